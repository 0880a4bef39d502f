#pragma once

#include "exchange/table_source.h"
#include "importing/import_guesses.h"

#include <QWidget>

class QHBoxLayout;

namespace encore::ui {

class ChoiceButton;
class PlainLabel;

/// How the table was read, each thing as a button that reads it otherwise: sheet, encoding, delimiter, order of dates, decimal mark.
class FormatLine final : public QWidget {
    Q_OBJECT
public:
    explicit FormatLine(QWidget* parent = nullptr);

    /// `options` says what was chosen by hand, `found` what the columns look like, `zones` the time zones to offer, the shop's first.
    void show(const TableInfo& info, const TableSummary& table, const import_guesses::Formats& found, const ImportOptions& options, const QStringList& zones);

signals:
    /// The table is to be read again.
    void sheetChosen(const QString& sheet);
    void encodingChosen(const QString& name);
    void delimiterChosen(const QString& delimiter);
    /// Empty: as found.
    void datesChosen(const QString& format);
    void decimalChosen(const QString& mark);
    void zoneChosen(const QString& zone);

private:
    struct Choice {
        QString value;
        QString title;
    };
    using Chosen = void (FormatLine::*)(const QString&);
    void offer(ChoiceButton* button, const QString& what, const std::vector<Choice>& choices, const QString& current, Chosen chosen);
    void offerFile(const TableInfo& info, const ImportOptions& options);
    void offerValues(const TableInfo& info, const import_guesses::Formats& found, const ImportOptions& options, const QStringList& zones);
    QString doubts(const TableInfo& info, const TableSummary& table, const import_guesses::Formats& found, const ImportOptions& options) const;

    PlainLabel* m_file;
    ChoiceButton *m_sheet, *m_encoding, *m_delimiter, *m_dates, *m_decimal, *m_zone;
    PlainLabel* m_doubts;
};

} // namespace encore::ui
