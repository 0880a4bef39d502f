#pragma once

#include "cli/command.h"
#include "kpi/options.h"
#include "kpi/order_history.h"
#include "kpi/review_history.h"
#include "shop/working_calendar.h"

#include <QDate>
#include <QJsonObject>

namespace encore::cli {

/// A day as typed: YYYY-MM-DD; nullopt for an empty text, WrongUsage for anything that is no such day.
Result<std::optional<QDate>> dayFrom(const std::string& argument, const char* option);

/// What the figures of a shop are computed from, and by which rules.
struct Figures {
    kpi::KpiOptions options;
    kpi::OrderHistory orders;
    kpi::ReviewHistory reviews;
    WorkingCalendar calendar;
};

/// Reads orders, and reviews where asked, and the shop's settings of figures; as-of is today where not given.
Result<Figures> readFigures(Session& session, Store& store, std::optional<QDate> asOf, bool withReviews);

/// A document of figures as lines of text, one per number: "ltv.historic.mean  105.97".
void printFigures(const QJsonObject& document);

} // namespace encore::cli
