"""The store under every fault of the machine, in a short form; `make faults` has the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults import corruption, disk, kills, power_cut
from tests.faults.outcome import Outcome


def clean(outcome: Outcome) -> None:
    assert outcome.clean, outcome.line()


def test_no_power_cut_loses_a_tap(folder: Path) -> None:
    clean(power_cut.power_cuts(folder, 30))


def test_no_power_cut_spoils_a_migration(folder: Path) -> None:
    clean(power_cut.cuts_in_migration(folder, 12))


@pytest.mark.parametrize("way", power_cut.TEETH[1:])
def test_without_its_safety_it_would_lose_taps(folder: Path, way: str) -> None:
    assert power_cut.power_cuts(folder, 16, way=way).lost > 0


def test_no_kill_loses_a_tap(folder: Path) -> None:
    clean(kills.kills(folder, 8))


def test_no_kill_spoils_a_migration(folder: Path) -> None:
    clean(kills.kills_in_migration(folder, 3))


@pytest.mark.parametrize("name", disk.FAULTS)
def test_a_disk_that_fails_costs_no_tap_and_no_order(folder: Path, name: str) -> None:
    how, fault = disk.FAULTS[name]
    clean(disk.at_work(folder, name, how, fault, rounds=2, seed=1))


def test_it_starts_on_a_failing_disk(folder: Path) -> None:
    clean(disk.starts(folder))


def test_a_slow_disk_stops_nobody(folder: Path) -> None:
    clean(disk.slow(folder, 2, 200))


def test_faults_at_random_moments_make_no_lies(folder: Path) -> None:
    clean(disk.moments(folder, 150))


def test_no_damage_to_a_file_costs_a_tap(folder: Path) -> None:
    for outcome in corruption.corruptions(folder, 8):
        clean(outcome)
