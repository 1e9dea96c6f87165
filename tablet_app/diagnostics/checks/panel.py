"""D1: the panel and its backlight. D2: whether there is a touch screen; the drawing over it is in domain/touch.py.

Files: Documentation/ABI/stable/sysfs-class-backlight of the Linux kernel, DRM's connectors in /sys/class/drm, and
/proc/bus/input/devices with the bits of include/uapi/linux/input-event-codes.h.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.domain.touch import Cell, judge

BACKLIGHT = "/sys/class/backlight"
DRM = "/sys/class/drm"
INPUT = "/proc/bus/input/devices"
DIM_PCT = 25
"""Under a quarter of its light a panel can't be read beside a window."""
DAY = range(8, 20)
"""Hours of daylight: outside of them a dim panel is meant."""
_PROPERTY_POINTER, _PROPERTY_DIRECT = 0, 1
_ABS_X, _ABS_Y, _ABS_MT_X = 0x00, 0x01, 0x35
_REL_X = 0x00
_KEY_PEN = 0x140


class Backlight(Struct, frozen=True):
    """`level_pct` of its most; `off`: it is switched off, whatever its level."""

    name: str
    level_pct: float | None
    off: bool


def backlights(machine: Machine) -> list[Backlight]:
    """All that the kernel lists; never raises."""
    found: list[Backlight] = []
    for name in machine.names(BACKLIGHT):
        now, most = (machine.number(f"{BACKLIGHT}/{name}/{file}") for file in ("brightness", "max_brightness"))
        level = 100 * now / most if now is not None and most and 0 <= now <= most else None
        # 0 is on; 1 to 4 are the steps of "off" (FB_BLANK).
        off = (machine.number(f"{BACKLIGHT}/{name}/bl_power") or 0) > 0
        found.append(Backlight(name, level, off))
    return found


def panel(machine: Machine, now: Callable[[], datetime]) -> Finding:
    """D1; `now` is the time of day where the tablet stands. "no_panel_info": no panel and no backlight is listed."""
    lights = backlights(machine)
    connectors = dict(_connectors(machine))
    shown = [name for name, status in connectors.items() if status == "connected"]
    dpms = [machine.text(f"{DRM}/{name}/dpms") for name in shown]
    levels = [light.level_pct for light in lights if light.level_pct is not None]
    level = max(levels, default=None)
    evidence = (
        Measure("backlight", None if level is None else round(level), "%", DIM_PCT),
        Measure("backlight_off", all(light.off for light in lights) if lights else None),
        Measure("connected", ", ".join(shown) if connectors else None),
        Measure("asleep", all(one == "Off" for one in dpms) if dpms else None),
    )

    def found(state: State, reason: str) -> Finding:
        fix = "brightness" if reason in ("backlight_off", "dim") else ""
        return Finding("D1", state, reason, evidence, f"{BACKLIGHT}, {DRM}", fix)

    if connectors and all(status == "disconnected" for status in connectors.values()):
        return found(State.BROKEN, "no_screen")
    if lights and all(light.off or light.level_pct == 0 for light in lights):
        return found(State.BROKEN, "backlight_off")
    if dpms and all(one == "Off" for one in dpms):
        return found(State.BROKEN, "asleep")
    if level is None and not shown:
        return found(State.COULD_NOT_LOOK, "no_panel_info")
    if level is not None and level < DIM_PCT and now().hour in DAY:
        return found(State.WORTH_KNOWING, "dim")
    return found(State.FINE, "")


def _connectors(machine: Machine) -> Iterator[tuple[str, str]]:
    """Each with "connected", "disconnected" or "unknown".

    Built-in ones count no more than others: small computers list one that nothing was ever connected to.
    """
    for name in machine.names(DRM):
        if re.match(r"card\d+-(?!Writeback)", name):
            yield name, machine.text(f"{DRM}/{name}/status") or "unknown"


class Drawing(Protocol):
    """The last drawing test: `asked` are the cells that a finger was to go over, `drawn` those that felt it."""

    @property
    def asked(self) -> Collection[Cell]: ...
    @property
    def drawn(self) -> Collection[Cell]: ...


def touch(machine: Machine, last: Callable[[], Drawing | None] = lambda: None) -> Finding:
    """D2: whether there is a touch screen, and what the last drawing over it says; None before the first."""
    there, drawing = _there(machine), last()
    if drawing is None or there.state is State.BROKEN:
        return there
    judged = judge(drawing.asked, drawing.drawn)
    return replace(judged, evidence=there.evidence + judged.evidence, source=f"{INPUT}, {judged.source}")


def _there(machine: Machine) -> Finding:
    text = machine.text(INPUT)
    screens: list[str] = []
    pointers: list[str] = []
    for block in (text or "").split("\n\n"):
        kind = _kind(block)
        name = re.search(r'^N: Name="(.*)"$', block, re.MULTILINE)
        if kind:
            (screens if kind == "screen" else pointers).append(name[1] if name else "")
    evidence = (
        Measure("touch_screens", ", ".join(screens) if text else None),
        Measure("pointers", ", ".join(pointers) if text else None),
    )
    if not text:
        return Finding("D2", State.COULD_NOT_LOOK, "no_input_info", evidence, INPUT)
    if screens:
        return Finding("D2", State.FINE, "", evidence, INPUT)
    state, reason = (State.WORTH_KNOWING, "pointer_only") if pointers else (State.BROKEN, "no_touch")
    return Finding("D2", state, reason, evidence, INPUT)


def _kind(block: str) -> str:
    """What one device of /proc/bus/input/devices is: "screen", "pointer", or nothing of both."""
    bits = {kind: words.split() for kind, words in re.findall(r"^B: ([A-Z]+)=([0-9a-f ]+)$", block, re.MULTILINE)}
    # There are 64 absolute axes: one word on a kernel of 64 bits, two on one of 32, where touch is in the second.
    wide = 32 if len(bits.get("ABS", ())) == 2 else 64

    def has(kind: str, bit: int) -> bool:
        words = bits.get(kind, [])
        place, within = divmod(bit, wide)
        return place < len(words) and bool(int(words[-1 - place], 16) >> within & 1)

    absolute = has("ABS", _ABS_MT_X) or (has("ABS", _ABS_X) and has("ABS", _ABS_Y))
    if has("PROP", _PROPERTY_DIRECT) and absolute and not (has("KEY", _KEY_PEN) and not has("ABS", _ABS_MT_X)):
        return "screen"
    return "pointer" if has("REL", _REL_X) or has("PROP", _PROPERTY_POINTER) else ""
