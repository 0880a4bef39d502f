#pragma once

#include "figures/figure_set.h"

#include <QString>

#include <optional>

namespace encore::ui {

class ReadingText;

/// One answer in words on top of the page: what is said in bold, then number, count, range and change.
struct FigureSentence {
    QString lead;
    QString text;
    QString brief{};    ///< the one figure with its range, for where `text` has no room; empty: `text` is as short
    QString own{};      ///< for the tab of the question, where its panels tell the rest; empty: `text`
    QString whole() const { return lead + u' ' + text; }
    QString folded() const { return lead + u' ' + (brief.isEmpty() ? text : brief); }
    QString onItsTab() const { return lead + u' ' + (own.isEmpty() ? text : own); }
};

/// The three questions of the page. A change is claimed only where the two ranges do not touch; else it is
/// said that the difference could be chance. What cannot be said names what is missing.
namespace figure_sentences {

FigureSentence comeBack(const FigureSet& set);   ///< do customers come back?
FigureSentence inTime(const FigureSet& set);     ///< do we answer in time?
FigureSentence annoys(const FigureSet& set);     ///< what annoys them?
/// "27 of 125 reviews of one to three stars are about X": `product` is the name of the first of set.products. Empty
/// where two have as many, or where they are too few to say anything.
/// `brief`: without the orders that drew them.
QString mostNamed(const FigureSet& set, const QString& product, bool brief = false);
/// In the order of the tabs.
enum class Question { ComeBack, InTime, Annoys };
/// All three, what is said in bold. With `own` the other two are folded. Returns whether anything was left out.
bool showIn(ReadingText& text, const FigureSet& set, std::optional<Question> own = {});

} // namespace figure_sentences

} // namespace encore::ui
