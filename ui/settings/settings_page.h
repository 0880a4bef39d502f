#pragma once

#include "shell/page.h"
#include "shop/shop.h"

#include <QHash>

class QStackedWidget;

namespace encore::ui {

class Language;
class PlainLabel;
class Prompts;
class SettingsSection;
class Theme;

/// Everything that a shop and this computer can set, in nine sections listed in the rail.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(Shop& shop, Prompts& prompts, Theme& theme, Language& language);
    ~SettingsPage() override;

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    Icon icon() const override { return Icon::Settings; }
    Place place() const override { return Place::Foot; }
    QList<SubView> subViews() const override;
    QString currentSubView() const override { return m_view; }
    QStringList screens() const override { return views().mid(1); }
    void activate(const QVariantMap& target) override;
    void deactivate() override { m_active = false; }
    QVariantMap target() const override { return {{QStringLiteral("view"), m_view}}; }
    QVariantMap saveState() const override { return target(); }
    void restoreState(const QVariantMap& state) override;
    void retranslate() override;
    bool isReady() const override;

private:
    static const QStringList& views();
    QString viewTitle(const QString& view) const;
    SettingsSection* make(const QString& view);
    void showView();
    void showRefusal();

    Shop& m_shop;
    Prompts& m_prompts;
    Theme& m_theme;
    Language& m_language;
    QString m_view;
    bool m_active = false;
    SettingsSection* m_section = nullptr;
    QHash<QString, SettingsSection*> m_sections;
    QHash<QString, QVariant> m_typed;      // by view, of sections that were made in another language
    PlainLabel* m_refusal;
    class QVBoxLayout* m_place;
};

} // namespace encore::ui
