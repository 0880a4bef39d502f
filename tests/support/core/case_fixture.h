#pragma once

#include "cases/case_evidence_repository.h"
#include "cases/case_repository.h"
#include "cases/case_service.h"
#include "cases/cause_repository.h"
#include "cases/compensation_repository.h"
#include "base/calendar.h"
#include "orders/order_repository.h"
#include "reviews/review_repository.h"
#include "support/core/shop_fixture.h"
#include "tasks/task_repository.h"

namespace encore::test {

/// A shop in Moscow that works Monday to Friday, 9 to 13 and 14 to 18, with a lunch break; closed on 9 March.
/// Two channels, an owner, an agent, a customer with one delivered order. Opened at Monday 2026-03-02 15:00 local.
class CaseFixture : public ShopFixture {
public:
    CaseFixture()
    {
        write([&](UnitOfWork& u) {
            WeekHours week;
            for (size_t d = 0; d < 5; ++d)
                week.days[d] = {{9 * 60, 13 * 60}, {14 * 60, 18 * 60}};
            must(store->hours().setWeek(u, ChannelId(), QDate(2025, 1, 1), week));
            must(store->hours().setSpecialDay(u, {{QDate(2026, 3, 9), {}, false}, {}}));
            site = must(store->channels().findOrCreate(u, QStringLiteral("Site")));
            maps = must(store->channels().findOrCreate(u, QStringLiteral("Maps")));
            owner = must(store->staff().insert(u, {StaffId(), QStringLiteral("Olga"), Role::Owner, {}, true}));
            agent = must(store->staff().insert(u, {StaffId(), QStringLiteral("Anna"), Role::Agent, {}, true}));
        }, Permission::Settings);
        marina = customer(QStringLiteral("Marina"));
    }

    static qint64 at(int month, int day, int hour, int minute = 0, int second = 0)
    {
        return utcOf(QDate(2026, month, day), QTime(hour, minute, second), QTimeZone("Europe/Moscow"));
    }
    void sit(StaffId who, Role role) { store->setActor({who, role, QStringLiteral("test")}); }

    ReviewId review(const std::function<void(Review&)>& change = {})
    {
        Review r;
        r.channel = site;
        r.author = QStringLiteral("Marina K.");
        r.rating = Rating{10, 50};
        r.stars = 1;
        r.text = QStringLiteral("The sleeves are far too long");
        r.publishedAt = clock.nowUtc() - 3600;
        r.loggedAt = clock.nowUtc();
        r.waiting = true;
        if (change)
            change(r);
        ReviewId id;
        write([&](UnitOfWork& u) { id = must(store->reviews().insert(u, r)); }, Permission::Reviews);
        return id;
    }

    OrderId order(CustomerId customer, qint64 placedAt, qint64 minor = 500000)
    {
        Order o;
        o.channel = site;
        o.number = QStringLiteral("N-%1").arg(++m_number);
        o.customer = customer;
        o.placedAt = placedAt;
        o.status = OrderStatus::Delivered;
        o.total = Money(minor);
        OrderId id;
        write([&](UnitOfWork& u) { id = must(store->orders().insert(u, o)); }, Permission::Orders);
        return id;
    }

    CaseId opened(const std::function<void(Review&)>& change = {}) { return must(service.openFromReview(review(change))).id; }
    Case shown(CaseId id) { return must(cases.find(id)); }
    CaseRow row(CaseId id)
    {
        const CaseId ids[]{id};
        return must(cases.rows(ids)).at(0);
    }
    /// Fills what closing asks for and closes.
    void finish(CaseId id)
    {
        must(service.edit(id, [](Case& c) {
            c.causeNote = QStringLiteral("sewn too long");
            c.outcome = CaseOutcome::Satisfied;
            c.noChangeReason = QStringLiteral("one of a kind");
        }));
        must(service.take(id, CaseStep::Finish));
    }
    QDate today() { return localDay(clock.nowUtc(), QTimeZone("Europe/Moscow")); }

    CaseRepository cases{store->db()};
    CompensationRepository given{store->db()};
    CauseRepository causes{store->db()};
    CaseEvidenceRepository evidence{store->db()};
    CaseService service{*store};
    ChannelId site, maps;
    StaffId owner, agent;
    CustomerId marina;

private:
    int m_number = 0;
};

} // namespace encore::test
