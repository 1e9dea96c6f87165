"""Signs of life: sent, refused, and never the end of the app."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from tablet_app.store.errors import StoreError
from tablet_app.sync import heartbeat
from tablet_app.sync.heartbeat import Heartbeat
from tests.counter import SIGN, on_thread, until


async def facts() -> Mapping[str, Any]:
    return SIGN


async def test_the_platform_learns_how_the_tablet_is(tablet, platform):
    await Heartbeat(tablet.platform, tablet.devices, tablet.link, tablet.clock, facts).once()
    device = (await on_thread(platform.state))["devices"][-1]
    assert (device["heartbeat"]["checked_in"], device["heartbeat"]["outbox"]) == (True, 3)
    assert device["heartbeat"]["sent_at"].endswith("Z")
    assert tablet.link.heartbeat_at is not None


async def test_a_revoked_device_finds_out_by_it(tablet, platform):
    await on_thread(platform.control, "revoke")
    await Heartbeat(tablet.platform, tablet.devices, tablet.link, tablet.clock, facts).once()
    assert (await tablet.devices.device()).revoked
    assert tablet.link.heartbeat_at is None


async def test_a_disk_that_fails_does_not_end_it(tablet, platform, monkeypatch):
    monkeypatch.setattr(heartbeat, "EVERY_S", 0.01)
    failing = [StoreError("disk I/O error")] * 3

    async def sometimes() -> Mapping[str, Any]:
        if failing:
            raise failing.pop()
        return SIGN | {"outbox": 77}

    running = asyncio.create_task(
        Heartbeat(tablet.platform, tablet.devices, tablet.link, tablet.clock, sometimes).run()
    )
    await until(lambda: _outbox_told(platform, 77))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def _outbox_told(platform, count: int) -> bool:
    device = (await on_thread(platform.state))["devices"][-1]
    return (device["heartbeat"] or {}).get("outbox") == count
