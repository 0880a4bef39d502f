#include "settings/replies_section.h"

#include "replies/reply_context.h"
#include "settings/reasons_card.h"
#include "widgets/card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace encore::ui {

RepliesSection::RepliesSection(Shop& shop) : SettingsSection(shop)
{
    Card* rules = addCard(tr("What an answer is checked for"));
    auto* words = new PlainLabel(tr("A warning stands under the answer; what blocks must be mended before the answer can be copied or posted. Open places always block."), Type::Small, Token::Text2);
    words->setWordWrap(true);
    rules->body()->addWidget(words);
    addRule(rules, "greeting", tr("Greets, by name where it is known"));
    addRule(rules, "thanks_or_apology", tr("Thanks or says sorry"));
    addRule(rules, "concrete_fact", tr("Takes up something from the review"));
    addRule(rules, "question_answered", tr("Answers a question of the review"));
    addRule(rules, "action_and_date", tr("Says what will be done and by when"));
    addRule(rules, "private_contact", tr("Invites to a private talk"));
    addRule(rules, "positive_ending", tr("Ends kindly"));
    addRule(rules, "no_blame", tr("No blame, sarcasm or capitals"));
    addRule(rules, "no_admission", tr("Nothing to be held against you"));
    addRule(rules, "no_personal_data", tr("No personal data in public but the shop's own contacts"));
    addRule(rules, "length", tr("Fits the channel"));
    addRule(rules, "variety", tr("Unlike the last 20 answers there"));

    m_contacts = new QLineEdit;
    m_contacts->setMaxLength(500);
    m_contacts->setPlaceholderText(tr("+7 495 123-45-67; hello@shop.example"));
    auto* own = new QHBoxLayout;
    rules->body()->addLayout(own);
    addField(own, tr("The shop's own contacts, separated by semicolons"), m_contacts, QStringLiteral("replies.own_contacts"),
             tr("Phones, e-mail and addresses that may stand in a public answer, as those of greetings and signatures may."));
    connect(m_contacts, &QLineEdit::editingFinished, this, [this] { set(m_contacts->objectName(), m_contacts->text().trimmed(), tr("The shop's own contacts")); });

    Card* after = addCard(tr("What follows"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap16);
    after->body()->addLayout(row);
    const auto number = [&](const char* key, const QString& title, const QString& meaning, int most, const QString& suffix, int least) {
        auto* box = new QSpinBox;
        box->setRange(least, most);
        box->setSuffix(suffix);
        addField(row, title, box, QLatin1String(key), meaning);
        m_numbers.append({QLatin1String(key), box});
        connect(box, &QSpinBox::editingFinished, this, [this, box, title] { set(box->objectName(), QString::number(box->value()), title); });
    };
    number("reviews.follow_up_days", tr("Look again after"), tr("A task asks how it is after an answer to an unhappy review. 0: none."), 365, tr(" d"), 0);
    number("reviews.round_hours", tr("Look at each channel every"), tr("For the round of the platforms."), 720, tr(" h"), 1);
    row->addStretch(1);
    m_reasons = new ReasonsCard(shop);
    connect(m_reasons, &ReasonsCard::undoOffered, this, &SettingsSection::undoOffered);
    connect(m_reasons, &ReasonsCard::failed, this, &SettingsSection::failed);
    column()->addWidget(m_reasons);
    column()->addStretch(1);
    reload();
}

void RepliesSection::addRule(Card* card, const char* rule, const QString& title)
{
    const QString key = QStringLiteral("replies.rule.") + QLatin1String(rule);
    auto* box = new QComboBox;
    box->setObjectName(key);
    box->setAccessibleName(title);
    box->addItem(tr("warns"), codeOf(LintLevel::Warn));
    box->addItem(tr("blocks"), codeOf(LintLevel::Block));
    box->addItem(tr("off"), codeOf(LintLevel::Off));
    auto* row = new QHBoxLayout;
    auto* label = new PlainLabel(title);
    label->setBuddy(box);
    row->addWidget(label, 1);
    row->addWidget(box);
    card->body()->addLayout(row);
    m_rules.append({key, box});
    connect(box, &QComboBox::activated, this, [this, box, title] { set(box->objectName(), box->currentData().toString(), title); });
}

bool RepliesSection::concerns(const ChangeSet& changes) const
{
    return SettingsSection::concerns(changes) || changes.touches("closing_reasons") || changes.touches("reviews");
}

QVariant RepliesSection::typed() const { return m_reasons->typed(); }
void RepliesSection::typeAgain(const QVariant& typed) { m_reasons->typeAgain(typed); }

void RepliesSection::reload()
{
    m_reasons->reload();
    for (auto& [key, box] : m_rules) {
        LintLevel level = LintLevel::Warn;
        for (const LintRule rule : lintRules())
            if (lintSettingKey(rule) == key)
                level = lintLevelFromCode(value(key)).value_or(defaultLintLevel(rule));
        box->setCurrentIndex(box->findData(codeOf(level)));
    }
    for (auto& [key, box] : m_numbers)
        box->setValue(value(key).toInt());
    m_contacts->setText(value(QStringLiteral("replies.own_contacts")));
}

} // namespace encore::ui
