"""P1 to P3 on machines as they are: each fault is found, and a machine without it gives no alarm."""

from __future__ import annotations

from pathlib import Path

import pytest

from tablet_app.diagnostics.checks import power
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.supplies import supplies
from tablet_app.domain.health import State
from tablet_app.domain.power import Course, PowerSample, course
from tests.diagnostics.machines import (
    BATTERY,
    DRAINING,
    FINE,
    MAINS,
    MOUSE,
    SUPPLY,
    TABLET_BATTERY,
    UNPLUGGED,
    UPS,
    USB_C,
    Judged,
    Laid,
    judged,
)


def minutes(*levels: float, mains: bool = True, each_s: float = 60) -> list[PowerSample]:
    return [PowerSample(1000 + each_s * number, mains, level) for number, level in enumerate(levels)]


LOW = {"capacity": "19"}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        # No alarm.
        ({"AC": MAINS}, FINE),
        ({"AC": MAINS, "BAT0": BATTERY}, FINE),
        ({"AC": MAINS, "BAT0": BATTERY | {"capacity": "0"}}, FINE),
        ({"AC": UNPLUGGED, "ucsi-source-psy-USBC000:001": USB_C, "BAT0": BATTERY}, FINE),
        ({"ucsi-source-psy-USBC000:001": USB_C | {"online": "0"}, "ucsi-source-psy-USBC000:002": USB_C}, FINE),
        ({"AC": MAINS, "hidpp_battery_0": MOUSE}, FINE),
        ({"AC": MAINS, "ups": UPS}, FINE),
        ({"BAT0": BATTERY}, FINE),
        # Alarm.
        ({"AC": UNPLUGGED, "BAT0": DRAINING}, (State.WORTH_KNOWING, "on_battery")),
        ({"AC": UNPLUGGED, "BAT0": DRAINING | {"capacity": "20"}}, (State.WORTH_KNOWING, "on_battery")),
        ({"AC": UNPLUGGED, "BAT0": DRAINING | LOW}, (State.BROKEN, "battery_low")),
        ({"AC": UNPLUGGED, "BAT0": DRAINING, "BAT1": DRAINING | LOW}, (State.BROKEN, "battery_low")),
        ({"battery": TABLET_BATTERY}, (State.WORTH_KNOWING, "on_battery")),
        ({"AC": UNPLUGGED, "BAT0": DRAINING | {"capacity": "?"}}, (State.WORTH_KNOWING, "on_battery_unknown")),
        ({"AC": MAINS, "ups": UPS | {"status": "Discharging"}}, (State.WORTH_KNOWING, "on_ups")),
        ({"AC": MAINS, "ups": UPS | LOW | {"status": "Discharging"}}, (State.BROKEN, "ups_low")),
        # Nothing to be seen.
        ({}, (State.COULD_NOT_LOOK, "no_power_info")),
        ({"hidpp_battery_0": MOUSE}, (State.COULD_NOT_LOOK, "no_power_info")),
        ({"AC": {"type": "Mains"}}, (State.COULD_NOT_LOOK, "no_power_info")),
        ({"AC": {"type": "Mains", "online": "\x00ÿ"}}, (State.COULD_NOT_LOOK, "no_power_info")),
        ({"BAT0": BATTERY | {"status": "Unknown"}}, (State.COULD_NOT_LOOK, "no_power_info")),
    ],
)
def test_mains(laid: Laid, found: dict[str, dict[str, str]], expected: Judged) -> None:
    assert judged(power.mains(laid.supplies(**found).machine)) == expected


def test_the_numbers_are_told_with_what_they_are_held_against(laid: Laid) -> None:
    finding = power.mains(laid.supplies(AC=UNPLUGGED, BAT0=DRAINING).machine)
    assert [(one.name, one.value, one.unit, one.limit) for one in finding.evidence] == [
        ("mains", False, "", None),
        ("level", 80, "%", 20),
    ]
    assert finding.source == SUPPLY


PLUGGED = {"AC": MAINS, "BAT0": BATTERY}
FEEDING = {"AC": MAINS, "BAT0": DRAINING}


