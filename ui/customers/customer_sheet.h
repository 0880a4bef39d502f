#pragma once

#include "common/latest_job.h"
#include "customers/custom_field.h"
#include "customers/customer_desk.h"
#include "widgets/sheet.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace encore::ui {

class Button;
class Card;
class FieldRows;
class HistoryFields;
class OwnFields;
class PlainLabel;
class ScrollPane;

/// A customer to be written down or changed. While name, phone or e-mail are typed, people who may be the
/// same appear; Down and Enter open them instead.
class CustomerSheet final : public Sheet {
    Q_OBJECT
public:
    CustomerSheet(CustomerDesk& desk, QWidget* pane);

    void begin();
    /// Where the keyboard goes.
    enum class At { Name, Badge };
    void edit(const Customer& customer, At at = At::Name);
    /// What stands in the shop's own fields; goes with saveRequested.
    const std::vector<CustomValue>& ownValues() const { return m_own; }
    void retranslate();

signals:
    /// `id` null in `customer`: a new one.
    void saveRequested(const encore::Customer& customer);
    void openExisting(qint64 id);

private:
    struct Match {
        CustomerId id;
        QString text;
    };
    void build();
    void fill(const Customer& customer);
    /// nullopt while something cannot be read; then it is said beside the field.
    std::optional<Customer> read();
    void save();
    void lookForSame();
    void showSame(const std::vector<Match>& matches);
    QWidget* label(PlainLabel*& label);

    CustomerDesk& m_desk;
    Customer m_customer;
    LatestJob m_job;
    QTimer m_later;
    QLineEdit* m_name;
    FieldRows* m_phones;
    FieldRows* m_emails;
    FieldRows* m_handles;
    QLineEdit* m_city;
    QLineEdit* m_birthday;
    QComboBox* m_consentEmail;
    QComboBox* m_consentSms;
    QLineEdit* m_tags;
    QPlainTextEdit* m_preferences;
    QPlainTextEdit* m_notes;
    HistoryFields* m_history;
    OwnFields* m_ownFields;
    std::vector<CustomValue> m_own;
    ScrollPane* m_pane;
    Card* m_same;
    PlainLabel* m_problem;
    PlainLabel *m_nameLabel, *m_phonesLabel, *m_emailsLabel, *m_handlesLabel, *m_cityLabel, *m_birthdayLabel;
    PlainLabel *m_consentEmailLabel, *m_consentSmsLabel, *m_tagsLabel, *m_preferencesLabel, *m_notesLabel;
    Button* m_save;
    Button* m_cancel;
};

} // namespace encore::ui
