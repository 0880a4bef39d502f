#include "exchange/text_decoding.h"

#include "exchange/single_byte_tables.h"

#include <QIODevice>

#include <array>
#include <cstring>
#include <limits>
#include <memory>

namespace encore {

namespace {

constexpr char16_t kReplacement = 0xFFFD;
constexpr qsizetype kPiece = 1 << 18;

const SingleByteTable* tableOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Windows1251: return &kWindows1251;
    case Encoding::Cp866: return &kCp866;
    case Encoding::Koi8R: return &kKoi8R;
    case Encoding::Windows1252: return &kWindows1252;
    default: return nullptr;
    }
}

constexpr bool isUnwanted(char16_t c)
{
    // U+FFFE and U+FFFF are no characters, and no XML may hold them.
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0) || c >= 0xFFFE;
}

/// Bytes of the sequence that starts with `lead`; 0 when no sequence does.
constexpr int sequenceLength(uchar lead)
{
    return lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
}

/// Whether `second` may follow `lead`: shuts out overlong forms, surrogates and what lies above U+10FFFF.
constexpr bool secondFits(uchar lead, uchar second)
{
    if ((second & 0xC0) != 0x80)
        return false;
    return lead == 0xE0 ? second >= 0xA0 : lead == 0xED ? second < 0xA0 : lead == 0xF0 ? second >= 0x90 : lead == 0xF4 ? second < 0x90 : true;
}

/// Length of the valid sequence at p, or -k: k bytes that are not one, or 0: cut by the end.
int validSequence(const uchar* p, const uchar* end)
{
    const int need = sequenceLength(*p);
    if (need <= 1)
        return need == 1 ? 1 : -1;
    for (int i = 1; i < need; ++i) {
        if (p + i >= end)
            return 0;
        if (i == 1 ? !secondFits(*p, p[1]) : (p[i] & 0xC0) != 0x80)
            return -i;
    }
    return need;
}

/// The next byte from p on that is not ASCII, eight at a time; end when there is none.
const uchar* skipAscii(const uchar* p, const uchar* end)
{
    for (quint64 eight; end - p >= 8; p += 8) {
        std::memcpy(&eight, p, 8);
        if (eight & 0x8080808080808080ull)
            break;
    }
    while (p < end && *p < 0x80)
        ++p;
    return p;
}

/// Collects from a file what its encoding is recognised by.
class EncodingJudge {
public:
    void look(QByteArrayView bytes, bool last);
    DetectedEncoding verdict() const;

private:
    void countPairs(uchar previous, uchar c);

    QByteArray m_rest;
    qint64 m_good = 0, m_bad = 0;         // sequences of several bytes; bytes that belong to none
    qint64 m_zeroEven = 0, m_zeroOdd = 0, m_position = 0;
    uchar m_previous = ' ';
    qint64 m_highRuns = 0, m_high = 0, m_highBesideLatin = 0;
    std::array<std::array<quint32, 256>, 256> m_pairs{};   // previous byte, this byte; only where one is high
    QByteArray m_start;
};

void EncodingJudge::countPairs(uchar previous, uchar c)
{
    if (c < 0x80 && previous < 0x80)
        return;
    ++m_pairs[previous][c];
    const auto latin = [](uchar x) { return (x | 0x20) >= 'a' && (x | 0x20) <= 'z'; };
    if (c >= 0x80) {
        ++m_high;
        if (previous < 0x80) {
            ++m_highRuns;
            m_highBesideLatin += latin(previous);
        }
    } else {
        m_highBesideLatin += latin(c);
    }
}

