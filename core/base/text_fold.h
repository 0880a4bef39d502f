#pragma once

#include <QString>
#include <QStringList>

namespace encore {

/// What search compares: NFKC, case folded, ё as е (й stays й), accents of Latin letters dropped, soft
/// hyphens, zero-width and direction marks removed, every run of white space one space, ends trimmed.
/// Idempotent. Plain ASCII takes a short path. Pure; callable from any thread, like all of this file.
QString foldForSearch(QStringView text);

/// Words of letters and digits of folded text, in order.
QStringList wordsOf(QStringView folded);

/// How Russian letters are written in Latin ones.
enum class LatinScheme {
    Plain,      ///< as people write names: zh kh ts ch sh shch y yu ya, signs dropped
    Passport,   ///< as in Russian passports since 2013 (ICAO 9303): й i, ю iu, я ia, ъ ie
    Gost,       ///< GOST 7.79-2000 system B: ё yo, х x, ц cz, щ shh, э e`, ъ ``, ь `
    Web,        ///< as in nicknames and addresses: х h, ц c, й j, ю ju, я ja, щ sch
};

/// Russian to Latin; other characters stay. Case follows the source: «Щука» Shchuka, «ЩУКА» SHCHUKA.
QString toLatin(QStringView text, LatinScheme scheme = LatinScheme::Plain);

/// Latin to Russian, reading all of the schemes above by the longest match; characters that no scheme
/// writes stay. A best guess: Latin spelling is ambiguous («Yurij», "Yury" and "Iurii" all give Юрий).
QString toCyrillic(QStringView text);

/// Text typed under the English layout by someone who meant Russian: "ghbdtn" -> «привет».
QString asRussianLayout(QStringView text);
/// The reverse: «руддщ» -> "hello".
QString asEnglishLayout(QStringView text);

/// Folded forms under which a query is worth looking up: the query itself first, then the other keyboard
/// layout and the other alphabet. Distinct, never empty unless the query is; at most eight.
QStringList searchVariants(QStringView query);

/// The decimal digits of any script as 0-9, everything else dropped.
QString digitsOf(QStringView text);
/// The last `count` digits; empty when there are fewer.
QString digitTail(QStringView text, int count);

/// A one-line piece of a longer text.
struct Snippet {
    QString text;
    int matchStart = -1;    ///< where the wanted place lies in `text`; -1 when it was cut away or none was given
    int matchLength = 0;
};

/// At most `limit` characters (graphemes, never half of one) of `text` on one line, cut between words where
/// a word is not longer than the room, with "…" where something was left out. Around [matchStart,
/// matchStart + matchLength) in UTF-16 units of `text` when matchStart >= 0, else from the beginning.
Snippet snippet(QStringView text, int limit, qsizetype matchStart = -1, qsizetype matchLength = 0);

/// The beginning of `text`, by the rules of snippet().
inline QString elided(QStringView text, int limit) { return snippet(text, limit).text; }

/// User-perceived characters, as channels count the length of a reply.
int graphemeCount(QStringView text);

} // namespace encore
