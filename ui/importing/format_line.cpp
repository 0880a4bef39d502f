#include "importing/format_line.h"

#include "common/format.h"
#include "widgets/choice_button.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

FormatLine::FormatLine(QWidget* parent)
    : QWidget(parent), m_file(new PlainLabel({}, Type::Body, Token::Text2)), m_sheet(new ChoiceButton(QStringLiteral("formatSheet"))),
      m_encoding(new ChoiceButton(QStringLiteral("formatEncoding"))), m_delimiter(new ChoiceButton(QStringLiteral("formatDelimiter"))),
      m_dates(new ChoiceButton(QStringLiteral("formatDates"))), m_decimal(new ChoiceButton(QStringLiteral("formatDecimal"))),
      m_zone(new ChoiceButton(QStringLiteral("formatZone"))), m_doubts(new PlainLabel({}, Type::Body, Token::Warning))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(metric::gap4);
    auto* line = new FlowLayout;
    line->addWidget(m_file);
    for (ChoiceButton* button : {m_sheet, m_encoding, m_delimiter, m_dates, m_decimal, m_zone})
        line->addWidget(button);
    outer->addLayout(line);
    m_doubts->setObjectName(QStringLiteral("formatDoubts"));
    m_doubts->setWordWrap(true);
    outer->addWidget(m_doubts);
}

void FormatLine::offer(ChoiceButton* button, const QString& what, const std::vector<Choice>& choices, const QString& current, Chosen chosen)
{
    QStringList titles, values;
    for (const Choice& choice : choices) {
        titles << choice.title;
        values << choice.value;
    }
    const int at = int(qMax<qsizetype>(0, values.indexOf(current)));
    button->setChoices(titles, at);
    button->setAccessibleName(what + QStringLiteral(": ") + titles.value(at));
    button->setToolTip(what);
    button->disconnect(this);
    connect(button, &ChoiceButton::chosen, this, [this, values, at, chosen](int i) {
        if (i != at)
            emit (this->*chosen)(values.value(i));
    });
    button->show();
}

void FormatLine::offerFile(const TableInfo& info, const ImportOptions& options)
{
    const bool pasted = !options.pasted.isEmpty();
    m_file->setText(pasted ? tr("Copied rows") : info.format == TableFormat::Xlsx ? tr("Excel") : info.format == TableFormat::Json ? tr("JSON") : tr("Text table (CSV)"));
    for (ChoiceButton* button : {m_sheet, m_encoding, m_delimiter, m_dates, m_decimal, m_zone})
        button->hide();
    if (info.sheets.size() > 1) {
        std::vector<Choice> sheets;
        for (const QString& sheet : info.sheets)
            sheets.push_back({sheet, tr("sheet “%1”").arg(sheet)});
        offer(m_sheet, tr("Sheet of the workbook"), sheets, info.sheet, &FormatLine::sheetChosen);
    }
    if (info.format != TableFormat::Csv)
        return;
    if (!pasted) {
        std::vector<Choice> encodings;
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Windows1251, Encoding::Cp866, Encoding::Koi8R, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be})
            encodings.push_back({encodingName(encoding), tr("encoding %1").arg(encodingName(encoding))});
        offer(m_encoding, tr("Encoding: if the letters look wrong, choose another"), encodings, encodingName(info.encoding), &FormatLine::encodingChosen);
    }
    std::vector<Choice> delimiters{{QStringLiteral(";"), tr("columns divided by ;")}, {QStringLiteral(","), tr("columns divided by ,")}, {QStringLiteral("tab"), tr("columns divided by Tab")},
                                   {QStringLiteral("|"), tr("columns divided by |")}};
    const QString found = info.delimiter == u'\t' ? QStringLiteral("tab") : QString(info.delimiter);
    if (!info.delimiter.isNull() && std::none_of(delimiters.begin(), delimiters.end(), [&](const Choice& c) { return c.value == found; }))
        delimiters.push_back({found, tr("columns divided by %1").arg(found)});
    offer(m_delimiter, tr("What divides the columns"), delimiters, found, &FormatLine::delimiterChosen);
}

void FormatLine::offerValues(const TableInfo& info, const import_guesses::Formats& found, const ImportOptions& options, const QStringList& zones)
{
    if (found.dates) {
        std::vector<Choice> orders{{QStringLiteral("dd.MM.yyyy"), tr("dates DD.MM.YYYY")}, {QStringLiteral("MM/dd/yyyy"), tr("dates MM/DD/YYYY")}, {QStringLiteral("yyyy-MM-dd"), tr("dates YYYY-MM-DD")}};
        QString current = options.dateFormat;
        // A workbook keeps days as numbers: there is no order to speak of.
        const bool own = info.format == TableFormat::Xlsx && found.dates->order == DateOrder::YearMonthDay && !found.dates->ambiguous;
        if (own || found.dates->serials)
            orders.insert(orders.begin(), {QString(), tr("dates as Excel keeps them")});
        else if (found.dates->unixSeconds)
            orders.insert(orders.begin(), {QString(), tr("dates in seconds since 1970")});
        else if (current.isEmpty())
            current = orders[found.dates->order == DateOrder::DayMonthYear ? 0 : found.dates->order == DateOrder::MonthDayYear ? 1 : 2].value;
        offer(m_dates, tr("How dates are written"), orders, current, &FormatLine::datesChosen);
        std::vector<Choice> places;
        for (const QString& zone : zones)
            places.push_back({zone, tr("time zone %1").arg(zone == QLatin1String("Europe/Moscow") ? tr("Moscow") : zone.section(u'/', -1).replace(u'_', u' '))});
        offer(m_zone, tr("Time zone of the times in the file"), places, options.timezone.isEmpty() ? zones.value(0) : options.timezone, &FormatLine::zoneChosen);
    }
    if (found.numbers && (info.format != TableFormat::Xlsx || found.numbers->ambiguous || found.numbers->decimal != u'.' || !options.decimal.isEmpty())) {
        const std::vector<Choice> marks{{QStringLiteral(","), tr("decimal comma")}, {QStringLiteral("."), tr("decimal point")}};
        offer(m_decimal, tr("What stands before the kopecks or cents"), marks, options.decimal.isEmpty() ? QString(found.numbers->decimal) : options.decimal, &FormatLine::decimalChosen);
    }
}

QString FormatLine::doubts(const TableInfo& info, const TableSummary& table, const import_guesses::Formats& found, const ImportOptions& options) const
{
    QStringList sentences;
    if (info.damagedBytes > 0)
        sentences << tr("Some letters cannot be read in this encoding. Choose another one if names look wrong.");
    if (found.dates && found.dates->ambiguous && options.dateFormat.isEmpty())
        sentences << tr("The dates do not show which number is the day and which the month. Choose how they are written.");
    if (found.numbers && found.numbers->ambiguous && options.decimal.isEmpty())
        sentences << tr("A sum like 1.234 may be a thousand or one and a bit. Choose what stands before the kopecks or cents.");
    if (table.ragged > 0)
        sentences << tr("%n row(s) with more or fewer cells than the row of names: look whether they are cut in the right places.", nullptr, int(qMin<qint64>(table.ragged, 1'000'000)));
    return sentences.join(u' ');
}

void FormatLine::show(const TableInfo& info, const TableSummary& table, const import_guesses::Formats& found, const ImportOptions& options, const QStringList& zones)
{
    offerFile(info, options);
    offerValues(info, found, options, zones);
    m_doubts->setText(doubts(info, table, found, options));
    m_doubts->setVisible(!m_doubts->text().isEmpty());
}

} // namespace encore::ui
