"""The technician's meters: read only while somebody looks, drawn as lines that break where nothing was read."""

from __future__ import annotations

from typing import Any

from tablet_app.ui.meters import MetersModel
from tests.ui import sample
from tests.ui.page import Page
from tests.ui.runner import Runner
from tests.ui.technician_scenes import inside, technician_meters


def test_the_meters_are_read_only_while_somebody_looks(page: Page) -> None:
    inside(page, "meters")
    page.until(lambda: page.services.tools.readings > 0, "a first reading")
    meters = page.models.meters
    assert meters._timer.isActive()
    page.data.put(sample.alerting())
    page.find("alert")
    page.until(lambda: not meters._timer.isActive(), "nothing is read behind an alert")
    page.tap("alertAccept")
    page.until(meters._timer.isActive, "it goes on")
    page.tap("technician-log")
    page.until(lambda: not meters._timer.isActive(), "nothing is read for another section")


def test_a_meter_draws_two_minutes_and_breaks_where_nothing_was_read(page: Page) -> None:
    technician_meters(page)
    lines: Any = page.models.meters.lines
    line = lines["latency"]
    assert line["value"] != ""
    heights = line["points"][1::2]
    assert -1.0 in heights
    assert max(heights) <= 1
    assert line["points"][-2] == 1.0
    blue = page.grab()
    place = page.find("meters")
    width, height = int(place.width()), page.root.height()
    columns = {x for x in range(80, width) for y in range(250, height, 2) if blue.pixelColor(x, y).name() == "#0a5bc2"}
    assert len(columns) > width // 4


def test_a_slow_network_does_not_pile_up_readings() -> None:
    runner = Runner()
    begun: list[int] = []

    async def never() -> None:
        begun.append(1)
        raise OSError

    meters = MetersModel(runner.start, never)  # type: ignore[arg-type]
    meters._reading = True
    meters.read()
    assert begun == []
    meters._reading = False
    meters.read()
    meters.read()
    assert len(begun) == 2
    assert len(runner.errors) == 2
