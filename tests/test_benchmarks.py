"""The benchmarks run and say what they measured; how fast this machine is, is not a test's business."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import soak
from benchmarks.__main__ import main
from benchmarks.figures import Figure, quantile, table

ROOT = Path(__file__).parent.parent


def test_the_cheapest_one_runs_from_the_command_line(tmp_path: Path) -> None:
    written = tmp_path / "figures.json"
    command = [sys.executable, "-m", "benchmarks", "drain", "--quick", "--json", str(written)]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True, timeout=50)
    assert done.returncode == 0, done.stderr
    figures = json.loads(written.read_text())["figures"]
    assert figures
    for figure in figures:
        assert figure["name"] in done.stdout
        assert figure["samples"][0] > 0
        assert figure["reference"][0] > 0


@pytest.mark.timeout(180)
def test_hours_at_the_counter_leave_nothing_behind() -> None:
    """The soak in short: the whole app and its staff, faults included; three days of it are a benchmark."""
    hours, sums = soak.run(2, 2, 4)
    told = {figure.name: figure.value for figure in sums}
    assert told["taps saved in the soak"] > 30
    assert (told["of them lost"], told["done twice"]) == (0, 0)
    # The first hour loads what the later ones use.
    assert max(hour["handles"] for hour in hours[1:]) <= hours[0]["handles"] + 2
    assert max(hour["threads"] for hour in hours[1:]) <= hours[0]["threads"] + 1
    assert not any(hour["warnings"] or hour["offline"] for hour in hours)


def test_an_unknown_name_is_refused_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["tap", "speed"])
    assert left.value.code == 2
    assert "no benchmark speed; there are tap, " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("figure", "ok"),
    [
        (Figure("a", "ms", (1.0, 2.0, 9.0)), None),
        (Figure("a", "ms", (1.0, 2.0, 9.0), limit=2.0), True),
        (Figure("a", "ms", (1.0, 2.0, 9.0), limit=2.0, judged="p95"), False),
        (Figure("a", "ms", (1.0, 2.0, 9.0), reference=(1.0,), ratio_limit=2.0), True),
        (Figure("a", "ms", (1.0, 2.0, 9.0), reference=(1.0,), ratio_limit=1.9), False),
        (Figure("a", "s", (4.0,), limit=5.0, reference=(1.0,)), True),
    ],
)
def test_a_figure_is_judged_by_its_own_target(figure: Figure, ok: bool | None) -> None:
    assert figure.ok is ok


def test_the_table_shows_value_spread_reference_and_verdict() -> None:
    samples = tuple(float(number) for number in range(1, 102))
    line = table([Figure("tap", "ms", samples, None, "bare", (20.0,), ratio_limit=3.0)]).splitlines()[-1]
    assert [cell.strip() for cell in line.strip("|").split("|")] == [
        "tap", "51 ms", "26–76 (1–101), n=101", "20 (bare)", "2.55", "≤ 3 ×", "ok",
    ]  # fmt: skip


def test_quantiles_are_samples() -> None:
    assert [quantile([3.0, 1.0, 2.0], part) for part in (0.0, 0.5, 0.95, 1.0)] == [1.0, 2.0, 3.0, 3.0]
