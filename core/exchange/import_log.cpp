#include "exchange/import_log.h"

namespace encore {

void ImportLog::begin(const Row& row)
{
    m_row = &row;
    m_isRejected = false;
    m_held = nullptr;
}

void ImportLog::keep(qint64 row, const QString& field, const QString& code, const QString& message, ImportFacts facts, bool error)
{
    ++m_report.problemCount;
    if (m_report.problems.size() >= ImportReport::kMaxProblems)
        return;
    facts.column = m_columnNames.value(field);
    for (QString* text : {&facts.value, &facts.expected, &facts.given, &facts.column})
        if (text->size() > ImportFacts::kLimit)
            *text = text->left(ImportFacts::kLimit - (text->at(ImportFacts::kLimit - 1).isHighSurrogate() ? 1 : 0)) + u'…';
    m_report.problems.push_back({row, field, code, message, error, std::move(facts)});
}

void ImportLog::noteFile(const QString& field, const QString& code, const QString& message, ImportFacts facts)
{
    keep(0, field, code, message, std::move(facts), false);
}

void ImportLog::add(const QString& field, const QString& code, const QString& message, ImportFacts facts, bool error)
{
    if (error && !m_isRejected) {
        m_isRejected = true;
        ++m_report.errors;
    }
    keep(m_row ? m_row->number : 0, field, code, message, std::move(facts), error);
    if (m_rejected)
        (m_held ? *m_held : m_reasons) << (field.isEmpty() ? message : field + QStringLiteral(": ") + message);
}

void ImportLog::hold(QStringList& reasons)
{
    reasons = std::move(m_reasons);
    m_reasons.clear();
    m_held = &reasons;
}

Status ImportLog::end()
{
    if (!m_reasons.isEmpty() && m_row) {
        std::vector<Cell> cells = m_row->cells;
        cells.resize(m_columns);                // what stands beyond the header is told in the reason
        cells.push_back(numberCell(m_row->number));
        cells.push_back(textCell(m_isRejected ? QStringLiteral("left out") : QStringLiteral("imported")));
        cells.push_back(textCell(m_reasons.join(QStringLiteral("; "))));
        m_reasons.clear();
        return m_rejected->write(cells);
    }
    return {};
}

} // namespace encore
