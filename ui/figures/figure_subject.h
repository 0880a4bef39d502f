#pragma once

#include "figures/figure_format.h"
#include "kpi/figure_rows.h"

#include <QMetaType>

#include <functional>
#include <memory>
#include <vector>

namespace encore::ui {

struct FigureReading;

/// What a figure means, in words for the number card. Names of models stand here and nowhere else.
struct FigureDefinition {
    QString formula;     ///< "bought again within 90 days / new customers watched for 90 days"
    QString counted;     ///< who or what is in, who is left out
    QString method;      ///< how the likely range is computed
};

/// What is behind a figure: rows of one kind, those in the numerator marked.
struct BehindRows {
    enum class Kind { Customers, Orders, Reviews, Cases };
    Kind kind = Kind::Customers;
    std::vector<kpi::BehindRow> rows;
};

/// One figure that can be opened: everything its number card says. Copyable; `rows` runs on a worker.
struct FigureSubject {
    QString title;
    FigureUnit unit = FigureUnit::Share;
    kpi::Figure figure;
    QString window;                  ///< "first orders of 24 May – 22 August 2026"
    QString remark;                  ///< a back-test, a warning; may be empty
    FigureDefinition definition;
    std::vector<FigureSubject> others{};   ///< figures beside it, each with a card of its own
    QString hitWord;                 ///< what a marked row did: "bought again"; empty: all rows alike
    std::function<BehindRows(const FigureReading&)> rows;   ///< empty: none can be listed, and `definition` says why
    /// Reviews that led to the figure, where its rows are others than these; empty: none. On a worker likewise.
    std::function<std::vector<kpi::BehindRow>(const FigureReading&)> reviews;
};

} // namespace encore::ui

Q_DECLARE_METATYPE(encore::ui::FigureSubject)
