#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace encore {

/// A ZIP file read in place: nothing is ever written to disk, and a bomb is refused by TableLimits, by what the directory declares
/// and again by what really comes out.
class ZipArchive {
public:
    /// The device must be seekable and outlives the archive.
    /// Unsupported for what is no readable ZIP, TooLarge for too many entries.
    static Result<std::unique_ptr<ZipArchive>> open(QIODevice& device, const QString& name);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool contains(const QString& entry) const;
    /// A sequential device over one entry's unpacked bytes. NotFound, TooLarge, Unsupported (encrypted). It must not outlive the archive.
    Result<std::unique_ptr<class ZipEntry>> entry(const QString& entry);

private:
    ZipArchive(zip* archive, const QString& name) : m_archive(archive), m_name(name) {}

    friend class ZipEntry;
    zip* m_archive;
    QString m_name;
};

class ZipEntry final : public QIODevice {
public:
    ZipEntry(zip_file* file, qint64 packedSize, qint64 declaredSize);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    /// Set once more came out than is allowed; reads fail from then on.
    bool isTooLarge() const { return m_tooLarge; }
    double progress() const { return m_declared > 0 ? qMin(1.0, double(m_unpacked) / double(m_declared)) : 1.0; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    qint64 m_packed, m_declared, m_unpacked = 0;
    qint64 m_sinceTag = 0;          // bytes since the last '<': one piece of text or one tag
    bool m_tooLarge = false;
};

} // namespace encore
