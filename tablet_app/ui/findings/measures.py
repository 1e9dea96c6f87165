"""The numbers behind a finding, as they are read: name, value with its unit, and what it was held against."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tablet_app.domain.health import Finding, Measure

translate = QCoreApplication.translate

NAMES = {
    "above_noise": QT_TRANSLATE_NOOP("Findings", "Above the room's noise"),
    "addresses": QT_TRANSLATE_NOOP("Findings", "Addresses"),
    "alsa": QT_TRANSLATE_NOOP("Findings", "Switched off in the sound card"),
    "answer": QT_TRANSLATE_NOOP("Findings", "Answer"),
    "asleep": QT_TRANSLATE_NOOP("Findings", "Asleep"),
    "available": QT_TRANSLATE_NOOP("Findings", "Free memory"),
    "backend": QT_TRANSLATE_NOOP("Findings", "Played by"),
    "backlight": QT_TRANSLATE_NOOP("Findings", "Brightness"),
    "backlight_off": QT_TRANSLATE_NOOP("Findings", "Backlight off"),
    "battery": QT_TRANSLATE_NOOP("Findings", "Battery"),
    "by_alert": QT_TRANSLATE_NOOP("Findings", "Measured at an alert"),
    "change": QT_TRANSLATE_NOOP("Findings", "Change"),
    "confidence": QT_TRANSLATE_NOOP("Findings", "Confidence"),
    "connected": QT_TRANSLATE_NOOP("Findings", "Connected"),
    "cover_open": QT_TRANSLATE_NOOP("Findings", "Cover open"),
    "cycles": QT_TRANSLATE_NOOP("Findings", "Charging cycles"),
    "days_left": QT_TRANSLATE_NOOP("Findings", "Certificate holds"),
    "delay": QT_TRANSLATE_NOOP("Findings", "Delay"),
    "disk": QT_TRANSLATE_NOOP("Findings", "Disk"),
    "dns": QT_TRANSLATE_NOOP("Findings", "Name looked up in"),
    "drawn": QT_TRANSLATE_NOOP("Findings", "Drawn"),
    "drawn_from_battery": QT_TRANSLATE_NOOP("Findings", "Drawn from the battery"),
    "dead_columns": QT_TRANSLATE_NOOP("Findings", "Dead columns"),
    "dead_rows": QT_TRANSLATE_NOOP("Findings", "Dead rows"),
    "ended_for_memory": QT_TRANSLATE_NOOP("Findings", "Programs ended for lack of memory"),
    "error": QT_TRANSLATE_NOOP("Findings", "Error"),
    "file_system_errors": QT_TRANSLATE_NOOP("Findings", "File system errors"),
    "free": QT_TRANSLATE_NOOP("Findings", "Free space"),
    "free_inodes": QT_TRANSLATE_NOOP("Findings", "Files that still fit"),
    "gateway": QT_TRANSLATE_NOOP("Findings", "A way out"),
    "health": QT_TRANSLATE_NOOP("Findings", "Health"),
    "heard": QT_TRANSLATE_NOOP("Findings", "Heard"),
    "interface": QT_TRANSLATE_NOOP("Findings", "Network interface"),
    "jitter": QT_TRANSLATE_NOOP("Findings", "Jitter"),
    "keeping_wanted": QT_TRANSLATE_NOOP("Findings", "Clock set by the internet"),
    "kept": QT_TRANSLATE_NOOP("Findings", "Clock is kept right"),
    "kernel_errors": QT_TRANSLATE_NOOP("Findings", "Disk errors in the log"),
    "knocks": QT_TRANSLATE_NOOP("Findings", "Tries"),
    "latency": QT_TRANSLATE_NOOP("Findings", "Answer after"),
    "level": QT_TRANSLATE_NOOP("Findings", "Level"),
    "limit": QT_TRANSLATE_NOOP("Findings", "Time limit"),
    "local": QT_TRANSLATE_NOOP("Findings", "On this tablet itself"),
    "loss": QT_TRANSLATE_NOOP("Findings", "Lost"),
    "mains": QT_TRANSLATE_NOOP("Findings", "Plugged in"),
    "may_sleep": QT_TRANSLATE_NOOP("Findings", "May fall asleep"),
    "median": QT_TRANSLATE_NOOP("Findings", "Usual answer after"),
    "missed": QT_TRANSLATE_NOOP("Findings", "Felt nothing"),
    "muted": QT_TRANSLATE_NOOP("Findings", "Switched off"),
    "offered": QT_TRANSLATE_NOOP("Findings", "Offered by the charger"),
    "offline": QT_TRANSLATE_NOOP("Findings", "Offline"),
    "offset": QT_TRANSLATE_NOOP("Findings", "Clock is off by"),
    "output": QT_TRANSLATE_NOOP("Findings", "Output"),
    "outputs": QT_TRANSLATE_NOOP("Findings", "Outputs"),
    "over": QT_TRANSLATE_NOOP("Findings", "Measured over"),
    "p95": QT_TRANSLATE_NOOP("Findings", "Slow answers after"),
    "paper_low": QT_TRANSLATE_NOOP("Findings", "Paper is low"),
    "paper_out": QT_TRANSLATE_NOOP("Findings", "Paper is out"),
    "pings": QT_TRANSLATE_NOOP("Findings", "Tries"),
    "pointers": QT_TRANSLATE_NOOP("Findings", "Mice and touch pads"),
    "port": QT_TRANSLATE_NOOP("Findings", "Port"),
    "reachable": QT_TRANSLATE_NOOP("Findings", "Reachable"),
    "read_only": QT_TRANSLATE_NOOP("Findings", "Takes no data"),
    "real": QT_TRANSLATE_NOOP("Findings", "Real outputs"),
    "rtc_offset": QT_TRANSLATE_NOOP("Findings", "Hardware clock is off by"),
    "says_it_fails": QT_TRANSLATE_NOOP("Findings", "Says that it fails"),
    "screen_goes_dark_after": QT_TRANSLATE_NOOP("Findings", "Screen goes dark after"),
    "series": QT_TRANSLATE_NOOP("Findings", "Each answer after"),
    "server": QT_TRANSLATE_NOOP("Findings", "Sound service"),
    "server_offset": QT_TRANSLATE_NOOP("Findings", "Clock is off by"),
    "session": QT_TRANSLATE_NOOP("Findings", "Session"),
    "signal": QT_TRANSLATE_NOOP("Findings", "Wi-Fi signal"),
    "sleep_held_off": QT_TRANSLATE_NOOP("Findings", "Sleep is held off"),
    "slowed": QT_TRANSLATE_NOOP("Findings", "Slowed down"),
    "speed": QT_TRANSLATE_NOOP("Findings", "Speed"),
    "standing": QT_TRANSLATE_NOOP("Findings", "Check-in"),
    "starts_by_itself": QT_TRANSLATE_NOOP("Findings", "Starts by itself"),
    "status": QT_TRANSLATE_NOOP("Findings", "Status"),
    "stream": QT_TRANSLATE_NOOP("Findings", "Volume of our tones"),
    "switches_off_at": QT_TRANSLATE_NOOP("Findings", "Switches off at"),
    "sync_p95": QT_TRANSLATE_NOOP("Findings", "A write takes"),
    "temperature": QT_TRANSLATE_NOOP("Findings", "Temperature"),
    "throttled": QT_TRANSLATE_NOOP("Findings", "Slowed down for"),
    "tls": QT_TRANSLATE_NOOP("Findings", "Secure connection"),
    "touch_screens": QT_TRANSLATE_NOOP("Findings", "Touch screens"),
    "undervolted": QT_TRANSLATE_NOOP("Findings", "Voltage too low"),
    "used": QT_TRANSLATE_NOOP("Findings", "Used up"),
    "volume": QT_TRANSLATE_NOOP("Findings", "Volume"),
    "waits": QT_TRANSLATE_NOOP("Findings", "Time lost waiting for memory"),
    "why": QT_TRANSLATE_NOOP("Findings", "Why"),
    "wireless": QT_TRANSLATE_NOOP("Findings", "Wireless"),
    "zone": QT_TRANSLATE_NOOP("Findings", "Hottest part"),
    "off_since": QT_TRANSLATE_NOOP("Findings", "Off since"),
    "off_since_local": QT_TRANSLATE_NOOP("Findings", "Off since (here)"),
    "off_for": QT_TRANSLATE_NOOP("Findings", "Off for"),
    "unplugged": QT_TRANSLATE_NOOP("Findings", "Unplugged for"),
    "unclean_stops_7d": QT_TRANSLATE_NOOP("Findings", "Sudden stops in 7 days"),
    "orders_meanwhile": QT_TRANSLATE_NOOP("Findings", "Orders meanwhile"),
    "order_codes": QT_TRANSLATE_NOOP("Findings", "Their codes"),
    "version": QT_TRANSLATE_NOOP("Findings", "Version"),
    "uptime": QT_TRANSLATE_NOOP("Findings", "Runs for"),
    "crashes_24h": QT_TRANSLATE_NOOP("Findings", "Crashes in 24 h"),
    "lag_p99": QT_TRANSLATE_NOOP("Findings", "Longest stalls"),
    "size": QT_TRANSLATE_NOOP("Findings", "Size"),
    "damage": QT_TRANSLATE_NOOP("Findings", "Damage"),
    "trouble": QT_TRANSLATE_NOOP("Findings", "Trouble"),
    "waiting": QT_TRANSLATE_NOOP("Findings", "Actions waiting"),
    "oldest": QT_TRANSLATE_NOOP("Findings", "The oldest waits for"),
    "refused": QT_TRANSLATE_NOOP("Findings", "Actions refused"),
    "last_heartbeat": QT_TRANSLATE_NOOP("Findings", "Last sign of life taken"),
    "off": QT_TRANSLATE_NOOP("Findings", "Products off"),
    "off_over_a_day": QT_TRANSLATE_NOOP("Findings", "Off for over a day"),
    "opens_in": QT_TRANSLATE_NOOP("Findings", "Opens in"),
}
UNITS = {
    "s": QT_TRANSLATE_NOOP("Findings", "s"),
    "ms": QT_TRANSLATE_NOOP("Findings", "ms"),
    "min": QT_TRANSLATE_NOOP("Findings", "min"),
    "h": QT_TRANSLATE_NOOP("Findings", "h"),
    "d": QT_TRANSLATE_NOOP("Findings", "d"),
    "W": QT_TRANSLATE_NOOP("Findings", "W"),
    "MB": QT_TRANSLATE_NOOP("Findings", "MB"),
    "%/h": QT_TRANSLATE_NOOP("Findings", "%/h"),
    "cells": QT_TRANSLATE_NOOP("Findings", "cells"),
}
"""Those that are written differently in another language; the rest are the same everywhere."""


def name(code: str) -> str:
    """What a measure is called; one without a name of its own is shown by its code, for the technician."""
    return translate("Findings", NAMES[code]) if code in NAMES else code.replace("_", " ")


def figure(value: float | str | bool | None, unit: str = "") -> str:
    """A value with its unit: whole where it is whole, else with one decimal."""
    if value is None or value == "":
        return translate("Findings", "not known") if value is None else "–"
    if isinstance(value, bool):
        return translate("Findings", "yes") if value else translate("Findings", "no")
    if isinstance(value, str):
        return value
    shown = f"{value:.0f}" if value == round(value) or abs(value) >= 100 else f"{value:.1f}"
    if not unit:
        return shown
    return f"{shown} {translate('Findings', UNITS[unit]) if unit in UNITS else unit}"


def numbers(finding: Finding) -> list[dict[str, object]]:
    """[{name, value, limit}], `limit` empty where there is none."""
    return [_number(measure) for measure in finding.evidence]


def _number(measure: Measure) -> dict[str, object]:
    limit = "" if measure.limit is None else figure(measure.limit, measure.unit)
    return {"name": name(measure.name), "value": figure(measure.value, measure.unit), "limit": limit}
