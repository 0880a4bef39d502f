#include "cli/command.h"

#include "cli/output.h"
#include "shop/staff_repository.h"
#include "shop/unit_label.h"

#include <QJsonArray>
#include <QJsonObject>

namespace encore::cli {

namespace {

struct Options {
    std::string shop, noPin;
    bool json = false;
};

void describe(CLI::App& command, Options& o)
{
    addShop(command, o.shop);
    command.add_option("--no-pin", o.noPin, "take the PIN of the person of this name away: for owners who forgot it");
    addJson(command, o.json);
}

QString roleCode(Role role) { return role == Role::Owner ? QStringLiteral("owner") : role == Role::Agent ? QStringLiteral("agent") : QStringLiteral("manager"); }

Result<int> takePinAway(Session& session, const Options& o)
{
    const QString name = text(o.noPin).simplified();
    ENCORE_LET(const auto store, session.open(absolutePath(o.shop)));
    ENCORE_LET(const auto people, store->staff().all());
    std::vector<Staff> named;
    for (const Staff& person : people)
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            named.push_back(person);
    if (named.empty())
        return fail(ErrorCode::NotFound, name, QStringLiteral("nobody of this name works with the shop"));
    ENCORE_TRY(store->write({UnitKind::Settings, Permission::Settings, unitLabel("staff.pin_removed", {name}), {}}, [&](UnitOfWork& unit) -> Status {
        for (Staff person : named) {
            person.pinHash.clear();
            ENCORE_TRY(store->staff().update(unit, person));
        }
        return {};
    }));
    return kDone;
}

Result<int> work(Session& session, const Options& o)
{
    if (!o.noPin.empty())
        return takePinAway(session, o);
    ENCORE_LET(const auto store, session.openToRead(absolutePath(o.shop)));
    ENCORE_LET(const auto people, store->staff().all());
    QJsonArray list;
    for (const Staff& person : people) {
        if (!o.json)
            print(QStringLiteral("%1  %2  %3%4%5").arg(person.id.value, 4).arg(roleCode(person.role).leftJustified(8), person.name,
                                                        person.pinHash.isEmpty() ? QString() : QStringLiteral("  (PIN)"), person.active ? QString() : QStringLiteral("  (gone)")));
        list.append(QJsonObject{{QStringLiteral("name"), person.name},
                                {QStringLiteral("role"), roleCode(person.role)},
                                {QStringLiteral("pin"), !person.pinHash.isEmpty()},
                                {QStringLiteral("active"), person.active},
                                {QStringLiteral("needs_approval"), person.needsApproval}});
    }
    if (o.json)
        print(QJsonDocument(list));
    return kDone;
}

} // namespace

void addStaff(CommandLine& line) { line.add("staff", "who works with the shop; take a forgotten PIN away", &describe, &work); }

} // namespace encore::cli
