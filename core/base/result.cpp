#include "base/result.h"

namespace encore {

namespace {

QString sentence(const Error& e)
{
    const QString& s = e.subject;
    switch (e.code) {
    case ErrorCode::NotFound: return QStringLiteral("%1 was not found.").arg(s);
    case ErrorCode::AlreadyExists: return QStringLiteral("%1 exists already; choose another name.").arg(s);
    case ErrorCode::InvalidInput: return QStringLiteral("%1 has a value that is not possible.").arg(s);
    case ErrorCode::WrongUsage: return QStringLiteral("%1 is not known here.").arg(s);
    case ErrorCode::NotAllowed: return QStringLiteral("Your role may not do this: %1.").arg(s);
    case ErrorCode::Conflict: return QStringLiteral("Something changed since: %1.").arg(s);
    case ErrorCode::Busy: return QStringLiteral("%1 is being written by another program or job; try again in a moment.").arg(s);
    case ErrorCode::Cancelled: return QStringLiteral("Stopped; nothing was changed.");
    case ErrorCode::NotAShop: return QStringLiteral("%1 is not an Encore shop file. It was left as it is.").arg(s);
    case ErrorCode::NewerShop: return QStringLiteral("%1 was written by a newer Encore; install that version to open it. The file was left as it is.").arg(s);
    case ErrorCode::DamagedShop: return QStringLiteral("%1 is damaged; restore a backup (encore-cli restore). The file was left as it is.").arg(s);
    case ErrorCode::NetworkShare: return QStringLiteral("%1 lies on a network share, where two computers can destroy it; copy it to this computer's disk.").arg(s);
    case ErrorCode::ReadOnly: return QStringLiteral("%1 cannot be written; choose a folder of your own or change its permissions.").arg(s);
    case ErrorCode::DiskFull: return QStringLiteral("The disk is full: %1. Free some space and try again; nothing half-done was kept.").arg(s);
    case ErrorCode::Io: return QStringLiteral("%1 could not be read or written.").arg(s);
    case ErrorCode::Database: return QStringLiteral("The shop file refused the work: %1.").arg(s);
    case ErrorCode::Unsupported: return QStringLiteral("%1 is not a format that Encore reads.").arg(s);
    case ErrorCode::TooLarge: return QStringLiteral("%1 is larger than Encore reads.").arg(s);
    case ErrorCode::Unresolved: return QStringLiteral("The text still has open places: %1.").arg(s);
    }
    return s;
}

} // namespace

QString describe(const Error& error)
{
    // Without a subject the detail is the whole sentence; of wrong usage the facts are its code then.
    const bool whole = error.subject.isEmpty() && !error.detail.isEmpty();
    if (whole && error.code == ErrorCode::WrongUsage)
        return error.detail;
    QString text = whole ? error.detail : sentence(error);
    if (!whole && !error.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(error.detail);
    // Why something is too large stands in the detail; the fact is a code.
    for (const QString& fact : error.code == ErrorCode::TooLarge ? QStringList() : error.facts)
        text += QStringLiteral("\n  ") + fact;
    return text;
}

} // namespace encore
