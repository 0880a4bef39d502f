#include "figures/figure_report.h"

#include "common/format.h"
#include "exchange/save_file.h"
#include "figures/answering_tab.h"
#include "figures/figure_panel.h"
#include "figures/figure_tab.h"
#include "figures/figure_tile.h"
#include "figures/happy_tab.h"
#include "figures/interval_table.h"
#include "figures/paper_marks.h"
#include "figures/returning_tab.h"
#include "figures/sentences.h"
#include "shop/store.h"
#include "widgets/card.h"
#include "widgets/labels.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

struct FigureReportWords {
    Q_DECLARE_TR_FUNCTIONS(FigureReportWords)
};

// A sheet of A4 in the pixels of the screen: wide enough for two panels beside each other.
constexpr int sheetWidth = 1080;
constexpr int sheetHeight = 1527;
constexpr int screenDpi = 96;
constexpr int sheetMargin = 46;   // four tiles fit beside each other
constexpr int sheetTop = 36;
constexpr int lowChart = 120;      // so that nothing of the table above is squeezed

/// Nothing is asked on paper.
class NoPrompts final : public Prompts {
public:
    void ask(const Question&, std::function<void(bool)>) override {}
    void openFile(const QString&, const QString&, std::function<void(const QString&)>) override {}
    void saveFile(const QString&, const QString&, const QString&, std::function<void(const QString&)>) override {}
    void openFolder(const QString&, std::function<void(const QString&)>) override {}
};

/// One page: a head that says whose figures of when these are, its parts, and a foot.
class Sheet final : public QWidget {
public:
    Sheet()
    {
        setAttribute(Qt::WA_DontShowOnScreen);
        setFixedSize(sheetWidth, sheetHeight);
        m_column = new QVBoxLayout(this);
        m_column->setContentsMargins(sheetMargin, sheetTop, sheetMargin, sheetTop / 2);
        m_column->setSpacing(metric::gap12);
    }
    void add(QWidget* widget, int stretch = 0) { m_column->addWidget(widget, stretch); }
    void addHead(const QString& shop, Type type, const QString& about, const QString& printed)
    {
        auto* name = new ElidedLabel(shop, type);
        auto* top = new QHBoxLayout;
        top->addWidget(name, 1);
        top->addWidget(new PlainLabel(printed, Type::Small, Token::Text2), 0, Qt::AlignBottom);
        m_column->addLayout(top);
        auto* words = new PlainLabel(about, Type::Body, Token::Text2);
        words->setWordWrap(true);
        m_column->addWidget(words);
        m_column->addWidget(new Line);
    }
    void addTab(FigureTab* tab, int panelHeight, std::initializer_list<FigureTab::PaperPanel> panels)
    {
        add(new PlainLabel(tab->title(), Type::PageTitle));
        tab->setOnPaper();
        tab->showOnly(panels);
        // A table is as high as its rows; only charts are stretched.
        for (FigurePanel* panel : tab->panels())
            if (qobject_cast<IntervalTable*>(panel->view()))
                m_tables << panel;
            else
                panel->setMinimumHeight(panelHeight);
        add(tab);
    }
    /// `changes`: what the numbers in the charts mean; may be empty.
    void end(const QString& changes, const QString& left, const QString& right)
    {
        if (!changes.isEmpty()) {
            auto* words = new PlainLabel(changes, Type::Small, Token::Warning);
            words->setWordWrap(true);
            m_column->addWidget(words);
        }
        m_column->addStretch(1);
        auto* row = new QHBoxLayout;
        auto* note = new PlainLabel(left, Type::Small, Token::Text2);
        note->setWordWrap(true);
        row->addWidget(note, 1);
        row->addWidget(new PlainLabel(right, Type::Small, Token::Text2), 0, Qt::AlignBottom);
        m_column->addLayout(row);
    }
    void draw(QPainter& painter)
    {
        show();
        // Text that wraps asks for its height only after it got its width.
        for (int turn = 0; turn < 4; ++turn) {
            layout()->activate();
            for (FigurePanel* table : std::as_const(m_tables))
                table->setMinimumHeight(table->layout()->hasHeightForWidth() ? table->layout()->totalHeightForWidth(table->width()) : table->sizeHint().height());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        }
        render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    }

private:
    QVBoxLayout* m_column;
    QList<FigurePanel*> m_tables;     // none of their rows may be squeezed
};

QString headLine(const FigureSet& set)
{
    QStringList parts{figure_words::period(set.span.from, set.span.to)};
    if (set.beforeSpan)
        parts << FigureReportWords::tr("compared with %1").arg(figure_words::period(set.beforeSpan->from, set.beforeSpan->to));
    if (!set.query.channels.empty()) {
        QStringList names;
        for (const qint32 channel : set.query.channels)
            names << set.reading->channelName(channel);
        parts << names.join(QStringLiteral(", "));
    }
    return parts.join(QStringLiteral(" · "));
}

QString footNote()
{
    return FigureReportWords::tr("Counted by definitions %1. “Likely” is the range that holds the true figure 95 times out of 100; ≈ is a difference that could be chance.").arg(kpi::kDefinitionsVersion);
}

QString printedOn(const FigureSet& set)
{
    return FigureReportWords::tr("printed %1", "day").arg(QLocale().toString(set.reading->today, QLocale::LongFormat));
}

} // namespace

struct FigureReport::Parts {
    NoPrompts prompts;                            // outlives the tabs
    std::vector<std::unique_ptr<Sheet>> sheets;
};

