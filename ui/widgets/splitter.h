#pragma once

#include <QSplitter>

namespace encore::ui {

/// A splitter that remembers its widths under `name` in settings. Panes do not collapse.
class Splitter : public QSplitter {
    Q_OBJECT
public:
    explicit Splitter(const QString& name, QWidget* parent = nullptr);
    /// Widths to begin with, when nothing is remembered; scaled to the room there is.
    void setDefaultSizes(const QList<int>& sizes);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void remember();
    QString m_name;
    QList<int> m_defaults;
    bool m_restored = false;
};

} // namespace encore::ui
