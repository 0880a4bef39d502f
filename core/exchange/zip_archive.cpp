#include "exchange/zip_archive.h"

#include "exchange/table_source.h"

#include <zip.h>

#include <cstring>
#include <limits>

namespace encore {

namespace {

constexpr qint64 kRatioFrom = 1 << 20;             // a small part may pack as well as it likes
constexpr qint64 kLongestPiece = 8 << 20;          // bytes of one text or tag; a cell holds 32,767 characters

bool beyondLimits(qint64 unpacked, qint64 packed)
{
    return unpacked > TableLimits::zipBytes || (unpacked > kRatioFrom && unpacked > packed * TableLimits::zipRatio);
}

/// libzip's view of a QIODevice.
zip_int64_t deviceSource(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto& device = *static_cast<QIODevice*>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return device.read(static_cast<char*>(data), qint64(length));
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT: {
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = zip_uint64_t(device.size());
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(zip_uint64_t(device.pos()), zip_uint64_t(device.size()), data, length, nullptr);
        return to >= 0 && device.seek(to) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return device.pos();
    case ZIP_SOURCE_ERROR: {
        auto* codes = static_cast<int*>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * sizeof(int);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        return -1;
    }
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice& device, const QString& name)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto refused = [&] {
        const QString words = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return fail(ErrorCode::Unsupported, name, QStringLiteral("the archive cannot be read: %1").arg(words));
    };
    zip_source_t* source = zip_source_function_create(deviceSource, &device, &error);
    if (!source)
        return refused();
    zip* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        return refused();
    }
    zip_error_fini(&error);
    std::unique_ptr<ZipArchive> opened(new ZipArchive(archive, name));
    if (zip_get_num_entries(archive, 0) > TableLimits::zipEntries)
        return fail(ErrorCode::TooLarge, name, QStringLiteral("more than %1 files in the archive").arg(TableLimits::zipEntries));
    return opened;
}

ZipArchive::~ZipArchive() { zip_discard(m_archive); }

bool ZipArchive::contains(const QString& entry) const
{
    return zip_name_locate(m_archive, entry.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString& entry)
{
    const zip_int64_t index = zip_name_locate(m_archive, entry.toUtf8().constData(), 0);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0)
        return fail(ErrorCode::NotFound, m_name, QStringLiteral("%1 is missing in the archive").arg(entry));
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    const auto sizes = [&](zip_uint64_t size) { return size > quint64(std::numeric_limits<qint64>::max()) ? std::numeric_limits<qint64>::max() : qint64(size); };
    if ((stat.valid & needed) != needed || beyondLimits(sizes(stat.size), sizes(stat.comp_size)))
        return fail(ErrorCode::TooLarge, m_name, QStringLiteral("%1 unpacks to %2 bytes from %3").arg(entry).arg(stat.size).arg(stat.comp_size),
                    {QStringLiteral("packed")});
    zip_file* file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (!file)
        return fail(ErrorCode::Unsupported, m_name, QStringLiteral("%1: %2").arg(entry, QString::fromUtf8(zip_strerror(m_archive))));
    auto opened = std::make_unique<ZipEntry>(file, sizes(stat.comp_size), sizes(stat.size));
    opened->open(QIODevice::ReadOnly);
    return opened;
}

ZipEntry::ZipEntry(zip_file* file, qint64 packedSize, qint64 declaredSize)
    : m_file(file), m_packed(packedSize), m_declared(declaredSize)
{
}

ZipEntry::~ZipEntry() { zip_fclose(m_file); }

qint64 ZipEntry::readData(char* data, qint64 maxSize)
{
    if (m_tooLarge)
        return -1;
    const zip_int64_t n = zip_fread(m_file, data, zip_uint64_t(maxSize));
    if (n <= 0) {
        if (n < 0)
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
        return -1;
    }
    m_unpacked += n;
    const char* end = data + n;
    for (const char* p = data; p < end;) {
        const auto* tag = static_cast<const char*>(std::memchr(p, '<', size_t(end - p)));
        m_sinceTag += (tag ? tag : end) - p;
        if (m_sinceTag > kLongestPiece)
            m_tooLarge = true;
        if (!tag)
            break;
        m_sinceTag = 0;
        p = tag + 1;
    }
    m_tooLarge = m_tooLarge || beyondLimits(m_unpacked, m_packed);
    return m_tooLarge ? -1 : qint64(n);
}

} // namespace encore
