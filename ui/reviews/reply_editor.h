#pragma once

#include "replies/template_language.h"

#include <QTextCursor>
#include <QTextEdit>

namespace encore::ui {

/// The field in which an answer is written: plain text in which rendered variables are coloured until they
/// are edited and open places are yellow boxes. Tab goes to the next open place.
class ReplyEditor final : public QTextEdit {
    Q_OBJECT
public:
    explicit ReplyEditor(QWidget* parent = nullptr);

    /// At the caret; replaces only what is selected. Goes to the first open place in it.
    void insertRendered(const RenderedText& rendered);
    void setReply(const QString& text);
    QString reply() const { return toPlainText(); }
    bool hasOpenPlaces() const;
    /// Selects the next open place after the caret, wrapping; false when there is none.
    bool goToOpenPlace();
    /// Passages that the checklist objects to.
    void setObjections(const QList<QPair<int, int>>& spans);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void templatesRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void textMoved();
    void colour();

    struct Filled {
        QTextCursor cursor;
        QString text;
    };
    std::vector<Filled> m_filled;
    QList<QPair<int, int>> m_objections;
};

} // namespace encore::ui
