#pragma once

#include "shell/page.h"
#include "widgets/list_view.h"

#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace encore::test {

/// A page of a few rows and an editor, for tests of the shell.
class FakePage : public ui::Page {
public:
    explicit FakePage(const QString& id, Place place = Place::Main, ui::Icon icon = ui::Icon::Reviews)
        : m_id(id), m_place(place), m_icon(icon), list(new ui::ListView), editor(new QLineEdit)
    {
        model.setStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        list->setModel(&model);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(list);
        layout->addWidget(editor);
    }

    QString id() const override { return m_id; }
    QString title() const override { return name.isEmpty() ? m_id : name; }
    ui::Icon icon() const override { return m_icon; }
    Place place() const override { return m_place; }
    bool isOffered() const override { return offered; }
    qint64 badge() const override { return waiting; }
    QList<ui::SubView> subViews() const override { return views; }
    QString currentSubView() const override { return m_target.value(QStringLiteral("view")).toString(); }
    QStringList screens() const override { return ownScreens; }
    QList<ui::Command> commands() override { return own; }
    QList<ui::Command> globalCommands() override { return everywhere; }
    void activate(const QVariantMap& target) override
    {
        if (!target.isEmpty() && !isReading)
            m_target = target;
        ++activations;
    }
    void focusFirst() override { editor->setFocus(); }
    QVariantMap target() const override { return m_target; }
    void retranslate() override { ++retranslations; }
    bool isReady() const override { return readyNow; }

    void moveTo(const QVariantMap& target)
    {
        m_target = target;
        emit moved(target);
    }

private:
    QString m_id;
    Place m_place;
    ui::Icon m_icon;
    QVariantMap m_target;

public:
    ui::ListView* list;
    QLineEdit* editor;
    QStringListModel model;
    QString name;
    QList<ui::SubView> views;
    QStringList ownScreens;
    QList<ui::Command> own;
    QList<ui::Command> everywhere;
    qint64 waiting = 0;
    bool offered = true;
    bool readyNow = true;
    bool isReading = false;   ///< its list is not there yet: it comes later to what it is opened for (moveTo)
    int activations = 0;
    int retranslations = 0;
};

} // namespace encore::test
