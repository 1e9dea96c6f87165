"""The journal of lives on disk: durable lines, torn ones, and bounds."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Literal

import pytest

from tablet_app.diagnostics import lives
from tablet_app.diagnostics.lives import FILE, OLDER, Journal
from tablet_app.domain.lives import Moment
from tests.making import NOON


def moment(number: int, kind: Literal["start", "minute", "stop"] = "minute") -> Moment:
    return Moment(NOON + timedelta(minutes=number), "boot", 60.0 * number, kind, "1.0", mains=True, pct=80, load=0.2)


def test_what_was_noted_is_read(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    assert journal.read() == []
    noted = [moment(0, "start"), moment(1), moment(2, "stop")]
    for one in noted:
        journal.note(one)
    assert Journal(tmp_path).read() == noted
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("torn", [b'\n{"at":"2025', b"\n\xff\xfe\x00", b"\n[]\n7\nnull", b"\0" * 400])
def test_a_torn_line_costs_itself_alone(tmp_path: Path, torn: bytes) -> None:
    journal = Journal(tmp_path)
    journal.note(moment(0))
    with (tmp_path / FILE).open("ab") as file:
        file.write(torn)
    journal.note(moment(1))
    assert journal.read() == [moment(0), moment(1)]


def test_it_has_bounds_and_keeps_starts_and_what_stood_before_them(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(lives, "MOST_BYTES", 2000)
    journal = Journal(tmp_path)
    for number in range(120):
        journal.note(moment(number, "start" if number % 40 == 0 else "minute"))
    known = journal.read()
    assert [one for one in known if one.kind == "start"] == [
        moment(0, "start"),
        moment(40, "start"),
        moment(80, "start"),
    ]
    assert moment(39) in known
    assert moment(5) not in known
    assert known == sorted(known, key=lambda one: one.at)
    assert known[-1] == moment(119)
    assert (tmp_path / FILE).stat().st_size + (tmp_path / OLDER).stat().st_size < 3 * 2000 + 1000


def test_a_disk_that_takes_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        Journal(tmp_path / "missing").note(moment(0))


def test_what_cannot_be_counted_with_is_passed_over(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.note(moment(0))
    line = '{"at":"%s","boot":"b","up_s":%s,"kind":"start"}\n'
    odd = [("2026-11-28T03:00:00", 1), ("9999-12-31T23:59:59-12:00", 1), ("0001-01-01T00:00:00+14:00", 1)]
    odd += [("2026-11-28T03:00:00Z", "1e308"), ("2026-11-28T03:00:00Z", -1e308)]
    with (tmp_path / FILE).open("a") as file:
        file.writelines(line % one for one in odd)
    journal.note(moment(1))
    assert journal.read() == [moment(0), moment(1)]


def test_of_a_file_that_is_full_of_something_else_the_end_is_read(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(lives, "MOST_READ", 4000)
    (tmp_path / OLDER).write_bytes(b"\n" * 100_000)
    asked: list[int] = []
    decode = lives.msgspec.json.decode
    monkeypatch.setattr(lives.msgspec.json, "decode", lambda line, **given: asked.append(1) or decode(line, **given))
    journal = Journal(tmp_path)
    journal.note(moment(0))
    assert journal.read() == [moment(0)]
    assert len(asked) < 5000
