#pragma once

#include "base/clock.h"
#include "db/database.h"
#include "db/undo.h"
#include "db/unit_of_work.h"
#include "shop/unit_repository.h"

#include <functional>
#include <memory>
#include <vector>

namespace encore {

class NoteRepository;
class OrderRepository;
class ProductRepository;
class ReplyRepository;
class ReviewRepository;
class TaskRepository;
class TemplateRepository;
class ChannelRepository;
class CustomerRepository;
class HoursRepository;
class SearchRepository;
class SettingsRepository;
class StaffRepository;

/// An opened shop for one thread: the connection, the repositories that read and write through it, and the
/// one way to write, a unit of work. The window has one for single rows; every job on a worker opens its own.
class Store {
public:
    struct Options {
        bool readOnly = false;
        bool further = false;       ///< this program has the shop open already: skip the open checks
        QString backupFolder;       ///< where a copy goes before a migration; empty: beside the shop
    };
    /// Errors as shop_file::open. `clock` must outlive the store.
    static Result<std::unique_ptr<Store>> open(const QString& path, const Clock& clock, Actor actor, const Options& options);
    static Result<std::unique_ptr<Store>> open(const QString& path, const Clock& clock, Actor actor) { return open(path, clock, std::move(actor), Options()); }
    ~Store();

    Database& db() { return *m_db; }
    SettingsRepository& settings() { return *m_settings; }
    ChannelRepository& channels() { return *m_channels; }
    HoursRepository& hours() { return *m_hours; }
    StaffRepository& staff() { return *m_staff; }
    CustomerRepository& customers() { return *m_customers; }
    SearchRepository& search() { return *m_search; }
    const Clock& clock() const { return m_clock; }
    const Actor& actor() const { return m_actor; }
    void setActor(Actor actor) { m_actor = std::move(actor); }
    QString path() const { return m_db->path(); }

    ProductRepository& products() { return *m_products; }
    OrderRepository& orders() { return *m_orders; }
    ReviewRepository& reviews() { return *m_reviews; }
    ReplyRepository& replies() { return *m_replies; }
    TemplateRepository& templates() { return *m_templates; }
    TaskRepository& tasks() { return *m_tasks; }
    NoteRepository& notes() { return *m_notes; }

    /// Runs `work` in a unit and commits it; when `work` fails, nothing of it stays. A unit that wrote
    /// nothing is not kept and its change set is empty. `committed` handlers are called after the commit.
    /// InvalidInput "unit kind" for UnitKind::Undo, which is undo()'s alone.
    Result<ChangeSet> write(UnitOfWork::Spec spec, const std::function<Status(UnitOfWork&)>& work);
    /// Begins a unit for a long piece of work (import); finish with commit(unit).
    Result<UnitOfWork> begin(UnitOfWork::Spec spec);
    Result<ChangeSet> commit(UnitOfWork& unit);

    /// See undoUnit.
    Result<UndoOutcome> undo(UnitId unit, bool skipChanged = false);

    using UnitInfo = encore::UnitInfo;
    /// Newest first. `kind` empty: all.
    Result<std::vector<UnitInfo>> units(std::optional<UnitKind> kind = {}, int limit = 1000);
    /// The newest unit of this session that can be undone by Ctrl+Z, and the newest that can be redone.
    Result<std::optional<UnitInfo>> nextUndo();
    Result<std::optional<UnitInfo>> nextRedo();

    /// Called after every commit of this store, in its thread.
    void onCommitted(std::function<void(const ChangeSet&)> handler) { m_committed.push_back(std::move(handler)); }
    /// Derived tables that are kept in the same transaction as the unit.
    void addDerived(DerivedUpdate update) { m_derived.push_back(std::move(update)); }

private:
    Store(std::unique_ptr<Database> db, const Clock& clock, Actor actor);

    std::unique_ptr<Database> m_db;
    std::unique_ptr<SettingsRepository> m_settings;
    std::unique_ptr<ChannelRepository> m_channels;
    std::unique_ptr<HoursRepository> m_hours;
    std::unique_ptr<StaffRepository> m_staff;
    std::unique_ptr<CustomerRepository> m_customers;
    std::unique_ptr<SearchRepository> m_search;
    const Clock& m_clock;
    Actor m_actor;
    std::unique_ptr<ProductRepository> m_products;
    std::unique_ptr<OrderRepository> m_orders;
    std::unique_ptr<ReviewRepository> m_reviews;
    std::unique_ptr<ReplyRepository> m_replies;
    std::unique_ptr<TemplateRepository> m_templates;
    std::unique_ptr<TaskRepository> m_tasks;
    std::unique_ptr<NoteRepository> m_notes;
    std::vector<DerivedUpdate> m_derived;
    std::vector<std::function<void(const ChangeSet&)>> m_committed;
};

} // namespace encore
