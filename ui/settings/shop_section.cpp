#include "settings/shop_section.h"

#include "base/calendar.h"
#include "common/format.h"
#include "common/shop_words.h"
#include "shop/hours_repository.h"
#include "shop/settings.h"
#include "shop/unit_label.h"
#include "shop/week_hours_text.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/hours_box.h"
#include "widgets/line_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

QHBoxLayout* rowIn(Card* card)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap12);
    card->body()->addLayout(row);
    return row;
}

// The fields count whole hours, upwards: 90 minutes show as 2 hours.
int wholeHours(const QString& minutes) { return (minutes.toInt() + 59) / 60; }

WeekHours officeWeek()
{
    WeekHours week;
    for (size_t day = 0; day < 5; ++day)
        week.days[day] = {{9 * 60, 18 * 60}};
    return week;
}

} // namespace

ShopSection::ShopSection(Shop& shop)
    : SettingsSection(shop), m_name(new QLineEdit), m_trade(new QComboBox), m_language(new QComboBox), m_currency(new QComboBox),
      m_zone(new QComboBox), m_region(new QLineEdit)
{
    Card* card = addCard(tr("Shop"));
    m_name->setMaxLength(200);
    m_region->setMaxLength(2);
    addField(rowIn(card), tr("Name"), m_name, QStringLiteral("shopName"));
    auto* second = rowIn(card);
    addField(second, tr("What it sells"), m_trade, QStringLiteral("trade"));
    addField(second, tr("Language of replies and templates"), m_language, QStringLiteral("shopLanguage"));
    auto* third = rowIn(card);
    addField(third, tr("Currency"), m_currency, QStringLiteral("currency"), tr("Fixed once there are orders."));
    addField(third, tr("Time zone"), m_zone, QStringLiteral("zone"), tr("Days, weeks and months are cut by it."));
    addField(third, tr("Country of phone numbers"), m_region, QStringLiteral("region"), tr("Two letters, for numbers written without a country code."));
    column()->addStretch(1);

    for (const QString& code : shop_words::trades())
        m_trade->addItem(shop_words::tradeName(code), code);
    for (const QString& code : {QStringLiteral("ru"), QStringLiteral("en")})
        m_language->addItem(shop_words::language(code), code);
    m_currency->addItems(shop_words::currencies(shop.profile().language));
    m_currency->setEditable(true);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    for (QComboBox* box : {m_currency, m_zone}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }

    const auto key = [](const char* name) { return QString::fromLatin1(name); };
    connect(m_name, &QLineEdit::editingFinished, this, [this, key] { set(key(setting::kName), m_name->text().trimmed(), tr("Name")); });
    connect(m_region, &QLineEdit::editingFinished, this, [this, key] { set(key(setting::kPhoneRegion), m_region->text().trimmed().toUpper(), tr("Country of phone numbers")); });
    connect(m_trade, &QComboBox::activated, this, [this, key] { set(key(setting::kTrade), m_trade->currentData().toString(), tr("What it sells")); });
    connect(m_language, &QComboBox::activated, this, [this, key] { set(key(setting::kLanguage), m_language->currentData().toString(), tr("Language of replies and templates")); });
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, [this, key] { set(key(setting::kCurrency), m_currency->currentText().trimmed().toUpper(), tr("Currency")); });
    connect(m_currency, &QComboBox::activated, this, [this, key] { set(key(setting::kCurrency), m_currency->currentText(), tr("Currency")); });
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, [this, key] { set(key(setting::kTimeZone), m_zone->currentText().trimmed(), tr("Time zone")); });
    connect(m_zone, &QComboBox::activated, this, [this, key] { set(key(setting::kTimeZone), m_zone->currentText(), tr("Time zone")); });
}

void ShopSection::reload()
{
    const auto at = [this](const char* key) { return value(QString::fromLatin1(key)); };
    if (!m_name->hasFocus())
        m_name->setText(at(setting::kName));
    m_trade->setCurrentIndex(qMax(0, m_trade->findData(at(setting::kTrade))));
    m_language->setCurrentIndex(qMax(0, m_language->findData(at(setting::kLanguage))));
    m_currency->setCurrentText(at(setting::kCurrency));
    m_zone->setCurrentText(at(setting::kTimeZone));
    m_region->setText(at(setting::kPhoneRegion));
}

