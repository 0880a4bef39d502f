#include "shop/store.h"

#include "customers/customer_repository.h"
#include "db/shop_file.h"
#include "notes/note_repository.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "replies/reply_repository.h"
#include "replies/template_repository.h"
#include "reviews/review_repository.h"
#include "tasks/task_repository.h"
#include "search/search_repository.h"
#include "shop/channel_repository.h"
#include "shop/hours_repository.h"
#include "shop/settings_repository.h"
#include "shop/staff_repository.h"

namespace encore {

Store::Store(std::unique_ptr<Database> db, const Clock& clock, Actor actor)
    : m_db(std::move(db)), m_clock(clock), m_actor(std::move(actor)),
      m_products(std::make_unique<ProductRepository>(*m_db)), m_orders(std::make_unique<OrderRepository>(*m_db)),
      m_reviews(std::make_unique<ReviewRepository>(*m_db)), m_replies(std::make_unique<ReplyRepository>(*m_db)),
      m_templates(std::make_unique<TemplateRepository>(*m_db)), m_tasks(std::make_unique<TaskRepository>(*m_db)),
      m_notes(std::make_unique<NoteRepository>(*m_db))
{
    m_settings = std::make_unique<SettingsRepository>(*m_db);
    m_channels = std::make_unique<ChannelRepository>(*m_db);
    m_hours = std::make_unique<HoursRepository>(*m_db);
    m_staff = std::make_unique<StaffRepository>(*m_db);
    m_customers = std::make_unique<CustomerRepository>(*m_db);
    m_search = std::make_unique<SearchRepository>(*m_db);
    addDerived(&SearchRepository::refresh);
    addDerived(&StaffRepository::keepOwner);
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
    // Only undo() may take rows out of tables that else only grow.
    if (spec.kind == UnitKind::Undo)
        return fail(ErrorCode::InvalidInput, QStringLiteral("unit kind"), codeOf(spec.kind));
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
    return UnitRepository(*m_db).list(kind, limit);
}

Result<std::optional<Store::UnitInfo>> Store::nextUndo() { return UnitRepository(*m_db).nextUndo(m_actor.session); }

Result<std::optional<Store::UnitInfo>> Store::nextRedo() { return UnitRepository(*m_db).nextRedo(m_actor.session); }

} // namespace encore
