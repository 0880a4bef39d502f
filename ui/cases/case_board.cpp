#include "cases/case_board.h"

#include "cases/case_words.h"
#include "common/format.h"
#include "common/paint.h"
#include "widgets/labels.h"
#include "widgets/list_view.h"
#include "widgets/row_delegate.h"
#include "widgets/stars.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>

namespace encore::ui {

namespace {

const QString& mimeName()
{
    static const QString name = QStringLiteral("application/x-encore-case");
    return name;
}

constexpr CaseState kStates[]{CaseState::New, CaseState::Verifying, CaseState::InWork, CaseState::Waiting, CaseState::Agreed, CaseState::Done};
constexpr int cardHeight = 92;
constexpr int cardGap = 8;
constexpr int columnWidth = 176;
constexpr qint64 doneFor = 30 * 86400;
constexpr int mostCards = 500;

class CardDelegate final : public QStyledItemDelegate {
public:
    CardDelegate(CaseDesk& desk, CaseColumnModel& model, QObject* parent) : QStyledItemDelegate(parent), m_desk(desk), m_model(model) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {columnWidth, cardHeight + cardGap}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const CaseRow* row = m_model.at(index.row());
        if (!row)
            return;
        const Painting saved(painter);
        const QRect card = option.rect.adjusted(2, 0, -2, -cardGap);
        const bool selected = option.state & QStyle::State_Selected, focused = option.state & QStyle::State_HasFocus;
        const bool hover = option.state & QStyle::State_MouseOver;
        paintControl(painter, card, {Theme::color(selected && focused ? Token::Selection : hover ? Token::Hover : Token::Surface), Theme::color(Token::Line), metric::cardRadius});
        if (selected && focused)
            paintFocusRing(painter, card, metric::cardRadius);
        QRect area = card.adjusted(10, 8, -10, -8);
        QRect line(area.left(), area.top(), area.width(), 20);
        if (row->stars) {
            line.setLeft(line.left() + paintStars(painter, line, *row->stars, 11) + 6);
        } else {      // a kind that has no stars is told by its sign, as in the list
            paintIcon(painter, QRectF(line.left(), line.top() + 2, 16, 16), case_words::kindIcon(row->kind));
            line.setLeft(line.left() + 22);
        }
        paintRun(painter, line, case_words::person(*row), Type::BodyStrong, Token::Text);
        paintRun(painter, QRect(area.left(), area.top() + 22, area.width(), 20), row->title.simplified(), Type::Small, Token::Text2);
        const case_words::Chip chip = case_words::chip(*row, m_desk.now(), m_desk.today());
        const QSize size = pillSize(chip.text);
        const QRect foot(area.left(), area.bottom() - 21, area.width(), 22);
        if (!chip.text.isEmpty())
            paintPill(painter, QRect(foot.left(), foot.top(), qMin(size.width(), foot.width()), size.height()), chip.text, chip.tone);
    }

private:
    CaseDesk& m_desk;
    CaseColumnModel& m_model;
};

struct Found {
    std::array<std::vector<CaseRow>, CaseBoard::columns> columns;
};

Result<Found> readBoard(Store& store, const CaseFilter& asked)
{
    Found found;
    CaseRepository cases(store.db());
    CaseFilter filter = asked;
    const auto take = [&](CaseView view) -> Status {
        filter.view = view;
        ENCORE_LET(const auto ids, cases.firstIds(filter, mostCards));
        ENCORE_LET(auto rows, cases.rows(ids));
        for (CaseRow& row : rows)
            for (size_t i = 0; i < std::size(kStates); ++i)
                if (row.state == kStates[i] && (isOpen(row.state) || row.closedAt.value_or(0) > asked.now - doneFor)) {
                    found.columns[i].push_back(std::move(row));
                    break;
                }
        return {};
    };
    ENCORE_TRY(take(CaseView::Open));
    ENCORE_TRY(take(CaseView::Done));
    return found;
}

} // namespace

QVariant CaseColumnModel::data(const QModelIndex& index, int role) const
{
    const CaseRow* row = at(index.row());
    if (!row || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const QString text = case_words::person(*row) + QStringLiteral(", ") + row->title.simplified();
    if (role == Qt::DisplayRole)
        return text;
    const QString chip = case_words::chip(*row, m_desk.now(), m_desk.today()).text;
    const QString whole = chip.isEmpty() ? text : text + QStringLiteral(", ") + chip;
    return role == Qt::ToolTipRole ? whole.toHtmlEscaped() : whole;
}

Qt::ItemFlags CaseColumnModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::ItemIsDropEnabled;
}

QStringList CaseColumnModel::mimeTypes() const { return {mimeName()}; }

QMimeData* CaseColumnModel::mimeData(const QModelIndexList& indexes) const
{
    const CaseRow* row = indexes.isEmpty() ? nullptr : at(indexes.front().row());
    if (!row)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeName(), QByteArray::number(row->id.value));
    return data;
}

bool CaseColumnModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return data && action == Qt::MoveAction && data->hasFormat(mimeName()) && rowOf(data->data(mimeName()).toLongLong()) < 0;
}

bool CaseColumnModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    emit dropped(data->data(mimeName()).toLongLong());
    return false;   // the case moves by a step; the column is read again then
}

void CaseColumnModel::setRows(std::vector<CaseRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CaseColumnModel::rowOf(qint64 id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id.value == id)
            return int(i);
    return -1;
}

