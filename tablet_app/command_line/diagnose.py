"""`tablet-app diagnose`: checks the tablet, beside a running app and without one, over ssh, without a display."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import Literal

from msgspec import Struct

from tablet_app import reporting
from tablet_app.assets import asset
from tablet_app.command_line.guide import wrong_file
from tablet_app.config import Config
from tablet_app.diagnostics import lives
from tablet_app.diagnostics import report as reports
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.sticks import CannotSaveError
from tablet_app.domain.changes import Change, Changes
from tablet_app.domain.health import Finding, State, worst_first, worst_of
from tablet_app.domain.report import Report
from tablet_app.examining_alone import diagnosis_alone
from tablet_app.services.clock import Clock
from tablet_app.services.diagnosis import Diagnosis
from tablet_app.store.database import StoreError, read_only
from tablet_app.store.errors import DamagedError
from tablet_app.ui.findings import fixes
from tablet_app.ui.findings.words import words
from tablet_app.ui.printing import report as printed
from tablet_app.ui.speaking import speaking

USB = "usb"
EVERY = "all"
OF_PLATFORM = ("N3", "N4", "N5", "N6")
SENTENCES = {
    "no_stick": "there is no USB stick; put one in, and wait until it is mounted below /media or /run/media",
    "read_only": "the USB stick takes no data; take another one, or switch off its write protection",
    "full": "the USB stick is full; delete something on it, or take another one",
    "failed": "the USB stick could not be written; take another one",
}
Fix = Literal["no", "ask", "yes"]


class WronglyAskedError(Exception):
    """The command was wrongly called. The text is a sentence for a person."""


class NotSavedError(Exception):
    """The report could not be saved. The text is a sentence for a person."""


class Wish(Struct, frozen=True):
    """`checks` are ids, empty for the quick set; "all" stands for all. `report`: a file, "usb", or None."""

    checks: Sequence[str] = ()
    fix: Fix = "no"
    report: str | None = None
    as_json: bool = False
    language: str = "ka"


def diagnose(config: Config, wish: Wish, machine: Machine | None = None) -> int:
    """1 where something is broken, else 0. Raises WronglyAskedError, NotSavedError, OSError, ssl.SSLError."""
    ending = None if wish.report in (None, USB) else Path(str(wish.report)).suffix.lower()
    if ending not in (None, ".json", ".pdf"):
        raise WronglyAskedError(f"--report {wish.report}: give a file that ends in .json or .pdf, or {USB}")
    if ending is not None and (why := wrong_file(Path(str(wish.report)))):
        raise WronglyAskedError(f"--report {why}")
    if wish.fix == "ask" and (wish.as_json or not sys.stdin.isatty()):
        raise WronglyAskedError("--fix asks before it changes anything, and here nobody can answer; give --yes too")
    fonts = asset("fonts") if wish.report == USB or ending == ".pdf" else None
    with speaking(asset("i18n"), wish.language, fonts):
        return asyncio.run(_diagnose(config, wish, machine or Machine()))


async def _diagnose(config: Config, wish: Wish, machine: Machine) -> int:
    changes, clock = Changes(), Clock()
    async with diagnosis_alone(config, machine, changes=changes, clock=clock) as diagnosis:
        ids = _ids(diagnosis, wish.checks, placed=config.platform_url is not None)
        with nullcontext() if wish.as_json else _Telling(diagnosis, changes):
            await diagnosis.examine(ids)
        if wish.fix != "no":
            await _repair(diagnosis, wish)
        found = tuple(diagnosis.state.findings.values())
    report = _report(config, found, machine, clock)
    if wish.as_json:
        sys.stdout.write(json.dumps(reports.document(report), ensure_ascii=False, indent=2) + "\n")
    else:
        _sum_up(found)
    if wish.report is not None:
        saved = _save(report, wish.report, machine)
        (sys.stderr if wish.as_json else sys.stdout).write(f"{saved}\n")
    return 1 if worst_of(found) is State.BROKEN else 0


def _ids(diagnosis: Diagnosis, asked: Sequence[str], *, placed: bool) -> Sequence[str] | None:
    """`placed`: whether the platform's address is known."""
    wanted = [one.upper() for one in asked]
    if EVERY.upper() in wanted:
        return diagnosis.ids
    for one in wanted:
        if one in OF_PLATFORM and not placed:
            raise WronglyAskedError(f"--check {one} needs the platform's address; give --platform URL")
        if one not in diagnosis.ids:
            raise WronglyAskedError(f"--check {one}: there is no such check; there are {', '.join(diagnosis.ids)}")
    return list(dict.fromkeys(wanted)) or None


