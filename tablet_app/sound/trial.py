"""Every backend begins the test tone at the same moment, and each is looked for in the output by a name of its own.

An alert is never disturbed: while one sounds nothing is played, and one that begins ends the trial at once. What is
told then is measured at the alert itself.
"""

from __future__ import annotations

import asyncio
import importlib.util
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tablet_app.domain.outputs import Trial, Tried
from tablet_app.sound import mixer, peaks, pulse
from tablet_app.sound.audibility import CALLS_S, HEARD_DBFS, dbfs
from tablet_app.sound.process import STREAM_ID, ChildProcess, player_process
from tablet_app.sound.tones import tone_file

if TYPE_CHECKING:
    from pulsectl import Pulse, PulseSinkInfo, PulseSinkInputInfo

TRIAL_ID = "tablet-app.trial."
READY_S = 2.5
LISTEN_S = 2.0
"""On a machine at rest all are heard within 0.3; a backend that is not heard by then is not heard."""
TONE = "test"
WINDOW_S = 0.06
TICK_S = 0.02
SILENCED = 0.05
"""A stream turned down to this (-78 dB) may well play: nobody can tell."""
ALERT = "alert"


def expected(backends: Iterable[str]) -> tuple[str, ...]:
    """Those that this machine should have: simpleaudio can't be had from Python 3.12 on, which is no fault."""
    missing = {"simpleaudio"} if importlib.util.find_spec("simpleaudio") is None else set[str]()
    return tuple(name for name in backends if name not in missing)


async def run(backends: Sequence[str], ringing: Callable[[], bool], *, mend: bool = False) -> Trial:
    """Under 0.5 s where all is well, 2 s more where not; the first of `backends` is measured first. Never raises.

    `ringing`: whether the ringer is to sound. `mend`: streams that are muted or low are put right, which the daemon
    remembers for the next ones.
    """
    try:
        if ringing() or await pulse.ask(_alert_sounds, CALLS_S):
            return await _at_the_alert()
        players = [_Player(name) for name in expected(backends)]
        try:
            heard = await _play(players, ringing, mend=mend)
        finally:
            await asyncio.gather(*(player.end() for player in players))
        if heard is None:
            return await _at_the_alert()
        return Trial(tried=tuple(player.tried(heard) for player in players))
    except pulse.CouldNotLookError as error:
        return Trial(problem=error.code)


async def _play(players: Sequence[_Player], ringing: Callable[[], bool], *, mend: bool) -> dict[str, Tried] | None:
    """None when an alert began. Raises `CouldNotLookError`."""
    for player in players:
        player.start()
    if not await _all_ready(players, ringing):
        return None
    asked_at = time.monotonic()
    for player in players:
        player.play()
    return await _listen_beside(players, asked_at, ringing, mend=mend)


def _alert_sounds(daemon: Pulse) -> bool:
    """Another process of ours may be the one that rings."""
    return any(one.proplist.get("application.id") == STREAM_ID for one in daemon.sink_input_list())


async def _at_the_alert() -> Trial:
    """Raises `CouldNotLookError`."""
    listening = _Listening({STREAM_ID: ALERT}, time.monotonic(), mend=False)
    heard = await pulse.ask(listening.listen, LISTEN_S + CALLS_S)
    return Trial(by_alert=True, tried=(heard.get(ALERT, Tried(ALERT)),))


async def _all_ready(players: Sequence[_Player], ringing: Callable[[], bool]) -> bool:
    """False when an alert began."""
    end = time.monotonic() + READY_S
    while time.monotonic() < end and not all(player.ready or player.error for player in players):
        if ringing():
            return False
        await asyncio.sleep(TICK_S)
    return not ringing()


