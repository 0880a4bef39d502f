#include "widgets/lint_bar.h"

#include "common/format.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QCoreApplication>

namespace encore::ui {

namespace {

struct LintWords {
    Q_DECLARE_TR_FUNCTIONS(LintWords)
public:
    static QString ownContacts() { return tr("Only the shop's own contacts may stand there: those of its greetings and signatures, and those in Settings, Answers."); }
    static QString fine(LintRule rule)
    {
        switch (rule) {
        case LintRule::Greeting: return tr("greeting");
        case LintRule::ThanksOrApology: return tr("thanks or apology");
        case LintRule::ConcreteFact: return tr("fact from the review");
        case LintRule::ActionAndDate: return tr("action and date");
        case LintRule::NoBlame: return tr("calm tone");
        case LintRule::NoPersonalData: return tr("no personal data");
        case LintRule::PositiveEnding: return tr("kind ending");
        case LintRule::PrivateContact: return tr("invitation to write in private");
        case LintRule::Length: return tr("length");
        case LintRule::Variety: return tr("unlike earlier answers");
        case LintRule::QuestionAnswered: return tr("question answered");
        case LintRule::NoAdmission: return tr("nothing to be held against you");
        case LintRule::Resolved: return tr("nothing left open");
        }
        return {};
    }
    static QString wrong(const LintFinding& finding)
    {
        switch (finding.code) {
        case LintCode::None: break;
        case LintCode::NoGreeting: return tr("no greeting");
        case LintCode::NoName: return tr("greeting without the name");
        case LintCode::WrongName: return tr("another name in the greeting");
        case LintCode::NoThanks: return tr("no thanks and no apology");
        case LintCode::NoFact: return tr("nothing from the review is taken up");
        case LintCode::NoAction: return tr("what will be done?");
        case LintCode::NoDate: return tr("by when?");
        case LintCode::NoActionNorDate: return tr("what will be done, and by when?");
        case LintCode::Blame: return tr("sounds like blame");
        case LintCode::Sarcasm: return tr("sounds like sarcasm");
        case LintCode::Capitals: return tr("words in capitals");
        case LintCode::Exclamations: return tr("too many exclamation marks");
        case LintCode::Phone: return tr("a phone number in a public text that is not the shop's own");
        case LintCode::Email: return tr("an e-mail in a public text that is not the shop's own");
        case LintCode::Address: return tr("an address in a public text");
        case LintCode::Sum: return tr("a sum in a public text");
        case LintCode::CardNumber: return tr("a card number in a public text");
        case LintCode::LastName: return tr("the last name in a public text");
        case LintCode::NoPositiveEnding: return tr("no kind ending");
        case LintCode::NoPrivateContact: return tr("no invitation to write in private");
        case LintCode::Empty: return tr("no text yet");
        case LintCode::TooLong: return tr("too long for this place");
        case LintCode::LikeRecentPost: return tr("like an earlier answer");
        case LintCode::QuestionOpen: return tr("the question is not answered");
        case LintCode::Admission: return tr("could be held against you");
        case LintCode::OpenPlaceholder: return tr("open places");
        }
        return fine(finding.rule);
    }
};

} // namespace

LintBar::LintBar(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this, 14, 4))
{
    setObjectName(QStringLiteral("lintBar"));
}

void LintBar::show(const std::vector<LintFinding>& findings, Length length)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const LintState state : {LintState::Block, LintState::Warn, LintState::Ok})
        for (const LintFinding& finding : findings) {
            if (finding.state != state || (state == LintState::Ok && finding.rule == LintRule::Length && length == Length::LeftOut))
                continue;
            const bool fine = state == LintState::Ok;
            const QString mark = fine ? QStringLiteral("✓ ") : state == LintState::Warn ? QStringLiteral("! ") : QStringLiteral("✕ ");
            auto* label = new PlainLabel(mark + (fine ? LintWords::fine(finding.rule) : LintWords::wrong(finding)), Type::Small,
                                         fine ? Token::Positive : state == LintState::Warn ? Token::Warning : Token::Negative);
            if (!fine && finding.rule == LintRule::NoPersonalData && finding.code != LintCode::LastName)
                label->setToolTip(LintWords::ownContacts());
            m_flow->addWidget(label);
        }
    updateGeometry();
}

QString LintBar::objection(const std::vector<LintFinding>& findings)
{
    for (const LintFinding& finding : findings)
        if (finding.state == LintState::Block)
            return LintWords::wrong(finding);
    return {};
}

} // namespace encore::ui
