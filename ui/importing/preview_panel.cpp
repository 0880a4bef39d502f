#include "importing/preview_panel.h"

#include "base/calendar.h"
#include "common/format.h"
#include "importing/mapping_panel.h"
#include "importing/problem_words.h"
#include "importing/value_panel.h"
#include "widgets/clear_layout.h"
#include "widgets/flow_layout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace encore::ui {

namespace {

constexpr size_t kFields = 24;
constexpr qsizetype kChars = 200;

// The same for every record, so that they stand in columns.
int widthOf(FieldType type)
{
    switch (type) {
    case FieldType::Count:
    case FieldType::Number:
    case FieldType::Boolean: return 96;
    case FieldType::Id:
    case FieldType::Money:
    case FieldType::Birthday:
    case FieldType::Rating:
    case FieldType::Status:
    case FieldType::ReviewKind: return 128;
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Email: return 208;
    default: return 168;
    }
}

/// Turns what was read into words.
class Words {
public:
    Words(const ShopProfile& shop, qint64 now) : m_shop(shop), m_now(now), m_today(localDay(now, shop.zone)) {}

    QString operator()(std::monostate) const { return QStringLiteral("—"); }
    QString operator()(const QString& text) const { return text.left(kChars).simplified(); }
    QString operator()(const QStringList& list) const { return list.join(QStringLiteral(", ")); }
    QString operator()(const std::vector<CustomerPhone>& phones) const
    {
        QStringList all;
        for (const CustomerPhone& phone : phones)
            all << (phone.e164.isEmpty() ? phone.typed : format::phone(phone.e164));
        return all.join(QStringLiteral(", "));
    }
    QString operator()(Money sum) const { return format::money(sum, m_shop.currency); }
    QString operator()(double number) const { return format::decimal(number, 3); }
    QString operator()(const ParsedInstant& at) const { return at.hasTime ? format::moment(at.utc, m_now, m_shop.zone) : format::day(at.localDay, m_today); }
    QString operator()(const Birthday& day) const
    {
        constexpr int leapYear = 2000;
        return day.year > 0 ? format::day({day.year, day.month, day.day}, m_today) : format::day({leapYear, day.month, day.day}, {leapYear, 1, 1});
    }
    QString operator()(bool yes) const { return ValuePanel::title(yes ? QStringLiteral("yes") : QStringLiteral("no")); }
    QString operator()(OrderStatus status) const { return ValuePanel::title(import_guesses::statusName(status)); }
    QString operator()(ReviewKind kind) const
    {
        return ValuePanel::title(kind == ReviewKind::Question ? QStringLiteral("question") : kind == ReviewKind::Remark ? QStringLiteral("remark") : QStringLiteral("review"));
    }
    QString operator()(const Rating& rating) const { return PreviewPanel::tr("%1 out of %2").arg(format::decimal(rating.tenths / 10.0), format::decimal(rating.maxTenths / 10.0)); }

private:
    const ShopProfile& m_shop;
    qint64 m_now;
    QDate m_today;
};

QString reason(const ImportProblem& problem) { return problem_words::field(problem) + QStringLiteral(": ") + problem_words::text(problem); }

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent) : Card({}, parent), m_records(new QVBoxLayout)
{
    setObjectName(QStringLiteral("preview"));
    m_records->setSpacing(metric::gap8);
    body()->addLayout(m_records);
}

void PreviewPanel::clear()
{
    clearLayout(m_records);
    setTitle(tr("What will come of it"));
    setAside({});
}

void PreviewPanel::showLack(const QString& sentence)
{
    clear();
    auto* label = new PlainLabel(sentence, Type::Body, Token::Warning);
    label->setObjectName(QStringLiteral("previewLack"));
    label->setWordWrap(true);
    m_records->addWidget(label);
}

void PreviewPanel::show(ImportKind kind, const std::vector<PreviewRecord>& records, const ShopProfile& shop, qint64 now)
{
    clear();
    setAside(tr("the first %n row(s)", nullptr, int(records.size())));
    for (const PreviewRecord& record : records) {
        if (m_records->count() > 0)
            m_records->addWidget(new Line);
        addRecord(kind, record, shop, now);
    }
}

void PreviewPanel::addRecord(ImportKind kind, const PreviewRecord& record, const ShopProfile& shop, qint64 now)
{
    auto* box = new QWidget;
    box->setObjectName(QStringLiteral("previewRecord_%1").arg(record.row));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap4);
    const QString row = problem_words::place({record.row}, record.leftOut);
    layout->addWidget(new PlainLabel(record.continues ? tr("%1: one more line of the order above").arg(row) : row, Type::Small, record.leftOut ? Token::Negative : Token::Text2));
    auto* cells = new FlowLayout(nullptr, metric::gap12, metric::gap8);
    for (size_t i = 0; i < qMin(record.fields.size(), kFields); ++i)
        cells->addWidget(cellOf(kind, record.fields[i], shop, now));
    layout->addLayout(cells);
    if (record.fields.size() > kFields)
        layout->addWidget(new PlainLabel(tr("and %n more field(s)", nullptr, int(record.fields.size() - kFields)), Type::Small, Token::Text2));
    for (const PreviewField& field : record.fields)
        for (const ImportProblem& problem : field.problems) {
            auto* why = new PlainLabel(reason(problem), Type::Small, problem.error ? Token::Negative : Token::Warning);
            why->setObjectName(QStringLiteral("previewWhy_%1_%2").arg(record.row).arg(field.field));
            why->setWordWrap(true);
            layout->addWidget(why);
        }
    m_records->addWidget(box);
}

QWidget* PreviewPanel::cellOf(ImportKind kind, const PreviewField& field, const ShopProfile& shop, qint64 now) const
{
    const bool error = std::any_of(field.problems.begin(), field.problems.end(), [](const ImportProblem& p) { return p.error; });
    const bool empty = std::holds_alternative<std::monostate>(field.value);
    // What cannot be read stands there as the file has it.
    QString text = std::visit(Words(shop, now), field.value);
    if (empty && !field.problems.empty() && !field.problems.front().facts.value.isEmpty())
        text = field.problems.front().facts.value;
    const auto known = importField(kind, field.field);
    auto* cell = new QWidget;
    cell->setFixedWidth(widthOf(known ? known->type : FieldType::Text));
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new ElidedLabel(fieldTitle(field.field), Type::Small, Token::Text3));
    auto* value = new ElidedLabel(field.problems.empty() ? text : QStringLiteral("⚠ ") + text, Type::Body,
                                  error ? Token::Negative : !field.problems.empty() ? Token::Warning : empty ? Token::Text3 : Token::Text);
    value->setObjectName(QStringLiteral("previewCell_") + field.field);
    layout->addWidget(value);
    return cell;
}

} // namespace encore::ui
