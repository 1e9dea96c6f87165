"""Taps, verdicts, lost answers and people's choices in any order: nothing is lost, doubled, overtaken or stuck."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as some

from tablet_app.domain.commands import SWITCHES
from tablet_app.domain.delivery import Command, State
from tablet_app.store import outbox, story
from tablet_app.store.again import again
from tablet_app.store.codec import to_ms
from tablet_app.store.connection import in_memory
from tests.making import NOON

OFF, ON = sorted(SWITCHES)
SUBJECTS = ("order:1", "order:2", "product:1")


@dataclass
class Judge:
    """The platform as its contract has it: a key is judged once, a subject's numbers grow."""

    verdicts: dict[str, str] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    applied: list[int] = field(default_factory=list)
    judged: list[int] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    held: set[str] = field(default_factory=set)

    def judge(self, command: Command, wanted: str) -> str:
        if self.numbers.setdefault(command.id, command.subject_seq) != command.subject_seq:
            self.wrong.append(f"{command.id}: sent again with another body")
        if command.id in self.verdicts:
            return self.verdicts[command.id]
        if wanted == "retry" or command.subject in self.held:
            self.held.add(command.subject)
            return "retry"
        if command.subject_seq <= self.last.get(command.subject, 0):
            self.wrong.append(f"{command.id}: {command.subject_seq} came too late")
            wanted = "refused"
        self.last[command.subject] = command.subject_seq
        self.verdicts[command.id] = wanted
        self.judged.append(command.payload["n"])
        if wanted == "applied":
            self.applied.append(command.payload["n"])
        return wanted


class Tablet:
    def __init__(self) -> None:
        self.db, self.platform = in_memory(), Judge()
        self.subject_of: dict[int, str] = {}
        self.given_up: set[int] = set()
        self.keys = 0

    def key(self) -> str:
        self.keys += 1
        return f"k{self.keys}"

    def tap(self, subject: str) -> None:
        number = len(self.subject_of)
        made = outbox.Made(to_ms(NOON), "boot", 1000 + number)
        self.subject_of[number] = subject
        kind = (OFF, ON)[number % 2] if subject.startswith("product") else "order.ready"
        with self.db.atomic():
            if kind in SWITCHES:
                outbox.supersede(self.db, subject, SWITCHES, NOON)
            outbox.add(self.db, outbox.Draft(self.key(), subject, kind, {"n": number}, made))

    def send(self, verdicts: list[str], limit: int, fate: str) -> None:
        """`fate` of the request: arrives, its answer is lost, or it is lost itself."""
        batch = outbox.heads(self.db, limit, ())
        self.platform.held.clear()
        said = {}
        if fate != "request lost":
            said = {
                one.id: self.platform.judge(one, verdicts[place % len(verdicts)]) for place, one in enumerate(batch)
            }
        with self.db.atomic():
            if fate != "arrives":
                outbox.tried(self.db, [one.id for one in batch], "no_network")
                story.tried(self.db, [one.id for one in batch], NOON, "no_network")
                return
            for command in batch:
                self.settle(command, said[command.id])

    def settle(self, command: Command, verdict: str) -> None:
        match verdict:
            case "applied":
                outbox.settle(self.db, [command.id], NOON, "delivered")
            case "refused":
                outbox.park(self.db, command.id, "no", "")
                story.tell(self.db, command.id, NOON, "refused", "no")
            case _:
                outbox.tried(self.db, [command.id], "busy")
                story.tell(self.db, command.id, NOON, "tried", "busy")

    def choose(self, which: int, *, retry: bool) -> None:
        parked = outbox.parked(self.db)
        if not parked:
            return
        chosen = parked[which % len(parked)]
        with self.db.atomic():
            if retry:
                assert again(self.db, chosen.id, self.key(), NOON + timedelta(minutes=1))
            else:
                outbox.give_up(self.db, chosen.id, NOON)
                self.given_up.add(chosen.payload["n"])

    def live(self) -> list[Command]:
        return [one for commands in outbox.live(self.db).values() for one in commands]

    def check(self) -> None:
        live = [one.payload["n"] for one in self.live()]
        assert len(live) == len(set(live))
        assert len(self.platform.applied) == len(set(self.platform.applied))
        superseded = {
            one.payload["n"]
            for one in outbox.every(self.db)
            if one.state is State.SETTLED and story.ending(self.db, one.id)[0] == "superseded"
        }
        assert not superseded & set(self.platform.judged)
        assert set(self.subject_of) == {*live, *self.platform.applied, *self.given_up, *superseded}
        assert self.platform.wrong == []
        for subject in SUBJECTS:
            mine = [one for one in self.live() if one.subject == subject]
            assert [one.subject_seq for one in mine] == sorted(one.subject_seq for one in mine)
            # Only what the platform may know already goes before what was tapped earlier.
            for place, one in enumerate(mine):
                if any(other.payload["n"] < one.payload["n"] for other in mine[place + 1 :]):
                    assert not story.untouched(self.db, one)
            first = list(dict.fromkeys(n for n in self.platform.judged if self.subject_of[n] == subject))
            assert first == sorted(first), "overtaken"


verdict = some.sampled_from(["applied", "refused", "retry"])
step = some.one_of(
    some.tuples(some.just("tap"), some.sampled_from(SUBJECTS)),
    some.tuples(
        some.just("send"),
        some.lists(verdict, min_size=1, max_size=4),
        some.integers(1, 6),
        some.sampled_from(["arrives", "arrives", "answer lost", "request lost"]),
    ),
    some.tuples(some.sampled_from(["retry", "give up"]), some.integers(0, 5)),
)


@settings(max_examples=300, deadline=None)
@given(some.lists(step, max_size=40))
@example(
    [
        ("tap", "order:1"),
        ("tap", "order:1"),
        ("send", ["refused", "retry"], 2, "arrives"),
        ("retry", 0),
        ("send", ["refused"], 1, "arrives"),
        ("retry", 0),
    ]
)
def test_whatever_happens_each_tap_is_applied_once_or_a_person_has_let_it_go(steps: list[tuple]) -> None:
    tablet = Tablet()
    for name, *rest in steps:
        match name:
            case "tap":
                tablet.tap(*rest)
            case "send":
                tablet.send(*rest)
            case _:
                tablet.choose(*rest, retry=name == "retry")
        tablet.check()
    # The platform has a good day, and people try everything again.
    for _ in range(4 * len(tablet.subject_of) + 4):
        if not tablet.live():
            break
        while outbox.parked(tablet.db):
            tablet.choose(0, retry=True)
        tablet.send(["applied"], 100, "arrives")
        tablet.check()
    assert tablet.live() == []
