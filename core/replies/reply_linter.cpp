#include "replies/reply_linter.h"

#include "base/text_fold.h"
#include "customers/name_forms.h"
#include "replies/personal_data.h"
#include "replies/reply_patterns.h"
#include "replies/template_language.h"
#include "replies/text_similarity.h"
#include "reviews/question_detector.h"

#include <QSet>

#include <algorithm>

namespace encore {

namespace {

constexpr int kComparedPosts = 20;
constexpr int kContentWordsToJudge = 3;

struct RuleInfo { LintRule rule; const char16_t* name; LintLevel level; };
constexpr RuleInfo kRules[] = {
    {LintRule::Greeting, u"greeting", LintLevel::Warn},
    {LintRule::ThanksOrApology, u"thanks_or_apology", LintLevel::Warn},
    {LintRule::ConcreteFact, u"concrete_fact", LintLevel::Warn},
    {LintRule::ActionAndDate, u"action_and_date", LintLevel::Warn},
    {LintRule::NoBlame, u"no_blame", LintLevel::Warn},
    {LintRule::NoPersonalData, u"no_personal_data", LintLevel::Block},
    {LintRule::PositiveEnding, u"positive_ending", LintLevel::Warn},
    {LintRule::PrivateContact, u"private_contact", LintLevel::Warn},
    {LintRule::Length, u"length", LintLevel::Block},
    {LintRule::Variety, u"variety", LintLevel::Warn},
    {LintRule::QuestionAnswered, u"question_answered", LintLevel::Warn},
    {LintRule::NoAdmission, u"no_admission", LintLevel::Warn},
    {LintRule::Resolved, u"resolved", LintLevel::Block},
};

bool isUnhappy(const LintInput& input) { return input.stars >= 1 && input.stars <= 3; }

/// A finding in the making: problems set the state to the rule's level.
class Check {
public:
    Check(LintRule rule, LintLevel level) : m_bad(level == LintLevel::Block ? LintState::Block : LintState::Warn) { m_finding.rule = rule; }

    void problem(LintCode code, qsizetype start = 0, qsizetype length = 0) { problem(code, start, length, m_bad); }
    /// Of a kind that never forbids posting, whatever the rule's level.
    void warning(LintCode code, qsizetype start, qsizetype length) { problem(code, start, length, LintState::Warn); }
    void seen(qsizetype start, qsizetype length) { m_finding.spans.push_back({start, length, LintCode::None}); }
    void notApplicable() { m_finding.state = LintState::NotApplicable; }
    void allMatches(const QRegularExpression& pattern, const QString& text, LintCode code)
    {
        for (auto all = pattern.globalMatch(text); all.hasNext();) {
            const auto m = all.next();
            problem(code, m.capturedStart(), m.capturedLength());
        }
    }
    LintFinding& finding() { return m_finding; }

private:
    void problem(LintCode code, qsizetype start, qsizetype length, LintState state)
    {
        if (m_finding.state < state) {
            m_finding.code = code;
            m_finding.state = state;
        }
        if (length > 0)
            m_finding.spans.push_back({start, length, code});
    }

    LintFinding m_finding;
    LintState m_bad;
};

/// Index just behind the first sentence.
qsizetype firstSentenceEnd(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (QStringView(u".!?\n").contains(text[i]) && i >= 3)
            return i + 1;
    return text.size();
}

struct Word { QString text; qsizetype start; };

std::vector<Word> plainWords(const QString& text, qsizetype end)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < end;) {
        const qsizetype start = i;
        while (i < end && text[i].isLetter())
            ++i;
        if (i > start)
            words.push_back({text.mid(start, i - start), start});
        else
            ++i;
    }
    return words;
}

bool sameFirstName(const QString& a, const QString& b)
{
    return foldForSearch(a) == foldForSearch(b) || areFormsOfOne(a, b);
}

void checkGreeting(const LintInput& input, Check& check)
{
    const QString name = addressName(input.customerName);
    const qsizetype end = firstSentenceEnd(input.reply);
    const auto words = plainWords(input.reply, end);
    const bool greets = greetingPattern().match(input.reply.left(end)).hasMatch();
    const auto named = std::find_if(words.begin(), words.end(), [&](const Word& w) { return !name.isEmpty() && sameFirstName(w.text, name); });
    if (!name.isEmpty() && named == words.end()) {
        check.finding().facts << name;
        // A capitalised first name in the greeting that is not the customer's was meant for someone else.
        for (const Word& w : words)
            if (w.start < 40 && w.text.at(0).isUpper() && w.text.size() >= 3 && !fullNamesOf(w.text).isEmpty())
                return check.problem(LintCode::WrongName, w.start, w.text.size());
        return check.problem(greets ? LintCode::NoName : LintCode::NoGreeting);
    }
    if (!greets && named == words.end())
        check.problem(LintCode::NoGreeting);
}

