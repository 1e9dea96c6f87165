"""A full queue on its way to a platform that is 40 ms away, beside the same requests sent by bare asyncio."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks import counter
from benchmarks.figures import Figure
from benchmarks.processes import give_way
from tablet_app import wiring
from tablet_app.demo.process import Platform
from tablet_app.domain.commands import ConfirmOrder, ExtendOrder, MarkReady
from tablet_app.domain.delivery import Outcome
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tablet_app.sync.api import Failure
from tablet_app.wiring import Tablet

COMMANDS = 10_000
PER_ORDER = 10
ONE_WAY_MS = 20
RUNS = 3
RATIO = 1.5
"""Of the requests alone; and it has to be under 2.5 s."""
LIMIT_S = 2.5

Send = Callable[[Tablet, str], Awaitable[None]]


def measure(*, quick: bool) -> list[Figure]:
    commands = 200 if quick else COMMANDS
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(1 if quick else RUNS):
        bodies: list[bytes] = []
        ours.append(once(commands, lambda tablet, _, bodies=bodies: _drain(tablet, bodies)))
        bare.append(once(commands, lambda tablet, url, bodies=bodies: _replay(tablet, url, bodies)))
    name = f"{commands:,} commands drained at 40 ms"
    bare_name = "the same requests, bare asyncio"
    return [
        Figure(name, "s", tuple(ours), LIMIT_S, bare_name, tuple(bare)),
        Figure(f"{name}: against the requests alone", "s", tuple(ours), None, bare_name, tuple(bare), RATIO),
    ]


def once(commands: int, send: Send) -> float:
    """Seconds that `send` takes, with a platform and a data folder of its own. Raises RuntimeError if one is left."""
    with tempfile.TemporaryDirectory(prefix="tablet-bench-") as name, Platform(Path(name) / "platform") as platform:
        data = Path(name) / "tablet"
        counter.fill(platform, new=commands // PER_ORDER)
        counter.check_in(platform, data)
        with far_away(platform.url) as url:
            seconds = asyncio.run(_timed(data, url, send))
        all_applied(platform, commands)
        return seconds


def all_applied(platform: Platform, commands: int) -> None:
    """Raises RuntimeError if the platform did not do so many of `queue_all`, each once."""
    kinds = (ConfirmOrder.type, ExtendOrder.type, MarkReady.type)
    told = platform.state()["commands"]
    applied = [entry for entry in told if entry["times_applied"] == 1 and entry["type"] in kinds]
    if len(applied) != commands:
        raise RuntimeError(f"{len(applied)} of {commands} commands were applied once")


@contextmanager
def far_away(url: str, *, gives_way: bool = False) -> Generator[str]:
    """The same platform at an address that is a round trip of 40 ms away. `gives_way`: others have the processors."""
    command = [sys.executable, str(counter.PROGRAMS / "far_away.py"), str(urlsplit(url).port), str(ONE_WAY_MS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as relay:
        try:
            if gives_way:
                give_way(relay.pid)
            port = relay.stdout.readline().strip() if relay.stdout else ""
            yield f"http://127.0.0.1:{port}"
        finally:
            relay.terminate()


async def _timed(data: Path, url: str, send: Send) -> float:
    store = Store(data)
    store.open()
    tablet = wiring.build(counter.config(data), store, url)
    try:
        await queue_all(tablet)
        # The connection stands, as it does in a day's work.
        await tablet.platform.events(0, limit=1)
        began = time.monotonic()
        await send(tablet, url)
        return time.monotonic() - began
    finally:
        await tablet.platform.close()
        store.close()


async def _drain(tablet: Tablet, sent: list[bytes]) -> None:
    """The sender's work until nothing waits; what it posts is kept in `sent`."""
    post = tablet.platform.commands

    async def kept(body: bytes, count: int) -> Mapping[str, Outcome] | Failure:
        sent.append(body)
        return await post(body, count)

    tablet.platform.commands = kept
    while await tablet.sender.once() == 0.0:
        pass


async def queue_all(tablet: Tablet, per_order: int = PER_ORDER) -> None:
    """Confirm, extend over and over, ready: for each order on the board. Nobody is told."""
    orders = [shown.order.id for shown in await tablet.orders.board()]

    def work(db: Db) -> None:
        for order_id in orders:
            # Longer each time: the platform refuses a shorter one.
            extended = [ExtendOrder(order_id, 20 + place) for place in range(per_order - 2)]
            for intent in (ConfirmOrder(order_id, 15), *extended, MarkReady(order_id)):
                tablet.outbox.put(db, intent, tablet.outbox.new_key())

    await tablet.store.write(work)


async def _replay(tablet: Tablet, url: str, bodies: list[bytes]) -> None:
    """The reference: the same requests over one connection, nothing written down, no answer understood."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    for body in bodies:
        head = (
            f"POST /v1/commands HTTP/1.1\r\nHost: {parts.netloc}\r\nAuthorization: Bearer {tablet.devices.token()}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode() + body)
        answer = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = next(line for line in answer.split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(int(length.partition(b":")[2]))
    writer.close()
