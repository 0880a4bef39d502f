#pragma once

#include "base/ids.h"
#include "base/money.h"
#include "customers/name_forms.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace encore {

/// What a review tells about who wrote it.
struct AuthorClues {
    QString author;              ///< as the page shows it
    QString text;
    ProductId product;           ///< null when not known
    ChannelId channel;
    qint64 published = 0;        ///< UTC seconds
    int currencyDigits = 2;      ///< to compare sums that the text mentions
};

/// A customer who might have written it, with the orders of the last year or so.
struct AuthorOrder {
    OrderId id;
    QString number;
    ChannelId channel;
    std::vector<ProductId> products;
    qint64 placedAt = 0;                    ///< UTC seconds
    std::optional<qint64> deliveredAt;
    Money total;
};
struct AuthorCustomer {
    CustomerId id;
    QString name;
    QStringList phones;
    QStringList handles;         ///< nicknames on pages
    QString city;
    std::vector<AuthorOrder> orders;
};

enum class AuthorReason {
    OrderNumber,       ///< the text names it; detail = number
    Handle,            ///< a known nickname of the customer
    Phone,             ///< a whole phone number
    PhoneTail,         ///< last four digits; detail = digits
    NameSame, NameForm, NameInitial, NamePart,   ///< by sameNameScore(); NamePart = first name or nickname only
    Product,           ///< bought it before the review
    Delivered,         ///< days = days from delivery to the review
    Ordered,           ///< delivery not known; days = days from the order
    SameChannel,
    Sum,               ///< the text names the order's sum
    City,
    NameDiffers, OtherProduct, OnlyLaterOrders,  ///< against
};

struct AuthorFact {
    AuthorReason reason = AuthorReason::NameSame;
    double weight = 0;           ///< in log-odds; negative speaks against
    QString detail;
    int days = 0;
};

enum class MatchBand {
    Sure,      ///< may be linked without asking: strong evidence of two kinds and nobody else near
    Likely,
    Maybe,
};

struct AuthorCandidate {
    CustomerId customer;
    OrderId order;               ///< the order it speaks of, null when none
    double score = 0;            ///< 0..1
    MatchBand band = MatchBand::Maybe;
    std::vector<AuthorFact> facts;   ///< strongest first
};

/// Ranks customers as authors of a review: evidence adds up in log-odds, the best order of each customer counts.
/// At most `limit`, best first; those under .2 are left out. The weights are judgement, not estimates; the bands
/// are set so that a name alone is never more than Maybe, and Sure needs what a namesake would not share.
/// Pure; any thread.
std::vector<AuthorCandidate> rankAuthors(const AuthorClues& clues, const std::vector<AuthorCustomer>& customers, int limit = 5);

/// The one candidate that may be linked without asking; nullopt when there is none or more than one.
std::optional<AuthorCandidate> sureAuthor(const std::vector<AuthorCandidate>& ranked);

/// Numbers that a text mentions, for looking candidates up before they are ranked.
struct AuthorMentions {
    QStringList orderNumbers;    ///< behind «заказ», «№», "order"; and other numbers of five digits or more
    QStringList phoneTails;      ///< four digits that are no year
    QStringList phones;          ///< ten digits, without the country's
    QStringList sums;            ///< digits, with a currency behind
};
AuthorMentions mentionsIn(const QString& text);

} // namespace encore
