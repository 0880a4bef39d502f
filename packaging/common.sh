# shellcheck shell=bash
# Shared by packaging/run, tests/run and .ci/run: which packages are needed, which are missing, how to get them.
# To be sourced by bash; sets nothing but functions and ENCORE_ROOT. Works with bash 3.2 (macOS).

ENCORE_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"

encore_say() { printf '%s\n' "$*" >&2; }
encore_die() { encore_say "$@"; exit 1; }

# debian (and all that install by apt and dpkg), fedora, arch, opensuse, brew, vcpkg (Windows) or unknown
encore_system()
{
    case "$(uname -s)" in
        Darwin) echo brew; return ;;
        MINGW* | MSYS* | CYGWIN*) echo vcpkg; return ;;
    esac
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then echo debian
    elif command -v dnf >/dev/null; then echo fedora
    elif command -v pacman >/dev/null; then echo arch
    elif command -v zypper >/dev/null; then echo opensuse
    else echo unknown
    fi
}

# encore_packages SYSTEM WHEN...: the names, one per line; optional ones keep their "?"
encore_packages()
{
    local system=$1 column
    shift
    case "$system" in
        debian) column=3 ;; fedora) column=4 ;; arch) column=5 ;;
        opensuse) column=6 ;; brew) column=7 ;; vcpkg) column=8 ;;
        *) return 1 ;;
    esac
    awk -v column="$column" -v wanted=" $* " '
        /^#/ || NF == 0 { next }
        index(wanted, " " $1 " ") && $column != "-" {
            n = split($column, names, ",")
            for (i = 1; i <= n; i++) print names[i]
        }' "$ENCORE_ROOT/packaging/packages.txt"
}

# encore_missing SYSTEM WHEN...: the packages of the table that are not installed here
encore_missing()
{
    local system=$1 name present
    if [ "$system" = debian ]; then
        # One call for all, because a second start should not wait for thirty.
        # shellcheck disable=SC2016  # dpkg-query's own variables
        present=$(encore_packages "$@" | tr -d '?' | xargs dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null \
            | awk '$1 ~ /^.i/ { print $2 }')
    fi
    encore_packages "$@" | while IFS= read -r name; do
        local plain=${name#\?}
        case "$system" in
            debian) grep -qxF -- "$plain" <<<"$present" ;;
            fedora | opensuse) rpm -q --whatprovides "$plain" >/dev/null 2>&1 ;;
            arch) pacman -T "$plain" >/dev/null 2>&1 ;;
            brew) brew list --versions "$plain" >/dev/null 2>&1 ;;
            *) false ;;
        esac || printf '%s\n' "$name"
    done
}

# Prints how to reach root for apt: "" (we are root), "sudo", "sudo -n", or fails where there is neither.
encore_root_prefix()
{
    if [ "$(id -u)" = 0 ]; then echo ""
    elif ! command -v sudo >/dev/null; then return 1
    elif [ -t 0 ]; then echo "sudo"
    else sudo -n true 2>/dev/null && echo "sudo -n"
    fi
}

