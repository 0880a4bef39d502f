#include "settings/settings_page.h"

#include "common/role_gate.h"
#include "settings/costs_section.h"
#include "settings/data_section.h"
#include "settings/fields_section.h"
#include "settings/look_section.h"
#include "settings/people_section.h"
#include "settings/replies_section.h"
#include "settings/shop_section.h"
#include "widgets/labels.h"
#include "widgets/scroll_pane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace encore::ui {

SettingsPage::SettingsPage(Shop& shop, Prompts& prompts, Theme& theme, Language& language)
    : m_shop(shop), m_prompts(prompts), m_theme(theme), m_language(language), m_view(views().front()), m_refusal(new PlainLabel({}, Type::Body, Token::Warning)), m_place(new QVBoxLayout)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(24, metric::gap20, 24, metric::gap20);
    auto* middle = new QWidget;
    middle->setMaximumWidth(980);
    middle->setLayout(m_place);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_refusal->setObjectName(QStringLiteral("settingsRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_place->addWidget(m_refusal);
    outer->addWidget(middle, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollPane(content));
    connect(&shop, &Shop::changed, this, [this](const ChangeSet& changes) {
        if (m_active && m_section && m_section->concerns(changes))
            m_section->reload();
    });
    connect(&shop, &Shop::actorChanged, this, [this] {
        if (m_active && m_section) {
            m_section->reload();
            showRefusal();
        }
    });
}

SettingsPage::~SettingsPage() = default;

const QStringList& SettingsPage::views()
{
    static const QStringList all{QStringLiteral("shop"), QStringLiteral("hours"), QStringLiteral("channels"), QStringLiteral("staff"),
                                 QStringLiteral("look"), QStringLiteral("data"), QStringLiteral("figures"), QStringLiteral("replies"), QStringLiteral("costs"), QStringLiteral("fields")};
    return all;
}

QString SettingsPage::viewTitle(const QString& view) const
{
    const QStringList titles{tr("Shop"), tr("Working hours"), tr("Channels"), tr("People"), tr("Look and language"), tr("Data and backups"), tr("Figures"), tr("Answers"), tr("Costs"), tr("Customer fields")};
    return titles.value(views().indexOf(view));
}

QList<SubView> SettingsPage::subViews() const
{
    QList<SubView> all;
    for (const QString& view : views())
        all << SubView{view, viewTitle(view)};
    return all;
}

SettingsSection* SettingsPage::make(const QString& view)
{
    switch (views().indexOf(view)) {
    case 1: return new HoursSection(m_shop);
    case 2: return new ChannelsSection(m_shop);
    case 3: return new StaffSection(m_shop);
    case 4: return new LookSection(m_shop, m_theme, m_language);
    case 5: return new DataSection(m_shop, m_prompts, this);
    case 6: return new FiguresSection(m_shop);
    case 7: return new RepliesSection(m_shop);
    case 8: return new CostsSection(m_shop);
    case 9: return new FieldsSection(m_shop);
    default: return new ShopSection(m_shop);
    }
}

// Sections are kept, so that a backup goes on while another one is looked at.
void SettingsPage::showView()
{
    if (m_section)
        m_section->hide();
    m_section = m_sections.value(m_view);
    if (!m_section) {
        m_section = make(m_view);
        m_sections.insert(m_view, m_section);
        m_place->addWidget(m_section);
        connect(m_section, &SettingsSection::undoOffered, this, &Page::undoOffered);
        connect(m_section, &SettingsSection::noticeRaised, this, &Page::noticeRaised);
        connect(m_section, &SettingsSection::failed, this, &Page::failed);
        connect(m_section, &SettingsSection::jobStarted, this, &Page::jobStarted);
        connect(m_section, &SettingsSection::restoreRequested, this, [this](const QString& file) {
            emit openRequested(QStringLiteral("restore"), {{QStringLiteral("file"), file}});
        });
        connect(m_section, &SettingsSection::ready, this, &Page::ready);
    }
    m_section->show();
    m_section->reload();
    if (const QVariant typed = m_typed.take(m_view); typed.isValid())
        m_section->typeAgain(typed);
    showRefusal();
}

// The look belongs to this computer and backups to everyone; the rest only an owner may change.
void SettingsPage::showRefusal()
{
    const bool everyones = m_view == QLatin1String("look") || m_view == QLatin1String("data") || m_view == QLatin1String("keys");
    const QString why = everyones ? QString() : refusal(m_shop, Permission::Settings);
    m_refusal->setText(why);
    m_refusal->setVisible(!why.isEmpty());
    m_section->setEnabled(why.isEmpty());
}

void SettingsPage::activate(const QVariantMap& target)
{
    m_active = true;
    const QString view = target.value(QStringLiteral("view"), m_view).toString();
    const QString wanted = views().contains(view) ? view : views().front();
    if (!m_section || wanted != m_view) {
        m_view = wanted;
        showView();
    } else {
        m_section->reload();
    }
    m_section->aim(target);
    emit changed();
}

void SettingsPage::restoreState(const QVariantMap& state)
{
    if (const QString view = state.value(QStringLiteral("view")).toString(); views().contains(view))
        m_view = view;
}

void SettingsPage::retranslate()
{
    if (m_sections.isEmpty())
        return;
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
        SettingsSection* section = it.value();
        if (const QVariant typed = section->typed(); typed.isValid())
            m_typed.insert(it.key(), typed);
        m_place->removeWidget(section);
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    m_section = nullptr;
    showView();
}

bool SettingsPage::isReady() const { return m_section && !m_section->isBusy(); }

} // namespace encore::ui
