#pragma once

#include "widgets/sheet.h"

#include <QDate>

class QDateEdit;

namespace encore::ui {

class Button;
class PlainLabel;

/// From and to of an own period.
class PeriodSheet final : public Sheet {
    Q_OBJECT
public:
    explicit PeriodSheet(QWidget* pane);
    void ask(QDate from, QDate to, QDate today);

signals:
    void chosen(QDate from, QDate to);

private:
    PlainLabel* m_fromLabel;
    PlainLabel* m_toLabel;
    QDateEdit* m_from;
    QDateEdit* m_to;
    PlainLabel* m_hint;
    Button* m_apply;
};

} // namespace encore::ui
