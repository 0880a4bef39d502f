#include "importing/import_page.h"

#include "common/prompts.h"
#include "common/role_gate.h"
#include "importing/answer_from_card.h"
#include "importing/earlier_imports.h"
#include "importing/format_line.h"
#include "importing/mapping_panel.h"
#include "importing/place_line.h"
#include "importing/preview_panel.h"
#include "importing/value_panel.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/scroll_pane.h"
#include "widgets/states.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encore::ui {

void ImportPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metric::gap20, metric::gap16, metric::gap20, metric::gap16);
    outer->setSpacing(metric::gap12);
    auto* head = new QHBoxLayout;
    m_title = new PlainLabel({}, Type::PageTitle);
    m_source = new ElidedLabel({}, Type::Body, Token::Text2);
    m_source->setObjectName(QStringLiteral("source"));
    m_steps = new PlainLabel({}, Type::Body, Token::Text2);
    head->addWidget(m_title);
    head->addWidget(m_source, 1);
    head->addWidget(m_steps);
    outer->addLayout(head);

    m_stack = new QStackedWidget;
    m_drop = new EmptyState;
    m_drop->setIcon(Icon::Import, Token::Accent);
    connect(m_drop, &StatePanel::acted, this, [this] {
        m_prompts.openFile(tr("Import a table"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)"), [this](const QString& path) {
            if (!path.isEmpty())
                openFile(path);
        });
    });
    connect(m_drop, &StatePanel::secondActed, this, [this] { openPasted(QGuiApplication::clipboard()->text()); });
    m_busy = new LoadingState;
    m_failed = new ErrorState;
    connect(m_failed, &StatePanel::acted, this, [this] { goTo(File); });
    connect(m_failed, &StatePanel::secondActed, this, [this] { openPasted(QGuiApplication::clipboard()->text()); });
    m_stack->addWidget(m_drop);
    m_stack->addWidget(buildColumns());
    m_stack->addWidget(buildCheck());
    m_stack->addWidget(buildDone());
    m_stack->addWidget(m_busy);
    m_stack->addWidget(m_failed);
    outer->addWidget(m_stack, 1);
    m_answerCard = new AnswerFromCard(m_shop);
    connect(m_answerCard, &AnswerFromCard::undoOffered, this, &ImportPage::undoOffered);
    connect(m_answerCard, &AnswerFromCard::failed, this, &ImportPage::failed);
    outer->addWidget(m_answerCard);
    m_earlier = new EarlierImports(m_shop);
    connect(m_earlier, &EarlierImports::undoWanted, this, [this](UnitId unit) { undo(unit, false); });
    outer->addWidget(m_earlier);

    auto* foot = new QHBoxLayout;
    m_back = new Button;
    m_back->setObjectName(QStringLiteral("back"));
    m_promise = new PlainLabel({}, Type::Body, Token::Text2);
    m_badRows = new Button;
    m_badRows->setObjectName(QStringLiteral("saveBadRows"));
    m_undo = new Button;
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_next = new PrimaryButton;
    m_next->setObjectName(QStringLiteral("next"));
    needsPermission(m_next, Permission::Import);
    needsPermission(m_undo, Permission::Undo);
    foot->addWidget(m_back);
    m_promise->setObjectName(QStringLiteral("promise"));
    m_promise->setWordWrap(true);
    foot->addWidget(m_promise, 100);
    foot->addStretch(1);
    foot->addWidget(m_badRows);
    foot->addWidget(m_undo);
    foot->addWidget(m_next);
    outer->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_step == Busy)
            stop();
        else
            goTo(m_step == Check ? Columns : File);
    });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_badRows, &QPushButton::clicked, this, &ImportPage::saveBadRows);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(m_report.unit, false); });
}

QWidget* ImportPage::buildColumns()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap12);
    auto* what = new Card;
    auto* row = new QHBoxLayout;
    m_looksLike = new PlainLabel;
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("kind"));
    connect(m_kind, &QComboBox::activated, this, [this] { chooseKind(ImportKind(m_kind->currentData().toInt())); });
    row->addWidget(m_looksLike);
    row->addWidget(m_kind);
    row->addStretch(1);
    m_asLastTime = new PlainLabel({}, Type::Body, Token::Accent);
    m_asLastTime->setObjectName(QStringLiteral("asLastTime"));
    row->addWidget(m_asLastTime);
    what->body()->addLayout(row);
    m_place = new PlaceLine;
    what->body()->addWidget(m_place);
    what->body()->addWidget(buildFormat());
    layout->addWidget(what);
    auto* columns = new Card;
    m_columns = new MappingPanel;
    columns->body()->addWidget(m_columns);
    layout->addWidget(columns);
    m_values = new ValuePanel;
    m_values->hide();
    layout->addWidget(m_values);
    connect(m_columns, &MappingPanel::changed, this, &ImportPage::showFormats);
    connect(m_place, &PlaceLine::changed, this, [this] {
        m_complaint.clear();
        showPromise();
        showPreview();
    });
    connect(m_values, &ValuePanel::changed, this, &ImportPage::showPreview);
    m_preview = new PreviewPanel;
    layout->addWidget(m_preview);
    auto* match = new Card;
    m_matchTitle = new PlainLabel({}, Type::Body, Token::Text2);
    m_matchTitle->setWordWrap(true);
    m_policy = new QComboBox;
    m_policy->setObjectName(QStringLiteral("policy"));
    auto* policyRow = new QHBoxLayout;
    policyRow->addWidget(m_matchTitle, 1);
    policyRow->addWidget(m_policy);
    match->body()->addLayout(policyRow);
    layout->addWidget(match);
    layout->addStretch(1);
    return new ScrollPane(content);
}