void checkFact(const LintInput& input, Check& check)
{
    QSet<QString> stems;
    for (const ContentWord& w : contentWords(input.reviewText))
        stems.insert(w.stem);
    if (stems.size() < kContentWordsToJudge)
        return check.notApplicable();
    for (const ContentWord& w : contentWords(input.product))
        stems.insert(w.stem);
    for (const ContentWord& w : contentWords(input.reply))
        if (stems.contains(w.stem))
            check.seen(w.start, w.length);
    if (check.finding().spans.empty())
        check.problem(LintCode::NoFact);
}

void checkAction(const LintInput& input, Check& check)
{
    if (!isUnhappy(input))
        return check.notApplicable();
    const auto action = actionPattern().match(input.reply), date = datePattern().match(input.reply);
    for (const auto& m : {action, date})
        if (m.hasMatch())
            check.seen(m.capturedStart(), m.capturedLength());
    if (!action.hasMatch() || !date.hasMatch())
        check.problem(action.hasMatch() ? LintCode::NoDate : date.hasMatch() ? LintCode::NoAction : LintCode::NoActionNorDate);
}

/// Words in capitals that neither the review nor the product brought in: two in a row, or a long one.
void checkCapitals(const LintInput& input, Check& check)
{
    const QString known = foldForSearch(input.reviewText + u' ' + input.product);
    const auto words = plainWords(input.reply, input.reply.size());
    const auto shouted = [&](size_t i) {
        const QString& w = words[i].text;
        return i < words.size() && w.size() >= 3 && w == w.toUpper() && w != w.toLower();
    };
    for (size_t i = 0; i < words.size(); ++i) {
        if (!shouted(i))
            continue;
        size_t last = i;
        while (last + 1 < words.size() && shouted(last + 1))
            ++last;
        const qsizetype start = words[i].start, end = words[last].start + words[last].text.size();
        const bool isLong = last > i || words[i].text.size() >= 6;
        if (isLong && (last > i || !known.contains(foldForSearch(words[i].text))))
            check.problem(LintCode::Capitals, start, end - start);
        i = last;
    }
}

void checkBlame(const LintInput& input, Check& check)
{
    static const QRegularExpression shouting(QStringLiteral("!{3,}|[!?]{4,}"));
    check.allMatches(blamePattern(), input.reply, LintCode::Blame);
    check.allMatches(sarcasmPattern(), input.reply, LintCode::Sarcasm);
    checkCapitals(input, check);
    check.allMatches(shouting, input.reply, LintCode::Exclamations);
}

LintCode codeOf(PersonalDataKind kind)
{
    switch (kind) {
    case PersonalDataKind::Phone: return LintCode::Phone;
    case PersonalDataKind::Email: return LintCode::Email;
    case PersonalDataKind::Address: return LintCode::Address;
    case PersonalDataKind::Sum: return LintCode::Sum;
    case PersonalDataKind::CardNumber: return LintCode::CardNumber;
    case PersonalDataKind::LastName: break;
    }
    return LintCode::LastName;
}

void checkPersonalData(const LintInput& input, Check& check)
{
    if (!input.isPublic)
        return check.notApplicable();
    for (const PersonalData& p : personalDataIn(input.reply, input.ownContacts))
        // What comes back to one customer may be said, though most would rather not read it of themselves.
        p.kind == PersonalDataKind::Sum ? check.warning(LintCode::Sum, p.start, p.length) : check.problem(codeOf(p.kind), p.start, p.length);
    // A surname that the page does not show is the shop's knowledge, not the reader's.
    const QString last = foldForSearch(parseName(input.customerName).last);
    if (last.size() < 3 || wordsOf(foldForSearch(input.authorShown)).contains(last))
        return;
    for (const Word& w : plainWords(input.reply, input.reply.size()))
        if (foldForSearch(w.text) == last)
            check.problem(LintCode::LastName, w.start, w.text.size());
}

/// What stands before the signature, at most its last 220 characters.
QString endingOf(const QString& reply)
{
    QString body = reply.trimmed();
    const QString tail = body.right(120);
    const auto signature = signaturePattern().match(tail);
    if (signature.hasMatch() && body.size() - tail.size() + signature.capturedStart() > 20)
        body.truncate(body.size() - tail.size() + signature.capturedStart());
    return body.right(220);
}

void checkEnding(const LintInput& input, Check& check)
{
    const QString ending = endingOf(input.reply);
    // The last two sentences decide: "Thank you" at the beginning of a short text is no ending.
    qsizetype from = ending.size();
    int ends = 0;
    while (from > 0 && ends < 3) {
        --from;
        if (QStringView(u".!?\n").contains(ending[from]) && (from + 1 == ending.size() || ending[from + 1].isSpace()))
            ++ends;
    }
    if (!positivePattern().match(ends == 3 ? ending.mid(from + 1) : ending).hasMatch())
        check.problem(LintCode::NoPositiveEnding);
}

