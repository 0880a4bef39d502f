#pragma once

#include <QDate>
#include <QSize>
#include <QStringList>

#include <variant>

namespace encore::app {

/// What the window program was asked for on its command line.
struct Arguments {
    QString shop;                  ///< empty: none named
    bool demo = false;
    QString snapshotFolder;        ///< not empty: draw pages and leave
    QString page;                  ///< only this page
    QString theme;                 ///< empty: as in settings
    QString language;
    QString reportFile;            ///< not empty: write the manager's report and leave
    QDate from, to;                ///< period of the report; invalid: not given
    QStringList channels;          ///< of the report, by name; empty: all
    QSize size{1440, 900};
    int scale = 1;

    bool needsNoDisplay() const { return !snapshotFolder.isEmpty() || !reportFile.isEmpty(); }
};

/// The arguments, or the exit code when help was asked for or something was wrong (which has been said).
/// Must come before the application object: without a display that one ends the program.
std::variant<Arguments, int> parseArguments(int argc, char** argv);

} // namespace encore::app
