#pragma once

#include "shell/notice.h"
#include "shop/shop.h"

#include <QVariant>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace encore::ui {

class Card;
class PlainLabel;

/// One section of the settings: a column of cards. Everything is written when it is left or chosen, as a unit
/// of work with an undo bar; there is nothing to save in the end. Texts are set once: a section is built anew
/// when the language changes.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    explicit SettingsSection(Shop& shop, QWidget* parent = nullptr);

    /// Shows what the shop holds now.
    virtual void reload() = 0;
    /// Brings what the target of the page names into view, after reload().
    virtual void aim(const QVariantMap& /*target*/) {}
    /// Whether a commit that touched these tables concerns this section.
    virtual bool concerns(const ChangeSet& changes) const;
    virtual bool isBusy() const { return false; }
    /// What is typed and not yet written; the section made in its place takes it over with typeAgain(), after reload().
    virtual QVariant typed() const { return {}; }
    virtual void typeAgain(const QVariant& /*typed*/) {}

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void noticeRaised(const encore::ui::Notice& notice);
    void failed(const encore::Error& error);
    void jobStarted(encore::ui::JobStatus* job);
    /// A backup shall take the place of the open shop; whoever holds the window closes, replaces and opens it.
    void restoreRequested(const QString& backupFile);
    /// What was being read is there.
    void ready();

protected:
    QVBoxLayout* column() const { return m_column; }
    Card* addCard(const QString& title);
    /// A labelled field; the label is its accessible name. `hint` stands below in small letters.
    void addField(QBoxLayout* into, const QString& label, QWidget* field, const QString& name, const QString& hint = {});
    /// One unit of work with an undo bar that says `done`. False when it failed, and then it was told.
    bool write(const QString& label, const QString& done, const std::function<Status(UnitOfWork&)>& work);
    void offerUndo(const QString& done, UnitId unit);
    /// Writes one setting unless it has that value already; on failure the section shows the old one again.
    void set(const QString& key, const QString& value, const QString& what);
    QString value(const QString& key) const;

    Shop& m_shop;

private:
    QVBoxLayout* m_column;
};

} // namespace encore::ui
