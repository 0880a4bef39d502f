#include "settings/fields_section.h"

#include "common/role_gate.h"
#include "customers/custom_field_repository.h"
#include "shop/unit_label.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/clear_layout.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace encore::ui {

namespace {
constexpr CustomFieldKind kinds[]{CustomFieldKind::Text, CustomFieldKind::Number, CustomFieldKind::Date, CustomFieldKind::List, CustomFieldKind::Flag};
} // namespace

FieldsSection::FieldsSection(Shop& shop) : SettingsSection(shop), m_problem(new PlainLabel({}, Type::Body, Token::Negative))
{
    Card* card = addCard(tr("Fields of your own"));
    auto* words = new PlainLabel(tr("What you want to know of a customer beside name and contacts: size, persona, name of the dog. They stand on the card, filter the list, go into templates as {{name}} and can be imported."),
                                 Type::Small, Token::Text2);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    auto* table = new QWidget;
    m_grid = new QGridLayout(table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::gap8);
    m_grid->setVerticalSpacing(metric::gap8);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(2, 3);
    card->body()->addWidget(table);
    m_problem->setObjectName(QStringLiteral("fieldsProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    card->body()->addWidget(m_problem);
    column()->addStretch(1);
}

// A field with the caret says that it is left while it is destroyed; by then there is nothing to write with.
FieldsSection::~FieldsSection() { forgetRows(); }

void FieldsSection::forgetRows()
{
    for (const Row& row : m_rows)
        for (QWidget* part : QList<QWidget*>{row.name, row.choices, row.kind}) {
            part->disconnect(this);
            part->setObjectName({});
        }
    m_rows.clear();
}

void FieldsSection::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void FieldsSection::reload()
{
    auto fields = CustomFieldRepository(m_shop.store().db()).all();
    if (!fields)
        return emit failed(fields.error());
    // The lines are made anew; the keyboard stays where it was.
    const QString focused = focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus() ? focusWidget()->objectName() : QString();
    forgetRows();
    clearLayout(m_grid);
    const QStringList heads{tr("Name"), tr("Kind"), tr("Choices of a list, with commas between")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(new PlainLabel(heads[i], Type::Small, Token::Text2), 0, i);
    for (const CustomField& field : *fields)
        addRow(field);
    if (fields->size() < size_t(CustomFieldRepository::most))
        addRow({});
    say({});
    if (auto* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void FieldsSection::addRow(const CustomField& field)
{
    const size_t at = m_rows.size();
    const QString number = QString::number(at);
    Row row{field, new QLineEdit(field.name), new QComboBox, new QLineEdit(field.choices.join(QStringLiteral(", ")))};
    row.name->setObjectName(QStringLiteral("fieldName") + number);
    row.name->setMaxLength(60);
    row.name->setAccessibleName(tr("Name"));
    row.name->setPlaceholderText(field.id ? QString() : tr("New field"));
    row.kind->setObjectName(QStringLiteral("fieldKind") + number);
    row.kind->setAccessibleName(tr("Kind"));
    const QStringList words{tr("text"), tr("number"), tr("date"), tr("list"), tr("yes or no")};
    for (int i = 0; i < words.size(); ++i)
        row.kind->addItem(words[i], int(kinds[i]));
    row.kind->setCurrentIndex(row.kind->findData(int(field.kind)));
    row.choices->setObjectName(QStringLiteral("fieldChoices") + number);
    row.choices->setMaxLength(4000);
    row.choices->setAccessibleName(tr("Choices of a list, with commas between"));
    const int line = int(at) + 1;
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.kind, line, 1);
    m_grid->addWidget(row.choices, line, 2);
    row.choices->setVisible(field.kind == CustomFieldKind::List);
    if (field.id) {
        auto* remove = new IconButton(Icon::Trash, tr("Remove the field"));
        remove->setObjectName(QStringLiteral("removeField") + number);
        needsPermission(remove, Permission::Settings);
        m_grid->addWidget(remove, line, 3);
        // Queued: the row goes with its button.
        connect(remove, &QPushButton::clicked, this, [this, field] { this->remove(field); }, Qt::QueuedConnection);
    }
    m_rows.push_back(row);
    // A click on the kind leaves the name while its list opens: what is chosen there saves both.
    const auto later = [this, at] {
        if (at < m_rows.size() && !m_rows[at].kind->view()->isVisible())
            save(at);
    };
    connect(row.name, &QLineEdit::editingFinished, this, later, Qt::QueuedConnection);
    connect(row.choices, &QLineEdit::editingFinished, this, later, Qt::QueuedConnection);
    connect(row.kind, &QComboBox::activated, this, [this, at] {
        if (at >= m_rows.size())
            return;
        const Row& chosen = m_rows[at];
        chosen.choices->setVisible(CustomFieldKind(chosen.kind->currentData().toInt()) == CustomFieldKind::List);
        save(at);
    }, Qt::QueuedConnection);
}

void FieldsSection::save(size_t at)
{
    if (at >= m_rows.size())
        return;
    const Row& row = m_rows[at];
    CustomField field = row.field;
    field.name = row.name->text().simplified();
    field.kind = CustomFieldKind(row.kind->currentData().toInt());
    field.choices.clear();
    if (field.kind == CustomFieldKind::List)
        for (const QString& choice : row.choices->text().split(u',', Qt::SkipEmptyParts))
            field.choices << choice.simplified();
    field.choices.removeAll(QString());
    if (field.name == row.field.name && field.kind == row.field.kind && field.choices == row.field.choices)
        return;
    if (field.name.isEmpty())
        return field.id ? reload() : say({});
    if (field.kind == CustomFieldKind::List && field.choices.isEmpty()) {
        say(tr("“%1”: write the choices of the list.").arg(field.name));
        return row.choices->setFocus();
    }
    const bool fresh = field.id.isNull();
    const auto written = m_shop.write({UnitKind::Settings, Permission::Settings, unitLabel(fresh ? "field.add" : "field.edit", {field.name}), {}}, [&](UnitOfWork& unit) -> Status {
        ENCORE_TRY(CustomFieldRepository(m_shop.store().db()).save(unit, field));
        return {};
    });
    if (written)
        return offerUndo(fresh ? tr("Field added: %1").arg(field.name) : tr("Field changed: %1").arg(field.name), written->unit);
    switch (written.error().code) {
    case ErrorCode::AlreadyExists: return say(tr("There is a field “%1” already.").arg(field.name));
    case ErrorCode::Conflict: return say(tr("“%1” keeps its kind: customers have values of it. Make a new field instead.").arg(field.name));
    default: emit failed(written.error());
    }
}

void FieldsSection::remove(const CustomField& field)
{
    const qint64 used = CustomFieldRepository(m_shop.store().db()).uses(field.id).value_or(0);
    write(unitLabel("field.remove", {field.name}),
          used ? tr("Field “%1” removed, with the values of %n customer(s)", nullptr, int(used)).arg(field.name) : tr("Field “%1” removed").arg(field.name),
          [&](UnitOfWork& unit) { return CustomFieldRepository(m_shop.store().db()).remove(unit, field.id); });
}

} // namespace encore::ui
