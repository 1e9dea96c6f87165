"""Which tablets have fallen silent, and what probably happened to them, from the last sign of life."""

from __future__ import annotations

from datetime import datetime, timedelta

from tablet_app.demo.database import Json

EMPTY_BELOW_PCT = 15
"""On battery and under this when last seen: a worn one drops from here to nothing within minutes."""
HOT_C = 85.0


def seen(device: Json, now: datetime, silent_after_s: int) -> Json:
    """`device` as the overview has it. `silent_since` is when the last sign of life came; `likely` is a code."""
    beat: Json = device.get("heartbeat") or {}
    at = _instant(device.get("seen_at"))
    silent = at is None or now - at > timedelta(seconds=silent_after_s)
    return {
        "id": device["id"],
        "name": device["name"],
        "revoked": device["revoked"],
        "silent": silent,
        "silent_since": device.get("seen_at") if silent else None,
        "power": beat.get("power"),
        "battery_pct": beat.get("battery_pct"),
        "temperature_c": beat.get("temperature_c"),
        "warnings": beat.get("warnings", []),
        "checked_in": beat.get("checked_in"),
        "audible": beat.get("audible"),
        "outbox": beat.get("outbox"),
        "last_stop": beat.get("last_stop"),
        "likely": likely(device, beat, silent=silent, seen_once=at is not None),
    }


def likely(device: Json, beat: Json, *, silent: bool, seen_once: bool) -> str:
    """The likeliest cause of a silence: a code that `support_page` puts into words."""
    if device["revoked"]:
        return "revoked"
    if not silent:
        return "alive"
    if not seen_once:
        return "never_seen"
    if (beat.get("temperature_c") or 0) >= HOT_C:
        return "overheated"
    if beat.get("power") == "battery":
        level = beat.get("battery_pct")
        return "empty" if level is not None and level < EMPTY_BELOW_PCT else "unplugged"
    if beat.get("battery_pct") is None:
        return "power_or_network"
    return "network_or_switched_off"


def _instant(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None
