"""The verdict on an order's alert: kept with the order, told to the platform once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tablet_app.domain import events as say
from tablet_app.domain.venue import Profile
from tablet_app.services.alerts import Alerts
from tablet_app.store import alerts as table
from tablet_app.store import outbox
from tablet_app.wiring import Tablet
from tests.counter import tablet_at
from tests.making import an_order, every_day

EVIDENCE = {"backend": "miniaudio", "peak_dbfs": -6.0, "latency_ms": 120}


@pytest.fixture
async def tablet(tmp_path: Path) -> AsyncIterator[Tablet]:
    async with tablet_at(tmp_path / "t", "http://127.0.0.1:9") as tablet:
        place = every_day("00:00", "24:00")
        told = (say.OrderTold(an_order("o1")),)
        await tablet.feed.take_snapshot(say.Snapshot("e", 0, place, Profile(version=1), told, ()))
        yield tablet


async def reports(tablet: Tablet) -> list[dict[str, object]]:
    commands = await tablet.store.read(outbox.every)
    return [dict(one.payload) for one in commands if one.type == "alert.reported"]


async def test_the_first_verdict_is_kept_and_told_once(tablet: Tablet) -> None:
    alerts = Alerts(tablet.store, tablet.outbox, tablet.clock)
    assert await alerts.report({"o1"}, True, EVIDENCE) == {"o1"}
    assert await alerts.report({"o1"}, False, {"reason": "muted"}) == set()
    known = await alerts.of("o1")
    assert known
    assert (known.heard, dict(known.evidence), known.phoned) == (True, EVIDENCE, False)
    assert await reports(tablet) == [{"order_id": "o1", "heard": True, "evidence": EVIDENCE}]
    assert await alerts.of("o2") is None


async def test_nobody_could_look_goes_out_as_not_heard(tablet: Tablet) -> None:
    alerts = Alerts(tablet.store, tablet.outbox, tablet.clock)
    await alerts.report({"o1"}, None, {"reason": "daemon_frozen"})
    known = await alerts.of("o1")
    assert known
    assert known.heard is None
    assert [one["heard"] for one in await reports(tablet)] == [False]
    assert await alerts.phone({"o1"}) == set()


async def test_an_unanswered_order_asks_for_the_phone_once(tablet: Tablet) -> None:
    alerts = Alerts(tablet.store, tablet.outbox, tablet.clock)
    await alerts.report({"o1"}, True, EVIDENCE)
    assert await alerts.phone({"o1"}) == {"o1"}
    assert await alerts.phone({"o1"}) == set()
    assert (await reports(tablet))[1]["evidence"] == {**EVIDENCE, "phone": True, "reason": "unanswered"}


async def test_an_order_whose_verdict_was_lost_asks_for_the_phone_too(tablet: Tablet) -> None:
    alerts = Alerts(tablet.store, tablet.outbox, tablet.clock)
    assert await alerts.phone({"o1"}) == {"o1"}
    assert await alerts.phone({"o1"}) == set()
    (told,) = await reports(tablet)
    assert told == {"order_id": "o1", "heard": False, "evidence": {"phone": True, "reason": "unanswered"}}


async def test_what_was_measured_goes_with_its_order(tablet: Tablet) -> None:
    alerts = Alerts(tablet.store, tablet.outbox, tablet.clock)
    await alerts.report({"o1", "o9"}, True, EVIDENCE)
    await tablet.store.write(table.prune)
    assert await alerts.of("o1") is not None
    assert await alerts.of("o9") is None
