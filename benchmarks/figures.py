"""A figure: what was measured, what it is compared with, and what it has to keep."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

Statistic = Literal["median", "p95"]


@dataclass(frozen=True, slots=True)
class Figure:
    """`samples` and `reference` in `unit`. `limit` is a ratio where there is a reference, else in `unit`; None: no target.

    `judged` says which statistic is held against the limit; a ratio is one of medians.
    """

    name: str
    unit: str
    samples: tuple[float, ...]
    limit: float | None
    reference_name: str = ""
    reference: tuple[float, ...] = ()
    judged: Statistic = "median"

    @property
    def value(self) -> float:
        return quantile(self.samples, 0.95) if self.judged == "p95" else statistics.median(self.samples)

    @property
    def ratio(self) -> float | None:
        return self.value / statistics.median(self.reference) if self.reference else None

    @property
    def ok(self) -> bool | None:
        held = self.value if self.ratio is None else self.ratio
        return None if self.limit is None else held <= self.limit

    def as_row(self) -> dict[str, str]:
        """What the table shows."""
        limit = "" if self.limit is None else f"<= {self.limit:g}" + (" x" if self.reference else f" {self.unit}")
        return {
            "figure": self.name,
            self.judged: f"{self.value:.4g} {self.unit}",
            "spread": spread(self.samples),
            "reference": f"{self.reference_name} {statistics.median(self.reference):.4g}" if self.reference else "",
            "ratio": "" if self.ratio is None else f"{self.ratio:.2f} x",
            "target": limit,
            "": "" if self.ok is None else "ok" if self.ok else "over",
        }

    def as_json(self) -> dict[str, object]:
        told = asdict(self)
        return {**told, "value": self.value, "ratio": self.ratio, "ok": self.ok}


def quantile(samples: Sequence[float], part: float) -> float:
    """The sample below which `part` (0..1) of all lie, by the nearest rank."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))]


def spread(samples: Sequence[float]) -> str:
    """Half of all samples lie within the first two figures, all within those in brackets; and how many there are."""
    if len(samples) == 1:
        return "1 run"
    inner = f"{quantile(samples, 0.25):.3g}–{quantile(samples, 0.75):.3g}"
    return f"{inner} ({min(samples):.3g}–{max(samples):.3g}), n={len(samples)}"


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table that reads well in a terminal too."""
    titles = ("figure", "value", "half lie within (all)", "reference", "ratio", "target", "")
    rows = [[*_cells(figure.as_row())] for figure in figures]
    widths = [max(len(cell) for cell in column) for column in zip(titles, *rows, strict=True)]
    lines = [_line(titles, widths), _line(["-" * width for width in widths], widths)]
    return "\n".join([*lines, *(_line(row, widths) for row in rows)])


def _cells(row: dict[str, str]) -> list[str]:
    judged = "p95" if "p95" in row else "median"
    value = row.pop(judged)
    return [row["figure"], value if judged == "median" else f"{value} (p95)", *list(row.values())[1:]]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"
