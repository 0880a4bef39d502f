#pragma once

#include "cases/case_desk.h"
#include "cases/case_digest.h"
#include "common/latest_job.h"

#include <QWidget>

class QVBoxLayout;

namespace encore::ui {

class Button;
class Card;
class FactStrip;
class IconButton;
class PlainLabel;
class ScrollPane;

/// The week's page for the meeting: what was said, what is overdue, what repeats, what was promised.
class DigestView final : public QWidget {
    Q_OBJECT
public:
    explicit DigestView(CaseDesk& desk, QWidget* parent = nullptr);
    void reload();
    /// So many weeks further back, later where negative; never beyond this week.
    void go(int back);
    bool isLoading() const { return m_job.isRunning(); }
    /// The same page for the printer; empty while nothing was read.
    QString html() const;
    void retranslate();

signals:
    void printRequested();
    void caseRequested(qint64 id);
    void reviewRequested(qint64 id);
    void loaded();

private:
    void show();
    void addLine(Card* card, const QString& text, const QString& right, const std::function<void()>& open = {});
    void finish(Card* card, const QString& nothing);
    Card* addCard(QVBoxLayout* into, const QString& title);

    CaseDesk& m_desk;
    LatestJob m_job;
    int m_back = 0;            ///< weeks before this one
    bool m_read = false;
    CaseDigest m_digest;
    std::vector<CaseRow> m_overdue;
    PlainLabel* m_title;
    IconButton* m_earlier;
    IconButton* m_later;
    Button* m_print;
    FactStrip* m_facts;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column;
};

} // namespace encore::ui
