#include "reviews/reply_editor.h"

#include "common/theme.h"

#include <QKeyEvent>
#include <QMimeData>

namespace encore::ui {

namespace {
constexpr int leastHeight = 128, mostHeight = 420;
constexpr int longestReply = 20000;
} // namespace

ReplyEditor::ReplyEditor(QWidget* parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("replyEditor"));
    setAcceptRichText(false);
    setFont(Theme::font(Type::Reading));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(10);
    connect(this, &QTextEdit::textChanged, this, &ReplyEditor::textMoved);
}

void ReplyEditor::setReply(const QString& text)
{
    m_filled.clear();
    m_objections.clear();
    setPlainText(text.left(longestReply));
    moveCursor(QTextCursor::End);
}

void ReplyEditor::insertRendered(const RenderedText& rendered)
{
    QTextCursor caret = textCursor();
    caret.beginEditBlock();
    caret.removeSelectedText();
    const int start = caret.position();
    caret.insertText(rendered.text);
    caret.endEditBlock();
    int open = -1;
    for (const PlaceholderSpan& span : rendered.spans) {
        QTextCursor place(document());
        place.setPosition(start + int(span.start));
        place.setPosition(start + int(span.start + span.length), QTextCursor::KeepAnchor);
        if (span.kind != PlaceholderSpan::Kind::Unresolved)
            m_filled.push_back({place, place.selectedText()});
        else if (open < 0)
            open = start + int(span.start);
    }
    if (open >= 0) {
        QTextCursor before(document());
        before.setPosition(open);
        setTextCursor(before);
        goToOpenPlace();
    } else {
        setTextCursor(caret);
    }
    colour();
}

bool ReplyEditor::hasOpenPlaces() const { return !unresolvedIn(reply()).empty(); }

bool ReplyEditor::goToOpenPlace()
{
    const auto places = unresolvedIn(reply());
    if (places.empty())
        return false;
    const int from = textCursor().hasSelection() ? textCursor().selectionEnd() : textCursor().position();
    const PlaceholderSpan* next = &places.front();
    for (const PlaceholderSpan& place : places)
        if (place.start >= from) {
            next = &place;
            break;
        }
    QTextCursor cursor(document());
    cursor.setPosition(int(next->start));
    cursor.setPosition(int(next->start + next->length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void ReplyEditor::setObjections(const QList<QPair<int, int>>& spans)
{
    m_objections = spans;
    colour();
}

void ReplyEditor::textMoved()
{
    // What somebody typed into is theirs, no longer the template's.
    std::erase_if(m_filled, [](const Filled& place) { return place.cursor.selectedText() != place.text; });
    colour();
    const int height = sizeHint().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void ReplyEditor::colour()
{
    QList<ExtraSelection> marks;
    const auto mark = [&](const QTextCursor& cursor, Token ground) {
        ExtraSelection made;
        made.cursor = cursor;
        made.format.setBackground(Theme::color(ground));
        marks << made;
    };
    const auto between = [this](int start, int length) {
        QTextCursor cursor(document());
        const int last = qMax(0, document()->characterCount() - 1);
        cursor.setPosition(qBound(0, start, last));
        cursor.setPosition(qBound(0, start + length, last), QTextCursor::KeepAnchor);
        return cursor;
    };
    for (const Filled& place : m_filled)
        mark(place.cursor, Token::AccentSoft);
    for (const auto& [start, length] : m_objections)
        mark(between(start, length), Token::NegativeSoft);
    for (const PlaceholderSpan& place : unresolvedIn(reply()))
        mark(between(int(place.start), int(place.length)), Token::WarningSoft);
    setExtraSelections(marks);
}

QSize ReplyEditor::sizeHint() const
{
    return {320, qBound(leastHeight, int(document()->size().height()) + 12, mostHeight)};
}

void ReplyEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    if (event->text() == QLatin1String("/") && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        QTextCursor before = textCursor();
        const bool wordStart = before.atStart() || document()->characterAt(before.position() - 1).isSpace();
        if (wordStart && !before.hasSelection()) {
            emit templatesRequested();
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

bool ReplyEditor::focusNextPrevChild(bool next)
{
    if (next && goToOpenPlace())
        return true;
    return QTextEdit::focusNextPrevChild(next);
}

void ReplyEditor::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        textCursor().insertText(source->text().left(longestReply));
}

void ReplyEditor::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace encore::ui
