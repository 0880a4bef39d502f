#pragma once

class QHBoxLayout;
class QString;
class QVBoxLayout;

namespace encore::ui {

enum class SecondLine { Elided, Wrapped };

/// Adds a row of two lines to a card, under a line of its own where it is not the first; an empty second line
/// is left out. What stands at its end goes into the returned layout.
QHBoxLayout* addCardRow(QVBoxLayout* rows, const QString& first, const QString& second, SecondLine kind = SecondLine::Elided);

} // namespace encore::ui
