#pragma once

#include "figures/figure_set.h"
#include "figures/figure_subject.h"
#include "shell/notice.h"

#include <QWidget>

#include <memory>

namespace encore::ui {

class FigurePanel;
class TileGrid;

/// One tab of the page: tiles on top, then at most four panels, two in a row where there is room. Given a set
/// of figures it shows them at once; it never computes in the ui thread.
class FigureTab : public QWidget {
    Q_OBJECT
public:
    explicit FigureTab(QWidget* parent = nullptr);

    virtual QString id() const = 0;       ///< "returning"
    virtual QString title() const = 0;    ///< translated
    void showFigures(std::shared_ptr<const FigureSet> set);
    /// Sets all texts anew, with the figures at hand.
    void retranslate();
    const std::shared_ptr<const FigureSet>& figures() const { return m_set; }
    const QList<FigurePanel*>& panels() const { return m_panels; }
    TileGrid* tiles() const { return m_tiles; }
    /// For paper, before showFigures(): nothing that asks to be clicked, and what a control has chosen in words.
    virtual void setOnPaper();
    struct PaperPanel {
        const char* id;     // without "panel_"
        bool wide;
    };
    /// For paper, where there is no room for all: only these panels, in this order, each in half a row or a whole one.
    void showOnly(std::initializer_list<PaperPanel> panels);
    /// A tab that is out of sight asks for no room: a stack asks all its pages, whatever their policy.
    int heightForWidth(int width) const override;
    bool isOnPaper() const { return m_onPaper; }
    /// What was changed in the shop, for the charts over a calendar; on paper with numbers for words (paper_marks).
    QList<ChangeMark> marks() const;

signals:
    void subjectOpened(const encore::ui::FigureSubject& subject);
    void openRequested(const QString& pageId, const QVariantMap& target);
    void failed(const encore::Error& error);
    void noticeRaised(const encore::ui::Notice& notice);
    /// The tab's own control asks for other figures (month or quarter).
    void cohortAsked(encore::kpi::CohortSpan span);
    /// A mark in a chart was clicked.
    void changeOpened(qint64 id);
    /// The tab's own control asks for other figures: the day after delivery from which KPI21 counts.
    void landmarkAsked(int days);
    /// Likewise: the hours within which an answer counts as fast there.
    void fastReplyAsked(int hours);

protected:
    /// Fills tiles and panels from figures(); called with a set, after texts of controls were set.
    virtual void fill() = 0;
    virtual void setTexts() {}
    /// Connects the panel's signals and puts it into the grid; `wide` takes a whole row.
    void addPanel(FigurePanel* panel, bool wide = false);
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    struct Place {
        FigurePanel* panel;
        bool wide;
    };
    std::shared_ptr<const FigureSet> m_set;
    TileGrid* m_tiles;
    class QGridLayout* m_grid;
    QList<FigurePanel*> m_panels;
    QList<Place> m_places;
    int m_columns = 0;
    bool m_onPaper = false;
};

} // namespace encore::ui
