"""What the screens need of the services, for whoever checks types; nothing of it is needed to run."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol

from tablet_app.domain.changes import Changes
from tablet_app.domain.meters import Reading
from tablet_app.domain.pairing import PairingOutcome
from tablet_app.domain.report import SavedReport
from tablet_app.services.checkin import CheckIns
from tablet_app.services.clock import Clock
from tablet_app.services.device import Devices
from tablet_app.services.diagnosis import Diagnosis
from tablet_app.services.link import Link
from tablet_app.services.no_sound import NoSound
from tablet_app.services.orders import Orders
from tablet_app.services.outbox import Outbox
from tablet_app.services.products import Products
from tablet_app.services.queue import Queue
from tablet_app.services.recovery import Recoveries
from tablet_app.services.support import Support
from tablet_app.services.technician import Technician
from tablet_app.services.unreadable import UnreadableOrders
from tablet_app.services.venue import Venues
from tablet_app.services.warnings import Warnings
from tablet_app.ui.touch import Keeper
from tablet_app.ui.trouble import Health


class Services(Protocol):
    """What the screens need of the services. `pair` types a code, `play_test` plays the test tone.

    `play_beeps` plays a number of beeps and answers how many; 0 where it could not. `save_report` examines the tablet
    and saves the report on a USB stick; `send_report` leaves it for the platform, which gets it when it can be reached.
    """

    @property
    def changes(self) -> Changes: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def orders(self) -> Orders: ...
    @property
    def unreadable(self) -> UnreadableOrders: ...
    @property
    def products(self) -> Products: ...
    @property
    def venues(self) -> Venues: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def queue(self) -> Queue: ...
    @property
    def health(self) -> Health: ...
    @property
    def recoveries(self) -> Recoveries: ...
    @property
    def devices(self) -> Devices: ...
    @property
    def checkins(self) -> CheckIns: ...
    @property
    def support(self) -> Support: ...
    @property
    def link(self) -> Link: ...
    @property
    def diagnosis(self) -> Diagnosis: ...
    @property
    def no_sound(self) -> NoSound: ...
    @property
    def warnings(self) -> Warnings: ...
    @property
    def touch_tests(self) -> Keeper: ...
    @property
    def pair(self) -> Callable[[str], Awaitable[PairingOutcome]]: ...
    @property
    def play_test(self) -> Callable[[], Awaitable[None]]: ...
    @property
    def play_beeps(self) -> Callable[[], Awaitable[int]]: ...
    @property
    def save_report(self) -> Callable[[], Awaitable[SavedReport]]: ...
    @property
    def send_report(self) -> Callable[[], Awaitable[None]]: ...
    @property
    def technician(self) -> Technician: ...
    @property
    def read_meters(self) -> Callable[[], Awaitable[Reading]]: ...
    @property
    def read_log(self) -> Callable[[], Awaitable[list[str]]]: ...
