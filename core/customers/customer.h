#pragma once

#include "base/ids.h"
#include "base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace encore {

/// A phone as it was typed, and as E.164 where it is a possible number.
struct CustomerPhone {
    QString typed;
    QString e164;      ///< empty: not a possible number
    friend bool operator==(const CustomerPhone&, const CustomerPhone&) = default;
};

struct CustomerHandle {
    QString network;   ///< "telegram", "vk" …
    QString handle;
    friend bool operator==(const CustomerHandle&, const CustomerHandle&) = default;
};

/// Whose external id: ids of two sources never mean the same person.
struct ExternalId {
    QString source;
    QString id;
    friend bool operator==(const ExternalId&, const ExternalId&) = default;
};

/// A birthday, whose year may be unknown.
struct Birthday {
    int year = 0;      ///< 0: unknown
    int month = 0;
    int day = 0;
    /// "1990-03-15" or "--03-15"; nullopt for anything else and for impossible days.
    static std::optional<Birthday> fromIso(const QString& text);
    QString toIso() const;
    friend bool operator==(const Birthday&, const Birthday&) = default;
};

/// One person or firm that buys.
struct Customer {
    CustomerId id;
    QString name;                 ///< as shown; may be empty when only an external id is known
    QString firstName;
    QString lastName;
    std::optional<Birthday> birthday;
    QString city;
    QString preferences;          ///< sizes, favourites: free text
    QString notes;
    std::optional<qint64> createdAt;
    std::optional<bool> consentEmail;
    std::optional<bool> consentSms;
    std::optional<int> ordersBefore;      ///< undated history: on the card, out of all figures
    std::optional<Money> spentBefore;
    QString lastBefore;                   ///< ISO date or empty
    QString badgeOverride;                ///< a badge set by hand, kept apart from the computed one
    QString badgeReason;
    bool isTest = false;
    std::vector<CustomerPhone> phones;
    QStringList emails;
    std::vector<CustomerHandle> handles;
    std::vector<ExternalId> externalIds;
    QStringList tags;

    /// The name, else the first external id with '#', else the first phone or e-mail, else empty.
    QString displayName() const;
};

/// A row of the customers list. Figures count qualifying orders.
struct CustomerRow {
    CustomerId id;
    QString name;
    QString phone;                        ///< typed; the first
    QString badgeOverride;
    int orders = 0;
    Money spent;
    std::optional<qint64> firstOrderAt;   ///< UTC
    std::optional<qint64> lastOrderAt;
    std::optional<int> ordersBefore;
};

} // namespace encore
