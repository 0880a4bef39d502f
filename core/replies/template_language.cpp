#include "replies/template_language.h"

#include "base/text_fold.h"

#include <QSet>

#include <algorithm>

namespace encore {

namespace {

constexpr qsizetype kLongestPlaceholder = 500;
constexpr int kDeepestBlock = 8;
constexpr int kMostBlocks = 200;

using Kind = TemplatePart::Kind;

QChar closingQuote(QChar open)
{
    switch (open.unicode()) {
    case u'«': return u'»';
    case u'"': return u'"';
    case 0x201C: return QChar(0x201D);
    case 0x201E: return QChar(0x201C);
    default: return QChar();
    }
}

/// Takes a quoted text off the front of `rest`; nullopt when it does not begin with one.
std::optional<QString> takeQuoted(QStringView& rest)
{
    const QStringView trimmed = rest.trimmed();
    const QChar close = trimmed.isEmpty() ? QChar() : closingQuote(trimmed.front());
    if (close.isNull())
        return std::nullopt;
    const qsizetype end = trimmed.indexOf(close, 1);
    if (end < 0)
        return std::nullopt;
    rest = trimmed.mid(end + 1);
    return trimmed.mid(1, end - 1).toString();
}

/// The text after '|': quotes around the whole are taken off, otherwise it is trimmed.
QString fallbackText(QStringView text)
{
    QStringView rest = text;
    const auto quoted = takeQuoted(rest);
    return quoted && rest.trimmed().isEmpty() ? *quoted : text.trimmed().toString();
}

/// The first '|' outside quotes; -1 when there is none.
qsizetype barIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'|')
            return i;
        const QChar close = closingQuote(text[i]);
        const qsizetype end = close.isNull() ? -1 : text.indexOf(close, i + 1);
        if (end > 0)
            i = end;
    }
    return -1;
}

bool isGenderName(const QString& key, bool& ofStaff)
{
    static const QSet<QString> customer{QStringLiteral("род"), QStringLiteral("пол"), QStringLiteral("gender")};
    static const QSet<QString> staff{QStringLiteral("мой род"), QStringLiteral("мой пол"), QStringLiteral("my gender")};
    ofStaff = staff.contains(key);
    return ofStaff || customer.contains(key);
}

void readVariable(QStringView content, TemplatePart& part)
{
    const qsizetype bar = barIn(content);
    QStringView head = bar < 0 ? content : content.left(bar);
    if (bar >= 0) {
        const QStringView rest = content.mid(bar + 1).trimmed();
        if (rest.size() > 1 && rest.front() == u'?')
            part.question = rest.mid(1).trimmed().toString();
        else
            part.fallback = fallbackText(rest);
    }
    if (const auto before = takeQuoted(head))
        part.before = *before;
    head = head.trimmed();
    // What is quoted at the end is printed after the value.
    for (qsizetype i = 0; i < head.size(); ++i) {
        const QChar close = closingQuote(head[i]);
        if (!close.isNull() && head.back() == close && head.indexOf(close, i + 1) == head.size() - 1) {
            part.after = head.mid(i + 1, head.size() - i - 2).toString();
            head = head.left(i).trimmed();
            break;
        }
    }
    part.text = head.toString();
    part.kind = head.isEmpty() ? Kind::Broken : Kind::Variable;
    part.variable = variableNamed(head);
}

/// Reads what stands between the braces; the part comes with its place and is Broken when it makes no sense.
void readPlaceholder(QStringView content, TemplatePart& part)
{
    part.kind = Kind::Broken;
    const QStringView inner = content.trimmed();
    if (inner.isEmpty() || inner.size() > kLongestPlaceholder || inner.contains(u'{') || inner.contains(u'}'))
        return;
    if (inner.front() == u'?') {
        const QStringView rest = inner.mid(1);
        const qsizetype bar = barIn(rest);
        part.text = (bar < 0 ? rest : rest.left(bar)).trimmed().toString();
        if (bar >= 0)
            part.fallback = fallbackText(rest.mid(bar + 1));
        part.kind = part.text.isEmpty() ? Kind::Broken : Kind::Ask;
        return;
    }
    if (inner.front() == u'>') {
        part.text = inner.mid(1).trimmed().toString();
        part.kind = part.text.isEmpty() ? Kind::Broken : Kind::Block;
        return;
    }
    const qsizetype colon = inner.indexOf(u':');
    if (colon > 0 && isGenderName(placeholderKey(inner.left(colon)), part.ofStaff)) {
        part.text = inner.left(colon).trimmed().toString();
        for (const QString& form : inner.mid(colon + 1).toString().split(u'|'))
            part.forms << form.trimmed();
        part.kind = part.forms.size() == 2 || part.forms.size() == 3 ? Kind::Gender : Kind::Broken;
        return;
    }
    readVariable(inner, part);
}

