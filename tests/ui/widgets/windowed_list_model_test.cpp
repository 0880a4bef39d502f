#include "widgets/windowed_list_model.h"

#include "common/theme.h"
#include "support/catch.h"
#include "widgets/list_view.h"
#include "widgets/row_delegate.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <numeric>

using namespace encore::ui;

namespace {

class Numbers final : public WindowedListModel<QString> {
public:
    QVariant data(const QModelIndex& index, int role) const override
    {
        const QString* row = role == Qt::DisplayRole ? at(index.row()) : nullptr;
        return row ? QVariant(*row) : QVariant();
    }
    mutable size_t widest = 0;

protected:
    QHash<qint64, QString> fetch(const std::vector<qint64>& ids) const override
    {
        widest = std::max(widest, ids.size());
        QHash<qint64, QString> rows;
        for (const qint64 id : ids)
            if (id % 1000 != 0)   // these vanished meanwhile
                rows.insert(id, QString::number(id));
        return rows;
    }
};

class NumberDelegate final : public RowDelegate {
public:
    explicit NumberDelegate(const Numbers& model) : m_model(model) {}
    RowContent content(const QModelIndex& index) const override
    {
        const QString* row = m_model.at(index.row());
        RowContent shown;
        shown.head = row ? *row : QString();
        shown.stars = 3;
        shown.second = QStringLiteral("a longer second line of words that needs to be cut somewhere near the pill");
        shown.pill = QStringLiteral("overdue 2 h");
        shown.pillTone = Tone::Negative;
        return shown;
    }

private:
    const Numbers& m_model;
};

std::vector<qint64> upTo(qint64 count)
{
    std::vector<qint64> ids(static_cast<size_t>(count));
    std::iota(ids.begin(), ids.end(), 1);
    return ids;
}

} // namespace

TEST_CASE("the windowed model keeps the rules of item models")
{
    Numbers model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setIds(upTo(300));
    model.remove(150);
    CHECK(model.rowCount() == 299);
    CHECK(model.rowOf(151) == 149);
    CHECK(model.rowOf(150) == -1);
    model.refresh({1, 2});
    model.refresh();
    model.remove(12345);
    model.setIds({});
    CHECK(model.at(0) == nullptr);
    CHECK(model.idAt(0) == 0);
}

TEST_CASE("a million rows are never read whole")
{
    Numbers model;
    model.setIds(upTo(1'000'000));
    CHECK(model.fetches() == 0);
    CHECK(*model.at(0) == QStringLiteral("1"));
    CHECK(*model.at(999'998) == QStringLiteral("999999"));
    CHECK(model.at(999'999) == nullptr);   // vanished
    CHECK(model.fetches() == 2);
    CHECK(*model.at(5) == QStringLiteral("6"));
    CHECK(model.fetches() == 2);
    CHECK(model.widest <= size_t(Numbers::windowSize));
}

TEST_CASE("a list of a million rows paints from any depth")
{
    Theme theme(*qApp);
    Numbers model;
    model.setIds(upTo(1'000'000));
    ListView view;
    NumberDelegate delegate(model);
    view.setItemDelegate(&delegate);
    view.setModel(&model);
    view.resize(400, 800);
    view.show();
    view.selectRow(model.rowCount() - 1);
    CHECK(view.currentRow() == 999'999);
    QImage image(400, 800, QImage::Format_ARGB32_Premultiplied);
    view.render(&image);
    const int before = model.fetches();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int row = 1; row < 20; ++row) {
        view.selectRow(row * 50'000);
        QElapsedTimer timer;
        timer.start();
        view.render(&image);
        best = qMin(best, timer.nsecsElapsed());
    }
    CHECK(model.fetches() - before < 60);
    WARN("one screen painted in " << best / 1000 << " us at best");
    view.move(-1);
    view.move(1);
    CHECK(view.currentRow() == 950'000);
}
