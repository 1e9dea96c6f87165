"""Taps through every fault, and over a revoked device: each is applied once, in order, and none is lost."""

from __future__ import annotations

import pytest

from tablet_app.domain.device import Device
from tablet_app.wiring import Tablet
from tests.counter import at_work, commands_of, on_thread, settled, tablet_at, until
from tests.sync.test_feed import has, place
from tests.sync.test_sender import save

FAULTS = [
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 429, "retry_after": 0},
    {"kind": "reset"},
    {"kind": "reset", "applied": True},
    {"kind": "half"},
    {"kind": "garbage", "applied": True},
    {"kind": "html", "applied": True},
    {"kind": "busy"},
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: "-".join(str(part) for part in fault.values()))
async def test_through_every_fault_each_tap_is_applied_once_and_in_order(platform, tmp_path, fault):
    async with tablet_at(tmp_path / "t", platform.url, draw=lambda: 0.02) as tablet:
        await tablet.pairing.pair(await on_thread(platform.new_code))
        async with at_work(tablet):
            order = await place(platform, pickup_code=None)
            await until(lambda: has(tablet, order))
            await on_thread(platform.fault, path="/v1/commands", times=2, **fault)
            await tablet.orders.confirm(order)
            await tablet.orders.ready(order)
            await tablet.orders.hand_over(order, None)
            await until(lambda: settled(tablet))
        assert (await tablet.outbox.view()).parked == ()
    sent = await commands_of(platform, f"order:{order}")
    assert [(c["subject_seq"], c["times_applied"]) for c in sent] == [(1, 1), (2, 1), (3, 1)]
    assert (await on_thread(platform.order, order))["status"] == "handed_over"


async def test_a_device_that_was_revoked_keeps_its_taps_and_goes_on_once_it_is_paired_anew(tablet, platform):
    async with at_work(tablet):
        order = await place(platform)
        await until(lambda: has(tablet, order))
        await on_thread(platform.control, "revoke")
        await until(lambda: _revoked(tablet))
        await until(lambda: tablet.link.state.reason == "revoked")
        await tablet.orders.confirm(order)
        missed = await place(platform)
        assert (await tablet.outbox.view()).waiting == 1
        outcome = await tablet.pairing.pair(await on_thread(platform.new_code))
        assert hasattr(outcome, "device_name")
        await until(lambda: settled(tablet))
        await until(lambda: has(tablet, missed))
        assert not await _revoked(tablet)
        last = await place(platform)
        await until(lambda: has(tablet, last))
    (sent,) = await commands_of(platform, f"order:{order}")
    assert sent["times_applied"] == 1


async def test_a_tap_of_a_revoked_device_alone_finds_out(tablet, platform):
    await on_thread(platform.control, "revoke")
    await save(tablet, 1)
    assert await tablet.sender.once() is None
    assert await _revoked(tablet)
    assert (await tablet.outbox.view()).waiting == 1


async def _revoked(tablet: Tablet) -> bool:
    device = await tablet.devices.device()
    return device is not None and device.revoked


async def test_another_venues_tablet_keeps_no_orders_but_all_commands(tablet, platform):
    order = await place(platform)
    async with at_work(tablet):
        await until(lambda: has(tablet, order))
    await tablet.orders.confirm(order)
    await tablet.devices.paired(Device("d9", "nine", "another-venue"), "token")
    assert await tablet.orders.board() == []
    assert await tablet.products.catalogue() == []
    assert (await tablet.outbox.view()).waiting == 1
