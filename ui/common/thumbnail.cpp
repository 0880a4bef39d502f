#include "common/thumbnail.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHash>
#include <QImageReader>
#include <QMimeDatabase>

namespace encore::ui {

namespace {

constexpr qint64 mostPixels = 32'000'000;          // unpacked whole: 128 MB
constexpr qint64 mostJpegPixels = 60'000'000;      // unpacked at an eighth of its size, but a progressive one is held whole first
constexpr int longestEdge = 30'000;

} // namespace

QImage thumbnailOf(const QByteArray& content, int edge)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    static const QList<QByteArray> plain{"jpeg", "jpg", "png", "gif", "webp", "bmp"};
    const QByteArray format = reader.format();
    if (!plain.contains(format))
        return {};
    const QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (!size.isValid() || size.isEmpty() || size.width() > longestEdge || size.height() > longestEdge || pixels > (format.startsWith("jp") ? mostJpegPixels : mostPixels))
        return {};
    reader.setAutoTransform(true);
    if (size.width() > edge || size.height() > edge)
        reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

bool isHarmlessFile(const QString& name, const QByteArray& content)
{
    static const QHash<QString, QString> kinds{
        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},  {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("png"), QStringLiteral("image/png")},   {QStringLiteral("gif"), QStringLiteral("image/gif")},
        {QStringLiteral("webp"), QStringLiteral("image/webp")}, {QStringLiteral("bmp"), QStringLiteral("image/bmp")},
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")}, {QStringLiteral("txt"), QStringLiteral("text/plain")},
        {QStringLiteral("mp4"), QStringLiteral("video/")}, {QStringLiteral("mov"), QStringLiteral("video/")}, {QStringLiteral("webm"), QStringLiteral("video/")},
        {QStringLiteral("mkv"), QStringLiteral("video/")}, {QStringLiteral("avi"), QStringLiteral("video/")}, {QStringLiteral("3gp"), QStringLiteral("video/")},
        {QStringLiteral("mp3"), QStringLiteral("audio/")}, {QStringLiteral("ogg"), QStringLiteral("audio/")}, {QStringLiteral("oga"), QStringLiteral("audio/")},
        {QStringLiteral("opus"), QStringLiteral("audio/")}, {QStringLiteral("wav"), QStringLiteral("audio/")}, {QStringLiteral("m4a"), QStringLiteral("audio/")}};
    const QString expected = kinds.value(QFileInfo(name).suffix().toLower());
    if (expected.isEmpty())
        return false;
    const QMimeType type = QMimeDatabase().mimeTypeForData(content);
    if (expected == QLatin1String("text/plain"))
        return type.name() == expected;
    if (!expected.endsWith(u'/'))
        return type.name() == expected || type.inherits(expected);
    // A list of addresses would send the player to them.
    for (const char* list : {"mpegurl", "scpls", "ms-asx", "ms-asf-playlist", "xspf"})
        if (type.name().contains(QLatin1String(list)))
            return false;
    // One container holds sound or film.
    return type.name().startsWith(QLatin1String("video/")) || type.name().startsWith(QLatin1String("audio/")) || type.name() == QLatin1String("application/ogg");
}

} // namespace encore::ui
