#pragma once

#include "common/notice_later.h"
#include "shell/command.h"
#include "shell/notice.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QTimer;

namespace encore::ui {

class Button;
class KeyMap;
class PlainLabel;

/// The bar at the bottom of the content: "Done. Undo" for ten seconds, short notices, failures. One at
/// a time, the newest; never in the way of the keyboard, which reaches it by commands(). Reminders wait for their turn and
/// stay until they are closed: nothing that comes in between makes one go unseen. What goes by itself floats over the
/// content; what stays has a place of its own below it, where the pane has a box layout, and covers nothing.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int undoMs = 10'000;

    /// `keys` tells which keys stand on the buttons; without it the defaults.
    explicit NoticeBar(QWidget* pane, const KeyMap* keys = nullptr);
    /// Do what it offers, later, close it: for what is shown now.
    QList<Command> commands();
    bool canUndo() const { return bool(m_undo); }
    QString text() const;
    /// What the action of "Undone" says, and what the bar says once it was done again.
    static QString redoText();
    static QString redoneText(const QString& what);
    /// The job that checks and copies a backup before it takes the shop's place.
    static QString restoringText();
    /// What the bar says after a backup took the shop's place.
    static QString restoredText(const QString& keptFile);

public slots:
    void offerUndo(const encore::ui::UndoOffer& offer);
    void showNotice(const encore::ui::Notice& notice);
    /// Stays until it is closed or acted on; where something is shown already, afterwards.
    void remind(const encore::ui::Notice& notice, const encore::ui::NoticeLater& later = {});
    /// Another person sits here: the reminders of the one before are kept for them, and theirs come back.
    void turnTo(qint64 person);
    void showError(const encore::Error& error);
    /// Ctrl+Z and the button do the same.
    void undo();
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Reminder {
        Notice notice;
        NoticeLater later;
    };
    void showNext();
    void cover();
    void present(const QString& text, const QString& action, int ms);
    void act();
    void putOff();
    void place();
    void showKeys();
    PlainLabel* m_text;
    Button* m_action;
    Button* m_later;
    class IconButton* m_close;
    QTimer* m_timer;
    Notice::Tone m_tone = Notice::Tone::Plain;
    std::function<void()> m_undo;
    std::function<void()> m_do;
    std::function<void()> m_doLater;
    const KeyMap* m_keys;
    bool m_docked = false;
    qint64 m_person = -1;
    std::optional<Reminder> m_reminder;              // the one that is shown
    QList<Reminder> m_reminders;                     // those that wait
    QHash<qint64, QList<Reminder>> m_others;         // of people who do not sit here now
};

} // namespace encore::ui
