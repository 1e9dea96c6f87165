"""The pauses that belong to a tone: silence that is no fault."""

import array
from functools import lru_cache

from tablet_app.sound.pcm import read_wav

STEP_S = 0.01
QUIET = 33  # of 32768: -60 dBFS


@lru_cache(maxsize=32)
def longest_pause_s(path: str) -> float:
    """The longest silence while a WAV file repeats without a gap, its end and its beginning joined. Seconds.

    Raises `PlayerError` for a file that `read_wav` refuses.
    """
    pcm = read_wav(path)
    samples = array.array("h", pcm.frames)
    step = max(1, round(STEP_S * pcm.rate)) * pcm.channels
    longest = run = 0
    windows = [samples[at : at + step] for at in range(0, len(samples), step)]
    for part in windows * 2:
        run = run + 1 if max(part) < QUIET and min(part) > -QUIET else 0
        longest = max(longest, run)
    return min(longest, len(windows)) * STEP_S
