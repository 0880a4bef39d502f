#include "start/profile_sheet.h"

#include "base/calendar.h"
#include "common/error_text.h"
#include "common/prompts.h"
#include "common/shop_words.h"
#include "shop/week_hours_text.h"
#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/hours_box.h"
#include "widgets/labels.h"
#include "widgets/scroll_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

WeekHours usualWeek()
{
    WeekHours week;
    for (size_t day = 0; day < 5; ++day)
        week.days[day] = {{9 * 60, 18 * 60}};
    return week;
}

QString defaultPath(const QString& name)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+"));
    QString base = QString(name).replace(unfit, QStringLiteral(" ")).simplified().left(60);
    while (base.startsWith(u'.'))
        base.remove(0, 1);
    if (base.isEmpty())
        base = QStringLiteral("shop");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Encore/");
    QString path = folder + base + QStringLiteral(".encore");
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QStringLiteral("%1%2 %3.encore").arg(folder, base).arg(n);
    return path;
}

} // namespace

ProfileSheet::ProfileSheet(QWidget* pane, Prompts& prompts)
    : Sheet(pane, {}, 560),
      m_prompts(prompts),
      m_name(new QLineEdit),
      m_zone(new QComboBox),
      m_currency(new QComboBox),
      m_language(new QComboBox),
      m_trade(new QComboBox),
      m_hours(new QLineEdit),
      m_channels(new QWidget),
      m_owner(new QLineEdit),
      m_negative(new HoursBox),
      m_other(new QComboBox),
      m_file(new ElidedLabel({}, Type::Body, Token::Text)),
      m_change(new Button),
      m_backups(new PlainLabel({}, Type::Small, Token::Text2)),
      m_error(new PlainLabel({}, Type::Body, Token::Negative)),
      m_create(new PrimaryButton)
{
    setObjectName(QStringLiteral("profileSheet"));
    setLightDismiss(false);
    build();
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const QString& code : {QStringLiteral("ru"), QStringLiteral("en")})
        m_language->addItem(shop_words::language(code), code);
    m_negative->setRange(1, 240);
    m_name->setMaxLength(200);
    m_owner->setMaxLength(200);
    m_error->setWordWrap(true);
    m_backups->setWordWrap(true);
    m_error->hide();

    connect(m_name, &QLineEdit::textChanged, this, &ProfileSheet::nameChanged);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ProfileSheet::fillChannels);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_prompts.saveFile(tr("Where the shop file lies"), QFileInfo(m_path).fileName(), tr("Encore shops (*.encore)"), [this](const QString& path) {
            if (path.isEmpty())
                return;
            m_path = path.endsWith(QLatin1String(".encore"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".encore");
            m_pathChosen = true;
            m_file->setText(QDir::toNativeSeparators(m_path));
        });
    });
    connect(m_create, &QPushButton::clicked, this, &ProfileSheet::accept);
    connect(m_name, &QLineEdit::returnPressed, this, &ProfileSheet::accept);
    retranslate();
}

PlainLabel* ProfileSheet::caption(QLayout* into, QWidget* field)
{
    auto* label = new PlainLabel({}, Type::Small, Token::Text2);
    auto* box = new QVBoxLayout;
    box->setSpacing(metric::gap4);
    box->addWidget(label);
    box->addWidget(field);
    static_cast<QBoxLayout*>(into)->addLayout(box, 1);
    label->setBuddy(field);
    m_captions << label;
    return label;
}

