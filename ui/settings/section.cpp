#include "settings/section.h"

#include "shop/settings_repository.h"
#include "shop/unit_label.h"
#include "widgets/card.h"

#include <QPointer>
#include <QVBoxLayout>

namespace encore::ui {

SettingsSection::SettingsSection(Shop& shop, QWidget* parent) : QWidget(parent), m_shop(shop), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::gap16);
}

bool SettingsSection::concerns(const ChangeSet& changes) const { return changes.touches("settings"); }

Card* SettingsSection::addCard(const QString& title)
{
    auto* card = new Card(title);
    card->body()->setSpacing(metric::gap12);
    m_column->addWidget(card);
    return card;
}

void SettingsSection::addField(QBoxLayout* into, const QString& label, QWidget* field, const QString& name, const QString& hint)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(metric::gap4);
    auto* caption = new PlainLabel(label, Type::Small, Token::Text2);
    caption->setBuddy(field);
    box->addWidget(caption);
    box->addWidget(field);
    if (!hint.isEmpty()) {
        auto* words = new PlainLabel(hint, Type::Hint, Token::Text3);
        words->setWordWrap(true);
        box->addWidget(words);
    }
    box->addStretch(1);
    into->addLayout(box, 1);
    field->setObjectName(name);
    field->setAccessibleName(label);
    if (!hint.isEmpty())
        field->setAccessibleDescription(hint);
}

void SettingsSection::offerUndo(const QString& done, UnitId unit)
{
    if (unit.isNull())
        return;
    // The offer may outlive the section, which is made anew with another language.
    emit undoOffered({done, [section = QPointer(this), &shop = m_shop, unit] {
                          if (const auto undone = shop.undo(unit); section && !undone)
                              emit section->failed(undone.error());
                      }});
}

bool SettingsSection::write(const QString& label, const QString& done, const std::function<Status(UnitOfWork&)>& work)
{
    const auto changes = m_shop.write({UnitKind::Settings, Permission::Settings, label, {}}, work);
    if (!changes) {
        emit failed(changes.error());
        return false;
    }
    offerUndo(done, changes->unit);
    return true;
}

QString SettingsSection::value(const QString& key) const { return m_shop.store().settings().value(key).value_or(QString()); }

void SettingsSection::set(const QString& key, const QString& value, const QString& what)
{
    if (this->value(key) == value)
        return;
    const bool written = write(unitLabel("settings.set", {key}), tr("Changed: %1").arg(what),
                               [&](UnitOfWork& unit) { return m_shop.store().settings().set(unit, key, value); });
    if (!written)
        reload();
}

} // namespace encore::ui
