#pragma once

#include "exchange/value_parsing.h"

#include <QHash>

namespace encore {

/// `parseInstant` for a whole column: remembers the midnights of its zone, so that a million rows don't ask for a million
/// offsets. The same results. Not for two threads at once.
class InstantParser {
public:
    InstantParser(const DateFormat& format, const QTimeZone& zone) : m_format(format), m_zone(zone) {}

    Parsed<ParsedInstant> parse(const Cell& cell);

private:
    struct Midnight { qint64 utc = 0; bool plainDay = false; };    // plainDay: 24 hours, no change of clocks

    DateFormat m_format;
    QTimeZone m_zone;
    QHash<qint64, Midnight> m_midnights;       // by Julian day
};

} // namespace encore
