#pragma once

#include "reviews/review_list.h"
#include "reviews/reply_editor.h"
#include "shell/main_window.h"
#include "support/ui/review_shop.h"
#include "widgets/list_view.h"

#include <QSettings>
#include <QTest>

namespace encore::test {

/// The reviews page in a window, driven by keys as a person would.
struct ReviewsDesk : ReviewShop {
    explicit ReviewsDesk(bool filled = true)
    {
        QSettings().clear();
        if (filled)
            fill();
        page = new ui::ReviewsPage(*shop, prompts, std::make_unique<FakeOutside>(outside));
        QObject::connect(page, &ui::Page::undoOffered, page, [this](const ui::UndoOffer& offer) { undo = offer; });
        QObject::connect(page, &ui::Page::noticeRaised, page, [this](const ui::Notice& notice) { notices << notice.text; });
        QObject::connect(page, &ui::Page::failed, page, [this](const Error& error) { errors << describe(error); });
        window.addPage(page);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        list = page->findChild<ui::ReviewList*>();
        rows = page->findChild<ui::ListView*>(QStringLiteral("reviewRows"));
        editor = page->findChild<ui::ReplyEditor*>(QStringLiteral("replyEditor"));
        open({});
        rows->setFocus();
    }
    void open(const QVariantMap& target)
    {
        window.navigator().open(QStringLiteral("reviews"), target);
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return page->isReady(); }, 20000));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return page->isReady(); }, 20000));
    }
    void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* on = window.focusWidget() ? window.focusWidget() : &window;
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(on, &event);
        ++keys;
    }
    template <class W>
    W* find(const char* name) { return page->findChild<W*>(QLatin1String(name)); }
    TemplateId addTemplate(const QString& title, const QString& body)
    {
        TemplateId id;
        must(shop->write({UnitKind::Edit, Permission::Templates, QStringLiteral("test"), {}}, [&](UnitOfWork& unit) -> Status {
            ReplyTemplate made;
            made.title = title;
            made.body = body;
            made.language = QStringLiteral("ru");
            ENCORE_LET(id, shop->store().templates().insert(unit, made));
            return {};
        }));
        return id;
    }
    Reply making(ReviewId id) { return must(shop->store().replies().inTheMaking(id, true)).value_or(Reply()); }

    ui::MainWindow window;
    ui::ReviewsPage* page;
    ui::ReviewList* list;
    ui::ListView* rows;
    ui::ReplyEditor* editor;
    ui::UndoOffer undo;
    QStringList errors, notices;
    int keys = 0;
};

} // namespace encore::test
