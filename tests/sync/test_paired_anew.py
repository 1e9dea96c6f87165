"""A tablet that is paired once more while it is at work: the old identity's end is not its own, and no tap is lost."""

from __future__ import annotations

from pathlib import Path

from tablet_app.demo.process import Platform
from tests.counter import at_work, on_thread, pair, settled, tablet_at, until


async def test_it_follows_its_new_identity_and_keeps_what_waits(tmp_path: Path) -> None:
    with Platform(tmp_path / "platform") as platform:
        async with tablet_at(tmp_path / "tablet", platform.url, draw=lambda: 0.02) as tablet:
            await pair(tablet, platform)
            async with at_work(tablet):
                (placed,) = await on_thread(platform.place_orders, 1, pickup_code=None, accept_by=None)
                await until(lambda: tablet.orders.one(placed["id"]), "the order")
                fault = {"kind": "status", "status": 503, "path": "/v1/commands"}
                await on_thread(platform.call, "POST", "/demo/faults", fault)
                await tablet.orders.confirm(placed["id"])
                await tablet.orders.ready(placed["id"])
                before = await tablet.devices.device()
                await pair(tablet, platform)
                assert (await tablet.outbox.view()).waiting == 2
                assert before is not None
                await on_thread(platform.call, "POST", "/demo/revoke", {"device_id": before.id})
                await on_thread(platform.call, "DELETE", "/demo/faults")
                late = await on_thread(platform.place_order, pickup_code=None, accept_by=None)
                await until(lambda: tablet.orders.one(late["id"]), "the order that came after it")
                await until(lambda: settled(tablet), "the end of sending")
                after = await tablet.devices.device()
                assert after is not None
                assert (after.id != before.id, after.revoked) == (True, False)
        told = await on_thread(platform.state)
    assert [(one["type"], one["times_applied"]) for one in told["commands"]] == [
        ("order.confirm", 1),
        ("order.ready", 1),
    ]
