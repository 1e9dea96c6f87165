"""A store at work on a disk that can be made to fail, and what was promised meanwhile."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from tablet_app.store import orders, outbox
from tablet_app.store.database import Store
from tests.faults.asked import Asked
from tests.faults.outcome import Outcome
from tests.faults.recording import ROOT, Control, compiled, environment


class Tablet(Asked):
    """The store in another process, with a hand on its disk."""

    def __init__(self, folder: Path, data: Path, fault: dict[str, int] | None = None, *, real: bool = False) -> None:
        data.mkdir(parents=True, exist_ok=True)
        self.data = data
        self.control = Control(folder / "control")
        self.control.set(**(fault or {}))
        program = [str(ROOT / "tests/faults/serving.py"), str(data), *(["--real"] if real else [])]
        super().__init__(program, environment(compiled(folder), data, control=self.control.path))

    def end(self) -> None:
        super().end()
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
