"""Draws the level at the output's monitor while a fault befalls an alert: `python -m tests.sound.levels [OUT]`.

Left to right is time, 150 pixels a second; the level is the RMS of 10 ms, 0 to -60 dBFS. Lines: the alert
begins (short), the fault strikes (whole, grey), the order is taken (whole, black).
"""

from __future__ import annotations

import asyncio
import logging
import os
import random
import sys
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from tablet_app.demo.recorder import RATE, Recorder
from tablet_app.demo.soundcard import SoundCard
from tests.sound.storm import Storm
from tests.sound.watched import watched

FAULTS = ("mute", "volume 0", "stream mute", "player killed", "player stopped")
BEFORE_S, FAULT_AFTER_S, RINGS_S, AFTER_S = 0.4, 1.9, 6.0, 1.0
PIXELS, HEIGHT, LEVEL_DB = 150, 90, 60.0
OUT = Path(__file__).parents[2] / "docs" / "sound"


async def record(card: SoundCard, fault: str) -> tuple[np.ndarray, list[int]]:
    """The samples, and at which of them the alert began, the fault struck and the order was taken."""
    storm = Storm(card, random.Random(1))
    async with watched() as tablet:
        await asyncio.sleep(1.0)
        with Recorder(card) as recorder:
            at: list[int] = []
            await asyncio.sleep(BEFORE_S)
            at.append(len(recorder.samples()))
            tablet.ring("o1")
            await asyncio.sleep(FAULT_AFTER_S)
            at.append(len(recorder.samples()))
            await storm.begin(fault, {"player": tablet.ringer.pid})
            await asyncio.sleep(RINGS_S - FAULT_AFTER_S)
            at.append(len(recorder.samples()))
            tablet.stop()
            await asyncio.sleep(AFTER_S)
            return recorder.samples(), at


def picture(samples: np.ndarray, at: list[int]) -> QImage:
    step = RATE // 100
    parts = samples[: len(samples) // step * step].reshape(-1, step)
    level = 20 * np.log10(np.sqrt(np.mean(parts**2, axis=1)) + 1e-6)
    columns = np.linspace(0, len(level) - 1, round(len(samples) / RATE * PIXELS)).astype(int)
    height = np.clip((level[columns] + LEVEL_DB) / LEVEL_DB, 0, 1) * HEIGHT
    grey = np.where(np.arange(HEIGHT)[::-1, None] < height[None, :], 150, 255).astype(np.uint8)
    for place, (shade, top) in zip(at, ((0, HEIGHT - 25), (90, 0), (0, 0)), strict=True):
        column = min(grey.shape[1] - 2, round(place / RATE * PIXELS))
        grey[top:, column : column + 2] = shade
    rows, width = grey.shape
    return QImage(grey.tobytes(), width, rows, width, QImage.Format.Format_Grayscale8).copy()


def main(out: Path) -> None:
    logging.disable()
    for fault in FAULTS:
        with SoundCard() as card:
            os.environ.update(card.env)
            name = out / f"level_{fault.replace(' ', '_')}.png"
            picture(*asyncio.run(record(card, fault))).save(str(name))
            sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else OUT)
