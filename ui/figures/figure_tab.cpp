#include "figures/figure_tab.h"

#include "figures/figure_panel.h"
#include "figures/figure_tile.h"
#include "figures/figure_view.h"
#include "figures/paper_marks.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {
constexpr int wideFrom = 860;     // px for two panels in a row
} // namespace

FigureTab::FigureTab(QWidget* parent) : QWidget(parent), m_tiles(new TileGrid), m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::gap12);
    column->addWidget(m_tiles);
    m_grid->setSpacing(metric::gap12);
    column->addLayout(m_grid);
    column->addStretch(1);
    connect(m_tiles, &TileGrid::opened, this, [this](int tile) { emit subjectOpened(m_tiles->tiles().at(tile)->tile().subject); });
}

void FigureTab::addPanel(FigurePanel* panel, bool wide)
{
    m_panels << panel;
    m_places << Place{panel, wide};
    connect(panel, &FigurePanel::subjectOpened, this, &FigureTab::subjectOpened);
    connect(panel->view(), &FigureView::markOpened, this, &FigureTab::changeOpened);
    connect(panel, &FigurePanel::failed, this, &FigureTab::failed);
    connect(panel, &FigurePanel::noticeRaised, this, &FigureTab::noticeRaised);
    m_columns = 0;
    arrange();
}

void FigureTab::arrange()
{
    const int columns = width() >= wideFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0, column = 0;
    for (const Place& place : std::as_const(m_places)) {
        m_grid->removeWidget(place.panel);
        const int span = place.wide ? columns : 1;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(place.panel, row, column, 1, span);
        column += span;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    for (int c = 0; c < 2; ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
}

int FigureTab::heightForWidth(int width) const
{
    return sizePolicy().verticalPolicy() == QSizePolicy::Ignored ? 0 : QWidget::heightForWidth(width);
}

void FigureTab::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureTab::setOnPaper()
{
    m_onPaper = true;
    m_tiles->setMostColumns(2); // nothing on paper has a tool tip, so their lines are shown whole
    for (FigurePanel* panel : std::as_const(m_panels))
        panel->setToolsShown(false);
}

QList<ChangeMark> FigureTab::marks() const { return m_onPaper ? paper_marks::numbered(*m_set) : m_set->reading->marks; }

void FigureTab::showOnly(std::initializer_list<PaperPanel> panels)
{
    QList<Place> places;
    for (const PaperPanel& kept : panels)
        for (const Place& place : std::as_const(m_places))
            if (place.panel->objectName() == QLatin1String("panel_") + QLatin1String(kept.id))
                places << Place{place.panel, kept.wide};
    for (const Place& place : std::as_const(m_places)) {
        m_grid->removeWidget(place.panel);
        place.panel->setVisible(std::any_of(places.cbegin(), places.cend(), [&](const Place& kept) { return kept.panel == place.panel; }));
    }
    m_places = places;
    m_columns = 0;
    arrange();
}

void FigureTab::showFigures(std::shared_ptr<const FigureSet> set)
{
    m_set = std::move(set);
    if (m_set)
        fill();
}

void FigureTab::retranslate()
{
    setTexts();
    for (FigurePanel* panel : std::as_const(m_panels))
        panel->retranslate();
    if (m_set)
        fill();
}

} // namespace encore::ui
