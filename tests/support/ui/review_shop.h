#pragma once

#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "replies/template_repository.h"
#include "reviews/review_desk.h"
#include "reviews/reviews_page.h"
#include "support/core/shop_fixture.h"
#include "support/ui/fake_prompts.h"

namespace encore::test {

/// Notes what would have gone to clipboard and browser.
class FakeOutside final : public ui::Outside {
public:
    struct Log {
        QStringList copied;
        QStringList opened;
        QString clipboard;
    };
    explicit FakeOutside(std::shared_ptr<Log> log) : m_log(std::move(log)) {}
    void copy(const QString& text) override
    {
        m_log->copied << text;
        m_log->clipboard = text;
    }
    QString copied() const override { return m_log->clipboard; }
    bool openPage(const QString& url) override
    {
        m_log->opened << url;
        return true;
    }

private:
    std::shared_ptr<Log> m_log;
};

/// A small shop with channels, customers, orders and reviews of every kind, opened for its owner Anna.
class ReviewShop {
public:
    ReviewShop();
    ReviewId add(const std::function<void(Review&)>& change);
    Review review(ReviewId id) { return must(shop->store().reviews().find(id)); }
    /// The usual queue: overdue, due soon, a question, unknown authors, a rating without text.
    void fill();

    QTemporaryDir dir;
    ManualClock clock{1772452800};   // Monday, 2 March 2026, 15:00 in Moscow
    std::unique_ptr<Shop> shop;
    ChannelId maps, site, market;
    ProductId sweater, cups;
    CustomerId marina;
    OrderId order;
    StaffId anna;
    std::shared_ptr<FakeOutside::Log> outside = std::make_shared<FakeOutside::Log>();
    FakePrompts prompts;
};

} // namespace encore::test
