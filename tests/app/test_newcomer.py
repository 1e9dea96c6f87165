"""The trial of the big button: the sink of a real sound service is muted, and a newcomer has four taps.

And of the ring that support asks for.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tablet_app.demo.process import Platform
from tablet_app.demo.soundcard import SoundCard

TAPS = 4


@pytest.fixture(scope="module")
def card() -> Iterator[SoundCard]:
    with SoundCard() as card:
        yield card


@pytest.fixture
def data(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """The folder of a paired tablet, and its platform."""
    with Platform(tmp_path / "platform") as platform:
        folder = tmp_path / "tablet"
        command = [sys.executable, "-m", "tablet_app", "pair", platform.pairing_code]
        subprocess.run([*command, "--platform", platform.url, "--data", str(folder)], check=True, timeout=60)
        yield folder, platform.url


def tried(card: SoundCard, data: tuple[Path, str], way: str) -> dict[str, Any]:
    return json.loads(visited(card, data, "newcomer", way))


def visited(card: SoundCard, data: tuple[Path, str], guest: str, *more: str) -> str:
    """The last line of what the guest wrote."""
    environment = card.env | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", f"tests.app.{guest}", str(data[0]), data[1], *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "an act failed" not in done.stderr, "the screens are taken down after what they started has ended"
    assert "never awaited" not in done.stderr, done.stderr
    return done.stdout.splitlines()[-1]


def test_a_muted_sink_is_put_right_with_four_taps(card: SoundCard, data: tuple[Path, str]) -> None:
    came = tried(card, data, "repair")
    assert came == {"taps": TAPS, "said": "Done: it is fine now.", "muted": False}


def test_the_guided_way_needs_no_more_before_the_sound_is_back(card: SoundCard, data: tuple[Path, str]) -> None:
    came = tried(card, data, "guide")
    assert (came["taps"], came["muted"]) == (TAPS, False)


def test_supports_ring_has_its_words_on_the_screen_and_stops_with_a_tap(
    card: SoundCard, data: tuple[Path, str]
) -> None:
    assert visited(card, data, "support_rings") == "new_order stopped"
