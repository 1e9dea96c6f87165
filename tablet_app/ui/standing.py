"""From what is known to what the status bar and the banners say: a pure function."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from msgspec import Struct, field
from msgspec.structs import asdict

from tablet_app.domain.health import Finding, worst_first
from tablet_app.domain.health import State as Health
from tablet_app.domain.venue import Profile, Venue
from tablet_app.ui.findings.lazily import words
from tablet_app.ui.support import SUPPORT_PHONE, spoken

if TYPE_CHECKING:
    from tablet_app.domain.device import Device
    from tablet_app.domain.unreadable import Unreadable
    from tablet_app.services.checkin import CheckInView
    from tablet_app.services.link import LinkState
    from tablet_app.services.outbox import QueueView


CODES_MOST = 5
"""Of orders that can't be shown: more would take the lanes' place, and support hears of all of them."""


class Facts(Struct, frozen=True):
    device: Device | None
    support_code: str
    venue: Venue | None
    profile: Profile
    queue: QueueView
    link: LinkState
    offline_lasts: bool
    check_in: CheckInView
    now: datetime
    warnings: tuple[Finding, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.venue.timezone if self.venue else "UTC")


class State(Struct, frozen=True):
    """`standing` as in `domain.checkin`, empty before it is known. Times as HH:MM at the venue, empty for none.

    `opened`: the opening that a check-in is due for has begun.
    `warning` is the worst of what gets worse while there is time: `{check, mark, title, says, todo}`, or empty.
    `unreadable`: orders that can't be shown: `{codes, came, cause}`, or empty; `came`: not all have a card already.
    `refusal` is the first one that no card of an order or product shows: `{id, act, code}`, or empty.
    """

    standing: str = ""
    venueName: str = ""
    online: bool = True
    offline: bool = False
    offlineSince: str = ""
    offlineReason: str = ""
    waiting: int = 0
    due: str = "nothing"
    opensAt: str = ""
    opened: bool = False
    closesAt: str = ""
    pausedUntil: str = ""
    pausedReason: str = ""
    canPause: bool = False
    paired: bool = False
    deviceName: str = ""
    supportCode: str = ""
    supportPhone: str = SUPPORT_PHONE
    warning: dict[str, str] = field(default_factory=dict)
    unreadable: dict[str, object] = field(default_factory=dict)
    refusal: dict[str, str] = field(default_factory=dict)

    def as_map(self) -> dict[str, object]:
        return asdict(self)


UNKNOWN = State()


def _refusal(queue: QueueView) -> dict[str, str]:
    for command in queue.parked:
        if command.id in queue.homeless or not command.subject.startswith(("order:", "product:")):
            return {"id": command.id, "act": command.type, "code": command.last_error or "unknown"}
    return {}


def _warning(warnings: tuple[Finding, ...]) -> dict[str, str]:
    for finding in worst_first(warnings):
        if finding.state in (Health.BROKEN, Health.WORTH_KNOWING):
            said = words(finding)
            return {"check": finding.check, "mark": finding.state.value, **asdict(said)}
    return {}


def _unreadable(rows: tuple[Unreadable, ...]) -> dict[str, object]:
    if not rows:
        return {}
    codes = [row.code for row in rows if row.code]
    return {
        "codes": ", ".join(codes[:CODES_MOST]) + (" …" if len(codes) > CODES_MOST else ""),
        "came": not all(row.changed for row in rows),
        "cause": "\n".join(f"{row.order_id} {row.version} {row.why}" for row in rows),
    }


def derive(facts: Facts) -> State:
    venue, view, link = facts.venue, facts.check_in, facts.link

    def local(moment: datetime | None) -> str:
        return "" if moment is None else f"{moment.astimezone(facts.zone):%H:%M}"

    paused = venue is not None and venue.paused(facts.now)
    return State(
        standing=view.standing.value,
        venueName=venue.name if venue else "",
        online=link.online,
        offline=not link.online and facts.offline_lasts,
        offlineSince=local(link.since),
        offlineReason=link.reason,
        waiting=facts.queue.waiting,
        due=view.prompt.due.value,
        opensAt=local(view.prompt.opens_at or (view.opening.opens_at if view.opening else None)),
        opened=view.prompt.opens_at is not None and view.prompt.opens_at <= facts.now,
        closesAt=local(view.opening.closes_at if view.opening else None),
        pausedUntil=local(venue.paused_until) if paused and venue else "",
        pausedReason=(venue.paused_reason or "") if paused and venue else "",
        canPause=facts.profile.can_pause,
        paired=facts.device is not None,
        deviceName=facts.device.name if facts.device else "",
        supportCode=facts.support_code,
        supportPhone=spoken(facts.profile.support_phone or SUPPORT_PHONE),
        warning=_warning(facts.warnings),
        unreadable=_unreadable(facts.unreadable),
        refusal=_refusal(facts.queue),
    )