void ProfileSheet::build()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, metric::gap8, 0);
    column->setSpacing(metric::gap12);
    const auto row = [&] {
        auto* pair = new QHBoxLayout;
        pair->setSpacing(metric::gap12);
        column->addLayout(pair);
        return pair;
    };
    caption(row(), m_name);
    auto* second = row();
    caption(second, m_owner);
    caption(second, m_trade);
    auto* third = row();
    caption(third, m_language);
    caption(third, m_currency);
    caption(third, m_zone);
    caption(row(), m_hours);
    new FlowLayout(m_channels, metric::gap12, metric::gap8);
    caption(row(), m_channels);
    auto* targets = row();
    caption(targets, m_negative);
    caption(targets, m_other);
    auto* place = new QWidget;
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_file, 1);
    line->addWidget(m_change);
    caption(row(), place);
    column->addWidget(m_backups);
    column->addStretch(1);
    body()->addWidget(new ScrollPane(content), 1);
    body()->addWidget(m_error);
    addFootButton(m_create);
    const std::pair<QWidget*, const char*> names[]{{m_name, "shopName"}, {m_owner, "owner"}, {m_trade, "trade"}, {m_language, "language"},
                                                    {m_currency, "currency"}, {m_zone, "zone"}, {m_hours, "hours"}, {m_negative, "negative"},
                                                    {m_other, "other"}, {m_change, "changePlace"}, {m_create, "create"}, {m_error, "profileError"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
}

QString ProfileSheet::language() const { return m_language->currentData().toString(); }

void ProfileSheet::begin(const QString& name)
{
    m_pathChosen = false;
    m_error->hide();
    setBusy(false);
    const bool russian = QLocale().language() == QLocale::Russian;
    m_language->setCurrentIndex(russian ? 0 : 1);
    m_channelsOf.clear();
    fillChannels();
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_hours->setText(shop_words::hours(usualWeek()));
    m_negative->setValue(4);
    m_other->setCurrentIndex(0);
    m_name->setText(name);
    m_owner->setText(QString());
    nameChanged();
    open();
    m_name->setFocus();
    m_name->selectAll();
}

void ProfileSheet::fillChannels()
{
    if (m_channelsOf == language())
        return;
    m_channelsOf = language();
    const QStringList known = shop_words::currencies(language());
    m_currency->clear();
    m_currency->addItems(known);
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const QString& name : shop_words::usualChannels(language())) {
        auto* box = new QCheckBox(name);
        box->setObjectName(QStringLiteral("channel_%1").arg(m_boxes.size()));
        box->setChecked(m_boxes.size() < 2);
        m_channels->layout()->addWidget(box);
        m_boxes << box;
    }
}

void ProfileSheet::nameChanged()
{
    if (!m_pathChosen)
        m_path = defaultPath(m_name->text());
    m_file->setText(QDir::toNativeSeparators(m_path));
}

void ProfileSheet::setBusy(bool busy)
{
    m_create->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create the shop"));
}

void ProfileSheet::setError(const Error& error)
{
    setBusy(false);
    complain(errorText(error), nullptr);
}

void ProfileSheet::complain(const QString& text, QWidget* field)
{
    m_error->setText(text);
    m_error->show();
    if (field)
        field->setFocus();
}

void ProfileSheet::accept()
{
    if (!m_create->isEnabled())
        return;
    if (m_name->text().trimmed().isEmpty())
        return complain(tr("Give the shop a name, for instance the one on its door."), m_name);
    if (!timeZone(m_zone->currentText().trimmed()))
        return complain(tr("This time zone is not known. Choose one from the list, for instance Europe/Moscow."), m_zone);
    const auto week = weekHoursFromText(m_hours->text());
    if (!week)
        return complain(tr("The working hours could not be read. Write them like “mon-fri 09:00-18:00; sat 10:00-15:00”."), m_hours);
    m_error->hide();
    NewShop shop;
    shop.path = m_path;
    shop.name = m_name->text().trimmed();
    shop.timeZone = m_zone->currentText().trimmed();
    shop.currency = m_currency->currentText();
    shop.language = language();
    shop.trade = m_trade->currentData().toString();
    shop.week = *week;
    for (const QCheckBox* box : m_boxes)
        if (box->isChecked())
            shop.channels << box->text();
    shop.owner = m_owner->text().trimmed();
    shop.negativeMinutes = m_negative->value() * 60;
    shop.otherMinutes = m_other->currentData().toInt();
    setBusy(true);
    emit accepted(shop);
}

void ProfileSheet::retranslate()
{
    setTitle(tr("Your shop"));
    const QStringList captions{tr("Name of the shop"), tr("Who answers (your name)"), tr("What it sells"), tr("Language"), tr("Currency"), tr("Time zone"),
                               tr("Working hours"), tr("Where customers buy and speak"), tr("Answer the unhappy within"), tr("Answer the others within"), tr("File of the shop")};
    for (int i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        if (m_captions[i]->buddy())
            m_captions[i]->buddy()->setAccessibleName(captions[i]);
    }
    const int trade = qMax(0, m_trade->currentIndex()), other = qMax(0, m_other->currentIndex());
    const bool first = m_trade->count() == 0;
    m_trade->clear();
    for (const QString& code : shop_words::trades())
        m_trade->addItem(shop_words::tradeName(code), code);
    m_trade->setCurrentIndex(first ? m_trade->count() - 1 : trade);
    m_other->clear();
    m_other->addItem(tr("one working day"), 0);
    m_other->addItem(tr("4 working hours"), 240);
    m_other->addItem(tr("8 working hours"), 480);
    m_other->setCurrentIndex(other);
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the place of the file"));
    m_backups->setText(tr("Everything stays on this computer. Backups are made by themselves in %1.").arg(QDir::toNativeSeparators(shop_words::backupFolder({}))));
    m_create->setText(tr("Create the shop"));
}

} // namespace encore::ui
