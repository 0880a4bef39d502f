#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace encore {

enum class Gender { Unknown, Male, Female };

/// A name as people and pages write it, taken apart. Parts keep the spelling of the source.
struct PersonName {
    QString first;
    QString last;
    QString patronymic;
    QString firstInitial;         ///< one letter, when only that is known: «Ковалёва М.»
    QString lastInitial;          ///< «Марина К.»
    QString patronymicInitial;    ///< «Ковалёва М. И.»
    bool nickname = false;        ///< a made-up sign such as Oleg_1984; `first` only if it holds a known name
    bool isEmpty() const { return first.isEmpty() && last.isEmpty() && firstInitial.isEmpty() && lastInitial.isEmpty(); }
};

/// «Фамилия Имя Отчество», «Имя Фамилия», «Имя Ф.», «Ф. Имя», one word, a nickname. What stands for no name at
/// all («Аноним», "Guest", «Покупатель Wildberries») gives an empty result. Never invents a part.
PersonName parseName(QStringView text);

/// Whether it is no name of anybody: nothing at all, «Аноним», "Guest", «Покупатель Wildberries». A firm is somebody.
bool namesNobody(QStringView text);

/// Full first names that a form can stand for, folded: «Саша» -> александр, александра; "Masha" -> мария.
/// Latin spellings are read as Russian. Empty for a name that is not known.
QStringList fullNamesOf(QStringView first);

/// Whether two first names can be forms of one: «Саша» and «Александра», "Bob" and "Robert". False for names that are not known.
bool areFormsOfOne(QStringView a, QStringView b);

/// Gender where it is certain: a patronymic, or a first name of one gender only; an ambiguous form («Саша»)
/// with a surname of one gender. Contradictions and names that are not known give Unknown.
Gender genderOf(const PersonName& name);

/// First name fit for addressing someone («Марина, здравствуйте»): capitalised, in its source spelling; empty
/// when none is known for sure, also for nicknames without a known name and initials. Russian first names
/// in address keep their dictionary form, so no case is needed.
QString addressName(QStringView text);

/// Why two names are or are not taken for one person.
enum class NameReason {
    SameText,           ///< equal but for case, ё and spacing
    SameFirst,
    FirstForm,          ///< diminutive or full form: Саша / Александра
    OtherAlphabet,      ///< equal after transliteration
    FirstInitialFits,
    SameLast,
    LastInitialFits,
    SamePatronymic,
    Typo,               ///< one letter apart, in a word of six letters or more
    NicknameHoldsName,
    DifferentFirst,
    DifferentLast,      ///< Ковалёв and Ковалёва are different people too
    DifferentPatronymic,
};

struct NameMatch {
    double score = 0;                   ///< 0 different or nothing in common, 1 the same in full
    std::vector<NameReason> reasons;
    bool has(NameReason reason) const;
};

/// How much two names speak for one person. Symmetric. First and last name .95, first name and last initial
/// .75, first name alone .45; a form instead of the same name, another alphabet or a typo take a little off.
NameMatch sameNameScore(const PersonName& a, const PersonName& b);
NameMatch sameNameScore(QStringView a, QStringView b);

} // namespace encore
