"""The screen of an X server: kept from going dark, lit, and asked whether it is dark. Through `xset`, where it is."""

import asyncio
import os
import re
import shutil
import subprocess

from msgspec import Struct

TAKES_AT_MOST_S = 3.0
TICK_S = 0.02


class Blanking(Struct, frozen=True):
    """After how many seconds the server would go dark by itself (0: never), and whether it would switch off."""

    saver_s: int
    cycle_s: int
    dpms: bool


def here() -> bool:
    """Whether the tablet's screen is an X server's, and can be spoken to."""
    return (
        bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY") and shutil.which("xset") is not None
    )


async def hold() -> Blanking | None:
    """Never dark from now on. Returns what was set before, for `let_go`; None where the server would not have it."""
    told = await _xset("q")
    if told is None or await _xset("s", "off") is None:
        return None
    before = _blanking(told)
    if before.dpms and await _xset("-dpms") is None:
        return None
    return before


async def let_go(before: Blanking) -> None:
    """As it was before `hold`."""
    await _xset("s", str(before.saver_s), str(before.cycle_s))
    if before.dpms:
        await _xset("+dpms")


async def light() -> None:
    """Bright at once, if it was dark."""
    await _xset("s", "reset")
    told = await _xset("q")
    if told is not None and _dark(told):
        await _xset("dpms", "force", "on")


async def dark() -> bool:
    """Whether the monitor is switched off just now."""
    told = await _xset("q")
    return told is not None and _dark(told)


def _blanking(told: str) -> Blanking:
    found = re.search(r"timeout:\s*(\d+)\s+cycle:\s*(\d+)", told)
    saver, cycle = (int(found[1]), int(found[2])) if found else (0, 0)
    return Blanking(saver, cycle, "DPMS is Enabled" in told)


def _dark(told: str) -> bool:
    return re.search(r"Monitor is (Off|in Standby|in Suspend)", told) is not None


async def _xset(*words: str) -> str | None:
    """What it says; None where it fails or hangs."""
    try:
        running = subprocess.Popen(  # noqa: ASYNC220 - it takes a millisecond, and asyncio's own need a watcher
            ["xset", *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
    except OSError:
        return None
    with running:
        try:
            async with asyncio.timeout(TAKES_AT_MOST_S):
                while running.poll() is None:  # noqa: ASYNC110
                    await asyncio.sleep(TICK_S)
        except TimeoutError:
            return None
        finally:
            if running.poll() is None:
                running.kill()
        said = running.stdout.read() if running.stdout else ""
    return said if running.returncode == 0 else None
