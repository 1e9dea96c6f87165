"""The command line, stable from version 0.1 on. Exit codes: 0 done, 1 could not be done, 2 wrongly called."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from tablet_app import __version__
from tablet_app.config import LANGUAGES

SCENARIOS = ("quiet", "lunch", "rush", "bad_day")

Add = Callable[..., argparse.ArgumentParser]
"""`add_parser` of some subparsers."""


def parser(command: str = "") -> argparse.ArgumentParser:
    """For all commands; for `command` alone where that is one: the tablet's start waits for each of the others."""
    top = argparse.ArgumentParser(prog="tablet-app", description="The partner tablet of a restaurant's counter.")
    top.add_argument("--version", action="version", version=f"tablet-app {__version__}")
    add = top.add_subparsers(dest="command", required=True, metavar="COMMAND").add_parser
    wanted = [one for one in COMMANDS if one[0] == command] or COMMANDS
    for name, what, more, fill in wanted:
        fill(_command(add, name, what, more))
    return top


def _demo(demo: argparse.ArgumentParser) -> None:
    demo.add_argument("--scenario", choices=SCENARIOS, default="lunch", help="what the platform does (default: lunch)")
    demo.add_argument("--windowed", action="store_true", help="a window instead of the whole screen")
    demo.add_argument("--lang", choices=LANGUAGES, help="language of the screens (default: ka)")
    demo.add_argument(
        "--out", type=_path, metavar="DIR", help="without a screen: where the pictures go (default: a new folder)"
    )


def _run(run: argparse.ArgumentParser) -> None:
    _tablet(run)
    run.add_argument("--windowed", action="store_true", default=None, help="a window instead of the whole screen")
    run.add_argument("--lang", choices=LANGUAGES, help="language of the screens (default: as configured)")


def _platform(platform: argparse.ArgumentParser) -> None:
    platform.add_argument("--port", type=_port, required=True, metavar="N", help="0 takes any free port")
    platform.add_argument("--data", type=_path, required=True, metavar="DIR", help="where it keeps its state")
    platform.add_argument("--scenario", choices=SCENARIOS, help="what it does by itself (default: nothing)")


def _pair(pair: argparse.ArgumentParser) -> None:
    pair.add_argument("code", metavar="CODE", help="8 digits")
    _tablet(pair)
    pair.add_argument("--json", action="store_true", help="print JSON")


def _orders(orders: argparse.ArgumentParser) -> None:
    orders.add_argument("--data", type=_path, required=True, metavar="DIR", help="the tablet's data folder")
    orders.add_argument("--json", action="store_true", help="print JSON")


def _command(add: Add, name: str, what: str, more: str = "") -> argparse.ArgumentParser:
    """`what` is its line in the list; its own help says that, and `more`."""
    return add(name, help=what, description=f"{what[0].upper()}{what[1:]}. {more}".rstrip())


def _queue(queue: argparse.ArgumentParser) -> None:
    """Flags count before and behind the name of the act; without one it lists."""
    add = queue.add_subparsers(dest="act", metavar="ACT").add_parser
    listed = _command(add, "list", "what waits and what was refused, oldest first (what it does without an ACT)")
    shown = _command(add, "show", "one action whole, with its story")
    again = _command(add, "retry", "try a refused action once more")
    given_up = _command(add, "give-up", "let go of a refused action: the platform will not learn of it")
    given_up.add_argument("--yes", action="store_true", help="do not ask")
    exported = _command(add, "export", "write all actions that are still known to a file, as JSON")
    exported.add_argument("file", type=_path, metavar="FILE", help="one that is there is written over")
    for named in (shown, again, given_up):
        named.add_argument("name", metavar="ID", help="its id, or its number in the list")
    queue.set_defaults(data=None, json=False)
    for one in (queue, listed, shown, again, given_up, exported):
        missing = argparse.SUPPRESS
        one.add_argument("--data", type=_path, default=missing, metavar="DIR", help="the tablet's data folder; needed")
        one.add_argument("--json", action="store_true", default=missing, help="print JSON")


