#include "customers/name_forms.h"

#include "base/text_fold.h"
#include "customers/english_names.h"
#include "customers/name_table.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace encore {

namespace {

bool isLatinWord(QStringView w)
{
    return !w.isEmpty() && std::all_of(w.begin(), w.end(), [](QChar c) { return c.unicode() < 0x0250 && (c.isLetter() || c == u'\'' || c == u'-'); });
}

/// A word in the one spelling in which names are compared.
QString russianFold(QStringView word)
{
    const QString folded = foldForSearch(word);
    return isLatinWord(folded) ? foldForSearch(toCyrillic(folded)) : folded;
}

struct Known { QStringList fulls; bool male = false, female = false; };

const QHash<QString, Known>& knownForms()
{
    static const QHash<QString, Known> index = [] {
        QHash<QString, Known> forms;
        const auto add = [&](const QString& form, const NameGroup& group) {
            Known& k = forms[form];
            if (!k.fulls.contains(group.full))
                k.fulls << group.full;
            (group.female ? k.female : k.male) = true;
        };
        for (const NameGroup& group : nameGroups()) {
            add(group.full, group);
            for (const QString& form : group.forms) {
                add(form, group);
                if (isLatinWord(form))
                    add(russianFold(form), group);
            }
            // Passports and nicknames write the same name differently.
            for (LatinScheme scheme : {LatinScheme::Plain, LatinScheme::Passport, LatinScheme::Web})
                add(foldForSearch(toLatin(group.full, scheme)), group);
        }
        return forms;
    }();
    return index;
}

const Known* known(QStringView word)
{
    const QString folded = foldForSearch(word);
    auto it = knownForms().constFind(folded);
    if (it == knownForms().cend() && isLatinWord(folded))
        it = knownForms().constFind(russianFold(folded));
    return it == knownForms().cend() ? nullptr : &*it;
}

bool endsWithAny(const QString& word, std::initializer_list<const char16_t*> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const char16_t* e) { return word.endsWith(QStringView(e)); });
}

Gender patronymicGender(QStringView word)
{
    const QString w = russianFold(word);
    if (w.size() < 5)
        return Gender::Unknown;
    if (endsWithAny(w, {u"овна", u"евна", u"ична", u"кызы"}))
        return Gender::Female;
    if (endsWithAny(w, {u"ович", u"евич", u"оглы"}) || w == QStringView(u"ильич") || w == QStringView(u"кузьмич") || w == QStringView(u"лукич") || w == QStringView(u"фомич"))
        return Gender::Male;
    return Gender::Unknown;
}

Gender surnameGender(QStringView word)
{
    const QString w = russianFold(word);
    if (w.size() < 5)
        return Gender::Unknown;
    if (endsWithAny(w, {u"ова", u"ева", u"ская", u"цкая"}))
        return Gender::Female;
    return endsWithAny(w, {u"ов", u"ев", u"ский", u"цкий"}) ? Gender::Male : Gender::Unknown;
}

bool looksLikeSurname(QStringView word)
{
    return endsWithAny(russianFold(word), {u"ов", u"ова", u"ев", u"ева", u"ин", u"ина", u"ский", u"ская", u"цкий", u"цкая", u"енко", u"чук", u"юк", u"ян", u"дзе", u"швили", u"их", u"ых", u"ской"});
}

bool isInitial(const QString& word) { return word.size() == 1 && word.at(0).isLetter(); }

