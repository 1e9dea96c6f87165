"""Switching products off and on: replaced while unsent, undone, and brought back when their time has come."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from msgspec.structs import replace

from tablet_app import wiring
from tablet_app.domain.acts import NotNow, Saved
from tablet_app.domain.venue import SpecialDay, end_of_day
from tests.counter import at_work, commands_of, on_thread, settled, tablet_at, until
from tests.making import a_venue, at, every_day

HOUR = timedelta(hours=1)


async def product(tablet: wiring.Tablet, product_id: str):
    (found,) = [entry for entry in await tablet.products.catalogue() if entry.product.id == product_id]
    return found


async def is_on(tablet, product_id: str) -> bool:
    return (await product(tablet, product_id)).available


async def truth(platform, product_id: str) -> dict:
    state = await on_thread(platform.state)
    (found,) = [entry for entry in state["products"] if entry["id"] == product_id]
    return found


async def types(platform, product_id: str) -> list[str]:
    return [c["type"].removeprefix("product.") for c in await commands_of(platform, f"product:{product_id}")]


async def test_off_until_a_time_and_on_again(working, platform):
    until_then = working.clock.now().replace(microsecond=0) + 2 * HOUR
    assert isinstance(await working.products.deactivate("p01", until_then), Saved)
    shown = await product(working, "p01")
    assert (shown.available, shown.until) == (False, until_then)
    await until(lambda: settled(working))
    told = await truth(platform, "p01")
    assert (told["available"], told["unavailable_until"]) == (False, f"{until_then:%Y-%m-%dT%H:%M:%SZ}")
    assert isinstance(await working.products.reactivate("p01"), Saved)
    await until(lambda: settled(working))
    assert (await truth(platform, "p01"))["available"]
    assert await working.products.reactivate("p01") == NotNow("already_done")
    assert await working.products.reactivate("nonsense") == NotNow("gone")


async def test_what_was_never_sent_is_replaced_by_the_last_wish(tablet, platform):
    for act in (tablet.products.deactivate, tablet.products.deactivate):
        await act("p02", None)
    await tablet.products.reactivate("p02")
    await tablet.products.deactivate("p02", tablet.clock.now() + HOUR)
    assert (await tablet.outbox.view()).waiting == 1
    async with at_work(tablet):
        await until(lambda: settled(tablet))
    assert await types(platform, "p02") == ["deactivate"]
    assert (await truth(platform, "p02"))["unavailable_until"] is not None


async def test_wishes_made_without_a_network_are_replaced_however_often_it_was_tried(tablet, platform, tmp_path):
    address = "http://127.0.0.1:9"
    async with tablet_at(tmp_path / "tablet", address) as offline, at_work(offline):
        await offline.products.deactivate("p03", None)
        await until(lambda: not offline.link.state.online and offline.link.state.reason == "no_network")
        await offline.products.reactivate("p03")
        await offline.products.deactivate("p03", None)
        assert (await offline.outbox.view()).waiting == 1
    async with at_work(tablet):
        await until(lambda: settled(tablet))
    assert await types(platform, "p03") == ["deactivate"]


async def test_a_switch_replaced_while_it_was_under_way_does_no_harm(tablet, platform):
    await tablet.products.deactivate("p04", None)
    (flying,) = await tablet.outbox.heads(10, [])
    await tablet.products.reactivate("p04")
    async with at_work(tablet):
        await until(lambda: settled(tablet))
    # The first request arrives now, behind the second.
    body = {"commands": [{"id": flying.id, "subject": flying.subject, "subject_seq": 1, "type": flying.type}]}
    body["commands"][0] |= {"made_at": "2025-03-03T12:00:00.000Z", "payload": {"until": None}}
    answer = await on_thread(platform.call, "POST", "/v1/commands", body, token=tablet.devices.token())
    assert answer["results"][0]["status"] == "refused"
    assert (await truth(platform, "p04"))["available"]
    assert await is_on(tablet, "p04")


async def test_a_verdict_on_a_replaced_switch_leaves_the_newer_wish_on_the_screen(tablet, platform):
    await on_thread(platform.fault, "slow", path="/v1/commands", seconds=0.3, times=1)
    async with at_work(tablet):
        await tablet.products.deactivate("p05", None)
        await until(lambda: _received(platform))
        await tablet.products.reactivate("p05")
        assert await is_on(tablet, "p05")
        await until(lambda: settled(tablet))
        await until(lambda: _truth_is_on(platform, "p05"))
        assert await is_on(tablet, "p05")


async def _received(platform) -> bool:
    """The slow fault has taken the request."""
    return (await on_thread(platform.state))["faults"] == []


async def _truth_is_on(platform, product_id: str) -> bool:
    return (await truth(platform, product_id))["available"]


async def test_another_tablets_later_word_is_not_undone_by_a_repeated_answer(tablet, platform):
    async with at_work(tablet):
        await on_thread(platform.fault, "reset", path="/v1/commands", applied=True, times=1)
        await on_thread(platform.fault, "status", path="/v1/commands", status=503, retry_after=1, times=1)
        await tablet.products.deactivate("p06", None)
        await until(lambda: _is_off(platform, "p06"))
        await on_thread(platform.control, "products/p06", available=True)
        await until(lambda: settled(tablet))
        await until(lambda: is_on(tablet, "p06"))
    assert [c["times_applied"] for c in await commands_of(platform, "product:p06")] == [1]


async def _is_off(platform, product_id: str) -> bool:
    return not await _truth_is_on(platform, product_id)


async def test_undo_asks_for_what_was_before_and_only_the_last_one_for_a_moment(working, platform):
    first = await working.products.deactivate("p07", None)
    assert isinstance(await working.products.undo(first.command_id), Saved)
    assert await is_on(working, "p07")
    later = working.clock.now().replace(microsecond=0) + HOUR
    await working.products.deactivate("p07", later)
    second = await working.products.reactivate("p07")
    assert await working.products.undo(first.command_id) == NotNow("gone")
    assert isinstance(await working.products.undo(second.command_id), Saved)
    assert (await product(working, "p07")).until == later
    await until(lambda: settled(working))
    assert (await truth(platform, "p07"))["unavailable_until"] == f"{later:%Y-%m-%dT%H:%M:%SZ}"


async def test_undo_ends_after_ten_seconds(tablet, platform):
    said = await tablet.products.deactivate("p08", None)
    tablet.clock.heard(tablet.clock.now() + timedelta(seconds=11))
    assert await tablet.products.undo(said.command_id) == NotNow("gone")


async def test_the_tablet_brings_back_what_was_off_until_a_time_offline_and_after_a_restart(tablet, platform, tmp_path):
    await tablet.products.deactivate("p09", tablet.clock.now() + timedelta(seconds=1.2))
    await tablet.products.deactivate("p10", tablet.clock.now() + HOUR)
    tablet.store.close()
    async with tablet_at(tmp_path / "tablet", "http://127.0.0.1:9") as again, at_work(again):
        assert not await is_on(again, "p09")
        await until(lambda: is_on(again, "p09"), "the return")
        assert not await is_on(again, "p10")
    async with tablet_at(tmp_path / "tablet", platform.url) as online, at_work(online):
        await until(lambda: settled(online))
    assert await types(platform, "p09") == ["reactivate"]
    assert (await truth(platform, "p09"))["available"]
    assert not (await truth(platform, "p10"))["available"]


async def test_what_comes_due_between_two_looks_is_brought_back(tablet, monkeypatch, tmp_path):
    due = tablet.clock.now() + timedelta(seconds=1)
    await tablet.products.deactivate("p09", due)
    tablet.store.close()
    async with tablet_at(tmp_path / "tablet", "http://127.0.0.1:9") as again:  # offline, where nothing else wakes it
        look = again.products.return_due

        async def look_just_before() -> int:
            found = await look()
            await until(lambda: again.clock.now() > due)
            return found

        monkeypatch.setattr(again.products, "return_due", look_just_before)
        async with at_work(again):
            await until(lambda: is_on(again, "p09"), "the return")


async def test_where_the_platform_brings_products_back_the_tablet_does_not(tablet, platform):
    await on_thread(platform.control, "profile", timed_restore="platform")
    async with at_work(tablet):
        await until(lambda: _restore_is(tablet, "platform"))
        await tablet.products.deactivate("p11", tablet.clock.now() - HOUR)
        assert await tablet.products.return_due() == 0
    assert "reactivate" not in await types(platform, "p11")


async def test_keys_are_made_on_one_thread(tablet, monkeypatch):
    made = tablet.outbox.new_key
    threads: list[str] = []

    def watched() -> str:
        threads.append(threading.current_thread().name)
        return made()

    monkeypatch.setattr(tablet.outbox, "new_key", watched)
    await tablet.products.deactivate("p11", tablet.clock.now() - HOUR)
    assert await tablet.products.return_due() == 1
    assert threads == [threading.current_thread().name] * 2


async def _restore_is(tablet, who: str) -> bool:
    return (await tablet.venues.profile()).timed_restore == who


async def test_a_product_that_can_not_come_back_does_not_keep_the_tablet_awake(tablet, platform):
    await on_thread(platform.control, "profile", timed_restore="platform")
    async with at_work(tablet):
        await until(lambda: _restore_is(tablet, "platform"))
    await tablet.products.deactivate("p12", tablet.clock.now() - HOUR)
    later = tablet.clock.now().replace(microsecond=0) + HOUR
    await tablet.products.deactivate("p13", later)
    mine = [await product(tablet, "p12"), await product(tablet, "p13")]
    assert tablet.products.next_return(mine[:1], tablet.clock.now()) is None
    assert tablet.products.next_return(mine, tablet.clock.now()) == later


async def test_the_catalogue_is_in_the_platforms_order(tablet):
    found = await tablet.products.catalogue()
    places = [entry.product.position for entry in found]
    categories = list(dict.fromkeys(entry.product.category for entry in found))
    assert len(categories) == len({entry.product.category for entry in found})
    first = [min(entry.product.position for entry in found if entry.product.category == name) for name in categories]
    assert first == sorted(first)
    assert places


@pytest.mark.parametrize(
    ("venue", "now", "end"),
    [
        (every_day("10:00", "22:00"), "2025-03-03 12:00", "2025-03-03 22:00"),
        (every_day("10:00", "02:00"), "2025-03-03 23:00", "2025-03-04 02:00"),
        (every_day("10:00", "02:00"), "2025-03-04 01:00", "2025-03-04 02:00"),
        (every_day("10:00", "22:00"), "2025-03-03 23:00", "2025-03-04 22:00"),
        (every_day("00:00", "24:00"), "2025-03-03 12:00", "2025-03-04 00:00"),
        (a_venue((1, "18:00", "24:00"), (2, "00:00", "04:00")), "2025-03-03 20:00", "2025-03-04 04:00"),
        (a_venue(timezone="Asia/Tbilisi"), "2025-03-03 12:00", "2025-03-03 20:00"),
        (
            replace(every_day("10:00", "22:00"), special_days=(SpecialDay(at("2025-03-03 00:00").date()),)),
            "2025-03-03 12:00",
            "2025-03-04 22:00",
        ),
    ],
)
def test_the_end_of_the_day(venue, now, end):
    assert end_of_day(venue, at(now)) == at(end)
