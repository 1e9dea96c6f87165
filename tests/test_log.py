"""The log's lines, what is kept out of them, and where uncaught exceptions go."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from tablet_app import log as log_module
from tablet_app.log import KeyValueFormatter, LogFileError, logging_to, on_loop_exception, redacted

TOKEN = "tok-9f8e7d6c5b4a"


def line(message: str, extra: Mapping[str, object] | None = None, *, with_time: bool = False) -> str:
    record = logging.makeLogRecord({"name": "tablet_app.sync", "levelname": "INFO", "msg": message, "created": 0.25})
    vars(record).update(extra or {})
    return KeyValueFormatter(with_time=with_time).format(record)


@pytest.mark.parametrize(
    ("message", "extra", "expected"),
    [
        ("started", {}, "msg=started"),
        ("order confirmed", {"order": "A1045", "tries": 2}, 'msg="order confirmed" order=A1045 tries=2'),
        ("x", {"empty": "", "nothing": None, "yes": True}, 'msg=x empty="" nothing="" yes=true'),
        ('say "no"', {"path": "C:\\a b"}, r'msg="say \"no\"" path="C:\\a b"'),
        ("two\nlines level=error", {}, r'msg="two\nlines level=error"'),
        ("გამარჯობა", {}, "msg=გამარჯობა"),
        ("x", {"level": "forged", "msg": "x"}, "level=info logger=tablet_app.sync msg=x"),
    ],
)
def test_a_record_is_one_line_of_pairs(message: str, extra: dict[str, object], expected: str) -> None:
    text = line(message, extra)
    assert text.endswith(expected)
    assert text.startswith("level=info logger=tablet_app.sync")
    assert "\n" not in text


def test_the_time_is_utc_with_milliseconds() -> None:
    assert line("x", with_time=True).startswith("time=1970-01-01T00:00:00.250Z level=info")


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Bearer {TOKEN}",
        f"{{'authorization': 'Bearer {TOKEN}'}}",
        f'{{"device_id": "d1", "token": "{TOKEN}"}}',
        f"token={TOKEN}&x=1",
        f"DeviceToken(access_token='{TOKEN}')",
        f'password: "{TOKEN}"',
        f"pairing_code={TOKEN}",
    ],
)
def test_no_token_is_logged(text: str) -> None:
    assert TOKEN not in redacted(text)
    assert TOKEN not in line(text)
    assert TOKEN not in line("x", {"answer": text})
    assert TOKEN not in line("x", {"device_token": TOKEN})


@pytest.mark.parametrize(
    "phone",
    ["+995599123456", "+995 599 12 34 56", "+995 (599) 123-456", "00995599123456", "599123456", "599 12 34 56",
     "032 211 42 35", "0322114235", "+37455 123456", "+7 916 123-45-67"],
)  # fmt: skip
def test_no_phone_number_is_logged(phone: str) -> None:
    for text in (f"call {phone} now", f'"phone": "{phone}"', f"phone={phone}", f"({phone})", f"{phone}."):
        assert "[phone hidden]" in redacted(text), text
        assert not any(part in redacted(text) for part in ("599", "123", "211"))


@pytest.mark.parametrize(
    "text",
    ["order A1045 total 12345 after 350 ms", "id=0193b2c4-5123-7abc-8def-0123456789ab", "2026-11-22T08:15:00.123456Z",
     "cursor=1045 epoch=5f3a", "127.0.0.1:53412", "retry in 59.912345 s", "0.36 ms of 35000", "2026-11-22 08:15:00"],
)  # fmt: skip
def test_what_is_no_secret_stays(text: str) -> None:
    assert redacted(text) == text


def test_a_traceback_is_indented_and_redacted(capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to("info", None, {}):
        try:
            raise RuntimeError(f"answer was Bearer {TOKEN}\nsecond line")
        except RuntimeError:
            logging.getLogger("t").exception("failed")
    first, *rest = capsys.readouterr().err.splitlines()
    assert first.endswith("level=error logger=t msg=failed")
    assert rest
    assert all(part.startswith("    ") for part in rest)
    assert TOKEN not in "".join(rest)


def test_afterwards_all_is_as_before() -> None:
    before = logging.getLogger().handlers[:], sys.excepthook, threading.excepthook, sys.unraisablehook
    with logging_to("debug", None, {}):
        assert sys.excepthook is not before[1]
    assert (logging.getLogger().handlers, sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_the_level_counts(capsys: pytest.CaptureFixture[str]) -> None:
    with logging_to("warning", None, {}):
        logging.getLogger("t").info("small talk")
        logging.getLogger("t").warning("take note")
    assert capsys.readouterr().err.count("\n") == 1


def test_the_file_rotates_and_older_ones_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "FILE_BYTES", 400)
    with logging_to("info", tmp_path / "logs" / "tablet.log", {}):
        for number in range(60):
            logging.getLogger("t").info("line %d", number)
    files = sorted(tmp_path.glob("logs/*"))
    assert len(files) == log_module.FILES
    assert all(file.stat().st_size <= 400 for file in files)
    assert 'msg="line 59"' in (tmp_path / "logs" / "tablet.log").read_text()


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with (
        pytest.raises(LogFileError, match=r"the log cannot be written to .*taken"),
        logging_to("info", tmp_path / "taken" / "tablet.log", {}),
    ):
        pass


def test_the_journal_notes_the_time_itself(tmp_path: Path) -> None:
    program = (
        "import logging, os\nfrom tablet_app.log import logging_to\n"
        "with logging_to('info', None, os.environ): logging.getLogger('t').info('x')"
    )
    outputs: list[str] = []
    for is_journal in (True, False):
        with (tmp_path / "stderr").open("w+") as stderr:
            status = os.fstat(stderr.fileno())
            stream = f"{status.st_dev}:{status.st_ino if is_journal else 1}"
            subprocess.run(
                [sys.executable, "-c", program], stderr=stderr, env={**os.environ, "JOURNAL_STREAM": stream}, check=True
            )
            stderr.seek(0)
            outputs.append(stderr.read())
    assert outputs[0] == "level=info logger=t msg=x\n"
    assert outputs[1].startswith("time=")


def test_uncaught_exceptions_reach_the_log_alone(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        raise RuntimeError("in the thread")

    class Failing:
        def __del__(self) -> None:
            raise RuntimeError("in the finalizer")

    with logging_to("info", None, {}):
        try:
            raise RuntimeError("in main")
        except RuntimeError as error:
            sys.excepthook(RuntimeError, error, error.__traceback__)
        thread = threading.Thread(target=fail, name="worker")
        thread.start()
        thread.join()
        Failing()
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    lines = [text for text in capsys.readouterr().err.splitlines() if not text.startswith("    ")]
    assert [text.split("logger=tablet_app.log ")[1] for text in lines] == [
        'msg="uncaught exception"',
        'msg="uncaught exception in a thread" thread_name=worker',
        'msg="exception in a finalizer" where=function',
    ]


async def test_the_event_loop_s_exceptions_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_loop_exception)
    done = asyncio.Event()

    def fail() -> None:
        loop.call_soon(done.set)
        raise RuntimeError("in a callback")

    loop.call_soon(fail)
    await done.wait()
    (record,) = caplog.records
    assert record.getMessage() == "exception in the event loop"
    assert record.exc_info
    assert str(record.exc_info[1]) == "in a callback"
