#pragma once

#include "cases/case.h"
#include "db/unit_of_work.h"

#include <QHash>

#include <vector>

namespace encore {

/// The tree of root causes. Two levels are what people can remember; deeper ones work.
class CauseRepository {
public:
    explicit CauseRepository(Database& db) : m_db(db) {}

    /// Parents before their children, siblings by position.
    Result<std::vector<Cause>> all(bool activeOnly = false);
    Result<bool> isEmpty();
    /// InvalidInput "name" unless it has 1 to 200 characters, "parent" when it would hang under itself.
    Result<CauseId> insert(UnitOfWork& unit, const Cause& cause);
    /// As insert(); NotFound. A cause that cases name is retired, not removed: set `active` to false.
    Status update(UnitOfWork& unit, const Cause& cause);
    /// Cases and causes below `from` go to `into`, and `from` goes away. NotFound; InvalidInput "into" when it is
    /// `from` itself or hangs below it.
    Status merge(UnitOfWork& unit, CauseId from, CauseId into);
    /// Out of the lists that offer causes, with all that hangs below; cases that name it keep it. NotFound.
    Status retire(UnitOfWork& unit, CauseId id);
    /// How many cases name each cause; those without any are left out.
    Result<QHash<CauseId, qint64>> uses();
    /// Puts the starter tree of a language in ("ru"; anything else: "en"). Causes that are there already, by
    /// their starter key, stay as they are. How many were added.
    Result<int> installStarters(UnitOfWork& unit, const QString& language);

private:
    Database& m_db;
};

/// "Delivery: late" of a cause in its tree; the bare name at the top; empty for an unknown one.
QString causePath(const std::vector<Cause>& all, CauseId id, const QString& joint = QStringLiteral(": "));

} // namespace encore
