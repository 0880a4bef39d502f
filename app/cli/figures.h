#pragma once

#include "cli/command.h"
#include "kpi/figure_snapshot.h"

#include <QDate>
#include <QJsonObject>

namespace encore::cli {

/// A day as typed: YYYY-MM-DD; nullopt for an empty text, WrongUsage for anything that is no such day.
Result<std::optional<QDate>> dayFrom(const std::string& argument, const char* option);

/// All: with reviews, and with the pieces of each order. Orders: what a forecast needs.
enum class FiguresFor { All, Orders };

/// What the figures of a shop are computed from, with the shop's settings of figures; as-of is today where not given.
Result<FigureSnapshot::Ptr> readFigures(Store& store, std::optional<QDate> asOf, FiguresFor purpose);

/// WrongUsage that names both days where the first lies after the other; the options are named as they are typed.
Status inOrder(const char* first, QDate firstDay, const char* other, QDate otherDay);
/// A document of figures as lines of text, one per number: "ltv.historic.mean  105.97".
void printFigures(const QJsonObject& document);

} // namespace encore::cli
