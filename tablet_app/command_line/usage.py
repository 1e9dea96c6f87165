"""What a command needs from whoever calls it, looked at before anything relies on it."""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from tablet_app.config import Config


class UsageError(Exception):
    """The command was wrongly called; the text is one sentence."""


def check_trust(config: Config) -> None:
    """Raises ConfigError."""
    if config.ca_file is not None:
        from tablet_app.command_line.trust import check  # noqa: PLC0415 - no start without it waits for ssl

        check(config.ca_file)


def address(config: Config) -> str:
    """The platform's address without a slash at its end. Raises UsageError."""
    url = config.platform_url
    if url is None:
        raise UsageError("the platform's address is missing; give --platform URL or set platform_url")
    try:
        parts = urlsplit(url)
        right = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        # A bracket that is not closed, a port that is no number or over 65535.
        right = False
    if not right:
        raise UsageError(f"--platform {url!r}: an address begins with https:// and has a host; its port is a number")
    return url.rstrip("/")


def refuse_without_screen() -> None:
    """Qt ends the process when it finds no screen; say it in words instead. Raises UsageError."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise UsageError("there is no screen; start it in a desktop session or a kiosk, or set QT_QPA_PLATFORM")
