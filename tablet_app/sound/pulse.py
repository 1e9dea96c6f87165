"""Talks to the sound daemon: PulseAudio, or PipeWire in its place."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeVar

from tablet_app.services.aside import on_thread

if TYPE_CHECKING:
    from pulsectl import Pulse, PulseSinkInfo

T = TypeVar("T")

BEGINS_S = 10.0
"""For our own thread and the first import of pulsectl: long on a machine with much to do, not the daemon's fault."""
GRACE_S = 0.1


class CouldNotLookError(Exception):
    """Nothing is known about the sound: nobody answers (`no_daemon`), or not in time (`daemon_frozen`)."""

    def __init__(self, code: Literal["no_daemon", "daemon_frozen"]) -> None:
        super().__init__(code)
        self.code: Literal["no_daemon", "daemon_frozen"] = code


async def ask(question: Callable[["Pulse"], T], timeout_s: float) -> T:
    """Puts a question to the daemon, which may hold a call for 5 s when it is frozen. Raises `CouldNotLookError`.

    `timeout_s` is the daemon's alone: it runs from when the question can be put.
    """
    loop = asyncio.get_running_loop()
    begun: asyncio.Future[None] = loop.create_future()

    def begin() -> None:
        loop.call_soon_threadsafe(lambda: begun.done() or begun.set_result(None))

    answer = asyncio.ensure_future(on_thread(lambda: _answer(question, begin), "sound daemon")())
    try:
        await asyncio.wait((answer, begun), timeout=BEGINS_S, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait((answer,), timeout=timeout_s)
        # The answer may be there, and a loop that was busy drawing has not got round to it.
        await asyncio.wait((answer,), timeout=GRACE_S)
        if not answer.done():
            raise CouldNotLookError("daemon_frozen")
        return answer.result()
    finally:
        answer.cancel()
        begun.cancel()


def default_sink(pulse: "Pulse") -> "PulseSinkInfo | None":
    """The output that new streams go to; None where there is none at all."""
    name = pulse.server_info().default_sink_name
    return next((sink for sink in pulse.sink_list() if sink.name == name), None)


def _answer(question: Callable[["Pulse"], T], begin: Callable[[], None]) -> T:
    # Here, on this thread: it takes 0.14 s, which the first frame of the board must not wait for.
    from pulsectl import Pulse, PulseDisconnected, PulseError  # noqa: PLC0415

    begin()
    try:
        with Pulse("tablet-app", connect=False) as pulse:
            pulse.connect()  # without its own time limit, which it always waits for to the end
            return question(pulse)
    except (PulseError, PulseDisconnected):
        raise CouldNotLookError("no_daemon") from None
