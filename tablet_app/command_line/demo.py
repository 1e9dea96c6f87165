"""`tablet-app demo`: a counter with a platform beside it; where there is no screen, it plays a lunch by itself."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tablet_app import app
from tablet_app.command_line.seat import AtTheCounter
from tablet_app.config import load
from tablet_app.demo.cable import Cable
from tablet_app.demo.lunch import Lunch
from tablet_app.demo.process import Platform, PlatformError
from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard, SoundCardError
from tablet_app.front import Counter
from tablet_app.log import logging_to


def demo(scenario: str, *, windowed: bool, language: str | None, out: Path | None) -> int:
    """Returns the exit code. The tablet and the platform live in a folder that goes with the demo.

    `out` gets the pictures, the recorded alert and the log of a lunch that plays by itself.
    """
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tablet-demo-")))
        try:
            if has_screen:
                stack.enter_context(logging_to("info", None, os.environ))
                return _watch(folder, stack, scenario, windowed=windowed, language=language)
            out = out or Path(tempfile.mkdtemp(prefix="tablet-lunch-"))
            out.mkdir(parents=True, exist_ok=True)
            stack.enter_context(logging_to("info", out / "tablet.log", os.environ))
            return _play(folder, stack, scenario, language, out)
        except (PlatformError, SoundCardError) as error:
            sys.stderr.write(f"tablet-app: {error}\n")
            return 1


def _watch(folder: Path, stack: ExitStack, scenario: str, *, windowed: bool, language: str | None) -> int:
    """A window for a person; the pairing code stands in the terminal."""
    platform = stack.enter_context(Platform(folder / "platform", scenario))
    sys.stdout.write(f"The platform runs at {platform.url}. Pairing code: {platform.pairing_code}\n")
    sys.stdout.flush()
    flags = {"data_dir": folder / "tablet", "windowed": windowed, "language": language, "keep_awake": False}
    return app.run(load(None, {}, flags), platform.url)


def _play(folder: Path, stack: ExitStack, scenario: str, language: str | None, out: Path) -> int:
    """Without a screen: a software sound card, an offscreen window, and hands that tap."""
    card = stack.enter_context(SoundCard())
    recorder = stack.enter_context(Recorder(card))
    # The player processes inherit this; the card goes away with this process.
    os.environ.update(card.env)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    platform = stack.enter_context(Platform(folder / "platform", scenario))
    cable = Cable(platform.url)
    config = load(
        None, {}, {"data_dir": folder / "tablet", "windowed": True, "language": language, "keep_awake": False}
    )

    def say(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    lunch = Lunch(platform, cable, recorder, out, say, brings_orders=scenario == "quiet")

    async def guest(counter: Counter) -> int:
        await cable.lay()
        try:
            return await lunch.play(AtTheCounter(counter))
        finally:
            await cable.cut()

    return app.run(config, cable.url, guest)
