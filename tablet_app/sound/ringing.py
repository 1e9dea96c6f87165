"""What the ringer is asked for, and what it says of itself."""

from msgspec import Struct


class RingerState(Struct, frozen=True):
    backend: str
    wanted: str | None = None  # the tone that was asked for
    playing: str | None = None  # the tone that the player process says it plays: its word, not a proof
    last_error: str | None = None
    restarts: int = 0


class Wanted(Struct, frozen=True):
    number: int
    tone: str
    repeat: bool
    since: float
