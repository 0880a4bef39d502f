#pragma once

#include "customers/name_forms.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace encore {

// The language of reply templates:
//   {{имя}}  {{first name}}                  a variable, under its Russian or English names
//   {{имя|«друг»}}                           with a fallback for when there is no value; may be empty; quotes may be left out
//   {{срок|?к какому дню}}                   with a question for when there is no value
//   {{имя «, здравствуйте!»|Здравствуйте!}}  with text that is printed only beside a value, before or after it
//   {{?дата замены}}  {{?дата|завтра}}       asks whoever writes the reply; with a proposed answer
//   {{> приветствие}}                        a building block that templates share
//   {{род: рад|рада|рады}}                   by the customer's gender; the third form where it is not certain
//   {{мой род: рад|рада|рады}}               by that of the person who replies
//   \{{                                      two braces as such
// Names are compared folded; '_' and '-' are spaces. Whatever cannot be read stays visible where it stands
// and is reported; nothing here fails, and nothing unresolved is ever dropped silently.

enum class TemplateVariable {
    FirstName, FullName, Product, OrderNumber, OrderDate, DeliveryDate, DaysSinceDelivery, Shop, Staff, Channel,
    Stars, PromiseDate, WhatWeDid, Coupon, ReviewWords, Points, Contact, Today,
};
inline size_t qHash(TemplateVariable v, size_t seed = 0) noexcept { return ::qHash(int(v), seed); }

/// All variables, in the order in which a menu shows them.
const std::vector<TemplateVariable>& templateVariables();
/// A variable by any of its names; nullopt for others (they may be custom fields).
std::optional<TemplateVariable> variableNamed(QStringView name);
/// Its names, the one to show first. `language` is "ru" or "en".
QStringList namesOf(TemplateVariable variable, const QString& language);

/// One piece of a template's source.
struct TemplatePart {
    enum class Kind { Text, Variable, Ask, Block, Gender, Broken };
    Kind kind = Kind::Text;
    qsizetype start = 0;        ///< place in the source, UTF-16 units
    qsizetype length = 0;
    QString text;               ///< Text: without escapes. Variable, Block: the name as written. Ask: the question. Broken: the source
    std::optional<TemplateVariable> variable;   ///< nullopt for a name that is no variable
    QString before, after;      ///< Variable: printed only beside a value
    std::optional<QString> fallback;            ///< Variable, Ask
    QString question;           ///< Variable: asked when there is no value
    QStringList forms;          ///< Gender: male, female and, if given, neutral
    bool ofStaff = false;       ///< Gender: of the person who replies
};

/// Parts in order; together they cover the whole source without a gap.
std::vector<TemplatePart> parseTemplate(const QString& source);

/// What a template is rendered with. Keys of `fields`, `answers` and names given to `block` are folded by placeholderKey().
struct TemplateContext {
    QHash<TemplateVariable, QString> values;   ///< an empty value counts as none
    QHash<QString, QString> fields;            ///< custom fields by name
    QHash<QString, QString> answers;           ///< answers to ask-me questions
    Gender customer = Gender::Unknown;
    Gender staff = Gender::Unknown;
    std::function<std::optional<QString>(const QString& key)> block = {};   ///< source of a building block
};

/// The form in which names of variables, fields, questions and blocks are compared.
QString placeholderKey(QStringView name);

enum class PlaceholderProblem {
    None,
    NoValue,         ///< the variable is known but has no value here, and no fallback
    UnknownName,     ///< neither a variable nor a custom field
    NotAnswered,     ///< an ask-me question without an answer
    UnknownBlock,
    BlockCycle,      ///< the block holds itself
    BlockDepth,      ///< blocks in blocks deeper than eight, or more than 200 in one text
    Broken,          ///< braces that do not close, nothing between them, nested braces
};

/// A place in rendered or final text that an editor marks.
struct PlaceholderSpan {
    enum class Kind { Variable, Fallback, Answer, Gender, Unresolved };
    Kind kind = Kind::Unresolved;
    qsizetype start = 0;        ///< in the text, UTF-16 units
    qsizetype length = 0;
    QString name;               ///< of the variable or field, or the question; empty for loose braces
    PlaceholderProblem problem = PlaceholderProblem::None;   ///< set for Unresolved only
};

struct RenderedText {
    QString text;
    std::vector<PlaceholderSpan> spans;   ///< by start; those with nothing printed are left out
    bool isResolved() const;
};

/// Renders `source`. A place that cannot be resolved stays in the text as it was written and has an Unresolved
/// span; values are plain text and are never read as templates. Never fails; pure; callable from any thread.
RenderedText renderTemplate(const QString& source, const TemplateContext& context);

/// Open places in any text that is about to be posted: {{…}}, loose or broken double braces, and {name} or
/// {?question} in single braces. Empty means that the text may go out as far as placeholders are concerned.
std::vector<PlaceholderSpan> unresolvedIn(const QString& finalText);

/// The questions of a template, blocks included, in order and each once, with the proposed answer if any.
struct TemplateQuestion { QString question; QString proposal; };
std::vector<TemplateQuestion> questionsOf(const QString& source, const TemplateContext& context);

} // namespace encore