encore_install_debian()
{
    local missing=$1 name prefix wanted="" unknown="" version
    # What no package source here knows and the table calls optional is left out without a word.
    prefix=$(encore_root_prefix) || {
        encore_say "These packages are missing, and only root can install them (no working sudo here). Ask for:" ""
        encore_say "    apt-get install --no-install-recommends $(printf '%s\n' "$missing" | grep -v '^?' | tr '\n' ' ')" ""
        encore_say "Then start again as yourself: building and running needs no root rights."
        return 1
    }
    if grep -qv '^?' <<<"$missing" || [ -z "$(ls /var/lib/apt/lists 2>/dev/null)" ]; then
        encore_say "Asking the package sources for their lists..."
        $prefix apt-get update -q >/dev/null || encore_say "The package lists could not be renewed; going on with those that are here."
    fi
    for name in $missing; do
        # The whole answer is read first: under pipefail a grep that leaves early fails for the writer that it cuts off.
        if grep -q 'Candidate: [^(]' <<<"$(apt-cache policy "${name#\?}" 2>/dev/null)"; then
            wanted="$wanted ${name#\?}"
        elif [ "${name#\?}" = "$name" ]; then
            unknown="$unknown $name"
        fi
    done
    version=$(apt-cache policy qt6-base-dev 2>/dev/null | awk '/Candidate:/ { print $2 }')
    if [ -n "$version" ] && [ "$version" != "(none)" ] && dpkg --compare-versions "$version" lt 6.4; then
        encore_say "This system brings Qt $version; Encore needs Qt 6.4 or newer (Debian 12, Ubuntu 24.04, Linux Mint 22 or later)."
        return 1
    fi
    if [ -n "$unknown" ]; then
        encore_say "The package sources of this system do not know:$unknown"
        encore_say "On Ubuntu switch on the \"universe\" source (sudo add-apt-repository universe) and start again."
        return 1
    fi
    [ -n "$wanted" ] || return 0
    encore_say "Installing:$wanted"
    # shellcheck disable=SC2086  # both are word lists
    $prefix env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $wanted >&2 || {
        encore_say "apt could not install everything; its own message stands above."
        return 1
    }
}

# encore_install WHEN...: makes sure that the packages are there, or says what to do and fails
encore_install()
{
    local system missing
    system=$(encore_system)
    if [ "$system" = unknown ]; then
        encore_say "Encore does not know this system's packages; CMake will name what it misses. The list: packaging/packages.txt"
        return 0
    fi
    if [ "$system" = vcpkg ]; then
        encore_say "On Windows install these by vcpkg, then build with the CMake preset \"release\" (see CONTRIBUTING.md):" ""
        encore_say "    vcpkg install $(encore_packages vcpkg "$@" | tr '\n' ' ')"
        return 1
    fi
    if [ "$system" = brew ] && ! command -v brew >/dev/null; then
        encore_say "On macOS the libraries come from Homebrew, which is not installed: https://brew.sh"
        return 1
    fi
    missing=$(encore_missing "$system" "$@")
    [ -n "$missing" ] || return 0
    if [ "$system" = debian ]; then
        encore_install_debian "$missing"
        return
    fi
    missing=$(printf '%s\n' "$missing" | tr -d '?' | tr '\n' ' ')
    encore_say "Encore needs these packages, which are not installed here:" ""
    case "$system" in
        fedora) encore_say "    sudo dnf install $missing" ;;
        arch) encore_say "    sudo pacman -S $missing" ;;
        opensuse) encore_say "    sudo zypper install $missing" ;;
        brew) encore_say "    brew install $missing" ;;
    esac
    encore_say "" "Install them and start again."
    return 1
}

# How many compilers at once: one per core, but not more than the memory carries (a Qt source takes up to 700 MB).
encore_jobs()
{
    local cores memory
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 700000) }' /proc/meminfo 2>/dev/null)
    [ -n "$memory" ] || memory=$cores
    [ "$memory" -ge 1 ] || memory=1
    [ "$cores" -lt "$memory" ] && echo "$cores" || echo "$memory"
}

# encore_check_owner FOLDER: says what to do where an earlier build as root left files that we cannot replace
encore_check_owner()
{
    local folder=$1 path
    [ "$(id -u)" != 0 ] || return 0
    for path in "$ENCORE_ROOT" "$ENCORE_ROOT/build" "$folder" "$folder/CMakeCache.txt" "$folder/build.ninja" "$folder/.ninja_log" "$folder/bin"; do
        if [ -e "$path" ] && [ ! -w "$path" ]; then
            encore_say "You may not write to $path."
            case "$path" in
                "$ENCORE_ROOT")
                    encore_say "Put a copy of this folder where you may write, for example in your home, and start it there." ;;
                *)
                    encore_say "It was built with root rights earlier. Give it back to yourself and start again:" ""
                    encore_say "    sudo chown -R \"\$(id -un)\" '$ENCORE_ROOT/build'" ;;
            esac
            return 1
        fi
    done
}

# encore_configure PRESET: configures build/PRESET unless that is done; ninja itself notices later changes
encore_configure()
{
    local preset=$1 folder="$ENCORE_ROOT/build/$1" home
    encore_check_owner "$folder" || return 1
    if [ -f "$folder/CMakeCache.txt" ]; then
        home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt")
        if [ "$home" != "$ENCORE_ROOT" ]; then
            encore_say "This folder was moved since it was built; configuring anew."
            rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles" "$folder/build.ninja"
        fi
    fi
    if [ ! -f "$folder/build.ninja" ]; then
        (cd "$ENCORE_ROOT" && cmake --preset "$preset" >&2) || return 1
    fi
}
