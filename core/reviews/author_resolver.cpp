#include "reviews/author_resolver.h"

#include "base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

constexpr qint64 kDay = 86'400;
constexpr double kPrior = -4;          // log-odds that one of the customers looked at wrote it
constexpr double kSureScore = .97;
constexpr double kLikelyScore = .7;
constexpr double kLeastScore = .2;
constexpr double kClearLead = 2;       // log-odds before the next candidate
constexpr qsizetype kReadText = 20'000;

double probability(double logOdds) { return 1 / (1 + std::exp(-logOdds)); }
double logOdds(const std::vector<AuthorFact>& facts)
{
    double sum = kPrior;
    for (const AuthorFact& f : facts)
        sum += f.weight;
    return sum;
}

QRegularExpression pattern(const char16_t* text)
{
    return QRegularExpression(QString::fromUtf16(text), QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

void nameFact(const PersonName& author, const QString& name, std::vector<AuthorFact>& facts)
{
    using R = AuthorReason;
    if (author.isEmpty() || name.isEmpty())
        return;
    const NameMatch match = sameNameScore(author, parseName(name));
    const bool differs = match.has(NameReason::DifferentFirst) || match.has(NameReason::DifferentLast) || match.has(NameReason::DifferentPatronymic);
    // Relatives order for each other and nicknames lie, so another name is strong evidence but no proof.
    if (differs)
        facts.push_back({R::NameDiffers, -5, name, 0});
    else if (match.score >= .85)
        facts.push_back({match.has(NameReason::FirstForm) ? R::NameForm : R::NameSame, 4, name, 0});
    else if (match.score >= .6)
        facts.push_back({R::NameInitial, 3, name, 0});
    else if (match.score > .2)
        facts.push_back({match.has(NameReason::FirstForm) ? R::NameForm : R::NamePart, 1.8, name, 0});
}

void contactFacts(const AuthorClues& clues, const AuthorMentions& mentions, const AuthorCustomer& customer, std::vector<AuthorFact>& facts)
{
    using R = AuthorReason;
    const QString author = foldForSearch(clues.author);
    for (const QString& handle : customer.handles)
        if (!author.isEmpty() && foldForSearch(handle) == author) {
            facts.push_back({R::Handle, 7, handle, 0});
            break;
        }
    for (const QString& phone : customer.phones)
        if (const QString tail = digitTail(phone, 10); !tail.isEmpty() && mentions.phones.contains(tail)) {
            facts.push_back({R::Phone, 8, tail.right(4), 0});
            return;
        }
    for (const QString& phone : customer.phones)
        if (const QString tail = digitTail(phone, 4); !tail.isEmpty() && mentions.phoneTails.contains(tail)) {
            facts.push_back({R::PhoneTail, 3.5, tail, 0});
            return;
        }
}

void timeFact(const AuthorClues& clues, const AuthorOrder& order, std::vector<AuthorFact>& facts)
{
    using R = AuthorReason;
    if (order.deliveredAt) {
        // A review dated by its day only may stand a day before the delivery that it speaks of.
        const qint64 since = clues.published - *order.deliveredAt;
        const int days = int(std::max<qint64>(since, 0) / kDay);
        if (since >= -kDay && days <= 180)
            facts.push_back({R::Delivered, days <= 14 ? 2 : days <= 45 ? 1.5 : .3, {}, days});
    } else {
        const int days = int((clues.published - order.placedAt) / kDay);
        if (days >= 0 && days <= 60)
            facts.push_back({R::Ordered, .8, {}, days});
    }
}

std::vector<AuthorFact> orderFacts(const AuthorClues& clues, const AuthorMentions& mentions, const AuthorOrder& order)
{
    using R = AuthorReason;
    std::vector<AuthorFact> facts;
    const QString number = foldForSearch(order.number);
    if (!number.isEmpty() && mentions.orderNumbers.contains(number))
        facts.push_back({R::OrderNumber, 8, order.number, 0});
    if (!clues.product.isNull() && !order.products.empty()) {
        const bool bought = std::find(order.products.begin(), order.products.end(), clues.product) != order.products.end();
        facts.push_back(bought ? AuthorFact{R::Product, 2, {}, 0} : AuthorFact{R::OtherProduct, -1.5, {}, 0});
    }
    timeFact(clues, order, facts);
    if (!clues.channel.isNull() && clues.channel == order.channel)
        facts.push_back({R::SameChannel, .8, {}, 0});
    const qint64 scale = qint64(std::llround(std::pow(10, std::clamp(clues.currencyDigits, 0, 4))));
    if (order.total.minor > 0 && order.total.minor % scale == 0 && mentions.sums.contains(QString::number(order.total.minor / scale)))
        facts.push_back({R::Sum, 2, {}, 0});
    return facts;
}

/// A candidate with the order that speaks most for it.
AuthorCandidate scored(const AuthorClues& clues, const AuthorMentions& mentions, const PersonName& author, const AuthorCustomer& customer)
{
    using R = AuthorReason;
    AuthorCandidate candidate;
    candidate.customer = customer.id;
    nameFact(author, customer.name, candidate.facts);
    contactFacts(clues, mentions, customer, candidate.facts);
    const QString city = foldForSearch(customer.city);
    if (city.size() >= 4 && foldForSearch(clues.text.left(kReadText)).contains(city))
        candidate.facts.push_back({R::City, .5, customer.city, 0});

    const AuthorOrder* best = nullptr;
    std::vector<AuthorFact> bestFacts;
    bool anyBefore = false;
    for (const AuthorOrder& order : customer.orders) {
        // One day of grace: a page may give the day only.
        if (order.placedAt > clues.published + kDay)
            continue;
        anyBefore = true;
        std::vector<AuthorFact> facts = orderFacts(clues, mentions, order);
        const double gain = logOdds(facts), leader = logOdds(bestFacts);
        if (!best || gain > leader || (gain == leader && order.placedAt > best->placedAt)) {
            best = &order;
            bestFacts = std::move(facts);
        }
    }
    if (!anyBefore && !customer.orders.empty())
        candidate.facts.push_back({R::OnlyLaterOrders, -3, {}, 0});
    candidate.facts.insert(candidate.facts.end(), bestFacts.begin(), bestFacts.end());
    candidate.order = best ? best->id : OrderId();
    candidate.score = probability(logOdds(candidate.facts));
    std::stable_sort(candidate.facts.begin(), candidate.facts.end(), [](const auto& a, const auto& b) { return std::abs(a.weight) > std::abs(b.weight); });
    return candidate;
}

/// Evidence that a namesake would not share by chance.
bool isStrong(const AuthorCandidate& c)
{
    using R = AuthorReason;
    const auto has = [&](R reason) { return std::any_of(c.facts.begin(), c.facts.end(), [&](const AuthorFact& f) { return f.reason == reason; }); };
    if (has(R::NameDiffers) || has(R::OnlyLaterOrders))
        return false;
    const bool name = has(R::NameSame) || has(R::NameInitial) || has(R::NameForm) || has(R::NamePart);
    const bool purchase = has(R::Product) && (has(R::Delivered) || has(R::Ordered));
    const bool own = has(R::OrderNumber) || has(R::Phone) || has(R::Handle);
    return (own && (name || purchase || has(R::SameChannel) || has(R::Delivered))) || (has(R::PhoneTail) && name && purchase)
        || (has(R::NameSame) && purchase && (has(R::SameChannel) || has(R::Sum)));
}

} // namespace

AuthorMentions mentionsIn(const QString& text)
{
    static const QRegularExpression order = pattern(u"(?:заказ\\p{L}{0,3}|order|№|#)[ №#:N°o.]{0,8}([\\p{L}]{0,4}-?\\d[\\d-]{1,24})");
    static const QRegularExpression longNumber = pattern(u"(?<![\\d\\p{L}-])(\\d[\\d-]{4,24})(?![\\d\\p{L}])");
    static const QRegularExpression phone = pattern(u"(?<!\\d)(?:\\+?7|8)?[ (-]{0,2}(\\d{3})[ )-]{0,2}(\\d{3})[ -]?(\\d{2})[ -]?(\\d{2})(?!\\d)");
    static const QRegularExpression four = pattern(u"(?<![\\d.,-])(\\d{4})(?![\\d-]|[.,]\\d| ?(?:₽|руб|год|г\\.|€|\\$))");
    static const QRegularExpression sum = pattern(u"(?<![\\d.,])(\\d{1,3}(?:[ \\x{00A0}\\x{202F}]\\d{3})+|\\d{2,7}) ?(?:₽|р\\.|руб|€|\\$|евро)");
    AuthorMentions found;
    const QString read = text.left(kReadText);
    const auto add = [](QStringList& list, const QString& value) {
        if (!value.isEmpty() && !list.contains(value) && list.size() < 50)
            list << value;
    };
    for (auto all = order.globalMatch(read); all.hasNext();)
        add(found.orderNumbers, foldForSearch(all.next().capturedView(1)));
    for (auto all = longNumber.globalMatch(read); all.hasNext();)
        add(found.orderNumbers, foldForSearch(all.next().capturedView(1)));
    for (auto all = phone.globalMatch(read); all.hasNext();) {
        const auto m = all.next();
        add(found.phones, m.captured(1) + m.captured(2) + m.captured(3) + m.captured(4));
    }
    for (auto all = four.globalMatch(read); all.hasNext();) {
        const QString digits = all.next().captured(1);
        if (!digits.startsWith(QLatin1String("19")) && !digits.startsWith(QLatin1String("20")))
            add(found.phoneTails, digits);
    }
    for (auto all = sum.globalMatch(read); all.hasNext();)
        add(found.sums, digitsOf(all.next().capturedView(1)));
    return found;
}

std::vector<AuthorCandidate> rankAuthors(const AuthorClues& clues, const std::vector<AuthorCustomer>& customers, int limit)
{
    const AuthorMentions mentions = mentionsIn(clues.author + u'\n' + clues.text);
    const PersonName author = parseName(clues.author);
    std::vector<AuthorCandidate> ranked;
    for (const AuthorCustomer& customer : customers) {
        AuthorCandidate candidate = scored(clues, mentions, author, customer);
        if (candidate.score >= kLeastScore)
            ranked.push_back(std::move(candidate));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    for (size_t i = 0; i < ranked.size(); ++i) {
        AuthorCandidate& c = ranked[i];
        const double lead = i + 1 < ranked.size() ? logOdds(c.facts) - logOdds(ranked[i + 1].facts) : kClearLead;
        const bool sure = i == 0 && c.score >= kSureScore && lead >= kClearLead && isStrong(c);
        c.band = sure ? MatchBand::Sure : c.score >= kLikelyScore ? MatchBand::Likely : MatchBand::Maybe;
    }
    if (limit >= 0 && ranked.size() > size_t(limit))
        ranked.resize(size_t(limit));
    return ranked;
}

std::optional<AuthorCandidate> sureAuthor(const std::vector<AuthorCandidate>& ranked)
{
    return !ranked.empty() && ranked.front().band == MatchBand::Sure ? std::optional(ranked.front()) : std::nullopt;
}

} // namespace encore
