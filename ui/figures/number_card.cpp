#include "figures/number_card.h"

#include "common/format.h"
#include "figures/behind_list.h"
#include "figures/figure_export.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/labels.h"
#include "widgets/list_view.h"
#include "widgets/scroll_pane.h"
#include "widgets/states.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace encore::ui {

NumberCard::NumberCard(Shop& shop, Prompts& prompts, QWidget* pane)
    : Sheet(pane, {}, 480),
      m_shop(shop),
      m_prompts(prompts),
      m_stack(new QStackedWidget),
      m_definition(new QWidget),
      m_parts(new QVBoxLayout(m_definition)),
      m_rowsPage(new QWidget),
      m_rowsHead(new PlainLabel({}, Type::Body, Token::Text2)),
      m_loading(new LoadingState),
      m_model(new BehindModel(shop, this)),
      m_list(new ListView),
      m_back(new Button({}, Icon::Back)),
      m_rows(new PrimaryButton),
      m_save(new Button({}, Icon::Export)),
      m_reviews(new Button({}, Icon::Reviews))
{
    setObjectName(QStringLiteral("numberCard"));
    m_parts->setContentsMargins(0, 0, metric::gap8, 0);
    m_parts->setSpacing(metric::gap4);
    auto* rows = new QVBoxLayout(m_rowsPage);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_rowsHead);
    rows->addWidget(m_loading);
    rows->addWidget(m_list, 1);
    m_rowsHead->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("behindRows"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BehindDelegate(*m_model, m_list));
    m_list->installEventFilter(this);
    m_stack->addWidget(new ScrollPane(m_definition));
    m_stack->addWidget(m_rowsPage);
    body()->addWidget(m_stack, 1);
    m_back->setObjectName(QStringLiteral("backToDefinition"));
    m_rows->setObjectName(QStringLiteral("showRows"));
    m_save->setObjectName(QStringLiteral("saveRows"));
    addFootButton(m_back);
    addFootButton(m_save);
    addFootButton(m_reviews);
    addFootButton(m_rows);
    connect(m_rows, &QPushButton::clicked, this, &NumberCard::showRows);
    m_reviews->setObjectName(QStringLiteral("openReviews"));
    connect(m_reviews, &QPushButton::clicked, this, &NumberCard::openReviews);
    connect(m_back, &QPushButton::clicked, this, &NumberCard::back);
    connect(m_save, &QPushButton::clicked, this, &NumberCard::askPath);
    connect(m_list, &ListView::opened, this, [this](int row) {
        // It stays open, so that the way back leads to the row one left.
        if (const qint64 id = m_model->idAt(row))
            emit openRequested(m_model->pageId(), {{QStringLiteral("id"), id}});
    });
}

NumberCard::~NumberCard() = default;

void NumberCard::present(const FigureSubject& subject, std::shared_ptr<const FigureReading> reading, const FigureFormat& format)
{
    m_reading = std::move(reading);
    m_format = format;
    m_path.clear();
    turnTo(subject);
    open();
    if (m_rows->isVisibleTo(this))
        m_rows->setFocus();
}

void NumberCard::turnTo(const FigureSubject& subject)
{
    m_find.cancel();
    m_gather.cancel();
    m_subject = subject;
    setTitle(subject.title);
    setTexts();
    m_stack->setCurrentIndex(0);
    m_back->setVisible(!m_path.empty());
    m_save->hide();
    m_rows->setVisible(bool(subject.rows));
    m_reviews->setVisible(bool(subject.reviews));
}

void NumberCard::addPart(const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!title.isEmpty()) {
        m_parts->addSpacing(metric::gap8);
        m_parts->addWidget(new PlainLabel(title, Type::Small, Token::Text3));
    }
    auto* words = new PlainLabel(text, Type::Body, Token::Text);
    words->setWordWrap(true);
    words->setSelectable(true);
    m_parts->addWidget(words);
}

