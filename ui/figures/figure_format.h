#pragma once

#include "kpi/figure.h"
#include "kpi/figure_change.h"
#include "shop/settings_repository.h"

#include <QDate>
#include <QString>

namespace encore::ui {

/// In what a figure is measured.
enum class FigureUnit {
    Share,     ///< 0..1, shown as percent
    Money,     ///< minor units
    Count,     ///< whole things
    Decimal,   ///< a mean or ratio with up to two digits after the comma
    Days,
    Hours,
};

/// Figures as the page says them: by the interface's locale and the shop's currency. Plain value.
struct FigureFormat {
    QString currency;
    int digits = 2;

    static FigureFormat of(const ShopProfile& profile) { return {profile.currency, profile.digits}; }

    /// "41 %", "2 316 ₽", "23", "4,67", "134 days", "6 h 20 min". `exact`: one digit more.
    QString value(FigureUnit unit, double value, bool exact = false) const;
    /// Short, for axes: "12 000", without a unit but for percent.
    QString axis(FigureUnit unit, double value) const;
    /// "41–73 %", "at least 26 h" where the upper end is not reached; empty without an interval, and for a share of fewer than
    /// five, whose percentages nobody is shown.
    QString range(FigureUnit unit, const kpi::Figure& figure, bool exact = false) const;
    /// "likely 41–73 %"; empty like range().
    QString likely(FigureUnit unit, const kpi::Figure& figure) const;
    /// The value, or, for a share of fewer than five, the counts ("3 of 4"); "—" where there is none.
    QString headline(FigureUnit unit, const kpi::Figure& figure) const;
    /// "18 of 31" for shares, "n 31" else.
    QString counts(FigureUnit unit, const kpi::Figure& figure) const;
};

namespace figure_words {

inline constexpr qint64 hideBelow = 5;    ///< n under which no percentage is shown
inline constexpr qint64 fewBelow = 30;    ///< n under which a figure is shown in grey

/// What is missing, as a sentence.
QString reason(kpi::Undefined reason);
/// "≈" or the difference: "+6 %", "−8 pp"; empty where nothing may be said.
QString changeText(FigureUnit unit, const kpi::Figure& now, const kpi::Figure& before, const FigureFormat& format);
/// Month of the figures (12 * year + month - 1): "March 2026"; short: "Mar", with the year in January.
QString month(qint32 month);
QString shortMonth(qint32 month);
/// "Mar 2026".
QString monthOfYear(qint32 month);
/// "Q1 2026".
QString quarter(qint32 firstMonth);
/// "1 December 2025 – 21 November 2026".
QString period(qint32 fromDay, qint32 toDay);

} // namespace figure_words

} // namespace encore::ui
