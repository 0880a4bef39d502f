#pragma once

#include "cases/case_desk.h"
#include "cases/case_file.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace encore::ui {

class Button;
class PlainLabel;
class SegmentedTabs;
class SuggestField;

/// Labels over editors, a sentence that says what is missing, and one button: what the sheets of this page share.
class CaseSheet : public Sheet {
    Q_OBJECT
public:
    CaseSheet(CaseDesk& desk, QWidget* pane, const QString& name);

protected:
    /// Its label.
    PlainLabel* addRow(const QString& label, QWidget* editor, const char* name);
    void finishRows(const QString& accept);
    void say(const QString& problem);
    virtual void accept() = 0;
    CaseDesk& m_desk;

private:
    PlainLabel* m_problem;
    Button* m_accept;
};

/// A request, a question or a return without a review (L1).
class NewCaseSheet final : public CaseSheet {
    Q_OBJECT
public:
    NewCaseSheet(CaseDesk& desk, QWidget* pane);
    void begin(CustomerId customer, OrderId order);

signals:
    void openRequested(const encore::CaseDraft& draft);

protected:
    void accept() override;

private:
    /// When it came, as typed: nullopt when the words are not understood or lie ahead; empty words are now.
    std::optional<qint64> askedAt() const;
    void showAsked();
    void nameWhat();
    void setCustomer(CustomerId customer);
    void showWho();

    SegmentedTabs* m_kind;
    QLineEdit* m_title;
    SuggestField* m_customer;
    PlainLabel* m_who;
    SuggestField* m_order;
    QComboBox* m_channel;
    QLineEdit* m_asked;
    PlainLabel* m_askedMeaning;
    QPlainTextEdit* m_what;
    PlainLabel* m_whatLabel;
};

/// What the customer gets: kind, cost, promised day.
class CompensationSheet final : public CaseSheet {
    Q_OBJECT
public:
    CompensationSheet(CaseDesk& desk, QWidget* pane);
    void begin(const CaseFile& file, const Compensation& compensation);

signals:
    void saveRequested(const encore::Compensation& compensation);

protected:
    void accept() override;

private:
    void showAdvice();
    Compensation m_given;
    std::vector<CompensationResult> m_results;
    std::optional<Money> m_unit;
    QComboBox* m_kind;
    QLineEdit* m_cost;
    QLineEdit* m_by;
    QLineEdit* m_note;
    class PlainLabel* m_advice;
};

/// Goods that come back, what is decided about them, and the order that goes out instead.
class ReturnSheet final : public CaseSheet {
    Q_OBJECT
public:
    ReturnSheet(CaseDesk& desk, QWidget* pane);
    void begin(const CaseFile& file, const ReturnRecord& record);

signals:
    void saveRequested(const encore::ReturnRecord& record);
    void removeRequested(const encore::ReturnRecord& record);

protected:
    void accept() override;

private:
    ReturnRecord m_record;
    QComboBox* m_line;
    QLineEdit* m_quantity;
    QLineEdit* m_reason;
    QLineEdit* m_condition;
    QComboBox* m_decision;
    SuggestField* m_exchange;
    QComboBox* m_received;
    Button* m_remove;
};

} // namespace encore::ui
