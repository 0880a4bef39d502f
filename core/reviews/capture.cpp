#include "reviews/capture.h"

#include "base/text_fold.h"
#include "customers/name_forms.h"
#include "reviews/capture_lines.h"

#include <algorithm>
#include <cmath>

namespace encore {

namespace {

constexpr qsizetype kLongestPaste = 20'000;
constexpr int kHeaderLines = 8;   // how far above the text the author and a bare rating may stand

struct Line {
    QString text;
    int source = 0;       // line as pasted
    bool isBlank = false;
};

std::vector<Line> linesOf(const QString& pasted)
{
    std::vector<Line> lines;
    const QStringList raw = QString(pasted.left(kLongestPaste)).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').split(u'\n');
    for (int i = 0; i < raw.size(); ++i) {
        QString clean;
        for (const QChar c : raw[i]) {
            const bool format = c.category() == QChar::Other_Format && c.unicode() != 0x200D;   // emoji are joined by it
            if (!format)
                clean += c.category() == QChar::Other_Control || c.isSpace() ? QChar(u' ') : c;
        }
        for (const QString& part : withLabelsOnLines(clean.simplified()).split(u'\n'))
            lines.push_back({part.trimmed(), i, part.trimmed().isEmpty()});
    }
    return lines;
}

class Capture {
public:
    Capture(const QString& pasted, const CaptureOptions& options) : m_options(options), m_lines(linesOf(pasted)) {}

