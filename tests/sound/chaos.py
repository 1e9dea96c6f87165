"""Alerts in a storm of faults: each is heard, or reported as not heard, within 2 s; none rings after acceptance.

    python -m tests.sound.chaos [--kind pulse|pipewire] [--alerts N] [--tablets N] [--seed N] [--ringing] [--json]

Several tablets at once, each with a sound daemon, a store and an owner of the ringer of its own, and orders that come
as events. One fault per alert, half of them just before it begins, half while it sounds; with `--ringing` all while it
sounds, each fault in its turn. Nothing is told to a platform:
a report counts once it is in the outbox.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter as Tally
from pathlib import Path
from statistics import median
from typing import Any

from tablet_app.demo.soundcard import SoundCard
from tablet_app.domain import events as say
from tablet_app.services.alerts import Alerts
from tablet_app.sound import audibility
from tablet_app.sound.alarm import AlarmKeeper
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.rules import Rules
from tablet_app.sound.sentry import Sentry
from tablet_app.sounding import first
from tablet_app.store import outbox
from tests.counter import tablet_at
from tests.sound.alarm_counter import Counter
from tests.sound.storm import FAULTS, Storm

WITHIN_S = 2.0
SILENT_AFTER_S = 0.2
LISTEN_S = 0.4  # longer than any pause of the tone
RINGS_S = 0.5
RECOVERS_WITHIN_S = 6.0


class Alarmed:
    """One tablet in the storm; `rows` has one entry for each alert."""

    def __init__(self, counter: Counter, sentry: Sentry, ringer: Ringer, storm: Storm) -> None:
        self.counter, self.sentry, self.ringer, self.storm = counter, sentry, ringer, storm
        self.rows: list[dict[str, Any]] = []
        self.verdicts: dict[str, tuple[float, bool | None, str | None]] = {}
        self.stopped = 0.0
        stop = ringer.stop

        def noted() -> None:
            if ringer.state.wanted:
                self.stopped = time.monotonic()
            stop()

        ringer.stop = noted  # type: ignore[method-assign]

    async def alert(self, number: int, draw: random.Random, fault: str, early: bool) -> None:
        order_id = f"o{number}"
        if early:
            await self.storm.begin(fault, self._pids())
        began = time.monotonic()
        # Without a deadline: no confirmation gets through here, and 30 s before it another tone would rightly sound.
        await self.counter.tell(say.OrderTold(self.counter.order(order_id, accept_by=None)))
        struck = None
        if not early:
            await asyncio.sleep(draw.uniform(0.05, RINGS_S))
            struck = time.monotonic()
            await self.storm.begin(fault, self._pids())
        while order_id not in self.verdicts and time.monotonic() < began + 2 * WITHIN_S:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        at, heard, reason = self.verdicts.get(order_id, (None, None, "missed"))
        again = await self._heard_again(struck) if struck is not None else None
        await self.counter.tablet.orders.confirm(order_id)
        accepted = time.monotonic()
        await asyncio.sleep(SILENT_AFTER_S)
        await self.storm.end()
        rang_on = await self._level()
        rings = rang_on > audibility.HEARD_DBFS
        self.rows.append(
            {
                "fault": fault if early else f"{fault}, ringing",
                "told_ms": None if at is None else round((at - began) * 1000),
                "heard": heard,
                "reason": reason,
                "again_ms": again,
                "rang_on": await self._story(accepted, rang_on) if rings else None,
            }
        )

    async def _level(self) -> float:
        """The level at the output's monitor; asked again where nobody could look, for that is no silence."""
        while (level := (await audibility.measure(LISTEN_S)).peak_dbfs) is None:
            pass
        return level

    async def _story(self, accepted: float, level: float) -> dict[str, Any]:
        """What is known about a sound that should not be there."""
        looked = time.monotonic()
        streams = await asyncio.to_thread(self.storm.streams)
        return {
            "level": round(level, 1),
            "then": round(await self._level(), 1),
            "looked_ms": round((looked - accepted) * 1000),
            "stopped_ms": round((self.stopped - accepted) * 1000),
            "wanted": self.ringer.state.wanted,
            "streams": streams,
        }

    def _pids(self) -> dict[str, int | None]:
        return {"player": self.ringer.pid, "guard": self.sentry.guard_pid}

    async def _heard_again(self, struck: float) -> tuple[int, int] | None:
        """Milliseconds until a look that began after the fault heard it: from the fault, and from its end.

        None where it took too long.
        """
        while time.monotonic() < struck + RECOVERS_WITHIN_S:
            sight = self.sentry.last
            if sight is not None and sight.begun > struck + 0.05 and sight.heard:
                over = self.storm.over_at or struck
                return round((sight.ended - struck) * 1000), max(0, round((sight.ended - over) * 1000))
            await asyncio.sleep(0.01)
        return None


