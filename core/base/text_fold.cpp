#include "base/text_fold.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace encore {

namespace {

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2060 && u <= 0x2064)
        || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF || (u >= 0xFE00 && u <= 0xFE0F);
}

/// Letters that fold without asking Unicode tables; 0 when the table is needed.
char16_t foldSimple(char16_t c)
{
    if (c < 0x80) {
        if (c >= u'A' && c <= u'Z')
            return char16_t(c + 0x20);
        return c <= u' ' || c == 0x7F ? u' ' : c;
    }
    if (c >= 0x0410 && c <= 0x042F)
        return char16_t(c + 0x20);
    if (c >= 0x0430 && c <= 0x044F)
        return c;
    if (c == 0x0401 || c == 0x0451)
        return u'е';
    if (c == 0x00A0)
        return u' ';
    return c == 0x00AB || c == 0x00BB || c == 0x2013 || c == 0x2014 ? c : u'\0';
}

/// Collapses white space and trims; everything else stays.
QString squeezed(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            if (!out.isEmpty() && out.back() != u' ')
                out += u' ';
        } else {
            out += c;
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QChar withoutAccent(QChar c)
{
    const char16_t u = c.unicode();
    if (!((u >= 0x00C0 && u <= 0x024F) || (u >= 0x1E00 && u <= 0x1EFF)))
        return c;
    QChar base = c;
    for (QString d = base.decomposition(); !d.isEmpty(); d = base.decomposition())
        base = d.at(0);
    return base.unicode() < 0x80 ? base : c;
}

QString foldOnce(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text)
        if (!isInvisible(c))
            plain += c;
    const QString folded = plain.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString out;
    out.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.unicode() >= 0x0300 && c.unicode() <= 0x036F)
            continue;   // stress marks and accents that compose with nothing
        if (c.unicode() == 0x00DF)   // ß: Qt folds one letter to one letter only
            out += QLatin1String("ss");
        else
            out += c.unicode() == 0x0451 ? QChar(u'е') : withoutAccent(c);
    }
    return squeezed(out);
}