/// A value as one run of plain text: control characters and marks that turn the writing direction go.
QString plainValue(const QString& value)
{
    QString plain;
    plain.reserve(value.size());
    for (const QChar c : value) {
        const char16_t u = c.unicode();
        const bool turns = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
        if (!turns)
            plain += c.category() == QChar::Other_Control && c != u'\n' ? QChar(u' ') : c;
    }
    return plain.trimmed();
}

class Renderer {
public:
    explicit Renderer(const TemplateContext& context) : m_context(context) {}

    RenderedText run(const QString& source)
    {
        append(source, 0);
        for (PlaceholderSpan& loose : unresolvedIn(m_out.text)) {
            const bool known = std::any_of(m_out.spans.begin(), m_out.spans.end(), [&](const PlaceholderSpan& s) {
                return s.kind == PlaceholderSpan::Kind::Unresolved && s.start <= loose.start && s.start + s.length >= loose.start + loose.length;
            });
            if (!known)
                m_out.spans.push_back(std::move(loose));
        }
        std::stable_sort(m_out.spans.begin(), m_out.spans.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
        return std::move(m_out);
    }

private:
    using Span = PlaceholderSpan::Kind;

    void append(const QString& source, int depth)
    {
        for (const TemplatePart& part : parseTemplate(source)) {
            const QString raw = source.mid(part.start, part.length);
            switch (part.kind) {
            case Kind::Text: text(part.text); break;
            case Kind::Broken: open(raw, {}, PlaceholderProblem::Broken); break;
            case Kind::Variable: variable(part, raw); break;
            case Kind::Ask: answer(part.text, raw); break;
            case Kind::Gender: gender(part, raw); break;
            case Kind::Block: block(part, raw, depth); break;
            }
        }
    }

    /// After a place that printed nothing, one of the two blanks around it goes with it.
    void text(QStringView piece)
    {
        if (m_skipBlank && !piece.isEmpty()) {
            const QChar last = m_out.text.isEmpty() ? QChar(u'\n') : m_out.text.back();
            if (last.isSpace() && (piece.front() == u' ' || (piece.front() == u'\n' && last == u'\n')))
                piece = piece.mid(1);
        }
        m_skipBlank = false;
        m_out.text += piece;
    }

    void mark(const QString& shown, Span kind, const QString& name, PlaceholderProblem problem = PlaceholderProblem::None)
    {
        if (shown.isEmpty()) {
            m_skipBlank = true;
            return;
        }
        m_skipBlank = false;
        m_out.spans.push_back({kind, m_out.text.size(), shown.size(), name, problem});
        m_out.text += shown;
    }

    void open(const QString& raw, const QString& name, PlaceholderProblem problem) { mark(raw, Span::Unresolved, name, problem); }

    /// Words of the shop's own take a capital where a sentence begins; a second capital (iPhone) is a name's spelling.
    QString inPlace(const QString& words) const
    {
        qsizetype i = m_out.text.size();
        while (i > 0 && m_out.text[i - 1].isSpace())
            --i;
        const bool newLine = m_out.text.mid(i).contains(u'\n');
        const bool start = i == 0 || newLine || (i < m_out.text.size() && QStringView(u".!?…").contains(m_out.text[i - 1]));
        const bool spelling = words.size() > 1 && words.at(1).isUpper();
        return start && !words.isEmpty() && !spelling ? words.at(0).toUpper() + words.mid(1) : words;
    }

    void variable(const TemplatePart& part, const QString& raw)
    {
        const QString key = placeholderKey(part.text);
        // A shop's own field may carry a name that is also a variable's; the variable goes first.
        QString value = part.variable ? m_context.values.value(*part.variable) : QString();
        if (value.isEmpty())
            value = m_context.fields.value(key);
        value = plainValue(value);
        if (!value.isEmpty()) {
            const bool own = part.before.isEmpty() && (part.variable == TemplateVariable::WhatWeDid || part.variable == TemplateVariable::Contact);
            text(part.before);
            mark(own ? inPlace(value) : value, Span::Variable, part.text);
            text(part.after);
        } else if (!part.question.isEmpty()) {
            answer(part.question, raw);
        } else if (part.fallback) {
            mark(inPlace(*part.fallback), Span::Fallback, part.text);
        } else {
            const bool known = part.variable || m_context.fields.contains(key);
            open(raw, part.text, known ? PlaceholderProblem::NoValue : PlaceholderProblem::UnknownName);
        }
    }

    void answer(const QString& question, const QString& raw)
    {
        const QString given = plainValue(m_context.answers.value(placeholderKey(question)));
        if (given.isEmpty())
            open(raw, question, PlaceholderProblem::NotAnswered);
        else
            mark(inPlace(given), Span::Answer, question);
    }

    void gender(const TemplatePart& part, const QString& raw)
    {
        const Gender g = part.ofStaff ? m_context.staff : m_context.customer;
        if (g == Gender::Unknown && part.forms.size() < 3)
            open(raw, part.text, PlaceholderProblem::NoValue);
        else
            mark(inPlace(part.forms[g == Gender::Male ? 0 : g == Gender::Female ? 1 : 2]), Span::Gender, part.text);
    }

    void block(const TemplatePart& part, const QString& raw, int depth)
    {
        const QString key = placeholderKey(part.text);
        if (m_inside.contains(key))
            return open(raw, part.text, PlaceholderProblem::BlockCycle);
        if (depth >= kDeepestBlock || m_blocks >= kMostBlocks)
            return open(raw, part.text, PlaceholderProblem::BlockDepth);
        const auto source = m_context.block ? m_context.block(key) : std::nullopt;
        if (!source)
            return open(raw, part.text, PlaceholderProblem::UnknownBlock);
        ++m_blocks;
        m_inside << key;
        const qsizetype before = m_out.text.size();
        append(source->trimmed(), depth + 1);
        m_inside.removeLast();
        m_skipBlank = m_skipBlank || m_out.text.size() == before;
    }

    const TemplateContext& m_context;
    RenderedText m_out;
    QStringList m_inside;
    int m_blocks = 0;
    bool m_skipBlank = false;
};

} // namespace

