#!/usr/bin/env bash
# What a machine can see of the house rules: connects, open ends, guards, lengths, and that the project speaks of itself.
# shellcheck source=tests/support/scan.bash
source "$(dirname "${BASH_SOURCE[0]}")/../support/scan.bash"

# Bracketed so that this file does not find itself.
open_ends='(^|[^A-Za-z_])(T[O]DO|F[I]XME|X[X]X|H[A]CK|n[o]t implemented|s[t]ub)([^A-Za-z_]|$)'
workplace='/w[o]rk/|/f[a]rm/|/t[m]p/bash|bash_[j]obs|farm-(be[n]ch|st[u]dio)|\.lib[r]ary/|before-s[t]op|sub[a]gent'
longest=600 longest_main_window=300

scan()
{
    (
        cd "$1" || exit
        sources . '*.cpp' '*.h' >"$scan_temp/code"
        sources . '*' | grep -vE '\.(png|ts|qm|csv|xlsx|encore)$' >"$scan_temp/all"
        grep -E '^(app|core|ui)/' "$scan_temp/code" >"$scan_temp/program"
        say() { sed "s|^\([^:]*:[0-9]*:\)|\1 $1:|"; }

        xargs -r grep -nHE '(^|[^A-Za-z_])(SIGNAL|SLOT) *\(' <"$scan_temp/code" \
            | grep -vE 'bus\.connect\(' | say 'connect by pointers to members'   # Qt's D-Bus takes no other form
        xargs -r grep -nHE '(^|[^A-Za-z_])(processEvents *\(|QEventLoop([^A-Za-z]|$))' <"$scan_temp/program" \
            | grep -vE ':[[:space:]]*//' | say 'no nested event loops'
        grep -v '\.md$' "$scan_temp/all" | xargs -r grep -nHIE "$open_ends" | say 'left open'
        xargs -r grep -nHIE "$workplace" <"$scan_temp/all" | say 'the project speaks of itself alone'
        grep -E '^(packaging/|\.ci/|tests/run)' "$scan_temp/all" | xargs -r grep -nHE '\| *[g]rep -[A-Za-z]*q' \
            | say 'under pipefail a grep -q that leaves early fails for its writer: grep -q PATTERN <<<"$(COMMAND)"'
        xargs -r grep -nHE 'TEST_CASE(_METHOD)?\([^"]*"[^"]*;' <"$scan_temp/code" \
            | say 'a semicolon cuts the name of a test short: nothing would be run, and pass'
        grep '\.h$' "$scan_temp/code" | xargs -r grep -L '^#pragma once' | sed 's|$|:1: a header begins with #pragma once|'
        xargs -r awk -v longest="$longest" -v longest_main="$longest_main_window" '
            FNR == 1 && name != "" { tell() }
            { name = FILENAME; lines = FNR }
            END { if (name != "") tell() }
            function tell() {
                limit = name ~ /(^|\/)main_window\.cpp$/ ? longest_main : longest
                if (lines > limit) printf "%s:%d: %d lines, %d are the limit\n", name, limit, lines, limit
            }' <"$scan_temp/code"
    )
}

lines() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) print "int line;" }'; }

must_catch ui/orders/orders_page.cpp '    connect(button, SIGNAL(clicked()), this, SLOT(save()));'
must_catch ui/orders/orders_page.cpp '    QCoreApplication::processEvents();'
must_catch core/orders/order_job.cpp '    QEventLoop loop;'
must_catch core/orders/order.cpp "    // T""ODO: refunds"
must_catch tests/core/order_test.cpp "    // FIX""ME"
must_catch packaging/run "# HA""CK around apt"
must_catch core/orders/order.cpp "    return fail(code, u\"not imple""mented\"_qs);"
must_catch tests/core/order_test.cpp "    open(\"/wo""rk/data.csv\");"
must_catch README.md "see /fa""rm/notes"
must_catch packaging/common.sh "cd /tmp/ba""sh.0"
must_catch packaging/common.sh "apt-cache policy g++ | gr""ep -qF Candidate"
must_allow packaging/common.sh 'grep -q Candidate <<<"$(apt-cache policy g++)"'
must_catch core/orders/order.h 'struct Order {};'
must_catch tests/core/order_test.cpp 'TEST_CASE("an order is placed; it is paid", "[orders]")'
must_allow tests/core/order_test.cpp 'TEST_CASE_METHOD(Fixture, "an order is placed, then paid", "[orders]") { go(); }'
must_catch core/orders/order.cpp "$(lines 601)"
must_catch tests/core/order_test.cpp "$(lines 601)"
must_catch ui/shell/main_window.cpp "$(lines 301)"
must_allow ui/shell/main_window.cpp "$(lines 300)"
must_allow core/orders/order.cpp "$(lines 600)"
must_allow core/orders/order.h $'#pragma once\n// The rest of the workshop; a stubborn hacker signals the slots'
must_allow ui/orders/orders_page.cpp '    // no QEventLoop here'
scan_finish
