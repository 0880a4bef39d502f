#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace encore {

/// A building block that starter templates share; templates name it by `title`: {{> приветствие}}.
struct StarterBlock {
    QString key;      ///< the same in every language: greeting, apology, thanks, contact, wish
    QString title;
    QString body;
};

/// A reply template that a new shop begins with, in the template language.
struct StarterTemplate {
    enum class Text { Any, With, Without };   ///< whether the review has words

    QString key;             ///< the same in every language
    QString title;
    QString folder;
    QString shortcut;        ///< one word typed to find it
    int starsFrom = 1;
    int starsTo = 5;
    QString situation;       ///< a code such as size_fit, delivery_late, question
    QStringList classes;     ///< codes of review classes it is for (constructive, emotion, …); empty = any
    QStringList trades;      ///< clothes, food, cosmetics, services; empty = any
    QStringList channels;    ///< codes of channel kinds (site, maps, marketplace, …); empty = any
    Text text = Text::With;
    QString body;
};

struct StarterLibrary {
    std::vector<StarterBlock> blocks;
    std::vector<StarterTemplate> templates;   ///< 24, in the order of the library

    /// Body of a block by its folded title, for TemplateContext::block.
    std::optional<QString> block(const QString& key) const;
};

/// The library in "ru" or "en" (others: "en"), read from the program itself. Pure; any thread.
Result<StarterLibrary> starterLibrary(const QString& language);

/// A review for which a template is looked for. Empty strings and 0 mean "not known".
struct TemplateWish {
    QString trade;
    int stars = 0;
    QString channelKind;
    bool hasText = true;
    QString reviewClass;
    QString situation;      ///< for instance "question" for a question, "repeat" for a regular customer
};

/// The templates that fit, best first: those made for the situation, then the class, the trade, the
/// narrower star range; equal ones in the order of the library. Those that contradict the wish are left out.
std::vector<StarterTemplate> suggestTemplates(const StarterLibrary& library, const TemplateWish& wish);

} // namespace encore
