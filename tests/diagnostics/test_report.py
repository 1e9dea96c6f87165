"""The report as a document: true to its schema, whole, small enough, and silent about people."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import jsonschema
import pytest

from tablet_app.diagnostics import report as reports
from tablet_app.diagnostics import sticks
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State
from tablet_app.domain.lives import Cause, Moment
from tablet_app.domain.report import Report
from tests.making import NOON

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/report.schema.json").read_text("utf-8"))
KEY = "01954f2e-6c3a-7000-8000-000000000010"
FOUND = (
    Finding("P1", State.FINE, "", (Measure("mains", value=True), Measure("level", 97, "%", 20)), "/sys/class", "", 3),
    Finding("S4", State.BROKEN, "muted", (Measure("muted", value=True),), "sound service", "turn_up", 12),
    Finding("D2", State.COULD_NOT_LOOK, "timed_out", (Measure("limit", 2.0, "s"),)),
    Finding("N6", State.WORTH_KNOWING, "loss", (Measure("loss", 3.1, "%", 2.0), Measure("series", "12.5,,9", "ms"))),
    Finding("P4", State.WORTH_KNOWING, "overheated", (Measure("off_since", "2025-03-03T11:00+00:00"),), "lives.log"),
)


def a_report(found: tuple[Finding, ...] = FOUND, minutes: int = 10) -> Report:
    def minute(ago: int) -> Moment:
        return Moment(NOON - timedelta(minutes=ago), "b2", 600 - ago, "minute", "", True, 97, 41.5, 0.2)

    moments = [
        Moment(NOON - timedelta(hours=2), "b1", 60, "start"),
        Moment(NOON - timedelta(minutes=minutes + 1), "b2", 1, "start", mains=True, pct=90),
        *(minute(ago) for ago in range(minutes, 0, -1)),
    ]
    kept, stops = reports.history(moments, found, NOON)
    cleaned = tuple(reports.cleaned(one) for one in found)
    machine = {"model": "Tab 10"}
    return Report(KEY, NOON, "person", "0.1", cleaned, 0.25, "Asia/Tbilisi", "d1", "v1", machine, kept, stops)


def checked(told: object) -> None:
    jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(told)


def test_it_is_as_its_schema_says() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    told = json.loads(reports.encoded(a_report()))
    checked(told)
    assert [one["id"] for one in told["checks"]] == ["S4", "N6", "P4", "P1"]
    assert (told["checks"][0]["remedy"], told["checks"][0]["fix"]) == ("S4.muted", "turn_up")
    assert [one["id"] for one in told["could_not_look"]] == ["D2"]
    assert told["network"] == {"every_s": 0.5, "latency_ms": [12.5, None, 9.0]}
    assert told["state"] == "broken"
    assert [one["boot"] for one in told["power"]] == [0, *[1] * 11]
    assert [one["cause"] for one in told["stops"]] == [Cause.OVERHEATED.value]
    told["extra"] = 1
    with pytest.raises(jsonschema.ValidationError):
        checked(told)


def test_a_tablet_that_knows_nothing_has_a_report_too() -> None:
    told = json.loads(reports.encoded(Report(KEY, NOON, "command_line", "0.1", ())))
    checked(told)
    assert (told["state"], told["network"], told["device"]["id"]) == ("fine", None, None)


def test_it_is_never_larger_than_the_platform_takes() -> None:
    report = a_report()
    many = report.moments * 500
    text = reports.encoded(Report(KEY, NOON, "platform", "0.1", report.findings, moments=many))
    assert 100_000 < len(text) <= reports.MOST_BYTES
    checked(json.loads(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("output", "Nino's headphones"),
        ("pointers", "Giorgi Mouse"),
        ("error", "refused by 192.168.1.50"),
        ("error", "no route to fe80::1c2a:3bff:fe4d:5e6f"),
        ("error", "დავით"),
        ("status", "+995599123456"),
        ("interface", "aa:bb:cc:dd:ee:ff"),
        ("damage", "a body: customer Mariam"),
        ("player_says", "/home/nino/x.wav"),
        ("series", "12,secret"),
        ("order_codes", "A1045 +995 599 12 34 56"),
    ],
)
def test_what_could_name_somebody_is_hidden(name: str, text: str) -> None:
    finding = reports.cleaned(Finding("S4", State.BROKEN, "x", (Measure(name, text),), f"{text}, /proc/mounts"))
    assert finding.value(name) == reports.HIDDEN
    if "/" in text or not reports._is_plain(text):
        assert text not in finding.source


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("/home/nino/.local/share/partner-tablet, /sys/fs/ext4, journalctl -k", "hidden, /sys/fs/ext4, journalctl -k"),
        ("tcp://192.168.1.50:9100, DLE EOT", "hidden, DLE EOT"),
        ("sound service", "sound service"),
        ("", ""),
    ],
)
def test_where_it_was_looked_names_nobody(source: str, kept: str) -> None:
    assert reports.cleaned(Finding("F1", State.FINE, source=source)).source == kept


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("server", "PulseAudio (on PipeWire 1.0.5)"),
        ("interface", "wlan0"),
        ("off_since", "2025-03-03T11:00+00:00"),
        ("series", "9.5,,12"),
        ("order_codes", "A1045, A1046"),
    ],
)
def test_what_the_machine_says_is_kept(name: str, text: str) -> None:
    assert reports.cleaned(Finding("S1", State.FINE, "", (Measure(name, text),))).value(name) == text


def test_of_the_machine_no_name_and_no_number_is_kept(tmp_path: Path) -> None:
    for name, text in {
        "sys/class/dmi/id/product_name": "Tab 10\n",
        "sys/class/dmi/id/product_serial": "SN77",
        "etc/hostname": "nino-tablet",
        "etc/os-release": 'NAME="Debian"\nPRETTY_NAME="Debian GNU/Linux 13 (trixie)"\n',
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    told = reports.about(Machine(tmp_path, lambda _: None))
    assert (told["model"], told["system"]) == ("Tab 10", "Debian GNU/Linux 13 (trixie)")
    assert set(told) <= {"model", "system", "kernel", "architecture"}
    assert "nino" not in str(told)


def a_machine(root: Path, mounts: str, **removable: str) -> Machine:
    (root / "proc").mkdir()
    (root / "proc/mounts").write_text(mounts)
    for disk, flag in removable.items():
        (root / "sys/block" / disk).mkdir(parents=True)
        (root / "sys/block" / disk / "removable").write_text(flag)
    return Machine(root, lambda _: None)


def test_the_first_stick_is_found_and_written(tmp_path: Path) -> None:
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\n/dev/sda2 /media/disk ext4 rw 0 0\n"
        "/dev/sdb1 /mnt vfat rw 0 0\n/dev/sdb1 /media/nino/MY\\040STICK vfat rw 0 0\n"
    )
    machine = a_machine(tmp_path, mounts, sda="0", sdb="1")
    folder = sticks.first(machine)
    assert folder is not None
    assert folder == tmp_path / "media/nino/MY STICK"
    folder.mkdir(parents=True)
    sticks.put(folder, {"a.json": b"{}"})
    assert (folder / "a.json").read_bytes() == b"{}"


def test_no_stick_is_said(tmp_path: Path) -> None:
    assert sticks.first(a_machine(tmp_path, "/dev/sda1 /media/x ext4 rw 0 0\nproc\n", sda="0")) is None


def test_a_stick_that_takes_nothing_is_said(tmp_path: Path) -> None:
    with pytest.raises(sticks.CannotSaveError) as refused:
        sticks.put(tmp_path / "gone", {"a.json": b"{}"})
    assert refused.value.why == "failed"
