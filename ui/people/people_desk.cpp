#include "people/people_desk.h"

#include "common/role_gate.h"
#include "people/lock_screen.h"
#include "people/people_sheet.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QUuid>

#include <algorithm>

namespace encore::ui {

PeopleDesk::PeopleDesk(Shop& shop, QWidget* centre)
    : QObject(centre), m_shop(shop), m_sheet(new PeopleSheet(shop, centre)), m_lock(new LockScreen(shop, centre))
{
    connect(m_sheet, &PeopleSheet::signedIn, this, &PeopleDesk::sit);
    connect(m_sheet, &PeopleSheet::lockWanted, this, &PeopleDesk::lock);
    connect(m_lock, &LockScreen::signedIn, this, &PeopleDesk::sit);
    connect(&shop, &Shop::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches("staff"))
            followStaff();
    });
    new RoleGate(shop, centre->window());
}

QString PeopleDesk::key() const
{
    const QByteArray shop = QCryptographicHash::hash(m_shop.path().toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("desk/%1/person").arg(QString::fromLatin1(shop));
}

void PeopleDesk::begin()
{
    const auto people = m_shop.store().staff().all(true).value_or(std::vector<Staff>());
    const StaffId last(QSettings().value(key()).toLongLong());
    const auto first = [&](auto fits) { return std::find_if(people.begin(), people.end(), fits); };
    auto person = first([&](const Staff& s) { return s.id == last; });
    if (person == people.end())
        person = first([](const Staff& s) { return s.role == Role::Owner; });
    if (person == people.end())
        return;
    if (person->pinHash.isEmpty())
        return sit(*person);
    m_locked = true;
    m_shop.setActor({StaffId(), Role::Manager, m_shop.actor().session});
    m_lock->engage(person->id);
}

void PeopleDesk::sit(const Staff& person)
{
    const bool same = person.id == m_shop.actor().staff;
    m_sheet->close();
    m_lock->release();
    m_locked = false;
    if (same)
        return;
    // A session of their own, so that Ctrl+Z takes back one's own steps and nobody else's.
    m_shop.setActor({person.id, person.role, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    QSettings().setValue(key(), person.id.value);
    emit changed();
}

// A new role holds at once; who was retired meanwhile leaves the desk.
void PeopleDesk::followStaff()
{
    if (m_locked)
        return;
    const Actor actor = m_shop.actor();
    if (!actor.staff) {
        begin();
    } else if (const auto person = m_shop.store().staff().find(actor.staff); !person || !person->active) {
        m_shop.setActor({StaffId(), Role::Manager, actor.session});
        begin();
    } else if (person->role != actor.role) {
        m_shop.setActor({actor.staff, person->role, actor.session});
    }
    emit changed();
}

bool PeopleDesk::canLock() const
{
    const auto person = m_shop.actor().staff ? m_shop.store().staff().find(m_shop.actor().staff) : Result<Staff>(fail(ErrorCode::NotFound));
    return person && !person->pinHash.isEmpty();
}

bool PeopleDesk::isShared() const
{
    const auto people = m_shop.store().staff().all(true).value_or(std::vector<Staff>());
    return people.size() > 1 || (people.size() == 1 && !people.front().pinHash.isEmpty());
}

QString PeopleDesk::line() const
{
    const auto person = m_shop.actor().staff ? m_shop.store().staff().find(m_shop.actor().staff) : Result<Staff>(fail(ErrorCode::NotFound));
    return person ? QStringLiteral("%1 · %2").arg(person->name, roleName(person->role)) : QString();
}

void PeopleDesk::choose() { m_sheet->present(canLock()); }

void PeopleDesk::lock()
{
    if (!canLock())
        return;
    m_sheet->close();
    const StaffId person = m_shop.actor().staff;
    m_locked = true;
    m_shop.setActor({StaffId(), Role::Manager, m_shop.actor().session});
    m_lock->engage(person);
}

QList<Command> PeopleDesk::commands()
{
    return {{QStringLiteral("desk.person"), tr("Who works here…"), Shortcut(), [this] { choose(); }, [this] { return !m_locked && isShared(); }, Icon::Users},
            {QStringLiteral("desk.lock"), tr("Lock the desk"), Shortcut(QStringLiteral("Ctrl+Shift+L")), [this] { lock(); },
             [this] { return !m_locked && canLock(); }, Icon::Lock}};
}

} // namespace encore::ui
