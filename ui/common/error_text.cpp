#include "common/error_text.h"

#include <QCoreApplication>
#include <QHash>

namespace encore::ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString of(const Error& error);
    static QString deed(const QString& subject);
    static QString tooLarge(const Error& error, const QString& subject);
};

// What a reader of tables found beyond its limits; see openTable.
QString ErrorText::tooLarge(const Error& error, const QString& subject)
{
    const QString why = error.facts.value(0);
    if (why == u"line")
        return tr("“%1” has a line of more than a million characters, as no table has: it is damaged, or a quote in it is never closed. Nothing of it was taken.").arg(subject);
    if (why == u"columns")
        return tr("“%1” has more columns than any table. Choose another delimiter, or save it again from the program that made it. Nothing of it was taken.").arg(subject);
    if (why == u"packed")
        return tr("“%1” unpacks to far more than a workbook holds, so it was not opened. Save it again from the program that made it.").arg(subject);
    return tr("“%1” is larger than Encore reads. Split it and try again.").arg(subject);
}

// What a unit of work is refused for; the words are those of core/db/unit_of_work.cpp.
QString ErrorText::deed(const QString& subject)
{
    const QHash<QString, QString> deeds{
        {QStringLiteral("write reviews and replies"), tr("change reviews, replies, notes or tasks")},
        {QStringLiteral("write customers"), tr("change customers")},
        {QStringLiteral("write orders"), tr("change orders")},
        {QStringLiteral("write products"), tr("change products")},
        {QStringLiteral("write templates"), tr("change templates")},
        {QStringLiteral("import"), tr("import")},
        {QStringLiteral("change settings"), tr("change the settings")},
        {QStringLiteral("undo"), tr("undo")},
        {QStringLiteral("undo what an owner did"), tr("undo what an owner did")},
        {QStringLiteral("call an overdue answer not due"), tr("say of an overdue answer that it is not due")},
        {QStringLiteral("approve a compensation"), tr("approve a compensation")},
        {QStringLiteral("remove an approved compensation"), tr("remove a compensation that the owner approved")},
        {QStringLiteral("take back what was given"), tr("take back what the customer was given")},
        {QStringLiteral("erase a person"), tr("erase a person")}};
    return deeds.value(subject, subject.isEmpty() ? tr("this") : subject);
}

QString ErrorText::of(const Error& error)
{
    // A subject is named in quotes where it may be a path or a person's words.
    const QString subject = error.subject.isEmpty() ? tr("this") : error.subject;
    switch (error.code) {
    case ErrorCode::NotFound: return tr("“%1” was not found. It may have been deleted or merged meanwhile.").arg(subject);
    case ErrorCode::AlreadyExists: return tr("“%1” exists already. Choose another name.").arg(subject);
    case ErrorCode::InvalidInput:
        if (error.facts.value(0) == u"too_far")
            return tr("That is more than a year ahead. Choose an earlier day.");
        if (error.facts.value(0) == u"before_review")
            return tr("An answer cannot be older than its review. Correct the time of posting.");
        return tr("“%1” has a value that is not possible. Correct it and try again.").arg(subject);
    case ErrorCode::WrongUsage:
        // Facts of an import; see runImport.
        if (error.facts.value(0) == u"columns")
            return tr("The table lacks what this kind of table needs. Choose another kind, or say which column holds what.");
        if (error.facts.value(0) == u"errors_file")
            return tr("The rows with problems would be written over the table itself. Choose another name for them.");
        return tr("“%1” is not known here.").arg(subject);
    case ErrorCode::NotAllowed: return tr("Your role may not do this: %1. Ask the owner of the shop.").arg(deed(error.subject));
    case ErrorCode::Conflict: return tr("Something changed since: %1. Look at it again, then repeat.").arg(subject);
    case ErrorCode::Busy: return tr("Saving waits: another job is writing (%1). Try again in a moment.").arg(subject);
    case ErrorCode::Cancelled: return tr("Stopped. Nothing was changed.");
    case ErrorCode::NotAShop: return tr("“%1” is not an Encore shop file. It was left as it is.").arg(subject);
    case ErrorCode::NewerShop: return tr("“%1” was written by a newer Encore. Install that version to open it; the file was left as it is.").arg(subject);
    case ErrorCode::DamagedShop: return tr("“%1” is damaged. Restore a backup of it; the file was left as it is.").arg(subject);
    case ErrorCode::NetworkShare: return tr("“%1” lies on a network share, where two computers can destroy it. Copy it to this computer’s disk.").arg(subject);
    case ErrorCode::ReadOnly: return tr("“%1” cannot be written. Choose a folder of your own or change its permissions.").arg(subject);
    case ErrorCode::DiskFull: return tr("The disk is full: %1. Free some space and try again; nothing half-done was kept.").arg(subject);
    case ErrorCode::Io: return tr("“%1” could not be read or written. Check that it is there and that you may open it.").arg(subject);
    case ErrorCode::Database: return tr("The shop file refused the work: %1. Nothing was changed; try again, and restore a backup if it stays so.").arg(subject);
    case ErrorCode::Unsupported: return tr("“%1” is not a format that Encore reads.").arg(subject);
    case ErrorCode::TooLarge: return tooLarge(error, subject);
    case ErrorCode::Unresolved: return tr("The text still has open places: %1. Fill them before posting.").arg(subject);
    }
    return subject;
}

} // namespace

QString errorText(const Error& error)
{
    return ErrorText::of(error);
}

} // namespace encore::ui
