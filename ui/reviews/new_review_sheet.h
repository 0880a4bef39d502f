#pragma once

#include "base/words_in_time.h"
#include "reviews/review_desk.h"
#include "widgets/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace encore {
struct CapturedReview;
}

namespace encore::ui {

class LinkButton;
class PlainLabel;
class PrimaryButton;
class StarsEdit;
class SuggestField;

/// Writes down a review that was heard or read: stars by one key, then the words, then whatever else is known.
/// Also takes one out of text copied from a page, showing what was recognised. What is closed unsaved comes back.
class NewReviewSheet final : public Sheet {
    Q_OBJECT
public:
    NewReviewSheet(ReviewDesk& desk, QWidget* pane);
    void present();
    /// False when the clipboard holds no text.
    bool capture();

signals:
    void written(encore::ReviewId review);
    void failed(const encore::Error& error);

private:
    void prepare();
    bool resume();
    bool holdsInput() const;
    SuggestField* buyer() const;
    void fill(const CapturedReview& captured);
    void findCustomer();
    void findProduct();
    void readDay();
    void save();
    void translate();

    ReviewDesk& m_desk;
    CustomerId m_customerFound;
    ProductId m_productFound;
    std::optional<PastMoment> m_momentRead;   ///< of the field of the day; empty where it says nothing that is understood
    std::optional<PastMoment> m_captured;     ///< the moment as the page gave it, while the field shows it
    QString m_capturedDay;                    ///< as the field shows it
    QString m_pastedText;                     ///< as the page gave it
    bool m_fromPage = false;                  ///< captured: the same one may be here already
    bool m_onceMore = false;                  ///< the person was told so
    QString m_standing;              ///< the answer that was captured with it
    QComboBox* m_channel;
    StarsEdit* m_stars;
    QCheckBox* m_question;
    QPlainTextEdit* m_text;
    QLineEdit* m_author;
    QLineEdit* m_customer;
    QLineEdit* m_product;
    QLineEdit* m_day;
    PlainLabel* m_recognised;
    PlainLabel* m_customerNote;
    PlainLabel* m_productNote;
    PlainLabel* m_problem;
    QList<PlainLabel*> m_labels;
    QWidget* m_draft;
    PlainLabel* m_draftWords;
    LinkButton* m_discard;
    PrimaryButton* m_save;
};

} // namespace encore::ui
