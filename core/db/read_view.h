#pragma once

#include "base/result.h"

#include <functional>

namespace encore {

class Database;

/// Holds what a connection sees at one state of the file, from begin() to its end. Others go on writing
/// meanwhile, but their log cannot be emptied: for a pass over the rows, not for minutes. Thread of its Database.
class ReadView {
public:
    explicit ReadView(Database& db) : m_db(db) {}
    ~ReadView();
    ReadView(const ReadView&) = delete;
    ReadView& operator=(const ReadView&) = delete;
    Status begin();

private:
    Database& m_db;
    bool m_open = false;
};

/// Who reads: the connection at hand, or a further one on a thread of its own.
enum class ReadSide { Own, Further };

/// Runs `work` with `db` and, at the same time, with a further connection; both see one and the same state of the
/// file and share out between them what is to be read. Only with `db` where no further connection or thread is to
/// be had (a database in memory, a transaction under way) or where another program committed just then: the own
/// side must be able to do all of it, and is always called. Returns when both are done; the first failure, the
/// own one before the other.
Status readTogether(Database& db, const std::function<Status(Database&, ReadSide)>& work);

} // namespace encore
