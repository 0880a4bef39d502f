#include "exchange/save_file.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace encore {

namespace {
constexpr qsizetype kPending = 1 << 16;
constexpr qint64 kNothingFree = 1 << 16;
} // namespace

tl::unexpected<Error> SaveFile::failure() const
{
    const QStorageInfo storage(QFileInfo(m_file.fileName()).absolutePath());
    ErrorCode code = ErrorCode::Io;
    if (m_file.error() == QFileDevice::PermissionsError || storage.isReadOnly())
        code = ErrorCode::ReadOnly;
    else if (m_file.error() == QFileDevice::ResourceError || (storage.isValid() && storage.bytesAvailable() < kNothingFree))
        code = ErrorCode::DiskFull;
    return fail(code, m_file.fileName(), m_file.errorString());
}

Status SaveFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Status{} : Status(failure());
}

Status SaveFile::flush()
{
    const qint64 n = m_pending.size();
    if (n > 0 && m_file.write(m_pending) != n)
        return failure();
    m_pending.resize(0);
    return {};
}

Status SaveFile::write(const QByteArray& bytes)
{
    m_pending += bytes;
    return m_pending.size() >= kPending ? flush() : Status{};
}

Status SaveFile::commit()
{
    ENCORE_TRY(flush());
    if (!m_file.flush() || !m_file.commit())
        return failure();
    return {};
}

} // namespace encore
