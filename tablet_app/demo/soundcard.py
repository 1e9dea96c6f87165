"""A sound card of software: a private sound daemon with one output that leads nowhere, and a recorder of that output.

Needs no hardware, no desktop session and no D-Bus for PulseAudio. Works for root too.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Literal

SINK = "counter"
READY_S = 15.0
Kind = Literal["pulse", "pipewire"]

# ALSA clients, simpleaudio among them, reach the daemon through its ALSA plugin.
_ASOUNDRC = """
</usr/share/alsa/alsa.conf>
pcm.!default { type pulse }
ctl.!default { type pulse }
"""
_REMOVED = ("DISPLAY", "WAYLAND_DISPLAY", "PULSE_SINK", "PULSE_SERVER", "DBUS_SESSION_BUS_ADDRESS")


class SoundCardError(Exception):
    """The daemon is not installed or did not come up."""


class SoundCard:
    """A private PulseAudio or PipeWire. Within `with`, `env` is the environment for whatever should sound there.

    `env` replaces the whole environment of a child process. Raises `SoundCardError` on entering.
    """

    def __init__(self, kind: Kind = "pulse") -> None:
        self.kind = kind
        self._daemons: list[subprocess.Popen[bytes]] = []
        self._folder = Path(tempfile.mkdtemp(prefix="soundcard-"))
        pulse = self._folder / "pulse"
        pulse.mkdir(mode=0o700)
        asoundrc = self._folder / "asoundrc"
        asoundrc.write_text(_ASOUNDRC)
        folder = str(self._folder)
        self.env = {name: value for name, value in os.environ.items() if name not in _REMOVED} | {
            "XDG_RUNTIME_DIR": folder,
            "XDG_CONFIG_HOME": f"{folder}/config",
            "XDG_STATE_HOME": f"{folder}/state",
            "PIPEWIRE_RUNTIME_DIR": folder,
            "PULSE_RUNTIME_PATH": str(pulse),
            "PULSE_SERVER": f"unix:{pulse}/native",
            "ALSA_CONFIG_PATH": str(asoundrc),
            "SOUND_NULL_SINK_COUNTS": "1",
        }

    def __enter__(self) -> "SoundCard":
        try:
            self.start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self) -> None:
        """Starts the daemon, after `kill` too, and returns when it answers."""
        if self.kind == "pulse":
            # Over shared memory PulseAudio 16.1 aborts now and then while its monitor is read.
            socket = f"{self._folder}/pulse/native"
            options = "-n --daemonize=no --use-pid-file=no --disable-shm=yes --exit-idle-time=-1"
            self._run(
                *("pulseaudio", *options.split()),
                f"--load=module-native-protocol-unix socket={socket} auth-anonymous=1",
                f"--load=module-null-sink {' '.join(self._sink)}",
            )
            self._until(lambda: "Server Name" in self.pactl("info"))
            return
        address = f"unix:path={self._folder}/bus"
        self._run("dbus-daemon", "--session", "--nofork", f"--address={address}")
        self._until((self._folder / "bus").exists)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        self._run("pipewire")
        # The others give up at once when they come before it.
        self._until(Path(self._folder, "pipewire-0").exists)
        for program in ("wireplumber", "pipewire-pulse"):
            self._run(program)
        self._until(lambda: "Server Name" in self.pactl("info"))
        self.add_sink()
        self._until(lambda: self.pactl("set-default-sink", SINK) == "")  # refused until the session manager is up
        self._until(lambda: f"Default Sink: {SINK}\n" in self.pactl("info"))

    @property
    def _sink(self) -> list[str]:
        words = [f"sink_name={SINK}", "rate=48000", "channels=2", f"sink_properties=device.description={SINK}"]
        # Without norewinds an idle sink runs up to 2 s ahead, and a new stream waits as long for its second block.
        return [*words, "norewinds=1"] if self.kind == "pulse" else words

    def add_sink(self) -> None:
        """Plugs the output in, after `remove_sink`, and returns when it is there."""
        self.pactl("load-module", "module-null-sink", *self._sink)
        self._until(lambda: SINK in self.pactl("list", "short", "sinks"))

    def remove_sink(self) -> None:
        """Takes the output away, as a USB plug that is pulled."""
        modules = self.pactl("list", "short", "modules").splitlines()
        self.pactl("unload-module", next(line.split()[0] for line in modules if f"sink_name={SINK}" in line))

    def pactl(self, *words: str) -> str:
        """Runs `pactl` against this daemon. Raises `SoundCardError` where it fails."""
        done = subprocess.run(["pactl", *words], env=self.env, capture_output=True, text=True, timeout=10, check=False)
        if done.returncode:
            raise SoundCardError(f"pactl {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout

    def signal(self, number: signal.Signals) -> None:
        """Sends every daemon a signal: SIGSTOP freezes the card, SIGCONT thaws it."""
        for daemon in self._daemons:
            daemon.send_signal(number)

    def kill(self) -> None:
        """Ends the daemon at once, as a crash would."""
        self.signal(signal.SIGKILL)
        for daemon in self._daemons:
            daemon.wait()
        self._daemons.clear()
        for socket in ("pulse/native", "bus"):
            (self._folder / socket).unlink(missing_ok=True)

    def _run(self, *command: str) -> None:
        try:
            with (self._folder / f"{command[0]}.log").open("ab") as log:
                self._daemons.append(subprocess.Popen(command, env=self.env, stdout=log, stderr=log))
        except FileNotFoundError:
            raise SoundCardError(f"{command[0]} is not installed.") from None

    def _until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + READY_S
        while time.monotonic() < end and all(daemon.poll() is None for daemon in self._daemons):
            with contextlib.suppress(SoundCardError):
                if done():
                    return
            time.sleep(0.02)
        logs = "; ".join(path.read_text(errors="replace")[-300:].strip() for path in self._folder.glob("*.log"))
        raise SoundCardError(f"The {self.kind} sound daemon did not come up: {logs}")
