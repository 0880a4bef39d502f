#pragma once

#include <QToolButton>

namespace encore::ui {

/// One of a few, as a flat button that names it and opens the others: the order of a list, a channel.
class ChoiceButton final : public QToolButton {
    Q_OBJECT
public:
    explicit ChoiceButton(const QString& objectName, QWidget* parent = nullptr);

    /// Titles are plain text of any length; `current` is ticked and named on the button.
    void setChoices(const QStringList& titles, int current);

signals:
    void chosen(int index);
};

} // namespace encore::ui
