#!/usr/bin/env bash
# Who may include whom: app -> ui -> core, never back; core needs Qt Core and Qt Sql only; features keep apart.
# shellcheck source=tests/support/scan.bash
source "$(dirname "${BASH_SOURCE[0]}")/../support/scan.bash"

# The headers of Qt Core and Qt Sql, from the folders that the compiler was told: any other Qt header in core is one
# that needs a display, however it is spelt.
qt_headers="$scan_temp/qt_headers"
grep -ohE '[^" ]+/QtCore( |"|$)' "$scan_build/compile_commands.json" 2>/dev/null | tr -d ' "' | LC_ALL=C sort -u \
    | while IFS= read -r folder; do
        for module in QtCore QtSql; do
            (cd "$(dirname "$folder")/$module" 2>/dev/null && ls && echo "$module")
        done
    done | LC_ALL=C sort -u >"$qt_headers"
[ "$(wc -l <"$qt_headers")" -gt 300 ] || { echo "cannot find the headers of Qt Core in $scan_build/compile_commands.json"; exit 1; }

scan()
{
    (cd "$1" && find core ui app -name '*.h') >"$scan_temp/own"
    (cd "$1" && sources . '*.cpp' '*.h' '*.inc' | grep -E '^(core|ui)/' | xargs -r awk -v own="$scan_temp/own" -v qt="$qt_headers" '
        BEGIN {
            while ((getline line < own) > 0) exists[line] = 1
            while ((getline line < qt) > 0) core_qt[line] = 1
        }
        function bad(reason) { printf "%s:%d: %s\n", FILENAME, FNR, reason }
        FNR == 1 {
            split(FILENAME, part, "/")
            layer = part[1]
            feature = (FILENAME ~ /^[^\/]*\/[^\/]*\//) ? part[2] : ""
            folder = FILENAME; sub(/\/[^\/]*$/, "", folder)
            stem = FILENAME; sub(/.*\//, "", stem); sub(/\.[a-z]*$/, "", stem)
        }
        layer == "core" && /^[ \t]*class[ \t]+Q(Widget|Icon|Color|Pixmap|Image|Font|Painter|Brush|Pen|Action|KeySequence)[ \t]*;/ {
            bad("core must not know widgets, not even by a declaration")
        }
        !/^[ \t]*#[ \t]*include[ \t]*[<"]/ { next }
        {
            name = $0
            sub(/^[ \t]*#[ \t]*include[ \t]*[<"]/, "", name)
            sub(/[>"].*$/, "", name)
        }
        # Qt: <QString>, <QtCore/QString>, <qstring.h>, <QtWidgets>
        name ~ /^(Q[A-Z][A-Za-z0-9]*|Qt[A-Z][A-Za-z0-9]*(\/.*)?|q[a-z0-9]*\.h)$/ && !((layer "/" name) in exists) && !((folder "/" name) in exists) {
            if (layer == "ui" && name ~ /(^QtSql|^QSql)/) bad("the ui never sees SQL: " name)
            if (layer == "core") {
                plain = name
                if (plain ~ /\//) { module = plain; sub(/\/.*/, "", module); sub(/.*\//, "", plain) } else module = ""
                if ((module != "" && module != "QtCore" && module != "QtSql") || !(plain in core_qt))
                    bad("core needs Qt Core and Qt Sql only: " name)
            }
            next
        }
        /^[ \t]*#[ \t]*include[ \t]*</ {
            if (layer == "ui" && name ~ /sqlite3/) bad("the ui never sees SQL: " name)
            next
        }
        name ~ /(^|\/)\.\.\// { bad("name a header from its layer, without ..: " name); next }
        name ~ /\.moc$/ || name ~ /^moc_/ || name ~ /^ui_/ { next }
        {
            in_core = ("core/" name) in exists
            in_ui = ("ui/" name) in exists
            if (in_core && in_ui) { bad("core and ui both have " name ", rename one"); next }
            if (!in_core && !in_ui) {
                if ((folder "/" name) in exists) next
                bad(("app/" name) in exists || name ~ /^app\// ? layer " must not include app: " name : "no such header in this layer: " name)
                next
            }
            if (layer == "core" && in_ui) { bad("core must not include ui: " name); next }
            other = name; sub(/\/.*/, "", other)
            if (name !~ /\//) next
        }
        layer == "core" {
            if (other == feature || other == "base") next
            if (feature == "base") { bad("base stands below everything else: " name); next }
            if (other == "db") next
            if (feature == "db") { bad("db knows no feature: " name); next }
            # shop hands out the repositories; what needs two of them is a named service.
            if (name ~ /_repository\.h$/ && feature != "shop" && feature != "exchange" && feature != "demo" \
                && stem !~ /_(service|import|importer|export|scan|search|index|merge|report|builder|writer|undo)$/)
                bad("another feature is reached by its value header or by a named service, not by " name)
            next
        }
        layer == "ui" && in_ui {
            if (other == feature || other == "common") next
            if (feature == "common") { bad("common stands below the other folders: " name); next }
            if (other == "widgets") next
            if (feature == "widgets") { bad("widgets know only common: " name); next }
            if (feature == "shell") { bad("the shell holds pages and knows none: " name); next }
            if (name != "shell/page.h" && name != "shell/command.h" && name != "shell/notice.h" && name != "shell/record_page.h")
                bad("pages meet through intents that the shell routes, not by " name)
        }')
}

for header in QWidget QtWidgets/QWidget QtWidgets qwidget.h QtGui/qicon.h QIcon QColor QtCharts QChartView QtPrintSupport/QPrinter QTest QSvgRenderer QNetworkReply; do
    must_catch core/orders/order.cpp "#include <$header>"
    must_catch core/orders/order.cpp "  #  include \"$header\"  // harmless?"
done
must_catch core/orders/order.h 'class QWidget;'
must_catch core/orders/order.cpp '#include "shell/page.h"' ui/shell/page.h
must_catch core/orders/order.cpp '#include "../../ui/shell/page.h"' ui/shell/page.h
must_catch core/orders/order.cpp '#include "composition/programs.h"' app/composition/programs.h
must_catch ui/orders/orders_page.cpp '#include "composition/programs.h"' app/composition/programs.h
must_catch ui/orders/orders_page.cpp '#include "app/composition/programs.h"' app/composition/programs.h
must_catch ui/orders/orders_page.cpp '#include <QSqlQuery>'
must_catch ui/orders/orders_page.cpp '#include <QtSql/QSqlQuery>'
must_catch ui/orders/orders_page.cpp '#include <sqlite3.h>'
must_catch ui/orders/orders_page.cpp '#include "customers/customer_card.h"' ui/customers/customer_card.h
must_catch ui/orders/orders_page.cpp '#include "shell/main_window.h"' ui/shell/main_window.h
must_catch ui/shell/main_window.cpp '#include "orders/orders_page.h"' ui/orders/orders_page.h
must_catch ui/common/theme.cpp '#include "widgets/pill.h"' ui/widgets/pill.h
must_catch ui/orders/orders_page.cpp '#include "orders/order.h"' ui/orders/order.h core/orders/order.h
must_catch core/base/money.cpp '#include "orders/order.h"' core/orders/order.h
must_catch core/db/database.cpp '#include "orders/order.h"' core/orders/order.h
must_catch core/reviews/review_matcher.cpp '#include "orders/order_repository.h"' core/orders/order_repository.h
must_allow core/reviews/review_matching_service.cpp '#include "orders/order_repository.h"' core/orders/order_repository.h
must_allow core/reviews/review.h '#include "orders/order.h"' core/orders/order.h
must_allow core/shop/shop.cpp '#include "orders/order_repository.h"' core/orders/order_repository.h
must_allow core/orders/order.cpp $'#include "orders/order.h"\n#include "base/money.h"\n#include <QtCore/QString>\n#include <QSqlQuery>\n#include <qglobal.h>\n#include <QtSql>\n#include <vector>' core/orders/order.h core/base/money.h
must_allow ui/orders/orders_page.cpp $'#include "orders/order.h"\n#include "shell/page.h"\n#include "common/theme.h"\n#include "widgets/pill.h"\n#include <QWidget>\n#include "orders_page.moc"' core/orders/order.h ui/shell/page.h ui/common/theme.h ui/widgets/pill.h
scan_finish
