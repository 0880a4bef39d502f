#!/usr/bin/env bash
# On a full disk a command fails in plain words, keeps nothing half-done, and works again once there is room.
cli="$1/bin/encore-cli"
if [ "${3:-}" != inside ]; then
    command -v unshare >/dev/null || exit 77
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    user=()
    [ "$(id -u)" = 0 ] || user=(--user --map-root-user)
    unshare "${user[@]}" --mount sh -c "mount -t tmpfs -o size=4m tmpfs '$work'" 2>/dev/null || exit 77
    unshare "${user[@]}" --mount sh -c "mount -t tmpfs -o size=4m tmpfs '$work' && bash '$0' '$1' '$2' inside '$work'"
    exit
fi
work=$4
fail() { echo "$1"; exit 1; }
fill() { cat /dev/zero >"$work/filler" 2>/dev/null; }

# refused WHAT ARGUMENTS...: ends with 1 and says that the disk is full
refused()
{
    local what=$1 out rc
    shift
    out=$("$cli" "$@" 2>&1 >/dev/null)
    rc=$?
    [ $rc = 1 ] || fail "$what ends with $rc: $out"
    grep -q 'disk is full' <<<"$out" || fail "$what does not say why: $out"
}

"$cli" create "$work/a.encore" --name before || fail "create fails"
fill
refused create create "$work/b.encore"
refused set set "$work/a.encore" "shop.name=$(head -c 1500 /dev/zero | tr '\0' x)"
refused backup backup "$work/a.encore" "$work/c.encore"
rm "$work/filler"
[ "$("$cli" get "$work/a.encore" shop.name)" = before ] || fail "the shop is not as it was"
# SQLite's own files beside the shop go with the next one that leaves it well.
[ "$(ls -A "$work")" = a.encore ] || fail "something was left behind: $(ls -A "$work")"
"$cli" check "$work/a.encore" >/dev/null || fail "the shop is damaged"
"$cli" set "$work/a.encore" shop.name=after || fail "set does not work after room was made"
[ "$("$cli" get "$work/a.encore" shop.name)" = after ] || fail "set did not store"
if [ -w /dev/full ]; then
    "$cli" get "$work/a.encore" >/dev/full 2>"$work/err"
    rc=$?
    { [ $rc = 1 ] && [ -s "$work/err" ]; } || fail "a full standard output ends with $rc"
fi