    CapturedReview run()
    {
        findAuthor();
        for (m_at = 0; m_at < m_lines.size(); ++m_at) {
            const Line& line = m_lines[m_at];
            if (m_at == m_authorLine)
                continue;
            if (line.isBlank)
                append(QString());
            else if (m_block == LineLabel::Reply)
                readReplyLine(line);
            else
                readLine(line);
        }
        keepEmptyLabel();
        takeBareRating();
        matchProduct();
        for (QString* field : {&m_out.text, &m_out.advantages, &m_out.disadvantages, &m_out.reply})
            *field = field->trimmed();
        std::stable_sort(m_out.sources.begin(), m_out.sources.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
        return std::move(m_out);
    }

private:
    void note(CaptureField field, const Line& line)
    {
        const bool known = std::any_of(m_out.sources.begin(), m_out.sources.end(), [&](const CaptureSource& s) { return s.field == field && s.line == line.source; });
        if (!known)
            m_out.sources.push_back({field, line.source, line.text});
    }

    QString* blockText()
    {
        switch (m_block) {
        case LineLabel::Advantages: return &m_out.advantages;
        case LineLabel::Disadvantages: return &m_out.disadvantages;
        case LineLabel::Reply: return &m_out.reply;
        default: return &m_out.text;
        }
    }
    CaptureField blockField() const
    {
        return m_block == LineLabel::Advantages ? CaptureField::Advantages
            : m_block == LineLabel::Disadvantages ? CaptureField::Disadvantages
            : m_block == LineLabel::Reply         ? CaptureField::Reply
                                                  : CaptureField::Text;
    }

    void append(const QString& text)
    {
        if (!text.isEmpty())
            m_emptyLabel.clear();
        QString& block = *blockText();
        if (text.isEmpty() && (block.isEmpty() || block.endsWith(QStringLiteral("\n\n"))))
            return;
        if (!block.isEmpty())
            block += u'\n';
        block += text;
    }

    std::optional<PastMoment> dateOf(const QString& text, QString* rest) const
    {
        if (text.size() > 80)
            return std::nullopt;
        const auto moment = pastMoment(text, m_options.now, m_options.zone);
        if (moment && rest)
            *rest = (text.left(moment->start) + u' ' + text.mid(moment->start + moment->length)).trimmed();
        return moment;
    }

    bool isDateLine(const QString& text) const
    {
        QString rest;
        return dateOf(text, &rest) && isDateCompany(rest);
    }

    /// The name above the text: beside a date, above a badge, or above the stars or the date of the review.
    void findAuthor()
    {
        int seen = 0;
        for (size_t i = 0; i < m_lines.size() && seen < kHeaderLines; ++i) {
            const Line& line = m_lines[i];
            if (line.isBlank)
                continue;
            ++seen;
            if (labelOf(line.text).label != LineLabel::None || ratingIn(line.text) || isFurniture(line.text) || isDateLine(line.text) || ratedDay(line.text, m_options.now, m_options.zone) || line.text.size() < 2)
                continue;
            if (takeNameBesideDate(line))
                return void(m_authorLine = i);
            const bool nameless = looksNameless(line.text);
            if ((nameless || looksLikeName(line.text)) && headerFollows(i, nameless || isKnownName(line.text))) {
                m_out.author = line.text;
                note(CaptureField::Author, line);
                m_authorLine = i;
            }
            return;   // the first line with words of its own is the author or the text begins
        }
    }

    static bool isKnownName(const QString& text)
    {
        const PersonName name = parseName(text);
        return !fullNamesOf(name.first).isEmpty() || (!name.first.isEmpty() && (!name.lastInitial.isEmpty() || !name.last.isEmpty()));
    }

    /// Whether stars, a date or a badge stand below a possible name: directly below one that is not known as a name.
    bool headerFollows(size_t at, bool knownName) const
    {
        int checked = 0;
        for (size_t i = at + 1; i < m_lines.size() && checked < (knownName ? 3 : 1); ++i) {
            const Line& line = m_lines[i];
            if (line.isBlank)
                continue;
            ++checked;
            if (isAuthorBadge(line.text) || ratingIn(line.text) || isDateLine(line.text) || ratedDay(line.text, m_options.now, m_options.zone) || (bareRating(line.text) && knownName))
                return true;
            if (knownName && labelOf(line.text).label != LineLabel::None)
                return true;
        }
        // Stars or a date above the name say as much of a name that is known.
        for (size_t i = 0; knownName && i < at; ++i)
            if (!m_lines[i].isBlank && (ratingIn(m_lines[i].text) || isDateLine(m_lines[i].text)))
                return true;
        return false;
    }

    bool takeNameBesideDate(const Line& line)
    {
        QString rest;
        const auto moment = dateOf(line.text, &rest);
        while (!rest.isEmpty() && QStringView(u" ,·•|—–-()").contains(rest.back()))
            rest.chop(1);
        if (!moment || rest.isEmpty() || !looksLikeName(rest) || !isKnownName(rest))
            return false;
        m_out.author = rest;
        m_out.published = moment;
        note(CaptureField::Author, line);
        note(CaptureField::Date, line);
        return true;
    }

    void readLine(const Line& line)
    {
        if (const LabelledLine labelled = labelOf(line.text); labelled.label != LineLabel::None && readLabelled(labelled, line))
            return;
        if (const auto rating = ratingIn(line.text)) {
            if (!m_out.stars)
                takeRating(*rating, line);
            return;
        }
        if (const auto both = ratedDay(line.text, m_options.now, m_options.zone)) {
            if (!m_out.stars)
                takeRating(both->rating, line);
            if (!m_out.published) {
                m_out.published = both->moment;
                note(CaptureField::Date, line);
            }
            return;
        }
        if (const auto bare = bareRating(line.text); bare && !m_bare && m_out.advantages.isEmpty() && (m_out.text.isEmpty() || headingFollows()))
            m_bare = {*bare, line};
        if (isFurniture(line.text) || (m_bare && m_bare->second.source == line.source && bareRating(line.text))) {
            m_helpful = m_helpful || !bareRating(line.text);
            return;
        }
        if (isDateLine(line.text)) {
            if (!m_out.published)
                takeDate(line.text, line);
            return;
        }
        const bool button = m_helpful && m_emptyLabel.isEmpty() && (line.text.compare(QStringLiteral("да"), Qt::CaseInsensitive) == 0 || line.text.compare(QStringLiteral("нет"), Qt::CaseInsensitive) == 0);
        const bool avatar = line.text.size() == 1 && m_out.text.isEmpty() && m_block == LineLabel::None;
        const bool repeated = m_out.text.isEmpty() && line.text == m_out.author;   // the picture's name, copied with it
        const bool country = line.text.size() == 2 && m_at > 0 && isAuthorBadge(m_lines[m_at - 1].text) && line.text == line.text.toUpper();
        if (button || avatar || repeated || country)
            return;
        append(line.text);
        note(blockField(), line);
    }

    /// Whether a heading of the review's own words stands next: what is above it is about the goods.
    bool headingFollows() const
    {
        for (size_t i = m_at + 1; i < m_lines.size(); ++i)
            if (!m_lines[i].isBlank) {
                const LineLabel label = labelOf(m_lines[i].text).label;
                return label == LineLabel::Text || label == LineLabel::Advantages || label == LineLabel::Disadvantages;
            }
        return false;
    }

    bool readLabelled(const LabelledLine& labelled, const Line& line)
    {
        switch (labelled.label) {
        case LineLabel::Author:
            // «Имя: …» in the middle of a text is the text's.
            if (labelled.rest.isEmpty() || labelled.rest.size() > 60 || !m_out.author.isEmpty())
                return false;
            m_out.author = labelled.rest;
            note(CaptureField::Author, line);
            return true;
        case LineLabel::Product:
            if (labelled.rest.isEmpty() || labelled.rest.size() > 300 || !m_out.product.isEmpty())
                return false;
            m_out.product = labelled.rest;
            note(CaptureField::Product, line);
            return true;
        case LineLabel::Sku:
            if (labelled.rest.isEmpty() || !m_out.sku.isEmpty())
                return false;
            m_out.sku = labelled.rest;
            note(CaptureField::Sku, line);
            return true;
        case LineLabel::Variant:
            if (labelled.rest.isEmpty() || line.text.size() > 100)
                return false;
            m_out.variant += (m_out.variant.isEmpty() ? QString() : QStringLiteral(", ")) + line.text;
            note(CaptureField::Variant, line);
            return true;
        case LineLabel::Date:
            if (!m_out.published && isDateLine(labelled.rest))
                takeDate(labelled.rest, line);
            else
                return false;
            return true;
        case LineLabel::Advantages:
        case LineLabel::Disadvantages:
        case LineLabel::Text:
        case LineLabel::Reply:
            keepEmptyLabel();
            m_block = labelled.label;
            m_blockStart = true;
            if (labelled.rest.isEmpty() && m_block != LineLabel::Reply)
                m_emptyLabel = line.text;
            note(blockField(), line);
            if (m_block == LineLabel::Reply)
                readReplyLine({labelled.rest, line.source, labelled.rest.isEmpty()});
            else if (!labelled.rest.isEmpty())
                append(labelled.rest);
            return true;
        case LineLabel::None: break;
        }
        return false;
    }

    /// A label with nothing below it was a word of the text: a whole review may be «Отзыв» or "Pros".
    void keepEmptyLabel()
    {
        if (m_emptyLabel.isEmpty())
            return;
        m_block = LineLabel::Text;
        append(QString(m_emptyLabel));
    }

    void readReplyLine(const Line& line)
    {
        // The date of the answer stands above it; it is not the review's.
        const bool dateOfReply = m_blockStart && isDateLine(line.text);
        if (line.isBlank || dateOfReply || isFurniture(line.text))
            return;
        m_blockStart = false;
        append(line.text);
        note(CaptureField::Reply, line);
    }

    void takeRating(const WrittenRating& rating, const Line& line)
    {
        m_out.rating = rating.value;
        m_out.ratingMax = rating.max;
        m_out.stars = std::clamp(int(std::floor(rating.value * 5 / rating.max + .5)), 1, 5);
        note(CaptureField::Stars, line);
    }

    void takeDate(const QString& text, const Line& line)
    {
        m_out.published = dateOf(text, nullptr);
        note(CaptureField::Date, line);
    }

    /// A digit alone above the text is a rating when the page gave no other.
    void takeBareRating()
    {
        if (!m_out.stars && m_bare)
            takeRating({double(m_bare->first), 5}, m_bare->second);
    }

    void matchProduct()
    {
        const auto find = [&](const QString& text) {
            const QString folded = QLatin1Char(' ') + wordsOf(foldForSearch(text)).join(u' ') + QLatin1Char(' ');
            int best = -1;
            qsizetype length = 0;
            for (int i = 0; i < m_options.products.size(); ++i) {
                const QString name = wordsOf(foldForSearch(m_options.products[i])).join(u' ');
                if (name.size() >= 4 && name.size() > length && folded.contains(QLatin1Char(' ') + name + QLatin1Char(' '))) {
                    best = i;
                    length = name.size();
                }
            }
            return best;
        };
        if (!m_out.product.isEmpty()) {
            m_out.productIndex = find(m_out.product);
            return;
        }
        for (const Line& line : m_lines) {
            if (labelOf(line.text).label == LineLabel::Reply)
                return;
            const int index = line.isBlank ? -1 : find(line.text);
            if (index < 0)
                continue;
            m_out.productIndex = index;
            m_out.product = m_options.products[index];
            note(CaptureField::Product, line);
            // A line that is the product's name and no more is not what the person wrote.
            if (wordsOf(foldForSearch(line.text)) == wordsOf(foldForSearch(m_out.product)))
                m_out.text = QString(u'\n' + m_out.text + u'\n').replace(QString(u'\n' + line.text + u'\n'), QStringLiteral("\n")).trimmed();
            return;
        }
    }

    const CaptureOptions& m_options;
    std::vector<Line> m_lines;
    CapturedReview m_out;
    size_t m_at = 0;
    size_t m_authorLine = size_t(-1);
    LineLabel m_block = LineLabel::None;
    QString m_emptyLabel;
    bool m_blockStart = false;
    bool m_helpful = false;
    std::optional<std::pair<int, Line>> m_bare;
};

} // namespace

bool CapturedReview::has(CaptureField field) const
{
    return std::any_of(sources.begin(), sources.end(), [&](const CaptureSource& s) { return s.field == field; });
}

QString CapturedReview::fullText() const
{
    QStringList parts;
    if (!advantages.isEmpty())
        parts << QStringLiteral("Достоинства: ") + advantages;
    if (!disadvantages.isEmpty())
        parts << QStringLiteral("Недостатки: ") + disadvantages;
    if (!text.isEmpty())
        parts << text;
    return parts.join(u'\n');
}

CapturedReview captureReview(const QString& pasted, const CaptureOptions& options) { return Capture(pasted, options).run(); }

} // namespace encore
