#!/usr/bin/env bash
# Every text of the window has a finished Russian translation, and every count has its English forms.
set -euo pipefail
source_dir="$2"
temp="$(mktemp -d)"
trap 'rm -rf "$temp"' EXIT
"$source_dir/resources/translations/update" --check "$temp" || exit $?
failed=0
if grep -rl 'type="unfinished"' "$temp" >"$temp/unfinished"; then
    while IFS= read -r file; do
        echo "not translated, in ${file#"$temp"/}:"
        grep -B6 'type="unfinished"' "$file" | grep '<source>' | sed 's/<[^>]*>//g' | head -20
    done <"$temp/unfinished"
    failed=1
fi
for language in ru en; do
    for file in "$temp/$language"/*.ts; do
        [ -e "$file" ] || continue
        other="$source_dir/resources/translations/$language/$(basename "$file")"
        if ! diff -q <(grep -E '<source>|<name>' "$file") <(grep -E '<source>|<name>' "$other" 2>/dev/null) >/dev/null; then
            echo "out of date: resources/translations/$language/$(basename "$file"); run resources/translations/update"
            failed=1
        fi
    done
done
exit $failed
