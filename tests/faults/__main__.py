"""`python -m tests.faults [NAME ...]`: the whole matrix of faults, one line each; exit code 1 when one is not clean.

Each module here that has a `matrix(folder)` is a part of it; NAME is a module's. Without a name all of them run, three
at a time, each in a process of its own: they wait for most of their time.
"""

from __future__ import annotations

import logging
import pkgutil
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

from tests import faults
from tests.faults.power_cut import memory
from tests.faults.recording import ROOT

AT_ONCE = 3
LONG_ONES = ("app_kills", "power_cut", "kills")
"""Begun first, so that none of them is left over at the end."""


def main(names: list[str]) -> int:
    parts = [name for name in _modules() if hasattr(import_module(f"tests.faults.{name}"), "matrix")]
    unknown = set(names) - set(parts)
    if unknown:
        sys.stderr.write(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(parts)}\n")
        return 2
    began = time.monotonic()
    if names:
        clean = all(list(map(_here, names)))
    else:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            clean = all(list(pool.map(_in_a_process, sorted(parts, key=lambda name: name not in LONG_ONES))))
    _say(f"{'all clean' if clean else 'NOT CLEAN'}, {time.monotonic() - began:.0f} s")
    return 0 if clean else 1


def _modules() -> list[str]:
    return [one.name for one in pkgutil.iter_modules(faults.__path__) if not one.name.startswith(("test_", "_"))]


def _here(name: str) -> bool:
    """Whether all of a part is clean."""
    logging.disable(logging.CRITICAL)
    # Away from the disk, whose speed is none of these trials' business.
    folder, clean = memory(Path(tempfile.gettempdir())), True
    try:
        for outcome in import_module(f"tests.faults.{name}").matrix(folder):
            clean = clean and outcome.clean
            _say(outcome.line())
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return clean


def _in_a_process(name: str) -> bool:
    command = [sys.executable, "-m", "tests.faults", name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as running:
        assert running.stdout is not None
        for line in running.stdout:
            _say(line.rstrip("\n") if not line.startswith(("all clean", "NOT CLEAN")) else f"[{name}] {line.strip()}")
    if running.returncode not in (0, 1):
        _say(f"{name} ended with {running.returncode}")
    return running.returncode == 0


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
