"""From the call that starts the alert to its first sample at the sound card, against the bare backend.

    python benchmarks/sound_latency.py [--kind pulse|pipewire] [--plays N] [--json]

The reference is the same file started in the same run by the same backend directly, in this process and without the
ringer; for `player` it is `paplay` started by this process. Samples are those of the output's monitor.
"""

import argparse
import asyncio
import json
import os
import random
import subprocess
import time
import wave
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

import miniaudio
import simpleaudio

from tablet_app.demo.recorder import Recorder
from tablet_app.demo.soundcard import SoundCard
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.tones import tone_file

TONE = "new_order"
QUIET_S = 0.4  # more than the tone's own pauses

Start = Callable[[], Callable[[], None]]  # starts the tone; what it returns stops it


def bare_simpleaudio(path: Path) -> Start:
    sound = simpleaudio.WaveObject.from_wave_file(str(path))
    return lambda: sound.play().stop


def bare_miniaudio(path: Path) -> Start:
    with wave.open(str(path)) as file:
        frames = file.readframes(file.getnframes())

    def start() -> Callable[[], None]:
        device = miniaudio.PlaybackDevice(nchannels=1, sample_rate=48_000, buffersize_msec=60)
        stream = miniaudio.stream_raw_pcm_memory(frames, 1, 2)
        next(stream)
        device.start(stream)
        return device.close

    return start


def bare_player(path: Path) -> Start:
    def start() -> Callable[[], None]:
        process = subprocess.Popen(["paplay", path])
        return lambda: (process.kill(), process.wait(), None)[-1]

    return start


BARE = {"simpleaudio": bare_simpleaudio, "miniaudio": bare_miniaudio, "player": bare_player}


async def first_sample_ms(recorder: Recorder, start: Start) -> float:
    recorder.clear()
    begun = time.monotonic_ns()
    stop = start()
    while (heard := recorder.first_sound_ns()) is None:  # noqa: ASYNC110 - a thread of the recorder's fills it
        await asyncio.sleep(0.005)
    stop()
    while not any(span.seconds > QUIET_S for span in recorder.silences()[-1:]):  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    await asyncio.sleep(random.uniform(0, 0.05))  # not in step with the daemon's own periods
    return (heard - begun) / 1e6


async def compare(recorder: Recorder, backend: str, plays: int) -> dict[str, float | str]:
    ringer = Ringer([backend])
    await ringer.start()

    def ring() -> Callable[[], None]:
        ringer.play(TONE, repeat=True)
        return ringer.stop

    bare = BARE[backend](tone_file(TONE))
    for start in (ring, bare):  # the first play of a process loads libraries
        await first_sample_ms(recorder, start)
    measure: list[tuple[list[float], Start]] = [([], ring), ([], bare)]
    for _ in range(plays):
        for figures, start in measure:
            figures.append(await first_sample_ms(recorder, start))
    await ringer.close()
    ours, reference = (figures for figures, _ in measure)
    return {
        "backend": backend,
        "ringer_ms": round(median(ours), 1),
        "ringer_p95_ms": round(quantiles(ours, n=20)[-1], 1),
        "bare_ms": round(median(reference), 1),
        "bare_p95_ms": round(quantiles(reference, n=20)[-1], 1),
        "ratio": round(median(ours) / median(reference), 2),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kind", choices=("pulse", "pipewire"), default="pulse")
    parser.add_argument("--plays", type=int, default=15)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with SoundCard(options.kind) as card:
        os.environ.update(card.env)

        async def all_backends() -> list[dict[str, float | str]]:
            with Recorder(card) as recorder:
                return [await compare(recorder, backend, options.plays) for backend in BARE]

        rows = asyncio.run(all_backends())
    if options.json:
        print(json.dumps({"kind": options.kind, "plays": options.plays, "rows": rows}))
        return
    print(f"first sample of the alert, {options.kind}, {options.plays} plays each, ms: median (p95)")
    for row in rows:
        print(
            f"  {row['backend']:12} ringer {row['ringer_ms']} ({row['ringer_p95_ms']})   "
            f"bare {row['bare_ms']} ({row['bare_p95_ms']})   ratio {row['ratio']}"
        )


if __name__ == "__main__":
    main()
