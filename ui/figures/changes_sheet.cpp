#include "figures/changes_sheet.h"

#include "changes/change_repository.h"
#include "common/format.h"
#include "common/role_gate.h"
#include "figures/change_editor.h"
#include "figures/change_words.h"
#include "shop/hours_repository.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/labels.h"
#include "widgets/line_delegate.h"
#include "widgets/list_view.h"
#include "widgets/scroll_pane.h"
#include "widgets/segmented_tabs.h"
#include "widgets/states.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {
constexpr int sheetWidth = 560;
constexpr int widthsInWeeks[]{4, 8, 12};
constexpr int usualWeeks = 8;

/// The days within [from, to], Julian, on which a special day falls.
QList<qint32> daysOf(const SpecialDay& special, qint32 from, qint32 to)
{
    QList<qint32> days;
    const int firstYear = special.everyYear ? QDate::fromJulianDay(from).year() : special.day.year();
    const int lastYear = special.everyYear ? QDate::fromJulianDay(to).year() : special.day.year();
    for (int year = firstYear; year <= lastYear; ++year)
        if (const QDate day(year, special.day.month(), special.day.day()); day.isValid() && day.toJulianDay() >= from && day.toJulianDay() <= to)
            days << qint32(day.toJulianDay());
    return days;
}
} // namespace

ChangesSheet::ChangesSheet(Shop& shop, QWidget* pane)
    : Sheet(pane, {}, sheetWidth),
      m_shop(shop),
      m_editor(new ChangeEditor(shop, pane)),
      m_stack(new QStackedWidget),
      m_listPage(new QWidget),
      m_intro(new PlainLabel({}, Type::Small, Token::Text2)),
      m_list(new ListView),
      m_model(new QStandardItemModel(this)),
      m_empty(new EmptyState),
      m_effectPage(new QWidget),
      m_name(new PlainLabel({}, Type::PageTitle)),
      m_about(new PlainLabel({}, Type::Small, Token::Text2)),
      m_width(new SegmentedTabs(SegmentedTabs::Look::Chips)),
      m_loading(new LoadingState),
      m_partsPane(new QWidget),
      m_parts(new QVBoxLayout(m_partsPane)),
      m_back(new Button({}, Icon::Back)),
      m_edit(new Button),
      m_add(new PrimaryButton)
{
    setObjectName(QStringLiteral("changesSheet"));
    m_list->setObjectName(QStringLiteral("changeList"));
    m_width->setObjectName(QStringLiteral("changeWidth"));
    m_back->setObjectName(QStringLiteral("backToChanges"));
    m_edit->setObjectName(QStringLiteral("editChange"));
    m_add->setObjectName(QStringLiteral("addChange"));
    for (PlainLabel* label : {m_intro, m_name, m_about})
        label->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(m_list));
    auto* list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_intro);
    list->addWidget(m_list, 1);
    list->addWidget(m_empty, 1);
    auto* effect = new QVBoxLayout(m_effectPage);
    effect->setContentsMargins(0, 0, 0, 0);
    effect->setSpacing(metric::gap8);
    effect->addWidget(m_name);
    effect->addWidget(m_about);
    effect->addWidget(m_width);
    effect->addWidget(m_loading);
    effect->addWidget(new ScrollPane(m_partsPane), 1);
    m_parts->setContentsMargins(0, 0, metric::gap8, 0);
    m_parts->setSpacing(metric::gap4);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_effectPage);
    body()->addWidget(m_stack, 1);
    addFootButton(m_back);
    addFootButton(m_edit);
    addFootButton(m_add);
    needsPermission(m_edit, Permission::Reviews);
    needsPermission(m_add, Permission::Reviews);
    connect(m_list, &ListView::opened, this, [this](int row) {
        if (row >= 0 && row < int(m_changes.size()))
            showChange(m_changes[std::size_t(row)]);
    });
    connect(m_back, &QPushButton::clicked, this, &ChangesSheet::showList);
    connect(m_add, &QPushButton::clicked, this, [this] {
        close();
        m_editor->begin({});
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        close();
        m_editor->begin(m_shown);
    });
    connect(m_width, &SegmentedTabs::chosen, this, &ChangesSheet::compare);
    connect(m_editor, &ChangeEditor::failed, this, &ChangesSheet::failed);
    connect(m_editor, &ChangeEditor::saved, this, [this](const QString& done, UnitId unit) {
        emit undoOffered({done, [this, unit] {
                              if (const auto undone = m_shop.undo(unit); !undone)
                                  emit failed(undone.error());
                              else if (isOpen())
                                  showList();
                          }});
        showList();
        open();
    });
    retranslate();
}

