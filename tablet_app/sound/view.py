"""What the screens show of the sound."""

from msgspec import Struct


class SoundView(Struct, frozen=True):
    """What the screens show. `look` takes the whole screen: nothing can be heard, or nobody answers.

    `ok`: the mixer is right, and what should sound is heard; else `reason` says why not, a `sight.Reason`.
    `moved`: somebody else changed the volume just now.
    """

    ok: bool = True
    reason: str = ""
    volume_pct: int | None = None
    moved: bool = False
    look: str = ""
    """"", "silent" or "unanswered"."""
