#pragma once

#include "common/latest_job.h"
#include "common/prompts.h"
#include "figures/figure_set.h"
#include "figures/figure_subject.h"
#include "shell/notice.h"
#include "shop/shop.h"
#include "widgets/sheet.h"

class QStackedWidget;

namespace encore::ui {

class BehindModel;
class Button;
class ListView;
class LoadingState;
class PlainLabel;

/// What is behind a figure: its definition, then the rows it was counted from, each of which opens its record.
/// Figures beside it are opened from the card, in its place. Space or Enter goes on, Backspace goes back.
class NumberCard final : public Sheet {
    Q_OBJECT
public:
    NumberCard(Shop& shop, Prompts& prompts, QWidget* pane);
    ~NumberCard() override;

    void present(const FigureSubject& subject, std::shared_ptr<const FigureReading> reading, const FigureFormat& format);
    const FigureSubject& subject() const { return m_subject; }
    bool areRowsShown() const;
    const BehindModel& model() const { return *m_model; }
    void showRows();

signals:
    void openRequested(const QString& pageId, const QVariantMap& target);
    void failed(const encore::Error& error);
    void noticeRaised(const encore::ui::Notice& notice);
    void rowsReady();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void turnTo(const FigureSubject& subject);
    void setTexts();
    void addOthers();
    void back();
    void askPath();
    void openReviews();
    void addPart(const QString& title, const QString& text);

    Shop& m_shop;
    Prompts& m_prompts;
    FigureSubject m_subject;
    std::vector<FigureSubject> m_path;   // the cards one came by
    FigureFormat m_format;
    std::shared_ptr<const FigureReading> m_reading;
    QStackedWidget* m_stack;
    QWidget* m_definition;
    class QVBoxLayout* m_parts;
    QWidget* m_rowsPage;
    PlainLabel* m_rowsHead;
    LoadingState* m_loading;
    BehindModel* m_model;
    ListView* m_list;
    Button* m_back;
    Button* m_rows;
    Button* m_save;
    Button* m_reviews;
    LatestJob m_find;
    LatestJob m_write;
    LatestJob m_gather;
};

} // namespace encore::ui
