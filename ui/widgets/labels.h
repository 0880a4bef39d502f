#pragma once

#include "common/theme.h"

#include <QLabel>
#include <QTextEdit>

namespace encore::ui {

/// A label that shows its text as it is, never as markup, in a colour that follows the theme.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString& text = {}, Type type = Type::Body, Token token = Token::Text, QWidget* parent = nullptr);
    void setType(Type type);
    void setToken(Token token);
    /// Lets the text be selected and copied by mouse and keyboard.
    void setSelectable(bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    Type m_type;
    Token m_token;
    bool m_recolouring = false;
};

/// One line that ends in "…" where there is no room; the whole text is then in the tool tip.
class ElidedLabel : public PlainLabel {
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// A paragraph to be read: plain text with 1.6 line height, as high as its text, selectable, with marked
/// passages (topics found, open places).
class ReadingText : public QTextEdit {
    Q_OBJECT
public:
    struct Mark {
        int start = 0;
        int length = 0;
        Token ground = Token::AccentSoft;
        bool strong = false;
    };

    explicit ReadingText(QWidget* parent = nullptr);
    void setText(const QString& text, const QList<Mark>& marks = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill();
    QString m_text;
    QList<Mark> m_marks;
};

} // namespace encore::ui
