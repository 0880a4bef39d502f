#pragma once

#include "figures/figure_query.h"
#include "shop/channel.h"

#include <QWidget>

class QMenu;

namespace encore::ui {

class Button;
class PeriodSheet;

/// The controls of the page: period, compare with, channels.
class PeriodBar final : public QWidget {
    Q_OBJECT
public:
    /// `pane`: where the sheet for an own period slides in.
    explicit PeriodBar(QWidget* pane, QWidget* parent = nullptr);

    void setQuery(const FigureQuery& query);
    const FigureQuery& query() const { return m_query; }
    void setChannels(const std::vector<Channel>& channels, QDate today);
    void retranslate();
    /// What the list of channels can make of the query: one channel more or less.
    std::vector<FigureQuery> channelChoices() const;

signals:
    void chosen(const encore::ui::FigureQuery& query);

private:
    void change(const FigureQuery& query);
    void buildPeriods();
    void buildCompares();
    void buildChannels();
    /// The query with one channel more or less.
    FigureQuery withChannel(qint32 id, bool on) const;
    void askOwnPeriod();
    QString channelText() const;

    QWidget* m_pane;
    FigureQuery m_query;
    std::vector<Channel> m_channels;
    QDate m_today;
    Button* m_period;
    Button* m_compare;
    Button* m_channel;
    PeriodSheet* m_sheet = nullptr;
};

} // namespace encore::ui
