#pragma once

#include "base/result.h"
#include "cases/case_digest.h"

namespace encore {

class Database;

/// The counts and lists of a digest, in [from, to) of UTC seconds.
class CaseDigestRepository {
public:
    explicit CaseDigestRepository(Database& db) : m_db(db) {}

    Status reviews(CaseDigest& into, qint64 from, qint64 to, int limit);
    Status cases(CaseDigest& into, qint64 from, qint64 to);
    Status repeated(CaseDigest& into, qint64 from, qint64 to);

private:
    Database& m_db;
};

} // namespace encore
