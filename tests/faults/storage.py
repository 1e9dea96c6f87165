"""A store at work on a disk that can be made to fail, and what was promised meanwhile."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tablet_app.store import orders, outbox
from tablet_app.store.database import Store
from tests.faults.outcome import Outcome
from tests.faults.recording import ROOT, Control, compiled, environment


class Tablet:
    """The store in another process, with a hand on its disk."""

    def __init__(self, folder: Path, data: Path, fault: dict[str, int] | None = None, *, real: bool = False) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self.data = data
        self.control = Control(folder / "control")
        self.control.set(**(fault or {}))
        self._running = subprocess.Popen(
            [sys.executable, str(ROOT / "tests/faults/serving.py"), str(data), *(["--real"] if real else [])],
            env=environment(compiled(folder), data, control=self.control.path),
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
            raise RuntimeError(f"the store's process ended with {self._running.wait()}")
        return json.loads(line)

    def close(self) -> None:
        self.ask("close")
        self.end()

    def end(self) -> None:
        self._running.kill()
        self._running.communicate()
        self.control.close()


class Story:
    """What was promised and what was refused, and whether it is kept."""

    def __init__(self, outcome: Outcome, name: str) -> None:
        self._outcome = outcome
        self._name = name
        self.saved: set[str] = set()
        self.refused: set[str] = set()
        self.told: set[str] = set()
        self._number = 0

    def expect(self, true: bool, sentence: str) -> None:
        if not true:
            self._outcome.wrong.append(f"{self._name}: {sentence}")

    def tap(self, tablet: Tablet, what: str = "tap") -> dict[str, Any]:
        self._number += 1
        answer = tablet.ask(f"{what} {self._number}")
        (self.saved if answer["ok"] else self.refused).add(f"tap-{self._number}")
        return answer

    def tell(self, tablet: Tablet) -> None:
        self._number += 1
        answer = tablet.ask(f"told {self._number}")
        self.told.add(f"T{self._number}")
        self.expect(answer["ok"], f"what the platform told was not taken in: {answer}")

    def look(self, tablet: Tablet) -> None:
        """Everything that was told is shown, everything that was promised waits, nothing that was refused does."""
        board = tablet.ask("board")
        shown = set(board.get("answer", ()))
        self.expect(board["ok"] and shown == self.told, f"the board shows {len(shown)} of {len(self.told)}")
        waiting = set(tablet.ask("waiting").get("answer", ()))
        self.expect(waiting == self.saved, f"missing {self.saved - waiting}, not refused {waiting - self.saved}")

    def after(self, data: Path) -> None:
        """The same from the disk alone."""
        store = Store(data)
        store.open()
        keys = [command.id for command in asyncio.run(store.read(outbox.every))]
        codes = {row.order.code for row in asyncio.run(store.read(orders.on_board))}
        self.expect(store.trouble is None and not store.recoveries, "the next start was not a plain one")
        store.close()
        self._outcome.lost += len(self.saved - set(keys))
        self._outcome.doubled += len(keys) - len(set(keys))
        self.expect(not self.refused & set(keys), "what was refused is there after all")
        self.expect(codes == self.told, f"orders missing: {self.told - codes}")
