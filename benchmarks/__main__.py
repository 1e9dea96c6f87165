"""Each figure beside its reference and its target."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from importlib import import_module
from pathlib import Path

from benchmarks.figures import Figure, table

NAMES = ("tap", "enqueue", "drain", "blocked", "reconnect", "soak", "board", "start", "alert", "idle", "diagnose")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which: {', '.join(NAMES)} (default: all)")
    parser.add_argument("--quick", action="store_true", help="few runs: to see that it works, not to judge by")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every sample there")
    parser.add_argument("--strict", action="store_true", help="exit code 1 when a target is not kept")
    given = parser.parse_args(arguments)
    unknown = set(given.names) - set(NAMES)
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    figures: list[Figure] = []
    for name in given.names or NAMES:
        began = time.monotonic()
        found = import_module(f"benchmarks.{name}").measure(quick=given.quick)
        figures += found
        print(f"{name}: {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    print(f"{machine()}\n\n{table(figures)}")
    if given.json:
        told = {"machine": machine(), "figures": [figure.as_json() for figure in figures]}
        given.json.write_text(json.dumps(told, indent=1, ensure_ascii=False))
    return 1 if given.strict and any(figure.ok is False for figure in figures) else 0


def machine() -> str:
    """This machine in one line, and what else it was doing."""
    gpu = "a GPU" if any(Path("/dev/dri").glob("renderD*")) else "no GPU"
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    return f"{os.cpu_count()} cores, {gpu}, Python {platform.python_version()}; load {load}"


if __name__ == "__main__":
    sys.exit(main())
