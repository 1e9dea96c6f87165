"""What can be put right about the sound. Each answers with what takes it back, or None where nothing can."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from tablet_app.services.diagnosis import CannotRepairError, Undo
from tablet_app.sound import alsa, overview, pulse, trial
from tablet_app.sound.process import STREAM_ID
from tablet_app.sound.ringer import Ringer

if TYPE_CHECKING:
    from pulsectl import Pulse

T = TypeVar("T")

MEND_S = 4.0  # as long as a person waits; the sound service itself takes 10 ms
READY_S = 5.0
RESTARTS = (
    ("pipewire.service", "pipewire-pulse.service", "wireplumber.service"),
    ("pulseaudio.service",),
)
"""The user's units that can be the sound service; the first of a group tells whether the group is there."""


async def turn_up(level_pct: int, ask: alsa.Ask) -> Undo:
    """Unmute the default output, our streams and what ALSA has off, and raise to `level_pct`; never lowers.

    Raises CannotRepairError.
    """
    before = await _ask(lambda daemon: _raise(daemon, level_pct))
    seen = await overview.look(ask)
    card, silenced = (seen.default.card, seen.default.silenced) if seen.default else (None, ())
    if card is not None:
        for control in silenced:
            await asyncio.to_thread(alsa.switch, ask, card, control, on=True)

    async def undo() -> None:
        if card is not None:
            for control in silenced:
                await asyncio.to_thread(alsa.switch, ask, card, control, on=False)
        await _ask(before)

    return undo


def _raise(daemon: Pulse, level_pct: int) -> Callable[[Pulse], None]:
    sink = pulse.default_sink(daemon)
    if sink is None:
        raise CannotRepairError("not_here")
    muted, volume = bool(sink.mute), sink.volume.value_flat
    ours = [one for one in daemon.sink_input_list() if one.proplist.get("application.id") == STREAM_ID]
    for one in [sink, *ours]:
        daemon.mute(one, False)
    for one, level in [(sink, level_pct / 100), *((stream, 1.0) for stream in ours)]:
        if one.volume.value_flat < level:
            daemon.volume_set_all_chans(one, level)

    def back(daemon: Pulse) -> None:
        again = next((one for one in daemon.sink_list() if one.name == sink.name), None)
        if again is not None:
            daemon.volume_set_all_chans(again, volume)
            daemon.mute(again, muted)

    return back


async def switch_output(speaker: str | None) -> Undo:
    """Make the output, or the port of it, that reaches the counter best the one in use. Raises CannotRepairError."""
    before = await _ask(lambda daemon: _switch(daemon, speaker))

    async def undo() -> None:
        await _ask(before)

    return undo


def _switch(daemon: Pulse, speaker: str | None) -> Callable[[Pulse], None]:
    sinks, name = daemon.sink_list(), daemon.server_info().default_sink_name
    now = next((sink for sink in sinks if sink.name == name), None)
    found = overview.better(sinks, now, speaker)
    if found is None:
        raise CannotRepairError("not_here")
    sink, port = found
    port_before = sink.port_active
    if port is not None and (port_before is None or port.name != port_before.name):
        daemon.sink_port_set(sink.index, port.name)
    if now is None or sink.name != now.name:
        daemon.sink_default_set(sink)

    def back(daemon: Pulse) -> None:
        again = {one.name: one for one in daemon.sink_list()}
        if sink.name in again and port is not None and port_before is not None and port.name != port_before.name:
            daemon.sink_port_set(again[sink.name].index, port_before.name)
        if now is not None and now.name in again:
            daemon.sink_default_set(again[now.name])

    return back


async def _ask(question: Callable[[Pulse], T]) -> T:
    try:
        return await pulse.ask(question, MEND_S)
    except pulse.CouldNotLookError as error:
        raise CannotRepairError("failed") from error


async def restart_ringer(ringer: Ringer) -> None:
    """A new player process. An alert goes on sounding in it."""
    if ringer.state.wanted is not None:
        ringer.unheard("a person asked for a new player")
        return
    await ringer.close()
    await ringer.start()


async def free_streams(backends: Sequence[str], ringing: Callable[[], bool]) -> None:
    """Unmute and raise our streams while they sound, which the sound service remembers. Raises CannotRepairError."""
    tried = await trial.run(backends, ringing, mend=True)
    if tried.problem:
        raise CannotRepairError("failed")


async def restart_daemon(ask: alsa.Ask) -> None:
    """Restart the sound service of this user. Raises CannotRepairError where nobody here started it as a service."""
    for units in RESTARTS:
        known = await asyncio.to_thread(ask, ("systemctl", "--user", "show", "--property=LoadState", units[0]))
        if known is not None and known.strip() == "LoadState=loaded":
            await asyncio.to_thread(ask, ("systemctl", "--user", "reset-failed", *units))
            if await asyncio.to_thread(ask, ("systemctl", "--user", "restart", *units)) is None:
                raise CannotRepairError("failed")
            break
    else:
        # Without systemd PulseAudio is what programs start for themselves; PipeWire is started by the session alone.
        if await asyncio.to_thread(ask, ("pipewire-pulse", "--version")) is not None:
            raise CannotRepairError("not_here")
        await asyncio.to_thread(ask, ("pulseaudio", "--kill"))
        if await asyncio.to_thread(ask, ("pulseaudio", "--start")) is None:
            raise CannotRepairError("not_here")
    await _answers()


async def _answers() -> None:
    end = time.monotonic() + READY_S
    while time.monotonic() < end:
        try:
            await pulse.ask(lambda daemon: daemon.server_info(), 1.0)
        except pulse.CouldNotLookError:
            await asyncio.sleep(0.1)
        else:
            return
    raise CannotRepairError("failed")
