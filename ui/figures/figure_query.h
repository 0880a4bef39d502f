#pragma once

#include "kpi/options.h"

#include <QDate>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace encore::ui {

/// What the page is asked to count. Plain value.
struct FigureQuery {
    enum class Period { Month, Quarter, Year, ThisYear, LastYear, All, Own };
    enum class Compare { YearBefore, Previous, None };
    static constexpr int landmarkChoices[]{14, 30};
    static constexpr int fastReplyChoices[]{4, 24, 48};
    struct Span {
        qint32 from = 0;             ///< Julian days, inclusive
        qint32 to = -1;
        friend bool operator==(const Span&, const Span&) = default;
    };

    Period period = Period::Year;
    QDate from, to;                  ///< of an own period
    Compare compare = Compare::YearBefore;
    std::vector<qint32> channels;    ///< empty: all
    kpi::CohortSpan cohort = kpi::CohortSpan::Month;
    int landmark = 0;                ///< KPI21: days after delivery, 14 or 30; 0: as the shop has set it
    int fastReply = 0;               ///< KPI21: hours within which an answer is fast, 4, 24 or 48; 0: likewise

    /// The days meant today; `first` is the day of the shop's first order or review. Never beyond today.
    Span span(QDate today, QDate first) const;
    /// The days to compare with; nullopt where nothing is compared or all of it lies before `first`.
    std::optional<Span> before(QDate today, QDate first) const;

    QVariantMap toMap() const;
    static FigureQuery fromMap(const QVariantMap& map);
    friend bool operator==(const FigureQuery&, const FigureQuery&) = default;
};

namespace figure_words {
QString periodName(FigureQuery::Period period);
/// "last 12 months", or the days of an own period.
QString periodText(const FigureQuery& query);
QString compareName(FigureQuery::Compare compare);
/// In a sentence: "a year before", "the time before".
QString beforeText(FigureQuery::Compare compare);
} // namespace figure_words

} // namespace encore::ui
