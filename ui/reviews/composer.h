#pragma once

#include "replies/reply_template.h"
#include "reviews/reply_context.h"
#include "shell/notice.h"
#include "widgets/card.h"

#include <QTimer>

namespace encore::ui {

class Button;
class LintBar;
class PrimaryButton;
class ReplyEditor;

/// The answer to the review above: folded to one button until it is begun, saved as it is typed, checked as
/// it is typed, copied and opened where it goes, and marked as posted.
class Composer final : public Card {
    Q_OBJECT
public:
    explicit Composer(ReviewDesk& desk, QWidget* parent = nullptr);

    /// Another review, or the same with more known about it. Nothing typed is lost.
    void setReview(const std::optional<Review>& review, const std::optional<Evidence>& evidence);
    /// Opens the public or the private answer and takes the keyboard.
    void begin(bool isPublic);
    bool isOpen() const { return m_open; }
    bool canAnswer() const;
    const ReplyContext& context() const { return m_context; }
    /// At the caret.
    void insertTemplate(const ReplyTemplate& chosen);
    void copyAndOpen();
    /// As it stands in the field: posted now.
    void markPosted(bool closeAfter);
    /// Writes what is typed to the shop at once.
    void flush();
    void focusEditor();
    void retranslate();

signals:
    void templatesRequested();
    /// Focus back to the list.
    void left();
    /// `done`: nothing more is owed here.
    void posted(const encore::ChangeSet& changes, const QString& text, bool done);
    void draftSaved(encore::ReviewId review);
    void openedChanged();
    void noticeRaised(const encore::ui::Notice& notice);
    void failed(const encore::Error& error);

private:
    void buildFolded();
    void buildOpen();
    void buildPosted();
    void load();
    void textChanged();
    void check();
    void setOpen(bool open);
    void showPosted(bool on, bool edited = false);
    void notPosted();
    bool refuse();
    ReplyInput input() const;
    QString initialText() const;
    void showTexts();

    ReviewDesk& m_desk;
    std::optional<Review> m_review;
    std::optional<Evidence> m_evidence;
    ReplyContext m_context;
    std::vector<LintFinding> m_findings;
    TemplateId m_template;
    QString m_templateTitle;
    bool m_public = true;
    bool m_open = false;
    bool m_loading = false;
    bool m_dirty = false;
    ReplyId m_copied;
    QTimer m_save;
    QTimer m_lint;

    QWidget* m_folded;
    PlainLabel* m_foldedNote;
    Button* m_reply;
    Button* m_privateFolded;
    QWidget* m_openPart;
    PlainLabel* m_voice;
    ReplyEditor* m_editor;
    LintBar* m_checklist;
    PrimaryButton* m_copy;
    Button* m_templates;
    Button* m_other;
    PlainLabel* m_saved;
    QWidget* m_postedBar;
    PlainLabel* m_postedText;
    PrimaryButton* m_yes;
    Button* m_edited;
    Button* m_no;
};

} // namespace encore::ui
