#include "figures/figure_panel.h"

#include "common/paint.h"
#include "figures/chart_series.h"
#include "figures/figure_export.h"
#include "widgets/button.h"
#include "widgets/states.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace encore::ui {

namespace {

/// "━ IV quarter  ╌ I quarter": how each line is drawn, with its name; in several lines where one is too short.
class Legend final : public QWidget {
public:
    Legend()
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void setData(const FigureData& data)
    {
        m_data = data;
        const bool shown = data.series.size() > 1 && data.kind != FigureData::Kind::HeatMap;
        if (shown) {
            // From now on it keeps its room: the choices beside it must not move away under the pointer.
            QSizePolicy policy = sizePolicy();
            policy.setRetainSizeWhenHidden(true);
            setSizePolicy(policy);
        }
        setVisible(shown);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return draw(nullptr, unbounded); }
    QSize minimumSizeHint() const override { return {0, lineHeight()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return draw(nullptr, width).height(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Painting painting(&painter);
        painter.translate(0, std::max(0, (height() - heightForWidth(width())) / 2));
        draw(&painter, width());
    }

private:
    static constexpr int unbounded = 1 << 20;
    static int lineHeight() { return QFontMetrics(Theme::font(Type::Small)).height() + 4; }

    // Draws what fits a width, closer together before it goes on in another line; gives the room it takes.
    QSize draw(QPainter* painter, int width) const
    {
        const bool tight = width < unbounded && draw(nullptr, unbounded).width() > width;
        const int sample = tight ? 15 : 22, gap = tight ? 8 : 14;
        const QFont font = Theme::font(Type::Small);
        const QFontMetrics metrics(font);
        const int line = lineHeight();
        int x = 0, y = 0, widest = 0;
        for (int s = 0; s < m_data.series.size(); ++s) {
            const QString name = metrics.elidedText(m_data.series[s].name, Qt::ElideRight, std::max(0, width - sample - 5));
            const int wide = sample + 5 + metrics.horizontalAdvance(name);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += line;
            }
            if (painter) {
                const double middle = y + line / 2.0;
                if (m_data.kind == FigureData::Kind::Lines) {
                    painter->setPen(chart_series::penOf(m_data, s));
                    painter->drawLine(QPointF(x, middle), QPointF(x + sample, middle));
                } else {
                    painter->fillRect(QRectF(x + 6, middle - 5, 10, 10), Theme::color(m_data.series[s].token.value_or(Token::Accent)));
                }
                painter->setFont(font);
                painter->setPen(Theme::color(Token::Text2));
                painter->drawText(QRect(x + sample + 5, y, wide - sample - 3, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
            }
            x += wide + gap;
            widest = std::max(widest, x - gap);
        }
        return {widest, y + line};
    }
    FigureData m_data;
};

} // namespace

void FigureTableModel::setTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const FigureCell& cell = m_table.rows[size_t(index.row())][size_t(index.column())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return role == Qt::DisplayRole ? cell.text : cell.text.toHtmlEscaped();
    if (role == Qt::TextAlignmentRole)
        return int((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.header[section];
    if (role == Qt::TextAlignmentRole)
        return int((!m_table.rows.empty() && m_table.rows.front()[size_t(section)].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

FigurePanel::FigurePanel(const QString& id, FigureView* view, Prompts& prompts, QWidget* parent)
    : Card({}, parent),
      m_prompts(prompts),
      m_view(view),
      m_legend(new Legend),
      m_controls(new QHBoxLayout),
      m_tools(new QWidget),
      m_switch(new IconButton(Icon::Table, {})),
      m_more(new IconButton(Icon::More, {})),
      m_menu(new QMenu(this)),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_model(new FigureTableModel(this)),
      m_state(new StatePanel),
      m_note(new PlainLabel({}, Type::Small, Token::Text2))
{
    setObjectName(QStringLiteral("panel_") + id);
    m_view->setObjectName(QStringLiteral("view_") + id);
    m_switch->setObjectName(QStringLiteral("table_") + id);
    m_more->setObjectName(QStringLiteral("more_") + id);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(0);
    tools->addWidget(m_switch);
    tools->addWidget(m_more);
    addToHead(m_tools);
    layout()->setContentsMargins(metric::gap16, metric::gap8, metric::gap12, metric::gap12);
    layout()->setSpacing(metric::gap4);

    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("tableView_") + id);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_state->setIcon(Icon::Chart);
    m_state->setObjectName(QStringLiteral("missing_") + id);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_note->setWordWrap(true);
    m_note->hide();
    m_controls->setSpacing(metric::gap8);
    m_controls->addWidget(m_legend, 1);
    body()->addLayout(m_controls);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_note);

    connect(m_view, &FigureView::opened, this, &FigurePanel::openPoint);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    auto* open = new QShortcut(QKeySequence(Qt::Key_Space), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(open, &QShortcut::activated, this, [this] { openRow(m_table->currentIndex().row()); });
    connect(m_switch, &QPushButton::clicked, this, [this] { setTableShown(!isTableShown()); });
    connect(m_more, &QPushButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    retranslate();
}

void FigurePanel::retranslate()
{
    nameTools();
    m_menu->clear();
    m_menu->addAction(tr("Copy as image"), this, &FigurePanel::copyImage);
    m_menu->addSeparator();
    m_menu->addAction(tr("Save as PNG…"), this, [this] { askPath(QStringLiteral("png"), tr("Image (*.png)")); });
    m_menu->addAction(tr("Save as SVG…"), this, [this] { askPath(QStringLiteral("svg"), tr("Drawing (*.svg)")); });
    m_menu->addAction(tr("Save as PDF…"), this, [this] { askPath(QStringLiteral("pdf"), tr("Document (*.pdf)")); });
    m_menu->addAction(tr("Save as CSV…"), this, [this] { askPath(QStringLiteral("csv"), tr("Table (*.csv)")); });
    m_menu->addAction(tr("Save as XLSX…"), this, [this] { askPath(QStringLiteral("xlsx"), tr("Workbook (*.xlsx)")); });
}

// Where there is nothing to show they keep their place, so that the title does not move, and say why they do nothing.
void FigurePanel::nameTools()
{
    const bool missing = m_stack->currentWidget() == m_state;
    const auto named = [&](const QString& name) { return missing ? tr("%1: there is nothing to show yet").arg(name) : name; };
    m_switch->setTokenIcon(m_tableWanted ? Icon::Chart : Icon::Table);
    m_switch->setName(named(m_tableWanted ? tr("Show as a chart") : tr("Show as a table")));
    m_more->setName(named(tr("Copy and save")));
    m_switch->setEnabled(!missing);
    m_more->setEnabled(!missing);
}

void FigurePanel::setData(const FigureData& data, const FigureFormat& format)
{
    m_data = data;
    m_format = format;
    setTitle(data.title);
    setAside(data.aside);
    static_cast<Legend*>(m_legend)->setData(data);
    m_model->setTable(tableOf(data, format));
    m_table->setAccessibleName(data.title);
    m_table->resizeColumnsToContents();
    m_view->setData(data, format);
    m_note->setText(data.note);
    m_note->setVisible(!data.note.isEmpty());
    m_stack->setCurrentWidget(m_tableWanted ? static_cast<QWidget*>(m_table) : m_view);
    nameTools();
}

void FigurePanel::showView(const PanelView& view, const FigureFormat& format)
{
    if (!view.missing.isEmpty())
        return setMissing(view.data.title, view.missing, view.missingDetail);
    setSubjectOf(view.subjectOf);
    setData(view.data, format);
}

void FigurePanel::setMissing(const QString& title, const QString& sentence, const QString& detail)
{
    m_data = FigureData();
    m_data.title = title;
    setTitle(title);
    setAside({});
    m_legend->hide();
    m_model->setTable({});
    m_state->setSentence(sentence);
    m_state->setDetail(detail);
    m_note->hide();
    m_stack->setCurrentWidget(m_state);
    nameTools();
}

void FigurePanel::addControl(QWidget* control)
{
    m_controls->addWidget(control, 0, Qt::AlignVCenter);
    m_own << control;
}

void FigurePanel::setToolsShown(bool on)
{
    m_toolsShown = on;
    m_state->setIcon(on ? Icon::Chart : Icon::None);   // paper has room for the words alone
    m_tools->setVisible(on);
    for (QWidget* control : std::as_const(m_own))
        control->setVisible(on);
}

void FigurePanel::setDrawingHeight(int height) { m_stack->setFixedHeight(height); }

bool FigurePanel::isTableShown() const { return m_stack->currentWidget() == m_table; }

void FigurePanel::setTableShown(bool on)
{
    if (m_stack->currentWidget() == m_state)
        return;
    m_tableWanted = on;
    m_stack->setCurrentWidget(on ? static_cast<QWidget*>(m_table) : m_view);
    nameTools();
    if (on && m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void FigurePanel::openPoint(int series, int point)
{
    if (m_subjectOf && m_data.at(series, point))
        emit subjectOpened(m_subjectOf(series, point));
}

void FigurePanel::openRow(int row)
{
    for (int s = 0; s < m_data.series.size() && row >= 0; ++s) {
        const int count = int(m_data.series[s].points.size());
        if (row < count)
            return openPoint(s, row);
        row -= count;
    }
}

// Buttons are no part of a picture; the card is drawn without them and gets them back before anyone sees it.
template <class Work>
auto FigurePanel::undecorated(Work work)
{
    const bool shown = m_tools->isVisibleTo(this);
    m_tools->setVisible(false);
    for (QLayout* inner : findChildren<QLayout*>())
        inner->activate();
    layout()->activate();
    auto result = work();
    m_tools->setVisible(shown);
    layout()->activate();
    return result;
}

Status FigurePanel::exportTo(const QString& path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return exportFigureTable(path, m_model->table(), m_data.title);
    return undecorated([&] { return exportPicture(path, *this, m_data.title); });
}

void FigurePanel::copyImage()
{
    QApplication::clipboard()->setImage(undecorated([this] { return pictureOf(*this); }));
    emit noticeRaised({tr("The image is on the clipboard."), Notice::Tone::Positive, {}, {}});
}

void FigurePanel::askPath(const QString& suffix, const QString& filter)
{
    m_prompts.saveFile(tr("Save the chart"), safeFileName(m_data.title) + u'.' + suffix, filter, [this, suffix](const QString& path) {
        if (path.isEmpty())
            return;
        const QString full = path.endsWith(u'.' + suffix, Qt::CaseInsensitive) ? path : path + u'.' + suffix;
        if (const Status saved = exportTo(full); !saved)
            emit failed(saved.error());
        else
            emit noticeRaised({tr("Saved: %1").arg(full), Notice::Tone::Positive, {}, {}});
    });
}

} // namespace encore::ui
