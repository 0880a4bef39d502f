#include "shell/command_palette.h"

#include "base/text_fold.h"
#include "common/paint.h"
#include "widgets/list_view.h"
#include "widgets/row_delegate.h"
#include "widgets/sheet.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace encore::ui {

class PaletteModel final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_items.size())
            return {};
        const PaletteItem& item = m_items[index.row()];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return item.detail.isEmpty() ? item.title : item.title + QStringLiteral(", ") + item.detail;
        return {};
    }
    void set(QList<PaletteItem> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
    void append(const QList<PaletteItem>& items)
    {
        if (items.isEmpty())
            return;
        beginInsertRows({}, int(m_items.size()), int(m_items.size() + items.size()) - 1);
        m_items << items;
        endInsertRows();
    }
    const QList<PaletteItem>& items() const { return m_items; }

private:
    QList<PaletteItem> m_items;
};

namespace {

constexpr int panelWidth = 600;
constexpr int rowHeight = 40;
constexpr int rowsShown = 9;
constexpr int localLimit = 20;
constexpr int sourceLimit = 30;

class PaletteDelegate final : public QStyledItemDelegate {
public:
    PaletteDelegate(const PaletteModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {panelWidth, rowHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.row() >= m_model.items().size())
            return;
        const Painting saved(painter);
        const PaletteItem& item = m_model.items()[index.row()];
        const QRect row = option.rect.adjusted(6, 1, -6, -1);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintControl(painter, row, {Theme::color(option.state & QStyle::State_Selected ? Token::Selection : Token::Hover), Qt::transparent});
        paintIcon(painter, QRectF(row.left() + 10, row.center().y() - 8, 17, 17), item.icon, Token::Text2);
        QRect text = row.adjusted(38, 0, -12, 0);
        if (!item.hint.isEmpty())
            text.setRight(text.right() - paintRun(painter, text, item.hint, Type::Hint, Token::Text2, Qt::AlignRight) - 10);
        text.setLeft(text.left() + paintRun(painter, text, item.title, Type::BodyMedium, Token::Text) + 10);
        paintRun(painter, text, item.detail, Type::Body, Token::Text2);
    }

private:
    const PaletteModel& m_model;
};

// All words, in any order, under any spelling that the query may stand for (other layout, other alphabet).
bool isMeant(const QString& title, const QStringList& variants)
{
    const QString folded = foldForSearch(title);
    for (const QString& variant : variants) {
        const QStringList words = wordsOf(variant);
        if (!words.isEmpty() && std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); }))
            return true;
    }
    return false;
}

} // namespace

CommandPalette::CommandPalette(QWidget* window, Offers offers)
    : QWidget(window),
      m_offers(std::move(offers)),
      m_panel(new QWidget(this)),
      m_field(new QLineEdit),
      m_list(new ListView),
      m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setProperty(keyScopeProperty, true);
    m_field->setProperty("bare", true);
    m_field->setFont(Theme::font(Type::Title));
    QFont font = Theme::font(Type::Lead);
    m_field->setFont(font);
    m_field->setFixedHeight(46);
    m_field->setTextMargins(40, 0, 12, 0);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, this));
    m_list->setFocusPolicy(Qt::NoFocus);
    QSizePolicy stays = m_list->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_list->setSizePolicy(stays);
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, 7);
    layout->setSpacing(7);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::addSource(PaletteSource* source) { m_sources << source; }

const QList<PaletteItem>& CommandPalette::items() const { return m_model->items(); }

void CommandPalette::open()
{
    if (isVisible())
        return;
    m_focusBefore = window()->focusWidget();
    m_local = m_offers();
    m_field->clear();
    ask({});
    show();
    raise();
    place();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    ++m_ticket;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::ask(const QString& text)
{
    const quint64 ticket = ++m_ticket;
    const QString query = text.trimmed();
    QList<PaletteItem> found;
    const QStringList variants = searchVariants(query);
    for (const PaletteItem& item : std::as_const(m_local)) {
        if (query.isEmpty() || isMeant(item.title, variants))
            found << item;
        if (found.size() == localLimit)
            break;
    }
    m_model->set(found);
    m_list->selectRow(found.isEmpty() ? -1 : 0);
    place();
    if (query.isEmpty())
        return;
    for (PaletteSource* source : std::as_const(m_sources)) {
        const QPointer<CommandPalette> self(this);
        source->query(query, sourceLimit, [self, ticket](const QList<PaletteItem>& items) {
            if (!self || self->m_ticket != ticket)
                return;
            self->m_model->append(items);
            if (self->m_list->currentRow() < 0)
                self->m_list->selectRow(0);
            self->place();
        });
    }
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_model->items().size())
        return;
    const auto run = m_model->items()[row].run;   // a copy: running may fill the palette anew
    close();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: m_list->move(1); return true;
    case Qt::Key_Up: m_list->move(-1); return true;
    case Qt::Key_PageDown: m_list->move(rowsShown); return true;
    case Qt::Key_PageUp: m_list->move(-rowsShown); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;   // the keyboard stays here until it closes
    default: return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Shadow));
    const QRectF panel = m_panel->geometry();
    paintControl(&painter, panel, {Theme::color(Token::Surface), Theme::color(Token::Line), metric::cardRadius});
    paintIcon(&painter, QRectF(panel.left() + 15, panel.top() + 16, 17, 17), Icon::Search, Token::Text3);
    painter.fillRect(QRectF(panel.left() + 1, panel.top() + 48, panel.width() - 2, 1), Theme::color(Token::Line));
    if (m_model->rowCount() == 0) {
        painter.setFont(Theme::font(Type::Body));
        painter.setPen(Theme::color(Token::Text2));
        painter.drawText(panel.adjusted(0, 48, 0, 0), Qt::AlignCenter, tr("Nothing found"));
    }
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommandPalette::place()
{
    if (!parentWidget())
        return;
    setGeometry(parentWidget()->rect());
    m_list->setVisible(m_model->rowCount() > 0);   // what says that nothing was found stands behind it
    const int rows = qBound(1, m_model->rowCount(), rowsShown);
    const int side = qMin(panelWidth, width() - 32);
    m_panel->setGeometry((width() - side) / 2, qMin(90, height() / 8), side, 62 + rows * rowHeight);
    update();
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Find anything"));
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("A customer, an order, a command, the end of a phone number…"));
}

} // namespace encore::ui