std::vector<TemplatePart> parseTemplate(const QString& source)
{
    std::vector<TemplatePart> parts;
    QString literal;
    qsizetype literalStart = 0;
    const auto flush = [&](qsizetype end) {
        if (end > literalStart) {
            TemplatePart part;
            part.start = literalStart;
            part.length = end - literalStart;
            part.text = literal;
            parts.push_back(std::move(part));
        }
        literal.clear();
    };
    const auto add = [&](qsizetype start, qsizetype length, auto read) {
        flush(start);
        TemplatePart part;
        part.kind = Kind::Broken;
        part.start = start;
        part.length = length;
        read(part);
        if (part.kind == Kind::Broken)
            part.text = source.mid(start, length);
        parts.push_back(std::move(part));
        literalStart = start + length;
    };
    const QStringView all(source);
    for (qsizetype i = 0; i < all.size();) {
        const QStringView rest = all.mid(i);
        if (rest.startsWith(u"\\{{") || rest.startsWith(u"\\}}")) {
            literal += rest.mid(1, 2);
            i += 3;
        } else if (rest.startsWith(u"{{")) {
            const qsizetype close = all.indexOf(u"}}", i + 2);
            const qsizetype next = all.indexOf(u"{{", i + 2);
            const bool closes = close >= 0 && (next < 0 || close < next);
            const qsizetype length = closes ? close + 2 - i : 2;
            add(i, length, [&](TemplatePart& part) {
                if (closes)
                    readPlaceholder(all.mid(i + 2, length - 4), part);
            });
            i += length;
        } else if (rest.startsWith(u"}}")) {
            add(i, 2, [](TemplatePart&) {});
            i += 2;
        } else {
            literal += all[i++];
        }
    }
    flush(all.size());
    return parts;
}

