#pragma once

#include <QtGlobal>

namespace encore {

/// Where "now" comes from. Passed through constructors, so that tests decide what time it is.
/// Implementations are callable from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Seconds since 1970-01-01T00:00:00Z.
    virtual qint64 nowUtc() const = 0;
};

class SystemClock final : public Clock {
public:
    qint64 nowUtc() const override;
};

/// A clock that stands still until it is moved.
class ManualClock final : public Clock {
public:
    explicit ManualClock(qint64 utcSeconds) : m_now(utcSeconds) {}
    qint64 nowUtc() const override { return m_now; }
    void set(qint64 utcSeconds) { m_now = utcSeconds; }
    void advance(qint64 seconds) { m_now += seconds; }

private:
    qint64 m_now;
};

} // namespace encore
