#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "exchange/mapping.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace encore {

class Store;
class TableSource;

/// What an import does with a customer or product that the shop knows already.
enum class ImportPolicy {
    Create,       ///< leaves it as it is
    Fill,         ///< fills fields that are empty
    Overwrite,    ///< takes the file's word; empty cells never erase
};
std::optional<ImportPolicy> importPolicyFromName(const QString& name);   ///< "create", "fill", "overwrite"

/// How customers are found, tried in the order given.
enum class MatchKey { ExternalId, Phone, Email };
/// "external_id,phone,email"; WrongUsage names a key that does not exist.
Result<std::vector<MatchKey>> matchKeysFromText(const QString& text);

/// One import, in the words of the command line. Empty strings: found out from the file.
struct ImportOptions {
    ImportKind kind = ImportKind::Orders;
    QString file;
    QString pasted;               ///< a pasted table instead of a file
    QString profile = QStringLiteral("auto");   ///< of a known program; "auto": by the header; "plain": none
    QStringList map;              ///< "FIELD=COLUMN"; COLUMN may be "#3"
    bool onlyMapped = false;      ///< nothing but `map` is used: a screen on which everything was decided
    QStringList set;              ///< "FIELD=VALUE" for all rows; fills empty cells of a mapped column too
    QStringList values;           ///< "FIELD:FROM=TO"
    QString encoding;             ///< "utf-8", "windows-1251" ...
    QString delimiter;            ///< one character, or "tab"
    QString decimal;              ///< "." or ","
    QString dateFormat;           ///< see dateFormatFromName
    QString timezone;             ///< IANA name; the shop's by default
    QString sheet;
    QString source;               ///< whose external ids these are; default: the profile, else the kind's name
    std::vector<MatchKey> matchKeys{MatchKey::ExternalId, MatchKey::Phone, MatchKey::Email};
    ImportPolicy policy = ImportPolicy::Fill;
    QString errorsFile;           ///< CSV of the rows with problems: their columns and the reason
    bool dryRun = false;          ///< everything is tried and counted, nothing is kept
};

/// What a problem is about, as the file and the shop have it, so that words can be made of it in any language. What a problem does not
/// have is empty. Texts are cut to `kLimit` characters and then end with "…".
struct ImportFacts {
    QString value{};              ///< what the row says, or the record that it names: a number of an order, a name
    QString expected{};           ///< what stands elsewhere instead, or the limit: the shop's total, the other person's name, the scale of a rating
    QString given{};              ///< what the row has of that: its total, its number of cells
    QString column{};             ///< of the file, by its name; several are joined by ", "
    qint64 otherRow = 0;          ///< the row that this one repeats or goes with; 0: none
    static constexpr qsizetype kLimit = 200;
};

/// Something about one row. The row was left out where `error`; otherwise only the field was.
struct ImportProblem {
    qint64 row = 0;               ///< from 1, the header not counted; 0: the file as a whole
    QString field;                ///< of Encore; may be empty
    QString code;                 ///< "bad_date", "phone_damaged" ...: stable
    QString message;              ///< English
    bool error = false;
    ImportFacts facts{};
};

/// What came of it. Counters are keyed by "customers", "products", "orders", "order_lines", "reviews", "review_versions", "replies",
/// "reply_versions", "channels", "tags", "refunds"; kinds without any are left out.
struct ImportReport {
    UnitId unit;                  ///< null: nothing was written (dry run, or nothing new)
    qint64 rows = 0;              ///< data rows read
    QMap<QString, qint64> created;
    QMap<QString, qint64> updated;
    qint64 unchanged = 0;         ///< rows that the shop has already as they are
    qint64 duplicates = 0;        ///< rows that repeat another row of the file
    qint64 errors = 0;            ///< rows left out
    std::vector<ImportProblem> problems;   ///< the first `kMaxProblems`
    qint64 problemCount = 0;      ///< all of them, those of rows that were imported too
    double seconds = 0;
    QString profile;              ///< the one that was used; empty: none
    QString source;
    bool replyColumn = false;     ///< reviews: the file tells of replies
    static constexpr size_t kMaxProblems = 100;
};

/// Called about ten times a second with the share of the file done (0..1) and the rows so far, in the thread of the import.
using ImportProgress = std::function<void(double share, qint64 rows)>;

/// Imports a file in one unit of work: all or nothing. Runs for long on large files: on a worker with its own Store.
/// Errors: those of openTable; WrongUsage (fields, columns, profile, values of options; nothing to go by); Cancelled; Unsupported (loyalty
/// balances); NotAllowed, Busy, DiskFull. After any of them the shop is as it was.
Result<ImportReport> runImport(Store& store, const ImportOptions& options, const ImportProgress& progress = {}, const std::atomic_bool* cancel = nullptr);

/// Opens what the options say: the same table that runImport reads. For previews.
Result<std::unique_ptr<TableSource>> openImportSource(const ImportOptions& options);
/// The mapping that runImport would use for that table. For the mapping page.
Result<ColumnMapping> importMapping(const ImportOptions& options, const TableSummary& table);

} // namespace encore
