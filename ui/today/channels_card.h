#pragma once

#include "shop/shop.h"
#include "today/today_data.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace encore::ui {

/// Where customers speak, when each place was last looked at, and the way into the round when one is due.
class ChannelsCard final : public Card {
    Q_OBJECT
public:
    explicit ChannelsCard(Shop& shop, QWidget* parent = nullptr);

    /// `due`: the places of the round that should be looked at now.
    void show(const std::vector<Channel>& channels, const std::vector<ChannelId>& due);
    void retranslate();

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);
    void looked(const QString& done, encore::UnitId unit);
    void failed(const encore::Error& error);

private:
    void lookedAt(const Channel& channel);

    Shop& m_shop;
    std::vector<Channel> m_channelsShown;
    std::vector<ChannelId> m_due;
    bool m_known = false;
    QVBoxLayout* m_rows;
};

} // namespace encore::ui
