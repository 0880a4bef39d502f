#include "settings/look_section.h"

#include "common/language.h"
#include "common/notifications.h"
#include "common/shop_words.h"
#include "common/theme.h"
#include "widgets/card.h"
#include "widgets/segmented_tabs.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace encore::ui {

LookSection::LookSection(Shop& shop, Theme& theme, Language& language)
    : SettingsSection(shop), m_theme(theme), m_language(language), m_themes(new SegmentedTabs), m_languages(new SegmentedTabs), m_notify(new QCheckBox),
      m_noDesktop(new PlainLabel({}, Type::Small, Token::Warning))
{
    Card* card = addCard(tr("Look and language"));
    m_themes->setChoices({{themeName(ThemeChoice::System), tr("As the system")}, {themeName(ThemeChoice::Light), tr("Light")}, {themeName(ThemeChoice::Dark), tr("Dark")}});
    QList<QPair<QString, QString>> languages;
    for (const QString& code : Language::offered())
        languages << qMakePair(code, shop_words::language(code));
    m_languages->setChoices(languages);
    const auto add = [&](const QString& label, SegmentedTabs* tabs, const QString& name) {
        card->body()->addWidget(new PlainLabel(label, Type::Small, Token::Text2));
        auto* row = new QHBoxLayout;
        row->addWidget(tabs);
        row->addStretch(1);
        card->body()->addLayout(row);
        tabs->setObjectName(name);
        tabs->setAccessibleName(label);
    };
    add(tr("Colours"), m_themes, QStringLiteral("themes"));
    add(tr("Language of the window"), m_languages, QStringLiteral("languages"));
    auto* hint = new PlainLabel(tr("Both are kept for this computer; the shop itself does not change."), Type::Small, Token::Text2);
    hint->setWordWrap(true);
    card->body()->addWidget(hint);
    Card* telling = addCard(tr("Reminders and keys"));
    m_notify->setText(tr("Tell me on the desktop about reminders and answers that are due"));
    m_notify->setObjectName(QStringLiteral("notify"));
    telling->body()->addWidget(m_notify);
    m_noDesktop->setText(tr("This desktop shows no messages of programs. Reminders stand in the window until they are closed, and the window asks for attention."));
    m_noDesktop->setObjectName(QStringLiteral("noDesktop"));
    m_noDesktop->setWordWrap(true);
    telling->body()->addWidget(m_noDesktop);
    auto* keys = new PlainLabel(tr("A message never takes the keyboard away. F1 shows the keys of each screen; a click on one changes it."), Type::Small, Token::Text2);
    keys->setWordWrap(true);
    telling->body()->addWidget(keys);
    column()->addStretch(1);
    connect(m_notify, &QCheckBox::clicked, this, [](bool on) { setDesktopNotifications(on); });
    connect(m_themes, &SegmentedTabs::chosen, this, [this](const QString& name) {
        QSettings().setValue(QStringLiteral("theme"), name);
        m_theme.choose(themeFromName(name));
    });
    connect(m_languages, &SegmentedTabs::chosen, this, [this](const QString& code) {
        QSettings().setValue(QStringLiteral("language"), code);
        // This section is built anew by the change: let the click end first.
        QTimer::singleShot(0, &m_language, [language = &m_language, code] { language->choose(code); });
    });
}

void LookSection::reload()
{
    m_themes->setCurrent(themeName(m_theme.choice()));
    m_languages->setCurrent(m_language.current());
    m_notify->setChecked(desktopNotifications());
    m_noDesktop->setVisible(!desktopShowsMessages());
}

} // namespace encore::ui
