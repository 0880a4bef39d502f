#!/usr/bin/env bash
# In a folder that cannot be written a shop can be looked at but not changed, and nothing half-done is left.
cli="$1/bin/encore-cli"
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
fail() { echo "$1"; exit 1; }

as() { "$@"; }
if [ "$(id -u)" = 0 ]; then
    # Permissions do not stop root, so somebody else has to try.
    command -v setpriv >/dev/null || exit 77
    as() { setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$work" "$@"; }
    as test -x "$cli" || exit 77
fi
mkdir "$work/shop"
"$cli" create "$work/shop/a.encore" --name before || fail "create fails"
"$cli" backup "$work/shop/a.encore" "$work/copy.encore" || fail "backup fails"
if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 "$work"; fi
chmod 555 "$work/shop"
before=$(sha256sum <"$work/shop/a.encore")

# refused WHAT ARGUMENTS...: ends with 1, says why, changes nothing
refused()
{
    local what=$1 out rc
    shift
    out=$(as "$cli" "$@" 2>&1 >/dev/null)
    rc=$?
    [ $rc = 1 ] || fail "$what ends with $rc: $out"
    grep -q 'cannot be written' <<<"$out" || fail "$what does not say why: $out"
    [ "$before" = "$(sha256sum <"$work/shop/a.encore")" ] || fail "$what changed the shop"
    [ "$(ls -A "$work/shop")" = a.encore ] || fail "$what left something behind: $(ls -A "$work/shop")"
}
refused set set "$work/shop/a.encore" shop.name=after
refused undo undo "$work/shop/a.encore" 1
refused create create "$work/shop/b.encore"
refused backup backup "$work/copy.encore" "$work/shop/c.encore"
refused restore restore "$work/copy.encore" "$work/shop/d.encore"
refused "restore over a shop" restore "$work/copy.encore" "$work/shop/a.encore"

out=$(as "$cli" get "$work/shop/a.encore" shop.name 2>&1)
[ "$out" = before ] || fail "get does not read there: $out"
as "$cli" check "$work/shop/a.encore" >/dev/null || fail "check does not read there"
[ "$(ls -A "$work/shop")" = a.encore ] || fail "reading left something behind: $(ls -A "$work/shop")"
