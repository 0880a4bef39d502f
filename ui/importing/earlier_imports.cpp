#include "importing/earlier_imports.h"

#include "common/format.h"
#include "common/role_gate.h"
#include "exchange/mapping.h"
#include "importing/mapping_panel.h"
#include "shop/unit_label.h"
#include "shop/unit_repository.h"
#include "widgets/button.h"
#include "widgets/clear_layout.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace encore::ui {

namespace {

constexpr int kLookedAt = 50;
constexpr int kShown = 3;

} // namespace

EarlierImports::EarlierImports(Shop& shop, QWidget* parent) : Card({}, parent), m_shop(shop), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("earlierImports"));
    m_rows->setSpacing(metric::gap4);
    body()->addLayout(m_rows);
    retranslate();
}

void EarlierImports::retranslate() { setTitle(tr("Earlier imports")); }

bool EarlierImports::read()
{
    clearLayout(m_rows);
    const auto units = m_shop.store().units(UnitKind::Import, kLookedAt);
    if (!units)
        return false;
    int shown = 0;
    for (const UnitInfo& unit : *units) {
        if (unit.undone || unit.undoes || shown == kShown)
            continue;
        const UnitLabel label = parseUnitLabel(unit.label);
        const auto kind = importKindFromName(label.code.section(u'.', -1).replace(u'_', u'-'));
        QStringList words;
        if (kind)
            words << importKindTitle(*kind);
        words << label.names.value(0);
        words.removeAll(QString());
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metric::gap12);
        auto* when = new PlainLabel(format::moment(unit.at, m_shop.clock().nowUtc(), m_shop.profile().zone), Type::Body, Token::Text2);
        when->setMinimumWidth(140);
        layout->addWidget(when);
        layout->addWidget(new ElidedLabel(words.join(QStringLiteral(" · "))), 1);
        auto* undo = new LinkButton(tr("Undo import"));
        needsPermission(undo, Permission::Undo);
        undo->setObjectName(QStringLiteral("undoEarlier_%1").arg(shown++));
        undo->setAccessibleName(tr("Undo the import of %1").arg(words.join(QStringLiteral(", "))));
        connect(undo, &QPushButton::clicked, this, [this, id = unit.id] { emit undoWanted(id); });
        layout->addWidget(undo);
        m_rows->addWidget(row);
    }
    return shown > 0;
}

} // namespace encore::ui
