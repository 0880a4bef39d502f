#pragma once

#include "common/latest_job.h"
#include "reviews/review.h"
#include "reviews/review_desk.h"
#include "widgets/sheet.h"

#include <QTimer>

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

/// What a local file or a file attached to the review shows, at most `edge` pixels wide and high: null for what is no
/// picture that `thumbnailOf` takes, lies elsewhere than on this computer, or cannot be read. For workers.
QImage stillOf(Store& store, ReviewId review, const QString& location, int edge);

/// A video, photo, sound or page that belongs to a review: where it is, how long, what is to be seen when, and who
/// allowed us to show it. Of a picture on this computer or among the review's files it shows a small one. Writes it itself.
class MediaSheet final : public Sheet {
    Q_OBJECT
public:
    MediaSheet(ReviewDesk& desk, QWidget* pane);
    /// The one of this pane, made when it is first asked for.
    static MediaSheet& in(QWidget* pane, ReviewDesk& desk);

    /// An id of 0: a new one of media.review.
    void begin(const ReviewMedia& media);
    bool isLooking() const { return m_settle.isActive() || m_looking.isRunning(); }

signals:
    void saved(const QString& done, encore::UnitId unit);
    void failed(const encore::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void save();
    void remove();
    /// nullopt when something cannot be read, which has been said.
    std::optional<ReviewMedia> read();
    void look();
    void showStill(const QImage& still);

    ReviewDesk& m_desk;
    ReviewMedia m_media;
    QComboBox* m_kind;
    QLineEdit* m_location;
    PlainLabel* m_still;
    QTimer m_settle;
    LatestJob m_looking;
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
