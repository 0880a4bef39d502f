# shellcheck shell=bash
# For tests/architecture: a test defines scan FOLDER, which prints one "path:line: reason" per violation in the tree
# at FOLDER. Before the real tree is scanned, the scan has to prove itself on small trees with one planted file each:
# a scan that cannot fail is worth nothing.

scan_build=$1 scan_source=$2
scan_temp=$(mktemp -d "${TMPDIR:-/tmp}/encore-scan.XXXXXX")
trap 'rm -rf "$scan_temp"' EXIT
scan_failures=0 scan_proofs=0

# sources FOLDER NAME-PATTERN...: the project's own files below FOLDER by name, as paths relative to it
sources()
{
    local folder=$1 pattern
    shift
    local tests=(-false)
    for pattern in "$@"; do tests+=(-o -name "$pattern"); done
    (cd "$folder" && find app core ui tests packaging resources cmake .ci CMakeLists.txt CMakePresets.json ./*.md \
        -type f \( "${tests[@]}" \) 2>/dev/null | sed 's|^\./||' | LC_ALL=C sort)
}

# A tree with the folders that scans walk through and one file of the given content
scan_plant()
{
    rm -rf "$scan_temp/tree"
    mkdir -p "$scan_temp/tree"/{app,core,ui,tests,packaging,resources,cmake,.ci} "$(dirname "$scan_temp/tree/$1")"
    printf '%s\n' "$2" >"$scan_temp/tree/$1"
}

# must_catch PATH CONTENT [MORE-EMPTY-FILES...]
must_catch()
{
    local path=$1 content=$2 file
    shift 2
    scan_plant "$path" "$content"
    for file in "$@"; do mkdir -p "$(dirname "$scan_temp/tree/$file")"; echo '#pragma once' >"$scan_temp/tree/$file"; done
    scan_proofs=$((scan_proofs + 1))
    if ! scan "$scan_temp/tree" | grep -qF "$path:"; then
        printf 'the scan is blind to this in %s:\n%s\n' "$path" "${content:0:400}"
        scan_failures=$((scan_failures + 1))
    fi
}

# must_allow PATH CONTENT [MORE-EMPTY-FILES...]
must_allow()
{
    local path=$1 content=$2 file found
    shift 2
    scan_plant "$path" "$content"
    for file in "$@"; do mkdir -p "$(dirname "$scan_temp/tree/$file")"; echo '#pragma once' >"$scan_temp/tree/$file"; done
    found=$(scan "$scan_temp/tree")
    if [ -n "$found" ]; then
        printf 'the scan complains where it should not:\n%s\n' "$found"
        scan_failures=$((scan_failures + 1))
    fi
}

# To be called last: scans the real tree and ends the test.
scan_finish()
{
    local found
    [ "$scan_proofs" -gt 0 ] || { echo "this scan has not shown that it can fail"; exit 1; }
    [ "$(sources "$scan_source" '*.cpp' '*.h' | wc -l)" -ge 10 ] || { echo "no sources below $scan_source"; exit 1; }
    found=$(scan "$scan_source")
    if [ -n "$found" ]; then
        printf '%s\n' "$found"
        scan_failures=$((scan_failures + 1))
    fi
    [ "$scan_failures" = 0 ]
    exit
}
