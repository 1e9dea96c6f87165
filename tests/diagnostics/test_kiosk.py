"""I1: staying awake, the screen, and starting by itself."""

from __future__ import annotations

import pytest

from tablet_app.diagnostics.checks import kiosk
from tablet_app.domain.health import State
from tests.diagnostics.machines import FINE, Files, Judged, Laid, judged

XSET = """Keyboard Control:
  auto repeat:  on    key click percent:  0    LED mask:  00000000
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  {timeout}    cycle:  600
DPMS (Energy Star):
  Standby: 600    Suspend: 600    Off: {off}
  DPMS is {dpms}
"""
STAYS = XSET.format(timeout=0, off=600, dpms="Disabled")
X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}
SLEEPY = {"/sys/power/state": "freeze mem disk"}
ENABLED = {"systemctl --user show --property=UnitFileState": "enabled\n"}
BY_HAND = {"systemctl --user show --property=UnitFileState": "\n", "systemctl show --property=UnitFileState": "\n"}
UNMASKED = {"systemctl show --property=LoadState": "loaded\n\nloaded\n"}
MASKED = {"systemctl show --property=LoadState": "masked\n\nmasked\n"}
READY = ENABLED | UNMASKED


@pytest.mark.parametrize(
    ("environ", "files", "answers", "held", "checked_in", "expected"),
    [
        # No alarm.
        (WAYLAND, SLEEPY, READY, True, True, FINE),
        (WAYLAND, SLEEPY, READY, False, False, FINE),
        (WAYLAND, SLEEPY, ENABLED | MASKED, False, True, FINE),
        (WAYLAND, {"/sys/power/state": ""}, ENABLED, False, True, FINE),
        (WAYLAND, SLEEPY | {"/etc/xdg/autostart/partner-tablet.desktop": "[Desktop Entry]"}, BY_HAND, True, True, FINE),
        (X11, SLEEPY, READY | {"xset q": STAYS}, True, True, FINE),
        ({"QT_QPA_PLATFORM": "eglfs"}, {"/sys/module/kernel/parameters/consoleblank": "0"}, READY, True, True, FINE),
        # Alarm.
        (WAYLAND, SLEEPY, READY, False, True, (State.BROKEN, "can_sleep")),
        (
            X11,
            SLEEPY,
            READY | {"xset q": XSET.format(timeout=300, off=0, dpms="Disabled")},
            True,
            True,
            (State.WORTH_KNOWING, "goes_dark"),
        ),
        (
            X11,
            SLEEPY,
            READY | {"xset q": XSET.format(timeout=0, off=900, dpms="Enabled")},
            True,
            True,
            (State.WORTH_KNOWING, "goes_dark"),
        ),
        (
            {"QT_QPA_PLATFORM": "linuxfb:fb=/dev/fb0"},
            {"/sys/module/kernel/parameters/consoleblank": "600"},
            READY,
            True,
            True,
            (State.WORTH_KNOWING, "goes_dark"),
        ),
        (WAYLAND, SLEEPY, BY_HAND | UNMASKED, True, True, (State.WORTH_KNOWING, "no_autostart")),
        # Nothing to be seen.
        ({}, SLEEPY, READY, True, True, (State.COULD_NOT_LOOK, "no_session")),
        (WAYLAND, SLEEPY, READY, None, True, (State.COULD_NOT_LOOK, "sleep_unknown")),
        (WAYLAND, {}, {}, False, True, (State.COULD_NOT_LOOK, "sleep_unknown")),
    ],
)
def test_kiosk(
    laid: Laid,
    environ: dict[str, str],
    files: Files,
    answers: dict[str, str],
    held: bool | None,
    checked_in: bool,
    expected: Judged,
) -> None:
    laid.environ.update(environ)
    laid.answers.update(answers)
    assert judged(kiosk.look(laid.put(files).machine, lambda: held, checked_in=checked_in)) == expected


@pytest.mark.parametrize(
    ("told", "held"),
    [('s "handle-power-key:sleep:idle"\n', True), ('s "idle"\n', False), ('s ""\n', False), ("?", None), (None, None)],
)
def test_without_the_app_logind_is_asked(laid: Laid, told: str | None, held: bool | None) -> None:
    laid.answers["busctl get-property"] = told
    assert kiosk.kiosk(laid.machine, None).awake is held
