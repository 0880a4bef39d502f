#pragma once

#include "replies/reply_template.h"
#include "shell/page.h"
#include "shop/shop.h"

class QListWidget;
class QStackedWidget;

namespace encore::ui {

class Button;
class EmptyState;
class PlainLabel;
class Prompts;
class RulesSheet;
class SearchField;
class TemplateEditor;

/// Reply templates: folders in the rail, a list, an editor with a live preview.
class TemplatesPage final : public Page {
    Q_OBJECT
public:
    TemplatesPage(Shop& shop, Prompts& prompts);

    QString id() const override { return QStringLiteral("templates"); }
    QString title() const override { return tr("Templates"); }
    Icon icon() const override { return Icon::Templates; }
    QList<SubView> subViews() const override;
    QString currentSubView() const override { return m_view; }
    QList<Command> commands() override;
    QList<Command> globalCommands() override;
    void activate(const QVariantMap& target) override;
    void deactivate() override { m_active = false; }
    QVariantMap target() const override;
    void focusFirst() override;
    void retranslate() override;

private:
    void reload(TemplateId select = {});
    void fillList(TemplateId select);
    void rowChanged(int row);
    void show(int row);
    void save(ReplyTemplate edited, const QString& newFolder);
    void duplicate();
    void archive(bool archived);
    void addStarters();
    void beginNew(bool block);
    void leaveEdit(std::function<void()> then);
    bool write(const QString& label, const QString& done, const std::function<Status(UnitOfWork&)>& work);
    FolderId folder() const;

    Shop& m_shop;
    Prompts& m_prompts;
    std::vector<TemplateFolder> m_folders;
    std::vector<TemplateUse> m_all;
    std::vector<int> m_shown;
    QString m_view = QStringLiteral("all");
    TemplateId m_current;
    bool m_active = false;

    PlainLabel* m_title;
    PlainLabel* m_count;
    Button* m_new;
    Button* m_starters;
    SearchField* m_search;
    QListWidget* m_list;
    QStackedWidget* m_right;
    EmptyState* m_empty;
    TemplateEditor* m_editor;
    RulesSheet* m_rules;
    Button* m_rulesButton;
};

} // namespace encore::ui
