#include "reviews/review_desk.h"

#include "shop/channel_repository.h"
#include "shop/settings_repository.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace encore::ui {

void Desktop::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

QString Desktop::copied() const { return QGuiApplication::clipboard()->text(); }

bool Desktop::openPage(const QString& url)
{
    const QUrl address = QUrl::fromUserInput(url);
    const QString scheme = address.scheme();
    if (!address.isValid() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return false;
    return QDesktopServices::openUrl(address);
}

ReviewDesk::ReviewDesk(Shop& shop, std::unique_ptr<Outside> outside, QObject* parent)
    : QObject(parent),
      m_shop(shop),
      m_outside(std::move(outside)),
      m_reviews(shop.store(), [&shop](ChannelId channel) { return shop.calendar(channel); }),
      m_replies(shop.store())
{
    connect(&shop, &Shop::profileChanged, this, &ReviewDesk::forget);
    connect(&shop, &Shop::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches("channels") || changes.touches("staff"))
            forget();
    });
}

ReviewDesk::~ReviewDesk() = default;

QDate ReviewDesk::dayOf(qint64 utc) const { return QDateTime::fromSecsSinceEpoch(utc, zone()).date(); }

QDate ReviewDesk::today() const { return dayOf(now()); }

void ReviewDesk::forget() { m_known = false; }

const std::vector<Channel>& ReviewDesk::channels()
{
    if (!m_known) {
        m_channels = store().channels().all().value_or(std::vector<Channel>());
        m_staff = store().staff().all(true).value_or(std::vector<Staff>());
        m_known = true;
    }
    return m_channels;
}

const std::vector<Staff>& ReviewDesk::staff()
{
    channels();
    return m_staff;
}

const Channel& ReviewDesk::channel(ChannelId id)
{
    static const Channel none;
    for (const Channel& channel : channels())
        if (channel.id == id)
            return channel;
    return none;
}

QString ReviewDesk::staffName(StaffId id)
{
    for (const Staff& person : staff())
        if (person.id == id)
            return person.name;
    return {};
}

bool ReviewDesk::needsApproval() { return store().replies().needsApproval(m_shop.actor().staff).value_or(false); }

int ReviewDesk::followUpDays() { return store().settings().value(QStringLiteral("reviews.follow_up_days")).value_or(QString()).toInt(); }

int ReviewDesk::roundHours() { return qMax(1, store().settings().value(QStringLiteral("reviews.round_hours")).value_or(QStringLiteral("24")).toInt()); }

} // namespace encore::ui
