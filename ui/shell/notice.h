#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace encore::ui {

/// "Closed. Undo" for ten seconds; Ctrl+Z within that time does the same.
struct UndoOffer {
    QString text;                  ///< what was done, in the past: "Reply marked as posted"
    std::function<void()> undo;
};

/// A short word to the user that needs no answer, or one action.
struct Notice {
    enum class Tone { Plain, Positive, Warning, Negative };
    QString text;
    Tone tone = Tone::Plain;
    QString actionText;            ///< empty: none
    std::function<void()> action;
};

/// A long job as the rail's foot shows it. Its owner feeds it; the shell shows it until `finish`, and
/// forgets it when it is destroyed. UI thread.
class JobStatus : public QObject {
    Q_OBJECT
public:
    explicit JobStatus(const QString& title, QObject* parent = nullptr) : QObject(parent), m_title(title) {}

    QString title() const { return m_title; }
    /// 0..1, or < 0 while not known.
    double progress() const { return m_progress; }
    /// "12 000 of 50 000"; may be empty.
    QString detail() const { return m_detail; }
    bool isFinished() const { return m_finished; }
    bool canCancel() const { return bool(m_cancel); }

    void setCancel(std::function<void()> cancel) { m_cancel = std::move(cancel); }
    void setProgress(double share, const QString& detail = {});
    void finish();
    void cancel();

signals:
    void changed();
    void finished();

private:
    QString m_title;
    QString m_detail;
    double m_progress = -1;
    bool m_finished = false;
    std::function<void()> m_cancel;
};

} // namespace encore::ui
