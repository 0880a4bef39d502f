#include "customers/customer_summary.h"

#include "base/text_fold.h"
#include "common/format.h"
#include "customers/customer_words.h"
#include "customers/timeline_repository.h"
#include "replies/reply_repository.h"
#include "reviews/review_repository.h"

#include <QCoreApplication>

namespace encore::ui {

namespace {

constexpr size_t mostOrders = 10;
constexpr int mostReviews = 5, mostProducts = 8, mostOpen = 8;
constexpr int reviewLength = 320, replyLength = 220, remarkLength = 500;

struct CustomerSummary {
    Q_DECLARE_TR_FUNCTIONS(encore::ui::CustomerSummary)
};

QString joined(QStringList parts, const QString& by = QStringLiteral(" · "))
{
    parts.removeAll(QString());
    return parts.join(by);
}

QString stars(int count) { return QString(count, QChar(0x2605)); }

QList<QPair<QString, QString>> facts(const CustomerFile& file, const CustomerDesk& desk)
{
    const CustomerRow& row = file.row;
    const QString& currency = desk.shop.profile().currency;
    const auto consent = [](const std::optional<bool>& given) { return !given ? QString() : *given ? CustomerSummary::tr("yes") : CustomerSummary::tr("no"); };
    QStringList phones, handles;
    for (const CustomerPhone& phone : file.customer.phones)
        phones << (phone.e164.isEmpty() ? phone.typed : format::phone(phone.e164));
    for (const CustomerHandle& handle : file.customer.handles)
        handles << joined({handle.network, handle.handle}, QStringLiteral(" "));
    QStringList before;
    if (file.customer.ordersBefore.value_or(0) > 0)
        before << CustomerSummary::tr("%n order(s)", nullptr, *file.customer.ordersBefore);
    if (file.customer.spentBefore)
        before << format::money(*file.customer.spentBefore, currency);
    return {{CustomerSummary::tr("Phone"), phones.join(QStringLiteral(", "))},
            {CustomerSummary::tr("E-mail"), file.customer.emails.join(QStringLiteral(", "))},
            {CustomerSummary::tr("Messengers and networks"), handles.join(QStringLiteral(", "))},
            {CustomerSummary::tr("City"), file.customer.city},
            {CustomerSummary::tr("Birthday"), file.customer.birthday ? customer_words::birthday(*file.customer.birthday) : QString()},
            {CustomerSummary::tr("May we write e-mails"), consent(file.customer.consentEmail)},
            {CustomerSummary::tr("May we write messages"), consent(file.customer.consentSms)},
            {CustomerSummary::tr("Orders"), row.orders ? CustomerSummary::tr("%1 for %2").arg(format::count(row.orders), format::money(row.spent, currency)) : CustomerSummary::tr("none yet")},
            {CustomerSummary::tr("Before Encore"), before.join(QStringLiteral(", "))},
            {CustomerSummary::tr("Usually every"), file.facts.interval ? CustomerSummary::tr("%n day(s)", nullptr, qMax(1, int(qRound(*file.facts.interval)))) : QString()},
            {CustomerSummary::tr("Last order"), row.lastOrderAt ? format::day(desk.dayOf(*row.lastOrderAt), desk.today()) : QString()},
            {CustomerSummary::tr("Rates us"), file.stars ? CustomerSummary::tr("%1 of 5 in %n review(s)", nullptr, file.rated).arg(format::decimal(*file.stars, 1)) : QString()},
            {CustomerSummary::tr("Tags"), file.customer.tags.join(QStringLiteral(", "))}};
}

QStringList openItems(const CustomerFile& file, const CustomerDesk& desk)
{
    QStringList lines;
    for (const CaseRow& open : file.cases)
        lines << CustomerSummary::tr("Case: %1").arg(open.title);
    for (const OwedCompensation& owed : file.owed)
        lines << joined({CustomerSummary::tr("Promised: %1").arg(owed.compensation.note.isEmpty() ? owed.caseTitle : owed.compensation.note),
                         owed.compensation.promisedBy ? CustomerSummary::tr("by %1").arg(format::day(*owed.compensation.promisedBy, desk.today())) : QString()});
    for (const Task& task : file.tasks)
        lines << joined({task.title, task.dueAt ? CustomerSummary::tr("by %1").arg(format::day(desk.dayOf(*task.dueAt), desk.today())) : QString()});
    return lines.mid(0, mostOpen);
}

} // namespace

Result<SummaryRecords> readSummaryRecords(Store& store, const CustomerFile& file)
{
    SummaryRecords records;
    std::vector<TimelineEntry> orders;
    for (auto it = file.timeline.begin(); it != file.timeline.end() && orders.size() < mostOrders; ++it)
        if (it->kind == TimelineKind::Order)
            orders.push_back(*it);
    ENCORE_LET(records.orders, TimelineRepository(store.db()).rows(orders));
    ENCORE_LET(const auto ids, store.reviews().ofCustomer(file.customer.id, {}, mostReviews));
    for (const ReviewId id : ids) {
        SummaryRecords::Answered answered;
        ENCORE_LET(answered.review, store.reviews().find(id));
        ENCORE_LET(const auto replies, store.replies().ofReview(id));
        for (const Reply& reply : replies)
            if (wasPosted(reply.state) && reply.state != ReplyState::Removed)
                answered.replies.push_back(reply);
        records.reviews.push_back(std::move(answered));
    }
    return records;
}

Paper customerSummary(const CustomerFile& file, const SummaryRecords& records, const CustomerDesk& desk)
{
    const QDate today = desk.today();
    const LifecycleRepository lifecycles(desk.store().db(), desk.offset());
    const QString name = file.customer.displayName().isEmpty() ? customer_words::nameOf(file.row) : file.customer.displayName();
    const QString badge = file.customer.badgeOverride.isEmpty()
        ? customer_words::badge(lifecycleOf(file.facts, desk.rule, lifecycles.dayOf(desk.now())), genderOf(parseName(name.left(200))))
        : file.customer.badgeOverride;
    Paper paper(name.left(200), joined({badge, desk.shop.profile().name, format::day(today, {})}));
    paper.addFacts(facts(file, desk));
    paper.addLines(CustomerSummary::tr("Open"), openItems(file, desk));
    QStringList lines;
    for (const TimelineRow& row : records.orders)
        lines << joined({format::day(desk.dayOf(row.entry.at), today), row.number.isEmpty() ? QString() : CustomerSummary::tr("No. %1").arg(row.number), row.channelName,
                         format::money(row.amount, desk.shop.profile().currency), customer_words::orderStatus(row.status)});
    paper.addLines(file.row.orders > int(mostOrders) ? CustomerSummary::tr("Last orders") : CustomerSummary::tr("Orders"), lines);
    lines.clear();
    for (const ProductBought& product : file.bought)
        if (lines.size() < mostProducts)
            lines << joined({product.name, customer_words::times(product.quantityMilli)});
    paper.addLines(CustomerSummary::tr("Bought"), lines);
    lines.clear();
    for (const auto& [review, replies] : records.reviews) {
        lines << joined({format::day(desk.dayOf(review.publishedAt), today), review.stars ? stars(*review.stars) : QString(), elided(joined({review.title, review.text}, QStringLiteral(" ")), reviewLength)});
        for (const Reply& reply : replies)
            lines << CustomerSummary::tr("We answered: %1").arg(elided(reply.text, replyLength));
        if (replies.empty())
            lines << CustomerSummary::tr("Not answered.");
    }
    paper.addLines(CustomerSummary::tr("Reviews and our answers"), lines);
    paper.addParagraph(CustomerSummary::tr("Preferences"), elided(file.customer.preferences, remarkLength));
    paper.addParagraph(CustomerSummary::tr("Remarks"), elided(file.customer.notes, remarkLength));
    return paper;
}

} // namespace encore::ui
