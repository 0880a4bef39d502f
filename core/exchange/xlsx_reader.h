#pragma once

#include "exchange/table_source.h"
#include "exchange/zip_archive.h"

#include <QIODevice>
#include <QXmlStreamReader>

namespace encore {

/// A sheet of an Office Open XML workbook, read row by row from the packed file. Only the shared strings are
/// held in memory. Formulas give their stored results. A document type in any part is refused, so no entity can grow.
class XlsxReader final : public TableSource {
public:
    /// WrongUsage with the sheets there are in facts, for a sheet that does not exist.
    static Result<std::unique_ptr<TableSource>> open(std::unique_ptr<QIODevice> device, const QString& name, const TableOptions& options);

    const TableInfo& info() const override { return m_info; }
    const QStringList& header() const override { return m_header; }
    Result<bool> next(Row& row) override;
    Status rewind() override;
    double progress() const override { return m_part ? m_part->progress() : 0; }

private:
    struct Sheet { QString name; QString part; bool visible = true; };

    XlsxReader() = default;

    Status readWorkbook();
    Status readRelations(const QString& part, const QString& base, QHash<QString, QString>& byId, QHash<QString, QString>& byType);
    Status readStyles(const QString& part);
    Status readSharedStrings(const QString& part);
    Status chooseSheet(const TableOptions& options);
    Status readHeader(const TableOptions& options, bool& anything);
    Status startSheet();
    /// The next <row> into cells; `count` = 1 + last column used. False at the end of the sheet.
    Result<bool> readRow(std::vector<Cell>& cells, qsizetype& count);
    Status readCell(Cell& cell, QStringView type, int style);
    void setNumber(Cell& cell, const QString& value, int style);
    QString readRichText();
    Status begin(const QString& part);
    /// The reader's complaint as an error of ours; TooLarge where a limit stopped it.
    tl::unexpected<Error> broken(const QString& part) const;

    std::unique_ptr<QIODevice> m_device;       // order matters: the archive reads it, the part reads the archive
    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<ZipEntry> m_part;
    QXmlStreamReader m_xml;
    QString m_name;
    TableInfo m_info;
    QStringList m_header;
    std::vector<Sheet> m_sheets;
    QString m_sheetPart;
    std::vector<QString> m_strings;
    std::vector<bool> m_dateStyles;            // by cell style
    bool m_base1904 = false;
    qint64 m_row = 0;                          // of the sheet, from 1
    qint64 m_cells = 0;                        // delivered so far, empty ones too
    bool m_failed = false;
};

} // namespace encore
