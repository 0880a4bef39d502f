#include "figures/figure_export.h"

#include "common/theme.h"
#include "exchange/save_file.h"
#include "exchange/table_writer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QWidget>

namespace encore::ui {

namespace {

constexpr int imageScale = 2;
constexpr int screenDpi = 96;
constexpr double pointsPerPixel = 72.0 / screenDpi;

Status saveBytes(const QString& path, const QByteArray& bytes)
{
    SaveFile file(path);
    ENCORE_TRY(file.open());
    ENCORE_TRY(file.write(bytes));
    return file.commit();
}

void draw(QPainter& painter, QWidget& widget)
{
    painter.fillRect(widget.rect(), Theme::color(Token::Window));
    widget.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

} // namespace

Status exportFigureTable(const QString& path, const FigureTable& table, const QString& title)
{
    const bool russian = QLocale().language() == QLocale::Russian;
    // The name of a sheet has 31 characters at most and none of []:*?/\.
    ENCORE_LET(auto writer, createTableWriter(path, table.header, safeFileName(title).left(31), russian ? WriteOptions::russianExcel() : WriteOptions()));
    for (const auto& row : table.rows) {
        std::vector<Cell> cells;
        cells.reserve(row.size());
        for (const FigureCell& cell : row)
            cells.push_back(cell.cell);
        ENCORE_TRY(writer->write(cells));
    }
    return writer->finish();
}

QImage pictureOf(QWidget& widget)
{
    QImage image(widget.size() * imageScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(imageScale);
    image.fill(Theme::color(Token::Window));
    QPainter painter(&image);
    draw(painter, widget);
    return image;
}

Status exportPicture(const QString& path, QWidget& widget, const QString& title)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (suffix == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(widget.size());
        svg.setViewBox(widget.rect());
        svg.setResolution(screenDpi);
        svg.setTitle(title);
        QPainter painter(&svg);
        draw(painter, widget);
    } else if (suffix == QLatin1String("pdf")) {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(title);
        pdf.setResolution(screenDpi);
        pdf.setPageSize(QPageSize(QSizeF(widget.size()) * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        QPainter painter(&pdf);
        draw(painter, widget);
    } else if (suffix == QLatin1String("png")) {
        if (!pictureOf(widget).save(&buffer, "PNG"))
            return fail(ErrorCode::Io, path);
    } else {
        return fail(ErrorCode::WrongUsage, path);
    }
    return saveBytes(path, bytes);
}

QString safeFileName(const QString& title)
{
    QString name;
    for (const QChar c : title.simplified())
        name += QStringView(u"\\/:*?\"<>|[]").contains(c) || c.category() == QChar::Other_Control ? QChar(u' ') : c;
    name = name.simplified().left(80);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("figure") : name;
}

} // namespace encore::ui
