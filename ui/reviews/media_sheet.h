#pragma once

#include "reviews/review.h"
#include "reviews/review_desk.h"
#include "widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace encore::ui {

class Button;
class PlainLabel;
class PrimaryButton;

/// "1:05" of 65 seconds, "1:02:03" beyond an hour.
QString lengthText(int seconds);
/// Seconds of "1:05", "1:02:03" or "65"; nothing for what is no length.
std::optional<int> lengthFrom(const QString& text);

/// A video, photo, sound or page that belongs to a review: where it is, how long, what is to be seen when, and who
/// allowed us to show it. Writes it itself.
class MediaSheet final : public Sheet {
    Q_OBJECT
public:
    MediaSheet(ReviewDesk& desk, QWidget* pane);
    /// The one of this pane, made when it is first asked for.
    static MediaSheet& in(QWidget* pane, ReviewDesk& desk);

    /// An id of 0: a new one of media.review.
    void begin(const ReviewMedia& media);

signals:
    void saved(const QString& done, encore::UnitId unit);
    void failed(const encore::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void save();
    void remove();
    /// nullopt when something cannot be read, which has been said.
    std::optional<ReviewMedia> read();

    ReviewDesk& m_desk;
    ReviewMedia m_media;
    QComboBox* m_kind;
    QLineEdit* m_location;
    QLineEdit* m_title;
    QLineEdit* m_length;
    QPlainTextEdit* m_notes;
    QLineEdit* m_by;
    QLineEdit* m_on;
    QLineEdit* m_scope;
    QLineEdit* m_until;
    PlainLabel* m_permission;
    PlainLabel* m_problem;
    Button* m_remove;
    PrimaryButton* m_save;
    QList<QPair<PlainLabel*, QWidget*>> m_captions;
};

} // namespace encore::ui
