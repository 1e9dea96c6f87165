"""The report for a person: what to do first, then what was found, worst first, then plots; in the language shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from html import escape
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QUrl
from PySide6.QtGui import QFont, QTextDocument

from tablet_app.domain.health import Finding, State, worst_first, worst_of
from tablet_app.domain.report import Report, latencies
from tablet_app.ui.findings import measures
from tablet_app.ui.findings.words import words
from tablet_app.ui.fonts import FAMILY
from tablet_app.ui.printing.page import written
from tablet_app.ui.printing.plots import HEIGHT, TICKS, WIDTH, Plot, drawn

translate = QCoreApplication.translate

STATES = {
    "broken": QT_TRANSLATE_NOOP("Report", "Broken"),
    "worth_knowing": QT_TRANSLATE_NOOP("Report", "Worth knowing"),
    "could_not_look": QT_TRANSLATE_NOOP("Report", "Could not be looked at"),
    "fine": QT_TRANSLATE_NOOP("Report", "Fine"),
}
MARKS: Mapping[State, tuple[str, str]] = {
    State.BROKEN: ("✗", "#B3202A"),
    State.WORTH_KNOWING: ("!", "#8A5A00"),
    State.COULD_NOT_LOOK: ("?", "#4A5666"),
    State.FINE: ("✓", "#0B7A45"),
}
GAP_S = 200.0
"""Noted each minute: over this the tablet was off, or busy with something else."""
_UNSEEN = frozenset({"series", "off_since", "off_since_local", "order_codes"})
"""Drawn, or said in the sentence."""


def state_name(state: State) -> str:
    return translate("Report", STATES[state])


def first_act(findings: Sequence[Finding]) -> tuple[Finding, str] | None:
    """The worst finding that a person can do something about, and what; None where there is none."""
    for finding in worst_first(findings):
        todo = words(finding).todo
        if todo and finding.state in (State.BROKEN, State.WORTH_KNOWING):
            return finding, todo
    return None


def first_words(todo: str | None) -> str:
    """The one thing to do next, as a line."""
    if todo is None:
        return translate("Report", "Nothing has to be done")
    return f"{translate('Report', 'Do this first')}: {todo}"


def report_pdf(report: Report) -> bytes:
    """The report as PDF on A4. Needs a QGuiApplication with the fonts loaded; may be called on any thread."""
    return written(translate("Report", "Report of the tablet"), report_document(report).print_)


def report_document(report: Report) -> QTextDocument:
    made = QTextDocument()
    font = QFont(FAMILY)
    font.setPointSizeF(9.5)
    made.setDefaultFont(font)
    zone = _zone(report.zone)
    groups = [_group(state, [one for one in report.findings if one.state is state]) for state in MARKS]
    pictures: list[str] = []
    for number, plot in enumerate(_plots(report, zone)):
        name = f"plot:{number}"
        made.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), drawn(plot))
        pictures.append(f'<p><img src="{name}" width="{WIDTH // 3}" height="{HEIGHT // 3}"/></p>')
    made.setHtml("".join([_head(report, zone), _act(report), *groups, *pictures]))
    return made


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def _local(moment: datetime, zone: tzinfo) -> str:
    return f"{moment.astimezone(zone):%d.%m.%Y %H:%M}"


def _head(report: Report, zone: tzinfo) -> str:
    made = f"{_local(report.made_at, zone)} ({report.zone or 'UTC'})"
    rows = [
        (translate("Report", "Made"), made),
        (translate("Report", "Device"), report.device_id or "–"),
        (translate("Report", "App"), report.version),
        (translate("Report", "Machine"), ", ".join(report.machine.values()) or "–"),
    ]
    lines = "".join(
        f'<tr><td style="color:#4A5666; padding-right:12px">{escape(name)}</td><td>{escape(text)}</td></tr>'
        for name, text in rows
    )
    title = escape(translate("Report", "Report of the tablet"))
    return f'<p style="font-size:20pt; font-weight:700; margin-bottom:4px">{title}</p><table>{lines}</table>'


def _act(report: Report) -> str:
    act = first_act(report.findings)
    if act is not None:
        finding, todo = act
        title, text = translate("Report", "Do this first"), f"{todo}"
        why, colour = f"{words(finding).title}: {words(finding).says}", MARKS[finding.state][1]
    else:
        # Where nothing could be looked at, nothing is said to be well.
        blind = all(finding.state is State.COULD_NOT_LOOK for finding in report.findings)
        title, why = "" if blind else translate("Report", "Nothing has to be done"), ""
        text, colour = state_name(worst_of(report.findings)), MARKS[State.COULD_NOT_LOOK if blind else State.FINE][1]
    style = f"margin-top:12px; border-collapse:collapse; border-style:solid; border-color:{colour}"
    return (
        f'<table width="100%" cellpadding="8" border="2" style="{style}"><tr><td>'
        f'<span style="color:{colour}; font-weight:600">{escape(title)}</span><br/>'
        f'<span style="font-size:13pt; font-weight:600">{escape(text)}</span>'
        + (f'<br/><span style="color:#4A5666">{escape(why)}</span>' if why else "")
        + "</td></tr></table>"
    )


def _heading(text: str) -> str:
    return f'<p style="font-size:13pt; font-weight:700; margin-top:16px; margin-bottom:4px">{escape(text)}</p>'


def _group(state: State, findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    rows = "".join(_row(one) for one in findings)
    table = f'<table width="100%" cellspacing="0" cellpadding="4">{rows}</table>'
    return _heading(f"{state_name(state)} ({len(findings)})") + table


def _row(finding: Finding) -> str:
    said = words(finding)
    mark, colour = MARKS[finding.state]
    text = f"<b>{escape(said.title)}</b> – {escape(said.says)}" if said.says else f"<b>{escape(said.title)}</b>"
    if said.todo and finding.state is not State.FINE:
        text += f"<br/>→ {escape(said.todo)}"
    numbers = "; ".join(_measure(finding))
    if numbers:
        text += f'<br/><span style="color:#4A5666; font-size:8pt">{escape(numbers)}</span>'
    return (
        f'<tr><td width="20" style="color:{colour}; font-weight:700">{mark}</td>'
        f'<td width="34" style="color:#4A5666">{escape(finding.check)}</td><td>{text}</td></tr>'
    )


def _measure(finding: Finding) -> list[str]:
    """What is known, with what it was held against."""
    told: list[str] = []
    for one in finding.evidence:
        if one.value is None or one.value == "" or one.name in _UNSEEN:
            continue
        number = f"{measures.name(one.name)}: {measures.figure(one.value, one.unit)}"
        if one.limit is not None:
            limit = translate("Report", "limit %1").replace("%1", measures.figure(one.limit, one.unit))
            number += f" ({limit})"
        told.append(number)
    return told


def _plots(report: Report, zone: tzinfo) -> list[Plot]:
    times = [one.at.timestamp() for one in report.moments]
    marks = _ticks(times, zone)
    unplugged = [
        (one.at.timestamp(), after.at.timestamp())
        for one, after in zip(report.moments, report.moments[1:], strict=False)
        if one.mains is False and after.at.timestamp() - one.at.timestamp() <= GAP_S
    ]
    levels = [(at, one.pct) for at, one in zip(times, report.moments, strict=True)]
    heats = [(at, one.temperature_c) for at, one in zip(times, report.moments, strict=True)]
    knocks = [(float(at), one) for at, one in enumerate(latencies(report.findings))]
    counted = [(at, f"{at + 1:g}") for at, _ in knocks[:: max(1, len(knocks) // TICKS)]]
    plots = [
        Plot(translate("Report", "Battery, % (grey: not plugged in)"), levels, marks, 0, 100, unplugged, GAP_S),
        Plot(translate("Report", "Temperature, °C"), heats, marks, 20, 60, (), GAP_S),
        Plot(translate("Report", "Answers of the network, ms (red cross: lost)"), knocks, counted, 0, lost=True),
    ]
    return [plot for plot in plots if len(plot.values()) > 1]


def _ticks(times: Sequence[float], zone: tzinfo) -> list[tuple[float, str]]:
    if len(times) < 2:
        return []
    step = (times[-1] - times[0]) / TICKS
    places = [times[0] + step * number for number in range(TICKS + 1)]
    return [(one, f"{datetime.fromtimestamp(one, zone):%H:%M}") for one in places]
