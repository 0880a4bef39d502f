#include "widgets/task_sheet.h"

#include "support/core/shop_fixture.h"
#include "tasks/task_repository.h"
#include "widgets/ask_sheet.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace encore;
using namespace encore::ui;
using encore::test::must;

namespace {

struct SheetFixture {
    SheetFixture()
    {
        fixture.store.reset();
        shop = must(Shop::open(fixture.path, fixture.clock, fixture.actor));
        pane.resize(900, 700);
        pane.show();
    }
    TaskSheet& sheet() { return TaskSheet::in(&pane, *shop); }
    template <class Widget>
    Widget* child(const char* name) { return pane.findChild<Widget*>(QLatin1String(name)); }
    Task task(std::optional<qint64> dueAt, bool dayOnly, std::optional<qint64> remindAt)
    {
        Task made;
        made.title = QStringLiteral("call Oleg");
        made.dueAt = dueAt;
        made.dueDayOnly = dayOnly;
        made.remindAt = remindAt;
        must(shop->write({UnitKind::Edit, Permission::Reviews, {}, {}}, [&](UnitOfWork& unit) -> Status {
            ENCORE_LET(made.id, shop->store().tasks().insert(unit, made));
            return {};
        }));
        return made;
    }
    std::optional<qint64> saved(TaskId id)
    {
        child<QPushButton>("saveTask")->click();
        return must(shop->store().tasks().find(id)).remindAt;
    }

    test::ShopFixture fixture;
    std::unique_ptr<Shop> shop;
    QWidget pane;
};

} // namespace

TEST_CASE_METHOD(SheetFixture, "Ctrl+Enter saves a task once, from any of its fields", "[ui][tasks]")
{
    qint64 tasks = 0;
    for (const char* field : {"taskTitle", "taskWhen", "taskNotes", "taskWhom"}) {
        INFO(field);
        sheet().begin({});
        child<QLineEdit>("taskTitle")->setText(QStringLiteral("call Oleg"));
        QTest::keyClick(child<QWidget>(field), Qt::Key_Return, Qt::ControlModifier);
        ++tasks;
        CHECK(shop->store().tasks().find(TaskId(tasks)));
        CHECK_FALSE(shop->store().tasks().find(TaskId(tasks + 1)));
    }
}

TEST_CASE_METHOD(SheetFixture, "a reminder keeps its time when its task is saved, and follows the due time where it hangs on it", "[ui][tasks]")
{
    const qint64 now = fixture.clock.nowUtc(), due = now + 7200;
    const Task putOff = task(due, false, now + 1800);
    sheet().begin(putOff);
    CHECK(child<QComboBox>("taskRemind")->count() == 5);
    CHECK(saved(putOff.id) == now + 1800);
    const Task undated = task({}, false, now + 1800);
    sheet().begin(undated);
    CHECK(saved(undated.id) == now + 1800);
    const Task before = task(due, false, due - 3600);
    sheet().begin(before);
    CHECK(child<QComboBox>("taskRemind")->count() == 4);
    CHECK(child<QComboBox>("taskRemind")->currentIndex() == 2);
    child<QLineEdit>("taskWhen")->setText(QStringLiteral("tomorrow 12:00"));
    const auto moved = saved(before.id);
    CHECK(moved == *must(shop->store().tasks().find(before.id)).dueAt - 3600);
    CHECK(moved != due - 3600);
}

TEST_CASE_METHOD(SheetFixture, "a new task with a time of day reminds, unless it is chosen otherwise", "[ui][tasks]")
{
    const auto index = [&] { return child<QComboBox>("taskRemind")->currentIndex(); };
    sheet().begin({});
    CHECK(index() == 0);
    child<QLineEdit>("taskWhen")->setText(QStringLiteral("tomorrow 12:00"));
    CHECK(index() == 1);
    child<QLineEdit>("taskWhen")->setText(QStringLiteral("tomorrow"));
    CHECK(index() == 0);
    child<QComboBox>("taskRemind")->setCurrentIndex(2);
    emit child<QComboBox>("taskRemind")->activated(2);
    child<QLineEdit>("taskWhen")->setText(QStringLiteral("tomorrow 13:00"));
    CHECK(index() == 2);
}

TEST_CASE("digits of the number pad answer as the others do", "[ui]")
{
    QWidget pane;
    pane.resize(900, 700);
    pane.show();
    AskSheet sheet(&pane);
    QString chosen;
    AskSheet::Question question;
    question.choices = {{QStringLiteral("a"), QStringLiteral("One"), {}}, {QStringLiteral("b"), QStringLiteral("Two"), {}}};
    question.answer = [&](const QString& id, const QString&) { chosen = id; };
    sheet.ask(question);
    QTest::keyClick(pane.findChild<QListWidget*>(QStringLiteral("askChoices")), Qt::Key_2, Qt::KeypadModifier);
    CHECK(chosen == QStringLiteral("b"));
}
