#pragma once

#include "base/result.h"

#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>

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
        int limitMs = 300'000;    ///< how long a page may take to be ready; a script must not wait for ever
    };

    Snapshot(MainWindow& window, Options options, QObject* parent = nullptr);
    void start();

signals:
    /// Once. `error` counts when not `ok`.
    void finished(bool ok, const encore::Error& error);

private:
    void next();
    void giveUp(const Error& error);
    void waitUntilReady();
    void draw();
    MainWindow& m_window;
    Options m_options;
    QTimer m_limit;
    qsizetype m_at = -1;
};

} // namespace encore::ui
