"""Where the files that are not code live: tones, fonts, icons, translations."""

from pathlib import Path

import tablet_app


def asset(*parts: str) -> Path:
    """The path of a file under `assets/`, for example `asset("tones", "test.wav")`. It is not checked to exist."""
    return Path(tablet_app.__file__).parent.parent.joinpath("assets", *parts)
