#pragma once

#include "base/ids.h"

#include <QString>

#include <optional>

namespace encore {

/// Values are the ids of the table channel_kinds.
enum class ChannelKind { Site = 1, Store, Marketplace, Maps, Portal, Social, Messenger, Email, Phone, Survey, Other };
QString codeOf(ChannelKind kind);
std::optional<ChannelKind> channelKindFromCode(const QString& code);

/// A place where customers buy or speak, with its rules.
struct Channel {
    ChannelId id;
    QString name;
    ChannelKind kind = ChannelKind::Other;
    bool isPublic = true;                    ///< what is answered there is read by everyone
    bool buyersIdentifiable = true;          ///< false: marketplaces that do not say who bought
    bool replyPossible = true;
    bool replyToTextless = true;             ///< false: 2GIS takes no answer to a rating without text
    bool mayAskOrderNumber = true;
    bool incentiveAllowed = false;           ///< may a review there be rewarded
    std::optional<int> replyLimit;           ///< characters
    QString pageUrl;
    QString greeting;                        ///< template text put before a reply
    QString signature;
    QString voiceNote;                       ///< how we speak there, shown in the composer
    std::optional<int> negativeMinutes;      ///< working minutes to answer an unhappy review; empty: the shop's
    std::optional<int> neutralMinutes;       ///< three stars; empty: as the others
    std::optional<int> otherMinutes;
    bool targetConfirmed = false;            ///< only then does an overdue answer turn red
    std::optional<qint64> lastLookedAt;      ///< UTC: when someone last looked for new reviews there
    bool active = true;
    int position = 0;
};

/// What is known of a well-known place by its name ("Wildberries", «Яндекс Карты», "Google"); rules that the
/// owner may change. An unknown name gives a channel of kind Other with everything allowed.
Channel presetChannel(const QString& name);

} // namespace encore
