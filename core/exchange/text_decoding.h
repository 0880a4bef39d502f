#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

class QIODevice;

namespace encore {

/// How the bytes of a text file become letters. The single-byte sets have tables of our own, because
/// only some builds of Qt can decode them.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1251, Cp866, Koi8R, Windows1252 };

/// "UTF-8", "windows-1251", "CP866" ... : for the screen and for `encodingFromName`.
QString encodingName(Encoding encoding);
/// By a name as people and programs write it ("utf8", "cp1251", "win-1251", "dos", "UTF-16"); case, blanks and dashes
/// don't matter. nullopt for an unknown one.
std::optional<Encoding> encodingFromName(const QString& name);

struct DetectedEncoding {
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    /// Bytes that are not valid in a file that is UTF-8 all the same (at most one among 32 good letters);
    /// they are read as U+FFFD.
    qint64 damagedBytes = 0;
};

/// Reads the device from its start (it must be seekable) and puts it back there. The whole file is looked at, in bounded
/// memory: a byte order mark decides, then strict UTF-8, then which set gives the most plausible Russian (or West European) text.
Result<DetectedEncoding> detectEncoding(QIODevice& device);
/// The same for bytes in memory; `complete` is false when they are only the beginning of something.
DetectedEncoding detectEncoding(QByteArrayView bytes, bool complete = true);

/// Turns bytes into clean text piece by piece. What comes out is valid Unicode without control characters
/// other than tab and line breaks: an invalid sequence or a lone surrogate becomes U+FFFD, another control
/// character a blank. A byte order mark at the start is dropped. Text is not normalised.
class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding) : m_encoding(encoding) {}

    /// Appends the text of `bytes` to `out`. A letter cut by the end of `bytes` waits for the next call, or
    /// becomes U+FFFD when `last`.
    void decode(QByteArrayView bytes, QString& out, bool last = false);
    /// How many U+FFFD were put in for what could not be read.
    qint64 replaced() const { return m_replaced; }

private:
    void decodeUtf8(QByteArrayView bytes, QString& out, bool last);
    void decodeUtf16(QByteArrayView bytes, QString& out, bool last);
    void decodeTable(QByteArrayView bytes, QString& out);

    Encoding m_encoding;
    QByteArray m_rest;             // an unfinished sequence of the piece before
    qint64 m_replaced = 0;
    bool m_started = false;
};

/// The whole of `bytes` at once.
QString decodeText(QByteArrayView bytes, Encoding encoding);

/// Makes any string clean in the sense of TextDecoder. Cheap when there is nothing to do.
QString cleanText(QString text);
bool isCleanText(QStringView text);

} // namespace encore
