"""Is the alert heard? Worked out from looks at the sound; and what goes out as evidence."""

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from tablet_app.sound.sight import Reason, Sight

LOOK_AND_START_S = 0.35  # between two looks, and until a player that began anew sounds
FROZEN_AFTER_S = 0.9  # without any look: each takes 0.1 s, and a busy machine 0.3
LOST_AFTER_S = 0.3  # without a stream of a player that says that it plays: its output went, and it does not know
VERDICT_AFTER_S = 1.2  # an alert that nobody heard by then is reported as not heard, within 2 s in all


class Verdict(Struct, frozen=True):
    """On the alert of some orders. `heard` is None where nobody could look. `latency_ms`: until it was first heard."""

    orders: frozenset[str]
    heard: bool | None
    evidence: dict[str, Any]


class Hearing:
    """One alert, from `since` (monotonic seconds) on. `pause_s`: the longest silence that belongs to its tone."""

    def __init__(self, since: float, pause_s: float) -> None:
        self.since = since
        self.pause_s = pause_s
        self.last: Sight | None = None
        self.heard_at: float | None = None
        self._waiting: dict[str, float] = {}
        self._judged: set[str] = set()
        self._lost_at: float | None = None

    @property
    def judged(self) -> frozenset[str]:
        """The orders that a verdict was given on."""
        return frozenset(self._judged)

    def expect(self, orders: frozenset[str], now: float) -> None:
        """It sounds for these orders; for those that are new among them, since now."""
        for order_id in orders - self._judged - self._waiting.keys():
            self._waiting[order_id] = now
        for order_id in self._waiting.keys() - orders:
            del self._waiting[order_id]

    def see(self, sight: Sight, backend: str) -> list[Verdict]:
        """Takes in a look; answers for the orders that it proves heard."""
        if sight.ended <= self.since:
            return []
        self.last = sight
        if not sight.heard:
            return []
        self.heard_at = sight.ended
        return [
            Verdict(frozenset({order_id}), True, evidence(sight, backend, latency_ms=round((sight.ended - at) * 1000)))
            for order_id, at in list(self._waiting.items())
            if sight.ended > at and self._judge(order_id)
        ]

    def miss(self, sight: Sight, *, plays: bool) -> None:
        """Takes in whether the daemon has a stream of ours, beside the player's own word."""
        missing = plays and sight.reason == "no_stream"
        self._lost_at = (self._lost_at or sight.ended) if missing else None

    def lost(self, now: float) -> bool:
        """Whether the player believes that it plays, and plays for nobody. Told once."""
        if self._lost_at is None or now - self._lost_at <= LOST_AFTER_S:
            return False
        self._lost_at = None
        return True

    def overdue(self, now: float, backend: str) -> list[Verdict]:
        """Answers for the orders whose alert should have been heard by now."""
        late = frozenset(order_id for order_id, at in self._waiting.items() if now - at >= VERDICT_AFTER_S)
        if not late or self.audible(now):
            return []
        for order_id in late:
            self._judge(order_id)
        reason = self.reason(now)
        looked = reason not in ("no_daemon", "daemon_frozen")
        sight = self.last or Sight(now, now)
        return [Verdict(late, False if looked else None, evidence(replace(sight, reason=reason), backend))]

    def audible(self, now: float) -> bool:
        """Whether it was heard lately enough, its own pauses allowed for."""
        return self.heard_at is not None and now - self.heard_at < self.pause_s + LOOK_AND_START_S

    def mute_s(self, now: float) -> float:
        """Seconds since it was last heard, or since it began."""
        return now - (self.heard_at or self.since)

    def reason(self, now: float) -> Reason:
        """Why it is not heard."""
        looked_at = self.last.ended if self.last else self.since
        if now - looked_at > FROZEN_AFTER_S or self.last is None:
            return "daemon_frozen"
        return self.last.reason or "silent"

    def _judge(self, order_id: str) -> bool:
        del self._waiting[order_id]
        self._judged.add(order_id)
        return True


def evidence(sight: Sight, backend: str, *, latency_ms: int | None = None) -> dict[str, Any]:
    """What is kept with the order and sent. Levels in dB of full scale, volumes in percent."""
    state = sight.state
    return {
        "reason": sight.reason,
        "backend": backend,
        "latency_ms": latency_ms,
        "peak_dbfs": sight.peak_dbfs,
        "volume_pct": state.volume_pct if state and state.sink else None,
        "stream_pct": sight.stream_pct,
        "muted": state.muted if state and state.sink else None,
        "output": state.port_kind if state else None,
        "port": state.port if state else None,
        "repaired": list(sight.repaired),
    }