void NumberCard::addOthers()
{
    if (m_subject.others.empty())
        return;
    m_parts->addSpacing(metric::gap8);
    m_parts->addWidget(new PlainLabel(tr("Figures beside it"), Type::Small, Token::Text3));
    for (size_t i = 0; i < m_subject.others.size(); ++i) {
        const FigureSubject& other = m_subject.others[i];
        auto* link = new LinkButton(tr("%1 →", "opens the card of a figure").arg(other.title));
        link->setObjectName(QStringLiteral("otherFigure"));
        QStringList words{m_format.headline(other.unit, other.figure), m_format.counts(other.unit, other.figure), m_format.likely(other.unit, other.figure)};
        words.removeAll(QString());
        words.removeDuplicates();
        const QString says = words.join(QStringLiteral(", "));
        link->setAccessibleName(QStringLiteral("%1: %2").arg(other.title, says));
        // The button goes with the card it stands on, so the event loop turns the card; a second click finds nothing.
        connect(link, &QPushButton::clicked, this, [this, i] {
            if (i >= m_subject.others.size())
                return;
            m_path.push_back(m_subject);
            turnTo(m_path.back().others[i]);
            (m_rows->isVisibleTo(this) ? static_cast<QWidget*>(m_rows) : m_back)->setFocus();
        }, Qt::QueuedConnection);
        m_parts->addWidget(link, 0, Qt::AlignLeft);
        m_parts->addWidget(new PlainLabel(says, Type::Body, Token::Text2));
    }
}

void NumberCard::setTexts()
{
    clearLayout(m_parts);
    const kpi::Figure& f = m_subject.figure;
    m_parts->addWidget(new PlainLabel(m_format.headline(m_subject.unit, f), Type::Figure));
    if (!f.value) {
        addPart({}, figure_words::reason(f.reason));
    } else {
        // "16" needs no "of 16" under it, and what has no likely range is not to be read by one.
        const bool counted = m_subject.unit == FigureUnit::Count && f.n == std::llround(*f.value);
        const QString likely = m_format.likely(m_subject.unit, f);
        QStringList words{counted ? QString() : m_format.counts(m_subject.unit, f), likely};
        words.removeAll(QString());
        addPart({}, words.join(QStringLiteral(", ")));
        if (f.n < figure_words::hideBelow && m_subject.unit == FigureUnit::Share)
            addPart({}, tr("Fewer than five: counts only, a percentage would mislead."));
        else if (f.n < figure_words::fewBelow && !likely.isEmpty())
            addPart({}, tr("Fewer than thirty: look at the likely range rather than at the figure."));
    }
    addPart({}, m_subject.remark);
    addPart(tr("Period"), m_subject.window);
    addPart(tr("What it is"), m_subject.definition.formula);
    addPart(tr("Who is counted"), m_subject.definition.counted);
    addPart(tr("How it is computed"), m_subject.definition.method);
    addPart(tr("Definition"), tr("%1, version %2", "KPI2a, version 1").arg(QString(f.definition), QString::number(f.version)));
    addOthers();
    m_parts->addStretch(1);
    m_back->setText(m_path.empty() ? tr("Definition") : tr("Back"));
    m_save->setText(tr("Save…"));
    m_rows->setText(tr("Rows behind it"));
    m_reviews->setText(tr("On the page Reviews"));
    m_list->setAccessibleName(tr("Rows behind it"));
    m_loading->setSentence(tr("Looking for the rows…"));
}

bool NumberCard::areRowsShown() const { return m_stack->currentIndex() == 1; }

