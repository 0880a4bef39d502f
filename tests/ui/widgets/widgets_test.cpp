#include "common/theme.h"
#include "support/catch.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/search_field.h"
#include "widgets/segmented_tabs.h"
#include "widgets/sheet.h"
#include "widgets/stars.h"
#include "widgets/states.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace encore;
using namespace encore::ui;

TEST_CASE("labels never read markup")
{
    PlainLabel label(QStringLiteral("<b>bold</b> &amp;"));
    CHECK(label.textFormat() == Qt::PlainText);
    ReadingText text;
    text.setText(QStringLiteral("<script>x</script>"), {{0, 500, Token::AccentSoft, true}, {-4, 2, Token::AccentSoft, false}});
    CHECK(text.toPlainText() == QStringLiteral("<script>x</script>"));
}

TEST_CASE("reading text is as high as its lines")
{
    ReadingText text;
    text.setText(QStringLiteral("word ").repeated(100));
    CHECK(text.heightForWidth(200) > 2 * text.heightForWidth(800));
    text.setText({});
    CHECK(text.heightForWidth(200) > 0);
}

TEST_CASE("labels follow the theme")
{
    Theme theme(*qApp);
    theme.choose(ThemeChoice::Light);
    PlainLabel label(QStringLiteral("x"), Type::Body, Token::Text2);
    label.show();
    theme.choose(ThemeChoice::Dark);
    CHECK(label.palette().color(QPalette::WindowText) == tokenColor(Token::Text2, true));
    theme.choose(ThemeChoice::Light);
    CHECK(label.palette().color(QPalette::WindowText) == tokenColor(Token::Text2, false));
}

TEST_CASE("stars are set by keys and clicks and tell their value")
{
    StarsEdit stars;
    QSignalSpy changed(&stars, &StarsEdit::starsChanged);
    stars.show();
    QTest::keyClick(&stars, Qt::Key_4);
    CHECK(stars.stars() == 4);
    QTest::keyClick(&stars, Qt::Key_Right);
    QTest::keyClick(&stars, Qt::Key_Right);
    CHECK(stars.stars() == 5);
    CHECK(changed.size() == 2);
    QTest::mouseClick(&stars, Qt::LeftButton, {}, QPoint(3, 10));
    CHECK(stars.stars() == 1);
    CHECK(stars.accessibleDescription().contains(QLatin1Char('1')));
    QTest::keyClick(&stars, Qt::Key_Delete);
    CHECK(stars.stars() == 0);
}

TEST_CASE("initials of any name")
{
    CHECK(initials(QStringLiteral("Марина Ковалёва")) == QStringLiteral("МК"));
    CHECK(initials(QStringLiteral("oleg_1984")) == QStringLiteral("O"));
    CHECK(initials(QStringLiteral("  ")) == QStringLiteral("?"));
    CHECK(initials(QStringLiteral("123")) == QStringLiteral("?"));
}