bool isLatin(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isCyrillic(QChar c) { return c.unicode() >= 0x0400 && c.unicode() <= 0x04FF; }

// а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я, then ё
const char16_t* const kPlain[] = {u"a", u"b", u"v", u"g", u"d", u"e", u"zh", u"z", u"i", u"y", u"k", u"l", u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"kh", u"ts", u"ch", u"sh", u"shch", u"", u"y", u"", u"e", u"yu", u"ya", u"e"};
const char16_t* const kPassport[] = {u"a", u"b", u"v", u"g", u"d", u"e", u"zh", u"z", u"i", u"i", u"k", u"l", u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"kh", u"ts", u"ch", u"sh", u"shch", u"ie", u"y", u"", u"e", u"iu", u"ia", u"e"};
const char16_t* const kGost[] = {u"a", u"b", u"v", u"g", u"d", u"e", u"zh", u"z", u"i", u"j", u"k", u"l", u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"x", u"cz", u"ch", u"sh", u"shh", u"``", u"y`", u"`", u"e`", u"yu", u"ya", u"yo"};
const char16_t* const kWeb[] = {u"a", u"b", u"v", u"g", u"d", u"e", u"zh", u"z", u"i", u"j", u"k", u"l", u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"h", u"c", u"ch", u"sh", u"sch", u"", u"y", u"", u"e", u"ju", u"ja", u"jo"};

struct Reading { const char16_t* latin; const char16_t* russian; };
// Longest first; what depends on its neighbours is in cyrillicAt().
constexpr Reading kReadings[] = {
    {u"shch", u"щ"}, {u"shh", u"щ"}, {u"sch", u"щ"}, {u"sh", u"ш"}, {u"zh", u"ж"}, {u"ch", u"ч"}, {u"kh", u"х"},
    {u"ts", u"ц"}, {u"cz", u"ц"}, {u"ck", u"к"}, {u"ph", u"ф"}, {u"yo", u"ё"}, {u"jo", u"ё"}, {u"yu", u"ю"}, {u"ju", u"ю"},
    {u"ya", u"я"}, {u"ja", u"я"}, {u"ye", u"е"}, {u"je", u"е"}, {u"y`", u"ы"}, {u"e`", u"э"}, {u"``", u"ъ"},
    {u"a", u"а"}, {u"b", u"б"}, {u"d", u"д"}, {u"e", u"е"}, {u"f", u"ф"}, {u"g", u"г"}, {u"h", u"х"}, {u"i", u"и"},
    {u"k", u"к"}, {u"l", u"л"}, {u"m", u"м"}, {u"n", u"н"}, {u"o", u"о"}, {u"p", u"п"}, {u"q", u"к"}, {u"r", u"р"},
    {u"s", u"с"}, {u"t", u"т"}, {u"u", u"у"}, {u"v", u"в"}, {u"w", u"в"}, {u"z", u"з"}, {u"`", u"ь"}, {u"'", u"ь"},
};

bool isLatinVowel(QChar c) { return QStringView(u"aeiouy").contains(c); }

/// The Russian for the Latin letters at `i` of lower-case text, and how many were read; 0 when none.
int cyrillicAt(QStringView t, qsizetype i, QString& out)
{
    const QChar before = i > 0 ? t[i - 1] : QChar(u' ');
    const auto at = [&](qsizetype k) { return i + k < t.size() ? t[i + k] : QChar(u' '); };
    const bool start = !isLatin(before);
    const bool afterVowel = isLatinVowel(before);
    const QStringView rest = t.mid(i);
    const auto give = [&](const char16_t* s, int n) {
        out = QString::fromUtf16(s);
        return n;
    };
    if (rest.startsWith(u"ia") && (start || afterVowel))
        return give(u"я", 2);
    if (rest.startsWith(u"ia") && !isLatin(at(2)))
        return give(u"ия", 2);
    if (rest.startsWith(u"iu") && (start || afterVowel || isLatin(at(2))))
        return give(u"ю", 2);
    if (at(0) == u'i' && afterVowel && !isLatin(at(1)))
        return give(u"й", 1);
    if (at(0) == u'x')
        return start ? give(u"х", 1) : give(u"кс", 1);
    if (at(0) == u'c' && !QStringView(u"hkz").contains(at(1)))
        return QStringView(u"eiy").contains(at(1)) || !isLatin(at(1)) ? give(u"ц", 1) : give(u"к", 1);
    for (const Reading& r : kReadings) {
        const QStringView latin(r.latin);
        if (rest.startsWith(latin))
            return give(r.russian, int(latin.size()));
    }
    if (at(0) == u'c')
        return give(u"к", 1);
    if (at(0) == u'j')
        return give(u"й", 1);
    if (at(0) == u'y') {
        if (afterVowel && !isLatinVowel(at(1)))
            return give(u"й", 1);
        return !start && !isLatin(at(1)) ? give(u"ий", 1) : give(u"ы", 1);
    }
    return 0;
}

// The same keys under both layouts, character by character.
constexpr QStringView kEnglishKeys = u"qwertyuiop[]asdfghjkl;'zxcvbnm,./`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?~@#$^&";
constexpr QStringView kRussianKeys = u"йцукенгшщзхъфывапролджэячсмитьбю.ёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё\"№;:?";

QString swapped(QStringView text, QStringView from, QStringView to)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const qsizetype i = from.indexOf(c);
        out += i < 0 ? c : to[i];
    }
    return out;
}

std::vector<qsizetype> graphemes(const QString& text)
{
    std::vector<qsizetype> starts{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype p = finder.toNextBoundary(); p >= 0; p = finder.toNextBoundary())
        starts.push_back(p);
    if (starts.back() != text.size())
        starts.push_back(text.size());
    return starts;
}

} // namespace

