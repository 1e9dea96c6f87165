"""The tree for a tablet that shows nothing: what to try, what to look at, and where yes and no lead."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

WORKS = "works"
"""It is on again: check in."""
CALL = "call"


class Step(Struct, frozen=True):
    """`yes` and `no` name the step that follows, or WORKS; both empty at the end. `icons`: pictograms by name."""

    id: str
    icons: tuple[str, ...]
    yes: str = ""
    no: str = ""


STEPS = (
    Step("light", ("plug", "cable"), yes="wait", no="wait"),
    Step("wait", ("battery-charging", "timer"), yes=WORKS, no="button"),
    Step("button", ("power", "timer"), yes=WORKS, no="black"),
    Step("black", ("tablet", "flashlight"), yes=CALL, no="hot"),
    Step("hot", ("thermometer-sun", "unplug"), yes="button", no="wet"),
    Step("wet", ("droplets", "triangle-alert"), yes=CALL, no=CALL),
    Step(CALL, ("phone", "smartphone")),
)
"""In the order in which they are numbered, from 1."""

NUMBERS: Mapping[str, int] = {step.id: number for number, step in enumerate(STEPS, 1)}
