#pragma once

#include "common/latest_job.h"
#include "kpi/resolution.h"
#include "service/service.h"
#include "shell/page.h"
#include "shop/shop.h"
#include "tasks/task.h"

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace encore::ui {

class Button;
class Card;
class DrillCard;
class ErrorState;
class PlainLabel;
class PrimaryButton;
class Prompts;

/// How the shop wants to serve beside what was measured, and the look back at a month: figures, decisions, tasks.
/// Reached from Today and the palette; it has no place in the rail.
class ServicePage final : public Page {
    Q_OBJECT
public:
    ServicePage(Shop& shop, Prompts& prompts);

    QString id() const override { return QStringLiteral("service"); }
    QString title() const override { return tr("Service"); }
    Icon icon() const override { return Icon::Star; }
    bool isOffered() const override { return false; }
    void activate(const QVariantMap& target) override;
    void deactivate() override { m_active = false; }
    void retranslate() override;
    bool isReady() const override;

private:
    struct Read {
        std::vector<ServiceStandard> standards;
        ServiceFigures lately, month, before;
        std::vector<kpi::ResolutionBlock::Kind> requests;    ///< lately
        std::optional<ServiceReview> review;
    };
    void load();
    void showStandards();
    void showRequests();
    void showMonth();
    QWidget* rowOf(const ServiceStandard& standard);
    QString measured(const ServiceStandard& standard) const;
    void edit(const ServiceStandard& standard);
    void saveStandard();
    void removeStandard();
    void proposeStandards();
    bool saveMonth();
    void makeTask();
    void move(int months);
    bool write(const char* label, const QString& name, const QString& done, const std::function<Status(UnitOfWork&)>& work);
    void offer(const QString& done, UnitId unit);
    QDate thisMonth() const;

    void printAudit();

    Shop& m_shop;
    Prompts& m_prompts;
    LatestJob m_reading;
    Read m_read;
    ServiceStandard m_edited;
    QDate m_month;                   // its first day
    QDate m_filled;                  // the month whose decisions stand in the field
    bool m_active = false;
    bool m_loaded = false;
    PlainLabel* m_title;
    ErrorState* m_error;
    Card* m_standards;
    QVBoxLayout* m_rows;
    QWidget* m_editor;
    QLineEdit* m_text;
    QComboBox* m_measure;
    QDoubleSpinBox* m_target;
    PrimaryButton* m_save;
    Button* m_cancel;
    Button* m_remove;
    Button* m_add;
    Button* m_propose;
    Card* m_requests;
    QVBoxLayout* m_requestRows;
    Card* m_review;
    Button* m_earlier;
    Button* m_later;
    PlainLabel* m_figures;
    PlainLabel* m_question;
    QPlainTextEdit* m_decisions;
    PlainLabel* m_saved;
    PrimaryButton* m_saveMonth;
    Button* m_task;
    class AuditCard* m_audit;
    DrillCard* m_drill;
};

} // namespace encore::ui
