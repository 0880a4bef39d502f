// Draws shell and widgets with made-up contents, to be looked at:
//   ENCORE_LOOK=DIR encore_ui_tests "[look]"
#include "common/language.h"
#include "common/theme.h"
#include "shell/main_window.h"
#include "shell/command_palette.h"
#include "shell/notice_bar.h"
#include "shell/snapshot.h"
#include "support/catch.h"
#include "support/ui/fake_page.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/row_delegate.h"
#include "widgets/search_field.h"
#include "widgets/segmented_tabs.h"
#include "widgets/sparkline.h"
#include "widgets/splitter.h"
#include "widgets/stars.h"
#include "widgets/states.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace encore;
using namespace encore::ui;

namespace {

class GalleryDelegate final : public RowDelegate {
public:
    RowContent content(const QModelIndex& index) const override
    {
        static const RowContent rows[]{
            {2, Icon::None, u"Марина К."_qs, true, u"Яндекс Карты · Свитер «Фьорд»"_qs, {}, u"Заказывала свитер размер М, пришёл явно больше, рукава на ладонь длиннее"_qs, Token::Text, u"просрочено 2 ч"_qs, Tone::Negative, {}, false, true},
            {1, Icon::None, u"Oleg_1984"_qs, true, u"Сайт · Набор чашек"_qs, {}, u"Коробка мятая, чашка разбита. Второй раз за месяц"_qs, Token::Text, u"ещё 40 мин"_qs, Tone::Warning, {}, false, false},
            {5, Icon::None, u"Светлана"_qs, true, u"Wildberries · Шапка «Бриз»"_qs, {}, u"Беру третий раз, качество держат. А синий будет?"_qs, Token::Text2, u"вопрос · ещё 4 ч"_qs, Tone::Accent, {}, false, false},
            {4, Icon::None, u"Павел Р."_qs, false, u"Google · о магазине"_qs, {}, u"Оценка без текста"_qs, Token::Text2, u"ещё 6 ч"_qs, Tone::Neutral, {}, false, false},
            {-1, Icon::None, u"Вера Лосева с очень длинной фамилией"_qs, true, u"постоянная"_qs, u"12 345 678 ₽"_qs, u"…43-21 · 12 заказов"_qs, Token::Text2, {}, Tone::Neutral, u"9 ноября"_qs, false, false},
        };
        return rows[index.row() % 5];
    }
};

class GalleryPage final : public test::FakePage {
public:
    GalleryPage() : FakePage(u"reviews"_qs)
    {
        delete layout();
        list->setItemDelegate(new GalleryDelegate);
        model.setStringList(QStringList(30, u"row"_qs));
        list->selectRow(0);
        editor->setPlaceholderText(u"Найти"_qs);

        auto* left = new QWidget;
        left->setAutoFillBackground(true);
        left->setBackgroundRole(QPalette::Base);
        auto* column = new QVBoxLayout(left);
        column->setContentsMargins(0, 12, 0, 0);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(14, 0, 14, 0);
        head->addWidget(new PlainLabel(u"Ждут ответа"_qs, Type::Title));
        head->addWidget(new PlainLabel(u"14"_qs, Type::Reading, Token::Text2));
        head->addStretch();
        auto* write = new Button(u"Записать"_qs, Icon::Plus);
        head->addWidget(write);
        column->addLayout(head);
        auto* search = new SearchField;
        search->setKeyHint(Shortcut(u"Ctrl+F"_qs));
        search->setPlaceholderText(u"Найти в отзывах"_qs);
        auto* searchRow = new QHBoxLayout;
        searchRow->setContentsMargins(14, 0, 14, 4);
        searchRow->addWidget(search);
        column->addLayout(searchRow);
        column->addWidget(list, 1);

        auto* right = new QWidget;
        auto* detail = new QVBoxLayout(right);
        detail->setContentsMargins(20, 16, 20, 16);
        detail->setSpacing(12);
        auto* top = new QHBoxLayout;
        top->addWidget(new Avatar(u"Марина Ковалёва"_qs, 44));
        top->addWidget(new PlainLabel(u"Марина Ковалёва"_qs, Type::PageTitle));
        top->addWidget(new Pill(u"постоянная"_qs, Tone::Positive));
        top->addStretch();
        auto* later = new Button(u"Отложить"_qs);
        later->setKeyHint(Shortcut(u"S"_qs));
        top->addWidget(later);
        top->addWidget(new Button(u"Обращение"_qs));
        top->addWidget(new IconButton(Icon::More, u"Ещё"_qs));
        detail->addLayout(top);
        auto* facts = new Card;
        auto* strip = new FactStrip;
        strip->setFacts({{u"заказов"_qs, u"5"_qs}, {u"купила на"_qs, u"38 420 ₽"_qs}, {u"средний чек"_qs, u"7 684 ₽"_qs}, {u"обычно раз в"_qs, u"47 дней"_qs}, {u"последний заказ"_qs, u"12 дней назад"_qs}});
        facts->body()->addWidget(strip);
        detail->addWidget(facts);
        auto* text = new Card(u"Отзыв"_qs);
        text->setAside(u"19 ноября"_qs);
        auto* reading = new ReadingText;
        const QString words = u"Заказывала свитер размер М, пришёл явно больше, рукава на ладонь длиннее. Написала в чат в пятницу — тишина. Сама вещь красивая, шерсть мягкая, но носить не могу. Жаль."_qs;
        reading->setText(words, {{int(words.indexOf(u"размер М"_qs)), 8, Token::AccentSoft, false}, {int(words.indexOf(u"тишина"_qs)), 6, Token::NegativeSoft, false}});
        text->body()->addWidget(reading);
        auto* pills = new QWidget;
        auto* flow = new FlowLayout(pills, 6, 6);
        flow->addWidget(new Pill(u"− размер"_qs, Tone::Negative));
        flow->addWidget(new Pill(u"+ качество"_qs, Tone::Positive));
        flow->addWidget(new Pill(u"по делу"_qs));
        flow->addWidget(new StarsView(3.5, 16));
        text->body()->addWidget(pills);
        detail->addWidget(text);
        auto* form = new Card(u"Поля"_qs);
        form->setHeadLine(true);
        auto* tabs = new SegmentedTabs;
        tabs->setChoices({{u"a"_qs, u"Возвращаются"_qs}, {u"b"_qs, u"Отвечаем"_qs}, {u"c"_qs, u"Довольны"_qs}});
        form->body()->addWidget(tabs);
        auto* chips = new SegmentedTabs(SegmentedTabs::Look::Chips);
        chips->setChoices({{u"a"_qs, u"всё"_qs}, {u"b"_qs, u"заказы 5"_qs}, {u"c"_qs, u"отзывы 3"_qs}});
        form->body()->addWidget(chips);
        auto* fields = new QHBoxLayout;
        editor->setText(u"Имя клиента"_qs);
        fields->addWidget(editor);
        auto* box = new QComboBox;
        box->addItems({u"Дата заказа"_qs, u"Сумма"_qs});
        fields->addWidget(box);
        fields->addWidget(new QSpinBox);
        auto* tick = new QCheckBox(u"Галочка"_qs);
        tick->setChecked(true);
        fields->addWidget(tick);
        fields->addWidget(new QCheckBox(u"Нет"_qs));
        auto* radio = new QRadioButton(u"Выбор"_qs);
        radio->setChecked(true);
        fields->addWidget(radio);
        form->body()->addLayout(fields);
        auto* actions = new QHBoxLayout;
        auto* primary = new PrimaryButton(u"Скопировать и перейти"_qs);
        primary->setKeyHint(Shortcut(u"Ctrl+Enter"_qs));
        actions->addWidget(primary);
        auto* pattern = new Button(u"Шаблон"_qs);
        pattern->setKeyHint(Shortcut(u"T"_qs), true);
        actions->addWidget(pattern);
        auto* off = new Button(u"Нельзя"_qs);
        off->setEnabled(false);
        actions->addWidget(off);
        actions->addWidget(new Button(u"Удалить"_qs, ButtonKind::Danger));
        actions->addWidget(new LinkButton(u"Что изменим? →"_qs));
        actions->addStretch();
        auto* spark = new Sparkline;
        spark->setValues({1, 3, 2, 4, 3, 5, 6, 5, 8}, u"растёт"_qs);
        actions->addWidget(spark);
        form->body()->addLayout(actions);
        detail->addWidget(form);
        detail->addWidget(new EmptyState(Icon::Reviews, u"Всё отвечено. Сегодня вы ответили на 12 отзывов."_qs, u"Записать отзыв"_qs), 1);

        auto* splitter = new Splitter(u"gallery"_qs);
        splitter->setDefaultSizes({396, 850});
        splitter->addWidget(left);
        splitter->addWidget(right);
        auto* whole = new QHBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(splitter);
    }
};

} // namespace

