#include "cli/figures.h"

#include "cli/output.h"

#include <QJsonArray>

namespace encore::cli {

namespace {

QString number(const QJsonValue& value)
{
    if (value.isNull())
        return QStringLiteral("not defined");
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toVariant().toString();
}

bool isFigure(const QJsonObject& object) { return object.contains(QStringLiteral("value")) && object.contains(QStringLiteral("n")); }

QString figure(const QJsonObject& f)
{
    QString line = number(f[QStringLiteral("value")]);
    if (const QString reason = f[QStringLiteral("reason")].toString(); !reason.isEmpty())
        line += QStringLiteral(": ") + reason;
    if (!f[QStringLiteral("low")].isNull() && !f[QStringLiteral("high")].isNull())
        line += QStringLiteral("  (%1 to %2)").arg(number(f[QStringLiteral("low")]), number(f[QStringLiteral("high")]));
    return line + QStringLiteral("  n ") + number(f[QStringLiteral("n")]);
}

void flatten(const QString& name, const QJsonValue& value, Table& table)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (isFigure(object)) {
            table.add(name, figure(object));
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(name.isEmpty() ? it.key() : name + u'.' + it.key(), it.value(), table);
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const bool nested = !array.isEmpty() && array.first().isObject();
        QStringList parts;
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (nested)
                flatten(name + u'.' + QString::number(i), array[i], table);
            else
                parts << number(array[i]);
        }
        if (!nested)
            table.add(name, parts.join(u' '));
        return;
    }
    table.add(name, number(value));
}

} // namespace

Result<std::optional<QDate>> dayFrom(const std::string& argument, const char* option)
{
    if (argument.empty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(text(argument), QStringLiteral("yyyy-MM-dd"));
    if (!plausibleDate(day))
        return wrongUsage(QStringLiteral("%1 %2").arg(QLatin1String(option), text(argument)), QStringLiteral("a day such as 2026-03-01"));
    return std::optional(day);
}

Status inOrder(const char* first, QDate firstDay, const char* other, QDate otherDay)
{
    if (!firstDay.isValid() || !otherDay.isValid() || firstDay <= otherDay)
        return {};
    return wrongUsage({}, QStringLiteral("%1 %2 lies after %3 %4.").arg(QLatin1String(first), firstDay.toString(Qt::ISODate), QLatin1String(other), otherDay.toString(Qt::ISODate)));
}

Result<FigureSnapshot::Ptr> readFigures(Store& store, std::optional<QDate> asOf, FiguresFor purpose)
{
    FigureReadOptions how;
    how.asOf = asOf;
    how.reviews = how.goods = purpose == FiguresFor::All;
    return FigureSnapshot::read(store, how);
}

void printFigures(const QJsonObject& document)
{
    Table table;
    flatten({}, document, table);
    table.print();
}

} // namespace encore::cli
