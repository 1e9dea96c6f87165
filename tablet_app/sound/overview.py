"""All outputs at one look, for the checks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tablet_app.domain.outputs import Output, Outputs, Stream
from tablet_app.sound import alsa, mixer, pulse
from tablet_app.sound.process import STREAM_ID

if TYPE_CHECKING:
    from pulsectl import Pulse, PulsePortInfo, PulseSinkInfo

LOOK_S = 1.5
"""It answers within 10 ms."""
LOOKS = 2
_REACH = ("speaker", "line", "other", "bluetooth", "hdmi", "headphones")
"""Which of them a counter hears best, the best first."""


async def look(ask: alsa.Ask, speaker: str | None = None, timeout_s: float = LOOK_S) -> Outputs:
    """`speaker`: part of the name of the venue's own output. Never raises for what a sound daemon does.

    It is called frozen when it does not answer twice: the machine may have had no time for us.
    """
    try:
        seen = await _seen(speaker, timeout_s)
    except pulse.CouldNotLookError as error:
        return Outputs(problem=error.code)
    now = seen.default
    if now is None or now.card is None:
        return seen
    return replace(seen, default=replace(now, silenced=await asyncio.to_thread(alsa.silenced, ask, now.card)))


async def _seen(speaker: str | None, timeout_s: float) -> Outputs:
    for _ in range(LOOKS - 1):
        try:
            return await pulse.ask(lambda daemon: read(daemon, speaker), timeout_s)
        except pulse.CouldNotLookError as error:
            if error.code != "daemon_frozen":
                raise
    return await pulse.ask(lambda daemon: read(daemon, speaker), timeout_s)


def read(daemon: Pulse, speaker: str | None) -> Outputs:
    """Over a connection of the caller's. Raises what pulsectl raises."""
    info, sinks = daemon.server_info(), daemon.sink_list()
    now = next((sink for sink in sinks if sink.name == info.default_sink_name), None)
    names = {sink.index: sink.name for sink in sinks}
    found = better(sinks, now, speaker)
    return Outputs(
        server=f"{info.server_name} {info.server_version}",
        default=None if now is None else _output(now),
        every=tuple(_output(sink) for sink in sinks),
        streams=tuple(
            Stream(names.get(one.sink, ""), bool(one.mute), round(one.volume.value_flat * 100))
            for one in daemon.sink_input_list()
            if one.proplist.get("application.id") == STREAM_ID
        ),
        better="" if found is None else found[1].name if found[1] else found[0].name,
    )


def better(
    sinks: list[PulseSinkInfo], now: PulseSinkInfo | None, speaker: str | None
) -> tuple[PulseSinkInfo, PulsePortInfo | None] | None:
    """The output, and the port of it, that reaches the counter better than what is in use; None where nothing does."""
    named = [sink for sink in sinks if speaker is not None and speaker in sink.name]
    if named:
        return None if now in named else (named[0], named[0].port_active)
    ways = [
        (sink, port)
        for sink in sinks
        if mixer.leads_somewhere(sink)
        for port in sink.port_list or [None]
        if port is None or port.available != "no"
    ]
    best = min(ways, key=lambda way: _rank(*way), default=None)
    used = len(_REACH) if now is None or not mixer.leads_somewhere(now) else _rank(now, now.port_active)
    return best if best is not None and _rank(*best) < used else None


def _rank(sink: PulseSinkInfo, port: PulsePortInfo | None) -> int:
    if port is not None and port.available == "no":
        return len(_REACH)
    return _REACH.index(mixer.port_kind(port.name if port else "", sink.name))


def _output(sink: PulseSinkInfo) -> Output:
    port = sink.port_active
    card = sink.proplist.get("alsa.card", "")
    return Output(
        name=sink.name,
        description=sink.description,
        real=mixer.leads_somewhere(sink),
        muted=bool(sink.mute),
        volume_pct=round(sink.volume.value_flat * 100),
        port=port.description if port else "",
        kind=mixer.port_kind(port.name if port else "", sink.name),
        plugged=port is None or port.available != "no",
        card=int(card) if card.isdigit() else None,
    )