TEST_CASE("a search field settles, empties and leaves")
{
    SearchField field;
    QSignalSpy query(&field, &SearchField::queryChanged), left(&field, &SearchField::left);
    field.show();
    QTest::keyClicks(&field, QStringLiteral("ab"));
    CHECK(query.isEmpty());
    QTest::keyClick(&field, Qt::Key_Down);
    REQUIRE(query.size() == 1);
    CHECK(query.last().first().toString() == QStringLiteral("ab"));
    CHECK(left.size() == 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(query.last().first().toString().isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(left.size() == 2);
}

TEST_CASE("a sheet takes the keyboard, keeps it and gives it back")
{
    QWidget pane;
    QLineEdit outside(&pane);
    pane.resize(800, 600);
    Sheet sheet(&pane, QStringLiteral("Title"));
    auto* first = new QLineEdit;
    sheet.body()->addWidget(first);
    pane.show();
    pane.activateWindow();
    outside.setFocus();
    sheet.open();
    CHECK(pane.focusWidget() == first);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(pane.focusWidget(), Qt::Key_Tab);
        CHECK(sheet.isAncestorOf(pane.focusWidget()));
    }
    QTest::keyClick(pane.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(sheet.isOpen());
    CHECK(pane.focusWidget() == &outside);
}

TEST_CASE("Tab leaves a box that can be typed into, both ways")
{
    QWidget pane;
    pane.resize(800, 600);
    Sheet sheet(&pane);
    auto* before = new QLineEdit;
    auto* box = new QComboBox;
    auto* after = new QLineEdit;
    box->setEditable(true);
    for (QWidget* w : std::initializer_list<QWidget*>{before, box, after})
        sheet.body()->addWidget(w);
    pane.show();
    pane.activateWindow();
    sheet.open();
    REQUIRE(pane.focusWidget() == before);
    QTest::keyClick(before, Qt::Key_Tab);
    CHECK(pane.focusWidget() == box);
    QTest::keyClick(pane.focusWidget(), Qt::Key_Tab);
    CHECK(pane.focusWidget() == after);
    QTest::keyClick(after, Qt::Key_Backtab);
    CHECK(pane.focusWidget() == box);
    QTest::keyClick(pane.focusWidget(), Qt::Key_Backtab);
    CHECK(pane.focusWidget() == before);
}

TEST_CASE("what was typed is not thrown away by one key")
{
    QWidget pane;
    pane.resize(800, 600);
    Sheet sheet(&pane);
    auto* line = new QLineEdit;
    auto* text = new QPlainTextEdit;
    sheet.body()->addWidget(line);
    sheet.body()->addWidget(text);
    sheet.guardTyped();
    pane.show();
    const auto escape = [&] { QTest::keyClick(line, Qt::Key_Escape); };
    line->setText(QStringLiteral("as it was"));
    sheet.open();
    auto* said = sheet.findChild<PlainLabel*>(QStringLiteral("sheetUnsaved"));
    CHECK_FALSE(said->isVisible());
    escape();
    CHECK_FALSE(sheet.isOpen());       // nothing was typed

    sheet.open();
    text->setPlainText(QStringLiteral("a long story"));
    escape();
    CHECK(sheet.isOpen());
    CHECK(said->isVisible());
    line->setText(QStringLiteral("and more"));
    escape();
    CHECK(sheet.isOpen());             // typed since it was said
    QTest::mouseClick(&sheet, Qt::LeftButton, {}, QPoint(5, 5));
    CHECK_FALSE(sheet.isOpen());

    sheet.open();
    CHECK_FALSE(said->isVisible());
    line->setText(QStringLiteral("other"));
    line->setText(QStringLiteral("and more"));
    escape();
    CHECK_FALSE(sheet.isOpen());       // as it was again
    sheet.open();
    line->setText(QStringLiteral("saved"));
    sheet.close();                     // by whoever saved it
    CHECK_FALSE(sheet.isOpen());
}

TEST_CASE("Enter presses the button that has the focus, as Space does")
{
    Button button(QStringLiteral("Edited before posting"));
    LinkButton link(QStringLiteral("Open"));
    for (QPushButton* each : QList<QPushButton*>{&button, &link}) {
        int pressed = 0;
        QObject::connect(each, &QPushButton::clicked, each, [&] { ++pressed; });
        for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
            QTest::keyClick(each, Qt::Key(key));
        CHECK(pressed == 3);
    }
}

TEST_CASE("tabs keep their choice through a new list")
{
    SegmentedTabs tabs;
    QSignalSpy chosen(&tabs, &SegmentedTabs::chosen);
    tabs.setChoices({{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
    CHECK(tabs.current() == QStringLiteral("a"));
    tabs.findChild<QAbstractButton*>(QStringLiteral("tab_b"))->click();
    CHECK(chosen.size() == 1);
    tabs.setChoices({{QStringLiteral("b"), QStringLiteral("B")}, {QStringLiteral("c"), QStringLiteral("C")}});
    CHECK(tabs.current() == QStringLiteral("b"));
    tabs.setChoices({{QStringLiteral("c"), QStringLiteral("C")}});
    CHECK(tabs.current() == QStringLiteral("c"));
}

TEST_CASE("chips with nothing chosen show nothing as chosen, and any of them can be")
{
    SegmentedTabs chips(SegmentedTabs::Look::Chips);
    chips.setChoices({{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
    const auto button = [&](const char* name) { return chips.findChild<QAbstractButton*>(QLatin1String(name)); };
    for (const char* earlier : {"a", "b"}) {
        chips.setCurrent(QLatin1String(earlier));
        chips.setCurrent({});
        CHECK(chips.current().isEmpty());
        CHECK_FALSE(button("tab_a")->isChecked());
        CHECK_FALSE(button("tab_b")->isChecked());
        QSignalSpy chosen(&chips, &SegmentedTabs::chosen);
        button("tab_a")->click();
        CHECK(chosen.size() == 1);
        button("tab_b")->click();
        CHECK_FALSE(button("tab_a")->isChecked());       // still one of them at a time
        CHECK(chips.current() == QStringLiteral("b"));
    }
}

TEST_CASE("facts and flows wrap")
{
    FactStrip strip;
    strip.setFacts({{QStringLiteral("orders"), QStringLiteral("5")}, {QStringLiteral("bought for"), QStringLiteral("38 420 ₽")},
                    {QStringLiteral("usually"), QStringLiteral("47 days")}});
    CHECK(strip.heightForWidth(1000) < strip.heightForWidth(120));
}

TEST_CASE("a failure says what to do")
{
    ErrorState state;
    QSignalSpy acted(&state, &StatePanel::acted);
    state.setError(Error{ErrorCode::ReadOnly, QStringLiteral("/x/<i>y"), {}, {}});
    CHECK(state.accessibleName().contains(QStringLiteral("/x/<i>y")));
    state.findChild<QPushButton*>()->click();
    CHECK(acted.size() == 1);
}