void checkLength(const LintInput& input, Check& check)
{
    const int length = graphemeCount(input.reply.trimmed());
    check.finding().facts = {QString::number(length), QString::number(input.limit)};
    if (length == 0)
        check.problem(LintCode::Empty);
    else if (input.limit > 0 && length > input.limit)
        check.problem(LintCode::TooLong);
}

void checkVariety(const LintInput& input, Check& check)
{
    if (input.recentPosts.isEmpty() || input.reply.trimmed().isEmpty())
        return check.notApplicable();
    const auto own = shinglesOf(input.reply);
    const double threshold = sameTextThreshold(input.reply);
    int alike = 0;
    for (const QString& post : input.recentPosts.mid(0, kComparedPosts)) {
        const double similarity = jaccard(own, shinglesOf(post));
        check.finding().value = std::max(check.finding().value, similarity);
        alike += similarity >= threshold;
    }
    check.finding().facts << QString::number(alike);
    if (alike > 0)
        check.problem(LintCode::LikeRecentPost);
}

/// What the review asks, by the rule that brings it up in the inbox; the whole text for an item that is a question.
QStringList askedIn(const LintInput& input)
{
    QStringList questions = questionsIn(input.reviewText);
    if (questions.isEmpty() && input.isQuestion)
        questions << input.reviewText;
    return questions;
}

void checkQuestion(const LintInput& input, Check& check)
{
    const QStringList questions = askedIn(input);
    if (questions.isEmpty())
        return check.notApplicable();
    QSet<QString> stems;
    for (const ContentWord& w : contentWords(input.reply))
        stems.insert(w.stem);
    for (const QString& question : questions) {
        const auto asked = contentWords(question);
        const bool takenUp = std::any_of(asked.begin(), asked.end(), [&](const ContentWord& w) { return stems.contains(w.stem); });
        if (!takenUp && !answerPattern().match(input.reply).hasMatch()) {
            check.finding().facts << elided(question, 80);
            check.problem(LintCode::QuestionOpen);
        }
    }
}

void run(const LintInput& input, Check& check)
{
    switch (check.finding().rule) {
    case LintRule::Greeting: return checkGreeting(input, check);
    case LintRule::ThanksOrApology:
        if (!thanksPattern().match(input.reply).hasMatch())
            check.problem(LintCode::NoThanks);
        return;
    case LintRule::ConcreteFact: return checkFact(input, check);
    case LintRule::ActionAndDate: return checkAction(input, check);
    case LintRule::NoBlame: return checkBlame(input, check);
    case LintRule::NoPersonalData: return checkPersonalData(input, check);
    case LintRule::PositiveEnding: return checkEnding(input, check);
    case LintRule::PrivateContact:
        if (!isUnhappy(input) || !input.isPublic || !input.privateContactPossible)
            return check.notApplicable();
        if (!privateContactPattern().match(input.reply).hasMatch())
            check.problem(LintCode::NoPrivateContact);
        return;
    case LintRule::Length: return checkLength(input, check);
    case LintRule::Variety: return checkVariety(input, check);
    case LintRule::QuestionAnswered: return checkQuestion(input, check);
    case LintRule::NoAdmission: return check.allMatches(admissionPattern(), input.reply, LintCode::Admission);
    case LintRule::Resolved:
        for (const PlaceholderSpan& s : unresolvedIn(input.reply))
            check.problem(LintCode::OpenPlaceholder, s.start, s.length);
        return;
    }
}

} // namespace

const std::vector<LintRule>& lintRules()
{
    static const std::vector<LintRule> rules = [] {
        std::vector<LintRule> all;
        for (const RuleInfo& info : kRules)
            all.push_back(info.rule);
        return all;
    }();
    return rules;
}

LintLevel defaultLintLevel(LintRule rule) { return kRules[size_t(rule)].level; }

QString lintRuleName(LintRule rule) { return QString::fromUtf16(kRules[size_t(rule)].name); }

std::vector<LintFinding> lintReply(const LintInput& input, const LintSettings& settings)
{
    std::vector<LintFinding> findings;
    findings.reserve(std::size(kRules));
    for (const RuleInfo& info : kRules) {
        const LintLevel level = info.rule == LintRule::Resolved ? LintLevel::Block : settings.value(info.rule, info.level);
        if (level == LintLevel::Off)
            continue;
        Check check(info.rule, level);
        run(input, check);
        findings.push_back(std::move(check.finding()));
    }
    return findings;
}

bool blocksPosting(const std::vector<LintFinding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const LintFinding& f) { return f.state == LintState::Block; });
}

} // namespace encore
