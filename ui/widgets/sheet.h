#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace encore::ui {

class PlainLabel;

/// A panel that slides in from the right inside its pane and holds the keyboard until it closes; then the
/// keyboard goes back to where it was. Esc or a click beside it closes. Not a dialog: nothing waits for it.
class Sheet : public QWidget {
    Q_OBJECT
public:
    /// `pane`: the widget it covers; the sheet follows its size.
    explicit Sheet(QWidget* pane, const QString& title = {}, int width = 460);

    void setTitle(const QString& title);
    QVBoxLayout* body() const { return m_body; }
    /// A row of buttons at the bottom, right-aligned.
    void addFootButton(QWidget* button);
    /// Ctrl+Enter in `editor` (a text area, which keeps both keys for itself) calls `save`, Esc closes the sheet.
    void saveFrom(QWidget* editor, std::function<void()> save);
    /// Ctrl+Enter anywhere in the sheet presses `button`, which shows the key, whatever it means on the page below.
    void setSaveButton(class Button* button);
    bool isOpen() const { return m_open; }
    /// From now on Esc, the cross and a click beside the sheet close it at once only while its fields hold what they
    /// held when it opened; else they say first that it is not saved, and close when asked again.
    void guardTyped();
    /// Whether a click beside the sheet closes it; switch off while it holds unsaved input.
    void setLightDismiss(bool on) { m_lightDismiss = on; }

public slots:
    void open();
    void close();
    /// As a person closes it without saving.
    void dismiss();

signals:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void setOffset(double share);
    void rememberFields();
    QStringList typed() const;
    QWidget* m_panel;
    PlainLabel* m_title;
    class IconButton* m_closeButton;
    QVBoxLayout* m_body;
    class QHBoxLayout* m_foot;
    class QVariantAnimation* m_slide;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_editor;
    std::function<void()> m_save;
    Button* m_saveButton = nullptr;
    PlainLabel* m_unsaved = nullptr;
    QStringList m_asOpened;
    std::optional<QStringList> m_toldOf;   ///< what stood in the fields when it was said that it is not saved
    int m_width;
    double m_share = 0;
    bool m_open = false;
    bool m_lightDismiss = true;
};

/// Widgets with this property set hold the keys: page commands without Ctrl or Alt do not act inside them, with the
/// value `savesByKey` Ctrl+Enter neither, with "all" none at all.
inline constexpr char keyScopeProperty[] = "encoreKeyScope";
inline constexpr char savesByKey[] = "save";

} // namespace encore::ui
