"""Bad days of the platform, each for a shift at the counter: the stand-in misbehaves as it is told to."""

from __future__ import annotations

from collections.abc import Container, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from tablet_app.demo.process import Platform
from tests.counter import on_thread, pair, until
from tests.faults.outcome import Outcome
from tests.faults.shift import Fault, Scene, Undo, nothing, rounds, shift, side_by_side

COMMANDS = "/v1/commands"


def saying(*faults: dict[str, Any]) -> Fault:
    """The stand-in's faults, until each has been played as often as it says."""

    async def begin(scene: Scene) -> Undo:
        for fault in faults:
            await on_thread(scene.platform.fault, **fault)

        async def undo() -> None:
            await until(lambda: _played(scene.platform), "the fault")

        return undo

    return begin


async def _played(platform: Platform) -> bool:
    return not (await on_thread(platform.state))["faults"]


def twice(kind: str, **parts: Any) -> Fault:
    """To two requests with commands, or to two of their results, one after the other."""
    return saying({"kind": kind, "path": COMMANDS, "times": 2, **parts})


async def dated(scene: Scene) -> Undo:
    until_then = format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)
    return await twice("status", status=429, retry_after=until_then)(scene)


async def portal(scene: Scene) -> Undo:
    """The café's sign-in page answers everything, and new connections only."""
    await on_thread(scene.platform.fault, "html")
    await on_thread(scene.platform.fault, "cut_streams")

    async def undo() -> None:
        await until(lambda: scene.tablet.link.state.reason == "portal", "noticing")
        await on_thread(scene.platform.clear_faults)

    return undo


async def held_streams(scene: Scene) -> Undo:
    """To the end: what happens comes by the long poll."""
    await on_thread(scene.platform.fault, "hold_streams")
    return nothing


async def unknown_words(scene: Scene) -> Undo:
    """Fields and types of a contract of tomorrow, and events of the wrong shape."""
    await on_thread(scene.platform.act, scene.orders[0], "change", of_tomorrow={"a": [1]}, loyalty=None)
    for kind, data in (
        ("weather.changed", {"sun": True}),
        ("order.changed", {"id": scene.orders[0], "version": "seven"}),
        ("order.cancelled", {"order_id": scene.orders[1], "version": None}),
        ("product.changed", []),
    ):
        await on_thread(scene.platform.control, "events", type=kind, data=data)
    return nothing


async def versions_go_back(scene: Scene) -> Undo:
    """As if a proxy had kept an old page: each order once more, older and cancelled."""
    for order_id in scene.orders:
        old = await on_thread(scene.platform.order, order_id)
        old |= {"version": 0, "status": "cancelled"}
        await on_thread(scene.platform.control, "events", type="order.changed", data=old)
        part = {"order_id": order_id, "version": 1, "reason": "moved"}
        await on_thread(scene.platform.control, "events", type="order.withdrawn", data=part)
    return nothing


async def revoked(scene: Scene) -> Undo:
    device = await scene.tablet.devices.device()
    assert device is not None
    await on_thread(scene.platform.control, "revoke", device_id=device.id)

    async def undo() -> None:
        await until(lambda: scene.tablet.link.state.reason == "revoked", "the end of the device")
        await pair(scene.tablet, scene.platform)

    return undo


async def cursor_too_old(scene: Scene) -> Undo:
    await on_thread(scene.platform.fault, "hold_streams")
    await on_thread(scene.platform.place_orders, 5)
    await on_thread(scene.platform.control, "events/forget")

    async def undo() -> None:
        await on_thread(scene.platform.clear_faults)
        await on_thread(scene.platform.fault, "cut_streams")

    return undo


async def other_epoch(scene: Scene) -> Undo:
    await on_thread(scene.platform.control, "epoch")
    return nothing


def lines() -> dict[str, tuple[str, Fault]]:
    """What is wrong -> how, and the fault."""
    texts = {"a number": "7", "an object": '{"results": {}}', "an id of 7": '{"results": [{"id": 7}]}'}
    wrong_types = {
        f"wrong types: {what}": (text, twice("garbage", text=text, applied=True)) for what, text in texts.items()
    }
    return {
        "429, in seconds": ("Retry-After: 1, two requests", twice("status", status=429, retry_after=1)),
        "429, with a date": ("Retry-After: a date in 2 s", dated),
        **{f"HTTP {code}": ("two requests", twice("status", status=code)) for code in (500, 502, 503)},
        "HTTP 503 and done": ("two requests, applied all the same", twice("status", status=503, applied=True)),
        "HTTP 409": ("for the whole request: says nothing", twice("status", status=409)),
        "reset before": ("RST, nothing applied", twice("reset")),
        "answer lost": ("applied, then RST", twice("reset", applied=True)),
        "reset mid-answer": ("applied, half of the answer", twice("half")),
        "never answers": ("nothing applied", twice("never", times=1)),
        "never answers, done": ("applied", twice("never", times=1, applied=True)),
        "garbage": ("no JSON; applied", twice("garbage", applied=True)),
        "half JSON": ("ends in the middle; applied", twice("garbage", text='{"results": [{"id"', applied=True)),
        **wrong_types,
        "captive portal": ("HTML with 200 for everything", portal),
        "proxy that buffers streams": ("nothing of a stream comes through", held_streams),
        "streams cut": ("three times in a row", saying({"kind": "cut_streams", "times": 2})),
        "events doubled": ("each twice", saying({"kind": "duplicate", "times": 1})),
        "events shuffled": ("the last first", saying({"kind": "reorder", "times": 1})),
        "results missing": ("every second one", twice("missing")),
        "results doubled": ("each twice", twice("doubled")),
        "results shuffled": ("the last first", twice("shuffled")),
        "half a request done": ("the rest never seen", twice("part")),
        "result: busy": ("tried again; what follows: not_yet", twice("busy")),
        "unknown fields and events": ("of tomorrow, and of the wrong shape", unknown_words),
        "versions go back": ("to 0 and cancelled", versions_go_back),
        "401 in mid-flow": ("revoked, then paired anew", revoked),
        "cursor too old": ("410", cursor_too_old),
        "another epoch": ("ids begin at 1", other_epoch),
    }


async def day(outcome: Outcome, folder: Path, fault: Fault, times: int) -> None:
    """A platform of its own: its faults are for all of its tablets, and its state grows with its orders."""
    platform = Platform(folder / "".join(filter(str.isalnum, outcome.fault)), comment_s=0.3)
    await on_thread(platform.start)

    async def one() -> None:
        await shift(platform.data, platform, platform.url, fault, outcome)
        await on_thread(platform.clear_faults)

    try:
        await on_thread(platform.control, "profile", unconfirmed="proceeds")
        await rounds(outcome, times, one)
    finally:
        await on_thread(platform.stop)


def days(folder: Path, times: int, names: Container[str] | None = None) -> list[Outcome]:
    """Those of `names`, or all."""
    chosen = [(Outcome(name, how), fault) for name, (how, fault) in lines().items() if names is None or name in names]
    side_by_side(day(outcome, folder, fault, times) for outcome, fault in chosen)
    return [outcome for outcome, _ in chosen]


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    yield from days(folder, 8)