def _sound(sound: argparse.ArgumentParser) -> None:
    add = sound.add_subparsers(dest="act", required=True, metavar="ACT").add_parser
    listed = _command(add, "list", "outputs and microphones, with ports, volume and mute")
    tested = _command(add, "test", "play the test tone through each backend, and measure whether it comes out")
    watched = _command(add, "watch", "a live level meter of the output")
    watched.add_argument("--seconds", type=_seconds, default=60.0, metavar="N", help="for how long (default: 60)")
    for one in (listed, tested):
        one.add_argument("--json", action="store_true", help="print JSON")
    watched.add_argument("--json", action="store_true", help="print a line of JSON each time")


def _support(support: argparse.ArgumentParser) -> None:
    support.add_argument("code", nargs="*", metavar="CODE", help="12 characters; without them a window opens")
    support.add_argument(
        "--lang", choices=LANGUAGES, default="ka", help="language of the answer or window (default: ka)"
    )
    support.add_argument("--json", action="store_true", help="print JSON")


def _diagnose(diagnose: argparse.ArgumentParser) -> None:
    _tablet(diagnose)
    diagnose.add_argument(
        "--check",
        action="append",
        metavar="ID",
        help="this check alone, like S4; all: the slow ones too; may be given again",
    )
    diagnose.add_argument("--fix", action="store_true", help="offer to put right what the tablet can")
    diagnose.add_argument("--yes", action="store_true", help="with --fix: do not ask")
    diagnose.add_argument("--report", metavar="FILE", help="save the report as .json or .pdf; usb: on a USB stick")
    diagnose.add_argument("--json", action="store_true", help="print the report as JSON")
    diagnose.add_argument("--lang", choices=LANGUAGES, help="language of the words (default: as configured)")
    diagnose.add_argument(
        "--print-guide", type=_path, metavar="FILE", help="the page for a tablet that is dead, as PDF; checks nothing"
    )


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if 0 < seconds <= 86400:
        return seconds
    raise argparse.ArgumentTypeError(f"{text!r}: give seconds, more than 0 and at most 86400")


def _path(text: str) -> Path:
    if text:
        return Path(text)
    # Path("") would be the folder that one happens to be in, as after --data "$UNSET".
    raise argparse.ArgumentTypeError("is empty; give a path")


def _tablet(command: argparse.ArgumentParser) -> None:
    command.add_argument("--platform", metavar="URL", help="the platform's address (default: as configured)")
    command.add_argument("--data", type=_path, metavar="DIR", help="the tablet's data folder (default: as configured)")
    command.add_argument("--config", type=_path, metavar="FILE", help="a TOML file, see README.md")


def _port(text: str) -> int:
    if text.isdigit() and int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a port; give a number from 0 to 65535")


COMMANDS: Sequence[tuple[str, str, str, Callable[[argparse.ArgumentParser], None]]] = (
    (
        "demo",
        "a whole counter with a stand-in platform beside it",
        "Without a screen it plays a lunch by itself for a minute, and saves its pictures and the recorded alert.",
        _demo,
    ),
    ("run", "the tablet", "It opens its screen and works until somebody ends it.", _run),
    (
        "platform",
        "the stand-in platform alone",
        "When it is ready it prints one line of JSON with its address and a pairing code, and works until it is ended.",
        _platform,
    ),
    (
        "pair",
        "pair this device with the code that support gave",
        "It does what the pairing screen does, over ssh for example.",
        _pair,
    ),
    (
        "orders",
        "the orders on this tablet; reads only, also while the app runs",
        "STATUS is the platform's word, SHOWN what the screen says. No personal data is printed.",
        _orders,
    ),
    (
        "queue",
        "the actions that wait for the platform, and those that it refused",
        "Also while the app runs; it then makes the changes itself.",
        _queue,
    ),
    ("sound", "outputs, backends and levels, for technicians", "", _sound),
    (
        "support",
        "what a support code says; without a code, the support window",
        "A code is decoded without a network. One with a slip in it is refused, with the place of the slip.",
        _support,
    ),
    (
        "diagnose",
        "what is wrong with this tablet, and what to do about it",
        "Repairs are made with --fix only. The exit code is 1 where something is broken, else 0.",
        _diagnose,
    ),
)
"""Name, its line in the list, what its own help says beyond that, and what adds its arguments."""
