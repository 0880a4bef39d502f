#pragma once

#include "common/latest_job.h"
#include "common/paper.h"
#include "common/prompts.h"
#include "customers/customer_desk.h"
#include "shell/record_page.h"

#include <QTimer>

#include <optional>

namespace encore {
struct Note;
struct TimelineRow;
class OrderService;
}

namespace encore::ui {

class CustomerCard;
class CustomerList;
class CustomerSheet;
class NoteSheet;

/// Everyone who buys: found by name, phone tail or e-mail, shown with all that happened.
class CustomersPage final : public RecordPage {
    Q_OBJECT
public:
    CustomersPage(Shop& shop, Prompts& prompts);
    ~CustomersPage() override;

    QString id() const override { return QStringLiteral("customers"); }
    QString title() const override;
    Icon icon() const override { return Icon::Customers; }
    QList<SubView> subViews() const override;
    QString currentSubView() const override;
    QList<Command> commands() override;
    QList<Command> globalCommands() override;
    /// {"id"}, {"view"}, {"new": true}.
    void activate(const QVariantMap& target) override;
    QVariantMap target() const override;
    void focusFirst() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void retranslate() override;
    bool isReady() const override;

private:
    void shopChanged(const ChangeSet& changes);
    void learnRule();
    void act(const QString& action);
    void showMore();
    void showChanges();
    void newCase();
    void newTask();
    void openRow(const TimelineRow& row);
    void save(const Customer& customer);
    void saveNote(const Note& note);
    void removeNote(const Note& note);
    void takeBadgeOff();
    /// The one-page summary; nothing, and `failed`, where it cannot be read.
    std::optional<Paper> summary();
    /// It as PDF, or as text on the clipboard.
    void saveSummary();
    void copySummary();
    void removeCustomer();
    void repeatLast();
    void completeTask(qint64 task);

    CustomerDesk m_desk;
    Prompts& m_prompts;
    LatestJob m_rule;
    QTimer m_settle;
    QTimer m_ruleLater;
    bool m_active = false;
    qint64 m_shown = 0;
    CustomerList* m_list;
    CustomerCard* m_card;
    CustomerSheet* m_sheet;
    NoteSheet* m_note;
};

} // namespace encore::ui
