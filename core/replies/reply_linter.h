#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace encore {

/// The rules of a good public answer, in the order of the checklist.
enum class LintRule {
    Greeting,           ///< greets, by name where it is known
    ThanksOrApology,
    ConcreteFact,       ///< takes up something from the review
    ActionAndDate,      ///< says what will be done and by when (unhappy reviews)
    NoBlame,            ///< no blame, sarcasm, capitals, rows of exclamation marks
    NoPersonalData,     ///< public texts
    PositiveEnding,
    PrivateContact,     ///< invites to a private talk (unhappy reviews, public texts)
    Length,             ///< not empty, within the channel's limit
    Variety,            ///< unlike the last posts
    QuestionAnswered,
    NoAdmission,        ///< nothing a court would read as an admission
    Resolved,           ///< no open placeholders; always blocks
};
inline size_t qHash(LintRule r, size_t seed = 0) noexcept { return ::qHash(int(r), seed); }

enum class LintState { Ok, Warn, Block, NotApplicable };
enum class LintLevel { Off, Warn, Block };

/// What exactly was found; sentences are made from it by the window.
enum class LintCode {
    None,
    NoGreeting, NoName, WrongName,
    NoThanks, NoFact, NoAction, NoDate, NoActionNorDate,
    Blame, Sarcasm, Capitals, Exclamations,
    Phone, Email, Address, Sum, CardNumber, LastName,
    NoPositiveEnding, NoPrivateContact,
    Empty, TooLong,
    LikeRecentPost,      ///< value = similarity, facts = how many of the last posts are alike
    QuestionOpen, Admission, OpenPlaceholder,
};

struct LintSpan {
    qsizetype start = 0;     ///< in the reply, UTF-16 units
    qsizetype length = 0;
    LintCode code = LintCode::None;
};

struct LintFinding {
    LintRule rule = LintRule::Greeting;
    LintState state = LintState::Ok;
    LintCode code = LintCode::None;   ///< of the first problem; spans carry their own
    std::vector<LintSpan> spans;      ///< problems; for ConcreteFact and ActionAndDate what was found, code None
    QStringList facts;                ///< numbers and words that a sentence needs: length and limit, count, name
    double value = 0;                 ///< similarity for Variety
};

/// The draft and what it answers.
struct LintInput {
    QString reply;
    QString reviewText;
    int stars = 0;                    ///< 1..5, 0 when not known; up to 3 counts as unhappy
    bool isQuestion = false;          ///< the item is a question, not a review
    QString customerName;             ///< linked customer's or author's; empty when not known
    QString authorShown;              ///< the author's name as the page shows it to everybody
    QString product;
    bool isPublic = true;
    bool privateContactPossible = true;
    int limit = 0;                    ///< of the channel in characters; 0 = none
    QStringList recentPosts;          ///< newest first; the first twenty are compared
    QStringList ownContacts;          ///< the shop's phones, addresses, e-mail: may be shown
};

/// Level of each rule; rules that are not set have their default (defaultLintLevel).
using LintSettings = QHash<LintRule, LintLevel>;
LintLevel defaultLintLevel(LintRule rule);

/// The checklist: one finding per rule that is not off, in the order of LintRule. Understands Russian and
/// English, mixed too. Resolved blocks whatever the settings say. Pure; any thread; linear in the texts.
std::vector<LintFinding> lintReply(const LintInput& input, const LintSettings& settings = {});

/// Whether any finding forbids posting.
bool blocksPosting(const std::vector<LintFinding>& findings);

/// Stable name of a rule in settings: "greeting", "no_blame", …
QString lintRuleName(LintRule rule);
/// All rules in the order of the checklist.
const std::vector<LintRule>& lintRules();

} // namespace encore
