#pragma once

#include "shell/notice.h"

#include <QList>
#include <QWidget>

#include <optional>

class QTimer;

namespace encore::ui {

class Button;
class PlainLabel;

/// The bar at the bottom of the content: "Done. Undo" for ten seconds, short notices, failures. One at
/// a time, the newest; never in the way of the keyboard. Reminders wait for their turn and stay until they are
/// closed: nothing that comes in between makes one go unseen.
class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int undoMs = 10'000;

    explicit NoticeBar(QWidget* pane);
    bool canUndo() const { return bool(m_undo); }
    QString text() const;
    /// "Undone": what the bar says after Ctrl+Z.
    static QString undoneText();
    /// The job that checks and copies a backup before it takes the shop's place.
    static QString restoringText();
    /// What the bar says after a backup took the shop's place.
    static QString restoredText(const QString& keptFile);

public slots:
    void offerUndo(const encore::ui::UndoOffer& offer);
    void showNotice(const encore::ui::Notice& notice);
    /// Stays until it is closed or acted on; where something is shown already, afterwards.
    void remind(const encore::ui::Notice& notice);
    void showError(const encore::Error& error);
    /// Ctrl+Z and the button do the same.
    void undo();
    void dismiss();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showNext();
    void cover();
    void present(const QString& text, const QString& action, int ms);
    void act();
    void place();
    PlainLabel* m_text;
    Button* m_action;
    class IconButton* m_close;
    QTimer* m_timer;
    Notice::Tone m_tone = Notice::Tone::Plain;
    std::function<void()> m_undo;
    std::function<void()> m_do;
    std::optional<Notice> m_reminder;      // the one that is shown
    QList<Notice> m_reminders;             // those that wait
};

} // namespace encore::ui