QString foldForSearch(QStringView text)
{
    QString quick(text.size(), Qt::Uninitialized);
    QChar* out = quick.data();
    bool simple = true;
    for (const QChar c : text) {
        const char16_t folded = foldSimple(c.unicode());
        if (folded == u'\0') {
            simple = false;
            break;
        }
        if (folded == u' ' && (out == quick.constData() || out[-1] == u' '))
            continue;
        *out++ = folded;
    }
    if (simple) {
        if (out != quick.constData() && out[-1] == u' ')
            --out;
        quick.truncate(out - quick.constData());
        return quick;
    }
    // Dropping a mark can let its neighbours compose, so fold until nothing moves; twice is the rule.
    QString folded = foldOnce(text.toString());
    for (int i = 0; i < 8; ++i) {
        QString again = foldOnce(folded);
        if (again == folded)
            break;
        folded = std::move(again);
    }
    return folded;
}

QStringList wordsOf(QStringView folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

QString toLatin(QStringView text, LatinScheme scheme)
{
    const char16_t* const* const table = scheme == LatinScheme::Passport ? kPassport
        : scheme == LatinScheme::Gost                                   ? kGost
        : scheme == LatinScheme::Web                                    ? kWeb
                                                                        : kPlain;
    QString out;
    out.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t lower = text[i].toLower().unicode();
        const int index = lower == 0x0451 ? 32 : lower >= 0x0430 && lower <= 0x044F ? lower - 0x0430 : -1;
        if (index < 0) {
            out += text[i];
            continue;
        }
        QString latin = QString::fromUtf16(table[index]);
        if (text[i].isUpper() && !latin.isEmpty()) {
            const bool shout = (i + 1 < text.size() && text[i + 1].isUpper())
                || (i > 0 && text[i - 1].isUpper() && (i + 1 == text.size() || !text[i + 1].isLower()));
            latin = shout ? latin.toUpper() : latin.at(0).toUpper() + latin.mid(1);
        }
        out += latin;
    }
    return out;
}

QString toCyrillic(QStringView text)
{
    const QString lower = text.toString().toLower();
    // Lower case may change the length of exotic letters only; those texts stay as they are.
    if (lower.size() != text.size())
        return text.toString();
    QString out, piece;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const bool sign = text[i] == u'\'' || text[i] == u'`';
        const bool inWord = i > 0 && isLatin(text[i - 1]);
        const int read = isLatin(text[i]) || (sign && inWord) ? cyrillicAt(lower, i, piece) : 0;
        if (read == 0) {
            out += text[i++];
            continue;
        }
        if (text[i].isUpper()) {
            const bool shout = i + 1 < text.size() && text[i + 1].isUpper();
            piece = shout ? piece.toUpper() : piece.at(0).toUpper() + piece.mid(1);
        }
        out += piece;
        i += read;
    }
    return out;
}

QString asRussianLayout(QStringView text) { return swapped(text, kEnglishKeys, kRussianKeys); }
QString asEnglishLayout(QStringView text) { return swapped(text, kRussianKeys, kEnglishKeys); }

QStringList searchVariants(QStringView query)
{
    constexpr int kMost = 8;
    QStringList variants;
    const auto add = [&](const QString& text) {
        const QString folded = foldForSearch(text);
        if (!folded.isEmpty() && variants.size() < kMost && !variants.contains(folded))
            variants << folded;
    };
    add(query.toString());
    const bool latin = std::any_of(query.begin(), query.end(), isLatin);
    const bool cyrillic = std::any_of(query.begin(), query.end(), isCyrillic);
    // Words under the wrong layout are of one alphabet; mixed text was typed with care.
    if (latin && !cyrillic) {
        const QString typed = asRussianLayout(query);
        add(typed);
        add(toCyrillic(query));
        add(toLatin(typed));
    } else if (cyrillic) {
        const QString typed = asEnglishLayout(query);
        if (!latin)
            add(typed);
        add(toLatin(query, LatinScheme::Plain));
        add(toLatin(query, LatinScheme::Passport));
        add(toLatin(query, LatinScheme::Web));
        add(toCyrillic(query));
        if (!latin)
            add(toCyrillic(typed));
    }
    return variants;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text)
        if (const int d = c.digitValue(); d >= 0 && c.isDigit())
            digits += QChar(char16_t(u'0' + d));
    return digits;
}

