#!/usr/bin/env bash
# Collects the texts of the screens into assets/i18n/*.ts and compiles them; unfinished ones are listed.
# --check changes nothing: it fails when a text is not collected yet, or not translated, in any language.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=.venv/bin
mapfile -t sources < <(find tablet_app/ui \( -name '*.py' -o -name '*.qml' -o -name '*.js' \) | LC_ALL=C sort)
[ -d tablet_app/ui/qml ] || { echo "translations: no screens yet"; exit 0; }

collect() {
    "$bin/pyside6-lupdate" -silent -no-obsolete -locations none "${sources[@]}" -target-language "$1" -ts "$2" 2>&1 |
        { grep -v 'Qt translation' || true; }
}

status=0
for language in ka en ru; do
    ts=assets/i18n/tablet_$language.ts
    if [ "${1:-}" = --check ]; then
        [ -e "$ts" ] || { echo "translations: $ts is missing"; status=1; continue; }
        mkdir -p build
        cp "$ts" "build/tablet_$language.ts"
        collect "$language" "build/tablet_$language.ts"
        cmp -s "$ts" "build/tablet_$language.ts" || { echo "translations: $ts is not up to date; run: make translations"; status=1; }
    else
        collect "$language" "$ts"
        "$bin/pyside6-lrelease" -silent "$ts" -qm "${ts%.ts}.qm"
    fi
    if grep -q 'type="unfinished"' "$ts"; then
        echo "translations: $ts has texts that are not translated:"
        grep -B6 'type="unfinished"' "$ts" | sed -n 's/^ *<source>\(.*\)<\/source>/  \1/p' | sort -u
        [ "${1:-}" != --check ] || status=1
    fi
done
exit $status
