#include "figures/paper_marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace encore::ui::paper_marks {

namespace {

constexpr qsizetype most = 10;
constexpr qsizetype longestTitle = 90;

struct PaperMarks {
    Q_DECLARE_TR_FUNCTIONS(PaperMarks)
};

QList<ChangeMark> ofPeriod(const FigureSet& set)
{
    QList<ChangeMark> marks;
    for (const ChangeMark& mark : set.reading->marks)
        if (const qint64 day = mark.day.toJulianDay(); day >= set.span.from && day <= set.span.to)
            marks << mark;
    std::stable_sort(marks.begin(), marks.end(), [](const ChangeMark& a, const ChangeMark& b) { return a.day < b.day; });
    return marks;
}

} // namespace

QList<ChangeMark> numbered(const FigureSet& set)
{
    const QList<ChangeMark> all = ofPeriod(set);
    QList<ChangeMark> marks = all.mid(std::max<qsizetype>(0, all.size() - most));
    for (qsizetype i = 0; i < marks.size(); ++i)
        marks[i].title = QString::number(i + 1);
    return marks;
}

QString sentence(const FigureSet& set)
{
    const QList<ChangeMark> all = ofPeriod(set);
    if (all.isEmpty())
        return {};
    const qsizetype older = std::max<qsizetype>(0, all.size() - most);
    QStringList words;
    for (qsizetype i = older; i < all.size(); ++i) {
        const QString title = all[i].title.simplified();
        const QString whole = title.size() > longestTitle ? title.left(longestTitle - 1) + QChar(0x2026) : title;
        const auto day = qint32(all[i].day.toJulianDay());
        words << QStringLiteral("%1\u00A0\u2014 %2 (%3)").arg(QString::number(i - older + 1), whole, figure_words::period(day, day));
    }
    QString text = PaperMarks::tr("Changes in the charts: %1.", "a list follows").arg(words.join(QStringLiteral("; ")));
    if (older > 0)
        text += u' ' + PaperMarks::tr("%Ln older one(s) on the page Figures.", nullptr, int(older));
    return text;
}

} // namespace encore::ui::paper_marks