async def one_tablet(card: SoundCard, folder: Path, alerts: int, seed: int, *, ringing: bool) -> dict[str, Any]:
    draw = random.Random(seed)
    async with tablet_at(folder, "http://127.0.0.1:9") as tablet:
        counter, ringer = Counter(tablet), Ringer()
        told = Alerts(tablet.store, tablet.outbox, tablet.clock)
        storm = Storm(card, draw)

        async def report(orders: Any, heard: bool | None, evidence: Any) -> None:
            for order_id in await told.report(orders, heard, evidence):
                alarmed.verdicts[order_id] = (time.monotonic(), heard, evidence["reason"])

        sentry = Sentry(ringer, report, told.phone, ())
        sentry.rules = Rules(ramp_s=1.0)
        alarmed = Alarmed(counter, sentry, ringer, storm)
        clock = counter.keeper._clock
        counter.keeper = AlarmKeeper(
            sentry, tablet.orders, counter.keeper._check_ins, tablet.link, tablet.changes, clock
        )
        tablet.feed.on_new = first(counter.keeper, ringer)
        counter.keeper.on_orders = sentry.orders
        await counter.begin()
        await ringer.start()
        running = [asyncio.create_task(counter.keeper.run()), asyncio.create_task(sentry.run())]
        await asyncio.sleep(1.0)
        for number in range(alerts):
            if ringing:
                await alarmed.alert(number, draw, FAULTS[(number + seed) % len(FAULTS)], early=False)
            else:
                await alarmed.alert(number, draw, draw.choice(FAULTS), early=draw.random() < 0.5)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await ringer.close()
        commands = await tablet.store.read(outbox.every)
        reports = Tally(command.payload["order_id"] for command in commands if command.type == "alert.reported")
    return {"rows": alarmed.rows, "reported_once": sum(count == 1 for count in reports.values())}


def storm_of(kind: str, alerts: int, tablets: int, seed: int, *, ringing: bool) -> dict[str, Any]:
    """Runs the tablets side by side, a process each, and adds up what became of their alerts."""
    share = [alerts // tablets + (at < alerts % tablets) for at in range(tablets)]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.sound.chaos", "--one", str(seed + at), "--kind", kind, "--alerts", str(part)]
            + ["--ringing"] * ringing,
            stdout=subprocess.PIPE,
        )
        for at, part in enumerate(share)
    ]
    texts = [process.communicate()[0] for process in running]
    if any(process.returncode for process in running):
        raise SystemExit("a tablet broke off")
    answers = [json.loads(text) for text in texts]
    rows = [row for answer in answers for row in answer["rows"]]
    told = [row["told_ms"] for row in rows if row["told_ms"] is not None]
    again = {
        fault: [row["again_ms"] for row in rows if row["fault"] == f"{fault}, ringing" and row["again_ms"]]
        for fault in FAULTS
    }
    return {
        "kind": kind,
        "alerts": len(rows),
        "heard": sum(row["heard"] is True for row in rows),
        "reported": sum(row["heard"] is not True and row["told_ms"] is not None for row in rows),
        "late": sum(row["told_ms"] is not None and row["told_ms"] > WITHIN_S * 1000 for row in rows),
        "missed": sum(row["told_ms"] is None for row in rows),
        "told_median_ms": median(told) if told else None,
        "told_max_ms": max(told, default=None),
        "reported_once": sum(answer["reported_once"] for answer in answers),
        "ringing_after": sum(row["rang_on"] is not None for row in rows),
        "ringing_after_how": [{"fault": row["fault"]} | row["rang_on"] for row in rows if row["rang_on"]],
        "ringing_after_of": dict(Tally(row["fault"] for row in rows if row["rang_on"])),
        "reasons": dict(Tally(row["reason"] for row in rows if row["heard"] is not True)),
        "again": {
            fault: (len(ms), *[figure(one) for one in zip(*ms, strict=True) for figure in (median, max)])
            for fault, ms in again.items()
            if ms
        },
        "not_again": dict(
            Tally(row["fault"] for row in rows if row["fault"].endswith("ringing") and row["again_ms"] is None)
        ),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kind", choices=("pulse", "pipewire"), default="pulse")
    parser.add_argument("--alerts", type=int, default=2000)
    parser.add_argument("--tablets", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ringing", action="store_true", help="faults only while it sounds, each in its turn")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one is not None:
        with SoundCard(options.kind) as card, tempfile.TemporaryDirectory() as folder:
            os.environ.update(card.env)
            answer = asyncio.run(
                one_tablet(card, Path(folder) / "tablet", options.alerts, options.one, ringing=options.ringing)
            )
        print(json.dumps(answer))  # noqa: T201
        return 0
    sums = storm_of(options.kind, options.alerts, options.tablets, options.seed, ringing=options.ringing)
    print(json.dumps(sums) if options.json else as_text(sums))  # noqa: T201
    return int(bool(sums["late"] or sums["missed"] or sums["ringing_after"]))


def as_text(sums: dict[str, Any]) -> str:
    lines = [
        f"{sums['alerts']} alerts, {sums['kind']}",
        f"  heard {sums['heard']}, reported as not heard {sums['reported']}, of these later than 2 s {sums['late']}",
        f"  missed in silence {sums['missed']}, ringing after acceptance {sums['ringing_after']}",
        f"    of these: {sums['ringing_after_of'] or 'none'}",
        *(f"      {how}" for how in sums["ringing_after_how"]),
        f"  verdict after {sums['told_median_ms']:.0f} ms (median), {sums['told_max_ms']} ms (longest)",
        f"  exactly one report in the outbox: {sums['reported_once']}",
        f"  reasons: {', '.join(f'{why} {count}' for why, count in sums['reasons'].items()) or 'none'}",
        "  fault while ringing -> heard again, ms: median, longest (times); without the fault's own time",
        *(
            f"    {fault:15} {half:.0f}, {most} ({count}); {half_ours:.0f}, {most_ours}"
            for fault, (count, half, most, half_ours, most_ours) in sums["again"].items()
        ),
        f"  not heard again within {RECOVERS_WITHIN_S:.0f} s: {sums['not_again'] or 'none'}",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
