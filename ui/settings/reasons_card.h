#pragma once

#include "reviews/closing_reason_service.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "widgets/card.h"

class QLineEdit;
class QListWidget;

namespace encore::ui {

class Button;
class PrimaryButton;

/// The list of reasons why reviews are closed without a reply: added, renamed, ordered, put away, put together.
class ReasonsCard final : public Card {
    Q_OBJECT
public:
    explicit ReasonsCard(Shop& shop, QWidget* parent = nullptr);
    void reload();
    /// The words in the field and whose they are; invalid where nothing was typed.
    QVariant typed() const;
    void typeAgain(const QVariant& typed);

signals:
    void undoOffered(const encore::ui::UndoOffer& offer);
    void failed(const encore::Error& error);

private:
    const ClosingReason* current() const;
    void showReason();
    void begin();
    void save();
    void toggle();
    void move(int rows);
    void merge();
    bool done(const Result<ChangeSet>& changes, const QString& text);

    Shop& m_shop;
    std::vector<ClosingReason> m_reasons;
    ClosingReasonId m_shown;         ///< in the field; null: a new one
    bool m_filling = false;
    QListWidget* m_list;
    QLineEdit* m_name;
    PlainLabel* m_problem;
    Button *m_new, *m_up, *m_down, *m_merge, *m_toggle;
    PrimaryButton* m_save;
};

} // namespace encore::ui
