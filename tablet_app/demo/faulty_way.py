"""Plays the faults of requests on the wire, below the platform's own code."""

import asyncio
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from tablet_app.demo.database import Json
from tablet_app.demo.faults import REQUEST_KINDS, Fault, Faults

CAPTIVE_PORTAL = "<!doctype html><html><head><title>Wi-Fi</title></head><body>Sign in to the network</body></html>"
GARBAGE = b'{"results": [{"id": \xff\xfe'


class FaultyWay:
    """ASGI layer around the platform: plays the faults, and gives every answer its Date."""

    def __init__(self, app: Any, faults: Faults, http_date: Callable[[], str]) -> None:
        self._app = app
        self._faults = faults
        self._http_date = http_date

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        dated = self._dated(send)
        path: str = scope["path"]
        fault = self._faults.take(REQUEST_KINDS, path) if path.startswith("/v1") else None
        if fault is None or (fault.kind == "half" and path == "/v1/feed"):
            await self._app(scope, receive, dated)
        elif fault.kind == "slow":
            await asyncio.sleep(fault.seconds or 1.0)
            await self._app(scope, receive, dated)
        else:
            await self._play(fault, scope, receive, dated)

    async def _play(self, fault: Fault, scope: Any, receive: Any, send: Any) -> None:
        transport: asyncio.Transport = scope["state"]["transport"]
        body = b""
        if fault.applied or fault.kind == "half":
            body = await self._answer_kept(scope, receive)
        match fault.kind:
            case "never":
                await _gone(receive)
            case "reset":
                _reset(transport)
                await _gone(receive)
            case "half":
                await send(_start(200, "application/json", len(body)))
                await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
                transport.close()
                await _gone(receive)
            case "html":
                await _whole(send, 200, "text/html", CAPTIVE_PORTAL.encode())
            case "garbage":
                said = GARBAGE if fault.text is None else fault.text.encode()
                await _whole(send, 200, "application/json", said)
            case _:
                code = "too_many_requests" if fault.status == 429 else "unavailable"
                text = f'{{"code":"{code}","message":"made to fail"}}'.encode()
                await _whole(send, fault.status, "application/json", text, fault.retry_after)

    async def _answer_kept(self, scope: Any, receive: Any) -> bytes:
        parts: list[bytes] = []

        async def keep(message: Any) -> None:
            parts.append(message.get("body", b""))

        await self._app(scope, receive, keep)
        return b"".join(parts)

    def _dated(self, send: Any) -> Any:
        async def dated(message: Any) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), (b"date", self._http_date().encode())]
            await send(message)

        return dated


def _start(status: int, media_type: str, length: int, retry_after: int | str | None = None) -> Json:
    headers = [(b"content-type", media_type.encode()), (b"content-length", str(length).encode())]
    if retry_after is not None:
        headers.append((b"retry-after", str(retry_after).encode()))
    return {"type": "http.response.start", "status": status, "headers": headers}


async def _whole(send: Any, status: int, media_type: str, body: bytes, retry_after: int | str | None = None) -> None:
    await send(_start(status, media_type, len(body), retry_after))
    await send({"type": "http.response.body", "body": body})


def _reset(transport: asyncio.Transport) -> None:
    # Lingering for 0 s makes the kernel send RST instead of FIN. Who asked may be gone already.
    with suppress(OSError):
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def _gone(receive: Any) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
