"""Faults of a sound card and of a player, begun and ended."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping

from tablet_app.demo.soundcard import SINK, SoundCard, SoundCardError

FAULTS = (
    "none", "mute", "volume 0", "stream mute", "sink away", "daemon killed", "daemon frozen", "player killed",
    "player stopped", "guard killed", "guard stopped", "busy machine",
)  # fmt: skip
LASTS_S = (0.05, 1.0)


class Storm:
    """One fault at a time. Those that a person or a machine ends end by themselves after up to a second."""

    def __init__(self, card: SoundCard, draw: random.Random) -> None:
        self._card = card
        self._draw = draw
        self._ending: asyncio.Task[None] | None = None
        self.over_at: float | None = None
        """When what had gone was there again (monotonic seconds)."""

    async def begin(self, fault: str, pids: Mapping[str, int | None]) -> None:
        """`pids`: the processes "player" and "guard". Returns once the fault is there."""
        lasts = self._draw.uniform(*LASTS_S)
        self.over_at = None
        who, _, how = fault.partition(" ")
        if who in pids:
            with contextlib.suppress(ProcessLookupError):
                if (pid := pids[who]) is not None:
                    os.kill(pid, signal.SIGKILL if how == "killed" else signal.SIGSTOP)
            return
        with contextlib.suppress(SoundCardError, subprocess.TimeoutExpired):
            await asyncio.to_thread(self._strike, fault)
        if fault in ("sink away", "daemon killed", "daemon frozen", "busy machine"):
            self._ending = asyncio.create_task(self._over(fault, lasts))

    async def end(self) -> None:
        """Returns once the card is whole again."""
        if self._ending is not None:
            await self._ending
            self._ending = None

    def streams(self) -> list[str]:
        """The names of what plays just now."""
        words = self._card.pactl("list", "sink-inputs").splitlines()
        return [word.partition("=")[2].strip(' "') for word in words if "application.name =" in word]

    def _strike(self, fault: str) -> None:
        card = self._card
        if fault == "mute":
            card.pactl("set-sink-mute", SINK, "1")
        elif fault == "volume 0":
            card.pactl("set-sink-volume", SINK, "0%")
        elif fault == "stream mute":
            for line in card.pactl("list", "short", "sink-inputs").splitlines():
                card.pactl("set-sink-input-mute", line.split()[0], "1")
        elif fault == "sink away":
            card.remove_sink()
        elif fault == "daemon killed":
            card.kill()
        elif fault == "daemon frozen":
            card.signal(signal.SIGSTOP)

    def _start_again(self) -> None:
        """PipeWire was seen not to come up within 15 s on a machine with twelve times too much to do."""
        for _ in range(2):
            with contextlib.suppress(SoundCardError):
                self._card.start()
                return
            self._card.kill()
        self._card.start()

    async def _over(self, fault: str, lasts: float) -> None:
        if fault == "busy machine":
            busy = [
                subprocess.Popen([sys.executable, "-c", "while True: pass"])  # noqa: ASYNC220 - it takes a millisecond
                for _ in range(2)
            ]
            await asyncio.sleep(lasts)
            for process in busy:
                process.kill()
                process.wait()
            return
        await asyncio.sleep(lasts)
        if fault == "sink away":
            await asyncio.to_thread(self._card.add_sink)
        elif fault == "daemon killed":
            await asyncio.to_thread(self._start_again)
        else:
            self._card.signal(signal.SIGCONT)
        self.over_at = time.monotonic()
