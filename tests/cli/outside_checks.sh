#!/usr/bin/env bash
# The checks that lie beside the project where its outside data does, each on its own line.
checks="$2/../shared/checks"
[ -d "$checks" ] && command -v python3 >/dev/null || exit 77
failed=0
for check in "$checks"/*; do
    if [ ! -x "$check" ] || [ ! -f "$check" ]; then continue; fi
    if said=$(bash "$check" "$1" 2>&1); then result=holds; else result=FAILS failed=1; fi
    printf '%s %s: %s\n' "$(basename "$check")" "$result" "$(tail -n 3 <<<"$said")"
done
exit $failed