QString digitTail(QStringView text, int count)
{
    const QString digits = digitsOf(text);
    return count > 0 && digits.size() >= count ? digits.right(count) : QString();
}

Snippet snippet(QStringView text, int limit, qsizetype matchStart, qsizetype matchLength)
{
    QString line;
    line.reserve(text.size());
    qsizetype from = -1, to = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == matchStart)
            from = line.size();
        if (from >= 0 && i == matchStart + matchLength)
            to = line.size();
        if (i == text.size())
            break;
        const QChar c = text[i];
        if (!c.isSpace() && c.category() != QChar::Other_Control)
            line += c;
        else if (!line.isEmpty() && line.back() != u' ')
            line += u' ';
    }
    while (line.endsWith(u' '))
        line.chop(1);
    from = std::min(from, line.size());
    to = std::clamp(to, from, line.size());
    const std::vector<qsizetype> starts = graphemes(line);
    const int count = int(starts.size()) - 1;
    const auto result = [&](const QString& shown, qsizetype cutFrom, qsizetype cutTo, qsizetype lead) {
        Snippet s{shown, -1, 0};
        if (from >= cutFrom && to <= cutTo && from >= 0) {
            s.matchStart = int(from - cutFrom + lead);
            s.matchLength = int(to - from);
        }
        return s;
    };
    if (count <= limit)
        return result(line, 0, line.size(), 0);
    if (limit <= 1)
        return Snippet{limit == 1 ? QStringLiteral("…") : QString(), -1, 0};

    const auto graphemeAt = [&](qsizetype unit) {
        return int(std::upper_bound(starts.begin(), starts.end(), unit) - starts.begin()) - 1;
    };
    int first = 0;
    if (from >= 0) {
        const int matched = graphemeAt(to) - graphemeAt(from);
        // A third of the free room goes before the match, where the eye starts.
        first = std::max(0, graphemeAt(from) - std::max(0, limit - 2 - matched) / 3);
        first = first <= 1 ? 0 : std::min(first, count - (limit - 1));
    }
    const auto isGap = [&](int g) { return line[starts[size_t(g)]] == u' '; };
    if (first > 0) {
        const int stop = std::min(first + (limit - 2) / 3, from >= 0 ? graphemeAt(from) : count);
        for (int g = first; g <= stop; ++g)
            if (g == stop || isGap(g - 1)) {
                first = isGap(g - 1) ? g : first;
                break;
            }
    }
    int last = first + limit - (first > 0 ? 1 : 0);
    if (last < count) {
        --last;
        const int stop = std::max(first + (last - first) / 2, from >= 0 ? std::min(graphemeAt(to), last) : 0);
        for (int g = last; g >= stop; --g)
            if (isGap(g)) {
                last = g;
                break;
            }
    }
    last = std::min(last, count);
    const qsizetype cutFrom = starts[size_t(first)], cutTo = starts[size_t(last)];
    const QString lead = first > 0 ? QStringLiteral("…") : QString();
    const QString tail = last < count ? QStringLiteral("…") : QString();
    return result(lead + line.mid(cutFrom, cutTo - cutFrom) + tail, cutFrom, cutTo, lead.size());
}

int graphemeCount(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c != u'\r'; }))
        return int(text.size());
    return int(graphemes(text.toString()).size()) - 1;
}

} // namespace encore
