#pragma once

#include "base/ids.h"

#include <QString>

#include <optional>

namespace encore {

/// Values are the ids of the table reply_states.
enum class ReplyState { Draft = 1, NeedsApproval = 2, Approved = 3, Copied = 4, Posted = 5, Edited = 6, Removed = 7 };
QString codeOf(ReplyState state);
std::optional<ReplyState> replyStateFromCode(QStringView code);
/// It stands, or once stood, where the review stands: posted, edited or removed.
bool wasPosted(ReplyState state);

/// Our answer to a review, or a private message about it: a row of the table `replies`.
struct Reply {
    ReplyId id;
    ReviewId review;
    bool isPublic = true;                     ///< the answer itself; false: a private message or follow-up
    bool isAutomatic = false;                 ///< never counts as a first response
    ReplyState state = ReplyState::Draft;
    QString text;
    std::optional<qint64> postedAt;           ///< UTC seconds; set once posted, may be corrected
    bool postedDayOnly = false;
    StaffId staff;                            ///< who wrote it
    TemplateId templateId;
    QString remark;                           ///< why it was returned for more work; empty: it was not
    StaffId approvedBy;                       ///< who let this text go out; null: nobody had to
    bool starred = false;                     ///< kept as an example
    std::optional<qint64> remindAt;           ///< when it is to be posted
    friend bool operator==(const Reply&, const Reply&) = default;
};

/// Whether it says these words, however they are broken into lines; no words are nobody's.
inline bool isSameText(const Reply& reply, const QString& words) { return !words.trimmed().isEmpty() && reply.text.simplified() == words.simplified(); }
/// A person's answer for all to see that stands, or once stood, where the review stands.
inline bool isPersonsAnswer(const Reply& reply) { return reply.isPublic && !reply.isAutomatic && wasPosted(reply.state); }

/// What answers by itself, with these words.
inline bool isAutomaticAnswer(const Reply& reply, const QString& words) { return reply.isAutomatic && wasPosted(reply.state) && isSameText(reply, words); }

/// What moves a reply from state to state.
enum class ReplyStep {
    Submit,      ///< given to the owner to look at
    Approve,     ///< may go out as it is
    Return,      ///< back for more work, with a remark
    Copy,        ///< went to the clipboard
    NotPosted,   ///< it was copied, but not posted
    Post,        ///< stands where the review stands
    Edit,        ///< was changed where it stands
    Remove,      ///< stands there no longer
};
QString codeOf(ReplyStep step);
/// The state machine as one table; nothing where a step is not possible.
std::optional<ReplyState> nextState(ReplyState from, ReplyStep step);

/// What a reply was before it was edited or removed.
struct ReplyVersion {
    qint64 id = 0;
    ReplyId reply;
    QString text;
    ReplyState state = ReplyState::Posted;
    qint64 replacedAt = 0;
};

/// What is typed just now, saved as it is typed; one public and one private per review. Outside the journal.
struct ReplyDraft {
    ReviewId review;
    bool isPublic = true;
    QString text;
    TemplateId templateId;
    qint64 savedAt = 0;
};

} // namespace encore
