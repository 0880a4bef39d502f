#pragma once

#include "replies/reply_template.h"
#include "reviews/draft_keeper.h"
#include "reviews/reply_context.h"
#include "shell/notice.h"
#include "widgets/card.h"

#include <QTimer>

class QCheckBox;
class QDateTimeEdit;

namespace encore::ui {

class Button;
class LengthBar;
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
    /// Whether the person at the desk may answer at all.
    bool mayWrite() const;
    const ReplyContext& context() const { return m_context; }
    /// At the caret.
    void insertTemplate(const ReplyTemplate& chosen);
    /// The text to the clipboard, its page in the browser; then asks whether it is posted, for one key to say yes.
    void copyAndOpen();
    /// As it stands in the field: posted now, or at the time that the bar shows. What was never copied is copied first, and
    /// the question asked; only what the person says stands there already needs no copy.
    void markPosted(bool closeAfter);
    /// It was written on the page itself: the text goes into the field as it stands there.
    void noteElsewhere();
    /// An answer may go out that much before the time set for it, in seconds.
    static constexpr qint64 earlyPosting = 15 * 60;
    /// The answer that was made ready for this review: copied at once, its page opened. False when there is none, or its time
    /// has not come.
    bool copyReady();
    /// What is typed, when it may go out; says why not and shows where otherwise.
    std::optional<ReplyInput> ready();
    /// Throws away what is typed and what was made ready of it.
    void discard();
    /// A line above the answer while a row of them is being posted; empty: none.
    void setQueueLine(const QString& text);
    /// Writes what is typed to the shop at once.
    void flush();
    void focusEditor();
    void retranslate();

signals:
    void templatesRequested();
    void queueStopRequested();
    /// The text is to be posted at another time.
    void laterRequested();
    /// Somebody is to call or write; what is typed goes along.
    void taskRequested(const QString& notes);
    /// Shown to the owner, who looks at it first.
    void submitted(const encore::ChangeSet& changes);
    /// Focus back to the list.
    void left();
    /// `done`: nothing more is owed here.
    void posted(const encore::ChangeSet& changes, const QString& text, bool done);
    void draftSaved(encore::ReviewId review);
    /// `changes`: empty where nothing but the draft was there.
    void discarded(const encore::ChangeSet& changes, const encore::ReplyDraft& draft);
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
    void copyAndAsk(bool closeAfter);
    void takeUpCopied();
    void notPosted();
    bool refuse();
    bool mayGoOut();
    void submit();
    void noteApproval();
    /// Whether the answer may be one that only asks for the order number.
    bool mayAskNumber() const;
    void showAsks();
    ReplyInput input() const;
    QString initialText() const;
    void showTexts();
    bool countsWorkingDays() const;

    ReviewDesk& m_desk;
    DraftKeeper m_drafts;
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
    QString m_copiedText;              ///< as it went to the clipboard
    bool m_standsThere = false;        ///< the person says that the field shows what stands on the page
    bool m_closeAfter = false;         ///< what is asked about is closed with the yes
    std::optional<Reply> m_making;     ///< what this review has in the making
    bool m_mustAsk = false;            ///< public answers of whoever works wait for the owner
    QTimer m_save;
    QTimer m_lint;

    QWidget* m_folded;
    PlainLabel* m_foldedNote;
    Button* m_reply;
    Button* m_privateFolded;
    QWidget* m_openPart;
    PlainLabel* m_voice;
    ReplyEditor* m_editor;
    LengthBar* m_length;
    LintBar* m_checklist;
    QCheckBox* m_asks;                 ///< it only asks: then it waits for its author
    bool m_asksByHand = false;
    QWidget* m_queueLine;
    PlainLabel* m_queueText;
    Button* m_queueStop;
    PlainLabel* m_remark;
    Button* m_later;
    Button* m_elsewhere;
    Button* m_discard;
    Button* m_task;
    PrimaryButton* m_copy;
    Button* m_templates;
    Button* m_other;
    PlainLabel* m_saved;
    QWidget* m_postedBar;
    PlainLabel* m_postedText;
    QDateTimeEdit* m_postedAt;
    PlainLabel* m_postedAtLabel;
    PrimaryButton* m_yes;
    Button* m_edited;
    Button* m_no;
};

} // namespace encore::ui
