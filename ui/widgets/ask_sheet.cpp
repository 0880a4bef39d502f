#include "widgets/ask_sheet.h"

#include "widgets/button.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace encore::ui {

AskSheet::AskSheet(QWidget* pane)
    : Sheet(pane, {}, 420),
      m_hint(new PlainLabel({}, Type::Body, Token::Text2)),
      m_field(new QLineEdit),
      m_meaning(new PlainLabel({}, Type::Body, Token::Text2)),
      m_also(new QLineEdit),
      m_alsoMeaning(new PlainLabel({}, Type::Body, Token::Text2)),
      m_check(new QCheckBox),
      m_choices(new QListWidget),
      m_accept(new PrimaryButton)
{
    setObjectName(QStringLiteral("askSheet"));
    m_hint->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_field->setObjectName(QStringLiteral("askField"));
    m_field->setMaxLength(500);
    m_also->setObjectName(QStringLiteral("askAlso"));
    m_also->setMaxLength(500);
    m_alsoMeaning->setWordWrap(true);
    m_choices->setObjectName(QStringLiteral("askChoices"));
    m_choices->setFrameShape(QFrame::NoFrame);
    m_choices->setUniformItemSizes(true);
    m_accept->setObjectName(QStringLiteral("askAccept"));
    m_check->setObjectName(QStringLiteral("askCheck"));
    for (QWidget* part : QList<QWidget*>{m_hint, m_field, m_check, m_meaning, m_also, m_alsoMeaning})
        body()->addWidget(part);
    body()->addWidget(m_choices, 1);
    addFootButton(m_accept);
    m_field->installEventFilter(this);
    m_also->installEventFilter(this);
    m_check->installEventFilter(this);
    m_choices->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &AskSheet::wordsChanged);
    connect(m_also, &QLineEdit::textChanged, this, &AskSheet::wordsChanged);
    connect(m_check, &QCheckBox::toggled, this, &AskSheet::wordsChanged);
    const auto accept = [this] { m_field->text().trimmed().isEmpty() ? answerChoice() : answerWords(); };
    connect(m_field, &QLineEdit::returnPressed, this, accept);
    connect(m_also, &QLineEdit::returnPressed, this, accept);
    connect(m_choices, &QListWidget::itemSelectionChanged, this, &AskSheet::wordsChanged);
    connect(m_choices, &QListWidget::itemActivated, this, &AskSheet::answerChoice);
    connect(m_choices, &QListWidget::itemClicked, this, &AskSheet::answerChoice);
    connect(m_accept, &QPushButton::clicked, this, accept);
}

void AskSheet::ask(Question question)
{
    m_question = std::move(question);
    setTitle(m_question.title);
    m_hint->setText(m_question.hint);
    m_hint->setVisible(!m_question.hint.isEmpty());
    const bool hasField = !m_question.placeholder.isEmpty();
    m_field->setVisible(hasField);
    m_field->setPlaceholderText(m_question.placeholder);
    m_field->setAccessibleName(m_question.placeholder);
    m_choices->setAccessibleName(m_question.title);
    m_choices->clear();
    int number = 0;
    for (const Choice& choice : m_question.choices) {
        const QString key = ++number <= 9 ? QString::number(number) + QStringLiteral("   ") : QString();
        auto* item = new QListWidgetItem(key + choice.text + (choice.detail.isEmpty() ? QString() : QStringLiteral("   ") + choice.detail));
        item->setSizeHint({100, 36});
        m_choices->addItem(item);
    }
    m_choices->setCurrentRow(m_question.chosenFirst ? 0 : -1);
    m_choices->setVisible(!m_question.choices.isEmpty());
    m_accept->setText(m_question.accept);
    m_check->setText(m_question.check);
    m_check->setChecked(false);
    m_field->setText(m_question.words);
    m_also->setVisible(!m_question.also.isEmpty());
    m_also->setPlaceholderText(m_question.also);
    m_also->setAccessibleName(m_question.also);
    m_also->clear();
    wordsChanged();
    open();
    if (hasField && !(m_question.choicesFirst && !m_question.choices.isEmpty()))
        m_field->setFocus();
    else
        m_choices->setFocus();
    m_field->selectAll();
}

bool AskSheet::isChecked() const { return m_check->isChecked(); }

QString AskSheet::alsoWords() const { return m_also->text().trimmed(); }

void AskSheet::wordsChanged()
{
    const auto understand = [](const QString& words, const std::function<QString(const QString&)>& meaningOf, PlainLabel* below) {
        const bool some = !words.isEmpty();
        const QString meaning = some && meaningOf ? meaningOf(words) : QString();
        const bool understood = !some || !meaningOf || !meaning.isEmpty();
        below->setText(understood ? meaning : tr("Not understood"));
        below->setToken(understood ? Token::Positive : Token::Warning);
        below->setVisible(!below->text().isEmpty());
        return understood;
    };
    const QString words = m_field->text().trimmed();
    m_check->setVisible(!words.isEmpty() && !m_question.check.isEmpty());
    const bool understood = understand(words, m_question.meaning, m_meaning);
    m_alsoUnderstood = understand(alsoWords(), m_question.alsoMeaning, m_alsoMeaning);
    for (int row = 0; row < m_choices->count(); ++row)
        m_choices->item(row)->setHidden(m_question.narrows && !words.isEmpty() && !m_question.choices[row].text.contains(words, Qt::CaseInsensitive));
    m_accept->setEnabled(understood && m_alsoUnderstood && (!words.isEmpty() || !m_choices->selectedItems().isEmpty()));
}

void AskSheet::answerChoice()
{
    const int row = m_choices->selectedItems().isEmpty() ? -1 : m_choices->currentRow();
    if (!m_alsoUnderstood)
        return m_also->setFocus();
    if (row >= 0 && row < m_question.choices.size())
        finish(m_question.choices[row].id, m_question.choices[row].text);
}

void AskSheet::answerWords()
{
    if (m_accept->isEnabled())
        finish({}, m_field->text().trimmed());
}

void AskSheet::finish(const QString& id, const QString& words)
{
    const auto answer = std::move(m_question.answer);
    m_question.answer = {};
    close();
    if (answer)
        answer(id, words);
}

bool AskSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((watched == m_field || watched == m_also) && key->key() == Qt::Key_Down && m_choices->count() > 0) {
            m_choices->setFocus();
            return true;
        }
        if (watched == m_check && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            answerWords();
            return true;
        }
        if (watched == m_choices && !(key->modifiers() & ~Qt::KeypadModifier)) {
            if (key->key() == Qt::Key_Down && m_choices->selectedItems().isEmpty()) {
                m_choices->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
                return true;
            }
            const int digit = key->key() - Qt::Key_1;
            if (digit >= 0 && digit < qMin(9, m_choices->count())) {
                m_choices->setCurrentRow(digit);
                answerChoice();
                return true;
            }
            if (key->key() == Qt::Key_Up && m_choices->currentRow() == 0 && m_field->isVisible()) {
                m_field->setFocus();
                return true;
            }
        }
        // Who begins to write means words of one's own; Space and the digits are the list's.
        if (watched == m_choices && m_field->isVisible() && !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key->text().isEmpty()
            && key->text().front().isPrint() && !key->text().front().isSpace()) {
            m_field->setFocus();
            m_field->insert(key->text());
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace encore::ui