class _Telling:
    """Prints each finding as it comes."""

    def __init__(self, diagnosis: Diagnosis, changes: Changes) -> None:
        self._diagnosis = diagnosis
        self._changes = changes
        self._told: set[str] = set()
        self._forget: Callable[[], None] = lambda: None

    def __enter__(self) -> None:
        self._forget = self._changes.listen(Change.HEALTH, lambda _: self._tell())

    def __exit__(self, *_: object) -> None:
        self._forget()

    def _tell(self) -> None:
        for check, finding in self._diagnosis.state.findings.items():
            if check not in self._told:
                self._told.add(check)
                _print(finding)


def _print(finding: Finding) -> None:
    said = words(finding)
    mark = printed.MARKS[finding.state][0]
    sys.stdout.write(
        f"{mark} {finding.check:3} {printed.state_name(finding.state)}: {said.title}. {said.says}".rstrip()
    )
    sys.stdout.write(f"\n      → {said.todo}\n" if said.todo and finding.state is not State.FINE else "\n")
    sys.stdout.flush()


async def _repair(diagnosis: Diagnosis, wish: Wish) -> None:
    """Offer each repair, the worst first; then look again at all that was not fine."""
    offered = [one for one in worst_first(diagnosis.state.findings.values()) if one.fix]
    changed = False
    for finding in offered:
        say = f"{finding.check} {words(finding).title}. {fixes.question(finding.fix)}"
        if wish.fix == "ask" and not await asyncio.to_thread(_agreed, say):
            continue
        repaired = await diagnosis.repair(finding.check, finding.fix)
        changed = changed or repaired.outcome in ("done", "better", "unseen")
        if not wish.as_json:
            before = f"{say}\n" if wish.fix == "yes" else ""
            sys.stdout.write(f"{before}      {fixes.outcome(repaired)}\n")
    rest = [one.check for one in diagnosis.state.findings.values() if one.state is not State.FINE]
    if changed and rest:
        await diagnosis.examine(rest)


def _agreed(question: str) -> bool:
    sys.stdout.write(f"{question} [y/n] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes", "კი", "да", "д", "კ")


def _report(config: Config, found: tuple[Finding, ...], machine: Machine, clock: Clock) -> Report:
    where = reporting.Place()
    with suppress(StoreError, DamagedError, sqlite3.Error), read_only(config.data_dir) as db:
        where = reporting.place(db)
    return reporting.make("command_line", found, lives.Journal(config.data_dir).read(), where, machine, clock)


def _save(report: Report, where: str, machine: Machine) -> Path:
    """Where it went."""
    if where == USB:
        try:
            return reporting.save(report, machine)
        except CannotSaveError as error:
            raise NotSavedError(SENTENCES[error.why]) from error
    file = Path(where)
    pdf = file.suffix.lower() == ".pdf"
    file.write_bytes(printed.report_pdf(report) if pdf else reports.encoded(report))
    return file


def _sum_up(found: Sequence[Finding]) -> None:
    """How many of each, and the one thing to do next."""
    states = [finding.state for finding in found]
    told = [f"{printed.state_name(one)}: {states.count(one)}" for one in printed.MARKS if one in states]
    sys.stdout.write("\n" + ". ".join(told) + ".\n")
    if all(state is State.COULD_NOT_LOOK for state in states):
        return  # Nothing was seen, so nothing can be said to be well.
    act = printed.first_act(found)
    sys.stdout.write(f"{printed.first_words(act[1] if act else None)}\n")
