"""Where the checks of the tablet and their repairs meet what they look at, in the running app and without it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.run import run
from tablet_app.services.checkin import CheckIns
from tablet_app.services.diagnosis import Check, Diagnosis, Repair
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.sentry import Sentry
from tablet_app.wiring import Tablet


@dataclass(frozen=True, slots=True)
class _App:
    """What the checks of the running app look at."""

    tablet: Tablet
    check_ins: CheckIns
    ringer: Ringer
    sentry: Sentry
    machine: Machine


def make_diagnosis(
    tablet: Tablet, check_ins: CheckIns, ringer: Ringer, sentry: Sentry, machine: Machine | None = None
) -> Diagnosis:
    """All checks and repairs of the running app."""
    app = _App(tablet, check_ins, ringer, sentry, machine or Machine())
    return tablet.diagnosis.equip(_checks(app), _repairs(app), run)


def _checks(_: _App) -> Sequence[Check]:
    return []


def _repairs(_: _App) -> Mapping[str, Repair]:
    return {}