// A firm or a shop, where a person is asked for.
bool isCompany(const QString& folded)
{
    static const QRegularExpression company(QStringLiteral("^(?:ооо|оао|зао|пао|ао|ип|магазин|компания|фирма|llc|ltd|inc)(?:[ .\"«].*)?$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return company.match(folded).hasMatch();
}

bool standsForNobody(const QString& folded)
{
    static const QRegularExpression nobody(QStringLiteral(
        "^(?:аноним(?:но|ный)?(?: .*)?|без имени|имя скрыто|скрыт(?:о|ый пользователь)|гость|покупатель(?:ница)?(?: .*)?|клиент(?: .*)?|пользователь(?: .*)?|"
        "wb покупатель|user ?\\d*|anon(?:ymous)?(?: .*)?|guest ?\\d*|customer|buyer|no name|noname|n/a|a google user|google user|ozon.*|wildberries.*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return nobody.match(folded).hasMatch();
}

PersonName parseNickname(const QString& text)
{
    PersonName name;
    name.nickname = true;
    QString piece;
    QStringList pieces;
    for (const QChar c : text) {
        const bool newWord = c.isUpper() && !piece.isEmpty() && piece.back().isLower();
        if (newWord || !c.isLetter()) {
            pieces << piece;
            piece.clear();
        }
        if (c.isLetter())
            piece += c;
    }
    pieces << piece;
    for (const QString& p : pieces)
        if (p.size() >= 3 && known(p)) {
            name.first = p;
            break;
        }
    return name;
}

bool isNameWord(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c.isMark() || c == u'-' || c == u'\'' || c == QChar(0x2019); })
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

/// One or two words that are neither initials nor patronymics: which is the first name?
void assignFirstAndLast(const QStringList& words, PersonName& name)
{
    if (words.size() == 1) {
        // «Ковалёва М. И.» has its first name in the initials; «Марина К.» has not.
        const bool surname = !known(words[0]) && looksLikeSurname(words[0]) && !name.lastInitial.isEmpty();
        if (surname || (!name.patronymicInitial.isEmpty() && !known(words[0]))) {
            name.last = words[0];
            name.firstInitial = std::exchange(name.lastInitial, QString());
        } else {
            name.first = words[0];
        }
        return;
    }
    const QString a = words.first(), b = words.last();
    const bool knownA = known(a), knownB = known(b);
    const bool surnameFirst = knownA == knownB ? looksLikeSurname(a) && !looksLikeSurname(b) : knownB;
    name.first = surnameFirst ? b : a;
    name.last = surnameFirst ? a : b;
}

QString singleWordNickname(const QStringList& words)
{
    if (words.size() != 1)
        return {};
    const QString& w = words.first();
    if (!isNameWord(w))
        return w;
    const QStringList halves = w.split(u'-');
    if (halves.size() == 2 && known(halves[0]) && known(halves[1]))
        return {};
    const bool innerCapital = std::any_of(w.begin() + 1, w.end(), [](QChar c) { return c.isUpper(); })
        && std::any_of(w.begin(), w.end(), [](QChar c) { return c.isLower(); });
    return (innerCapital && !w.contains(u'-') && !known(w)) || (w.at(0).isLower() && !known(w)) ? w : QString();
}

bool oneLetterApart(const QString& a, const QString& b)
{
    if (std::min(a.size(), b.size()) < 6 || std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i])
        ++i;
    qsizetype x = a.size(), y = b.size();
    while (x > i && y > i && a[x - 1] == b[y - 1])
        --x, --y;
    return (x - i <= 1 && y - i <= 1)
        || (a.size() == b.size() && x - i == 2 && a[i] == b[i + 1] && a[i + 1] == b[i]);   // two letters swapped
}

enum class WordMatch { None, Different, Same, OtherAlphabet, Typo };

WordMatch compareWords(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return WordMatch::None;
    const QString fa = foldForSearch(a), fb = foldForSearch(b);
    if (fa == fb)
        return WordMatch::Same;
    const QString ra = russianFold(a), rb = russianFold(b);
    if (ra == rb)
        return WordMatch::OtherAlphabet;
    if (isLatinWord(fa) != isLatinWord(fb)) {
        // The Latin side may drop or soften letters in its own way.
        const QString& russian = isLatinWord(fa) ? fb : fa;
        const QString& latin = isLatinWord(fa) ? fa : fb;
        for (LatinScheme s : {LatinScheme::Plain, LatinScheme::Passport, LatinScheme::Gost, LatinScheme::Web})
            if (toLatin(russian, s) == latin)
                return WordMatch::OtherAlphabet;
    }
    // Ковалев / Ковалева differ by a letter and are two people.
    const bool gendered = surnameGender(a) != surnameGender(b);
    return !gendered && oneLetterApart(ra, rb) ? WordMatch::Typo : WordMatch::Different;
}

bool initialFits(const QString& initial, const QString& word)
{
    if (initial.isEmpty() || word.isEmpty())
        return false;
    const QString i = foldForSearch(initial), w = foldForSearch(word);
    return w.startsWith(i) || russianFold(w).startsWith(russianFold(i));
}

} // namespace

bool namesNobody(QStringView text)
{
    const QString folded = foldForSearch(text.toString()).trimmed();
    return folded.isEmpty() || standsForNobody(folded);
}

PersonName parseName(QStringView text)
{
    QString line = text.toString();
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isSpace() || c == u',')
            c = QChar(u' ');
    static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)|\\[[^\\]]*\\]"));
    line = line.remove(aside).simplified();
    if (line.isEmpty() || line.size() > 200 || standsForNobody(foldForSearch(line)) || isCompany(foldForSearch(line)))
        return {};
    line.replace(u'.', QStringLiteral(". "));
    QStringList tokens = line.split(u' ', Qt::SkipEmptyParts);
    const QString raw = text.toString().trimmed();
    if (!raw.contains(u' ') && raw.count(u'.') > 0 && std::none_of(tokens.begin(), tokens.end(), [](QString t) { return isInitial(t.remove(u'.')); }))
        return parseNickname(raw);

    PersonName name;
    QStringList words, initials;
    for (QString token : tokens) {
        token.remove(u'.');
        if (token.isEmpty())
            continue;
        (isInitial(token) ? initials : words) << token;
    }
    if (const QString nick = singleWordNickname(words); !nick.isEmpty() && initials.isEmpty())
        return parseNickname(nick);
    words.erase(std::remove_if(words.begin(), words.end(), [](const QString& w) { return !isNameWord(w); }), words.end());
    if (words.isEmpty()) {
        if (!initials.isEmpty())
            name.firstInitial = initials[0].toUpper();
        return name;
    }
    if (initials.size() == 1)
        name.lastInitial = initials[0].toUpper();
    if (initials.size() >= 2) {
        name.lastInitial = initials[0].toUpper();
        name.patronymicInitial = initials[1].toUpper();
    }
    const auto patronymic = std::find_if(words.begin() + 1, words.end(), [](const QString& w) { return patronymicGender(w) != Gender::Unknown; });
    if (words.size() > 1 && patronymic != words.end()) {
        name.patronymic = *patronymic;
        const qsizetype i = patronymic - words.begin();
        name.first = words[i - 1];
        if (i >= 2)
            name.last = words[i - 2];
        else if (i + 1 < words.size())
            name.last = words[i + 1];
        return name;
    }
    assignFirstAndLast(words, name);
    // «Марина К.»: a single initial beside a first name is the surname's; beside both names it is the patronymic's.
    if (words.size() > 1 && !name.lastInitial.isEmpty()) {
        name.patronymicInitial = name.lastInitial;
        name.lastInitial.clear();
    }
    return name;
}

