"""A tablet without a screen, in the test's own process, and the platforms that it talks to."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from tablet_app import house, loops, wiring
from tablet_app.config import Config
from tablet_app.demo.process import Platform
from tablet_app.store.database import Store
from tablet_app.wiring import Tablet

T = TypeVar("T")

WITHIN_S = 15.0
SIGN: dict[str, Any] = {
    "checked_in": True,
    "power": "mains",
    "battery_pct": None,
    "volume_pct": 80,
    "audible": True,
    "outbox": 3,
    "app_version": "0.1",
    "uptime_s": 60,
}
"""What a tablet says of itself in a sign of life."""


async def until(look: Callable[[], Any], what: str = "it") -> Any:
    """The first true answer of `look`. Fails when none comes."""
    deadline = time.monotonic() + WITHIN_S
    while True:
        found = look()
        value = await found if asyncio.iscoroutine(found) else found
        if value:
            return value
        assert time.monotonic() < deadline, f"{what} did not come about"
        await asyncio.sleep(0.01)


async def on_thread(call: Callable[..., T], *arguments: Any, **parts: Any) -> T:
    """Talks to the stand-in without stopping the loop that the tablet runs on."""
    return await asyncio.to_thread(call, *arguments, **parts)


@asynccontextmanager
async def tablet_at(data: Path, url: str, **options: Any) -> AsyncGenerator[Tablet]:
    """A tablet on the folder `data`, with nothing running yet; `options` are Config's and `wiring.build`'s."""
    known = {name: options.pop(name) for name in ("ca_file", "keep_history_days") if name in options}
    store = Store(data)
    store.open()
    try:
        known_before = await house.known(store)
        tablet = wiring.build(Config(data_dir=data, **known), store, url, known_before, **options)
        try:
            yield tablet
        finally:
            await tablet.platform.close()
    finally:
        store.close()


@asynccontextmanager
async def at_work(tablet: Tablet, *more: Callable[[], Awaitable[None]]) -> AsyncGenerator[None]:
    """Everything that runs beside the screen, until the block is left. An error in it fails the test."""

    async def sign() -> Mapping[str, Any]:
        measured = dict.fromkeys(("battery_pct", "volume_pct", "audible"))
        return {"checked_in": False, "power": "unknown", "outbox": 0, "app_version": "0", **measured}

    running = asyncio.create_task(loops.run(tablet, sign, *more))
    try:
        yield
    finally:
        running.cancel()
        ended = await asyncio.gather(running, return_exceptions=True)
        if isinstance(ended[0], Exception):
            raise ended[0]


async def pair(tablet: Tablet, platform: Platform) -> None:
    code = await on_thread(platform.new_code)
    outcome = await tablet.pairing.pair(code)
    assert hasattr(outcome, "device_name"), outcome


async def commands_of(platform: Platform, subject: str) -> list[dict[str, Any]]:
    """What the platform received about `subject`, in the order of its first arrival."""
    state = await on_thread(platform.state)
    return [command for command in state["commands"] if command["subject"] == subject]


async def settled(tablet: Tablet) -> bool:
    return (await tablet.outbox.view()).waiting == 0