CaseBoard::CaseBoard(CaseDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("caseBoard"));
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(metric::gap16, metric::gap12, metric::gap16, metric::gap12);
    row->setSpacing(metric::gap8);
    for (int i = 0; i < columns; ++i) {
        const size_t at = size_t(i);
        m_titles[at] = new PlainLabel({}, Type::BodyStrong);
        m_counts[at] = new PlainLabel({}, Type::Body, Token::Text2);
        m_models[at] = new CaseColumnModel(desk, kStates[at], this);
        m_views[at] = new ListView;
        ListView* view = m_views[at];
        view->setObjectName(QStringLiteral("board_") + codeOf(kStates[at]));
        view->setModel(m_models[at]);
        view->setItemDelegate(new CardDelegate(desk, *m_models[at], this));
        view->setFrameShape(QFrame::NoFrame);
        view->viewport()->setAutoFillBackground(false);
        view->setDragEnabled(true);
        view->setAcceptDrops(true);
        view->setDropIndicatorShown(false);
        view->setDragDropMode(QAbstractItemView::DragDrop);
        view->setDefaultDropAction(Qt::MoveAction);
        view->setDragDropOverwriteMode(false);
        view->installEventFilter(this);
        auto* head = new QHBoxLayout;
        head->setSpacing(metric::gap8);
        head->addWidget(m_titles[at]);
        head->addWidget(m_counts[at]);
        head->addStretch(1);
        auto* column = new QWidget;
        column->setMinimumWidth(columnWidth);
        auto* layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metric::gap8);
        layout->addLayout(head);
        layout->addWidget(view, 1);
        row->addWidget(column, 1);
        connect(view, &ListView::opened, this, [this, at](int index) {
            if (const CaseRow* card = m_models[at]->at(index))
                emit opened(card->id.value);
        });
        connect(m_models[at], &CaseColumnModel::dropped, this, [this, at](qint64 id) {
            m_wanted = id;
            emit moveRequested(id, kStates[at]);
        });
    }
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void CaseBoard::reload()
{
    if (!isVisibleTo(parentWidget()))
        return;
    CaseFilter filter;
    filter.now = m_desk.now();
    filter.today = m_desk.today();
    m_job.run(
        [&shop = m_desk.shop, filter](const CancelFlag&) -> Result<Found> {
            ENCORE_LET(auto store, shop.openStore());
            return readBoard(*store, filter);
        },
        [this](Result<Found> found) {
            if (found) {
                const int focused = focusedColumn();
                const CaseRow* before = focused >= 0 ? m_models[size_t(focused)]->at(m_views[size_t(focused)]->currentRow()) : nullptr;
                const qint64 id = m_wanted ? m_wanted : before ? before->id.value : 0;
                m_wanted = 0;
                for (size_t i = 0; i < columns; ++i) {
                    m_models[i]->setRows(std::move(found->columns[i]));
                    m_counts[i]->setText(format::count(m_models[i]->rowCount()));
                }
                bool chosen = focused < 0;
                for (int i = 0; i < columns && focused >= 0; ++i)
                    if (const int row = m_models[size_t(i)]->rowOf(id); row >= 0) {
                        focusColumn(i, row);
                        chosen = true;
                    }
                if (!chosen)
                    focusBoard();   // the keys came before the cards, or the card at hand is gone
            }
            emit loaded();
        });
}

int CaseBoard::focusedColumn() const
{
    for (int i = 0; i < columns; ++i)
        if (m_views[size_t(i)]->hasFocus())
            return i;
    return -1;
}

void CaseBoard::focusColumn(int column, int row)
{
    ListView* view = m_views[size_t(column)];
    view->setFocus(Qt::OtherFocusReason);
    view->selectRow(qBound(0, row, qMax(0, m_models[size_t(column)]->rowCount() - 1)));
}

void CaseBoard::focusBoard()
{
    for (int i = 0; i < columns; ++i)
        if (m_models[size_t(i)]->rowCount() > 0)
            return focusColumn(i, 0);
    m_views.front()->setFocus(Qt::OtherFocusReason);
}

void CaseBoard::moveCard(int by)
{
    const int column = focusedColumn();
    const int to = column + by;
    if (column < 0 || to < 0 || to >= columns)
        return;
    if (const CaseRow* card = m_models[size_t(column)]->at(m_views[size_t(column)]->currentRow())) {
        m_wanted = card->id.value;
        emit moveRequested(card->id.value, kStates[to]);
    }
}

bool CaseBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Left ? -1 : key->key() == Qt::Key_Right ? 1 : 0;
        if (step && !(key->modifiers() & ~Qt::KeypadModifier)) {
            for (int i = 0; i < columns; ++i) {
                if (watched != m_views[size_t(i)])
                    continue;
                for (int next = i + step; next >= 0 && next < columns; next += step)
                    if (m_models[size_t(next)]->rowCount() > 0) {
                        focusColumn(next, m_views[size_t(i)]->currentRow());
                        break;
                    }
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CaseBoard::retranslate()
{
    for (int i = 0; i < columns; ++i) {
        const QString name = i == columns - 1 ? tr("done, 30 days") : case_words::state(kStates[i]);
        QString title = name;
        title[0] = title[0].toUpper();
        m_titles[size_t(i)]->setText(title);
        m_views[size_t(i)]->setAccessibleName(name);
    }
}

} // namespace encore::ui
