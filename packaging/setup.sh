#!/usr/bin/env bash
# Installs what is missing: Debian packages (apt.txt), .venv, the locked Python packages, this project, Prism (prism/),
# the translations.
# Run it as often as you like; it does nothing where nothing is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { echo "setup: $*" >&2; }
stop() { say "$*"; exit 1; }

missing_packages() {
    # "Provides" counts: Debian 13 has libglib2.0-0t64 where Debian 12 has libglib2.0-0.
    local have line first found name
    have=$(dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' | sed -n 's/^installed //p' |
        sed 's/ *([^)]*)//g; s/, */\n/g')
    while read -r line; do
        line=${line%%#*}
        first='' found=''
        for name in ${line//|/ }; do
            first=${first:-$name}
            grep -qxF "$name" <<<"$have" && found=yes
        done
        if [ -n "$first" ] && [ -z "$found" ]; then echo "$first"; fi
    done <packaging/apt.txt
}

install_packages() {
    command -v dpkg-query >/dev/null || { say "this is not Debian; install what packaging/apt.txt lists by hand"; return; }
    local packages as_root=()
    mapfile -t packages < <(missing_packages)
    [ ${#packages[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "as root, run: apt-get install --no-install-recommends ${packages[*]}"
        as_root=(sudo)
        # Without a terminal sudo has nobody to ask for a password.
        [ -t 0 ] || as_root=(sudo -n)
    fi
    say "installing ${packages[*]}"
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    "${as_root[@]}" apt-get update -q >&2 || say "apt-get update failed; going on with the package lists that are here"
    case " ${packages[*]} " in *' nginx '*) keep_nginx_down ;; esac
    "${as_root[@]}" apt-get install -q -y --no-install-recommends --no-remove "${packages[@]}" >&2 ||
        stop "as root, run: apt-get install --no-install-recommends ${packages[*]}"
    case " ${packages[*]} " in *' nginx '*) "${as_root[@]}" update-rc.d nginx disable >&2 ;; esac
}

keep_nginx_down() {
    # The tests start an nginx of their own; Debian would start one on port 80, now and with the machine.
    local policy=/usr/sbin/policy-rc.d
    [ ! -e "$policy" ] || return 0
    # shellcheck disable=SC2064
    trap "${as_root[*]} rm -f $policy" EXIT
    printf '#!/bin/sh\ncase "$*" in *nginx*) exit 101 ;; esac\n' | "${as_root[@]}" tee "$policy" >/dev/null
    "${as_root[@]}" chmod 755 "$policy"
}

find_python() {
    local python
    for python in ${PYTHON:-} python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
        if "$python" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
            >/dev/null 2>&1; then
            echo "$python"
            return
        fi
    done
    stop "no Python from 3.11 to 3.13 with venv was found; name one: PYTHON=/path/to/python3 make setup"
}

install_python_packages() {
    local stamp=.venv/.locked wanted
    wanted=$(cat pyproject.toml packaging/requirements-*.txt | sha256sum)
    # A venv that was copied or moved with its folder still runs the programs of the old place.
    if ! grep -qsF "$(pwd -P)/.venv" .venv/pyvenv.cfg || ! .venv/bin/python -c 'import pip' 2>/dev/null; then
        local python
        python=$(find_python)
        say "making .venv with $("$python" --version)"
        "$python" -m venv --clear .venv
    fi
    [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0
    say "installing the locked Python packages"
    local pip=(.venv/bin/python -m pip --disable-pip-version-check install -qq)
    # The builder comes first and from the lock too: pip's own build isolation would fetch it without a hash.
    "${pip[@]}" --require-hashes --only-binary :all: -r packaging/requirements-build.txt
    "${pip[@]}" --require-hashes --only-binary :all: --no-binary simpleaudio --no-build-isolation \
        -r packaging/requirements-dev.txt
    "${pip[@]}" --no-deps --no-build-isolation --no-index -e .
    echo "$wanted" >"$stamp"
}

install_prism() {
    local folder=build/prism wanted
    wanted=$(cat packaging/prism/package-lock.json packaging/prism/.npmrc | sha256sum)
    [ "$(cat "$folder/.locked" 2>/dev/null)" != "$wanted" ] || return 0
    say "installing Prism, which plays the platform in tests"
    mkdir -p "$folder"
    cp packaging/prism/{package.json,package-lock.json,.npmrc} "$folder"
    packaging/npm.sh "$folder" ci --ignore-scripts >&2
    echo "$wanted" >"$folder/.locked"
}

unpack_shiboken() {
    # PySide6 carries a part of itself as text and compiles it at each start; as files it is compiled once: 11 ms a start.
    local folder
    folder=$(.venv/bin/python -c 'import importlib.util as u; print(u.find_spec("shiboken6").submodule_search_locations[0])')
    [ -d "$folder/files.dir" ] || SBK_EMBED=0 .venv/bin/python -c 'import PySide6.QtCore'
}

compile_translations() {
    local source
    for source in assets/i18n/*.ts; do
        [ -e "$source" ] || continue
        [ "${source%.ts}.qm" -nt "$source" ] || .venv/bin/pyside6-lrelease -silent "$source" -qm "${source%.ts}.qm"
    done
}

install_packages
install_python_packages
unpack_shiboken
install_prism
compile_translations
