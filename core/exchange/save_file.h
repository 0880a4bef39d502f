#pragma once

#include "base/result.h"

#include <QSaveFile>

namespace encore {

/// A file that appears whole or not at all, with buffered writes and failures by their cause.
class SaveFile {
public:
    explicit SaveFile(const QString& path) : m_file(path) {}

    Status open();
    Status write(const QByteArray& bytes);
    /// Flushes and renames over the old file.
    Status commit();

private:
    Status flush();
    tl::unexpected<Error> failure() const;

    QSaveFile m_file;
    QByteArray m_pending;
};

} // namespace encore
