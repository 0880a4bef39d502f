#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace encore {

/// Why something could not be done. Callers compare codes; sentences for people are made from the
/// code and the facts by `error_text` (window) and by the command line.
enum class ErrorCode {
    NotFound,          ///< the record, file or key does not exist
    AlreadyExists,     ///< a file or a unique key is taken
    InvalidInput,      ///< a value is outside what its field allows
    WrongUsage,        ///< the caller asked for something that does not exist (option, field, kind)
    NotAllowed,        ///< this role may not do that
    Conflict,          ///< something changed since; details list what
    Busy,              ///< another program or job is writing
    Cancelled,         ///< the user stopped it; nothing was changed
    NotAShop,          ///< the file is not an Encore shop
    NewerShop,         ///< the file was written by a newer Encore
    DamagedShop,       ///< the file fails its integrity check
    NetworkShare,      ///< shop files must lie on a local disk
    ReadOnly,          ///< the file or folder cannot be written
    DiskFull,
    Io,                ///< any other failure of a file
    Database,          ///< SQLite said no; `detail` has its words
    Unsupported,       ///< a format or feature that this build does not read
    TooLarge,          ///< beyond a stated limit (columns, bytes, compression ratio)
    Unresolved,        ///< a template still has open places
};

/// A failure as a value.
struct Error {
    ErrorCode code = ErrorCode::Io;
    QString subject;      ///< what it is about: a path, a field, a record; may be empty
    QString detail;       ///< English, for logs and the command line; may name tables and paths
    QStringList facts;    ///< further facts in a fixed order per code (versions, limits, row lists)
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = tl::expected<void, Error>;

/// Shorthand for returning a failure.
inline tl::unexpected<Error> fail(ErrorCode code, QString subject = {}, QString detail = {}, QStringList facts = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail), std::move(facts)});
}

/// One English sentence per code with what, where and how to mend it. Used by the command line and logs.
QString describe(const Error& error);

} // namespace encore

/// Returns the failure of `expr` to the caller; keeps nothing of its value.
#define ENCORE_TRY(expr)                                                        \
    do {                                                                        \
        if (auto encoreTry_ = (expr); !encoreTry_)                              \
            return tl::unexpected<encore::Error>(std::move(encoreTry_.error())); \
    } while (false)

#define ENCORE_CONCAT_(a, b) a##b
#define ENCORE_CONCAT(a, b) ENCORE_CONCAT_(a, b)
/// `ENCORE_LET(auto x, expr)`: x is the value of expr, or the failure is returned to the caller.
#define ENCORE_LET(decl, expr) ENCORE_LET_(decl, expr, ENCORE_CONCAT(encoreLet_, __LINE__))
#define ENCORE_LET_(decl, expr, tmp)                                 \
    auto tmp = (expr);                                               \
    if (!tmp)                                                        \
        return tl::unexpected<encore::Error>(std::move(tmp.error())); \
    decl = std::move(*tmp)