QWidget* ImportPage::buildFormat()
{
    m_format = new FormatLine;
    connect(m_format, &FormatLine::sheetChosen, this, &ImportPage::openSheet);
    connect(m_format, &FormatLine::encodingChosen, this, [this](const QString& name) { reread(&ImportOptions::encoding, name); });
    connect(m_format, &FormatLine::delimiterChosen, this, [this](const QString& mark) { reread(&ImportOptions::delimiter, mark); });
    connect(m_format, &FormatLine::datesChosen, this, [this](const QString& format) { readValues(&ImportOptions::dateFormat, format); });
    connect(m_format, &FormatLine::decimalChosen, this, [this](const QString& mark) { readValues(&ImportOptions::decimal, mark); });
    connect(m_format, &FormatLine::zoneChosen, this, [this](const QString& zone) { readValues(&ImportOptions::timezone, zone); });
    return m_format;
}

QWidget* ImportPage::buildCheck()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap12);
    m_checkCard = new Card;
    m_checkText = new PlainLabel({}, Type::Lead);
    m_checkText->setWordWrap(true);
    m_checkCard->body()->addWidget(m_checkText);
    layout->addWidget(m_checkCard);
    m_problemCard = new Card;
    m_problems = new QVBoxLayout;
    m_problems->setSpacing(metric::gap4);
    m_problemCard->body()->addLayout(m_problems);
    layout->addWidget(m_problemCard);
    layout->addStretch(1);
    return new ScrollPane(content);
}

QWidget* ImportPage::buildDone()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::gap12);
    m_doneCard = new Card;
    m_doneText = new PlainLabel({}, Type::Lead);
    m_doneText->setWordWrap(true);
    m_doneCard->body()->addWidget(m_doneText);
    layout->addWidget(m_doneCard);
    m_factsCard = new Card;
    m_doneFacts = new PlainLabel({}, Type::Reading);
    m_doneFacts->setWordWrap(true);
    m_factsCard->body()->addWidget(m_doneFacts);
    layout->addWidget(m_factsCard);
    m_rememberCard = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::gap12);
    m_rememberText = new PlainLabel({}, Type::Body, Token::Text2);
    m_rememberText->setWordWrap(true);
    m_rememberName = new QLineEdit;
    m_rememberName->setObjectName(QStringLiteral("rememberName"));
    m_rememberName->setMaxLength(200);
    m_rememberName->setMinimumWidth(240);
    m_remember = new Button;
    m_remember->setObjectName(QStringLiteral("remember"));
    connect(m_remember, &QPushButton::clicked, this, &ImportPage::remember);
    connect(m_rememberName, &QLineEdit::returnPressed, this, &ImportPage::remember);
    needsPermission({m_remember, m_rememberName}, Permission::Import);
    row->addWidget(m_rememberText, 1);
    row->addWidget(m_rememberName);
    row->addWidget(m_remember);
    m_rememberCard->body()->addLayout(row);
    layout->addWidget(m_rememberCard);
    layout->addStretch(1);
    return new ScrollPane(content);
}

void ImportPage::retranslate()
{
    m_title->setText(title());
    m_drop->setSentence(tr("Drop a table here"));
    m_drop->setDetail(tr("CSV or Excel with customers, orders or reviews, as it is: columns, dates and sums are recognised. Or copy rows in Excel and paste them."));
    m_drop->setAction(tr("Choose a file…"));
    m_drop->setSecondAction(tr("Paste the copied rows"));
    m_looksLike->setText(tr("Looks like"));
    m_kind->setAccessibleName(tr("What the table holds"));
    m_matchTitle->setText(tr("A customer is recognised by id, then phone, then e-mail. Empty cells erase nothing."));
    m_policy->setAccessibleName(tr("What happens to customers that are there already"));
    const int policy = m_policy->currentIndex();
    m_policy->clear();
    m_policy->addItem(tr("fill only what is empty"), int(ImportPolicy::Fill));
    m_policy->addItem(tr("take over what the file says"), int(ImportPolicy::Overwrite));
    m_policy->addItem(tr("leave them as they are"), int(ImportPolicy::Create));
    m_policy->setCurrentIndex(qMax(0, policy));
    m_badRows->setText(tr("Save the bad rows…"));
    m_undo->setText(tr("Undo import"));
    m_problemCard->setTitle(tr("Rows with questions"));
    m_factsCard->setTitle(tr("Five facts about your shop"));
    m_rememberCard->setTitle(tr("The same table next month?"));
    m_rememberText->setText(tr("Under this name Encore remembers what each column is. Then such a file takes Ctrl+Enter twice."));
    m_rememberName->setAccessibleName(tr("Name of the table"));
    m_remember->setText(tr("Remember the columns"));
    m_next->setKeyHint(Shortcut(QStringLiteral("Ctrl+Enter")));
    m_answerCard->retranslate();
    m_earlier->retranslate();
    if (!m_table.columns.empty())
        showColumns();
    if (m_step == Check)
        showProblems();
    // After the sentence that the state gives itself.
    if (m_step == Failed)
        QMetaObject::invokeMethod(this, &ImportPage::showFailure, Qt::QueuedConnection);
    goTo(m_step);
}

} // namespace encore::ui
