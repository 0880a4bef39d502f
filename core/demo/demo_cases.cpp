#include "demo/demo_cases.h"

#include "base/calendar.h"
#include "cases/case_evidence_repository.h"
#include "cases/case_repository.h"
#include "cases/cause_repository.h"
#include "cases/compensation_repository.h"
#include "changes/change_repository.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "reviews/author_state.h"
#include "reviews/review_repository.h"
#include "shop/settings_repository.h"
#include "shop/store.h"
#include "tasks/task_repository.h"

#include <array>

namespace encore {

namespace {

constexpr qint64 kDay = 86400;

/// What is done about a cause, in both languages.
struct Remedy {
    const char* cause;
    const char16_t* ru;
    const char16_t* en;
    CompensationKind kind;
    int cost;                 ///< in hundredths of the smallest price unit: roubles, or cents times ten
    std::array<const char16_t*, 4> words;   ///< what its reviews speak of, in both languages
};
constexpr Remedy kRemedies[] = {
    {"size.big", u"Отправим на размер меньше, обратная дорога за наш счёт", u"Send one size smaller, the way back is on us", CompensationKind::Exchange, 900, {u"большемер", u"велик", u"large", u"too big"}},
    {"size.small", u"Отправим на размер больше, обратная дорога за наш счёт", u"Send one size larger, the way back is on us", CompensationKind::Exchange, 900, {u"маломер", u"узк", u"small", u"tight"}},
    {"delivery.late", u"Извинились, вернули стоимость доставки", u"Apologised and gave the shipping back", CompensationKind::Refund, 350, {u"трек", u"ждал", u"late", u"track"}},
    {"packing.damaged", u"Отправим новую вещь в плотной коробке", u"Send a new one in a stronger box", CompensationKind::Exchange, 2400, {u"упаков", u"пакет", u"pack", u"box"}},
    {"product.wear", u"Заменим на новый или вернём деньги, на выбор", u"Replace it or give the money back, as the customer likes", CompensationKind::Refund, 2900, {u"распуст", u"шов", u"wore", u"seam"}},
    {"staff.slow", u"Позвонили, извинились, дали купон на следующий заказ", u"Called, apologised, gave a coupon for the next order", CompensationKind::Coupon, 500, {u"ответ", u"груб", u"answer", u"rude"}},
    {"product.quality", u"Дали купон и пообещали проверить партию", u"Gave a coupon and promised to check the batch", CompensationKind::Coupon, 500, {u"", u"", u"", u""}},
};

class CaseWriter {
public:
    CaseWriter(UnitOfWork& unit, Store& store, const DemoCasePlan& plan)
        : m_unit(unit), m_store(store), m_plan(plan), m_random(plan.seed * 7919 + 17), m_cases(store.db()), m_given(store.db()), m_ru(plan.language == QLatin1String("ru"))
    {
    }
    Status run();

private:
    Status causes();
    Status changes();
    Status ofReview(const Review& review);
    Status requests();
    Status story(Case& c, const Remedy& remedy, std::optional<qint64> repliedAt);
    Status finish(Case& c);
    Status give(const Case& c, const Remedy& remedy, qint64 at, bool delivered, int days);
    const Remedy& remedyFor(const QString& text) const;
    QString text(const char16_t* ru, const char16_t* en) const { return QStringView(m_ru ? ru : en).toString(); }
    Money cost(int value) const { return Money(qint64(value) * (m_ru ? 100 : 1)); }
    QDate day(qint64 utc) const { return localDay(utc, m_plan.calendar->zone()); }
    StaffId anyone() { return m_random.chance(0.7) || m_plan.staff.size() < 2 ? m_plan.staff.front() : m_plan.staff[1]; }

