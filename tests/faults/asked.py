"""A process that is asked line by line and answers each line with one of JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from tests.faults.recording import ROOT


class Asked:
    """`begun`: what it said before it was asked anything. Raises RuntimeError when it ends instead of answering."""

    def __init__(self, program: Sequence[str], environment: Mapping[str, str]) -> None:
        self._running = subprocess.Popen(
            [sys.executable, *program],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        self.begun = self._answer()

    def ask(self, line: str) -> dict[str, Any]:
        assert self._running.stdin
        self._running.stdin.write(line + "\n")
        self._running.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._running.stdout
        line = self._running.stdout.readline()
        if not line:
            raise RuntimeError(f"the process ended with {self._running.wait()}")
        return json.loads(line)

    def close(self) -> None:
        self.ask("close")
        self.end()

    def end(self) -> None:
        self._running.kill()
        self._running.communicate()
