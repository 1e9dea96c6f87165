"""A figure: what was measured, what it is compared with, and what it has to keep."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Literal

TITLES = ("figure", "value", "half lie within (all)", "reference", "ratio", "target", "")


@dataclass(frozen=True, slots=True)
class Figure:
    """`samples` and `reference` in `unit`. `limit` is in `unit` too, `ratio_limit` a multiple of the reference.

    `judged` says which of the samples is held against the limit; of the reference it is always the median.
    """

    name: str
    unit: str
    samples: tuple[float, ...]
    limit: float | None = None
    reference_name: str = ""
    reference: tuple[float, ...] = ()
    ratio_limit: float | None = None
    judged: Literal["median", "p95", "p99"] = "median"

    @property
    def value(self) -> float:
        if self.judged == "median":
            return statistics.median(self.samples)
        return quantile(self.samples, {"p95": 0.95, "p99": 0.99}[self.judged])

    @property
    def ratio(self) -> float | None:
        return self.value / statistics.median(self.reference) if self.reference else None

    @property
    def ok(self) -> bool | None:
        """None where there is no target."""
        if self.limit is not None:
            return self.value <= self.limit
        return None if self.ratio_limit is None or self.ratio is None else self.ratio <= self.ratio_limit

    def cells(self) -> list[str]:
        """In the order of `TITLES`."""
        reference = f"{statistics.median(self.reference):.3g} ({self.reference_name})" if self.reference else ""
        target = "" if self.ratio_limit is None else f"≤ {self.ratio_limit:g} ×"
        return [
            self.name,
            f"{self.value:.4g} {self.unit}" + ("" if self.judged == "median" else f" ({self.judged})"),
            spread(self.samples),
            reference,
            "" if self.ratio is None else f"{self.ratio:.2f}",
            target if self.limit is None else f"≤ {self.limit:g} {self.unit}",
            {True: "ok", False: "over", None: ""}[self.ok],
        ]

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "value": self.value, "ratio": self.ratio, "ok": self.ok}


def quantile(samples: Sequence[float], part: float) -> float:
    """The sample below which `part` (0..1) of all lie, by the nearest rank."""
    ordered = sorted(samples)
    return ordered[round(part * (len(ordered) - 1))]


def spread(samples: Sequence[float]) -> str:
    """The quarters of the samples, their extremes in brackets, and how many there are."""
    if len(samples) == 1:
        return "one run"
    inner = f"{quantile(samples, 0.25):.3g}–{quantile(samples, 0.75):.3g}"
    return f"{inner} ({min(samples):.3g}–{max(samples):.3g}), n={len(samples)}"


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table that reads well in a terminal too."""
    rows = [figure.cells() for figure in figures]
    widths = [max(map(len, column)) for column in zip(TITLES, *rows, strict=True)]
    lines = [TITLES, ["-" * width for width in widths], *rows]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in lines
    )