HoursSection::HoursSection(Shop& shop)
    : SettingsSection(shop), m_week(new QLineEdit), m_problem(new PlainLabel({}, Type::Body, Token::Negative)), m_days(new QListWidget),
      m_day(new QDateEdit), m_dayLabel(new QLineEdit), m_yearly(new QCheckBox(tr("every year"))), m_remove(new Button(tr("Remove"), Icon::Trash)),
      m_dayHours(new QLineEdit), m_dayProblem(new PlainLabel({}, Type::Body, Token::Negative)),
      m_never(new PlainLabel(tr("The shop never opens by these hours: no answer has a due time, and nothing becomes overdue."), Type::Body, Token::Warning)),
      m_negative(new HoursBox), m_neutral(new QComboBox), m_other(new QComboBox), m_warn(new HoursBox)
{
    Card* week = addCard(tr("Working hours"));
    addField(rowIn(week), tr("Hours of the week"), m_week, QStringLiteral("week"),
             tr("For example “mon-fri 09:00-13:00, 14:00-18:00; sat 10:00-15:00”. They hold from today on; earlier days keep theirs."));
    m_problem->setWordWrap(true);
    m_problem->hide();
    week->body()->addWidget(m_problem);
    m_never->setObjectName(QStringLiteral("neverOpens"));
    m_never->setWordWrap(true);
    week->body()->addWidget(m_never);

    Card* targets = addCard(tr("How fast we want to answer"));
    auto* pair = rowIn(targets);
    m_negative->setRange(1, 1600);
    addField(pair, tr("The unhappy"), m_negative, QStringLiteral("negative"));
    m_neutral->addItem(tr("as the others"), QStringLiteral("0"));
    m_other->addItem(tr("one working day"), QStringLiteral("0"));
    for (QComboBox* box : {m_neutral, m_other}) {
        box->addItem(tr("4 working hours"), QStringLiteral("240"));
        box->addItem(tr("8 working hours"), QStringLiteral("480"));
        box->addItem(tr("16 working hours"), QStringLiteral("960"));
    }
    addField(pair, tr("The neutral, three stars"), m_neutral, QStringLiteral("neutral"));
    addField(pair, tr("The others"), m_other, QStringLiteral("other"), tr("A channel may have times of its own. Reviews that are here already keep theirs."));

    m_warn->setRange(0, 160);
    m_warn->setSpecialValueText(tr("no warning"));
    addField(rowIn(targets), tr("Warn before an answer is due"), m_warn, QStringLiteral("warn"), tr("Confirm the times per channel, under Channels: only then late answers turn red."));

    Card* days = addCard(tr("Days off and days with other hours"));
    m_days->setObjectName(QStringLiteral("daysOff"));
    m_days->setAccessibleName(tr("Days off"));
    m_days->setMaximumHeight(140);
    m_days->setItemDelegate(new LineDelegate(m_days));
    days->body()->addWidget(m_days);
    auto* line = rowIn(days);
    m_day->setObjectName(QStringLiteral("dayOff"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(132);
    m_day->setDate(localDay(shop.clock().nowUtc(), shop.profile().zone));
    m_dayLabel->setObjectName(QStringLiteral("dayOffName"));
    m_dayLabel->setAccessibleName(tr("What for"));
    m_dayLabel->setPlaceholderText(tr("What for: inventory, New Year"));
    m_dayLabel->setMaxLength(200);
    m_yearly->setObjectName(QStringLiteral("yearly"));
    m_dayHours->setObjectName(QStringLiteral("dayOffHours"));
    m_dayHours->setAccessibleName(tr("Hours of that day; empty: closed"));
    m_dayHours->setPlaceholderText(tr("closed, or 10:00-15:00"));
    m_dayHours->setMaxLength(80);
    m_dayProblem->setObjectName(QStringLiteral("dayOffProblem"));
    m_dayProblem->hide();
    auto* add = new Button(tr("Add"), Icon::Plus);
    add->setObjectName(QStringLiteral("addDayOff"));
    m_remove->setObjectName(QStringLiteral("removeDayOff"));
    for (QWidget* widget : QList<QWidget*>{m_day, m_dayLabel, m_dayHours, m_yearly, add, m_remove})
        line->addWidget(widget, widget == m_dayLabel || widget == m_dayHours ? 1 : 0);
    days->body()->addWidget(m_dayProblem);
    column()->addStretch(1);

    connect(m_week, &QLineEdit::editingFinished, this, &HoursSection::saveWeek);
    connect(m_negative, &QSpinBox::editingFinished, this, [this] { setHours(QStringLiteral("sla.negative_minutes"), m_negative->value(), tr("The unhappy")); });
    connect(m_other, &QComboBox::activated, this, [this] { set(QStringLiteral("sla.other_minutes"), m_other->currentData().toString(), tr("The others")); });
    connect(m_neutral, &QComboBox::activated, this, [this] { set(QStringLiteral("sla.neutral_minutes"), m_neutral->currentData().toString(), tr("The neutral, three stars")); });
    connect(m_warn, &QSpinBox::editingFinished, this, [this] { setHours(QStringLiteral("sla.warn_minutes"), m_warn->value(), tr("Warn before an answer is due")); });
    connect(add, &QPushButton::clicked, this, &HoursSection::addDay);
    connect(m_remove, &QPushButton::clicked, this, &HoursSection::removeDay);
    connect(m_days, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

bool HoursSection::concerns(const ChangeSet& changes) const
{
    return changes.touches("settings") || changes.touches("work_intervals") || changes.touches("work_schedules") || changes.touches("special_days");
}

void HoursSection::reload()
{
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone);
    const auto current = m_shop.store().hours().current({}, today);
    if (!m_week->hasFocus() || m_week->text().isEmpty())
        m_week->setText(shop_words::hours(current && *current ? (*current)->week : officeWeek()));
    m_problem->hide();
    m_negative->setValue(wholeHours(value(QStringLiteral("sla.negative_minutes"))));
    for (const auto& [box, key] : {std::pair{m_neutral, "sla.neutral_minutes"}, std::pair{m_other, "sla.other_minutes"}}) {
        const QString minutes = value(QLatin1String(key));
        if (box->findData(minutes) < 0)
            box->addItem(tr("%1 working minutes").arg(minutes), minutes);
        box->setCurrentIndex(box->findData(minutes));
    }
    m_warn->setValue(wholeHours(value(QStringLiteral("sla.warn_minutes"))));
    const auto calendar = m_shop.calendar();
    m_never->setVisible(calendar && !calendar->nextOpening(m_shop.clock().nowUtc()));      // earlier hours open nothing any more
    m_dayProblem->hide();
    m_days->clear();
    if (const auto days = m_shop.store().hours().specialDays())
        for (const auto& named : *days) {
            QString text = named.day.everyYear ? QLocale().toString(named.day.day, QStringLiteral("d MMMM")) + QStringLiteral(" · ") + tr("every year")
                                               : QLocale().toString(named.day.day, QLocale::LongFormat);
            if (!named.label.isEmpty())
                text += QStringLiteral(" · ") + named.label;
            if (!named.day.hours.empty()) {
                QStringList hours;
                for (const DayInterval& i : named.day.hours)
                    hours << QStringLiteral("%1:%2–%3:%4").arg(i.from / 60).arg(i.from % 60, 2, 10, QChar(u'0')).arg(i.to / 60).arg(i.to % 60, 2, 10, QChar(u'0'));
                text += QStringLiteral(" · ") + hours.join(QStringLiteral(", "));
            } else {
                text += QStringLiteral(" · ") + tr("closed");
            }
            auto* item = new QListWidgetItem(text, m_days);
            item->setData(Qt::UserRole, named.day.day);
            item->setData(Qt::UserRole + 1, named.day.everyYear);
        }
    m_days->setVisible(m_days->count() > 0);
    m_remove->setVisible(m_days->count() > 0);
    m_remove->setEnabled(m_days->currentRow() >= 0);
}

// Minutes that show as the number in the field stay as they were.
void HoursSection::setHours(const QString& key, int hours, const QString& what)
{
    if (wholeHours(value(key)) != hours)
        set(key, QString::number(hours * 60), what);
}

void HoursSection::saveWeek()
{
    const auto week = weekHoursFromText(m_week->text());
    m_problem->setVisible(!week);
    if (!week)
        return m_problem->setText(tr("This could not be read; the hours stay as they were. Write them like in the example below the field."));
    const QDate today = localDay(m_shop.clock().nowUtc(), m_shop.profile().zone);
    const auto current = m_shop.store().hours().current({}, today);
    if (current && *current && (*current)->week == *week)
        return;
    if (current && !*current && *week == officeWeek())
        return;
    write(unitLabel("hours.set"), tr("Working hours changed"), [&](UnitOfWork& unit) { return m_shop.store().hours().setWeek(unit, {}, today, *week); });
}

void HoursSection::addDay()
{
    HoursRepository::NamedDay day;
    day.day.day = m_day->date();
    day.day.everyYear = m_yearly->isChecked();
    day.label = m_dayLabel->text().trimmed();
    const auto hours = m_dayHours->text().trimmed().isEmpty() ? Result<WeekHours>(WeekHours()) : weekHoursFromText(QStringLiteral("mon ") + m_dayHours->text().trimmed());
    m_dayProblem->setVisible(!hours);
    if (!hours) {
        m_dayProblem->setText(tr("These hours could not be read. Write them like 10:00-13:00, 14:00-18:00, or leave them empty for a day off."));
        return m_dayHours->setFocus();
    }
    day.day.hours = hours->days[0];
    if (write(unitLabel("hours.day_off", {day.label}), tr("Day off added"), [&](UnitOfWork& unit) { return m_shop.store().hours().setSpecialDay(unit, day); }))
    {
        m_dayLabel->clear();
        m_dayHours->clear();
    }
}

void HoursSection::removeDay()
{
    const QListWidgetItem* item = m_days->currentItem();
    if (!item)
        return;
    const QDate day = item->data(Qt::UserRole).toDate();
    const bool yearly = item->data(Qt::UserRole + 1).toBool();
    write(unitLabel("hours.day_on"), tr("Day off removed"), [&](UnitOfWork& unit) { return m_shop.store().hours().removeSpecialDay(unit, day, yearly); });
}

FiguresSection::FiguresSection(Shop& shop) : SettingsSection(shop)
{
    Card* card = addCard(tr("What the figures count"));
    const auto add = [&](const char* key, const QString& title, const QString& meaning) {
        auto* box = new QCheckBox(title);
        box->setObjectName(QString::fromLatin1(key));
        box->setAccessibleDescription(meaning);
        auto* words = new PlainLabel(meaning, Type::Small, Token::Text2);
        words->setWordWrap(true);
        words->setContentsMargins(24, 0, 0, 0);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(metric::gap4);
        pair->addWidget(box);
        pair->addWidget(words);
        card->body()->addLayout(pair);
        m_switches.append({QString::fromLatin1(key), box});
        connect(box, &QCheckBox::clicked, this, [this, box, title](bool on) { set(box->objectName(), on ? QStringLiteral("true") : QStringLiteral("false"), title); });
    };
    add("kpi.merge_same_day", tr("Several orders on one day are one purchase"), tr("A second parcel on the same day is not counted as “bought again”."));
    add("kpi.history_complete", tr("The orders here begin with the shop's first day"), tr("Switch it off when the shop sold before its imported history: then the first order seen may not be the customer's first."));
    add("kpi.zero_value_orders", tr("Count orders without value"), tr("Exchanges and gifts. Usually they are not purchases."));
    add("kpi.shipping", tr("Shipping is part of the revenue"), tr("Switch it off to count goods alone in revenue, average order and revenue per customer."));
    add("kpi.tax", tr("Tax is part of the revenue"), tr("Switch it off to count revenue, average order and revenue per customer without the tax that orders state."));
    add("kpi.include_incentivised", tr("Count rewarded reviews in the rating"), tr("Reviews written for a bonus are usually kinder."));
    add("kpi.include_not_ours", tr("Count reviews of another shop in the rating"), tr("Also those by people who are no customers of yours."));
    add("kpi.leave_out_complaints", tr("Leave out reviews whose complaint the platform accepted"),
        tr("From the rating and from the figures of answering. Otherwise they count until the platform takes them down."));
    auto* row = rowIn(card);
    const auto number = [&](const char* key, const QString& title, const QString& meaning, int least, int most, const QString& suffix) {
        auto* box = new QSpinBox;
        box->setRange(least, most);
        box->setSuffix(suffix);
        addField(row, title, box, QString::fromLatin1(key), meaning);
        m_numbers.append({QString::fromLatin1(key), box});
        connect(box, &QSpinBox::editingFinished, this, [this, box, title] { set(box->objectName(), QString::number(box->value()), title); });
    };
    number("kpi.fast_reply_hours", tr("A fast answer"), tr("comes within so many hours by the clock"), 1, 720, tr(" h"));
    number("kpi.landmark_days", tr("Days to look at a review"), tr("after the delivery, before it is seen whether the customer came back"), 1, 90, tr(" d"));
    number("kpi.retention_window", tr("Window of the share who bought again"), tr("0: found once from the shop's own pauses between orders, then kept"), 0, 365, tr(" d"));
    row = rowIn(card);
    number("kpi.closure_days", tr("A closure of the shop"), tr("so many days off in a row: pauses between orders across it do not count; 0: none"), 0, 365, tr(" d"));
    row->addStretch(2); // as wide as those above it
    column()->addStretch(1);
}

void FiguresSection::reload()
{
    for (auto& [key, box] : m_switches)
        box->setChecked(value(key) == QLatin1String("true"));
    for (auto& [key, box] : m_numbers)
        box->setValue(value(key).toInt());
}

} // namespace encore::ui
