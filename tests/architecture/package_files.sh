#!/usr/bin/env bash
# What an installed Encore tells the desktop: menu entry, store data, file type and manual pages are well-formed and
# agree with each other. Parts whose tool is absent are left out; with no tool at all the test is skipped.
source=$2
id=io.github.encore_crm.Encore
linux="$source/packaging/linux"
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT
failures=0 checked=0
fail() { echo "$1"; failures=$((failures + 1)); }
have() { command -v "$1" >/dev/null && checked=$((checked + 1)); }

if have desktop-file-validate; then
    desktop-file-validate "$linux/$id.desktop" || fail "the menu entry is not valid"
fi
if have appstreamcli; then
    sed -e 's/@PROJECT_VERSION@/0.1.0/' -e 's/@ENCORE_RELEASE_DATE@/2026-01-01/' "$linux/$id.metainfo.xml.in" >"$temp/$id.metainfo.xml"
    appstreamcli validate --no-net "$temp/$id.metainfo.xml" || fail "the store data is not valid"
fi
if have update-mime-database; then
    mkdir -p "$temp/mime/packages"
    cp "$linux/$id.xml" "$temp/mime/packages/"
    XDG_DATA_DIRS="$temp" update-mime-database "$temp/mime" || fail "the file type is not valid"
    grep -q 'application/vnd.encore-crm.shop:\*\.encore' "$temp/mime/globs" || fail "*.encore has no file type"
fi
if have scdoc; then
    for page in encore encore-cli; do
        scdoc <"$source/packaging/man/$page.1.scd" >"$temp/$page.1" || fail "the manual page of $page is not valid"
    done
fi
[ "$checked" -gt 0 ] || exit 77

grep -q "^Icon=$id\$" "$linux/$id.desktop" || fail "the menu entry has another icon"
grep -q '^MimeType=.*application/vnd.encore-crm.shop' "$linux/$id.desktop" || fail "the menu entry does not open shops"
grep -q "<id>$id</id>" "$linux/$id.metainfo.xml.in" || fail "the store data has another id"
# The number that marks a shop file is written in core as well.
if grep -rqs '0x454E4352' "$source/core"; then
    grep -q '0x454E4352' "$linux/$id.xml" || fail "the file type looks for another application_id than core writes"
fi
[ "$failures" = 0 ]
