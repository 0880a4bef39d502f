#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QButtonGroup;

namespace encore::ui {

/// A row of choices of which one holds: tabs of a page, filters of a list. Left and Right move.
class SegmentedTabs : public QWidget {
    Q_OBJECT
public:
    /// Tabs are 32 px high; chips are pill-shaped and small.
    enum class Look { Tabs, Chips };
    explicit SegmentedTabs(Look look = Look::Tabs, QWidget* parent = nullptr);

    /// (id, text) in order; keeps the choice when its id is still there.
    void setChoices(const QList<QPair<QString, QString>>& choices);
    QString current() const { return m_current; }
    /// Without a signal. Empty: nothing is chosen yet, as where an answer is asked for.
    void setCurrent(const QString& id);

signals:
    void chosen(const QString& id);

private:
    void choose(const QString& id);
    Look m_look;
    QString m_current;
    QList<class SegmentButton*> m_buttons;
};

} // namespace encore::ui
