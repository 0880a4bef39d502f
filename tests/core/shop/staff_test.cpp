#include "attachments/attachment_repository.h"
#include "cases/case_service.h"
#include "cases/cause_repository.h"
#include "customers/custom_field_repository.h"
#include "db/journal.h"
#include "db/table_rights.h"
#include "exchange/import.h"
#include "notes/note_repository.h"
#include "orders/order_repository.h"
#include "products/product_repository.h"
#include "replies/reply_service.h"
#include "replies/suggestion_rule_repository.h"
#include "replies/template_repository.h"
#include "reviews/closing_reason_repository.h"
#include "reviews/review_service.h"
#include "reviews/saved_view_repository.h"
#include "shop/pin.h"
#include "shop/unit_label.h"
#include "support/core/shop_fixture.h"
#include "tasks/task_repository.h"

#include <QCryptographicHash>

using namespace encore;
using namespace encore::test;

namespace {

struct StaffFixture : ShopFixture {
    StaffId add(const QString& name, Role role)
    {
        StaffId id;
        must(store->write(settings(), [&](UnitOfWork& unit) -> Status {
            ENCORE_LET(id, store->staff().insert(unit, {StaffId(), name, role, {}, true}));
            return {};
        }));
        return id;
    }
    Result<ChangeSet> update(const Staff& person)
    {
        return store->write(settings(), [&](UnitOfWork& unit) { return store->staff().update(unit, person); });
    }
    Staff person(StaffId id) { return must(store->staff().find(id)); }
    UnitOfWork::Spec settings() const { return {UnitKind::Settings, Permission::Settings, QStringLiteral("staff.test"), {}}; }
};

} // namespace

