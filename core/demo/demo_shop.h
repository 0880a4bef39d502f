#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace encore {

class Store;

/// How large the demo shop is, and which one. The same seed, language, sizes and day give the same content.
struct DemoOptions {
    QString language = QStringLiteral("ru");
    int customers = 2400;
    int orders = 6400;           ///< of which about a third come from marketplaces that name no buyer
    int reviews = 1150;          ///< with questions and remarks
    quint64 seed = 1;
    QDate until;                 ///< the last day of its three years; invalid: today
};

/// Makes a new shop file with a believable small shop: three years on site, store and two marketplaces, with
/// regulars, seasons, late parcels, returns, reviews whose words fit stars and product, questions, replies
/// and edited reviews. AlreadyExists as shop_file::create; nothing is left behind on failure. May take a few
/// seconds: call it on a worker. `progress` gets 0..1 and may return false to stop (Cancelled).
Status createDemoShop(const QString& path, const DemoOptions& options, const std::function<bool(double)>& progress = {});

/// Fills an empty shop in one unit of kind Demo, so that undoing that unit takes all of it away again.
Status fillDemoShop(Store& store, const DemoOptions& options, const std::function<bool(double)>& progress = {});

/// Takes the demo's records out of the shop in one step and keeps what the owner added since.
Status removeDemo(Store& store);

} // namespace encore
