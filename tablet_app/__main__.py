"""Command line -> configuration -> command."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from tablet_app.ahead import read_qt

if sys.argv[1:2] == ["run"]:
    # Nothing that a start makes is garbage: looking for some in it takes 30 ms. The app ends this.
    gc.disable()
    read_qt()  # beside all that follows

from tablet_app.command_line import usage
from tablet_app.command_line.outputs import make_writable
from tablet_app.command_line.parser import parser
from tablet_app.config import Config, ConfigError, load
from tablet_app.lock import AlreadyRunningError
from tablet_app.log import LogFileError, logging_to
from tablet_app.store.database import StoreError
from tablet_app.store.files import PIPE, open_file, pipes


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 could not be done, 2 wrongly called."""
    words = sys.argv[1:] if arguments is None else arguments
    given = parser(words[0] if words else "").parse_args(words)
    make_writable()
    try:
        code = _dispatch(given)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the list has seen enough (`| head`). Python writes once more at its end: into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (usage.UsageError, ConfigError) as error:
        return _say(error, 2)
    except (AlreadyRunningError, StoreError, LogFileError) as error:
        return _say(error, 1)
    except OSError as error:  # ssl.SSLError too
        return _say(f"{error.filename or ''}: {error.strerror or error}".lstrip(": "), 1)
    except KeyboardInterrupt:
        return 130
    except Exception:
        # The last stop before a person: the traceback goes to a file, the person gets a sentence.
        import platformdirs

        file = Path(platformdirs.user_log_dir("partner-tablet", appauthor=False, ensure_exists=True)) / "tablet-app.log"
        with logging_to("warning", file, os.environ):
            logging.getLogger(__name__).exception("uncaught exception")
        return _say(f"something went wrong inside the app; {file} has the details", 1)
    return code


def _say(sentence: object, code: int) -> int:
    sys.stderr.write(f"tablet-app: {sentence}\n")
    return code


def _dispatch(given: argparse.Namespace) -> int:
    match given.command:
        case "orders":
            return _orders(given)
        case "queue":
            return _queue(given)
        case "sound":
            return _sound(given)
        case "support":
            return _support(given)
        case "diagnose":
            return _diagnose(given)
        case "platform":
            return _platform(given)
        case "demo":
            from tablet_app.command_line.demo import demo

            return demo(given.scenario, windowed=given.windowed, language=given.lang, out=given.out)
        case _:
            return _tablet(given)


def _orders(given: argparse.Namespace) -> int:
    from tablet_app.command_line import listing

    columns = ("code", "status", "shown", "sending", "placed_at", "total", "currency", "items")
    rows = listing.order_rows(given.data)
    if not given.json:
        rows = [{**row, "total": f"{row['total'] / 100:.2f}"} for row in rows]
    listing.show(rows, columns, as_json=given.json, nothing="No orders.")
    return 0


def _queue(given: argparse.Namespace) -> int:
    from tablet_app.command_line import listing, queue

    if given.data is None:
        raise usage.UsageError("the tablet's data folder is missing; give --data DIR")
    try:
        match given.act:
            case "show":
                return queue.show(given.data, given.name, as_json=given.json)
            case "retry":
                return queue.retry(given.data, given.name, as_json=given.json)
            case "give-up":
                return queue.give_up(given.data, given.name, sure=given.yes, as_json=given.json)
            case "export":
                return queue.export(given.data, given.file, as_json=given.json)
            case _:
                columns = ("seq", "type", "subject", "state", "attempts", "made_at", "last_error")
                listing.show(listing.queue_rows(given.data), columns, as_json=given.json, nothing="Nothing waits.")
                return 0
    except queue.CannotError as error:
        return _say(error, 1)


def _sound(given: argparse.Namespace) -> int:
    from tablet_app.command_line import sound

    try:
        match given.act:
            case "list":
                return sound.devices(as_json=given.json)
            case "test":
                return sound.test(as_json=given.json)
            case _:
                return sound.watch(given.seconds, as_json=given.json)
    except sound.NoSoundError as error:
        return _say(error, 1)