void NumberCard::showRows()
{
    if (!m_subject.rows || !m_reading || areRowsShown())
        return;
    m_stack->setCurrentIndex(1);
    m_rows->hide();
    m_back->show();
    m_save->hide();
    m_list->hide();
    m_rowsHead->hide();
    m_loading->show();
    m_back->setFocus();
    m_find.run(
        [find = m_subject.rows, reading = m_reading, hits = !m_subject.hitWord.isEmpty()](const CancelFlag&) {
            BehindRows rows = find(*reading);
            // Those that count in the numerator first where that is told, then the newest; else as they came.
            std::stable_sort(rows.rows.begin(), rows.rows.end(), [hits](const kpi::BehindRow& a, const kpi::BehindRow& b) { return hits && a.hit != b.hit ? a.hit : a.at > b.at; });
            return rows;
        },
        [this](BehindRows rows) {
            const auto hits = std::count_if(rows.rows.begin(), rows.rows.end(), [](const kpi::BehindRow& r) { return r.hit; });
            const auto all = qint64(rows.rows.size());
            m_rowsHead->setText(m_subject.hitWord.isEmpty() ? tr("%Ln row(s)", nullptr, int(std::min<qint64>(all, 2'000'000'000)))
                                                            : tr("%1: %2 of %3", "bought again: 18 of 31").arg(m_subject.hitWord, format::count(hits), format::count(all)));
            m_model->setRows(std::move(rows), m_subject.hitWord);
            m_loading->hide();
            m_rowsHead->show();
            m_list->show();
            m_save->setVisible(all > 0);
            m_reviews->setVisible(all > 0 && (m_subject.reviews || m_model->rows().kind == BehindRows::Kind::Reviews));
            m_list->selectRow(0);
            m_list->setFocus();
            emit rowsReady();
        });
}

void NumberCard::back()
{
    m_gather.cancel();
    if (!areRowsShown()) {
        if (m_path.empty())
            return close();
        const FigureSubject earlier = std::move(m_path.back());
        m_path.pop_back();
        turnTo(earlier);
        if (m_rows->isVisibleTo(this))
            m_rows->setFocus();
        return;
    }
    m_find.cancel();
    m_stack->setCurrentIndex(0);
    m_back->setVisible(!m_path.empty());
    m_save->hide();
    m_rows->setVisible(bool(m_subject.rows));
    m_reviews->setVisible(bool(m_subject.reviews));
    if (m_rows->isVisibleTo(this))
        m_rows->setFocus();
}

void NumberCard::openReviews()
{
    const auto show = [this](const std::vector<kpi::BehindRow>& rows) {
        QVariantList ids;
        ids.reserve(qsizetype(rows.size()));
        for (const kpi::BehindRow& row : rows)
            ids << row.id;
        emit openRequested(QStringLiteral("reviews"), {{QStringLiteral("among"), ids}, {QStringLiteral("title"), m_subject.title}});
    };
    if (!m_subject.reviews)
        return show(m_model->rows().rows);
    m_gather.run([find = m_subject.reviews, reading = m_reading](const CancelFlag&) { return find(*reading); }, show);
}

void NumberCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace && !event->modifiers())
        back();
    else
        Sheet::keyPressEvent(event);
}

bool NumberCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Backspace && !key->modifiers()) {
            back();
            return true;
        }
        if (key->key() == Qt::Key_Space && !key->modifiers() && m_list->currentRow() >= 0) {
            emit m_list->opened(m_list->currentRow());
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void NumberCard::askPath()
{
    m_prompts.saveFile(tr("Save the rows"), safeFileName(m_subject.title) + QStringLiteral(".xlsx"), tr("Tables (*.xlsx *.csv)"), [this](const QString& path) {
        if (path.isEmpty())
            return;
        const bool named = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
        const QString full = named ? path : path + QStringLiteral(".xlsx");
        m_save->setEnabled(false);
        m_write.run(
            [&shop = m_shop, rows = m_model->rows(), header = BehindHeader::of(m_model->rows().kind, m_subject.hitWord), full, title = m_subject.title](const CancelFlag& stop) -> Status {
                ENCORE_LET(const auto store, shop.openStore());
                return exportBehind(*store, rows, header, full, title, stop.asQuestion());
            },
            [this, full](Status saved) {
                m_save->setEnabled(true);
                if (!saved)
                    emit failed(saved.error());
                else
                    emit noticeRaised({tr("Saved: %1").arg(full), Notice::Tone::Positive, {}, {}});
            });
    });
}

} // namespace encore::ui
