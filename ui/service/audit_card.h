#pragma once

#include "common/latest_job.h"
#include "service/service.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "widgets/card.h"

class QComboBox;
class QLineEdit;

namespace encore::ui {

class Button;
class IconButton;
class PrimaryButton;

/// The shop's look at itself once a quarter: ten questions with a score and a remark, what was measured beside
/// them, and the scores of the time before.
class AuditCard final : public Card {
    Q_OBJECT
public:
    explicit AuditCard(Shop& shop, QWidget* parent = nullptr);

    void load();
    void retranslate();
    bool isLoading() const { return m_reading.isRunning(); }
    /// The same on one sheet; HTML of our own making.
    QString html() const;
    QString period() const { return m_period; }

signals:
    void loaded();
    void printRequested();
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);

private:
    struct Read {
        std::optional<SelfAudit> audit, before;
        ServiceFigures figures;
        qint64 templates = 0, changes = 0, consultations = 0;
    };
    struct Row {
        QString key;
        PlainLabel* question;
        PlainLabel* evidence;
        QComboBox* score;
        QLineEdit* remark;
    };
    void show();
    void showMean();
    bool save();
    void move(int quarters);
    SelfAudit typed() const;
    QString evidence(const QString& key) const;

    Shop& m_shop;
    LatestJob m_reading;
    Read m_read;
    QString m_period;
    QString m_filled;      // the quarter whose answers stand in the rows
    bool m_modified = false;
    std::vector<Row> m_rows;
    PlainLabel* m_mean;
    PlainLabel* m_saved;
    IconButton *m_earlier, *m_later;
    Button* m_print;
    PrimaryButton* m_save;
};

} // namespace encore::ui
