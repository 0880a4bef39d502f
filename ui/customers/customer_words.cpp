#include "customers/customer_words.h"

#include "base/text_fold.h"
#include "common/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace encore::ui::customer_words {

namespace {

struct CustomerWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
public:
    static QString badge(Lifecycle lifecycle, bool woman)
    {
        switch (lifecycle) {
        case Lifecycle::None: break;
        case Lifecycle::New: return woman ? tr("new", "of a woman") : tr("new", "of a man or unknown");
        case Lifecycle::Repeat: return woman ? tr("bought again", "of a woman") : tr("bought again", "of a man or unknown");
        case Lifecycle::Regular: return woman ? tr("regular", "of a woman") : tr("regular", "of a man or unknown");
        case Lifecycle::Sleeping: return tr("sleeping");
        case Lifecycle::Lost: return woman ? tr("lost", "of a woman") : tr("lost", "of a man or unknown");
        }
        return {};
    }
    static QString orders(int n) { return tr("%n order(s)", nullptr, n); }
    static QString before(int n) { return tr("%n order(s) before Encore", nullptr, n); }
    static QString noOrders() { return tr("no orders yet"); }
    static QString last(const QString& day) { return tr("last %1").arg(day); }
    static QString nameless() { return tr("No name"); }
    static QString kind(TimelineKind kind)
    {
        switch (kind) {
        case TimelineKind::Order: return tr("order");
        case TimelineKind::Delivery: return tr("delivery");
        case TimelineKind::Refund: return tr("refund");
        case TimelineKind::Review: return tr("review");
        case TimelineKind::ReviewVersion: return tr("edited");
        case TimelineKind::Reply: return tr("reply");
        case TimelineKind::Note: return tr("note");
        case TimelineKind::Task: return tr("task");
        case TimelineKind::Import: return tr("import");
        case TimelineKind::Merge: return tr("merge");
        case TimelineKind::Case: return tr("case");
        }
        return {};
    }
    static QString status(OrderStatus status)
    {
        switch (status) {
        case OrderStatus::Draft: return tr("draft");
        case OrderStatus::Placed: return tr("placed");
        case OrderStatus::Paid: return tr("paid");
        case OrderStatus::Shipped: return tr("on its way");
        case OrderStatus::Delivered: return tr("delivered");
        case OrderStatus::Completed: return tr("completed");
        case OrderStatus::Cancelled: return tr("cancelled");
        case OrderStatus::PartlyRefunded: return tr("partly refunded");
        case OrderStatus::Refunded: return tr("refunded");
        }
        return {};
    }
    static QString number(const TimelineRow& row) { return row.number.isEmpty() ? tr("without a number") : tr("No. %1").arg(row.number); }
    static QString delivered(const QString& number) { return tr("order %1 delivered").arg(number); }
    static QString wordless() { return tr("rating without text"); }
    static QString privateReply() { return tr("private answer"); }
    static QString publicReply() { return tr("our answer"); }
    static QString imported() { return tr("came with an import"); }
    static QString merged() { return tr("another record of this person was joined"); }
};

} // namespace

QString badge(Lifecycle lifecycle, Gender gender) { return CustomerWords::badge(lifecycle, gender == Gender::Female); }

Tone badgeTone(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Regular:
    case Lifecycle::Repeat: return Tone::Positive;
    case Lifecycle::New: return Tone::Accent;
    case Lifecycle::Sleeping: return Tone::Warning;
    default: return Tone::Neutral;
    }
}

QString nameOf(const CustomerRow& row) { return row.name.trimmed().isEmpty() ? CustomerWords::nameless() : row.name; }

QString phoneTail(const QString& phone)
{
    const QString tail = digitTail(phone, 4);
    return tail.isEmpty() ? QString() : QStringLiteral("…%1-%2").arg(tail.left(2), tail.mid(2));
}

QString shortDayText(qint64 utc, qint64 now, const QTimeZone& zone)
{
    return format::shortDay(QDateTime::fromSecsSinceEpoch(utc, zone).date(), QDateTime::fromSecsSinceEpoch(now, zone).date());
}

QString secondLine(const CustomerRow& row, qint64 now, const QTimeZone& zone)
{
    QString orders = CustomerWords::noOrders();
    if (row.orders > 0) {
        orders = CustomerWords::orders(row.orders);
        if (row.lastOrderAt)
            orders += QStringLiteral(", ") + (row.orders > 1 ? CustomerWords::last(shortDayText(*row.lastOrderAt, now, zone)) : shortDayText(*row.lastOrderAt, now, zone));
    } else if (row.ordersBefore.value_or(0) > 0) {
        orders = CustomerWords::before(*row.ordersBefore);
    }
    const QString tail = phoneTail(row.phone);
    return tail.isEmpty() ? orders : tail + QStringLiteral(" · ") + orders;
}

QString timelineKind(TimelineKind kind) { return CustomerWords::kind(kind); }
QString orderStatus(OrderStatus status) { return CustomerWords::status(status); }

QString timelineText(const TimelineRow& row)
{
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · ")).simplified();
    };
    switch (row.entry.kind) {
    case TimelineKind::Order: return joined({CustomerWords::number(row), row.channelName, row.text});
    case TimelineKind::Delivery: return joined({CustomerWords::delivered(CustomerWords::number(row)), row.channelName});
    case TimelineKind::Refund: return joined({CustomerWords::number(row), row.text});
    case TimelineKind::Review:
    case TimelineKind::ReviewVersion: {
        const QString words = row.text.trimmed().isEmpty() ? CustomerWords::wordless() : QStringLiteral("«%1»").arg(row.text.left(300).simplified());
        return row.channelName.isEmpty() ? words : row.channelName + QStringLiteral(": ") + words;
    }
    case TimelineKind::Reply: return joined({row.isPublic ? CustomerWords::publicReply() : CustomerWords::privateReply(), row.staffName, row.text.left(300)});
    case TimelineKind::Note:
    case TimelineKind::Case:
    case TimelineKind::Task: return joined({row.text.left(300), row.staffName});
    case TimelineKind::Import: return joined({CustomerWords::imported(), row.staffName});
    case TimelineKind::Merge: return CustomerWords::merged();
    }
    return {};
}

QString timelineHead(const TimelineRow& row)
{
    TimelineRow head = row;
    switch (row.entry.kind) {
    case TimelineKind::Review:
    case TimelineKind::ReviewVersion: return row.channelName;
    case TimelineKind::Reply:
    case TimelineKind::Note:
    case TimelineKind::Case:
    case TimelineKind::Task:
    case TimelineKind::Refund: head.text.clear(); break;
    default: break;
    }
    return timelineText(head);
}

QString timelineWhole(const TimelineRow& row)
{
    const bool review = row.entry.kind == TimelineKind::Review || row.entry.kind == TimelineKind::ReviewVersion;
    const QString whole = row.text.trimmed();
    return review && whole.isEmpty() ? CustomerWords::wordless() : whole;
}

QString timelineDay(const TimelineRow& row, qint64 now, const QTimeZone& zone)
{
    return format::shortDay(QDateTime::fromSecsSinceEpoch(row.entry.at, zone).date(), QDateTime::fromSecsSinceEpoch(now, zone).date());
}

QString times(qint64 quantityMilli) { return QStringLiteral("×\u00A0") + format::decimal(double(quantityMilli) / 1000, 3); }

QString birthday(const Birthday& birthday)
{
    const QDate date(birthday.year ? birthday.year : 2000, birthday.month, birthday.day);
    return format::day(date, birthday.year ? QDate() : date);
}

} // namespace encore::ui::customer_words
