"""Whether the platform can be reached: one value, told by sync, read by everybody else."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.domain.changes import Change, Changes


class LinkState(Struct, frozen=True):
    """`since`: when it became so (platform time). `reason`: "", no_network, platform, portal, certificate, revoked."""

    online: bool = False
    since: datetime | None = None
    reason: str = ""
    latency_ms: int | None = None


class Link:
    """Orders come with the feed, so the feed decides, by `up` and `down`. A command that did not get through may notice
    first that the network is gone; one that did says nothing about a feed that is down.
    """

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._by_command = False
        self.state = LinkState()
        self.heartbeat_at: datetime | None = None
        """When the platform took the last sign of life, in its time; None before the first since the start."""

    def sent(self, now: datetime, latency_ms: int | None = None) -> None:
        """A command got through: ends what `not_sent` began, and nothing else."""
        if self.state.online or self._by_command:
            self.up(now, latency_ms)

    def not_sent(self, now: datetime, reason: str) -> None:
        """A command did not get through to the platform."""
        by_command = self.state.online or self._by_command
        self.down(now, reason)
        self._by_command = by_command

    def up(self, now: datetime, latency_ms: int | None = None) -> None:
        self._by_command = False
        if self.state.online:
            self.state = replace(self.state, latency_ms=latency_ms if latency_ms is not None else self.state.latency_ms)
            return
        self.state = LinkState(True, now, "", latency_ms)
        self._changes.tell(Change.LINK)

    def down(self, now: datetime, reason: str) -> None:
        """The platform can't be reached since `now`; a new reason doesn't restart the time."""
        self._by_command = False
        if not self.state.online and self.state.since is not None:
            if reason != self.state.reason:
                self.state = replace(self.state, reason=reason)
                self._changes.tell(Change.LINK)
            return
        self.state = LinkState(False, now, reason)
        self._changes.tell(Change.LINK)
