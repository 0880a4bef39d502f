#pragma once

#include "replies/reply_context.h"
#include "reviews/review.h"
#include "shop/channel.h"
#include "shop/settings_repository.h"

#include <QHash>

namespace encore {

class Store;

/// Reads the contexts of one or many reviews; what they share (channels, blocks, last posts, rules) is read
/// once. For one store and its thread; make a new one when the shop has changed.
class ReplyContextBuilder {
public:
    /// `now`: UTC seconds. `store` must outlive the reader.
    ReplyContextBuilder(Store& store, ShopProfile profile, qint64 now);
    Result<ReplyContext> read(const Review& review, bool isPublic);
    /// The channel of a review, kept.
    Result<Channel> channel(ChannelId id);

private:
    Status readShared();

    Store& m_store;
    ShopProfile m_profile;
    qint64 m_now;
    bool m_shared = false;
    QHash<QString, QString> m_blocks;
    LintSettings m_rules;
    QStringList m_ownContacts;
    QString m_staff;
    QHash<ChannelId, Channel> m_channels;
    QHash<ChannelId, QStringList> m_recent;
};

/// Whether the shop's rules let this text stand under a review: InvalidInput "rules" (facts: their names) where one that blocks
/// objects. Private messages are not judged by anybody else's eyes.
Status checkRules(Store& store, const Review& review, bool isPublic, const QString& text, qint64 now);

/// The levels that the shop set; rules that are not in it keep their own.
Result<LintSettings> lintSettings(Store& store);

} // namespace encore