def _support(given: argparse.Namespace) -> int:
    from tablet_app.command_line import support

    if given.code:
        try:
            return support.explain("".join(given.code), given.lang, as_json=given.json)
        except support.NotACodeError as error:
            raise usage.UsageError(str(error)) from None
    if given.json:
        raise usage.UsageError("--json needs a CODE; without one a window opens")
    usage.refuse_without_screen()
    return support.window(given.lang)


def _diagnose(given: argparse.Namespace) -> int:
    from msgspec.structs import replace

    from tablet_app.command_line import diagnose, guide

    flags = {"platform_url": given.platform, "data_dir": given.data, "language": given.lang}
    config = load(given.config, os.environ, flags)
    if config.platform_url is not None:
        config = replace(config, platform_url=usage.address(config))
    if given.print_guide is not None:
        if given.check or given.fix or given.report or given.json:
            raise usage.UsageError("--print-guide checks nothing; leave the other options away")
        if why := guide.wrong_file(given.print_guide):
            raise usage.UsageError(f"--print-guide {why}")
        return guide.print_guide(given.print_guide, config.language)
    if given.yes and not given.fix:
        raise usage.UsageError("--yes goes with --fix")
    usage.check_trust(config)
    _tell_pipes(config)
    fix = "no" if not given.fix else "yes" if given.yes else "ask"
    wish = diagnose.Wish(given.check or (), fix, given.report, as_json=given.json, language=config.language)
    try:
        with _logging_aside(config):
            return diagnose.diagnose(config, wish)
    except diagnose.WronglyAskedError as error:
        raise usage.UsageError(str(error)) from None
    except diagnose.NotSavedError as error:
        return _say(error, 1)


def _logging_aside(config: Config) -> AbstractContextManager[None]:
    """To a file, since a person reads the findings; to none where no file can be had: a full disk is to be found."""
    import platformdirs

    file = config.log_file or Path(platformdirs.user_log_dir("partner-tablet", appauthor=False)) / "tablet-app.log"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(open_file(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666))
    except OSError:
        return logging_to(config.log_level, Path(os.devnull), os.environ)
    return logging_to(config.log_level, file, os.environ)


def _platform(given: argparse.Namespace) -> int:
    import json

    from tablet_app.demo.serve import CannotServeError, serve

    def ready(url: str, code: str) -> None:
        sys.stdout.write(json.dumps({"url": url, "pairing_code": code}) + "\n")
        sys.stdout.flush()

    try:
        serve(given.port, given.data, given.scenario, ready=ready)
    except CannotServeError as error:
        return _say(error, 1)
    return 0


def _tablet(given: argparse.Namespace) -> int:
    flags: dict[str, object] = {"platform_url": given.platform, "data_dir": given.data}
    if given.command == "run":
        flags |= {"windowed": given.windowed, "language": given.lang}
    config = load(given.config, os.environ, flags)
    url = usage.address(config)
    usage.check_trust(config)
    _tell_pipes(config)
    with logging_to(config.log_level, config.log_file, os.environ):
        if given.command == "pair":
            from tablet_app.command_line.pair import pair

            if not (len(given.code) == 8 and given.code.isascii() and given.code.isdigit()):
                raise usage.UsageError(f"CODE {given.code!r}: the code that support gives has 8 digits")
            return pair(config, url, given.code, as_json=given.json)
        usage.refuse_without_screen()
        from tablet_app import app

        return app.run(config, url)


def _tell_pipes(config: Config) -> None:
    """They are passed over, and nothing is kept in them: the tablet would look new, or forget how it was off."""
    for path in pipes(config.data_dir):
        _say(f"{path}: {PIPE}", 1)


if __name__ == "__main__":
    sys.exit(main())