QStringList fullNamesOf(QStringView first)
{
    const Known* k = known(first);
    return k ? k->fulls : QStringList();
}

bool areFormsOfOne(QStringView a, QStringView b)
{
    const auto share = [](const QStringList& x, const QStringList& y) { return std::any_of(x.begin(), x.end(), [&](const QString& full) { return y.contains(full); }); };
    return share(fullNamesOf(a), fullNamesOf(b)) || share(englishNamesOf(a), englishNamesOf(b));
}

Gender genderOf(const PersonName& name)
{
    const Gender byPatronymic = name.patronymic.isEmpty() ? Gender::Unknown : patronymicGender(name.patronymic);
    const Known* k = name.first.isEmpty() ? nullptr : known(name.first);
    const Gender byFirst = !k || k->male == k->female ? Gender::Unknown : k->male ? Gender::Male : Gender::Female;
    if (byPatronymic != Gender::Unknown)
        return byFirst == Gender::Unknown || byFirst == byPatronymic ? byPatronymic : Gender::Unknown;
    const Gender byLast = name.last.isEmpty() ? Gender::Unknown : surnameGender(name.last);
    if (byFirst != Gender::Unknown)
        return byLast == Gender::Unknown || byLast == byFirst ? byFirst : Gender::Unknown;
    return k ? byLast : Gender::Unknown;
}

QString addressName(QStringView text)
{
    const PersonName name = parseName(text);
    if (name.first.size() < 2 || (name.nickname && !known(name.first)))
        return {};
    if (!name.nickname && name.first.at(0).isLower() && !known(name.first.section(u'-', 0, 0)))
        return {};
    // «Счастливая Мама» is two words, not a name and a surname.
    if (!known(name.first) && !name.last.isEmpty() && name.patronymic.isEmpty() && !isLatinWord(foldForSearch(name.last)) && !looksLikeSurname(name.last))
        return {};
    QString first = name.first;
    const bool shout = std::all_of(first.begin(), first.end(), [](QChar c) { return !c.isLower(); });
    if (shout)
        first = first.toLower();
    bool start = true;
    for (QChar& c : first) {   // «анна-мария» -> «Анна-Мария»
        if (start)
            c = c.toUpper();
        start = c == u'-';
    }
    return first;
}

