#pragma once

#include "figures/figure_panel.h"
#include "figures/figure_tile.h"

#include "support/catch.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTextEdit>

namespace encore::test {

/// With spaces that may break: some widgets read theirs out so.
inline QString plainSpaces(QString text) { return text.replace(QChar(0x00A0), QChar(u' ')).replace(QChar(0x202F), QChar(u' ')); }

/// All that can be read on a tab or a page of figures, on the cards of its tiles and in the tables behind its charts.
inline QString figureText(const QWidget& widget)
{
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        all << label->text();
    for (const QTextEdit* text : widget.findChildren<QTextEdit*>())
        all << text->toPlainText();
    for (const ui::FigureTile* tile : widget.findChildren<ui::FigureTile*>()) {
        const ui::TileData& t = tile->tile();
        all << t.title << t.value << t.detail << t.subject.remark << t.subject.definition.formula << t.subject.definition.counted;
        for (const ui::FigureSubject& other : t.subject.others)
            all << other.title << other.remark << other.definition.formula << other.definition.counted;
    }
    for (const ui::FigurePanel* panel : widget.findChildren<ui::FigurePanel*>())
        for (const auto& row : panel->tableModel().table().rows)
            for (const ui::FigureCell& cell : row)
                all << cell.text;
    return plainSpaces(all.join(u'\n'));
}

/// No figure that is none, no place left open in a sentence.
inline void checkSoundWords(const QString& words)
{
    CHECK_FALSE(words.contains(QRegularExpression(QStringLiteral("\\b(nan|inf)\\b"), QRegularExpression::CaseInsensitiveOption)));
    CHECK_FALSE(words.contains(QRegularExpression(QStringLiteral("%[1-9n]"))));
}

} // namespace encore::test