FigureReport::FigureReport(const QString& shop, std::shared_ptr<const FigureSet> set, std::shared_ptr<const FigureForecast> forecast) : m_parts(std::make_unique<Parts>())
{
    NoPrompts& prompts = m_parts->prompts;
    auto& sheets = m_parts->sheets;
    auto* returning = new ReturningTab(prompts);
    returning->showForecast(std::move(forecast));
    auto* sentences = new ReadingText;
    figure_sentences::showIn(*sentences, *set);

    // Both sides of one sheet. Behind the first, what a manager asks of answers and of moods; the rest is on the page.
    const auto addSheet = [&](Type type) -> Sheet& {
        sheets.push_back(std::make_unique<Sheet>());
        sheets.back()->addHead(shop, type, headLine(*set), printedOn(*set));
        return *sheets.back();
    };
    const auto addTab = [&](Sheet& sheet, FigureTab* tab, int panelHeight, std::initializer_list<FigureTab::PaperPanel> panels) {
        sheet.addTab(tab, panelHeight, panels);
        tab->showFigures(set);
    };
    Sheet& front = addSheet(Type::Figure);
    front.add(sentences);
    addTab(front, returning, 285, {{"retention", false}, {"worth", false}, {"cohorts", false}, {"curve", false}});
    Sheet& back = addSheet(Type::PageTitle);
    auto* answering = new AnsweringTab(prompts);
    auto* happy = new HappyTab(prompts);
    addTab(back, answering, 180, {{"replies", true}, {"speed", false}, {"trend", false}});
    addTab(back, happy, 180, {{"overTime", false}, {"annoying", false}});
    for (FigureTab* tab : std::initializer_list<FigureTab*>{answering, happy})
        tab->tiles()->setMostColumns(4);
    for (FigurePanel* panel : answering->panels())
        if (!qobject_cast<IntervalTable*>(panel->view()))
            panel->setDrawingHeight(lowChart);

    // Said once: the back has room for a line alone, however many there are.
    const QString changes = paper_marks::sentence(*set);
    const QString elsewhere = changes.isEmpty() ? QString() : FigureReportWords::tr("Numbers in the charts: changes in the shop, told on page 1.");
    for (size_t i = 0; i < sheets.size(); ++i)
        sheets[i]->end(i == 0 ? changes : elsewhere, footNote(), QStringLiteral("%1 / %2").arg(i + 1).arg(sheets.size()));
}

FigureReport::~FigureReport() = default;

int FigureReport::pageCount() const { return int(m_parts->sheets.size()); }

const QWidget& FigureReport::page(int at) const { return *m_parts->sheets.at(size_t(at)); }

void FigureReport::draw(int at, QPainter& painter) { m_parts->sheets.at(size_t(at))->draw(painter); }

Status writeFigureReport(const QString& path, const QString& shop, std::shared_ptr<const FigureSet> set, std::shared_ptr<const FigureForecast> forecast)
{
    FigureReport report(shop, std::move(set), std::move(forecast));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(shop);
        pdf.setCreator(QStringLiteral("Encore"));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF());
        // Widgets set their texts by the dots of a screen; the sheet is scaled, not the type.
        pdf.setResolution(screenDpi);
        QPainter painter(&pdf);
        for (int i = 0; i < report.pageCount(); ++i) {
            if (i > 0)
                pdf.newPage();
            painter.save();
            painter.scale(double(pdf.width()) / sheetWidth, double(pdf.width()) / sheetWidth);
            report.draw(i, painter);
            painter.restore();
        }
    }
    SaveFile file(path);
    ENCORE_TRY(file.open());
    ENCORE_TRY(file.write(bytes));
    return file.commit();
}

Status writeFigureReport(const QString& path, Store& store, const FigureReportOrder& order)
{
    const auto inOrder = [](QDate first, QDate last, const QString& words) -> Status {
        if (first <= last)
            return {};
        return fail(ErrorCode::InvalidInput, {}, words.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    };
    if (order.from.isValid() && order.to.isValid())
        ENCORE_TRY(inOrder(order.from, order.to, QStringLiteral("The first day of the report, %1, lies after its last, %2.")));
    ENCORE_LET(const auto reading, FigureReading::read(store, {}));
    if (order.from.isValid())
        ENCORE_TRY(inOrder(order.from, reading->today, QStringLiteral("The first day of the report, %1, lies after today, %2: nothing can be counted yet.")));
    if (reading->isEmpty())
        return fail(ErrorCode::InvalidInput, {}, QStringLiteral("There are no paid orders and no reviews in this shop yet: its figures are not defined, and no report was written."));
    FigureQuery query;
    if (order.from.isValid() || order.to.isValid()) {
        query.period = FigureQuery::Period::Own;
        query.to = order.to.isValid() ? order.to : reading->today;
        const QDate first = reading->firstDay();
        query.from = order.from.isValid() ? order.from : std::min(first.isValid() ? first : query.to, query.to);
    }
    for (const QString& name : order.channels) {
        const auto found = std::find_if(reading->channels.begin(), reading->channels.end(),
                                        [&](const Channel& c) { return c.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == reading->channels.end())
            return fail(ErrorCode::NotFound, QStringLiteral("Channel \"%1\"").arg(name));
        query.channels.push_back(qint32(found->id.value));
    }
    const auto set = FigureSet::compute(reading, query);
    // A shop without a name is known by its file, as in the head of the window.
    const QString name = reading->profile.name.trimmed();
    return writeFigureReport(path, name.isEmpty() ? QFileInfo(store.path()).completeBaseName() : name, set, std::make_shared<const FigureForecast>(FigureForecast::compute(*reading, set->options)));
}

} // namespace encore::ui
