"""What ALSA has switched off below the sound daemon, which does not manage every control of a card.

Volumes are the daemon's own business: it splits its volume between itself and the card.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

Ask = Callable[[Sequence[str]], str | None]

ON_THE_WAY = ("Master", "Speaker", "PCM", "Front")
"""Controls between the daemon and a loudspeaker."""
_CONTROL = re.compile(r"Simple mixer control '([^']+)',0")
_ZERO = re.compile(r"Playback \d+ \[0%\]")


def silenced(ask: Ask, card: int) -> tuple[str, ...]:
    """The controls of a card that are off or at zero; none where `amixer` is not there."""
    return off(ask(("amixer", "-c", str(card), "scontents")) or "")


def off(told: str) -> tuple[str, ...]:
    """From what `amixer scontents` prints."""
    found: list[str] = []
    parts = _CONTROL.split(told)
    for name, text in zip(parts[1::2], parts[2::2], strict=True):
        channels = [line for line in text.splitlines() if "Playback" in line and "[" in line]
        if name in ON_THE_WAY and channels and all("[off]" in line or _ZERO.search(line) for line in channels):
            found.append(name)
    return tuple(found)


def switch(ask: Ask, card: int, control: str, *, on: bool) -> bool:
    """Returns whether ALSA took it. On is on and at full volume: the daemon's own volume still holds."""
    words = ("100%", "unmute") if on else ("mute",)
    return ask(("amixer", "-c", str(card), "sset", control, *words)) is not None
