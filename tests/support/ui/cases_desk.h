#pragma once

#include "cases/case_detail.h"
#include "cases/case_list.h"
#include "cases/case_repository.h"
#include "cases/cases_page.h"
#include "common/theme.h"
#include "shell/main_window.h"
#include "support/ui/review_shop.h"
#include "widgets/sheet.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTest>

namespace encore::test {

using namespace encore::ui;

/// The window with the pages Reviews and Cases on a filled shop.
struct CasesDesk : ReviewShop {
    CasesDesk()
    {
        QSettings().clear();
        fill();
        reviews = new ReviewsPage(*shop, prompts, std::make_unique<FakeOutside>(outside));
        page = new CasesPage(*shop, prompts);
        QObject::connect(page, &Page::undoOffered, page, [this](const UndoOffer& offer) { undo = offer; });
        QObject::connect(page, &Page::failed, page, [this](const Error& error) { errors << describe(error); });
        QObject::connect(page, &Page::noticeRaised, page, [this](const Notice& notice) { notices << notice.text; });
        window.addPage(reviews);
        window.addPage(page);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        list = page->findChild<CaseList*>();
        detail = page->findChild<CaseDetail*>();
        ask = page->findChild<Sheet*>(QStringLiteral("askSheet"));
    }
    void open(const QVariantMap& target)
    {
        window.navigator().open(QStringLiteral("cases"), target);
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return page->isReady(); }, 15000));
        QCoreApplication::sendPostedEvents();
        REQUIRE(QTest::qWaitFor([this] { return page->isReady(); }, 15000));
    }
    void press(int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* on = window.focusWidget() ? window.focusWidget() : &window;
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(on, &event);
    }
    /// The case of a review of one star, opened by the page.
    CaseId fresh()
    {
        open({});
        const ReviewId review = add([](Review& r) { r.rating = Rating{10, 50}; });
        open({{QStringLiteral("review"), review.value}});
        REQUIRE(QTest::qWaitFor([this] { return detail->file() != nullptr; }, 15000));
        settle();
        list->focusList();
        return CaseId(list->currentId());
    }
    Case shown(CaseId id) { return must(CaseRepository(shop->store().db()).find(id)); }
    template <class W>
    W* child(const char* name) { return page->findChild<W*>(QLatin1String(name)); }

    Theme theme{*qApp};
    MainWindow window;
    ReviewsPage* reviews;
    CasesPage* page;
    CaseList* list;
    CaseDetail* detail;
    Sheet* ask;
    UndoOffer undo;
    QStringList errors, notices;
};

} // namespace encore::test
