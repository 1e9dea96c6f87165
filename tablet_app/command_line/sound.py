"""`tablet-app sound …`: what a technician asks about the sound, without the screen and beside a running app too."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict

from tablet_app.command_line.listing import show
from tablet_app.config import SOUND_BACKENDS
from tablet_app.sound import audibility, mixer, pulse
from tablet_app.sound.ringer import Ringer

if TYPE_CHECKING:
    from pulsectl import Pulse, PulseSinkInfo, PulseSourceInfo

LIST_S = 3.0
TONE_S = 4.0
METER_S = 0.2
METER_WIDTH = 50
METER_DB = 60.0
SENTENCES = {
    "no_daemon": "the sound daemon does not answer; start PulseAudio or PipeWire, then try again",
    "daemon_frozen": "the sound daemon takes too long to answer; restart it",
    "no_device": "there is no sound output; check its plug and its driver",
}


class NoSoundError(Exception):
    """It could not be done. The text is a sentence for a person."""


def devices(*, as_json: bool) -> int:
    """List outputs and microphones with their ports. Raises NoSoundError."""
    try:
        rows = asyncio.run(pulse.ask(_devices, LIST_S))
    except pulse.CouldNotLookError as error:
        raise NoSoundError(SENTENCES[error.code]) from None
    if as_json:
        _json(rows)
    else:
        columns = ("kind", "name", "default", "real", "muted", "volume_pct", "port", "ports")
        told = [{**row, "ports": ", ".join(port["name"] for port in row["ports"]) or None} for row in rows]
        show(told, columns, as_json=False, nothing="There is no sound device.")
    return 0


def _devices(daemon: Pulse) -> list[dict[str, Any]]:
    info = daemon.server_info()
    sinks = [
        {
            "kind": "output",
            "default": one.name == info.default_sink_name,
            "real": mixer.leads_somewhere(one),
            **_row(one),
        }
        for one in daemon.sink_list()
    ]
    sources = [
        {"kind": "microphone", "default": one.name == info.default_source_name, "real": True, **_row(one)}
        for one in daemon.source_list()
        if not one.name.endswith(".monitor")
    ]
    return [*sinks, *sources]


def _row(one: PulseSinkInfo | PulseSourceInfo) -> dict[str, Any]:
    return {
        "name": one.name,
        "description": one.description,
        "muted": bool(one.mute),
        "volume_pct": round(one.volume.value_flat * 100),
        "port": one.port_active.name if one.port_active else None,
        "ports": [
            {"name": port.name, "description": port.description, "kind": mixer.port_kind(port.name, one.name)}
            for port in one.port_list
        ],
    }


def test(*, as_json: bool) -> int:
    """Play the test tone through each backend, and look for it in the output. 0 where at least one is heard."""
    rows = asyncio.run(_test())
    columns = ("backend", "heard", "latency_ms", "peak_dbfs", "reason")
    show(rows, columns, as_json=as_json, nothing="There is no backend.")
    return 0 if any(row["heard"] for row in rows) else 1


async def _test() -> list[Mapping[str, Any]]:
    rows: list[Mapping[str, Any]] = []
    for backend in SOUND_BACKENDS:
        ringer = Ringer((backend,))
        await ringer.start()
        try:
            proof = asdict(await audibility.prove(ringer))
            error = None if proof["heard"] else ringer.state.last_error
            peak = proof["peak_dbfs"]
            rows.append(
                {**proof, "backend": backend, "peak_dbfs": None if peak is None else round(peak, 1), "error": error}
            )
        finally:
            await ringer.close()
    return rows


def watch(seconds: float, *, as_json: bool) -> int:
    """Show the output's level as it changes, for that long. Raises NoSoundError."""
    return asyncio.run(_watch(seconds, _json_line if as_json else _meter_line))


async def _watch(seconds: float, line: Callable[[float, float], str]) -> int:
    begun = time.monotonic()
    while (passed := time.monotonic() - begun) < seconds:
        level = await audibility.measure(min(METER_S, seconds))
        if level.peak_dbfs is None:
            raise NoSoundError(SENTENCES.get(level.problem or "", "the output's level cannot be read"))
        sys.stdout.write(line(passed, level.peak_dbfs))
        sys.stdout.flush()
    if line is _meter_line and sys.stdout.isatty():
        sys.stdout.write("\n")
    return 0


def _meter_line(_: float, peak_dbfs: float) -> str:
    filled = round(METER_WIDTH * max(0.0, 1 + peak_dbfs / METER_DB))
    end = "\r" if sys.stdout.isatty() else "\n"
    return f"{peak_dbfs:7.1f} dBFS |{'#' * filled}{'.' * (METER_WIDTH - filled)}|{end}"


def _json_line(passed: float, peak_dbfs: float) -> str:
    return json.dumps({"at_s": round(passed, 2), "peak_dbfs": round(peak_dbfs, 1)}) + "\n"


def _json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
