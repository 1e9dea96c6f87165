"""I1: whether the tablet stays awake, shows its screen, and starts the app by itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State

UNIT = "partner-tablet.service"
AUTOSTART = "partner-tablet.desktop"
SLEEPS = ("sleep.target", "suspend.target")
"""systemd goes through both to put a machine to sleep: masking one of them forbids it."""


class Kiosk(Struct, frozen=True):
    """`awake`: sleep is held off now. `may_sleep`: nothing forbids it for good. `blank_s`: until the screen goes dark.

    None stands for what could not be found out; `blank_s` is 0 for never.
    """

    session: str
    awake: bool | None
    may_sleep: bool | None
    autostart: bool | None
    blank_s: int | None


def kiosk(machine: Machine, held: Callable[[], bool | None] | None) -> Kiosk:
    """`held`: whether the app holds sleep off; None where no app runs here, then logind is asked."""
    return Kiosk(
        session=_session(machine),
        awake=held() if held is not None else _inhibited(machine),
        may_sleep=_may_sleep(machine),
        autostart=_autostart(machine),
        blank_s=_blank_s(machine),
    )


def look(machine: Machine, held: Callable[[], bool | None] | None, *, checked_in: bool) -> Finding:
    """I1. "no_session": not looked at from inside the tablet's screen session, where all of this is set."""
    found = kiosk(machine, held)
    evidence = (
        Measure("session", found.session),
        Measure("sleep_held_off", found.awake),
        Measure("may_sleep", found.may_sleep),
        Measure("starts_by_itself", found.autostart),
        Measure("screen_goes_dark_after", found.blank_s, "s", 0),
    )
    state, reason = _judge(found, checked_in=checked_in)
    fix = "screen_stays_on" if reason == "goes_dark" else ""
    return Finding("I1", state, reason, evidence, "the session's environment, logind, systemctl, xset", fix)


def _judge(found: Kiosk, *, checked_in: bool) -> tuple[State, str]:
    loose = checked_in and found.awake is False
    if loose and found.may_sleep:
        return State.BROKEN, "can_sleep"
    if found.blank_s:
        return State.WORTH_KNOWING, "goes_dark"
    if not found.session:
        return State.COULD_NOT_LOOK, "no_session"
    if (found.awake is None and found.may_sleep is not False) or (loose and found.may_sleep is None):
        return State.COULD_NOT_LOOK, "sleep_unknown"
    if found.autostart is False:
        return State.WORTH_KNOWING, "no_autostart"
    return State.FINE, ""


def _session(machine: Machine) -> str:
    """One of "wayland", "x11", or "eglfs" and the like where Qt draws without a session; empty without a screen."""
    environ = machine.environ
    platform = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in ("eglfs", "linuxfb", "vkkhrdisplay"):
        return platform
    return "wayland" if environ.get("WAYLAND_DISPLAY") else "x11" if environ.get("DISPLAY") else ""


def _inhibited(machine: Machine) -> bool | None:
    """Whether anybody holds sleep off, by logind's BlockInhibited: `s "idle:sleep"`."""
    told = machine.ask(
        [
            "busctl",
            "get-property",
            "org.freedesktop.login1",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
            "BlockInhibited",
        ]
    )
    found = re.fullmatch(r's "(.*)"\s*', told or "")
    return None if found is None else "sleep" in found[1].split(":")


def _may_sleep(machine: Machine) -> bool | None:
    kernel = machine.text("/sys/power/state")
    if kernel is not None and not {"mem", "freeze", "standby"} & set(kernel.split()):
        return False
    # is-enabled ends with an error for a unit that is masked; show does not.
    told = machine.ask(["systemctl", "show", "--property=LoadState", "--value", *SLEEPS])
    if told is None:
        return None if kernel is None else True
    return "masked" not in told.split()


def _autostart(machine: Machine) -> bool | None:
    """By a unit of the user's or the system's, or by the desktop's own way; None where systemd does not answer."""
    home = machine.environ.get("XDG_CONFIG_HOME") or str(Path(machine.environ.get("HOME", "/root")) / ".config")
    if any(machine.path(f"{folder}/autostart/{AUTOSTART}").exists() for folder in (home, "/etc/xdg")):
        return True
    show = ["show", "--property=UnitFileState", "--value", UNIT]
    told = [machine.ask(["systemctl", *whose, *show]) for whose in (["--user"], [])]
    if any((one or "").strip() in ("enabled", "enabled-runtime", "static", "linked") for one in told):
        return True
    return None if all(one is None for one in told) else False


def _blank_s(machine: Machine) -> int | None:
    """What X or the console will do; a compositor of Wayland has no common way to ask."""
    if _session(machine) == "x11":
        told = machine.ask(["xset", "q"])
        if told is None:
            return None
        saver = re.search(r"timeout:\s+(\d+)", told)
        waits = [int(saver[1])] if saver else []
        if "DPMS is Enabled" in told:
            dpms = re.search(r"Standby:\s+(\d+)\s+Suspend:\s+(\d+)\s+Off:\s+(\d+)", told)
            waits += [int(part) for part in dpms.groups()] if dpms else []
        return min((wait for wait in waits if wait > 0), default=0)
    if _session(machine) in ("eglfs", "linuxfb", "vkkhrdisplay"):
        return machine.number("/sys/module/kernel/parameters/consoleblank")
    return None
