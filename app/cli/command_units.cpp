#include "cli/command.h"

#include "cli/output.h"
#include "shop/unit_label.h"

#include <QJsonArray>
#include <QJsonObject>

namespace encore::cli {

namespace {

struct Options {
    std::string shop, kind;
    int limit = 1000;
    bool json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    command.add_option("--kind", o.kind, "edit, import, undo, demo, settings, merge, erase or system; all by default");
    command.add_option("--limit", o.limit, "at most so many (1000)")->check(CLI::Range(1, 1000000));
    addJson(command, o.json);
}

Result<std::optional<UnitKind>> kindOf(const QString& code)
{
    if (code.isEmpty())
        return std::optional<UnitKind>();
    for (int k = int(UnitKind::Edit); k <= int(UnitKind::System); ++k)
        if (codeOf(UnitKind(k)) == code)
            return std::optional(UnitKind(k));
    return wrongUsage(QStringLiteral("kind \"%1\"").arg(code), QStringLiteral("edit, import, undo, demo, settings, merge, erase or system"));
}

/// The label's code and names as people say them: "Import of orders: sales.csv".
QString sentenceOf(const QString& label)
{
    static const std::pair<const char*, const char*> kImports[] = {
        {"import.customers", "Import of customers"}, {"import.products", "Import of products"}, {"import.orders", "Import of orders"},
        {"import.order_items", "Import of order lines"}, {"import.reviews", "Import of reviews"}, {"import.loyalty_balances", "Import of bonus balances"},
        {"import.mixed", "Import of orders with their customers"}, {"import.remember", "Columns of an import remembered"}};
    const UnitLabel parts = parseUnitLabel(label);
    QString said = parts.code;
    for (const auto& [code, words] : kImports)
        if (parts.code == QLatin1String(code))
            said = QLatin1String(words);
    if (said == parts.code) {
        said.replace(u'.', u' ').replace(u'_', u' ');
        if (!said.isEmpty())
            said[0] = said[0].toUpper();
    }
    QStringList names = parts.names;
    names.removeAll(QString());
    return names.isEmpty() ? said : said + QStringLiteral(": ") + names.join(QStringLiteral(", "));
}

Result<int> work(Session& session, const Options& o)
{
    ENCORE_LET(const auto kind, kindOf(text(o.kind)));
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_LET(const auto units, store->units(kind, o.limit));
    QJsonArray list;
    for (const UnitInfo& unit : units) {
        if (!o.json) {
            print(QStringLiteral("%1  %2  %3  %4%5%6").arg(unit.id.value, 6).arg(isoTime(unit.at), codeOf(unit.kind).leftJustified(8), sentenceOf(unit.label),
                                                            unit.staffName.isEmpty() ? QString() : QStringLiteral("  ") + unit.staffName,
                                                            unit.undone ? QStringLiteral("  (undone)") : QString()));
            continue;
        }
        list.append(QJsonObject{
            {QStringLiteral("unit_id"), unit.id.value},
            {QStringLiteral("at"), isoTime(unit.at)},
            {QStringLiteral("staff"), unit.staff ? QJsonValue(unit.staffName) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("kind"), codeOf(unit.kind)},
            {QStringLiteral("label"), unit.label},
            {QStringLiteral("undone"), unit.undone},
            {QStringLiteral("undoes"), unit.undoes ? QJsonValue(unit.undoes.value) : QJsonValue(QJsonValue::Null)},
        });
    }
    if (o.json)
        print(QJsonDocument(list));
    return kDone;
}

} // namespace

void addUnits(CommandLine& line) { line.add("units", "what was done in the shop, newest first", &describe, &work); }

} // namespace encore::cli