void EncodingJudge::look(QByteArrayView bytes, bool last)
{
    if (m_start.size() < 4)
        m_start.append(bytes.first(qMin<qsizetype>(4, bytes.size())));
    // 128 KiB of letters beyond ASCII decide between the single-byte sets as well as a gigabyte would.
    const auto* p = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* end = p + bytes.size();
    for (const uchar* q = p; q < end && m_position < (1 << 16); ++q, ++m_position)
        m_zeroEven += *q == 0 && m_position % 2 == 0, m_zeroOdd += *q == 0 && m_position % 2 == 1;
    for (const uchar* q = p; q < end && m_high < (1 << 17); ++q) {
        if (m_previous < 0x80) {
            const uchar* high = skipAscii(q, end);
            if (high > q)
                m_previous = high[-1];
            if ((q = high) == end)
                break;
        }
        countPairs(m_previous, *q);
        m_previous = *q;
    }
    QByteArray joined;
    if (!m_rest.isEmpty()) {
        joined = m_rest + bytes.toByteArray();
        bytes = joined;
        p = reinterpret_cast<const uchar*>(bytes.data());
    }
    end = p + bytes.size();
    m_rest.clear();
    while ((p = skipAscii(p, end)) < end) {
        const int n = validSequence(p, end);
        if (n > 0) {
            ++m_good;
            p += n;
        } else if (n < 0) {
            m_bad += -n;
            p += -n;
        } else {
            if (last)
                m_bad += end - p;
            else
                m_rest = QByteArray(reinterpret_cast<const char*>(p), end - p);
            break;
        }
    }
}

/// How much like Russian a pair of neighbours looks.
int pairScore(char16_t previous, char16_t c)
{
    const auto lower = [](char16_t x) { return (x >= 0x430 && x <= 0x44F) || x == 0x451; };
    const auto upper = [](char16_t x) { return (x >= 0x410 && x <= 0x42F) || x == 0x401; };
    const auto letterScore = [](char16_t x) {
        // Frequent letters of Russian weigh more than rare ones: о е а и н т с р в л against щ э ф ъ.
        constexpr auto frequent = u"оеаинтсрвлОЕАИНТСРВЛ";
        constexpr auto rare = u"щэфъёЩЭФЪЁ";
        if (QStringView(frequent).contains(QChar(x)))
            return 4;
        return QStringView(rare).contains(QChar(x)) ? 0 : 2;
    };
    int score = 0;
    if (lower(c) || upper(c))
        score += letterScore(c);
    else if (c >= 0x2500 && c <= 0x25A0)
        score -= 12;                                          // a frame in a table of a shop
    else if (c == kReplacement)
        score -= 20;
    else if (QStringView(u"№«»—–’“”„…•€₽©®™°\u00A0\u00AD").contains(QChar(c)))
        score += 1;
    else if (c >= 0x80)
        score -= 6;                                           // Ђ, †, ¤, ≈: possible, and rare
    if (lower(previous) && upper(c))
        score -= 8;                                           // "пРИВЕТ" is KOI8-R read as something else
    if (lower(previous) && lower(c))
        score += 1;
    if (previous >= '0' && previous <= '9' && (lower(c) || upper(c)))
        score -= 5;                                           // "9а280" is a no-break space between thousands
    return score;
}