async def _listen_beside(
    players: Sequence[_Player], asked_at: float, ringing: Callable[[], bool], *, mend: bool
) -> dict[str, Tried] | None:
    """None when an alert began. Raises `CouldNotLookError`."""
    names = {TRIAL_ID + player.backend: player.backend for player in players if player.ready}
    listening = _Listening(names, asked_at, mend=mend)
    answer = asyncio.ensure_future(pulse.ask(listening.listen, LISTEN_S + CALLS_S))
    try:
        while not answer.done():
            if ringing():
                return None
            await asyncio.wait((answer,), timeout=TICK_S)
        return None if listening.alert else await answer
    finally:
        listening.over.set()
        answer.cancel()


class _Player:
    def __init__(self, backend: str) -> None:
        self.backend = backend
        self.ready = False
        self.error = ""
        self._process: ChildProcess | None = None

    def start(self) -> None:
        try:
            self._process = player_process(self.backend, self._hear, self._died, TRIAL_ID + self.backend)
        except OSError as error:
            self.error = error.strerror or "no process"

    def play(self) -> None:
        if self._process is not None and self.ready:
            self._process.tell(f"play 1 loop {tone_file(TONE)}")

    async def end(self) -> None:
        if self._process is not None:
            self._process.kill()
            await self._process.ended

    def tried(self, heard: dict[str, Tried]) -> Tried:
        slow = not self.ready and not self.error
        return replace(heard.get(self.backend, Tried(self.backend)), error=self.error, slow=slow)

    def _hear(self, line: str) -> None:
        word, _, rest = line.partition(" ")
        # "ready" comes before the backend has loaded what its first sound needs, "alive" behind it.
        self.ready = self.ready or word == "alive"
        if word in ("error", "unavailable"):
            self.error = rest

    def _died(self) -> None:
        self.error = self.error or "its process died"


@dataclass
class _Listening:
    """`names`: backends by the ids of their streams. `over`: set to end it early; `alert`: an alert began."""

    names: dict[str, str]
    asked_at: float
    mend: bool
    over: threading.Event = field(default_factory=threading.Event)
    alert: bool = False

    def listen(self, daemon: Pulse) -> dict[str, Tried]:
        """The best that was seen of each backend. Blocks. Raises what pulsectl raises."""
        found: dict[str, Tried] = {}
        while time.monotonic() - self.asked_at < LISTEN_S and not self.over.is_set():
            if STREAM_ID not in self.names and _alert_sounds(daemon):
                self.alert = True
                break
            sinks = {sink.index: sink for sink in daemon.sink_list()}
            streams = {one.proplist.get("application.id", ""): one for one in daemon.sink_input_list()}
            for name, backend in self.names.items():
                stream = streams.get(name)
                sink = sinks.get(stream.sink) if stream is not None else None
                if stream is None or sink is None or (backend in found and found[backend].plays):
                    continue
                if self.mend:
                    _put_right(daemon, stream)
                found[backend] = self._measure(backend, stream, sink)
            if len(found) == len(self.names) and all(one.plays for one in found.values()):
                break
            self.over.wait(TICK_S)
        return found

    def _measure(self, backend: str, stream: PulseSinkInputInfo, sink: PulseSinkInfo) -> Tried:
        # As it enters the output; the output's own volume (cubic) and mute come on top.
        entering = peaks.listen(sink.monitor_source_name, WINDOW_S, stream.index).level
        plays = dbfs(entering) > HEARD_DBFS
        return Tried(
            backend,
            plays=plays or bool(stream.mute) or stream.volume.value_flat < SILENCED,
            latency_ms=round((time.monotonic() - self.asked_at) * 1000) if plays else None,
            entering_dbfs=round(dbfs(entering), 1),
            leaving_dbfs=round(dbfs(0 if sink.mute else entering * sink.volume.value_flat**3), 1),
            output=sink.name,
            output_real=mixer.leads_somewhere(sink),
            output_muted=bool(sink.mute),
            stream_muted=bool(stream.mute),
            stream_pct=round(stream.volume.value_flat * 100),
        )


def _put_right(daemon: Pulse, stream: PulseSinkInputInfo) -> None:
    if stream.mute:
        daemon.mute(stream, False)
    if stream.volume.value_flat < 0.99:
        daemon.volume_set_all_chans(stream, 1.0)
