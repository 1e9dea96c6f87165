#!/usr/bin/env bash
# Every check that needs no running program. All of them run, then it fails if one did.
set -uo pipefail
cd "$(dirname "$0")/.."
failed=()
check() {
    local name=$1
    shift
    echo "== $name"
    "$@" || failed+=("$name")
}
check "ruff" .venv/bin/ruff check -q .
check "format" .venv/bin/ruff format -q --diff .
check "types" .venv/bin/basedpyright --level warning
check "layers" .venv/bin/lint-imports --no-logo
check "QML" packaging/check_qml.sh
check "translations" packaging/translations.sh --check
check "lock files" packaging/lock.sh --check
[ ${#failed[@]} -eq 0 ] && { echo "== all fine"; exit 0; }
printf '== failed:'; printf ' %s;' "${failed[@]}"; echo
exit 1
