#pragma once

#include "replies/reply.h"
#include "widgets/sheet.h"

class QPlainTextEdit;

namespace encore::ui {

class LengthBar;
class PrimaryButton;

/// An answer of ours that was changed where it stands: its text as it stands there now. What stood there is kept by whoever
/// writes the change.
class PostedTextSheet final : public Sheet {
    Q_OBJECT
public:
    explicit PostedTextSheet(QWidget* pane);
    /// The one of this pane, made when it is first asked for.
    static PostedTextSheet& in(QWidget* pane);
    /// `limit`: of the channel in characters, 0: none.
    void present(const Reply& reply, int limit);

signals:
    void changed(encore::ReplyId reply, const QString& text);

private:
    void textChanged();
    void save();

    Reply m_reply;
    int m_limit = 0;
    QPlainTextEdit* m_text;
    LengthBar* m_length;
    PrimaryButton* m_save;
};

} // namespace encore::ui
