#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace encore::ui {

/// A small picture of a picture, in pixels at most `edge` wide and high. Null for what is no picture of a plain
/// kind (JPEG, PNG, GIF, WebP, BMP), is broken, or would need more memory than a photo does: the head of the file
/// is asked before anything is unpacked. Any thread.
QImage thumbnailOf(const QByteArray& content, int edge);

/// What the desktop may open at once: pictures, PDF, plain text, sound and film, where the end of the name and the
/// content agree. Anything else is only saved.
bool isHarmlessFile(const QString& name, const QByteArray& content);

} // namespace encore::ui