TEST_CASE("a PIN is kept as an Argon2id hash with a salt of its own", "[staff]")
{
    const QString hash = must(hashPin(QStringLiteral("1234")));
    CHECK(hash.startsWith(QStringLiteral("$argon2id$")));
    CHECK_FALSE(hash.contains(QStringLiteral("1234")));
    CHECK(pinMatches(QStringLiteral("1234"), hash));
    CHECK_FALSE(pinMatches(QStringLiteral("1235"), hash));
    CHECK_FALSE(pinMatches(QString(), hash));
    CHECK(must(hashPin(QStringLiteral("1234"))) != hash);
    CHECK_FALSE(pinMatches(QStringLiteral("1234"), QStringLiteral("$argon2id$broken")));
    CHECK_FALSE(pinMatches(QStringLiteral("1234"), QString()));
    CHECK(hashPin(QStringLiteral("123")).error().code == ErrorCode::InvalidInput);
    CHECK(hashPin(QString(65, u'7')).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("PINs of the first Encore still open the desk", "[staff]")
{
    const QByteArray salt("00112233445566778899aabbccddeeff");
    QByteArray hash = salt + "4321";
    for (int i = 0; i < 100000; ++i)
        hash = QCryptographicHash::hash(salt + hash, QCryptographicHash::Sha256);
    const QString kept = QStringLiteral("v1$") + QString::fromLatin1(salt) + u'$' + QString::fromLatin1(hash.toHex());
    CHECK(pinMatches(QStringLiteral("4321"), kept));
    CHECK_FALSE(pinMatches(QStringLiteral("4322"), kept));
}

TEST_CASE_METHOD(StaffFixture, "no step leaves a shop without an owner, an undo neither", "[staff]")
{
    const StaffId anna = add(QStringLiteral("Anna"), Role::Owner);
    Staff demoted = person(anna);
    demoted.role = Role::Agent;
    CHECK(update(demoted).error().facts.contains(QStringLiteral("last_owner")));
    Staff gone = person(anna);
    gone.active = false;
    CHECK(update(gone).error().code == ErrorCode::Conflict);

    StaffId boris;
    const auto added = must(store->write(settings(), [&](UnitOfWork& unit) -> Status {
        ENCORE_LET(boris, store->staff().insert(unit, {StaffId(), QStringLiteral("Boris"), Role::Owner, {}, true}));
        return {};
    }));
    must(update(demoted));
    // Boris is the only owner now: taking his arrival back would lock everybody out.
    const auto undone = store->undo(added.unit);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(person(boris).role == Role::Owner);
}

TEST_CASE_METHOD(StaffFixture, "the first person of a shop must be an owner", "[staff]")
{
    const auto refused = store->write(settings(), [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(store->staff().insert(unit, {StaffId(), QStringLiteral("Olga"), Role::Agent, {}, true}));
        return {};
    });
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(must(store->staff().all()).empty());
}

TEST_CASE_METHOD(StaffFixture, "who leaves gives open work to a colleague, and done work keeps its name", "[staff]")
{
    const StaffId anna = add(QStringLiteral("Anna"), Role::Owner), olga = add(QStringLiteral("Olga"), Role::Agent);
    std::vector<TaskId> tasks;
    write([&](UnitOfWork& unit) {
        for (bool done : {false, true}) {
            Task task;
            task.title = QStringLiteral("call");
            task.assignedTo = olga;
            if (done)
                task.doneAt = unit.now();
            tasks.push_back(must(store->tasks().insert(unit, task)));
        }
    }, Permission::Reviews);
    CHECK(must(store->staff().openWork(olga)).tasks == 1);
    Staff gone = person(olga);
    gone.active = false;
    gone.needsApproval = true;
    const auto left = must(store->write(settings(), [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(store->staff().update(unit, gone));
        return store->staff().reassign(unit, olga, anna);
    }));
    CHECK(must(store->staff().openWork(olga)).total() == 0);
    CHECK(must(store->tasks().find(tasks[0])).assignedTo == anna);
    CHECK(must(store->tasks().find(tasks[1])).assignedTo == olga);
    CHECK(person(olga).needsApproval);
    REQUIRE(must(store->undo(left.unit)).done);
    CHECK(must(store->tasks().find(tasks[0])).assignedTo == olga);
    CHECK(person(olga).active);
    // Nobody inherits from someone who has left, or from oneself.
    must(update(gone));
    const auto to = [&](StaffId heir) { return store->write(settings(), [&](UnitOfWork& unit) { return store->staff().reassign(unit, anna, heir); }); };
    CHECK(to(olga).error().code == ErrorCode::InvalidInput);
    CHECK(to(anna).error().code == ErrorCode::InvalidInput);
}

TEST_CASE_METHOD(StaffFixture, "each role against each permission", "[staff][permissions]")
{
    struct Row {
        Permission permission;
        bool owner, agent, manager;
    };
    const Row table[]{
        {Permission::Reviews, true, true, false},   {Permission::Customers, true, true, false}, {Permission::Orders, true, true, false},
        {Permission::Products, true, true, false},  {Permission::Templates, true, true, false}, {Permission::Import, true, true, false},
        {Permission::Settings, true, false, false}, {Permission::Undo, true, true, false},      {Permission::Erase, true, false, false},
    };
    for (const Row& row : table)
        for (const auto& [role, may] : {std::pair{Role::Owner, row.owner}, std::pair{Role::Agent, row.agent}, std::pair{Role::Manager, row.manager}}) {
            INFO("role " << int(role) << ", permission " << int(row.permission));
            const auto unit = UnitOfWork::begin(store->db(), clock, {StaffId(), role, QStringLiteral("s")}, {UnitKind::Edit, row.permission, {}, {}});
            CHECK(unit.has_value() == may);
            if (!may)
                CHECK(unit.error().code == ErrorCode::NotAllowed);
        }
}

TEST_CASE_METHOD(StaffFixture, "each role against each service that writes", "[staff][permissions]")
{
    const StaffId anna = add(QStringLiteral("Anna"), Role::Owner);
    ChannelId channel;
    write([&](UnitOfWork& unit) { channel = must(store->channels().findOrCreate(unit, QStringLiteral("Site"))); });
    ReviewService reviews(*store, [this](ChannelId) { return store->hours().calendar({}, QTimeZone(QByteArrayLiteral("UTC"))); });
    ReplyService replies(*store);
    CaseService cases(*store);
    const CustomerId eva = customer(QStringLiteral("Eva"));
    OrderId order;
    OrderLineId line;
    TemplateId thanks;
    write([&](UnitOfWork& unit) {
        Order made;
        made.customer = eva;
        made.channel = channel;
        made.number = QStringLiteral("A1");
        made.placedAt = clock.nowUtc() - 86400;
        order = must(store->orders().insert(unit, made));
        OrderLine bought;
        bought.order = order;
        bought.title = QStringLiteral("Cup");
        line = must(store->orders().insertLine(unit, bought));
        ReplyTemplate one;
        one.title = QStringLiteral("Thanks");
        one.body = QStringLiteral("Thank you");
        one.language = QStringLiteral("en");
        thanks = must(store->templates().insert(unit, one));
    });
    static int serial = 0;
    // A case as its owner opened it, for somebody else to go on with.
    const auto opened = [&] {
        const Actor actor = store->actor();
        store->setActor({anna, Role::Owner, QStringLiteral("test")});
        CaseDraft draft;
        draft.title = QStringLiteral("Torn %1").arg(++serial);
        draft.customer = eva;
        draft.order = order;
        const CaseId id = must(cases.open(draft)).id;
        store->setActor(actor);
        return id;
    };
    const auto fresh = [&] {
        store->setActor({anna, Role::Owner, QStringLiteral("test")});
        static int number = 0;
        Review review;
        review.channel = channel;
        review.externalId = QString::number(++number);
        review.rating = Rating{20, 50};
        review.text = QStringLiteral("torn");
        review.publishedAt = clock.nowUtc() - 60;
        return must(reviews.log(review));
    };
    using Deed = std::function<std::optional<Error>(ReviewId)>;
    const auto errorOf = [](const auto& result) { return result ? std::optional<Error>() : std::optional<Error>(result.error()); };
    const auto one = [](ReviewId id) { return std::array{id}; };
    struct Row {
        const char* name;
        Permission permission;
        Deed deed;
    };
    const auto writing = [&](Permission permission, std::function<Status(UnitOfWork&)> work) {
        return errorOf(store->write({UnitKind::Edit, permission, QStringLiteral("test"), {}}, work));
    };
    const std::vector<Row> table{
        {"log", Permission::Reviews, [&](ReviewId id) { Review r = must(store->reviews().find(id)); r.externalId = *r.externalId + u'x'; return errorOf(reviews.log(r)); }},
        {"correct", Permission::Reviews, [&](ReviewId id) { Review r = must(store->reviews().find(id)); r.author = QStringLiteral("Eva"); return errorOf(reviews.correct(r)); }},
        {"edited at source", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.editedAtSource(id, Rating{10, 50}, {}, QStringLiteral("worse"))); }},
        {"triage", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.startTriage(one(id))); }},
        {"await", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.await(one(id), ReviewWait::Colleague)); }},
        {"classify", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.classify(one(id), ReviewClass::Emotion)); }},
        {"assign", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.assign(one(id), anna)); }},
        {"snooze", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.snooze(one(id), clock.nowUtc() + 3600)); }},
        {"close", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.closeWithoutReply(one(id), QStringLiteral("spam"))); }},
        {"archive", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.archive(one(id), true)); }},
        {"removed", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.removedAtSource(one(id))); }},
        {"complain", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.complain(id, QStringLiteral("fake"))); }},
        {"not ours", Permission::Reviews, [&](ReviewId id) { return errorOf(reviews.markNotOurs(id)); }},
        {"reply", Permission::Reviews, [&](ReviewId id) { ReplyInput input; input.review = id; input.text = QStringLiteral("Sorry."); return errorOf(replies.post(input)); }},
        {"task", Permission::Reviews, [&](ReviewId) { return writing(Permission::Reviews, [&](UnitOfWork& unit) -> Status { Task t; t.title = QStringLiteral("call"); ENCORE_TRY(store->tasks().insert(unit, t)); return {}; }); }},
        {"customer", Permission::Customers, [&](ReviewId) { return writing(Permission::Customers, [&](UnitOfWork& unit) -> Status { Customer c; c.name = QStringLiteral("Ira"); ENCORE_TRY(store->customers().insert(unit, c)); return {}; }); }},
        {"channel", Permission::Settings, [&](ReviewId id) { return writing(Permission::Settings, [&](UnitOfWork& unit) { Channel c = must(store->channels().find(channel)); c.voiceNote = QString::number(id.value); return store->channels().update(unit, c); }); }},
        {"case", Permission::Reviews, [&](ReviewId id) { return errorOf(cases.openFromReview(id)); }},
        {"case step", Permission::Reviews, [&](ReviewId) { return errorOf(cases.take(opened(), CaseStep::Wait, {QStringLiteral("photos"), {}})); }},
        {"case closed as not ours", Permission::Reviews, [&](ReviewId) { return errorOf(cases.take(opened(), CaseStep::NotOurs, {QStringLiteral("another shop"), {}})); }},
        {"case note", Permission::Reviews, [&](ReviewId) { return errorOf(cases.note(opened(), QStringLiteral("called"))); }},
        {"return", Permission::Reviews, [&](ReviewId) { ReturnRecord r; r.of = opened(); r.line = line; r.reason = QStringLiteral("torn"); return errorOf(cases.saveReturn(r)); }},
        {"compensation", Permission::Reviews, [&](ReviewId) { Compensation c; c.of = opened(); c.kind = CompensationKind::Apology; return errorOf(cases.addCompensation(c)); }},
        {"reply edited", Permission::Reviews, [&](ReviewId id) {
             const Actor actor = store->actor();
             store->setActor({anna, Role::Owner, QStringLiteral("test")});
             ReplyInput input;
             input.review = id;
             input.text = QStringLiteral("Sorry.");
             const ReplyId reply = must(replies.post(input)).reply;
             store->setActor(actor);
             const auto error = errorOf(replies.edit(reply, QStringLiteral("So sorry.")));
             const auto gone = errorOf(replies.removed(reply));
             CHECK(error.has_value() == gone.has_value());
             return error;
         }},
        {"reply discarded", Permission::Reviews, [&](ReviewId id) {
             const Actor actor = store->actor();
             store->setActor({anna, Role::Owner, QStringLiteral("test")});
             ReplyInput input;
             input.review = id;
             input.text = QStringLiteral("Sorry.");
             const ReplyId reply = must(replies.copy(input)).reply;
             store->setActor(actor);
             return errorOf(replies.discard(reply));
         }},
        {"template", Permission::Templates, [&](ReviewId) { return writing(Permission::Templates, [&](UnitOfWork& unit) { ReplyTemplate t = must(store->templates().find(thanks)); t.body = QStringLiteral("Thanks %1").arg(++serial); return store->templates().update(unit, t); }); }},
        {"suggestion rule", Permission::Templates, [&](ReviewId) { return writing(Permission::Templates, [&](UnitOfWork& unit) -> Status { SuggestionRule r; r.name = QStringLiteral("Rule %1").arg(++serial); r.templateId = thanks; ENCORE_TRY(SuggestionRuleRepository(unit.db()).insert(unit, r)); return {}; }); }},
        {"saved view", Permission::Reviews, [&](ReviewId) { return writing(Permission::Reviews, [&](UnitOfWork& unit) -> Status { SavedView v; v.page = QStringLiteral("reviews"); v.name = QStringLiteral("View %1").arg(++serial); v.filter = QStringLiteral("{}"); ENCORE_TRY(SavedViewRepository(unit.db()).insert(unit, v)); return {}; }); }},
        {"product", Permission::Products, [&](ReviewId) { return writing(Permission::Products, [&](UnitOfWork& unit) -> Status { Product p; p.name = QStringLiteral("Mug %1").arg(++serial); ENCORE_TRY(store->products().insert(unit, p)); return {}; }); }},
        {"order", Permission::Orders, [&](ReviewId) { return writing(Permission::Orders, [&](UnitOfWork& unit) -> Status { Order o; o.customer = eva; o.channel = channel; o.number = QStringLiteral("B%1").arg(++serial); o.placedAt = clock.nowUtc() - 60; ENCORE_TRY(store->orders().insert(unit, o)); return {}; }); }},
        {"note", Permission::Customers, [&](ReviewId) { return writing(Permission::Customers, [&](UnitOfWork& unit) -> Status { Note n; n.customer = eva; n.text = QStringLiteral("likes blue"); ENCORE_TRY(NoteRepository(unit.db()).insert(unit, n)); return {}; }); }},
        {"attachment", Permission::Reviews, [&](ReviewId id) { return writing(Permission::Reviews, [&](UnitOfWork& unit) -> Status { ENCORE_TRY(AttachmentRepository(unit.db()).add(unit, {{}, {}, id, {}}, QStringLiteral("a.txt"), QStringLiteral("text/plain"), QByteArray::number(++serial))); return {}; }); }},
        {"import", Permission::Import, [&](ReviewId) {
             ImportOptions options;
             options.kind = ImportKind::Customers;
             ++serial;
             options.pasted = QStringLiteral("Name\tPhone\nIra %1\t+7916000%2").arg(serial).arg(serial, 4, 10, QLatin1Char('0'));
             return errorOf(runImport(*store, options));
         }},
        {"erase", Permission::Erase, [&](ReviewId) { return writing(Permission::Erase, [&](UnitOfWork&) { return Status(); }); }},
        {"staff", Permission::Settings, [&](ReviewId) { return writing(Permission::Settings, [&](UnitOfWork& unit) -> Status { ENCORE_TRY(store->staff().insert(unit, {StaffId(), QStringLiteral("New"), Role::Agent, {}, true})); return {}; }); }},
        {"undo of daily work", Permission::Undo, [&](ReviewId) {
             const Actor actor = store->actor();
             store->setActor({anna, Role::Owner, QStringLiteral("test")});
             Customer c;
             c.name = QStringLiteral("Ada");
             const UnitId unit = write([&](UnitOfWork& u) { must(store->customers().insert(u, c)); });
             store->setActor(actor);
             return errorOf(store->undo(unit));
         }},
        {"undo of a setting", Permission::Settings, [&](ReviewId) {
             const Actor actor = store->actor();
             store->setActor({anna, Role::Owner, QStringLiteral("test")});
             const UnitId unit = must(store->write(settings(), [&](UnitOfWork& u) { return store->settings().set(u, QStringLiteral("shop.name"), QStringLiteral("North")); })).unit;
             store->setActor(actor);
             const auto error = errorOf(store->undo(unit));
             store->setActor({anna, Role::Owner, QStringLiteral("test")});
             if (error)
                 must(store->undo(unit));
             return error;
         }},
    };
    for (const Row& row : table)
        for (Role role : {Role::Owner, Role::Agent, Role::Manager}) {
            INFO(row.name << " as role " << int(role));
            const ReviewId review = fresh();
            store->setActor({anna, role, QStringLiteral("test")});
            const std::optional<Error> error = row.deed(review);
            if (isAllowed(role, row.permission)) {
                CHECK_FALSE(error);
            } else {
                REQUIRE(error);
                CHECK(error->code == ErrorCode::NotAllowed);
            }
        }
}

