"""The platform's device API (v1). Every failure comes back as a value; nothing here raises for what a network does."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import msgspec

from tablet_app import __version__
from tablet_app.domain.delivery import Outcome
from tablet_app.domain.events import Snapshot
from tablet_app.services.clock import Clock
from tablet_app.sync import outgoing, wire
from tablet_app.sync.failure import Failure, failure_of, judge
from tablet_app.sync.http import trust
from tablet_app.sync.http.dates import date_of
from tablet_app.sync.http.errors import NetworkError
from tablet_app.sync.http.names import Names

if TYPE_CHECKING:
    from tablet_app.sync.http.client import Answer, Client
    from tablet_app.sync.http.client import Stream as Opened

log = logging.getLogger(__name__)

T = TypeVar("T")

READ_S = 10.0
READ_PER_COMMAND_S = 0.02
SILENT_S = 12.0
"""The stream has a sign of life each 5 s; after two missed ones and some slack it is dead."""


class Stream(Protocol):
    """An open feed: iterate for (event name, id or None, data)."""

    def __aiter__(self) -> AsyncIterator[tuple[str, str, str]]: ...


class Platform:
    """`token` is asked at each call; None before pairing.

    Raises OSError or ssl.SSLError when `ca_file`, which stands for the system's trust store, can't be read.
    """

    def __init__(
        self,
        url: str,
        token: Callable[[], str | None],
        clock: Clock,
        ca_file: Path | None = None,
        *,
        silent_s: float = SILENT_S,
        names: Names | None = None,
    ) -> None:
        self._token = token
        self._clock = clock
        self._url = url
        self._silent_s = silent_s
        self._names = names or Names()
        self._context = None if ca_file is None else trust.context(ca_file)
        self._client: Client | None = None
        self.latency_ms: int | None = None
        """How long the latest short call took."""

    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()

    async def pair(self, code: str, about: Mapping[str, str]) -> wire.Paired | Failure:
        """`about`: hardware, os, app_version."""
        return await self._ask(
            "POST", "/v1/devices/pair", lambda text: wire.decode(text, wire.Paired), body={"code": code, **about}
        )

    async def snapshot(self) -> Snapshot | Failure:
        return await self._ask("GET", "/v1/snapshot", wire.snapshot)

    async def events(self, after: int, limit: int = 500, wait: int = 0) -> wire.EventPage | Failure:
        """Events past `after`; with `wait` (seconds, up to 25) the platform holds the answer until there is one."""
        return await self._ask(
            "GET",
            "/v1/events",
            lambda text: wire.decode(text, wire.EventPage),
            params={"after": after, "limit": limit, "wait": wait},
            read_s=READ_S + wait,
        )

    async def commands(self, body: bytes, count: int) -> Mapping[str, Outcome] | Failure:
        """Verdicts by command id; one that is missing means unknown."""
        return await self._ask(
            "POST", "/v1/commands", outgoing.results, content=body, read_s=READ_S + READ_PER_COMMAND_S * count
        )

    async def heartbeat(self, facts: Mapping[str, Any]) -> wire.Heartbeat | Failure:
        return await self._ask(
            "POST", "/v1/heartbeat", lambda text: wire.decode(text, wire.Heartbeat), body=dict(facts)
        )

    async def report(self, body: bytes) -> wire.ReportAccepted | Failure:
        """Hand in a report as JSON, up to 512 KiB."""
        return await self._ask(
            "POST", "/v1/diagnostics", lambda text: wire.decode(text, wire.ReportAccepted), content=body
        )

    async def _ask(
        self,
        method: str,
        path: str,
        read: Callable[[bytes], T],
        *,
        body: Mapping[str, Any] | None = None,
        content: bytes | None = None,
        params: Mapping[str, int] | None = None,
        read_s: float = READ_S,
    ) -> T | Failure:
        token = self._token()
        headers = _headers(token)
        if body is not None:
            content = msgspec.json.encode(body)
        if content is not None:
            headers["Content-Type"] = "application/json"
        query = "&".join(f"{name}={value}" for name, value in (params or {}).items())
        target = f"{path}?{query}" if query else path
        client = self._reached()
        if isinstance(client, Failure):
            return client
        begun = time.monotonic()
        try:
            answer = await client.ask(method, target, headers, content, read_s)
        except NetworkError as error:
            return failure_of(error)
        refusal = self._judge(answer, token, begun)
        if refusal is not None:
            return refusal
        if not (params and params.get("wait")):
            self.latency_ms = round((time.monotonic() - begun) * 1000)
        try:
            return read(answer.body)
        except wire.UnreadableError as error:
            return Failure("platform", f"{path}: {error}")

    @asynccontextmanager
    async def stream(self, cursor: int) -> AsyncGenerator[Stream | Failure]:
        """The feed past `cursor`. Iterating it raises NetworkError when it ends badly or falls silent."""
        token = self._token()
        client = self._reached()
        if isinstance(client, Failure):
            yield client
            return
        begun = time.monotonic()
        headers = {**_headers(token), "Last-Event-ID": str(cursor)}
        try:
            opened = await client.stream("/v1/feed", headers, self._silent_s)
        except NetworkError as error:
            yield failure_of(error)
            return
        try:
            yield self._judge(opened, token, begun, kind="text/event-stream") or opened
        finally:
            opened.close()

    def _reached(self) -> Client | Failure:
        """Read with the first call, when the board is on the screen: 10 ms. What fails is tried again by the next."""
        if self._client is None:
            try:
                from tablet_app.sync.http.client import Client  # noqa: PLC0415

                about = {"User-Agent": f"tablet-app/{__version__}", "Accept": "*/*", "Accept-Encoding": "gzip"}
                self._client = Client(self._url, lambda: self._context or trust.context(), about, self._names)
            except NetworkError as error:
                return failure_of(error)
            except Exception as error:
                # As without a free file descriptor.
                log.exception("HTTP client not loaded")
                return Failure("tablet", f"{type(error).__name__}: {error}", sent=False)
        return self._client

    def _judge(
        self, answer: Answer | Opened, token: str | None, begun: float, kind: str = "application/json"
    ) -> Failure | None:
        """None for an answer of the platform's own, asked for at `begun`; the time that it tells is taken over."""
        failure = judge(answer, kind)
        if failure is not None and failure.kind == "revoked" and token != self._token():
            # Asked before this device was paired anew: says nothing about its new identity.
            return Failure("platform", "the token has changed meanwhile")
        if failure is None:
            date = date_of(answer.headers.get("date", ""))
            if date is not None:
                self._clock.heard(date, timedelta(seconds=time.monotonic() - begun))
        return failure


def _headers(token: str | None) -> dict[str, str]:
    return {} if token is None else {"Authorization": f"Bearer {token}"}