ChangesSheet::~ChangesSheet() = default;

void ChangesSheet::retranslate()
{
    setTitle(tr("Changes"));
    m_intro->setText(tr("What the shop does differently since a day. Open one to see the figures before and after it."));
    m_empty->setIcon(Icon::Figures);
    m_empty->setSentence(tr("No changes written down yet"));
    m_empty->setDetail(tr("Write down what you do differently and since when: stronger boxes, another supplier, a new size chart."));
    m_list->setAccessibleName(tr("Changes"));
    QList<QPair<QString, QString>> widths;
    for (const int weeks : widthsInWeeks)
        widths.append({QString::number(weeks), tr("%n week(s) each", "before and after", weeks)});
    const bool first = m_width->current().isEmpty();
    m_width->setChoices(widths);
    if (first)
        m_width->setCurrent(QString::number(usualWeeks));
    m_width->setAccessibleName(tr("Days compared before and after"));
    m_loading->setSentence(tr("Counting before and after…"));
    m_back->setText(tr("All changes"));
    m_edit->setText(tr("Edit…"));
    m_add->setText(tr("New change…"));
    showEffect();
}

bool ChangesSheet::readList()
{
    auto all = ChangeRepository(m_shop.store().db()).all();
    if (!all) {
        emit failed(all.error());
        return false;
    }
    m_changes = std::move(*all);
    m_model->clear();
    const QDate today = m_reading ? m_reading->today : QDate();
    for (const Change& change : m_changes) {
        auto* item = new QStandardItem(change.title);
        item->setEditable(false);
        item->setData(change.doneOn ? format::shortDay(*change.doneOn, today) : change.plannedFor ? tr("planned, %1").arg(format::shortDay(*change.plannedFor, today)) : tr("planned"), LineDelegate::asideRole);
        m_model->appendRow(item);
    }
    return true;
}

void ChangesSheet::present(std::shared_ptr<const FigureReading> reading, const FigureQuery& query)
{
    m_reading = std::move(reading);
    m_query = query;
    showList();
    open();
    m_list->setFocus();
}

void ChangesSheet::presentChange(ChangeId id, std::shared_ptr<const FigureReading> reading, const FigureQuery& query)
{
    m_reading = std::move(reading);
    m_query = query;
    if (!readList())
        return;
    const auto found = std::find_if(m_changes.begin(), m_changes.end(), [&](const Change& c) { return c.id == id; });
    if (found == m_changes.end())
        showList();
    else
        showChange(*found);
    open();
}

void ChangesSheet::showList()
{
    m_compare.cancel();
    if (!readList())
        return;
    m_stack->setCurrentWidget(m_listPage);
    m_list->setVisible(!m_changes.empty());
    m_intro->setVisible(!m_changes.empty());
    m_empty->setVisible(m_changes.empty());
    m_back->hide();
    m_edit->hide();
    m_add->show();
    if (!m_changes.empty())
        m_list->selectRow(0);
}

void ChangesSheet::showChange(const Change& change)
{
    m_shown = change;
    m_name->setText(change.title);
    m_about->setText(about());
    m_stack->setCurrentWidget(m_effectPage);
    m_back->show();
    m_edit->show();
    m_add->hide();
    compare();
    m_back->setFocus();
}

QString ChangesSheet::about() const
{
    QStringList words{change_words::kind(m_shown.kind)};
    if (m_shown.doneOn)
        words << tr("since %1", "a day").arg(figure_words::period(qint32(m_shown.doneOn->toJulianDay()), qint32(m_shown.doneOn->toJulianDay())));
    else
        words << tr("planned");
    QString text = words.join(QStringLiteral(" · "));
    if (!m_shown.notes.isEmpty())
        text += u'\n' + m_shown.notes;
    return text;
}

