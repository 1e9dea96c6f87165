"""Draws a spectrogram and the level of each tone, as docs/sound/NAME.png.

Run: python assets/tones/make_spectrograms.py

Left to right is time, 250 pixels a second; bottom to top 0 to 8 kHz, lines at 1 and 4 kHz; darker is stronger, over 70
dB. The strip below is the level (RMS of 10 ms), 0 to -60 dBFS.
"""

import struct
import sys
import wave
import zlib
from pathlib import Path

import numpy as np

FRAME, HOP = 2048, 192  # at 48 kHz: 23 Hz a line, 4 ms a column
TOP_HZ = 8000
RANGE_DB = 70.0
STRIP, LEVEL_DB = 60, 60.0
OUT = Path(__file__).parents[2] / "docs" / "sound"


def picture(samples: np.ndarray, rate: int) -> np.ndarray:
    """Grey levels, 0 black to 255 white, rows from the top."""
    padded = np.pad(samples, (FRAME // 2, FRAME))
    starts = range(0, len(samples), HOP)
    frames = np.stack([padded[at : at + FRAME] for at in starts]) * np.hanning(FRAME)
    lines = round(TOP_HZ * FRAME / rate)
    strength = 20 * np.log10(np.abs(np.fft.rfft(frames))[:, :lines] + 1e-6)
    dark = np.clip((strength - strength.max() + RANGE_DB) / RANGE_DB, 0, 1)
    upper = 255 * (1 - dark.T[::-1])
    for hertz in (1000, 4000):
        upper[lines - round(hertz * FRAME / rate), ::4] = 128
    level = np.array([20 * np.log10(np.sqrt(np.mean(samples[at : at + 480] ** 2)) + 1e-6) for at in starts])
    height = np.clip((level + LEVEL_DB) / LEVEL_DB, 0, 1) * STRIP
    strip = np.where(np.arange(STRIP)[::-1, None] < height[None, :], 96, 255)
    return np.vstack([upper, np.full((4, upper.shape[1]), 160), strip]).astype(np.uint8)


def png(grey: np.ndarray) -> bytes:
    def part(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows, columns = grey.shape
    lines = b"".join(b"\0" + line.tobytes() for line in grey)
    header = struct.pack(">IIBBBBB", columns, rows, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", header) + part(b"IDAT", zlib.compress(lines, 9)) + part(b"IEND", b"")


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for file in sorted(Path(__file__).parent.glob("*.wav")):
        if file.stem.startswith("new_order_"):  # the same picture, lower
            continue
        with wave.open(str(file)) as sound:
            samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2") / 32768
            drawn = png(picture(samples, sound.getframerate()))
        (OUT / f"{file.stem}.png").write_bytes(drawn)
        sys.stdout.write(f"{OUT / file.stem}.png\n")


if __name__ == "__main__":
    main()