TEST_CASE_METHOD(StaffFixture, "it is decided of each table who may change it", "[staff][permissions]")
{
    for (const QString& table : must(journal::tables(store->db()))) {
        INFO(table.toStdString());
        CHECK(rightOf(table).has_value());
    }
}

TEST_CASE_METHOD(StaffFixture, "nobody calls a unit an undo but the undo itself", "[staff][permissions]")
{
    bool ran = false;
    const auto refused = store->write({UnitKind::Undo, Permission::Undo, {}, {}}, [&](UnitOfWork&) -> Status {
        ran = true;
        return {};
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK_FALSE(ran);
    add(QStringLiteral("Anna"), Role::Owner);
    const auto last = must(store->nextUndo());
    REQUIRE(last);
    CHECK(must(store->undo(last->id)).done);
}

TEST_CASE_METHOD(StaffFixture, "a unit that names another permission does not reach what is the owner's", "[staff][permissions]")
{
    const StaffId anna = add(QStringLiteral("Anna"), Role::Owner), olga = add(QStringLiteral("Olga"), Role::Agent);
    ChannelId site;
    CustomFieldId size;
    CauseId cause;
    must(store->write(settings(), [&](UnitOfWork& u) -> Status {
        ENCORE_LET(site, store->channels().findOrCreate(u, QStringLiteral("Site")));
        ENCORE_LET(size, CustomFieldRepository(u.db()).save(u, {{}, QStringLiteral("Size"), CustomFieldKind::Text, {}, 0, true}));
        CauseRepository causes(u.db());
        ENCORE_TRY(causes.installStarters(u, QStringLiteral("en")));
        ENCORE_LET(const auto all, causes.all());
        cause = all.back().id;
        return {};
    }));
    using Work = std::function<Status(UnitOfWork&)>;
    const auto asAgent = [&](const Work& work) {
        store->setActor({olga, Role::Agent, QStringLiteral("test")});
        return store->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, work);
    };
    const auto task = [&](UnitOfWork& u) -> Status {
        Task one;
        one.title = QStringLiteral("call");
        return store->tasks().insert(u, one).map([](TaskId) {});
    };
    const std::pair<const char*, Work> refused[]{
        {"a setting", [&](UnitOfWork& u) { return store->settings().set(u, QStringLiteral("cases.compensation_limit"), QStringLiteral("0")); }},
        {"a role", [&](UnitOfWork& u) { Staff self = must(store->staff().find(olga)); self.role = Role::Owner; return store->staff().update(u, self); }},
        {"somebody new", [&](UnitOfWork& u) { return store->staff().insert(u, {StaffId(), QStringLiteral("Eve"), Role::Owner, {}, true}).map([](StaffId) {}); }},
        {"working hours", [&](UnitOfWork& u) { return u.db().exec(QStringLiteral("INSERT INTO work_intervals(valid_from, weekday, from_minute, to_minute, created_in) VALUES ('2026-01-01', 7, 600, 660, %1)").arg(u.id().value)); }},
        {"a channel", [&](UnitOfWork& u) { Channel c = must(store->channels().find(site)); c.name = QStringLiteral("Elsewhere"); return store->channels().update(u, c); }},
        {"a field of the shop's", [&](UnitOfWork& u) { return CustomFieldRepository(u.db()).remove(u, size); }},
        {"a cause", [&](UnitOfWork& u) { return CauseRepository(u.db()).retire(u, cause); }},
        {"a reason to close", [&](UnitOfWork& u) { return ClosingReasonRepository(u.db()).insert(u, QStringLiteral("too lazy")).map([](const auto&) {}); }},
    };
    for (const auto& [name, work] : refused) {
        INFO(name);
        const auto tables = must(store->db().integer(QStringLiteral("SELECT count(*) FROM tasks")));
        const auto units = must(store->db().integer(QStringLiteral("SELECT count(*) FROM units")));
        const auto result = asAgent([&, &work = work](UnitOfWork& u) -> Status {
            ENCORE_TRY(task(u));
            return work(u);
        });
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::NotAllowed);
        // Nothing half-done stays.
        CHECK(must(store->db().integer(QStringLiteral("SELECT count(*) FROM tasks"))) == tables);
        CHECK(must(store->db().integer(QStringLiteral("SELECT count(*) FROM units"))) == units);
    }
    const std::pair<const char*, Work> allowed[]{
        {"a channel of an import", [&](UnitOfWork& u) { return store->channels().findOrCreate(u, QStringLiteral("Fair")).map([](ChannelId) {}); }},
        {"the day from which answers are owed", [&](UnitOfWork& u) { return store->settings().set(u, QLatin1String(setting::kAnswerFrom), QStringLiteral("2026-01-01")); }},
        {"a task", task},
    };
    for (const auto& [name, work] : allowed) {
        INFO(name);
        const auto done = asAgent(work);
        REQUIRE(done);
        // What one may do one may take back, and do again.
        const auto undone = must(store->undo(done->unit));
        REQUIRE(undone.done);
        REQUIRE(must(store->undo(undone.unit)).done);
    }
    // An owner is never asked.
    store->setActor({anna, Role::Owner, QStringLiteral("test")});
    for (const auto& [name, work] : refused) {
        INFO(name);
        CHECK(store->write({UnitKind::Edit, Permission::Reviews, QStringLiteral("test"), {}}, work));
    }
}
