"""Runs the stand-in platform as a process of its own.

`python -m tablet_app.demo.serve --port 0 --data DIR [--scenario NAME]` prints one JSON line when it accepts
connections: `{"url": "http://127.0.0.1:40123", "pairing_code": "12345678"}`. It ends cleanly on SIGTERM and SIGINT.
"""

import argparse
import asyncio
import json
import logging
import signal
import socket
import sys
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol

from tablet_app.demo import api, bodies, control, seed, support_page
from tablet_app.demo.director import direct
from tablet_app.demo.faulty_way import FaultyWay
from tablet_app.demo.hub import Hub
from tablet_app.demo.scenarios import SCENARIOS
from tablet_app.demo.state import State

HOST = "127.0.0.1"
Ready = Callable[[str, str], None]


class CannotServeError(Exception):
    """One sentence for a person: no such scenario, the port is taken, the folder can't be written."""


def serve(
    port: int,
    data: Path,
    scenario: str | None,
    *,
    ready: Ready,
    speed: float = 1.0,
    comment_s: float = 5.0,
    hub: str | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT. `ready(url, pairing_code)` is called once connections are accepted.

    Port 0 takes any free one. `speed` 10 plays a scenario ten times as fast; `comment_s` is the pause between
    the feed's comment lines; `hub` is where to publish the feeds that nginx holds. Raises CannotServeError.
    """
    if scenario is not None and scenario not in SCENARIOS:
        raise CannotServeError(f"there is no scenario {scenario!r}; there are {', '.join(SCENARIOS)}")
    try:
        data.mkdir(parents=True, exist_ok=True)
        state = State(data / "platform.sqlite3", SCENARIOS.get(scenario or ""), speed=speed, comment_s=comment_s)
    except Exception as problem:
        raise CannotServeError(f"the data folder {data} can't be used: {problem}") from problem
    try:
        seed.prepare(state)
        with _listening(port) as listener:
            asyncio.run(_run(state, listener, ready, hub))
    finally:
        state.db.close()


def application(state: State, hub: Hub | None = None) -> Starlette:
    """All routes, without the layer of faults."""

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncGenerator[None]:
        tasks = [asyncio.create_task(direct(state))]
        if hub is not None:
            tasks.append(asyncio.create_task(hub.run()))
        yield
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    app = Starlette(
        routes=[*api.ROUTES, *control.ROUTES, *support_page.ROUTES],
        exception_handlers={
            api.ApiError: api.api_error,
            bodies.UnreadableError: api.api_error,
            ClientDisconnect: api.nobody_there,
            404: api.http_error,
            405: api.http_error,
            500: api.http_error,
        },
        lifespan=lifespan,
    )
    app.state.platform, app.state.hub = state, hub
    return app


class _Protocol(H11Protocol):
    """Lets a request reach its connection, for faults that break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _Server(Server):
    def __init__(self, config: Config, state: State, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._state = state
        self._started = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._state.closing = True
        self._state.bell.ring()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        # uvicorn's own raises the signal again at the end, which would make a clean stop look like a kill.
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            with suppress(ValueError, RuntimeError):
                loop.add_signal_handler(number, self.handle_exit, number, None)
        yield


async def _run(state: State, listener: socket.socket, ready: Ready, hub: str | None) -> None:
    inner = application(state, None if hub is None else Hub(hub, state))
    app: Any = FaultyWay(inner, state.faults, state.clock.http_date)
    config = Config(
        app, http=_Protocol, ws="none", lifespan="on", log_config=None, access_log=False, date_header=False,
        server_header=False, timeout_keep_alive=60, timeout_graceful_shutdown=1,
    )  # fmt: skip
    url = f"http://{HOST}:{listener.getsockname()[1]}"
    await _Server(config, state, lambda: ready(url, seed.current_code(state))).serve(sockets=[listener])


@contextmanager
def _listening(port: int) -> Generator[socket.socket]:
    # asyncio sends small answers at once only on sockets that say they are TCP; without, each took 40 ms.
    listener = socket.socket(proto=socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
        except (OSError, OverflowError) as problem:
            raise CannotServeError(f"port {port} can't be used: {problem}") from problem
        yield listener
    finally:
        listener.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="tablet_app.demo.serve", description="The stand-in platform alone.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--scenario", choices=sorted(SCENARIOS))
    parser.add_argument("--speed", type=float, default=1.0)
    parser.add_argument("--comment-s", type=float, default=5.0)
    parser.add_argument("--hub", metavar="URL", help="publish the feeds here; nginx with Nchan holds them")
    given = parser.parse_args()
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)

    def ready(url: str, pairing_code: str) -> None:
        sys.stdout.write(json.dumps({"url": url, "pairing_code": pairing_code}) + "\n")
        sys.stdout.flush()

    try:
        serve(
            given.port, given.data, given.scenario, ready=ready, speed=given.speed, comment_s=given.comment_s,
            hub=given.hub,
        )  # fmt: skip
    except CannotServeError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
