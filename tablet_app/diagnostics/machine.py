"""The machine as the checks see it: its files below one root, and the programs that can be asked."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

ASK_S = 2.0


def ask(command: Sequence[str], limit_s: float = ASK_S) -> str | None:
    """What a program prints; None where it is missing, fails, or takes longer than `limit_s`."""
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            timeout=limit_s,
            check=True,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout


class Machine(Struct, frozen=True):
    """`root` stands before /sys, /proc, /dev, /var and /run, so that a test can lay out a machine of its own."""

    root: Path = Path("/")
    ask: Callable[[Sequence[str]], str | None] = ask
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))

    def path(self, name: str) -> Path:
        """The file or folder that is called `name`, an absolute path, on the real machine."""
        return self.root / name.lstrip("/")

    def text(self, name: str) -> str | None:
        """The text of a file, stripped; None where it can't be read."""
        try:
            return self.path(name).read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return None

    def number(self, name: str) -> int | None:
        """The whole number in a file; None where there is none, or none that a kernel could count to."""
        text = self.text(name)
        try:
            number = int(text) if text is not None else None
        except ValueError:
            return None
        return number if number is not None and abs(number) < 1 << 64 else None

    def names(self, folder: str) -> list[str]:
        """What is in a folder, sorted; nothing where it can't be read."""
        try:
            return sorted(one.name for one in self.path(folder).iterdir())
        except OSError:
            return []
