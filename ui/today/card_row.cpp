#include "today/card_row.h"

#include "widgets/card.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace encore::ui {

QHBoxLayout* addCardRow(QVBoxLayout* rows, const QString& first, const QString& second, SecondLine kind)
{
    if (rows->count() > 0)
        rows->addWidget(new Line);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, metric::gap8, 0, metric::gap8);
    layout->setSpacing(metric::gap12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new ElidedLabel(first));
    if (!second.isEmpty()) {
        auto* below = kind == SecondLine::Elided ? new ElidedLabel(second, Type::Small, Token::Text2) : new PlainLabel(second, Type::Small, Token::Text2);
        below->setWordWrap(kind == SecondLine::Wrapped);
        words->addWidget(below);
    }
    layout->addLayout(words, 1);
    rows->addWidget(row);
    return layout;
}

} // namespace encore::ui
