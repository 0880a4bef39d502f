#include "widgets/list_pane.h"

#include "support/catch.h"
#include "widgets/choice_button.h"
#include "widgets/row_delegate.h"
#include "widgets/states.h"
#include "widgets/windowed_list_model.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace encore;
using namespace encore::ui;

namespace {

class Numbers final : public WindowedListModel<qint64> {
public:
    QVariant data(const QModelIndex& index, int role) const override { return role == Qt::DisplayRole ? QVariant(idAt(index.row())) : QVariant(); }

protected:
    QHash<qint64, qint64> fetch(const std::vector<qint64>& ids) const override
    {
        QHash<qint64, qint64> rows;
        for (const qint64 id : ids)
            rows.insert(id, id);
        return rows;
    }
};

class Rows final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    RowContent content(const QModelIndex& index) const override
    {
        RowContent shown;
        shown.head = index.data().toString();
        return shown;
    }
};

// What a store would hold; `query` "even" leaves the even ones.
class NumberPane final : public ListPane {
public:
    NumberPane() : ListPane(QStringLiteral("number"), nullptr)
    {
        setRows(model, new Rows(this));
        retranslate();
        resize(300, 500);
        show();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !isLoading(); }, 8000);
    }
    void read()
    {
        reload();
        REQUIRE(settle());
    }

    using ListPane::addTool;
    Numbers model;
    std::vector<qint64> held;
    std::vector<qint64> first;
    bool fails = false;

protected:
    Words words() const override { return {u"Numbers"_qs, u"Number"_qs, u"New number"_qs, u"find"_qs, u"Find a number"_qs, u"Numbers"_qs, u"Reading"_qs}; }
    Reading reading() const override
    {
        return [held = held, fails = fails, even = query() == u"even"_qs]() -> Result<std::vector<qint64>> {
            if (fails)
                return fail(ErrorCode::DamagedShop, QStringLiteral("numbers"));
            std::vector<qint64> found;
            for (const qint64 id : held)
                if (!even || id % 2 == 0)
                    found.push_back(id);
            return found;
        };
    }
    std::vector<qint64> firstIds() const override { return first; }
    void describeEmpty(EmptyState& state) const override
    {
        state.setSentence(isFiltered() ? u"none found"_qs : u"none yet"_qs);
        state.setAction(isFiltered() ? u"Show all"_qs : u"New"_qs);
    }
};

std::vector<qint64> upTo(qint64 count)
{
    std::vector<qint64> ids(static_cast<size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

QPushButton* shownButton(QWidget& in, const QString& text)
{
    for (auto* button : in.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("the first screen stands before the whole list, and nothing jumps when that arrives")
{
    NumberPane pane;
    pane.held = upTo(1000);
    pane.first = upTo(64);
    QSignalSpy current(&pane, &ListPane::currentChanged);
    pane.reload();
    CHECK(pane.model.rowCount() == 64);
    CHECK(pane.currentId() == 1);
    pane.move(2);
    REQUIRE(pane.settle());
    CHECK(pane.model.rowCount() == 1000);
    CHECK(pane.currentId() == 3);
    CHECK(current.count() == 2);   // the first row, then the third; nothing for the whole list
}

TEST_CASE("a record asked for beyond the first screen is selected once, when the list has come")
{
    NumberPane pane;
    pane.held = upTo(1000);
    pane.first = upTo(64);
    QSignalSpy current(&pane, &ListPane::currentChanged);
    pane.select(700);
    REQUIRE(pane.settle());
    CHECK(pane.currentId() == 700);
    REQUIRE(current.count() == 1);
    CHECK(current.at(0).at(0).toLongLong() == 700);
}

TEST_CASE("whoever moves on meanwhile is not taken back")
{
    NumberPane pane;
    pane.held = upTo(1000);
    pane.read();
    pane.held = upTo(2000);
    pane.select(1500);
    pane.move(4);
    REQUIRE(pane.settle());
    CHECK(pane.currentId() == 5);
}

TEST_CASE("a row that is gone leaves its neighbour selected, and an empty list says so")
{
    NumberPane pane;
    pane.held = upTo(3);
    pane.read();
    pane.select(2);
    pane.held = {1, 3};
    pane.read();
    CHECK(pane.currentId() == 3);
    QSignalSpy current(&pane, &ListPane::currentChanged);
    pane.held = {};
    pane.read();
    CHECK(pane.currentId() == 0);
    CHECK(current.count() == 1);
    QSignalSpy wanted(&pane, &ListPane::newRequested);
    auto* button = shownButton(pane, u"New"_qs);
    REQUIRE(button);
    button->click();
    CHECK(wanted.count() == 1);
}

TEST_CASE("a search that hides what is asked for is dropped, one that finds nothing offers to show all")
{
    NumberPane pane;
    pane.held = {1, 3, 5};
    pane.read();
    auto* search = pane.findChild<QLineEdit*>(u"numberSearch"_qs);
    REQUIRE(search);
    QTest::keyClicks(search, u"even"_qs);
    REQUIRE(QTest::qWaitFor([&] { return pane.isFiltered() && !pane.isLoading(); }, 8000));
    CHECK(pane.model.rowCount() == 0);
    auto* all = shownButton(pane, u"Show all"_qs);
    REQUIRE(all);
    all->click();
    REQUIRE(pane.settle());
    CHECK(pane.model.rowCount() == 3);
    CHECK(search->text().isEmpty());

    QTest::keyClicks(search, u"even"_qs);
    REQUIRE(QTest::qWaitFor([&] { return pane.isFiltered() && !pane.isLoading(); }, 8000));
    pane.select(5);
    REQUIRE(pane.settle());
    CHECK(pane.currentId() == 5);
    CHECK_FALSE(pane.isFiltered());
}

TEST_CASE("a reading that failed says so and can be tried again, a change of language does not hide it")
{
    NumberPane pane;
    pane.held = upTo(3);
    pane.fails = true;
    pane.read();
    auto* error = pane.findChild<ErrorState*>();
    REQUIRE(error);
    CHECK(error->isVisible());
    pane.retranslate();
    CHECK(error->isVisible());
    pane.fails = false;
    error->acted();
    REQUIRE(pane.settle());
    CHECK_FALSE(error->isVisible());
    CHECK(pane.model.rowCount() == 3);
}

TEST_CASE("a choice names the current one, and shows text from outside as it stands")
{
    ChoiceButton choice(u"channel"_qs);
    QSignalSpy chosen(&choice, &ChoiceButton::chosen);
    choice.setChoices({u"All"_qs, u"Salt & Pepper <b>"_qs}, 1);
    CHECK(choice.text() == u"Salt && Pepper <b> ▾"_qs);
    REQUIRE(choice.menu()->actions().size() == 2);
    CHECK(choice.menu()->actions().at(1)->isChecked());
    choice.menu()->actions().at(0)->trigger();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.at(0).at(0).toInt() == 0);
}

TEST_CASE("where the head of a list is too narrow the new button keeps its sign and its name")
{
    NumberPane pane;
    auto* fresh = pane.findChild<QPushButton*>(u"newNumber"_qs);
    REQUIRE(fresh);
    CHECK(fresh->text() == u"Number"_qs);
    auto* tool = new QWidget;
    tool->setFixedWidth(150);
    pane.addTool(tool);
    REQUIRE(QTest::qWaitFor([&] { return fresh->text().isEmpty(); }, 2000));
    CHECK(fresh->accessibleName() == u"New number"_qs);
    pane.resize(500, 500);
    CHECK(fresh->text() == u"Number"_qs);
}
