"""The technician's door as a test wants it, and what stands behind it."""

from __future__ import annotations

from tablet_app.domain.meters import Reading
from tablet_app.domain.report import SavedReport
from tests.ui.data import Data

PIN, ONE_TIME = "120934", "36322257"


class FakeTechnician:
    """Opens with `PIN` where one is set, and with `ONE_TIME`. `wait_s`: what a wrong one costs."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.open = False
        self.pin: str | None = PIN
        self.wait_s = 0.0
        self.locked = 0.0
        self.floor = 60
        self.touches = 0
        self.saves = True

    def touched(self) -> None:
        self.touches += 1

    def close(self) -> None:
        self.open = False

    async def has_pin(self) -> bool:
        return self.pin is not None

    async def locked_s(self) -> float:
        return self.locked

    async def try_pin(self, typed: str) -> str:
        await self.data.disk
        if self.locked:
            return "wait"
        self.open = typed in (self.pin, ONE_TIME)
        self.locked = 0.0 if self.open else self.wait_s
        return "open" if self.open else "wrong"

    async def set_pin(self, pin: str) -> bool:
        await self.data.disk
        self.pin = pin if self.saves else self.pin
        return self.saves

    async def floor_pct(self) -> int:
        return self.floor

    async def set_floor_pct(self, floor_pct: int) -> bool:
        await self.data.disk
        self.floor = floor_pct if self.saves else self.floor
        return self.saves


class FakeTools:
    """Meters that move a little, a log of some lines, a report that goes where `stick` is."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.stick = "/media/stick/report-2026-03-12.pdf"
        self.why = "no_stick"
        self.readings = 0
        self.log = [
            f'time=2026-03-12T10:{n:02}:00Z level=info logger=tablet_app.sync msg="heartbeat sent"' for n in range(40)
        ]

    async def read_meters(self) -> Reading:
        await self.data.disk
        self.readings += 1
        n = self.readings
        return Reading(-60.0 + 7 * (n % 8), 82 - n / 50, None if n % 20 == 3 else 18 + 9 * (n % 5), 51 + n / 30)

    async def read_log(self) -> list[str]:
        return self.log

    async def save_report(self) -> SavedReport:
        await self.data.disk
        self.data.done.append(("save_report",))
        return SavedReport(self.stick, "" if self.stick else self.why)

    async def send_report(self) -> None:
        await self.data.disk
        self.data.done.append(("send_report",))
