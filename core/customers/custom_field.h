#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace encore {

using CustomFieldId = Id<struct CustomFieldTag>;

/// What the values of a field of the shop's own are.
enum class CustomFieldKind { Text, Number, Date, List, Flag };
/// "text", "number", "date", "list", "flag".
QString codeOf(CustomFieldKind kind);
/// Text for a code that is not known.
CustomFieldKind customFieldKindFromCode(const QString& code);

/// A field that the shop added to the card of its customers: size, persona, name of the dog.
struct CustomField {
    CustomFieldId id;
    QString name;
    CustomFieldKind kind = CustomFieldKind::Text;
    QStringList choices;      ///< of a list, in their order
    int position = 0;
    bool active = true;       ///< false: put away with its values
};

/// The value that one customer has, in its plain form: a number with a point, an ISO date, "1" or "0" of a flag.
struct CustomValue {
    CustomFieldId field;
    QString value;
    friend bool operator==(const CustomValue&, const CustomValue&) = default;
};

/// The plain form of what was typed or imported: "12,5" is "12.5", "15.03.2024" is "2024-03-15", "да" is "1", a
/// choice is written as in the list. Empty stays empty. InvalidInput (subject: the field's name) for what the kind
/// does not take.
Result<QString> plainValue(const CustomField& field, const QString& typed);

/// As it stands in a text to a person: "15.03.2024", "да", a number with the comma of the language.
/// Names of which templates cannot tell one from the other are one name: "Dog name", "dog-name". Pure.
QString customFieldKey(const QString& name);
QString spokenValue(const CustomField& field, const QString& plain, const QString& language);

} // namespace encore
