#pragma once

#include "base/result.h"

#include <QObject>
#include <QSize>
#include <QStringList>

namespace encore::ui {

class MainWindow;

/// Draws the pages of a window to DIR/PAGE.png, one after the other, each when it says it is ready. For help
/// pages and for looking at what changed. Needs no display (platform "offscreen").
class Snapshot final : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString folder;
        QStringList pages;        ///< ids, or "ID/VIEW" for a view of a page; empty: all, with the screens they name
        QSize size{1440, 900};    ///< logical pixels
        int scale = 1;            ///< device pixels per logical one
    };

    Snapshot(MainWindow& window, Options options, QObject* parent = nullptr);
    void start();

signals:
    /// `error` counts when not `ok`.
    void finished(bool ok, const encore::Error& error);

private:
    void next();
    void waitUntilReady();
    void draw();
    MainWindow& m_window;
    Options m_options;
    qsizetype m_at = -1;
};

} // namespace encore::ui