    UnitOfWork& m_unit;
    Store& m_store;
    const DemoCasePlan& m_plan;
    DemoRandom m_random;
    CaseRepository m_cases;
    CompensationRepository m_given;
    bool m_ru;
    QHash<QString, CauseId> m_causes;
    std::vector<ChangeId> m_changes;
    int m_made = 0;
};

Status CaseWriter::causes()
{
    CauseRepository causes(m_store.db());
    ENCORE_TRY(causes.installStarters(m_unit, m_plan.language));
    ENCORE_LET(const auto all, causes.all());
    for (const Cause& c : all)
        m_causes.insert(c.starterKey, c.id);
    return {};
}

Status CaseWriter::changes()
{
    ChangeRepository changes(m_store.db());
    const struct {
        const char16_t* ru;
        const char16_t* en;
        const char* kind;
        int daysAgo;          // < 0: planned
    } list[] = {{u"Перемерили рукава и поправили таблицу размеров", u"Measured the sleeves anew and mended the size chart", "size_chart", 160},
                {u"Кладём хрупкое в коробку с двойной стенкой", u"Fragile things go into a double-walled box", "packing", 75},
                {u"Второй курьер для города", u"A second courier for the town", "delivery", -9}};
    for (const auto& entry : list) {
        Change c;
        c.title = text(entry.ru, entry.en);
        c.kind = QLatin1String(entry.kind);
        c.owner = m_plan.staff.front();
        c.createdAt = m_plan.now - qint64(entry.daysAgo < 0 ? 12 : entry.daysAgo + 20) * kDay;
        if (entry.daysAgo < 0)
            c.plannedFor = day(m_plan.now - entry.daysAgo * kDay);
        else
            c.doneOn = day(m_plan.now - entry.daysAgo * kDay);
        ENCORE_LET(const ChangeId id, changes.insert(m_unit, c));
        m_changes.push_back(id);
    }
    return {};
}

const Remedy& CaseWriter::remedyFor(const QString& text) const
{
    const QString low = text.toLower();
    for (const Remedy& r : kRemedies)
        for (const char16_t* word : r.words)
            if (*word == 0 || low.contains(QStringView(word)))
                return r;
    return kRemedies[std::size(kRemedies) - 1];
}

Status CaseWriter::give(const Case& c, const Remedy& remedy, qint64 at, bool delivered, int days)
{
    Compensation m;
    m.of = c.id;
    m.kind = remedy.kind;
    m.cost = cost(remedy.cost);
    m.agreedAt = at;
    m.promisedBy = day(at + days * kDay);
    if (delivered)
        m.deliveredAt = std::max(at, std::min(m_plan.now - 3600, at + qint64(m_random.whole(1, days)) * kDay));
    return m_given.insert(m_unit, m).map([](CompensationId) {});
}

Status CaseWriter::finish(Case& c)
{
    static constexpr CaseOutcome outcomes[] = {CaseOutcome::Satisfied, CaseOutcome::Satisfied, CaseOutcome::Satisfied, CaseOutcome::Neutral, CaseOutcome::NoAnswer, CaseOutcome::Unsatisfied};
    c.state = CaseState::Done;
    c.outcome = m_random.pick(outcomes);
    c.closedAt = std::min(m_plan.now - 7200, *c.firstResponseAt + qint64(m_random.lognormal(4, 0.6) * double(kDay)));
    c.checkAt = startOfDayUtc(day(*c.closedAt).addDays(3), m_plan.calendar->zone());
    if (*c.checkAt < m_plan.now - 2 * kDay) {
        c.state = CaseState::Checked;
        c.checkedAt = *c.checkAt + 11 * 3600;
    }
    if (c.fullPath && m_random.chance(0.4))
        c.change = m_changes[size_t(m_random.whole(0, 1))];
    else if (c.fullPath)
        c.noChangeReason = text(u"случилось впервые, следим", u"happened once, we watch it");
    ENCORE_TRY(m_cases.update(m_unit, c));
    if (c.state == CaseState::Done) {
        Task task;
        task.title = text(u"Спросить, всё ли хорошо: ", u"Ask whether all is well: ") + c.title.left(200);
        task.dueAt = c.checkAt;
        task.dueDayOnly = true;
        task.assignedTo = c.owner;
        task.customer = c.customer;
        task.review = c.review;
        ENCORE_LET(const TaskId made, m_store.tasks().insert(m_unit, task));
        ENCORE_TRY(m_cases.attachTask(m_unit, made, c.id, QStringLiteral("case_check")));
    }
    return m_cases.addClosing(m_unit, c.id, *c.closedAt);
}

// Where a case stands follows from how long ago it was opened.
Status CaseWriter::story(Case& c, const Remedy& remedy, std::optional<qint64> repliedAt)
{
    ENCORE_LET(c.id, m_cases.insert(m_unit, c));
    const qint64 age = m_plan.now - c.openedAt;
    const bool known = bool(c.customer);
    if (age < 3 * kDay && m_random.chance(0.5)) {
        c.state = m_random.chance(0.5) ? CaseState::Verifying : CaseState::New;
        return m_cases.update(m_unit, c);
    }
    // Who only asks is answered; nothing went wrong that a gift would mend.
    const bool asks = c.kind == CaseKind::Question || c.kind == CaseKind::Consultation;
    if (!asks)
        c.cause = m_causes.value(QLatin1String(remedy.cause));
    c.action = asks ? text(u"Ответили подробно", u"Answered in full") : text(remedy.ru, remedy.en);
    c.firstResponseAt = repliedAt ? *repliedAt : std::min(m_plan.now - 1800, c.openedAt + qint64(m_random.lognormal(6, 0.8) * 3600));
    if (*c.firstResponseAt < c.openedAt)
        c.firstResponseAt = c.openedAt + 1200;
    const int days = m_random.whole(2, 6);
    c.actionBy = day(*c.firstResponseAt + days * kDay);
    c.fullPath = known && m_random.chance(0.7) && !asks;
    const bool late = age < 20 * kDay && m_random.chance(0.35);
    if (age < 8 * kDay && m_random.chance(0.4)) {
        c.state = CaseState::Waiting;
        ENCORE_TRY(m_cases.update(m_unit, c));
        CasePause pause;
        pause.of = c.id;
        pause.from = std::min(m_plan.now - 3600, *c.firstResponseAt + 3 * 3600);
        pause.until = authorWaitEnd(pause.from, *m_plan.calendar);
        pause.reason = text(u"ждём ответа покупателя", u"waiting for the customer's answer");
        return m_cases.beginPause(m_unit, pause);
    }
    if (age < 8 * kDay || late) {
        c.state = late || m_random.chance(0.5) ? CaseState::Agreed : CaseState::InWork;
        ENCORE_TRY(m_cases.update(m_unit, c));
        if (!c.fullPath)
            return {};
        return give(c, remedy, *c.firstResponseAt, false, days);
    }
    if (!known && m_random.chance(0.12)) {
        c.state = m_random.chance(0.5) ? CaseState::NotOurs : CaseState::Unresolvable;
        c.closedAt = std::min(m_plan.now - 3600, *c.firstResponseAt + 2 * kDay);
        c.closeReason = c.state == CaseState::NotOurs ? text(u"не наш покупатель", u"not our customer") : text(u"покупатель не отвечает", u"the customer does not answer");
        ENCORE_TRY(m_cases.update(m_unit, c));
        return m_cases.addClosing(m_unit, c.id, *c.closedAt);
    }
    if (c.fullPath)
        ENCORE_TRY(give(c, remedy, *c.firstResponseAt, true, days));
    return finish(c);
}

Status CaseWriter::ofReview(const Review& r)
{
    Case c;
    c.kind = CaseKind::Review;
    QString words = (r.title.isEmpty() ? r.text : r.title).simplified();
    if (words.size() > 80)
        words = words.left(words.lastIndexOf(u' ', 78)) + QChar(0x2026);
    c.title = words.isEmpty() ? text(u"Низкая оценка без слов", u"A low rating without words") : words;
    c.review = r.id;
    c.customer = r.customer;
    c.order = r.order;
    c.product = r.product;
    c.channel = r.channel;
    c.openedAt = std::min(m_plan.now - 3600, r.seenAt.value_or(r.publishedAt) + m_random.whole(5, 90) * 60);
    c.dueAt = r.dueAt;
    if (!c.dueAt)
        if (const auto due = m_plan.calendar->dueAt(c.openedAt, 240))
            c.dueAt = *due;
    CaseEvidenceRepository evidence(m_store.db());
    ENCORE_LET(const auto failures, evidence.earlierFailures(c));
    ENCORE_LET(const qint64 orders, evidence.ordersOf(c.customer));
    c.severity = severityOf({r.stars, true, orders, !failures.empty()});
    c.owner = failures.empty() ? anyone() : m_plan.staff.front();
    ++m_made;
    return story(c, remedyFor(r.text), r.firstReplyAt);
}

Status CaseWriter::requests()
{
    const struct {
        CaseKind kind;
        const char16_t* ru;
        const char16_t* en;
        int hoursAgo;
        const char16_t* ruProduct = nullptr;       // a word of the product's name that it is about
        const char16_t* enProduct = nullptr;
    } list[] = {{CaseKind::Question, u"Как стирать шапку из мериноса, чтобы не села", u"How to wash a merino hat so that it does not shrink", 3, u"Шапка", u"hat"},
                {CaseKind::Return, u"Свитер не подошёл по длине, хочет обменять", u"The sweater is too long, wants to exchange it", 30, u"Свитер", u"sweater"},
                {CaseKind::Support, u"Не приходит код для оплаты на сайте", u"The code for paying on the site does not come", 80},
                {CaseKind::Return, u"Вернуть варежки: купили две пары", u"Give back mittens: two pairs were bought", 24 * 26, u"Варежки", u"mittens"},
                {CaseKind::Support, u"Разошёлся шов, просит починить", u"A seam came apart, asks to have it mended", 24 * 40, u"Кардиган", u"cardigan"},
                {CaseKind::Consultation, u"Какой размер пледа взять на кровать 160", u"Which size of blanket fits a bed of 160 cm", 5}};
    OrderFilter filter;
    filter.statuses = {OrderStatus::Delivered};
    filter.guest = false;
    ENCORE_LET(const auto products, m_store.products().active());
    for (const auto& entry : list) {
        filter.product = {};
        for (const Product& product : products)
            if (entry.ruProduct && product.name.contains(text(entry.ruProduct, entry.enProduct)))
                filter.product = product.id;
        ENCORE_LET(const auto orders, m_store.orders().firstIds(filter, OrderSort::Newest, 60));
        if (orders.empty())
            continue;
        ENCORE_LET(const auto order, m_store.orders().find(m_random.pick(orders)));
        if (!order)
            continue;
        Case c;
        c.kind = entry.kind;
        c.title = text(entry.ru, entry.en);
        c.openedAt = m_plan.now - qint64(entry.hoursAgo) * 3600;
        c.customer = order->customer;
        if (entry.kind != CaseKind::Consultation)      // asked before buying
            c.order = order->id;
        c.product = filter.product;
        c.channel = order->channel;
        c.owner = anyone();
        c.severity = CaseSeverity::Normal;
        if (const auto due = m_plan.calendar->dueAfterDays(c.openedAt, 1))
            c.dueAt = *due;
        ENCORE_TRY(story(c, remedyFor(c.title), {}));
    }
    return {};
}

Status CaseWriter::run()
{
    ENCORE_TRY(m_store.settings().set(m_unit, QStringLiteral("cases.compensation_limit"), m_ru ? QStringLiteral("3000") : QStringLiteral("50")));
    ENCORE_TRY(causes());
    ENCORE_TRY(changes());
    ReviewFilter filter;
    filter.view = ReviewView::All;
    filter.now = m_plan.now;
    filter.starsTo = 2;
    filter.publishedFrom = m_plan.now - 420 * kDay;
    filter.publishedBefore = m_plan.now - 2 * 3600;
    ENCORE_LET(const auto ids, m_store.reviews().ids(filter, ReviewSort::Oldest));
    for (const ReviewId id : ids) {
        ENCORE_LET(const Review review, m_store.reviews().find(id));
        const bool recent = review.publishedAt > m_plan.now - 12 * kDay;
        if (review.competitor || !m_random.chance(recent ? 0.75 : 0.5))
            continue;
        ENCORE_TRY(ofReview(review));
    }
    return requests();
}

} // namespace

Status fillDemoCases(UnitOfWork& unit, Store& store, const DemoCasePlan& plan)
{
    if (!plan.calendar || plan.staff.empty())
        return fail(ErrorCode::WrongUsage, QStringLiteral("demo cases"), QStringLiteral("calendar and staff are needed"));
    return CaseWriter(unit, store, plan).run();
}

} // namespace encore
