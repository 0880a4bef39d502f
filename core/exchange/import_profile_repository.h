#pragma once

#include "db/unit_of_work.h"
#include "exchange/import.h"

#include <optional>
#include <vector>

namespace encore {

/// How a file with these columns was read, kept under a name, so that the next one like it needs no questions.
struct RememberedImport {
    QString name;                 ///< unique
    ImportKind kind = ImportKind::Orders;
    ImportOptions options;        ///< without the file and what belongs to one run only
    qint64 usedAt = 0;            ///< UTC seconds
};

/// Remembered mappings.
class ImportProfileRepository {
public:
    explicit ImportProfileRepository(Database& db) : m_db(db) {}

    /// Keeps or replaces the one of that name. InvalidInput for an empty name.
    Status save(UnitOfWork& unit, const QString& name, const QStringList& header, const ImportOptions& options);
    /// For a file with these columns, in any order: the last used first.
    Result<std::vector<RememberedImport>> forHeader(const QStringList& header);
    Result<std::vector<RememberedImport>> all();
    Status remove(UnitOfWork& unit, const QString& name);

private:
    Result<std::vector<RememberedImport>> read(const QString& where, const QString& key);

    Database& m_db;
};

/// What a set of columns is known by: their folded names, sorted.
QString headerKey(const QStringList& header);
/// Options as JSON and back; what is missing or unknown is left at its default.
QString importSettingsToJson(const ImportOptions& options);
ImportOptions importSettingsFromJson(const QString& json);

} // namespace encore
