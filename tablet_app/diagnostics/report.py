"""The report as a document: what is kept of each finding, and its JSON (`docs/report.schema.json`)."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec.structs import replace

from tablet_app.diagnostics.checks.reach import EVERY_S
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State, worst_first, worst_of
from tablet_app.domain.lives import Cause, Moment, Off, offs
from tablet_app.domain.report import Report, latencies

SCHEMA_VERSION = 1
MOST_BYTES = 512 * 1024
"""What the platform takes: `POST /v1/diagnostics` in docs/platform-api.yaml."""
KEPT = timedelta(hours=24)
STOPS = 20
HIDDEN = "hidden"
_TEXTS = frozenset(
    {
        "alsa", "answer", "backend", "battery", "connected", "disk", "error", "interface", "off_since",
        "off_since_local", "order_codes", "port", "server", "session", "standing", "status", "tls", "trouble",
        "version", "why", "zone",
    }
)  # fmt: skip
"""Measures whose text is a word of the machine or of ours. What people name (a loudspeaker, a mouse) is not kept."""
_PLAIN = re.compile(r"[A-Za-z0-9 ,.:;()/_%+-]{0,200}")
_TELLING = re.compile(
    r"\d{1,3}(\.\d{1,3}){3}|([0-9a-f]{2}:){5}|[0-9a-f]{0,4}:[0-9a-f]{0,4}:[0-9a-f:]*\d|\d([ ()-]{0,2}\d){6}",
    re.IGNORECASE,
)
"""An address of a network or a card, or a number as long as a phone's."""
_SERIES = re.compile(r"[\d.,]*")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d")
_OPEN_PATHS = ("/sys", "/proc", "/dev/", "/run/", "/var/")


def cleaned(finding: Finding) -> Finding:
    """The finding without what could name a person, a place in the network, or a secret; such a text is "hidden"."""
    return replace(
        finding,
        evidence=tuple(_clean(one) for one in finding.evidence),
        source=", ".join(_source(part) for part in finding.source.split(", ")) if finding.source else "",
    )


def _clean(measure: Measure) -> Measure:
    value = measure.value
    if not isinstance(value, str) or not value:
        return measure
    if measure.name == "series":
        kept = _SERIES.fullmatch(value) is not None
    else:
        kept = measure.name in _TEXTS and (_MOMENT.fullmatch(value) is not None or _is_plain(value))
    return measure if kept else replace(measure, value=HIDDEN)


def _source(part: str) -> str:
    return part if _is_plain(part) and ("/" not in part or part.startswith(_OPEN_PATHS)) else HIDDEN


def _is_plain(text: str) -> bool:
    return _PLAIN.fullmatch(text) is not None and _TELLING.search(text) is None


def about(machine: Machine) -> dict[str, str]:
    """Model, system, kernel and architecture; no serial number, no name that people gave the machine. Blocks."""
    model = machine.text("/sys/class/dmi/id/product_name") or machine.text("/proc/device-tree/model") or ""
    release = re.search(r'^PRETTY_NAME="?([^"\n]*)', machine.text("/etc/os-release") or "", re.MULTILINE)
    told = {
        "model": model.strip("\0 "),
        "system": release[1] if release else "",
        "kernel": platform.release(),
        "architecture": platform.machine(),
    }
    return {name: text for name, text in told.items() if text and _is_plain(text)}


def history(
    moments: Sequence[Moment], findings: Sequence[Finding], now: datetime
) -> tuple[tuple[Moment, ...], tuple[Off, ...]]:
    """The moments of the last day, and the last stops; the newest stop with the cause that P4 found for it."""
    stops = offs(moments)[-STOPS:]
    why = next((one.reason for one in findings if one.check == "P4" and one.state is not State.COULD_NOT_LOOK), "")
    if stops and why in set(Cause):
        stops[-1] = replace(stops[-1], cause=Cause(why))
    return tuple(one for one in moments if now - one.at <= KEPT), tuple(stops)


def document(report: Report) -> dict[str, Any]:
    """As `docs/report.schema.json` describes it: worst first, what could not be looked at apart."""
    ordered = worst_first(report.findings)
    knocks = latencies(report.findings)
    boots = list(dict.fromkeys(one.boot for one in report.moments))
    return {
        "schema_version": SCHEMA_VERSION,
        "id": report.id,
        "made_at": _instant(report.made_at),
        "clock_offset_s": None if report.offset_s is None else round(report.offset_s, 3),
        "timezone": report.zone or None,
        "asked": report.asked,
        "device": {"id": report.device_id or None, "venue_id": report.venue_id or None},
        "app": {"version": report.version},
        "machine": dict(report.machine),
        "state": worst_of(report.findings).value,
        "checks": [_checked(one) for one in ordered if one.state is not State.COULD_NOT_LOOK],
        "could_not_look": [_not_looked(one) for one in ordered if one.state is State.COULD_NOT_LOOK],
        "network": {"every_s": EVERY_S, "latency_ms": list(knocks)} if knocks else None,
        "power": [_minute(one, boots.index(one.boot)) for one in report.moments],
        "stops": [_stop(one) for one in report.offs],
    }


def encoded(report: Report) -> bytes:
    """The document as JSON of at most `MOST_BYTES`; where it would be more, the oldest minutes go."""
    text = msgspec.json.encode(document(report))
    while len(text) > MOST_BYTES and report.moments:
        report = replace(report, moments=report.moments[len(report.moments) // 2 + 1 :])
        text = msgspec.json.encode(document(report))
    return text


def _checked(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.check,
        "state": finding.state.value,
        "reason": finding.reason or None,
        "evidence": _evidence(finding),
        "remedy": f"{finding.check}.{finding.reason}" if finding.state is not State.FINE else None,
        "fix": finding.fix or None,
        "took_ms": finding.took_ms,
        "source": finding.source or None,
    }


def _not_looked(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.check,
        "why": finding.reason,
        "evidence": _evidence(finding),
        "took_ms": finding.took_ms,
        "source": finding.source or None,
    }


def _evidence(finding: Finding) -> list[dict[str, Any]]:
    return [
        {"name": one.name, "value": one.value, "unit": one.unit or None, "limit": one.limit}
        for one in finding.evidence
        if one.name != "series"
    ]


def _minute(moment: Moment, boot: int) -> dict[str, Any]:
    return {
        "at": _instant(moment.at),
        "boot": boot,
        "kind": moment.kind,
        "mains": moment.mains,
        "battery_pct": moment.pct,
        "temperature_c": moment.temperature_c,
        "load": moment.load,
    }


def _stop(off: Off) -> dict[str, Any]:
    return {
        "cause": off.cause.value,
        "clean": off.clean,
        "since": _instant(off.since),
        "until": _instant(off.until),
        "battery_pct": off.pct,
        "unplugged_s": None if off.unplugged is None else round(off.unplugged.total_seconds()),
    }


def _instant(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
