"""The technician's mode over a real store: who gets in, after how long, and what is left of it after a restart."""

from __future__ import annotations

import asyncio
import logging
from datetime import date

import pytest

from tablet_app.domain.changes import Changes
from tablet_app.domain.device import Device
from tablet_app.domain.pin import one_time_pin, token_hash
from tablet_app.services.device import Devices, Settings
from tablet_app.services.technician import Technician
from tablet_app.services.venue import Venues
from tablet_app.store import device as facts
from tablet_app.store.database import Store, StoreError
from tablet_app.store.token import TokenFile
from tests.making import every_day
from tests.services.bench import Time

TOKEN, PIN = "the token", "120934"


class Tablet:
    """One tablet; `start` is a start of the app over the same data."""

    def __init__(self, data, now: str) -> None:
        self.data, self.time = data, Time(now)
        self.ms, self.boot = 1_000_000, "boot 1"
        TokenFile(data).write(TOKEN)
        self.store = Store(data)
        self.start()

    def start(self) -> Technician:
        self.store.close()
        self.store = Store(self.data)
        self.store.open()
        changes = Changes()
        self.devices = Devices(self.store, TokenFile(self.data), changes)
        self.door = Technician(
            self.store,
            self.devices,
            Venues(self.store, None),  # type: ignore[arg-type]
            self.time.clock,
            Settings("ru", "dark"),
            60,
            ticks=lambda: self.ms,
            boot=lambda: self.boot,
        )
        return self.door

    def later(self, seconds: float) -> None:
        self.ms += round(seconds * 1000)


@pytest.fixture
async def tablet(tmp_path):
    made = Tablet(tmp_path, "2025-03-03 10:00")

    def work(db) -> None:
        facts.put(db, "device", Device("d1", "one", "v1"))
        facts.put(db, "venue", every_day("10:00", "22:00"))

    await made.store.write(work)
    yield made
    made.store.close()


def given(number: int, day: date = date(2025, 3, 3)) -> str:
    return one_time_pin(token_hash(TOKEN), day, number)


async def test_the_pin_that_was_chosen_opens_it_after_a_restart_too(tablet: Tablet) -> None:
    assert await tablet.door.try_pin(PIN) == "wrong"
    assert not await tablet.door.set_pin("123456")
    assert not await tablet.door.has_pin()
    assert await tablet.door.set_pin(PIN)
    tablet.start()
    tablet.later(1)
    assert await tablet.door.has_pin()
    assert not tablet.door.open
    assert await tablet.door.try_pin(PIN) == "open"
    assert tablet.door.open


async def test_waits_grow_last_over_a_restart_and_end_with_the_right_pin(tablet: Tablet) -> None:
    await tablet.door.set_pin(PIN)
    for wait in (1, 2, 4):
        assert await tablet.door.try_pin("654320") == "wrong"
        assert await tablet.door.locked_s() == wait
        tablet.start()
        tablet.later(wait - 0.5)
        assert await tablet.door.try_pin(PIN) == "wait"
        tablet.later(0.5)
    assert await tablet.door.try_pin("654320") == "wrong"
    tablet.boot, tablet.ms = "boot 2", 5_000
    tablet.start()
    assert await tablet.door.locked_s() == 3
    tablet.later(3)
    assert await tablet.door.try_pin(PIN) == "open"
    assert await tablet.door.try_pin("654320") == "wrong"
    assert await tablet.door.locked_s() == 1


async def test_pulling_the_plug_while_a_pin_is_looked_at_gives_no_try_back(tablet: Tablet, monkeypatch) -> None:
    await tablet.door.set_pin(PIN)

    def unplugged(*_: object) -> bool:
        raise OSError("unplugged")

    with monkeypatch.context() as patched:
        patched.setattr("tablet_app.domain.pin.fits", unplugged)
        with pytest.raises(OSError, match="unplugged"):
            await tablet.door.try_pin("654320")
    assert await tablet.start().locked_s() == 1


async def test_a_one_time_pin_opens_it_once_and_on_its_day_alone(tablet: Tablet) -> None:
    assert await tablet.door.try_pin(given(0)) == "open"
    tablet.start()
    assert await tablet.door.try_pin(given(0)) == "wrong"
    tablet.later(1)
    assert await tablet.door.try_pin(given(1)) == "open"
    tablet.time.to("2025-03-04 00:05")
    assert await tablet.door.try_pin(given(2)) == "open"  # read out before midnight
    tablet.time.to("2025-03-04 00:15")
    assert await tablet.door.try_pin(given(3)) == "wrong"
    tablet.later(1)
    assert await tablet.door.try_pin(given(0, date(2025, 3, 4))) == "open"


async def test_it_closes_five_minutes_after_the_last_touch(tablet: Tablet) -> None:
    await tablet.door.try_pin(given(0))
    tablet.later(299)
    assert tablet.door.open
    tablet.door.touched()
    tablet.later(299)
    assert tablet.door.open
    tablet.later(2)
    assert not tablet.door.open
    tablet.door.touched()
    assert not tablet.door.open
    await tablet.door.try_pin(given(1))
    tablet.door.close()
    assert not tablet.door.open


async def test_the_volume_floor_is_a_setting_within_bounds(tablet: Tablet) -> None:
    assert await tablet.door.floor_pct() == 60
    assert await tablet.door.set_floor_pct(10)
    assert await tablet.door.floor_pct() == 30
    assert await tablet.devices.settings() == Settings("ru", "dark", 30)
    await tablet.door.set_floor_pct(170)
    assert await tablet.start().floor_pct() == 100


async def test_two_settings_at_once_are_both_kept(tablet: Tablet) -> None:
    first = Settings("ru", "dark", 30)
    await asyncio.gather(tablet.devices.choose(first, language="ka"), tablet.devices.choose(first, theme="light"))
    assert await tablet.devices.settings() == Settings("ka", "light", 30)


async def test_a_disk_that_takes_nothing_raises_nothing(tablet: Tablet, monkeypatch) -> None:
    await tablet.door.set_pin(PIN)

    async def full(_: object) -> None:
        raise StoreError("no space", "full")

    monkeypatch.setattr(tablet.store, "write", full)
    assert not await tablet.door.set_pin("998877")
    assert await tablet.door.try_pin("998877") == "wrong"
    assert await tablet.door.locked_s() == 1
    tablet.later(1)
    assert await tablet.door.try_pin(PIN) == "open"
    assert not await tablet.door.set_floor_pct(50)


async def test_no_pin_gets_into_the_log_or_the_data(tablet: Tablet, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    await tablet.door.set_pin(PIN)
    await tablet.door.try_pin("654320")
    tablet.later(1)
    await tablet.door.try_pin(given(4))
    told = caplog.text + str([vars(record) for record in caplog.records])
    assert "technician" in told
    data = b"".join(file.read_bytes() for file in tablet.data.iterdir() if file.is_file())
    for secret in (PIN, "654320", given(4)):
        assert secret not in told
        assert secret.encode() not in data
