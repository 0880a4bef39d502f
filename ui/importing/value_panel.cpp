#include "importing/value_panel.h"

#include "common/format.h"
#include "exchange/words.h"
#include "importing/mapping_panel.h"
#include "widgets/clear_layout.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace encore::ui {

namespace {

constexpr size_t kShown = 30;

} // namespace

ValuePanel::ValuePanel(QWidget* parent) : Card({}, parent), m_grid(new QGridLayout), m_more(new PlainLabel({}, Type::Body, Token::Text2))
{
    setObjectName(QStringLiteral("wordsOfTheFile"));
    m_grid->setHorizontalSpacing(metric::gap16);
    m_grid->setVerticalSpacing(metric::gap8);
    m_grid->setColumnStretch(4, 1);
    body()->addLayout(m_grid);
    m_more->setWordWrap(true);
    body()->addWidget(m_more);
}

QString ValuePanel::key(const QString& field, const QString& value) { return field + u':' + foldWord(value); }

QString ValuePanel::title(const QString& meaning)
{
    const QHash<QString, QString> words{
        {QStringLiteral("draft"), tr("draft", "order")}, {QStringLiteral("placed"), tr("placed", "order")}, {QStringLiteral("paid"), tr("paid", "order")},
        {QStringLiteral("shipped"), tr("on its way", "order")}, {QStringLiteral("delivered"), tr("delivered", "order")}, {QStringLiteral("completed"), tr("completed", "order")},
        {QStringLiteral("cancelled"), tr("cancelled", "order")}, {QStringLiteral("partly_refunded"), tr("partly refunded", "order")}, {QStringLiteral("refunded"), tr("refunded", "order")},
        {QStringLiteral("review"), tr("review")}, {QStringLiteral("question"), tr("question")}, {QStringLiteral("remark"), tr("remark")},
        {QStringLiteral("yes"), tr("yes")}, {QStringLiteral("no"), tr("no")}};
    return words.value(meaning, meaning);
}

void ValuePanel::begin(const QStringList& remembered)
{
    m_rows.clear();
    m_met.clear();
    m_chosen.clear();
    m_remembered = remembered;
    for (const QString& text : remembered) {
        const qsizetype colon = text.indexOf(u':'), equals = text.indexOf(u'=', colon + 1);
        if (colon > 0 && equals > colon)
            m_chosen.insert(key(text.left(colon), text.mid(colon + 1, equals - colon - 1)), text.mid(equals + 1));
    }
}

void ValuePanel::show(ImportKind kind, const TableSummary& table, const ColumnMapping& mapping)
{
    m_kind = kind;
    m_rows = import_guesses::unknownValues(kind, table, mapping);
    for (const auto& met : m_met)
        if (mapping.column(met.field) >= 0 && std::none_of(m_rows.begin(), m_rows.end(), [&](const auto& row) { return key(row.field, row.value) == key(met.field, met.value); }))
            m_rows.push_back(met);
    fill();
}

void ValuePanel::add(const ImportReport& report)
{
    for (const ImportProblem& problem : report.problems) {
        const QString value = problem.facts.value;
        const bool asks = problem.code == QLatin1String("unknown_status") || problem.code == QLatin1String("unknown_kind") || problem.code == QLatin1String("bad_boolean");
        if (!asks || value.isEmpty() || value.endsWith(u'…') || value.contains(u'=') || import_guesses::meanings(m_kind, problem.field).isEmpty())
            continue;
        for (auto* list : {&m_met, &m_rows})
            if (std::none_of(list->begin(), list->end(), [&](const auto& row) { return key(row.field, row.value) == key(problem.field, value); }))
                list->push_back({problem.field, value, 0, {}});
    }
    fill();
}

void ValuePanel::fill()
{
    clearLayout(m_grid);
    setVisible(!m_rows.empty());
    setTitle(tr("Words of the file"));
    const size_t shown = qMin(m_rows.size(), kShown);
    for (size_t i = 0; i < shown; ++i) {
        const import_guesses::UnknownValue& unknown = m_rows[i];
        const int row = int(i);
        m_grid->addWidget(new PlainLabel(fieldTitle(unknown.field), Type::Body, Token::Text2), row, 0);
        auto* value = new ElidedLabel(tr("“%1”").arg(unknown.value), Type::BodyStrong);
        value->setMaximumWidth(320);
        m_grid->addWidget(value, row, 1);
        m_grid->addWidget(new PlainLabel(unknown.count > 0 ? tr("%n time(s)", nullptr, unknown.count) : QString(), Type::Body, Token::Text2), row, 2);
        auto* box = new QComboBox;
        box->setObjectName(QStringLiteral("meaning_%1").arg(row));
        box->setAccessibleName(tr("What “%1” means").arg(unknown.value));
        box->setMinimumWidth(220);
        box->addItem(tr("not said"), QVariant());
        for (const QString& meaning : import_guesses::meanings(m_kind, unknown.field))
            box->addItem(title(meaning), meaning);
        box->addItem(tr("leave the cell empty"), QString(QLatin1String("")));
        const QString id = key(unknown.field, unknown.value);
        if (!m_chosen.contains(id) && !unknown.guess.isEmpty())
            m_chosen.insert(id, unknown.guess);
        for (int at = 1; at < box->count() && !m_chosen.value(id).isNull(); ++at)
            if (box->itemData(at).toString() == m_chosen.value(id))
                box->setCurrentIndex(at);
        connect(box, &QComboBox::activated, this, [this, box, id] {
            m_chosen.insert(id, box->currentIndex() == 0 ? QString() : box->currentData().toString());
            emit changed();
        });
        m_grid->addWidget(box, row, 3);
    }
    m_more->setText(m_rows.size() > shown ? tr("and %n more: is this the right column?", nullptr, int(m_rows.size() - shown))
                                          : tr("Encore does not know these words. Say what they mean; the check names what is left."));
}

QStringList ValuePanel::values() const
{
    QStringList list;
    for (const QString& text : m_remembered)
        if (importField(m_kind, text.section(u':', 0, 0)))
            list << text;
    for (const import_guesses::UnknownValue& row : m_rows)
        if (const auto chosen = m_chosen.constFind(key(row.field, row.value)); chosen != m_chosen.cend() && !chosen->isNull())
            list << QStringLiteral("%1:%2=%3").arg(row.field, row.value, *chosen);
    return list;
}

} // namespace encore::ui
