"""`python -m tests.faults [NAME ...]`: the whole matrix of faults, one line each; exit code 1 when one is not clean.

Each module here that has a `matrix(folder)` is a part of it; NAME is a module's.
"""

from __future__ import annotations

import logging
import pkgutil
import shutil
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

from tests import faults


def main(names: list[str]) -> int:
    logging.disable(logging.CRITICAL)
    parts = [one.name for one in pkgutil.iter_modules(faults.__path__) if not one.name.startswith(("test_", "_"))]
    unknown = set(names) - set(parts)
    if unknown:
        sys.stderr.write(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(parts)}\n")
        return 2
    began, clean = time.monotonic(), True
    for name in names or parts:
        module = import_module(f"tests.faults.{name}")
        if not hasattr(module, "matrix"):
            continue
        folder = Path(tempfile.mkdtemp(prefix="tablet-faults-"))
        try:
            for outcome in module.matrix(folder):
                clean = clean and outcome.clean
                sys.stdout.write(outcome.line() + "\n")
                sys.stdout.flush()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(f"{'all clean' if clean else 'NOT CLEAN'}, {time.monotonic() - began:.0f} s\n")
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
