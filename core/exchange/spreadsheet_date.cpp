#include "exchange/spreadsheet_date.h"

#include <algorithm>
#include <cmath>

namespace encore {

namespace {
constexpr double kLast = 2958466;              // first serial after 9999-12-31
const QDate kBase(1899, 12, 30);
} // namespace

std::optional<QDateTime> dateFromSerial(double serial)
{
    if (!(serial >= 0 && serial < kLast))
        return std::nullopt;
    const qint64 seconds = qint64(std::floor(serial * 86400 + 0.5));
    qint64 day = seconds / 86400;
    if (day < 60)
        ++day;                                 // before the invented leap day the base is 1899-12-31
    return QDateTime(kBase.addDays(day), QTime(0, 0), Qt::UTC).addSecs(seconds % 86400);
}

double serialFromDate(const QDateTime& local)
{
    return double(kBase.daysTo(local.date())) + local.time().msecsSinceStartOfDay() / 86400000.0;
}

QString serialText(double serial)
{
    const auto date = dateFromSerial(serial);
    if (!date)
        return {};
    if (serial < 1)
        return date->time().toString(QStringLiteral("HH:mm:ss"));
    if (date->time() == QTime(0, 0))
        return date->date().toString(Qt::ISODate);
    return date->toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

bool isDateFormat(int id, const QString& code)
{
    if (code.isEmpty())
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code.at(i).toLower().unicode();
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                return false;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            if (close < 0)
                return false;
            const QStringView inner = QStringView(code).mid(i + 1, close - i - 1);
            const bool elapsed = !inner.isEmpty() && std::all_of(inner.begin(), inner.end(), [](QChar x) {
                return QStringView(u"hmsHMS").contains(x); });
            if (elapsed)
                return true;
            i = close;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            return false;                      // only the first section decides
        } else if (c == u'g' && QStringView(code).mid(i).startsWith(u"general", Qt::CaseInsensitive)) {
            i += 6;
        } else if (QStringView(u"dmyhs").contains(QChar(c)) || QStringView(code).mid(i).startsWith(u"ГГ", Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace encore