DetectedEncoding EncodingJudge::verdict() const
{
    DetectedEncoding found;
    if (m_start.startsWith("\xEF\xBB\xBF")) {
        found.byteOrderMark = true;
        found.damagedBytes = m_bad;
        return found;
    }
    if (m_start.startsWith("\xFF\xFE") || m_start.startsWith("\xFE\xFF")) {
        found.byteOrderMark = true;
        found.encoding = m_start.at(0) == '\xFF' ? Encoding::Utf16Le : Encoding::Utf16Be;
        return found;
    }
    // Without a mark, UTF-16 of a table is known by the zero half of its digits and delimiters.
    if (m_position >= 4 && (m_zeroOdd + m_zeroEven) * 10 > m_position && (m_zeroOdd > 8 * m_zeroEven || m_zeroEven > 8 * m_zeroOdd)) {
        found.encoding = m_zeroOdd > m_zeroEven ? Encoding::Utf16Le : Encoding::Utf16Be;
        return found;
    }
    if (m_bad == 0 || m_bad * 32 <= m_good) {
        found.damagedBytes = m_bad;
        return found;
    }
    // Lone accented letters between Latin ones: José, Zürich.
    if (m_highBesideLatin * 3 > m_highRuns * 2 && m_high < 2 * m_highRuns) {
        found.encoding = Encoding::Windows1252;
        return found;
    }
    qint64 best = std::numeric_limits<qint64>::min();
    for (const Encoding candidate : {Encoding::Windows1251, Encoding::Cp866, Encoding::Koi8R}) {
        const SingleByteTable& table = *tableOf(candidate);
        const auto letter = [&](int b) { return b < 0x80 ? char16_t(b) : table[size_t(b - 0x80)]; };
        qint64 score = 0;
        for (int a = 0; a < 256; ++a)
            for (int b = 0x80; b < 256; ++b)
                if (const quint32 n = m_pairs[size_t(a)][size_t(b)])
                    score += qint64(n) * pairScore(letter(a), letter(b));
        if (score > best) {
            best = score;
            found.encoding = candidate;
        }
    }
    return found;
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return QStringLiteral("UTF-8");
    case Encoding::Utf16Le: return QStringLiteral("UTF-16LE");
    case Encoding::Utf16Be: return QStringLiteral("UTF-16BE");
    case Encoding::Windows1251: return QStringLiteral("windows-1251");
    case Encoding::Cp866: return QStringLiteral("CP866");
    case Encoding::Koi8R: return QStringLiteral("KOI8-R");
    case Encoding::Windows1252: return QStringLiteral("windows-1252");
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingFromName(const QString& name)
{
    QString key;
    for (const QChar c : name.toLower())
        if (c.isLetterOrNumber())
            key += c;
    struct Alias { QLatin1StringView name; Encoding encoding; };
    static constexpr Alias aliases[] = {
        {QLatin1StringView("utf8"), Encoding::Utf8}, {QLatin1StringView("utf8bom"), Encoding::Utf8}, {QLatin1StringView("utf8sig"), Encoding::Utf8},
        {QLatin1StringView("utf16"), Encoding::Utf16Le}, {QLatin1StringView("utf16le"), Encoding::Utf16Le}, {QLatin1StringView("unicode"), Encoding::Utf16Le},
        {QLatin1StringView("utf16be"), Encoding::Utf16Be},
        {QLatin1StringView("windows1251"), Encoding::Windows1251}, {QLatin1StringView("win1251"), Encoding::Windows1251},
        {QLatin1StringView("cp1251"), Encoding::Windows1251}, {QLatin1StringView("1251"), Encoding::Windows1251},
        {QLatin1StringView("cp866"), Encoding::Cp866}, {QLatin1StringView("ibm866"), Encoding::Cp866}, {QLatin1StringView("866"), Encoding::Cp866},
        {QLatin1StringView("dos"), Encoding::Cp866}, {QLatin1StringView("koi8r"), Encoding::Koi8R}, {QLatin1StringView("koi8"), Encoding::Koi8R},
        {QLatin1StringView("windows1252"), Encoding::Windows1252}, {QLatin1StringView("win1252"), Encoding::Windows1252},
        {QLatin1StringView("cp1252"), Encoding::Windows1252}, {QLatin1StringView("latin1"), Encoding::Windows1252},
        {QLatin1StringView("iso88591"), Encoding::Windows1252},
    };
    for (const Alias& alias : aliases)
        if (key == alias.name)
            return alias.encoding;
    return std::nullopt;
}

Result<DetectedEncoding> detectEncoding(QIODevice& device)
{
    if (!device.seek(0))
        return fail(ErrorCode::Io, {}, device.errorString());
    const auto judge = std::make_unique<EncodingJudge>();
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (;;) {
        const qint64 n = device.read(piece.data(), piece.size());
        if (n < 0)
            return fail(ErrorCode::Io, {}, device.errorString());
        judge->look(QByteArrayView(piece).first(n), n == 0);
        if (n == 0)
            break;
    }
    if (!device.seek(0))
        return fail(ErrorCode::Io, {}, device.errorString());
    return judge->verdict();
}

DetectedEncoding detectEncoding(QByteArrayView bytes, bool complete)
{
    const auto judge = std::make_unique<EncodingJudge>();
    judge->look(bytes, complete);
    return judge->verdict();
}

void TextDecoder::decode(QByteArrayView bytes, QString& out, bool last)
{
    const qsizetype from = out.size();
    if (tableOf(m_encoding))
        decodeTable(bytes, out);
    else if (m_encoding == Encoding::Utf8)
        decodeUtf8(bytes, out, last);
    else
        decodeUtf16(bytes, out, last);
    if (!m_started && out.size() > from) {
        m_started = true;
        if (out.at(from) == QChar::ByteOrderMark)
            out.remove(from, 1);
    }
}

void TextDecoder::decodeUtf8(QByteArrayView bytes, QString& out, bool last)
{
    QByteArray joined;
    if (!m_rest.isEmpty()) {
        joined = m_rest + bytes.toByteArray();
        bytes = joined;
        m_rest.clear();
    }
    const qsizetype before = out.size();
    out.resize(before + bytes.size() + 1);
    auto* to = reinterpret_cast<char16_t*>(out.data()) + before;
    const auto* p = reinterpret_cast<const uchar*>(bytes.data());
    const uchar* end = p + bytes.size();
    while (p < end) {
        if (*p < 0x80) {
            *to++ = isUnwanted(*p) ? u' ' : *p;
            ++p;
            continue;
        }
        const int n = validSequence(p, end);
        if (n == 2) {
            const char16_t c = char16_t((p[0] & 0x1F) << 6 | (p[1] & 0x3F));
            *to++ = isUnwanted(c) ? u' ' : c;
        } else if (n == 3) {
            const char16_t c = char16_t((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
            *to++ = isUnwanted(c) ? u' ' : c;
        } else if (n == 4) {
            const char32_t c = char32_t(p[0] & 7) << 18 | char32_t(p[1] & 0x3F) << 12 | char32_t(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
            *to++ = QChar::highSurrogate(c);
            *to++ = QChar::lowSurrogate(c);
        } else if (n == 0 && !last) {
            m_rest = QByteArray(reinterpret_cast<const char*>(p), end - p);
            break;
        } else {
            *to++ = kReplacement;
            ++m_replaced;
            p += n == 0 ? end - p : -n;
            continue;
        }
        p += n;
    }
    out.resize(to - reinterpret_cast<const char16_t*>(out.constData()));
}

void TextDecoder::decodeUtf16(QByteArrayView bytes, QString& out, bool last)
{
    const QByteArray all = m_rest + bytes.toByteArray();
    m_rest.clear();
    const auto* p = reinterpret_cast<const uchar*>(all.constData());
    const qsizetype units = all.size() / 2;
    const int high = m_encoding == Encoding::Utf16Be ? 0 : 1;
    const auto unit = [&](qsizetype i) { return char16_t(p[2 * i + high] << 8 | p[2 * i + 1 - high]); };
    out.reserve(out.size() + units + 1);
    qsizetype i = 0;
    for (; i < units; ++i) {
        const char16_t c = unit(i);
        if (QChar::isHighSurrogate(c)) {
            if (i + 1 == units && !last)
                break;
            if (i + 1 < units && QChar::isLowSurrogate(unit(i + 1))) {
                out += QChar(c);
                out += QChar(unit(++i));
                continue;
            }
        }
        const bool lone = QChar::isSurrogate(c);
        m_replaced += lone;
        out += QChar(lone ? kReplacement : isUnwanted(c) ? u' ' : c);
    }
    m_rest = all.mid(2 * i);
    if (last && !m_rest.isEmpty()) {
        out += QChar(kReplacement);
        ++m_replaced;
        m_rest.clear();
    }
}

void TextDecoder::decodeTable(QByteArrayView bytes, QString& out)
{
    const SingleByteTable& table = *tableOf(m_encoding);
    const qsizetype before = out.size();
    out.resize(before + bytes.size());
    auto* to = reinterpret_cast<char16_t*>(out.data()) + before;
    for (const char byte : bytes) {
        const auto b = uchar(byte);
        const char16_t c = b < 0x80 ? b : table[size_t(b - 0x80)];
        m_replaced += c == kReplacement;
        *to++ = isUnwanted(c) ? u' ' : c;
    }
}

QString decodeText(QByteArrayView bytes, Encoding encoding)
{
    QString text;
    TextDecoder(encoding).decode(bytes, text, true);
    return text;
}

bool isCleanText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isUnwanted(c))
            return false;
        if (QChar::isSurrogate(c)) {
            if (!QChar::isHighSurrogate(c) || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return false;
            ++i;
        }
    }
    return true;
}

QString cleanText(QString text)
{
    if (isCleanText(text))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isUnwanted(c.unicode()))
            text[i] = u' ';
        else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            text[i] = QChar(kReplacement);
    }
    return text;
}

} // namespace encore
