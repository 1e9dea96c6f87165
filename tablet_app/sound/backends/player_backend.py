"""Plays through the system's own player program: paplay, pw-play or aplay, whichever works."""

import os
import shutil
import subprocess
import wave

from tablet_app.sound.pcm import read_wav
from tablet_app.sound.player import CannotLoadError, PlayerError, die_with_parent

PROGRAMS = (("paplay",), ("pw-play",), ("aplay", "-q"))
PASS_S = 20.0


class ProgramPlayer:
    stops_at_once = True

    def __init__(self, programs: list[list[str]]) -> None:
        self._programs = programs
        self._process: subprocess.Popen[bytes] | None = None
        self._sound: int | None = None  # an unnamed file in memory that holds what is played now

    def prepare(self) -> None:
        """Nothing: each sound is a process of its own."""

    def play(self, path: str, loop: bool) -> None:
        self.stop()
        pcm = read_wav(path)
        self._sound = os.memfd_create("tone")
        with os.fdopen(os.dup(self._sound), "wb") as file, wave.open(file, "wb") as out:
            out.setnchannels(pcm.channels)
            out.setsampwidth(2)
            out.setframerate(pcm.rate)
            out.writeframes(pcm.repeated(PASS_S if loop else 0).frames)
        self._start()

    def stop(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None
        if self._sound is not None:
            os.close(self._sound)
            self._sound = None

    @property
    def playing(self) -> bool:
        if not self._process:
            return False
        code = self._process.poll()
        if code:
            failed = self._programs.pop(0)
            if not self._programs:
                raise PlayerError(f"{failed[0]} ended with {code}")
            self._start()
        return code != 0

    def _start(self) -> None:
        if self._sound is None:
            return
        self._process = subprocess.Popen(
            [*self._programs[0], f"/proc/self/fd/{self._sound}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=[self._sound],
            preexec_fn=die_with_parent,  # noqa: PLW1509 - this process has one thread
        )


def create() -> ProgramPlayer:
    found = [list(program) for program in PROGRAMS if shutil.which(program[0])]
    if not found:
        raise CannotLoadError("none of paplay, pw-play and aplay is installed")
    return ProgramPlayer(found)
