"""Three days at the counter, pressed into minutes: whether memory, handles, database and log stay as they are."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks import aged, counter
from benchmarks.figures import Figure
from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard
from tablet_app.log import FILE_BYTES, FILES
from tablet_app.services.housekeeping import COMMANDS_MOST, ORDERS_MOST
from tablet_app.store.connection import FILE

HOURS, STEPS, ORDERS = 72, 4, 72
"""An hour has so many steps, a step so many orders: 20,736 in all."""
QUICK = (3, 2, 6)
GROWTH = 1.02
PAGES = ("products", "queue", "checkin")
"""Walked through at the end of each hour; the history, of 20,000 orders by then, once a day."""
TROUBLES: tuple[Mapping[str, Any], ...] = (
    {"kind": "cut_streams"},
    {"kind": "status", "status": 500, "path": "/v1/commands", "times": 2},
    {"kind": "duplicate", "times": 20},
    {"kind": "reorder", "times": 5},
    {"kind": "reset", "path": "/v1/commands", "times": 1, "applied": True},
    {"kind": "missing", "path": "/v1/commands", "times": 1},
)

SEEN = (
    ("memory", "rss_mb", "MB"),
    ("handles", "handles", ""),
    ("threads", "threads", ""),
    ("Python objects", "objects", ""),
    ("database", "database_mb", "MB"),
    ("data folder", "folder_mb", "MB"),
)
LEVEL = frozenset({"rss_mb", "handles", "threads", "objects"})

Hour = dict[str, Any]


def measure(*, quick: bool) -> list[Figure]:
    hours, steps, orders = QUICK if quick else (int(os.environ.get("BENCH_HOURS", HOURS)), STEPS, ORDERS)
    seen, sums = run(hours, steps, orders)
    # A folder that does not hold all that is ever kept still grows, as it should.
    full = hours * steps * orders >= ORDERS_MOST
    return [*(_against(seen, *one, kept=full or one[1] in LEVEL) for one in SEEN), _log_figure(seen), *sums]


def _against(seen: list[Hour], name: str, key: str, unit: str, *, kept: bool) -> Figure:
    """The last hours against those after the first one."""
    part = max(1, len(seen) // 6)
    early, late = (tuple(float(hour[key]) for hour in hours) for hours in (seen[1 : 1 + part], seen[-part:]))
    what, reference = f"{len(seen)} simulated hours: {name}", f"hours 2 to {1 + part}"
    return Figure(what, unit, late, None, reference, early, ratio_limit=GROWTH if kept else None)


def _log_figure(seen: list[Hour]) -> Figure:
    """It goes up and down with each new file, so it has a bound and no growth."""
    sizes = tuple(float(hour["log_mb"]) for hour in seen)
    return Figure(f"{len(seen)} simulated hours: log", "MB", sizes, FILE_BYTES * FILES / 1e6)


def run(hours: int, steps: int, orders: int) -> tuple[list[Hour], list[Figure]]:
    """What was seen at the end of each hour, and what came of the taps.

    Raises RuntimeError when the app ends, or a tap that was saved was not applied once.
    """
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name, SoundCard() as card:
        folder = Path(name)
        with Platform(folder / "platform", "quiet") as platform:
            _prepare(folder, platform, steps * orders, min(ORDERS_MOST, hours * steps * orders))
            began = time.monotonic()
            with _app(folder, platform.url, card.env) as staff:
                try:
                    seen = [_hour(folder, platform, staff, hour, steps, orders) for hour in range(hours)]
                except RuntimeError as error:
                    raise RuntimeError(f"{error}: {_log(folder).read_text()[-1500:]}") from error
            print(f"soak: {time.monotonic() - began:.0f} s for {hours} hours", file=sys.stderr)
        return seen, _sums(folder)


def _prepare(folder: Path, platform: Platform, per_hour: int, orders_kept: int) -> None:
    """A tablet that has worked like this for weeks: what is kept for a time or up to a number is there already."""
    counter.fill(platform)
    platform.control("profile", unconfirmed="proceeds")
    counter.check_in(platform, folder / "tablet")
    commands = COMMANDS_MOST if orders_kept == ORDERS_MOST else orders_kept * aged.PER_ORDER
    now = datetime.fromisoformat(platform.state()["now"])
    aged.age(folder / "tablet", now, orders_kept=orders_kept, commands_kept=commands, per_hour=per_hour)
    aged.fill_log(_log(folder))


def _log(folder: Path) -> Path:
    return folder / "log" / "tablet.log"


@contextmanager
def _app(folder: Path, url: str, environment: Mapping[str, str]) -> Generator[subprocess.Popen[str]]:
    command = [sys.executable, str(counter.PROGRAMS / "soaking.py"), str(folder / "tablet"), url, str(_log(folder))]
    surroundings = {**environment, **counter.OFFSCREEN, "PYTHONPATH": counter.PATHS}
    with subprocess.Popen(
        [*command, str(folder / "saved")], env=surroundings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _hour(folder: Path, platform: Platform, staff: subprocess.Popen[str], hour: int, steps: int, orders: int) -> Hour:
    told: Hour = {}
    pages = (*PAGES, "history") if hour % 24 == 0 else PAGES
    for step in range(steps):
        platform.control("clock", offset_s=3600 * (hour + step / steps))
        placed = platform.place_orders(orders)
        platform.cancel(placed[0]["id"])
        if step == steps // 2:
            platform.fault(**TROUBLES[hour % len(TROUBLES)])
        last = step == steps - 1
        # A cancellation that comes first asks for a snapshot, and that skips an order which is over: it is never shown.
        skipped = step >= steps // 2 and TROUBLES[hour % len(TROUBLES)]["kind"] == "reorder"
        told = _ask(staff, {"orders": orders - skipped, "pages": pages if last else (), "tidy": last})
    platform.clear_faults()
    files = {path: path.stat().st_size / 1e6 for path in (folder / "tablet").iterdir() if path.is_file()}
    told |= {
        "database_mb": files[folder / "tablet" / FILE],
        "folder_mb": sum(files.values()),
        "log_mb": sum(path.stat().st_size for path in _log(folder).parent.iterdir()) / 1e6,
    }
    if os.environ.get("BENCH_TELL"):
        print(json.dumps({"hour": hour + 1, **told}), file=sys.stderr, flush=True)
    return told


def _ask(staff: subprocess.Popen[str], what: Mapping[str, Any]) -> Hour:
    if staff.stdin is None or staff.stdout is None:
        raise RuntimeError("the staff cannot be asked")
    staff.stdin.write(json.dumps(what) + "\n")
    staff.stdin.flush()
    line = staff.stdout.readline()
    if not line:
        raise RuntimeError(f"the app ended with {staff.wait()}")
    return json.loads(line)


def _sums(folder: Path) -> list[Figure]:
    saved = (folder / "saved").read_text().split()
    with closing(sqlite3.connect(folder / "platform" / "platform.sqlite3")) as connection:
        times = dict(connection.execute("SELECT id, times_applied FROM commands").fetchall())
        (orders,) = connection.execute("SELECT count(*) FROM orders").fetchone()
    lost = sum(times.get(key) is None for key in saved)
    twice = sum(count > 1 for count in times.values())
    return [
        Figure("orders in the soak", "", (float(orders),)),
        Figure("taps saved in the soak", "", (float(len(saved)),)),
        Figure("of them lost", "", (float(lost),), 0.0),
        Figure("done twice", "", (float(twice),), 0.0),
    ]
