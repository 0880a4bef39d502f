#pragma once

#include <QWidget>

namespace encore::ui {

/// How much of a channel's room an answer takes: a thin bar and «312 из 1000»; red with the surplus named once
/// it is over. Hidden where the channel sets no limit.
class LengthBar final : public QWidget {
    Q_OBJECT
public:
    explicit LengthBar(QWidget* parent = nullptr);
    /// `limit` 0: none.
    void set(int length, int limit);
    bool isOver() const { return m_limit > 0 && m_length > m_limit; }
    QSize sizeHint() const override { return {240, 20}; }
    QSize minimumSizeHint() const override { return {120, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words() const;

    int m_length = 0;
    int m_limit = 0;
};

} // namespace encore::ui