@pytest.mark.parametrize(
    ("found", "samples", "expected"),
    [
        # No alarm.
        (PLUGGED, [], FINE),
        (PLUGGED, minutes(*[80] * 30), FINE),
        (PLUGGED, minutes(*range(50, 80)), FINE),
        (PLUGGED, minutes(80, 79, 80, 79, *[79] * 11), FINE),
        (PLUGGED, minutes(90, 80, 70), FINE),
        (PLUGGED, minutes(*range(90, 60, -1), mains=False) + minutes(*[60] * 12), FINE),
        ({"AC": MAINS, "BAT0": DRAINING | {"capacity": "99"}}, [], FINE),
        (FEEDING, minutes(*range(50, 80)), FINE),
        (PLUGGED, minutes(100, 99, 98, 98, 98, each_s=3600), FINE),
        # Alarm.
        (PLUGGED, minutes(*range(90, 75, -1)), (State.BROKEN, "falls_fast")),
        (PLUGGED, minutes(90, 88, 85, 82, each_s=3600), (State.WORTH_KNOWING, "falls_slowly")),
        (FEEDING, [], (State.WORTH_KNOWING, "feeds_from_battery")),
        (FEEDING, minutes(*[80] * 12, 79), (State.WORTH_KNOWING, "feeds_from_battery")),
        # Nothing to be seen.
        ({"AC": UNPLUGGED, "BAT0": DRAINING}, minutes(*range(90, 60, -1)), (State.COULD_NOT_LOOK, "unplugged")),
        ({"AC": MAINS}, [], (State.COULD_NOT_LOOK, "no_power_info")),
        ({}, [], (State.COULD_NOT_LOOK, "no_power_info")),
    ],
)
def test_charger(laid: Laid, found: dict[str, dict[str, str]], samples: list[PowerSample], expected: Judged) -> None:
    assert judged(power.charger(laid.supplies(**found).machine, lambda: samples)) == expected


def test_what_the_charger_offers_and_the_tablet_draws_is_evidence(laid: Laid) -> None:
    feeding = laid.supplies(usb=USB_C, battery=TABLET_BATTERY).machine
    finding = power.charger(feeding, lambda: minutes(70, 69, 68, each_s=600))
    assert (finding.value("offered"), finding.value("drawn_from_battery")) == (65.0, 3.5)
    assert (finding.value("change"), finding.value("over")) == (-6.0, 0.3)


@pytest.mark.parametrize(
    ("alarm", "expected"),
    [("1", (State.BROKEN, "undervolted")), ("0", FINE), ("x", (State.COULD_NOT_LOOK, "no_power_info"))],
)
def test_a_raspberry_pi_feels_a_weak_charger_itself(laid: Laid, alarm: str, expected: Judged) -> None:
    hwmon = "/sys/class/hwmon"
    laid.put({f"{hwmon}/hwmon0/name": "cpu_thermal", f"{hwmon}/hwmon1/name": "rpi_volt"})
    laid.put({f"{hwmon}/hwmon1/in0_lcrit_alarm": alarm})
    assert judged(power.charger(laid.machine, list)) == expected


