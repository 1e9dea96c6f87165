"""Small servers that say what the test wants: exact bytes, one answer per connection, with TLS or without."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

ENDS_S = 10.0


def answer(status: str, body: bytes = b"", kind: str = "application/json", **headers: str) -> bytes:
    """An HTTP answer as bytes; `_` in a header's name is a dash."""
    lines = [f"HTTP/1.1 {status}", f"content-type: {kind}", f"content-length: {len(body)}", "connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def told(value: Any, **headers: str) -> bytes:
    return answer("200 OK", json.dumps(value).encode(), **headers)


class Server:
    """`asked`: heads and bodies of the requests that came, in order."""

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[tuple[str, bytes]] = []

    def bodies(self) -> list[Any]:
        return [json.loads(body) for _, body in self.asked if body]


Script = Sequence[bytes] | Callable[[str, bytes], bytes]


@asynccontextmanager
async def serving(script: Script, context: ssl.SSLContext | None = None) -> AsyncGenerator[Server]:
    """Answers with `script`: bytes one after the other, the last for ever, or a function of head and body.

    Empty bytes close the connection without a word.
    """
    server = Server()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head, body = await request(reader)
        said = script(head, body) if callable(script) else script[min(len(server.asked), len(script) - 1)]
        server.asked.append((head, body))
        writer.write(said)
        await writer.drain()

    async with talking(serve, context) as server.url:
        yield server


Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[object]]


@asynccontextmanager
async def talking(talk: Talk, context: ssl.SSLContext | None = None) -> AsyncGenerator[str]:
    """The address at which `talk` is had over each connection, which ends with it. All of them have to end."""
    talks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        talks.add(task)
        with suppress(OSError, asyncio.IncompleteReadError):
            await talk(reader, writer)
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    port = listening.sockets[0].getsockname()[1]
    try:
        yield f"{'https' if context else 'http'}://localhost:{port}"
    finally:
        listening.close()
        await listening.wait_closed()
        async with asyncio.timeout(ENDS_S):
            await asyncio.gather(*talks)


async def request(reader: asyncio.StreamReader) -> tuple[str, bytes]:
    """Head and body. Raises IncompleteReadError."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    length = next((line for line in head.lower().splitlines() if line.startswith("content-length:")), ":0")
    return head, await reader.readexactly(int(length.partition(":")[2]))
