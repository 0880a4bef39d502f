#pragma once

#include "base/result.h"
#include "common/icons.h"

#include <QWidget>

namespace encore::ui {

class Button;
class PlainLabel;

/// What stands where a list or chart would, centred: an icon, a sentence, and what to do next.
class StatePanel : public QWidget {
    Q_OBJECT
public:
    explicit StatePanel(QWidget* parent = nullptr);

    void setIcon(Icon icon, Token token = Token::Text3);
    void setSentence(const QString& sentence);
    void setDetail(const QString& detail);
    /// Empty text: no button.
    void setAction(const QString& text);
    void setSecondAction(const QString& text);

signals:
    void acted();
    void secondActed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_iconPlace;
    PlainLabel* m_sentence;
    PlainLabel* m_detail;
    Button* m_action;
    Button* m_second;
    Icon m_icon = Icon::None;
    Token m_token = Token::Text3;
};

/// Nothing there yet: says why and offers the first step.
class EmptyState : public StatePanel {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr) : StatePanel(parent) {}
    EmptyState(Icon icon, const QString& sentence, const QString& action = {}, QWidget* parent = nullptr);
};

/// Still reading. Stays blank for the first 150 ms, so that fast answers do not flicker.
class LoadingState : public QWidget {
    Q_OBJECT
public:
    explicit LoadingState(QWidget* parent = nullptr);
    void setSentence(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QString m_sentence;
    int m_timer = 0;
    int m_step = 0;
};

/// What failed, where, how to mend it, and a button that tries again.
class ErrorState : public StatePanel {
    Q_OBJECT
public:
    explicit ErrorState(QWidget* parent = nullptr);
    void setError(const Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    Error m_error;
};

} // namespace encore::ui
