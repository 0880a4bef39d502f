#pragma once

#include "cases/case_desk.h"
#include "cases/case_file.h"
#include "common/latest_job.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace encore::ui {

class Button;
class Card;
class CasePath;
class CaseSide;
class ElidedLabel;
class ErrorState;
class IconButton;
class Pill;
class PlainLabel;
class ScrollPane;
class Sheet;
class StatePanel;

/// The right pane: one case with its path at the left and the evidence at the right.
class CaseDetail final : public QWidget {
    Q_OBJECT
public:
    explicit CaseDetail(CaseDesk& desk, QWidget* parent = nullptr);
    /// 0: none.
    void show(qint64 id);
    void refresh();
    bool isLoading() const { return m_job.isRunning(); }
    const CaseFile* file() const { return m_id && m_file.c.id.value == m_id ? &m_file : nullptr; }
    CasePath& path() { return *m_path; }
    CaseSide& side() { return *m_side; }
    QWidget* moreButton() const;
    void toggleSide();
    void retranslate();

signals:
    void loaded();
    /// "assign", "more", "alarm_seen".
    void actionRequested(const QString& action);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void showFile();
    void showBanner();
    void placeSide();

    CaseDesk& m_desk;
    LatestJob m_job;
    qint64 m_id = 0;
    CaseFile m_file;
    bool m_narrow = false;

    QStackedWidget* m_stack;
    StatePanel* m_idle;
    ErrorState* m_error;
    ElidedLabel* m_title;
    ElidedLabel* m_about;
    Pill* m_state;
    Pill* m_due;
    Button* m_owner;
    IconButton* m_sideButton;
    IconButton* m_more;
    Card* m_banner;
    PlainLabel* m_bannerHead;
    PlainLabel* m_bannerText;
    Button* m_seen;
    CasePath* m_path;
    CaseSide* m_side;
    ScrollPane* m_scroll;
    ScrollPane* m_sideScroll;
    QVBoxLayout* m_sideLayout;
    Sheet* m_drawer;
};

} // namespace encore::ui
