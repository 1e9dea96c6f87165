"""Keys are unique and ordered, whatever the clocks do, and from one run to the next."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

from tablet_app.domain import commands as say
from tablet_app.services.keys import Keys
from tablet_app.store import outbox
from tablet_app.store.codec import to_ms
from tablet_app.wiring import Tablet
from tests.counter import tablet_at
from tests.making import NOON, at


def test_a_key_is_a_uuid_of_version_7_with_the_platforms_time() -> None:
    key = UUID(Keys(lambda: to_ms(NOON)).new())
    assert (key.version, key.variant) == (7, "specified in RFC 4122")
    assert key.int >> 80 == NOON.timestamp() * 1000


def test_keys_grow_when_the_clock_stands_goes_back_or_jumps() -> None:
    times = map(to_ms, [NOON, NOON, NOON - timedelta(days=1), NOON + timedelta(days=1), at("1970-01-01 00:00"), NOON])
    keys = Keys(lambda: next(times))
    made = [keys.new() for _ in range(6)]
    assert made == sorted(set(made))


def test_keys_of_a_run_come_after_those_of_the_run_before() -> None:
    before = Keys(lambda: to_ms(at("2099-01-01 00:00"))).new()
    assert Keys(lambda: to_ms(NOON), before).new() > before
    assert Keys(lambda: to_ms(NOON), "no-uuid").new() > Keys(lambda: 0).new()


async def saved(tablet: Tablet) -> str:
    return await tablet.outbox.save(say.CheckOut())


async def test_a_tablet_that_starts_with_another_clock_goes_on_with_later_keys(tmp_path: Path, monkeypatch) -> None:
    made: list[str] = []
    for day in ("2025-03-03", "1970-01-01", "2099-12-31", "2025-03-04", "1970-01-01"):
        noon = to_ms(at(f"{day} 12:00"))
        monkeypatch.setattr("tablet_app.services.clock.Clock.ms", lambda _, now=noon: now)
        async with tablet_at(tmp_path, "http://127.0.0.1:9") as tablet:
            made += [await saved(tablet), await saved(tablet)]
            assert await tablet.store.read(outbox.newest_key) == made[-1]
    assert made == sorted(set(made))
