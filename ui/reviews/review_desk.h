#pragma once

#include "replies/reply_repository.h"
#include "replies/reply_service.h"
#include "reviews/money_at_risk.h"
#include "reviews/review_service.h"
#include "shop/channel.h"
#include "shop/shop.h"
#include "shop/staff_repository.h"

#include <QObject>

namespace encore::ui {

/// The world outside of the program that a reply goes to. Tests use a fake, so that no browser opens.
class Outside {
public:
    virtual ~Outside() = default;
    virtual void copy(const QString& text) = 0;
    virtual QString copied() const = 0;
    virtual bool openPage(const QString& url) = 0;
};

/// Clipboard and browser of the desktop.
class Desktop final : public Outside {
public:
    void copy(const QString& text) override;
    QString copied() const override;
    /// Only http and https; false when nothing could be opened.
    bool openPage(const QString& url) override;
};

/// What the parts of the reviews page share: the shop, what may be done in it, and its channels and staff.
class ReviewDesk final : public QObject {
    Q_OBJECT
public:
    ReviewDesk(Shop& shop, std::unique_ptr<Outside> outside, QObject* parent = nullptr);
    ~ReviewDesk() override;

    Shop& shop() const { return m_shop; }
    Store& store() const { return m_shop.store(); }
    ReviewService& reviews() { return m_reviews; }
    ReplyService& replies() { return m_replies; }
    Outside& outside() { return *m_outside; }
    void setOutside(std::unique_ptr<Outside> outside) { m_outside = std::move(outside); }
    qint64 now() const { return m_shop.clock().nowUtc(); }
    const QTimeZone& zone() const { return m_shop.profile().zone; }
    QDate today() const;
    QDate dayOf(qint64 utc) const;

    /// Kept in memory until the shop's profile changes; a default channel where it is gone.
    const Channel& channel(ChannelId id);
    const std::vector<Channel>& channels();
    const std::vector<Staff>& staff();
    QString staffName(StaffId id);
    /// Whether the public answers of whoever works now wait for the owner.
    bool needsApproval();
    bool isOwner() const { return m_shop.actor().role == Role::Owner; }
    /// Days after an answer to an unhappy review on which a task asks to look again; 0: none.
    int followUpDays();
    /// Hours after which a channel should be looked at again.
    int roundHours();
    /// What a fast answer was worth here, once it was counted; until then nothing is known.
    const AnswerWorth& worth() const { return m_worth; }
    void setWorth(const AnswerWorth& worth) { m_worth = worth; }

private:
    void forget();
    Shop& m_shop;
    std::unique_ptr<Outside> m_outside;
    ReviewService m_reviews;
    ReplyService m_replies;
    AnswerWorth m_worth;
    bool m_known = false;
    std::vector<Channel> m_channels;
    std::vector<Staff> m_staff;
};

} // namespace encore::ui
