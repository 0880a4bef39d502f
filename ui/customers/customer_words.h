#pragma once

#include "customers/customer.h"
#include "customers/lifecycle.h"
#include "customers/name_forms.h"
#include "customers/timeline.h"
#include "widgets/pill.h"

#include <QTimeZone>

namespace encore::ui::customer_words {

/// A row of the list with what is computed for it.
struct ListedCustomer {
    CustomerRow row;
    Lifecycle lifecycle = Lifecycle::None;
    Gender gender = Gender::Unknown;
};

/// "постоянная", "постоянный": follows the person's gender where it is certain; empty for None.
QString badge(Lifecycle lifecycle, Gender gender);
Tone badgeTone(Lifecycle lifecycle);
QString nameOf(const CustomerRow& row);
/// "…43-21"; empty with fewer than four digits.
QString phoneTail(const QString& phone);
/// "…43-21 · 5 orders, last 9 Nov".
QString secondLine(const CustomerRow& row, qint64 now, const QTimeZone& zone);
QString shortDayText(qint64 utc, qint64 now, const QTimeZone& zone);

QString timelineKind(TimelineKind kind);
/// What a timeline row says; stars are painted apart.
QString timelineText(const TimelineRow& row);
/// The same without what `timelineWhole` says in full.
QString timelineHead(const TimelineRow& row);
/// The whole text of a review, reply, note, task, case or refund, with its lines.
QString timelineWhole(const TimelineRow& row);
QString orderStatus(OrderStatus status);
/// Day in the first column.
QString timelineDay(const TimelineRow& row, qint64 now, const QTimeZone& zone);
/// "× 3".
QString times(qint64 quantityMilli);
/// "15 марта" or "15 марта 1990".
QString birthday(const Birthday& birthday);

} // namespace encore::ui::customer_words
