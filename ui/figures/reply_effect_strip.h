#pragma once

#include "figures/figure_set.h"

#include <QWidget>

namespace encore::ui {

class LinkButton;
class PlainLabel;
class SegmentedTabs;

/// Does a reply go together with the next order (KPI23): one sentence, a choice of how it is compared, and why
/// the answer might be wrong.
class ReplyEffectStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ReplyEffectStrip(QWidget* parent = nullptr);
    void setEffect(const kpi::ReplyEffectBlock& effect, const FigureFormat& format);
    /// 0: by the day of the reply; else 2, 7 or 14.
    int landmark() const { return m_landmark; }
    QString sentence() const;
    /// For paper: all choices at once in words, no button.
    void setOnPaper();
    void retranslate();

signals:
    void opened();

private:
    void setTexts();
    QString sensitivity() const;
    kpi::ReplyEffectBlock m_effect;
    FigureFormat m_format;
    int m_landmark = 0;
    bool m_onPaper = false;
    PlainLabel* m_title;
    PlainLabel* m_by;
    SegmentedTabs* m_choice;
    PlainLabel* m_sentence;
    PlainLabel* m_doubt;
    LinkButton* m_more;
};

} // namespace encore::ui