WORN = {"energy_full": "35000000"}
WORN_OUT = {"energy_full": "20000000"}


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        # No alarm.
        ({"AC": MAINS, "BAT0": BATTERY}, FINE),
        ({"AC": UNPLUGGED, "BAT0": DRAINING}, FINE),
        ({"AC": UNPLUGGED, "BAT0": DRAINING | {"capacity": "0"}}, FINE),
        ({"AC": MAINS, "BAT0": BATTERY | {"status": "Not charging"}}, FINE),
        ({"AC": MAINS, "BAT0": BATTERY | {"status": "Full", "capacity": "100"}}, FINE),
        ({"battery": TABLET_BATTERY}, FINE),
        ({"battery": TABLET_BATTERY | {"temp": "450"}}, FINE),
        ({"battery": TABLET_BATTERY | {"temp": "-2731"}}, FINE),
        ({"BAT0": BATTERY | {"energy_full_design": "0"}}, FINE),
        ({"BAT0": BATTERY | {"energy_full": "52130000000"}}, FINE),
        ({"BAT0": BATTERY | {"energy_full": "-1", "cycle_count": "0", "capacity": "255"}}, FINE),
        ({"BAT0": BATTERY, "hidpp_battery_0": MOUSE | {"health": "Dead"}}, FINE),
        # Alarm.
        ({"BAT0": BATTERY | WORN}, (State.WORTH_KNOWING, "worn")),
        ({"BAT0": BATTERY | WORN_OUT}, (State.BROKEN, "worn_out")),
        ({"BAT0": BATTERY, "BAT1": BATTERY | WORN_OUT}, (State.BROKEN, "worn_out")),
        ({"battery": TABLET_BATTERY | {"charge_full": "3000000"}}, (State.BROKEN, "worn_out")),
        ({"battery": TABLET_BATTERY | {"temp": "467"}}, (State.WORTH_KNOWING, "hot")),
        ({"battery": TABLET_BATTERY | {"temp": "556"}}, (State.BROKEN, "too_hot")),
        ({"battery": TABLET_BATTERY | {"health": "Overheat"}}, (State.BROKEN, "too_hot")),
        ({"battery": TABLET_BATTERY | {"health": "Dead"}}, (State.BROKEN, "failed")),
        ({"AC": MAINS, "BAT0": BATTERY | LOW | {"status": "Not charging"}}, (State.BROKEN, "does_not_charge")),
        (
            {"AC": MAINS, "BAT0": BATTERY | {"capacity": "0", "status": "Unknown"}},
            (State.BROKEN, "does_not_charge"),
        ),
        ({"AC": MAINS, "BAT0": BATTERY | {"capacity": "0"}}, (State.WORTH_KNOWING, "empty_charging")),
        # Nothing to be seen.
        ({"AC": MAINS}, (State.COULD_NOT_LOOK, "no_battery")),
        ({"AC": MAINS, "BAT0": BATTERY | {"present": "0"}}, (State.COULD_NOT_LOOK, "no_battery")),
        ({"AC": MAINS, "ups": UPS}, (State.COULD_NOT_LOOK, "no_battery")),
        ({"BAT0": {"type": "Battery"}}, (State.COULD_NOT_LOOK, "tells_nothing")),
        ({}, (State.COULD_NOT_LOOK, "no_power_info")),
    ],
)
def test_battery(laid: Laid, found: dict[str, dict[str, str]], expected: Judged) -> None:
    assert judged(power.battery(laid.supplies(**found).machine)) == expected


def test_a_battery_tells_its_age_and_warmth(laid: Laid) -> None:
    finding = power.battery(laid.supplies(BAT0=BATTERY | {"temp": "314"}).machine)
    assert [(one.name, one.value) for one in finding.evidence] == [
        ("battery", "BAT0"),
        ("level", 80),
        ("status", "Charging"),
        ("health", 91.4),
        ("cycles", 212),
        ("temperature", 31.4),
    ]


def test_files_that_cannot_be_read_are_not_told(laid: Laid) -> None:
    laid.supplies(AC=MAINS, BAT0={"type": "Battery"})
    # Reading a folder fails as reading a file without the right to does, for root too.
    (laid.root / f"{SUPPLY}/BAT0/capacity".lstrip("/")).mkdir()
    (laid.root / f"{SUPPLY}/gone".lstrip("/")).symlink_to("nowhere")
    assert supplies(laid.machine).level_pct is None
    assert judged(power.battery(laid.machine)) == (State.COULD_NOT_LOOK, "tells_nothing")
    assert judged(power.mains(laid.machine)) == FINE


def test_the_course_is_of_the_newest_stretch_alone() -> None:
    unplugged = minutes(*range(90, 60, -1), mains=False)
    since = [PowerSample(5000 + 60 * number, True, 60 + number / 10) for number in range(11)]
    went = course([*unplugged, *since])
    assert went is not None
    assert went.hours == pytest.approx(1 / 6)
    assert (went.change, went.per_hour) == (pytest.approx(1), pytest.approx(6))
    assert course(since[:10]) is None
    assert course([]) is None
    assert course([*since, PowerSample(6000, True, None)]) is None
    assert course(unplugged) == Course(29 / 60, -29, -60)


@pytest.mark.parametrize(("text", "number"), [("42\n", 42), ("-7", -7), ("9" * 400, None), ("nan", None), ("", None)])
def test_no_kernel_counts_further_than_64_bits(tmp_path: Path, text: str, number: int | None) -> None:
    (tmp_path / "temp").write_text(text)
    assert Machine(tmp_path).number("/temp") == number
