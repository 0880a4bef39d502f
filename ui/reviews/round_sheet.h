#pragma once

#include "reviews/capture.h"
#include "reviews/channel_look_repository.h"
#include "reviews/review_desk.h"
#include "widgets/sheet.h"

#include <QHash>

class QListWidget;

namespace encore::ui {

class Button;
class PlainLabel;
class PrimaryButton;

/// The round of the platforms: channel by channel when somebody last looked, its page, and then either what is
/// new there, pasted whole, or "nothing new". This is how reviews arrive from places that export nothing.
class RoundSheet final : public Sheet {
    Q_OBJECT
public:
    RoundSheet(ReviewDesk& desk, QWidget* pane);
    void present();

signals:
    /// Reviews were written down, or a look was noted.
    void noted(const encore::ChangeSet& changes, const QString& text);
    void noticeRaised(const QString& text);
    void failed(const encore::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void reload();
    void showStop(int row);
    const RoundStop* stop() const;
    void openPage();
    void paste();
    void keep();
    void nothingNew();
    void next();
    void showCaptured();
    void nameStops();
    /// What was pasted for the stop at hand and not written down yet.
    std::vector<CapturedReview>& pasted() { return m_captured[stop() ? stop()->channel.value : 0]; }
    Review reviewFrom(const CapturedReview& captured, ChannelId channel);
    ProductId productOf(const CapturedReview& captured);
    /// Whether the shop has it already, from wherever.
    Result<std::optional<ReviewId>> known(const CapturedReview& captured, const Review& review);
    bool answerIsNews(const CapturedReview& captured, ReviewId id);
    enum class Written { Review, Answer, Nothing };
    Result<Written> writeDown(UnitOfWork& unit, const CapturedReview& captured, ChannelId channel);

    ReviewDesk& m_desk;
    std::vector<RoundStop> m_stops;
    QHash<qint64, std::vector<CapturedReview>> m_captured;   ///< by channel: waits until it is written down or taken out
    PlainLabel* m_hint;
    QListWidget* m_list;
    PlainLabel* m_foundText;
    QListWidget* m_found;
    Button* m_open;
    Button* m_paste;
    Button* m_nothing;
    PrimaryButton* m_keep;
};

} // namespace encore::ui
