#pragma once

#include "shell/palette_source.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace encore::ui {

class ListView;
class PaletteModel;

/// Ctrl+K: one field for commands, views and records. Up and Down choose, Enter runs, Esc goes back.
class CommandPalette final : public QWidget {
    Q_OBJECT
public:
    using Offers = std::function<QList<PaletteItem>()>;

    /// `offers`: commands and views as they are when the palette opens.
    CommandPalette(QWidget* window, Offers offers);
    /// The source must outlive the palette.
    void addSource(PaletteSource* source);
    bool isOpen() const { return isVisible(); }
    const QList<PaletteItem>& items() const;

public slots:
    void open();
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask(const QString& text);
    void runCurrent();
    void place();
    void retranslate();

    Offers m_offers;
    QList<PaletteSource*> m_sources;
    QList<PaletteItem> m_local;
    QWidget* m_panel;
    QLineEdit* m_field;
    ListView* m_list;
    PaletteModel* m_model;
    QPointer<QWidget> m_focusBefore;
    quint64 m_ticket = 0;
};

} // namespace encore::ui
