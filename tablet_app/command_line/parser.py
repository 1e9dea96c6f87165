"""The command line, stable from version 0.1 on. Exit codes: 0 done, 1 could not be done, 2 wrongly called."""

from __future__ import annotations

import argparse
from pathlib import Path

from tablet_app import __version__
from tablet_app.config import LANGUAGES

SCENARIOS = ("quiet", "lunch", "rush", "bad_day")


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="tablet-app", description="The partner tablet of a restaurant's counter.")
    top.add_argument("--version", action="version", version=f"tablet-app {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    demo = commands.add_parser("demo", help="a whole counter with a stand-in platform beside it")
    demo.add_argument("--scenario", choices=SCENARIOS, default="lunch", help="what the platform does (default: lunch)")
    demo.add_argument("--windowed", action="store_true", help="a window instead of the whole screen")
    demo.add_argument("--lang", choices=LANGUAGES, help="language of the screens (default: ka)")
    demo.add_argument("--out", type=Path, metavar="DIR", help="where screenshots and the recorded alert go")

    run = commands.add_parser("run", help="the tablet")
    _tablet(run)
    run.add_argument("--config", type=Path, metavar="FILE", help="a TOML file, see README.md")
    run.add_argument("--windowed", action="store_true", default=None, help="a window instead of the whole screen")
    run.add_argument("--lang", choices=LANGUAGES, help="language of the screens")

    platform = commands.add_parser("platform", help="the stand-in platform alone")
    platform.add_argument("--port", type=_port, required=True, metavar="N", help="0 takes any free port")
    platform.add_argument("--data", type=Path, required=True, metavar="DIR", help="where it keeps its state")
    platform.add_argument("--scenario", choices=SCENARIOS, help="what it does by itself (default: nothing)")

    pair = commands.add_parser("pair", help="pair this device with the code that support gave")
    pair.add_argument("code", metavar="CODE", help="8 digits")
    _tablet(pair)
    pair.add_argument("--config", type=Path, metavar="FILE", help="a TOML file, see README.md")
    pair.add_argument("--json", action="store_true", help="print JSON")

    orders = commands.add_parser("orders", help="the orders on this tablet; reads only, also while the app runs")
    orders.add_argument("--data", type=Path, required=True, metavar="DIR", help="the tablet's data folder")
    orders.add_argument("--json", action="store_true", help="print JSON")
    _queue(commands.add_parser("queue", help="the actions that wait for the platform, and those that it refused"))
    _sound(commands.add_parser("sound", help="outputs, backends and levels, for technicians"))
    _support(commands.add_parser("support", help="what a support code says; without a code, the support window"))
    _diagnose(commands.add_parser("diagnose", help="what is wrong with this tablet, and what to do about it"))
    return top


def _queue(queue: argparse.ArgumentParser) -> None:
    """Flags count before and behind the name of the act; without one it lists."""
    acts = queue.add_subparsers(dest="act", metavar="ACT")
    listed = acts.add_parser("list", help="what waits and what was refused, oldest first (what it does without an ACT)")
    shown = acts.add_parser("show", help="one action whole, with its story")
    again = acts.add_parser("retry", help="try a refused action once more")
    given_up = acts.add_parser("give-up", help="let go of a refused action: the platform will not learn of it")
    given_up.add_argument("--yes", action="store_true", help="do not ask")
    exported = acts.add_parser("export", help="write all actions that are still known to a file, as JSON")
    exported.add_argument("file", type=Path, metavar="FILE")
    for named in (shown, again, given_up):
        named.add_argument("name", metavar="ID", help="its id, or its number in the list")
    queue.set_defaults(data=None, json=False)
    for one in (queue, listed, shown, again, given_up, exported):
        missing = argparse.SUPPRESS
        one.add_argument("--data", type=Path, default=missing, metavar="DIR", help="the tablet's data folder")
        one.add_argument("--json", action="store_true", default=missing, help="print JSON")


def _sound(sound: argparse.ArgumentParser) -> None:
    acts = sound.add_subparsers(dest="act", required=True, metavar="ACT")
    listed = acts.add_parser("list", help="outputs and microphones, with ports, volume and mute")
    tested = acts.add_parser("test", help="play the test tone through each backend, and measure whether it comes out")
    watched = acts.add_parser("watch", help="a live level meter of the output")
    watched.add_argument("--seconds", type=_seconds, default=60.0, metavar="N", help="for how long (default: 60)")
    for one in (listed, tested, watched):
        one.add_argument("--json", action="store_true", help="print JSON; watch prints a line each time")


def _support(support: argparse.ArgumentParser) -> None:
    support.add_argument("code", nargs="*", metavar="CODE", help="12 characters; without them a window opens")
    support.add_argument("--lang", choices=LANGUAGES, default="ka", help="language of the answer (default: ka)")
    support.add_argument("--json", action="store_true", help="print JSON")


def _diagnose(diagnose: argparse.ArgumentParser) -> None:
    _tablet(diagnose)
    diagnose.add_argument("--config", type=Path, metavar="FILE", help="a TOML file, see README.md")
    diagnose.add_argument("--check", action="append", metavar="ID", help="this check alone, or all; may be given again")
    diagnose.add_argument("--fix", action="store_true", help="offer to put right what the tablet can")
    diagnose.add_argument("--yes", action="store_true", help="with --fix: do not ask")
    diagnose.add_argument("--report", metavar="FILE", help="save the report as .json or .pdf; usb: on a USB stick")
    diagnose.add_argument("--json", action="store_true", help="print the report as JSON")
    diagnose.add_argument("--lang", choices=LANGUAGES, help="language of the words (default: as configured)")
    diagnose.add_argument(
        "--print-guide", type=Path, metavar="FILE", help="the page for a tablet that is dead, as PDF; checks nothing"
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if 0 < seconds <= 86400:
        return seconds
    raise argparse.ArgumentTypeError(f"{text!r}: give seconds, more than 0 and at most 86400")


def _tablet(command: argparse.ArgumentParser) -> None:
    command.add_argument("--platform", metavar="URL", help="the platform's address")
    command.add_argument("--data", type=Path, metavar="DIR", help="the tablet's data folder")


def _port(text: str) -> int:
    if text.isdigit() and int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a port; give a number from 0 to 65535")
