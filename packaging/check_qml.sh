#!/usr/bin/env bash
# qmllint without a single warning, and qmlformat without a difference.
# --types only writes the type descriptions of the view models (for editors); --format rewrites the files.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
bin=$root/.venv/bin
qml=$root/tablet_app/ui/qml
types=$root/build/qml

[ -d "$qml" ] || { echo "QML: no screens yet"; exit 0; }
mapfile -t files < <(find "$qml" -name '*.qml' | LC_ALL=C sort)

if [ "${1:-}" = --format ]; then
    "$bin/pyside6-qmlformat" -i "${files[@]}"
    exit 0
fi

write_types() { # the module of one Python file's QML_IMPORT_NAME, all its files together
    local foreign module major folder
    foreign=$("$bin/python" -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / "Qt/metatypes")')
    module=Tablet.Backend major=1
    folder=$types/${module//.//}
    rm -rf "$types"
    mkdir -p "$folder"
    mapfile -t models < <(grep -rl --include='*.py' '^QML_IMPORT_NAME' tablet_app/ui | LC_ALL=C sort)
    [ ${#models[@]} -gt 0 ] || return 0
    "$bin/pyside6-metaobjectdump" --out-file "$types/models.json" "${models[@]}"
    "$bin/pyside6-qmltyperegistrar" --generate-qmltypes "$folder/plugins.qmltypes" --import-name "$module" \
        --major-version "$major" --minor-version 0 -o "$types/registration.cpp" \
        --foreign-types "$foreign/qt6core_metatypes.json,$foreign/qt6quick_metatypes.json" "$types/models.json"
    printf 'module %s\ndepends QtQuick\ntypeinfo plugins.qmltypes\n' "$module" >"$folder/qmldir"
}

write_types
[ "${1:-}" != --types ] || exit 0

status=0
# Absolute paths: with relative ones 6.12 warns of singletons that are none. Without --max-warnings 0 it ends with 0.
"$bin/pyside6-qmllint" -I "$qml" -I "$types" --max-warnings 0 "${files[@]}" 2>&1 |
    sed '/returned 255$/d' || status=1
for file in "${files[@]}"; do
    "$bin/pyside6-qmlformat" "$file" | diff -u --label "$file" --label "$file, formatted" "$file" - || status=1
done
exit $status
