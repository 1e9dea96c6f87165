"""docs/diagnostics.md knows every fault of the machine, and the tests that it names exist."""

from __future__ import annotations

import re
from pathlib import Path

from tablet_app.diagnostics.checks import link, playing, rang, reach, sound, tls
from tablet_app.ui.findings.machine import TEXTS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/diagnostics.md").read_text()


def test_every_fault_of_the_machine_is_in_the_table() -> None:
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in PAGE.splitlines() if line.startswith("| ")]
    told = {(row[1].split()[0], code) for row in rows if len(row) == 5 for code in re.findall(r"`(\w+)`", row[1])}
    machine = {(check, code) for check, code in told if check in TEXTS}
    unseen = set(re.findall(r"`(\w+)`", PAGE.partition("Why a check could not look:")[2].partition("\n\n")[0]))
    known = {(check, reason) for check, texts in TEXTS.items() for reason in texts if reason not in ("", "drawn")}
    assert known - machine == {(check, reason) for check, reason in known if reason in unseen}
    assert machine <= known


def test_the_tests_that_are_named_exist() -> None:
    named = set(re.findall(r"\b(test_\w+)`", PAGE)) | set(re.findall(r"::(test_\w+)", PAGE))
    written = "\n".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    assert named
    assert [name for name in sorted(named) if f"def {name}(" not in written] == []


def test_the_files_that_are_named_exist() -> None:
    files = set(re.findall(r"`((?:tests/|tablet_app/)?[\w/]+\.py)", PAGE))
    assert files
    places = (ROOT, ROOT / "tests/diagnostics")
    assert [name for name in sorted(files) if not any((place / name).exists() for place in places)] == []


def test_every_fault_of_sound_and_network_is_in_the_table() -> None:
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in PAGE.splitlines() if line.startswith("| ")]
    told = {(row[1].split()[0], code) for row in rows if len(row) == 5 for code in re.findall(r"`(\w+)`", row[1])}
    unseen = re.findall(r"Not looked at, and why:(.*?)\n\n", PAGE + "\n\n", re.DOTALL)
    codes = {code for part in unseen for code in re.findall(r"`(\w+)`", part)}
    reasons = sound.REASONS | playing.REASONS | rang.REASONS | link.REASONS | reach.REASONS | tls.REASONS
    known = {(check, reason) for check, codes in reasons.items() for reason in codes}
    cascades = {(check, "no_device") for check in ("S3", "S4")}
    assert {one for one in told if one[0] in reasons} <= known
    assert {(check, reason) for check, reason in known - told if reason not in codes} == cascades
