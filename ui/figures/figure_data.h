#pragma once

#include "common/tokens.h"
#include "exchange/table_source.h"
#include "figures/figure_format.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace encore::ui {

/// One value of a chart or table, exactly as it was computed.
struct FigurePoint {
    double x = 0;                    ///< Julian day on a calendar axis, else as FigureData::xName says
    QString label;                   ///< "March 2026", "90 days": for table and tool tip
    kpi::Figure figure;
    bool incomplete = false;         ///< not everything is known yet
    std::optional<Token> token;      ///< of a bar with a meaning of its own (overdue)
    bool cut = false;                ///< a month of which the period holds only a part
    std::vector<std::optional<qint64>> extras{}; ///< one for each of FigureData::extraHeads; nullopt: not said

    /// Drawn as what may still change or is not whole.
    bool isPartial() const { return incomplete || cut; }
};

struct FigureSeries {
    QString name;
    std::vector<FigurePoint> points;
    std::optional<Token> token;      ///< a colour with a meaning (happy, unhappy); else the accent
    qint64 size = -1;                ///< people in the row of a cohort table; < 0: not said
    bool reference = false;          ///< the compared period: pale, without a band
    int style = -1;                  ///< dash and shade 0..3, the same for the same thing in all panels; < 0: by place
};

/// Something that was changed in the shop on a day.
struct ChangeMark {
    QDate day;
    QString title;
    qint64 id = 0;
};

/// What one panel shows. Chart, table view, pictures and files are all made from this, so that they cannot differ.
struct FigureData {
    enum class Kind { Lines, Bars, StackedBars, HeatMap };
    enum class Axis { Calendar, Elapsed, Categories };

    QString id;                      ///< "retention": object and file names
    QString title;
    QString aside;                   ///< short, right of the title: what a dash or frame means
    QString note;                    ///< a sentence under the chart
    QString xName;                   ///< head of the first column: "Month"
    QString seriesName;              ///< head of the column that names the series: "First order"
    Kind kind = Kind::Lines;
    Axis axis = Axis::Calendar;
    FigureUnit unit = FigureUnit::Share;
    bool fromZero = false;           ///< the axis of values begins at 0
    std::optional<QPair<double, double>> bounds;   ///< what values can be at all, such as 1 to 5 stars
    bool lying = false;              ///< bars one under another, names of any length beside them (ChartOrRows)
    bool bands = false;              ///< a band for each of several lines; one line always has one
    QStringList extraHeads;          ///< further counts that the view shows beside a value: columns of the table
    QString elapsedUnit;             ///< after the last tick of an elapsed axis: "days", "months"
    QList<FigureSeries> series;
    QList<ChangeMark> marks;         ///< on calendar axes only

    bool hasValues() const;
    /// Series that are not a reference.
    int ownSeries() const;
    const FigurePoint* at(int series, int point) const;
};

/// A cell of the table view: what is read, and what goes into a file.
struct FigureCell {
    QString text;
    Cell cell;
    bool isNumber = false;
};

struct FigureTable {
    QStringList header;
    std::vector<std::vector<FigureCell>> rows;
};

/// One row per point: series (where there are several), x, value, n, low, high, further counts, whether it is complete.
FigureTable tableOf(const FigureData& data, const FigureFormat& format);
/// "March 2026: 41.2 %, 18 of 31, likely 38–44 %".
QString pointText(const FigureData& data, int series, int point, const FigureFormat& format);
/// Lines of the tool tip, the name of the series first where there are several.
QString pointTip(const FigureData& data, int series, int point, const FigureFormat& format);

} // namespace encore::ui
