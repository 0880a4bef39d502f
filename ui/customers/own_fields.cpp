#include "customers/own_fields.h"

#include "common/format.h"
#include "customers/custom_field_repository.h"
#include "widgets/clear_layout.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

struct OwnFieldWords {
    Q_DECLARE_TR_FUNCTIONS(encore::ui::OwnFieldWords)
};

QString dayText(const QString& plain)
{
    const QDate day = QDate::fromString(plain, Qt::ISODate);
    return day.isValid() ? day.toString(QStringLiteral("dd.MM.yyyy")) : plain;
}

} // namespace

QString ownFieldText(const CustomField& field, const QString& value)
{
    switch (field.kind) {
    case CustomFieldKind::Date: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? format::day(day, {}) : value;
    }
    case CustomFieldKind::Flag: return value == QLatin1String("1") ? OwnFieldWords::tr("yes") : OwnFieldWords::tr("no");
    case CustomFieldKind::Number: return QString(value).replace(u'.', QLocale().decimalPoint());
    default: return value;
    }
}

OwnFields::OwnFields(CustomerDesk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::gap4);
}

void OwnFields::show(CustomerId customer)
{
    clearLayout(m_layout);
    m_rows.clear();
    CustomFieldRepository repository(m_desk.store().db());
    const auto fields = repository.all();
    const auto values = customer ? repository.valuesOf(customer) : Result<std::vector<CustomValue>>();
    for (const CustomField& field : fields.value_or(std::vector<CustomField>())) {
        Row row{field, {}, nullptr};
        if (values)
            for (const CustomValue& value : *values)
                if (value.field == field.id)
                    row.had = value.value;
        if (field.kind == CustomFieldKind::List || field.kind == CustomFieldKind::Flag) {
            auto* box = new QComboBox;
            box->addItem(QStringLiteral("—"), QString());
            QStringList choices = field.kind == CustomFieldKind::Flag ? QStringList{QStringLiteral("1"), QStringLiteral("0")} : field.choices;
            // A choice that the list no longer has stays while nobody chooses another one.
            if (!row.had.isEmpty() && !choices.contains(row.had))
                choices << row.had;
            for (const QString& choice : std::as_const(choices))
                box->addItem(ownFieldText(field, choice), choice);
            box->setCurrentIndex(qMax(0, box->findData(row.had)));
            row.editor = box;
        } else {
            auto* line = new QLineEdit(field.kind == CustomFieldKind::Date ? dayText(row.had) : field.kind == CustomFieldKind::Number ? ownFieldText(field, row.had) : row.had);
            line->setMaxLength(1000);
            line->setPlaceholderText(field.kind == CustomFieldKind::Date ? tr("15.03.2024") : QString());
            row.editor = line;
        }
        auto* label = new PlainLabel(field.name, Type::Hint, Token::Text2);
        label->setBuddy(row.editor);
        row.editor->setObjectName(QStringLiteral("ownField%1").arg(field.id.value));
        row.editor->setAccessibleName(field.name);
        m_layout->addWidget(label);
        m_layout->addWidget(row.editor);
        m_layout->addSpacing(metric::gap4);
        m_rows.push_back(row);
    }
    setVisible(!m_rows.empty());
}

QString OwnFields::typed(const Row& row) const
{
    if (const auto* box = qobject_cast<const QComboBox*>(row.editor))
        return box->currentData().toString();
    return static_cast<const QLineEdit*>(row.editor)->text().trimmed();
}

std::vector<CustomValue> OwnFields::read(QString& problem) const
{
    std::vector<CustomValue> values;
    for (const Row& row : m_rows) {
        const QString text = typed(row);
        if (text == row.had) {
            values.push_back({row.field.id, row.had});
            continue;
        }
        const auto plain = plainValue(row.field, text);
        if (!plain)
            problem = row.field.kind == CustomFieldKind::Number ? tr("“%1” is a number such as 42 or 1.5.").arg(row.field.name)
                    : row.field.kind == CustomFieldKind::Date   ? tr("“%1” is a day such as 15.03.2024.").arg(row.field.name)
                                                                : tr("“%1” does not take this value.").arg(row.field.name);
        else
            values.push_back({row.field.id, *plain});
    }
    return values;
}

} // namespace encore::ui
