#include "figures/figure_tile.h"

#include "common/paint.h"
#include "widgets/labels.h"
#include "widgets/sparkline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr int tileHeight = 94;
constexpr int narrowest = 236;
constexpr int tileGap = metric::gap12;
} // namespace

Tone changeTone(kpi::Change change, bool upIsBetter)
{
    if (change != kpi::Change::Up && change != kpi::Change::Down)
        return Tone::Neutral;
    return (change == kpi::Change::Up) == upIsBetter ? Tone::Positive : Tone::Negative;
}

FigureTile::FigureTile(const QString& id, QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel({}, Type::Body, Token::Text2)),
      m_pill(new Pill),
      m_value(new PlainLabel({}, Type::Figure)),
      m_detail(new ElidedLabel({}, Type::Small, Token::Text2)),
      m_spark(new Sparkline)
{
    setObjectName(QStringLiteral("tile_") + id);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Tiles without a pill keep their lines at the height of the others, and all of the width for the title.
    m_title->setMinimumHeight(pillSize({}).height());
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::gap8);
    head->addWidget(m_title, 1);
    head->addWidget(m_pill);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap12);
    row->addWidget(m_value, 1);
    row->addWidget(m_spark, 0, Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::gap16, 10, metric::gap16, 10);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(row, 1);
    layout->addWidget(m_detail);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_pill), static_cast<QWidget*>(m_value), static_cast<QWidget*>(m_spark)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FigureTile::setTile(const TileData& tile)
{
    m_tile = tile;
    m_title->setText(tile.title);
    m_value->setText(tile.value);
    m_value->setToken(tile.few ? Token::Text3 : Token::Text);
    m_detail->setText(tile.detail);
    m_pill->setVisible(!tile.pill.isEmpty());
    if (!tile.pill.isEmpty())
        m_pill->set(tile.pill, tile.tone);
    m_spark->setVisible(tile.spark.size() > 2);
    m_spark->setValues(tile.spark, tile.title, tile.isFirstCut, tile.isLastCut);
    QStringList tips{tile.pillTip};
    if (tile.spark.size() > 2 && (tile.isFirstCut || tile.isLastCut))
        tips << tr("Dotted in the small line: a month of which only a part is in the period.");
    tips.removeAll(QString());
    setToolTip(tips.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    setAccessibleName(tile.title + QStringLiteral(": ") + tile.value);
    setAccessibleDescription(QStringList{tile.detail, tile.pill, tile.pillTip}.join(QStringLiteral(", ")));
}

QSize FigureTile::sizeHint() const { return {narrowest, tileHeight}; }

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Painting painting(&painter);
    paintControl(&painter, rect(), {Theme::color(Token::Surface), Theme::color(underMouse() ? Token::Text3 : Token::Line), metric::cardRadius});
    if (hasFocus())
        paintFocusRing(&painter, rect(), metric::cardRadius);
}

void FigureTile::keyPressEvent(QKeyEvent* event)
{
    if (!event->modifiers() && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit opened();
    else
        QWidget::keyPressEvent(event);
}

void FigureTile::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit opened();
}

void FigureTile::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureTile::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool FigureTile::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

TileGrid::TileGrid(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FigureTile* TileGrid::addTile(const QString& id)
{
    auto* tile = new FigureTile(id, this);
    tile->installEventFilter(this);
    const int at = int(m_tiles.size());
    connect(tile, &FigureTile::opened, this, [this, at] { emit opened(at); });
    m_tiles << tile;
    return tile;
}

int TileGrid::columnsFor(int width) const
{
    const int count = int(m_tiles.size());
    const int fit = std::clamp((width + tileGap) / (narrowest + tileGap), 1, std::max(1, m_mostColumns > 0 ? std::min(count, m_mostColumns) : count));
    const int rows = (count + fit - 1) / std::max(1, fit);
    // Rows of equal length rather than a full one and a rest.
    return rows > 0 ? (count + rows - 1) / rows : 1;
}

int TileGrid::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (int(m_tiles.size()) + columns - 1) / columns;
    return rows * tileHeight + std::max(0, rows - 1) * tileGap;
}

QSize TileGrid::sizeHint() const { return {narrowest * 3, heightForWidth(std::max(width(), narrowest))}; }
QSize TileGrid::minimumSizeHint() const { return {narrowest, tileHeight}; }

void TileGrid::resizeEvent(QResizeEvent*)
{
    const int columns = columnsFor(width());
    for (int i = 0; i < m_tiles.size(); ++i) {
        const int column = i % columns, row = i / columns;
        const int from = (width() + tileGap) * column / columns;
        const int to = (width() + tileGap) * (column + 1) / columns - tileGap;
        m_tiles[i]->setGeometry(from, row * (tileHeight + tileGap), to - from, tileHeight);
    }
    updateGeometry();
}

bool TileGrid::eventFilter(QObject* watched, QEvent* event)
{
    const int at = int(m_tiles.indexOf(static_cast<FigureTile*>(watched)));
    if (event->type() != QEvent::KeyPress || at < 0)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    int by = 0;
    switch (key->key()) {
    case Qt::Key_Left: by = -1; break;
    case Qt::Key_Right: by = 1; break;
    case Qt::Key_Up: by = -columnsFor(width()); break;
    case Qt::Key_Down: by = columnsFor(width()); break;
    default: return false;
    }
    if (at + by < 0 || at + by >= m_tiles.size())
        return false;
    m_tiles[at + by]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace encore::ui
