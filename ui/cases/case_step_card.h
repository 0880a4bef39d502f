#pragma once

#include "widgets/card.h"

#include <QAbstractButton>

namespace encore::ui {

/// One step of a case's path: a head that folds it out, and below it what there is to do. Folded it shows
/// what was written there.
class CaseStepCard final : public Card {
    Q_OBJECT
public:
    explicit CaseStepCard(const QString& name, QWidget* parent = nullptr);

    /// `done`: a tick stands before the title. `summary` may be empty.
    void set(int number, const QString& title, const QString& summary, bool done);
    void setExpanded(bool on);
    bool isExpanded() const { return m_expanded; }
    QVBoxLayout* content() const { return m_content; }
    /// The first editor that takes the keyboard, else the head.
    void focusContent();

signals:
    void expandRequested();

private:
    class Head;
    Head* m_head;
    QWidget* m_inside;
    QVBoxLayout* m_content;
    bool m_expanded = false;
};

} // namespace encore::ui
