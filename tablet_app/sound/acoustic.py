"""Whether the room hears the tablet: a train of sweeps is played and found again in what the microphone hears.

No speech is kept or sent: the recording is a few seconds in this process's memory, and is dropped once it is measured.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import subprocess
import threading
import time
from types import TracebackType
from typing import IO, TYPE_CHECKING, Literal, cast

from msgspec import Struct

from tablet_app.sound import pulse
from tablet_app.sound.alone import play_alone, wav_file
from tablet_app.sound.ringer import Ringer

if TYPE_CHECKING:
    from pulsectl import Pulse, PulseSourceInfo

    from tablet_app.sound.sweeps import Samples

BEFORE_S = 0.5
AFTER_S = 3.1  # 1 s of delay at most, 1.8 s of sweeps, and what the room adds
FIRST_DATA_S = 2.0
LOOK_S = 2.0
TICK_S = 0.02
RATE = 48_000

Verdict = Literal["found", "not_found", "could_not_look"]
Reason = Literal["no_microphone", "microphone_muted", "microphone_dead", "no_daemon", "daemon_frozen", "not_played"]


class Heard(Struct, frozen=True):
    """`above_noise_db`: level in the room over its own noise. `delay_ms` counts from the word to the player.

    `reason` says why nobody could look; the figures are None then. `confidence` as in `sweeps.Search`.
    """

    verdict: Verdict
    reason: Reason | None = None
    above_noise_db: float | None = None
    confidence: float | None = None
    delay_ms: int | None = None
    peak_db: float | None = None
    source: str | None = None


async def prove(ringer: Ringer, source: str | None = None, key: int | None = None) -> Heard:
    """Play the train through the backend that the ringer uses, and listen at the microphone. About 5 s; never raises.

    `source`: the daemon's name of the microphone; None: the one that `microphone` chooses. `key` (0..31) is drawn. It
    ends early, as `not_played`, when the ringer is to sound.
    """
    from tablet_app.sound import sweeps  # noqa: PLC0415 - numpy is 0.1 s that no start must wait for

    if source is None:
        try:
            chosen = await pulse.ask(microphone, LOOK_S)
        except pulse.CouldNotLookError as error:
            return Heard("could_not_look", error.code)
        if chosen is None or isinstance(chosen, Muted):
            return Heard("could_not_look", "microphone_muted" if chosen else "no_microphone")
        source = chosen
    key = random.randrange(1 << sweeps.BITS) if key is None else key  # noqa: S311 - told apart, not kept secret
    with wav_file(sweeps.train(key)) as path, Recording(source) as recording:
        if not await recording.holds(BEFORE_S, FIRST_DATA_S + BEFORE_S):
            return Heard("could_not_look", "microphone_dead", source=source)
        asked_at: list[float] = []
        played = await play_alone(ringer, path, lambda: asked_at.append(recording.seconds))
        if not played or not asked_at:
            return Heard("could_not_look", "not_played", source=source)
        await recording.holds(asked_at[0] + AFTER_S, AFTER_S + FIRST_DATA_S)
        samples = recording.samples()
    found = await asyncio.to_thread(sweeps.search, samples, key, asked_at[0])
    if found.dead:
        return Heard("could_not_look", "microphone_dead", source=source)
    return Heard(
        "found" if found.found else "not_found",
        above_noise_db=round(found.above_noise_db, 1),
        confidence=found.confidence,
        delay_ms=round(found.delay_s * 1000),
        peak_db=round(found.peak_db, 1),
        source=source,
    )


class Muted:
    """There is a microphone, and it is switched off."""


def microphone(daemon: Pulse) -> str | Muted | None:
    """The name of the source to listen at: the default one where it is a microphone, else any that is.

    Never a monitor, which hears the output and not the room, and never an echo canceller's, which is made to take out
    what we play: its master is taken in its place.
    """
    sources = {source.name: source for source in daemon.source_list()}
    default = sources.get(daemon.server_info().default_source_name)
    candidates = [default] if default else []
    for one in list(candidates):
        master = sources.get(one.proplist.get("device.master_device", ""))
        if master is not None and _cancels_echo(one):
            candidates.insert(0, master)
    candidates += sources.values()
    found = [one for one in candidates if _is_microphone(one) and not _cancels_echo(one)]
    if not found:
        return None
    return next((one.name for one in found if not one.mute), Muted())


def _is_microphone(source: PulseSourceInfo) -> bool:
    monitor = source.proplist.get("device.class") == "monitor" or source.name.endswith(".monitor")
    unplugged = source.port_active is not None and source.port_active.available == "no"
    return not monitor and not unplugged


def _cancels_echo(source: PulseSourceInfo) -> bool:
    return "echo" in source.name or "echo" in source.proplist.get("node.name", "")


class Recording:
    """Listens at a source from entering `with` until leaving it; then the samples are gone."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._pieces: list[bytes] = []
        self._parec: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Recording:
        words = ("parec", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=20")
        with contextlib.suppress(OSError):  # without the program it holds nothing, ever
            self._parec = subprocess.Popen(
                [*words, f"--device={self._source}", "--client-name=tablet-app", "--stream-name=sound check"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            out = cast("IO[bytes]", self._parec.stdout)
            self._thread = threading.Thread(target=self._read, args=(out,), name="microphone", daemon=True)
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._parec is not None:
            self._parec.kill()
            self._parec.wait()
            self._thread.join()
        self._pieces.clear()

    @property
    def seconds(self) -> float:
        return sum(map(len, self._pieces)) / (2 * RATE)

    async def holds(self, seconds: float, within_s: float) -> bool:
        """True once that much is recorded; False when it is not within `within_s`."""
        end = time.monotonic() + within_s
        while self.seconds < seconds:
            if self._parec is None or self._parec.poll() is not None or time.monotonic() > end:
                return False
            await asyncio.sleep(TICK_S)
        return True

    def samples(self) -> Samples:
        """What was heard until now, mono, -1..1."""
        import numpy as np  # noqa: PLC0415 - as above

        whole = b"".join(self._pieces)
        return np.frombuffer(whole[: len(whole) // 2 * 2], "<i2").astype(np.float64) / 32768

    def _read(self, out: IO[bytes]) -> None:
        with out:
            while received := os.read(out.fileno(), 65536):
                self._pieces.append(received)
