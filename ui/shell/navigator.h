#pragma once

#include "shell/page.h"

#include <QObject>

class QStackedWidget;

namespace encore::ui {

/// Which page is open, and where one has been: back and forward over (page, target).
class Navigator final : public QObject {
    Q_OBJECT
public:
    /// `stack` shows the pages; it becomes their parent.
    explicit Navigator(QStackedWidget* stack, QObject* parent = nullptr);

    void add(Page* page);
    const QList<Page*>& pages() const { return m_pages; }
    /// Pages that are switched on, upper group first: the order of Ctrl+1..9.
    QList<Page*> offered() const;
    Page* current() const { return m_current; }
    Page* page(const QString& id) const;

    /// False when there is no such page.
    bool open(const QString& pageId, const QVariantMap& target = {});
    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }
    void back();
    void forward();

signals:
    void opened(encore::ui::Page* page);
    /// A page's title, badge or views changed.
    void pagesChanged();
    void undoOffered(const encore::ui::UndoOffer& offer);
    void noticeRaised(const encore::ui::Notice& notice);
    void failed(const encore::Error& error);
    void jobStarted(encore::ui::JobStatus* job);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        QString page;
        QVariantMap target;
        bool operator==(const Place&) const = default;
    };
    bool show(const Place& place);
    void note(const Place& place);
    void leaveTrace();
    void keepKeys();
    /// To the page, unless a sheet has them.
    void giveKeys();

    QStackedWidget* m_stack;
    QList<Page*> m_pages;
    Page* m_current = nullptr;
    QList<Place> m_history;
    qsizetype m_place = -1;
    bool m_walking = false;
    QVariant m_expected;   ///< id that the page was opened for and has not come to yet, as its list is still being read
};

} // namespace encore::ui
