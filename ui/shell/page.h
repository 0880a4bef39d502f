#pragma once

#include "base/result.h"
#include "common/icons.h"
#include "shell/command.h"
#include "shell/notice.h"

#include <QList>
#include <QVariantMap>
#include <QWidget>

namespace encore::ui {

/// A view inside a page, listed under it in the rail while the page is open.
struct SubView {
    QString id;              ///< "needs_reply"; arrives in activate() as target["view"]
    QString title;
    qint64 count = -1;       ///< < 0: none shown
    bool alarming = false;   ///< the counter is shown in the negative colour (overdue)
};

/// One section of the window. The shell shows it, lists its views, runs its commands and remembers where
/// it was; it knows nothing of what is inside. A page never meets another page: it emits `openRequested`.
///
/// A page is built once, when the shop opens, and should read nothing before its first `activate`.
class Page : public QWidget {
    Q_OBJECT
public:
    enum class Place { Main, Foot };   ///< upper or lower group of the rail

    using QWidget::QWidget;

    virtual QString id() const = 0;       ///< "reviews": stable, in settings, history and snapshot file names
    virtual QString title() const = 0;    ///< translated
    virtual Icon icon() const = 0;
    virtual Place place() const { return Place::Main; }
    /// Optional sections (review requests, rewards) say false while switched off.
    virtual bool isOffered() const { return true; }

    virtual qint64 badge() const { return 0; }              ///< 0: none
    virtual QList<SubView> subViews() const { return {}; }
    virtual QString currentSubView() const { return {}; }
    /// Views that look different from the page itself, not only hold other rows; for pictures of everything.
    virtual QStringList screens() const { return {}; }
    /// What can be done here while the page is open; cheap, asked at key presses.
    virtual QList<Command> commands() { return {}; }
    /// What can be done from anywhere: shown in the palette. An id that begins with "new." also stands
    /// under Ctrl+N, chosen there by its letter; such a command opens this page itself (`openRequested`).
    virtual QList<Command> globalCommands() { return {}; }

    /// Shows what `target` names: {"view": id}, {"id": record}, ... An empty target means "as it was last".
    virtual void activate(const QVariantMap& target) = 0;
    /// The page goes out of sight.
    virtual void deactivate() {}
    /// What `activate` would need to come back here.
    virtual QVariantMap target() const { return {}; }
    /// Puts the keyboard where daily work starts (the list). Default: the first child that takes it.
    virtual void focusFirst();

    /// Kept between runs, in settings.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap&) {}

    /// Sets all texts anew; called on a change of language. Call it from your constructor's end, too.
    virtual void retranslate() {}

    /// False while what is asked for is still being read; then `ready` follows. For snapshots and tests.
    virtual bool isReady() const { return true; }

signals:
    /// Title, badge, views or commands are different now.
    void changed();
    /// The page moved by itself (another record opened); the shell notes it for Alt+Left.
    void moved(const QVariantMap& target);
    void ready();

    /// Intents, routed by the shell.
    void openRequested(const QString& pageId, const QVariantMap& target);
    void undoOffered(const encore::ui::UndoOffer& offer);
    void noticeRaised(const encore::ui::Notice& notice);
    void failed(const encore::Error& error);
    void jobStarted(encore::ui::JobStatus* job);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace encore::ui
