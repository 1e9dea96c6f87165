"""Nothing runs on an idle board that comes again sooner than each second; what does is found."""

from __future__ import annotations

import time
from pathlib import Path

from benchmarks import counter
from benchmarks.idle import app_on, ask
from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard

SETTLED_S = 20.0
WATCHED_S = 2.5


def test_no_timer_is_faster_than_a_second_on_an_idle_board(tmp_path: Path) -> None:
    with SoundCard() as card, Platform(tmp_path / "platform") as platform:
        counter.fill(platform)
        counter.check_in(platform, tmp_path / "tablet")
        with app_on(tmp_path / "tablet", platform.url, card.env) as app:

            def waited() -> float:
                """How many waits shorter than a second began within the watched time."""
                before = ask(app)["soon"]
                time.sleep(WATCHED_S)
                return ask(app)["soon"] - before

            end = time.monotonic() + SETTLED_S
            while waited() and time.monotonic() < end:
                pass
            assert ask(app)["fast_timers"] == 0
            assert waited() == 0

            # A ringing order flashes twice a second, and the ringer is watched ten times: both are seen.
            order = platform.place_order()
            while not (told := ask(app))["fast_timers"] and time.monotonic() < end + SETTLED_S:
                time.sleep(0.05)
            assert told["fast_timers"] == 1
            assert waited() > 0

            platform.act(order["id"], "confirm")
            while ask(app)["fast_timers"] and time.monotonic() < end + SETTLED_S:
                time.sleep(0.05)
            assert ask(app, "plant")["fast_timers"] == 1
