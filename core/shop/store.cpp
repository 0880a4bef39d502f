#include "shop/store.h"

#include "db/shop_file.h"
#include "notes/note_repository.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "replies/reply_repository.h"
#include "replies/template_repository.h"
#include "reviews/review_repository.h"
#include "tasks/task_repository.h"

namespace encore {

namespace {

constexpr auto kUnitColumns =
    "u.id, u.at, u.staff_id, coalesce(s.name, ''), u.kind_id, u.label, u.undone_by, u.undoes, u.session "
    "FROM units u LEFT JOIN staff s ON s.id = u.staff_id";

Store::UnitInfo unitFrom(const Statement& s)
{
    Store::UnitInfo u;
    u.id = s.id<UnitId>(0);
    u.at = s.integer(1);
    u.staff = s.id<StaffId>(2);
    u.staffName = s.text(3);
    u.kind = UnitKind(s.small(4));
    u.label = s.text(5);
    u.undone = !s.isNull(6);
    u.undoes = s.id<UnitId>(7);
    u.session = s.text(8);
    return u;
}

} // namespace

Store::Store(std::unique_ptr<Database> db, const Clock& clock, Actor actor)
    : m_db(std::move(db)), m_clock(clock), m_actor(std::move(actor)),
      m_products(std::make_unique<ProductRepository>(*m_db)), m_orders(std::make_unique<OrderRepository>(*m_db)),
      m_reviews(std::make_unique<ReviewRepository>(*m_db)), m_replies(std::make_unique<ReplyRepository>(*m_db)),
      m_templates(std::make_unique<TemplateRepository>(*m_db)), m_tasks(std::make_unique<TaskRepository>(*m_db)),
      m_notes(std::make_unique<NoteRepository>(*m_db))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& path, const Clock& clock, Actor actor, const Options& options)
{
    std::unique_ptr<Database> db;
    if (options.further) {
        ENCORE_LET(db, shop_file::connect(path, options.readOnly));
    } else {
        shop_file::OpenOptions how;
        how.readOnly = options.readOnly;
        how.backupFolder = options.backupFolder;
        ENCORE_LET(db, shop_file::open(path, how));
    }
    return std::unique_ptr<Store>(new Store(std::move(db), clock, std::move(actor)));
}

Result<UnitOfWork> Store::begin(UnitOfWork::Spec spec)
{
    return UnitOfWork::begin(*m_db, m_clock, m_actor, std::move(spec));
}

Result<ChangeSet> Store::commit(UnitOfWork& unit)
{
    ENCORE_LET(ChangeSet changes, unit.commit(m_derived));
    if (!changes.isEmpty())
        for (const auto& handler : m_committed)
            handler(changes);
    return changes;
}

Result<ChangeSet> Store::write(UnitOfWork::Spec spec, const std::function<Status(UnitOfWork&)>& work)
{
    ENCORE_LET(UnitOfWork unit, begin(std::move(spec)));
    ENCORE_TRY(work(unit));
    return commit(unit);
}

Result<UndoOutcome> Store::undo(UnitId unit, bool skipChanged)
{
    ENCORE_LET(UndoOutcome outcome, undoUnit(*m_db, m_clock, m_actor, unit, skipChanged, m_derived));
    if (outcome.done)
        for (const auto& handler : m_committed)
            handler(outcome.changes);
    return outcome;
}

Result<std::vector<Store::UnitInfo>> Store::units(std::optional<UnitKind> kind, int limit)
{
    QString sql = QStringLiteral("SELECT ") + QLatin1String(kUnitColumns);
    if (kind)
        sql += QStringLiteral(" WHERE u.kind_id = %1").arg(int(*kind));
    Statement s = m_db->prepare(sql + QStringLiteral(" ORDER BY u.id DESC LIMIT ?"));
    ENCORE_TRY(s.bind(limit).run());
    std::vector<UnitInfo> list;
    while (s.next())
        list.push_back(unitFrom(s));
    ENCORE_TRY(s.status());
    return list;
}

// Ctrl+Z walks back over this session's own units; what an undo took back is skipped, and a new change
// after an undo makes the way forward end, as in every editor.
Result<std::optional<Store::UnitInfo>> Store::nextUndo()
{
    Statement s = m_db->prepare(QStringLiteral("SELECT ") + QLatin1String(kUnitColumns) + QStringLiteral(
        " WHERE u.session = ? AND u.undone_by IS NULL AND u.scrubbed = 0 AND u.pruned = 0 AND u.kind_id NOT IN (7, 8) "
        "AND (u.undoes IS NULL OR EXISTS (SELECT 1 FROM units t WHERE t.id = u.undoes AND t.undoes IS NOT NULL)) ORDER BY u.id DESC LIMIT 1"));
    ENCORE_TRY(s.bind(m_actor.session).run());
    if (!s.next())
        return std::optional<UnitInfo>();
    UnitInfo unit = unitFrom(s);
    return std::optional(unit);
}

Result<std::optional<Store::UnitInfo>> Store::nextRedo()
{
    Statement s = m_db->prepare(QStringLiteral("SELECT ") + QLatin1String(kUnitColumns) + QStringLiteral(
        " WHERE u.session = ? AND u.undone_by IS NULL AND u.undoes IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM units t WHERE t.id = u.undoes AND t.undoes IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM units n WHERE n.session = u.session AND n.id > u.id AND n.undoes IS NULL) ORDER BY u.id DESC LIMIT 1"));
    ENCORE_TRY(s.bind(m_actor.session).run());
    if (!s.next())
        return std::optional<UnitInfo>();
    UnitInfo unit = unitFrom(s);
    return std::optional(unit);
}

} // namespace encore
