"""What the venue allows and wants of its alert, and the volume that follows from it."""

from msgspec import Struct

from tablet_app.domain.alarm import Tone
from tablet_app.sound.tones import SOFTER

NEAR_PCT = 1  # the daemon's own rounding
MEDIUM_BELOW_PCT, SOFT_BELOW_PCT = 89, 71  # 3 and 9 dB below full scale


class Rules(Struct, frozen=True):
    """Volumes in percent of the output's full scale; `floor_pct` is not over `level_pct`.

    `speaker` is part of the daemon's name of the output that is the counter's speaker; None: the best one there is.
    `held`: the venue is open, and the volume keys do not go below the floor. `lowers`: a louder output comes down to
    `level_pct` while it rings, as at night. `louder`: full volume at once.
    """

    floor_pct: int = 60
    level_pct: int = 100
    ramp_s: float = 3.0
    may_change_volume: bool = True
    may_switch_output: bool = True
    speaker: str | None = None
    held: bool = True
    lowers: bool = False
    louder: bool = False


def voice(tone: str, rules: Rules) -> str:
    """The tone to play for `tone`: where the volume may not be changed, a softer file of the new order's for the level.

    A volume of 79 % is 6 dB below full scale and one of 63 % is 12 dB below (the daemons' scale is cubic); the file
    nearest to `level_pct` is taken.
    """
    if tone != Tone.NEW_ORDER or rules.may_change_volume or rules.louder:
        return tone
    medium, soft = SOFTER
    return tone if rules.level_pct >= MEDIUM_BELOW_PCT else medium if rules.level_pct >= SOFT_BELOW_PCT else soft


class Volume:
    """Which volume the output should have, look by look. It gives way to a person, but not below the floor."""

    def __init__(self) -> None:
        self._rest: int | None = None  # before we raised it
        self._ours: int | None = None  # what we set last
        self._known: int | None = None
        self._given_way = False
        self._before_loud: int | None = None

    def changed(self, now_pct: int) -> bool:
        """Whether somebody else moved it since the last look."""
        moved = self._known is not None and abs(now_pct - self._known) > NEAR_PCT
        self._known = now_pct
        return moved

    def ringing(self, now_pct: int, since_s: float, rules: Rules) -> int | None:
        """The volume to set, `since_s` seconds after the alert began; None to leave it."""
        if self._rest is None:
            self._rest, self._ours, self._given_way, self._before_loud = now_pct, None, False, None
        elif self._ours is not None and abs(now_pct - self._ours) > NEAR_PCT:
            self._given_way = True
        if not rules.may_change_volume:
            return None
        wanted = rules.floor_pct if self._given_way else self._ramp(since_s, rules)
        if rules.louder:
            self._before_loud = now_pct if self._before_loud is None else self._before_loud
            wanted = 100
        elif self._before_loud is not None:
            calm, self._before_loud = max(self._before_loud, wanted), None
            if self._ours is not None and abs(now_pct - self._ours) <= NEAR_PCT and now_pct > calm + NEAR_PCT:
                return self._set(calm)
        if now_pct < wanted - NEAR_PCT or (rules.lowers and not self._given_way and now_pct > rules.level_pct):
            return self._set(wanted)
        return None

    def _ramp(self, since_s: float, rules: Rules) -> int:
        begin = min(max(self._rest or 0, rules.floor_pct), rules.level_pct)
        part = min(1.0, since_s / rules.ramp_s) if rules.ramp_s > 0 else 1.0
        return round(begin + (rules.level_pct - begin) * part)

    def resting(self, now_pct: int, rules: Rules) -> int | None:
        """The volume to set while nothing sounds: what it was before the alert; None to leave it."""
        rest, ours, given_way = self._rest, self._ours, self._given_way
        self._rest = self._ours = None
        if not rules.may_change_volume:
            return None
        wanted = now_pct
        if rest is not None and ours is not None and not given_way and abs(now_pct - ours) <= NEAR_PCT:
            wanted = rest
        if rules.held:
            wanted = max(wanted, rules.floor_pct)
        return self._set(wanted) if abs(wanted - now_pct) > NEAR_PCT else None

    def _set(self, pct: int) -> int:
        self._ours = self._known = pct
        return pct
