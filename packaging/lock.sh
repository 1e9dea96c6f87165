#!/usr/bin/env bash
# Writes the lock files anew from pyproject.toml; --upgrade moves to the newest versions that it allows.
# --check only looks, without the network: every requirement is in the lock, every locked version has its hashes.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -x .venv/bin/python ] || { echo "lock: run 'make setup' first" >&2; exit 1; }

if [ "${1:-}" = --check ]; then
    exec .venv/bin/python packaging/check_lock.py
fi

.venv/bin/python -m pip install -q uv
lock() {
    .venv/bin/python -m uv pip compile -q --universal --generate-hashes --python-version 3.11 --no-header --no-annotate \
        --no-emit-index-url --no-emit-find-links "$@"
}
lock "$@" pyproject.toml -o packaging/requirements.txt
lock "$@" pyproject.toml --extra dev -c packaging/requirements.txt -o packaging/requirements-dev.txt
lock "$@" pyproject.toml --extra bench -c packaging/requirements.txt -o packaging/requirements-bench.txt
lock "$@" packaging/requirements-build.in -o packaging/requirements-build.txt

[ "${1:-}" != --upgrade ] || rm packaging/prism/package-lock.json
packaging/npm.sh packaging/prism install --package-lock-only >/dev/null
