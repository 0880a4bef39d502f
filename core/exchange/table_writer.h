#pragma once

#include "base/money.h"
#include "base/result.h"
#include "exchange/table_source.h"

#include <QDate>

namespace encore {

/// Cells for a writer; the same as a reader would give for them.
Cell textCell(const QString& text);
Cell numberCell(qint64 number);
/// A number with its fixed digits: "9280.50".
Cell moneyCell(Money money, int digits);
Cell ratioCell(double value);                 ///< empty where the value is not finite
Cell dateCell(QDate date);
Cell dateTimeCell(const QDateTime& local);    ///< wall-clock time, the zone is not written
Cell booleanCell(bool value);

/// How text files are written; XLSX needs none of it.
struct WriteOptions {
    QChar delimiter = u',';
    QChar decimal = u'.';
    bool byteOrderMark = true;                ///< Excel takes a file without it for a national encoding

    /// What a double click opens rightly in an Excel with Russian settings.
    static WriteOptions russianExcel() { return {u';', u',', true}; }
};

/// Writes a table row by row in bounded memory. The file appears under its name, whole, with `finish`, and not at all without it.
/// Errors: DiskFull, ReadOnly, Io, TooLarge (rows or texts beyond what XLSX can hold). After an error nothing more can be written.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    /// Cells beyond the header are left out.
    virtual Status write(const std::vector<Cell>& cells) = 0;
    virtual Status finish() = 0;
};

/// The writer for a path by its suffix: csv, tsv, xlsx, json. WrongUsage for another one. `header` names the columns
/// (in JSON: the keys); the sheet of a workbook is named `title`.
Result<std::unique_ptr<TableWriter>> createTableWriter(const QString& path, const QStringList& header, const QString& title = {},
                                                       const WriteOptions& options = {});

/// One person for an address book.
struct Contact {
    QString name, firstName, lastName;
    QStringList phones, emails, tags;
    QString birthday;                         ///< "2001-03-06", or "03-06" where the year is not known
    QString note;
};

/// vCard 3.0, UTF-8, for phones and address books. The same promises as TableWriter.
class ContactWriter {
public:
    virtual ~ContactWriter() = default;
    virtual Status write(const Contact& contact) = 0;
    virtual Status finish() = 0;
};
Result<std::unique_ptr<ContactWriter>> createContactWriter(const QString& path);

} // namespace encore