TEST_CASE("draw the gallery", "[.][look]")
{
    const QString folder = qEnvironmentVariable("ENCORE_LOOK", QDir::tempPath());
    QSettings().clear();
    Language language;
    for (const bool dark : {false, true}) {
        language.choose(dark ? u"en"_qs : u"ru"_qs);
        Theme theme(*qApp);
        theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        MainWindow window;
        window.setShop(u"Лавка «Север»"_qs, u"Анна · владелец"_qs);
        const struct { const char16_t* id; const char16_t* name; Icon icon; } sections[]{
            {u"today", u"Сегодня", Icon::Today}, {u"", u"", Icon::None}, {u"cases", u"Обращения", Icon::Cases},
            {u"customers", u"Клиенты", Icon::Customers}, {u"orders", u"Заказы", Icon::Orders}, {u"topics", u"О чём пишут", Icon::Topics},
            {u"figures", u"Показатели", Icon::Figures}, {u"templates", u"Шаблоны", Icon::Templates}, {u"requests", u"Просьбы об отзыве", Icon::Requests},
            {u"rewards", u"Бонусы", Icon::Rewards}, {u"settings", u"Настройки", Icon::Settings}};
        int n = 0;
        for (const auto& section : sections) {
            if (section.icon == Icon::None) {
                auto* page = new GalleryPage;
                page->name = u"Отзывы"_qs;
                page->waiting = 14;
                page->views = {{u"needs"_qs, u"Ждут ответа"_qs, 14, false}, {u"late"_qs, u"Просрочены"_qs, 3, true}, {u"bad"_qs, u"Недовольны"_qs, 6, false}, {u"unknown"_qs, u"Автор неизвестен"_qs, 5, false}, {u"snoozed"_qs, u"Отложены"_qs, 2, false}};
                window.addPage(page);
            } else {
                auto* page = new test::FakePage(QString::fromUtf16(section.id), ++n > 7 ? Page::Place::Foot : Page::Place::Main, section.icon);
                page->name = QString::fromUtf16(section.name);
                window.addPage(page);
            }
        }
        const struct { QSize size; int scale; } forms[]{{{1440, 900}, 1}, {{1280, 720}, 1}, {{1000, 700}, 2}};
        for (const auto& [size, scale] : forms) {
            Snapshot shot(window, {folder + u"/%1_%2_%3"_qs.arg(dark ? u"dark"_qs : u"light"_qs).arg(size.width()).arg(scale), {u"reviews"_qs}, size, scale});
            QSignalSpy done(&shot, &Snapshot::finished);
            shot.start();
            REQUIRE(done.wait());
        }
        JobStatus job(u"Загрузка заказов"_qs);
        job.setCancel([] {});
        emit window.navigator().current()->jobStarted(&job);
        job.setProgress(0.4, u"12 000 из 50 000"_qs);
        emit window.navigator().current()->undoOffered({u"Ответ отмечен как размещённый"_qs, [] {}});
        window.resize(1440, 900);
        const auto draw = [&](const char16_t* name) {
            QCoreApplication::sendPostedEvents();
            QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
            window.render(&image);
            image.save(folder + (dark ? u"/dark_"_qs : u"/light_"_qs) + QString::fromUtf16(name) + u".png"_qs);
        };
        draw(u"undo");
        window.commandPalette().open();
        draw(u"palette");
        window.commandPalette().close();
        QKeyEvent f1(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
        QApplication::sendEvent(window.navigator().current(), &f1);
        QTest::qWait(300);   // the sheet slides; this case is run by hand only
        draw(u"keys");
    }
    language.choose(u"en"_qs);
}
