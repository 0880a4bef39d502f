#pragma once

#include <QWidget>

class QPainter;

namespace encore::ui {

/// "Марина Ковалёва" -> "МК"; a name without letters gives "?".
QString initials(const QString& name);
void paintAvatar(QPainter* painter, const QRectF& rect, const QString& name);

/// A person as a disc with initials.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(const QString& name = {}, int side = 32, QWidget* parent = nullptr);
    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

} // namespace encore::ui
