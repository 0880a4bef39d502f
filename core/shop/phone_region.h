#pragma once

#include <QString>
#include <QTimeZone>

namespace encore {

/// The country (ISO 3166) in which a new shop's phones are most likely: that of its time zone, else that of its currency. Empty where
/// neither names one country, such as UTC and the euro. Invalid and empty arguments name none.
QString likelyPhoneRegion(const QTimeZone& zone, const QString& currency);

} // namespace encore