bool NameMatch::has(NameReason reason) const { return std::find(reasons.begin(), reasons.end(), reason) != reasons.end(); }

NameMatch sameNameScore(const PersonName& a, const PersonName& b)
{
    NameMatch match;
    if (a.isEmpty() || b.isEmpty())
        return match;
    const auto say = [&](NameReason r) {
        if (!match.has(r))
            match.reasons.push_back(r);
    };
    const auto differ = [&](NameReason r) {
        match.reasons = {r};
        match.score = 0;
        return match;
    };
    double minus = 0;
    const auto weigh = [&](WordMatch w, NameReason same) {
        say(same);
        if (w == WordMatch::OtherAlphabet) {
            say(NameReason::OtherAlphabet);
            minus += .02;
        } else if (w == WordMatch::Typo) {
            say(NameReason::Typo);
            minus += .1;
        }
    };

    double first = 0, last = 0;
    const WordMatch firsts = compareWords(a.first, b.first);
    if (firsts != WordMatch::None) {
        const QStringList fullA = fullNamesOf(a.first), fullB = fullNamesOf(b.first);
        const bool shared = areFormsOfOne(a.first, b.first);
        const bool known = !fullA.isEmpty() && !fullB.isEmpty();
        if (firsts == WordMatch::Same || firsts == WordMatch::OtherAlphabet || (firsts == WordMatch::Typo && !(known && !shared))) {
            weigh(firsts, NameReason::SameFirst);
        } else if (shared) {
            say(NameReason::FirstForm);
            minus += .05;
            if (isLatinWord(foldForSearch(a.first)) != isLatinWord(foldForSearch(b.first)))
                say(NameReason::OtherAlphabet);
        } else {
            return differ(NameReason::DifferentFirst);
        }
        first = 1;
    } else if (initialFits(a.firstInitial, b.first) || initialFits(b.firstInitial, a.first)
               || (!a.firstInitial.isEmpty() && foldForSearch(a.firstInitial) == foldForSearch(b.firstInitial))) {
        say(NameReason::FirstInitialFits);
        first = .5;
    } else if ((!a.firstInitial.isEmpty() && !b.first.isEmpty()) || (!b.firstInitial.isEmpty() && !a.first.isEmpty())) {
        return differ(NameReason::DifferentFirst);
    }

    const WordMatch lasts = compareWords(a.last, b.last);
    if (lasts == WordMatch::Different)
        return differ(NameReason::DifferentLast);
    if (lasts != WordMatch::None) {
        weigh(lasts, NameReason::SameLast);
        last = 1;
    } else if (!a.lastInitial.isEmpty() || !b.lastInitial.isEmpty()) {
        const bool bothInitials = !a.lastInitial.isEmpty() && !b.lastInitial.isEmpty();
        if (bothInitials ? russianFold(a.lastInitial) == russianFold(b.lastInitial) : initialFits(a.lastInitial, b.last) || initialFits(b.lastInitial, a.last)) {
            say(NameReason::LastInitialFits);
            last = .6;
        } else if (bothInitials || !a.last.isEmpty() || !b.last.isEmpty()) {
            return differ(NameReason::DifferentLast);
        }
    }

    const WordMatch patronymics = compareWords(a.patronymic, b.patronymic);
    if (patronymics == WordMatch::Different)
        return differ(NameReason::DifferentPatronymic);
    if (patronymics != WordMatch::None)
        weigh(patronymics, NameReason::SamePatronymic);

    const bool patronymic = patronymics != WordMatch::None;
    if (first == 1 && last == 1)
        match.score = patronymic ? 1 : .95;
    else if (first == 1 && last > 0)
        match.score = patronymic ? .9 : .75;
    else if (first == 1)
        match.score = patronymic ? .8 : .45;
    else if (first > 0)
        match.score = last == 1 ? .7 : last > 0 ? .3 : .1;
    else
        match.score = last == 1 ? .4 : 0;
    if (a.nickname != b.nickname && first == 1)
        say(NameReason::NicknameHoldsName);
    match.score = std::clamp(match.score - minus, 0.0, 1.0);
    return match;
}

NameMatch sameNameScore(QStringView a, QStringView b)
{
    const QString fa = foldForSearch(a), fb = foldForSearch(b);
    NameMatch match = sameNameScore(parseName(a), parseName(b));
    if (!fa.isEmpty() && fa == fb && match.score > 0)
        match.reasons.insert(match.reasons.begin(), NameReason::SameText);
    return match;
}

} // namespace encore
