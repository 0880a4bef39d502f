#include "today/channels_card.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "reviews/channel_look_repository.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/pill.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

ChannelsCard::ChannelsCard(Shop& shop, QWidget* parent) : Card({}, parent), m_shop(shop), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("channels"));
    setHeadLine(true);
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void ChannelsCard::retranslate()
{
    setTitle(tr("Channels"));
    if (m_known)
        show(m_channelsShown, m_due);
}

void ChannelsCard::show(const std::vector<Channel>& channels, const std::vector<ChannelId>& due)
{
    m_channelsShown = channels;
    m_due = due;
    m_known = true;
    clearLayout(m_rows);
    setAside(channels.empty() ? QString() : tr("last looked at"));
    if (channels.empty()) {
        m_rows->addWidget(new PlainLabel(tr("No places chosen yet where customers buy and speak."), Type::Body, Token::Text2));
        auto* choose = new LinkButton(tr("Choose channels →"));
        choose->setObjectName(QStringLiteral("chooseChannels"));
        connect(choose, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("settings"), {{QStringLiteral("view"), QStringLiteral("channels")}}); });
        m_rows->addWidget(choose, 0, Qt::AlignLeft);
        return;
    }
    const qint64 now = m_shop.clock().nowUtc();
    for (const Channel& channel : m_channelsShown) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Line);
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, metric::gap4, 0, metric::gap4);
        layout->setSpacing(metric::gap8);
        layout->addWidget(new ElidedLabel(channel.name), 1);
        if (std::ranges::find(m_due, channel.id) != m_due.end())
            layout->addWidget(new Pill(tr("time to look"), Tone::Warning));
        layout->addWidget(new PlainLabel(channel.lastLookedAt ? format::moment(*channel.lastLookedAt, now, m_shop.profile().zone) : tr("never"), Type::Body, Token::Text2));
        auto* looked = new IconButton(Icon::Check, tr("Looked now: %1").arg(channel.name));
        looked->setObjectName(QStringLiteral("looked_%1").arg(channel.id.value));
        needsPermission(looked, Permission::Reviews);
        connect(looked, &QPushButton::clicked, this, [this, channel] { lookedAt(channel); });
        layout->addWidget(looked);
        m_rows->addWidget(row);
    }
    if (m_due.empty())
        return;
    auto* round = new LinkButton(tr("Look at %n place(s) one by one →", nullptr, int(m_due.size())));
    round->setObjectName(QStringLiteral("beginRound"));
    connect(round, &QPushButton::clicked, this, [this] { emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("view"), QStringLiteral("round")}}); });
    m_rows->addWidget(round, 0, Qt::AlignLeft);
}

void ChannelsCard::lookedAt(const Channel& channel)
{
    const auto changes = m_shop.write({UnitKind::Edit, Permission::Reviews, unitLabel("channel.looked", {channel.name}), {}},
                                      [&](UnitOfWork& unit) { return ChannelLookRepository(unit.db()).note(unit, channel.id, 0); });
    if (!changes)
        emit failed(changes.error());
    else
        emit looked(tr("Looked at %1").arg(channel.name), changes->unit);
}

} // namespace encore::ui
