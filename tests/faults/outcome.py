"""What a fault did: one line of the matrix."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Outcome:
    """`lost`: acknowledged and gone. `doubled`: there twice. `wrong`: sentences about what else is not right."""

    fault: str
    how: str
    times: int = 0
    lost: int = 0
    doubled: int = 0
    wrong: list[str] = field(default_factory=list[str])
    note: str = ""

    @property
    def clean(self) -> bool:
        return not (self.lost or self.doubled or self.wrong) and self.times > 0

    def line(self) -> str:
        text = f"{self.fault:34} {self.how:52} {self.times:6} times   lost {self.lost}, doubled {self.doubled}"
        more = f"   {self.note}" if self.note else ""
        return text + more + "".join(f"\n    WRONG: {sentence}" for sentence in self.wrong[:5])