void ChangesSheet::compare()
{
    m_effect.reset();
    clearLayout(m_parts);
    m_width->setVisible(m_shown.isDone());
    m_loading->setVisible(m_shown.isDone() && m_reading);
    if (!m_shown.isDone() || !m_reading) {
        addPart(m_shown.isDone() ? QString() : tr("Before and after can be compared once it is done."), Type::Body, Token::Text2);
        return;
    }
    kpi::KpiOptions options = m_reading->options;
    options.channels = m_query.channels;
    const auto day = qint32(m_shown.doneOn->toJulianDay());
    const int days = 7 * m_width->current().toInt();
    m_compare.run([reading = m_reading, options, day, days](const CancelFlag& stop) { return kpi::changeEffect(reading->orders, reading->reviews, options, day, days, stop.asQuestion()); },
                  [this](std::optional<kpi::ChangeEffect> effect) {
                      m_effect = std::move(effect);
                      m_loading->hide();
                      showEffect();
                      emit compared();
                  });
}

void ChangesSheet::addPart(const QString& text, Type type, Token token)
{
    if (text.isEmpty())
        return;
    auto* label = new PlainLabel(text, type, token);
    label->setWordWrap(true);
    label->setSelectable(true);
    m_parts->addWidget(label);
}

QString ChangesSheet::othersInside() const
{
    const kpi::ChangeWindows& w = m_effect->windows;
    QStringList names;
    for (const Change& other : m_changes)
        if (other.id != m_shown.id && other.doneOn)
            if (const qint64 day = other.doneOn->toJulianDay(); day >= w.beforeFrom && day <= w.afterTo)
                names << other.title;
    return names.isEmpty() ? QString() : tr("In the same days also: %1. What came of which cannot be told apart.").arg(names.join(QStringLiteral(", ")));
}

// Days off and days of other hours, as the shop has written them down: holidays bend both sides differently.
QString ChangesSheet::holidaysInside() const
{
    const auto days = m_shop.store().hours().specialDays();
    if (!days)
        return {};
    const kpi::ChangeWindows& w = m_effect->windows;
    const auto namesIn = [&](qint32 from, qint32 to) {
        QStringList names;
        for (const HoursRepository::NamedDay& day : *days)
            for (const qint32 at : daysOf(day.day, from, to))
                names << (day.label.isEmpty() ? figure_words::period(at, at) : day.label);
        names.removeDuplicates();
        return names;
    };
    const QStringList before = namesIn(w.beforeFrom, w.beforeTo), after = namesIn(w.afterFrom, w.afterTo);
    const auto listed = [](const QStringList& names) { return names.isEmpty() ? tr("none", "no holidays") : names.join(QStringLiteral(", ")); };
    return before.isEmpty() && after.isEmpty() ? QString() : tr("Special days before: %1; after: %2.").arg(listed(before), listed(after));
}

void ChangesSheet::showEffect()
{
    if (!m_effect || !m_reading)
        return;
    clearLayout(m_parts);
    const FigureFormat format = FigureFormat::of(m_reading->profile);
    const kpi::ChangeWindows& w = m_effect->windows;
    addPart(tr("Before: %1. After: %2.", "two periods").arg(figure_words::period(w.beforeFrom, w.beforeTo), figure_words::period(w.afterFrom, w.afterTo)), Type::Small, Token::Text2);
    for (const kpi::EffectRow& row : m_effect->rows) {
        m_parts->addSpacing(metric::gap8);
        addPart(change_words::metric(row.metric), Type::BodyStrong, Token::Text);
        addPart(change_words::values(row, format), Type::Body, row.mature ? Token::Text : Token::Text2);
        addPart(change_words::verdict(row, format), Type::Small, change_words::isClear(row) ? Token::Text : Token::Text2);
    }
    m_parts->addSpacing(metric::gap12);
    addPart(othersInside(), Type::Small, Token::Text2);
    addPart(holidaysInside(), Type::Small, Token::Text2);
    addPart(tr("What changed after a day need not have changed because of it: seasons, prices and other things change too. Several figures are compared at once, and one in twenty differs by chance alone."), Type::Small, Token::Text2);
    m_parts->addStretch(1);
}

void ChangesSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace && !event->modifiers() && m_stack->currentWidget() == m_effectPage) {
        showList();
        m_list->setFocus();
        return;
    }
    Sheet::keyPressEvent(event);
}

void ChangesSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace encore::ui
