#include "shop/week_hours_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace encore {

namespace {

constexpr int kDay = 24 * 60;
const char16_t* const kEnglish[] = {u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun"};
const char16_t* const kRussian[] = {u"пн", u"вт", u"ср", u"чт", u"пт", u"сб", u"вс"};

int dayIndex(QStringView name)
{
    for (int i = 0; i < 7; ++i)
        if (name.startsWith(QStringView(kEnglish[i])) || name == QStringView(kRussian[i]))
            return i;
    return -1;
}

tl::unexpected<Error> unreadable(const QString& part)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("working hours"),
                QStringLiteral("\"%1\" is not like \"mon-fri 09:00-18:00\"").arg(part));
}

QString clock(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString hoursToText(const DayHours& hours)
{
    QStringList parts;
    for (const DayInterval& i : hours) {
        if (i == DayInterval{0, kDay})
            parts << QStringLiteral("24h");
        else
            parts << clock(i.from) + QLatin1Char('-') + clock(i.to > kDay ? i.to - kDay : i.to);
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<DayHours> readHours(const QString& text)
{
    static const QRegularExpression one(QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?\\s*-\\s*(\\d{1,2})(?:[:.](\\d{2}))?$"));
    DayHours hours;
    for (const QString& piece : text.split(QLatin1Char(','))) {
        const QString part = piece.trimmed();
        if (part == QLatin1String("24h") || part == QStringLiteral("24ч")) {
            hours.push_back({0, kDay});
            continue;
        }
        const auto m = one.match(part);
        if (!m.hasMatch() || m.captured(2).toInt() > 59 || m.captured(4).toInt() > 59)
            return std::nullopt;
        const int from = m.captured(1).toInt() * 60 + m.captured(2).toInt();
        int to = m.captured(3).toInt() * 60 + m.captured(4).toInt();
        if (from >= kDay || to > kDay)
            return std::nullopt;
        if (to <= from)
            to += kDay;
        if (to - from > kDay)
            return std::nullopt;
        hours.push_back({from, to});
    }
    std::sort(hours.begin(), hours.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    return hours;
}

} // namespace

Result<WeekHours> weekHoursFromText(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\p{L}+)(?:\\s*-\\s*(\\p{L}+))?\\s+(.+)$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text.toLower();
    plain.replace(QChar(0x2013), QLatin1Char('-')).replace(QChar(0x2014), QLatin1Char('-'));
    WeekHours week;
    for (const QString& piece : plain.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString part = piece.trimmed();
        if (part.isEmpty())
            continue;
        const auto m = shape.match(part);
        const int first = m.hasMatch() ? dayIndex(m.captured(1)) : -1;
        const int last = m.captured(2).isEmpty() ? first : dayIndex(m.captured(2));
        const auto hours = m.hasMatch() ? readHours(m.captured(3)) : std::nullopt;
        if (first < 0 || last < 0 || !hours)
            return unreadable(part);
        for (int i = first;; i = (i + 1) % 7) {
            DayHours& day = week.days[size_t(i)];
            day.insert(day.end(), hours->begin(), hours->end());
            if (i == last)
                break;
        }
    }
    return week;
}

QString weekHoursToText(const WeekHours& week)
{
    QStringList parts;
    for (size_t i = 0; i < 7; ++i) {
        const size_t first = i;
        while (i + 1 < 7 && week.days[i + 1] == week.days[first])
            ++i;
        if (week.days[first].empty())
            continue;
        QString days = QString::fromUtf16(kEnglish[first]);
        if (i > first)
            days += QLatin1Char('-') + QString::fromUtf16(kEnglish[i]);
        parts << days + QLatin1Char(' ') + hoursToText(week.days[first]);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace encore