bool RenderedText::isResolved() const
{
    return std::none_of(spans.begin(), spans.end(), [](const auto& s) { return s.kind == PlaceholderSpan::Kind::Unresolved; });
}

RenderedText renderTemplate(const QString& source, const TemplateContext& context) { return Renderer(context).run(source); }

std::vector<PlaceholderSpan> unresolvedIn(const QString& finalText)
{
    std::vector<PlaceholderSpan> open;
    const QStringView all(finalText);
    for (qsizetype i = 0; i < all.size();) {
        const QStringView rest = all.mid(i);
        PlaceholderSpan span;
        span.start = i;
        span.problem = PlaceholderProblem::Broken;
        if (rest.startsWith(u"{{")) {
            const qsizetype close = rest.indexOf(u"}}", 2);
            const qsizetype next = rest.indexOf(u"{{", 2);
            const bool closes = close >= 0 && (next < 0 || close < next) && close <= kLongestPlaceholder;
            span.length = closes ? close + 2 : 2;
            TemplatePart part;
            if (closes)
                readPlaceholder(rest.mid(2, close - 2), part);
            if (closes && part.kind != Kind::Broken) {
                span.name = part.text;
                span.problem = part.kind == Kind::Ask ? PlaceholderProblem::NotAnswered
                    : part.kind == Kind::Block        ? PlaceholderProblem::UnknownBlock
                    : part.kind == Kind::Gender || part.variable ? PlaceholderProblem::NoValue
                                                                 : PlaceholderProblem::UnknownName;
            }
        } else if (rest.startsWith(u"}}")) {
            span.length = 2;
        } else if (all[i] == u'{') {
            const qsizetype close = rest.indexOf(u'}');
            const QStringView inner = close > 0 && close <= kLongestPlaceholder ? rest.mid(1, close - 1).trimmed() : QStringView();
            const bool command = !inner.isEmpty() && (inner.front() == u'?' || inner.front() == u'>');
            if (command || variableNamed(inner.left(std::max<qsizetype>(0, inner.indexOf(u'|')))) || variableNamed(inner)) {
                span.length = close + 1;
                span.name = inner.toString();
            }
        }
        if (span.length == 0) {
            ++i;
            continue;
        }
        i += span.length;
        open.push_back(std::move(span));
    }
    return open;
}

std::vector<TemplateQuestion> questionsOf(const QString& source, const TemplateContext& context)
{
    std::vector<TemplateQuestion> questions;
    QSet<QString> seen;
    QStringList inside;
    int blocks = 0;
    const auto add = [&](const QString& question, const QString& proposal) {
        const QString key = placeholderKey(question);
        if (!seen.contains(key)) {
            seen.insert(key);
            questions.push_back({question, proposal});
        }
    };
    const auto hasValue = [&](const TemplatePart& part) {
        return (part.variable && !plainValue(context.values.value(*part.variable)).isEmpty())
            || !plainValue(context.fields.value(placeholderKey(part.text))).isEmpty();
    };
    const std::function<void(const QString&)> visit = [&](const QString& text) {
        for (const TemplatePart& part : parseTemplate(text)) {
            const QString key = placeholderKey(part.text);
            if (part.kind == Kind::Ask) {
                add(part.text, part.fallback.value_or(QString()));
            } else if (part.kind == Kind::Variable && !part.question.isEmpty() && !hasValue(part)) {
                add(part.question, QString());
            } else if (part.kind == Kind::Block && context.block && !inside.contains(key) && inside.size() < kDeepestBlock && blocks < kMostBlocks) {
                ++blocks;
                inside << key;
                if (const auto found = context.block(key))
                    visit(*found);
                inside.removeLast();
            }
        }
    };
    visit(source);
    return questions;
}

} // namespace encore
