"""What is read again of what waits: all that changed, and nothing else."""

from __future__ import annotations

import asyncio
import re

from hypothesis import given, settings
from hypothesis import strategies as some

from tablet_app.domain.changes import Changes
from tablet_app.domain.commands import SWITCHES
from tablet_app.services.clock import Clock
from tablet_app.services.outbox import Outbox
from tablet_app.store import outbox
from tablet_app.store.again import again
from tablet_app.store.codec import to_ms
from tablet_app.store.connection import in_memory
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tablet_app.store.live import Live
from tests.making import NOON

MADE = outbox.Made(to_ms(NOON), "boot", 1000)
OFF, ON = sorted(SWITCHES)
SUBJECTS = ("order:1", "order:2", "order:30", "product:1")


def add(db: Db, number: int, subject: str, kind: str = "order.ready") -> None:
    outbox.add(db, outbox.Draft(f"c{number}", subject, kind, {"n": number}, MADE))


def filled(*subjects: str) -> Db:
    db = in_memory()
    for number, subject in enumerate(subjects):
        add(db, number, subject)
    return db


acts = some.lists(
    some.tuples(
        some.sampled_from(["add", "settle", "tried", "park", "again", "give_up", "let_go", "supersede", "read"]),
        some.sampled_from(SUBJECTS),
        some.integers(0, 25),
    ),
    max_size=60,
)


def do(db: Db, place: int, what: str, subject: str, which: int) -> None:
    match what:
        case "add":
            add(db, place, subject, (OFF, ON, "order.ready")[which % 3])
        case "settle":
            outbox.settle(db, [f"c{which}", f"c{which + 1}"], NOON, "delivered")
        case "tried":
            outbox.tried(db, [f"c{which}"], f"error {place}")
        case "park":
            outbox.park(db, f"c{which}", f"code {place}", "")
        case "again":
            again(db, f"c{which}", f"c{1000 + place}", NOON)
        case "give_up":
            outbox.give_up(db, f"c{which}", NOON)
        case "let_go":
            outbox.let_go(db, subject, NOON)
        case _:
            outbox.supersede(db, subject, SWITCHES, NOON)


@settings(max_examples=150, deadline=None)
@given(acts)
def test_whatever_happens_it_reads_what_is_there(done):
    db, live = filled(*SUBJECTS * 3), Live("order:")
    for place, (what, subject, which) in enumerate(done, start=len(SUBJECTS) * 3):
        if what == "read":
            assert live.read(db) == outbox.live(db, "order:")
        else:
            do(db, place, what, subject, which)
    assert live.read(db) == outbox.live(db, "order:")
    db.connection.close()


def test_only_a_subject_that_changed_is_read_again():
    db, live = filled("order:1", "order:2", "order:2", "order:3"), Live("order:")
    before = live.read(db)
    statements: list[str] = []
    db.connection.set_trace_callback(statements.append)
    assert live.read(db)["order:2"] is before["order:2"]
    assert len(statements) == 1
    outbox.tried(db, ["c2"], "no_network")
    outbox.settle(db, ["c3"], NOON, "delivered")
    statements.clear()
    after = live.read(db)
    assert len(statements) == 2
    assert set(after) == {"order:1", "order:2"}
    assert after["order:1"] is before["order:1"]
    assert [command.last_error for command in after["order:2"]] == [None, "no_network"]
    db.connection.close()


def test_one_in_the_place_of_two_is_another_state():
    db, live = filled("order:1", "order:1"), Live("order:")
    before = live.read(db)["order:1"]
    outbox.settle(db, ["c0", "c1"], NOON, "delivered")
    add(db, 2, "order:1")
    after = live.read(db)["order:1"]
    assert sum(command.seq for command in before) == sum(command.seq for command in after)
    assert [command.id for command in after] == ["c2"]
    db.connection.close()


def test_a_database_made_anew_is_read_anew():
    first, live = filled("order:1"), Live("order:")
    other = in_memory()
    outbox.add(other, outbox.Draft("another", "order:1", "order.ready", {}, MADE))
    assert [command.id for command in live.read(first)["order:1"]] == ["c0"]
    assert [command.id for command in live.read(other)["order:1"]] == ["another"]
    for db in (first, other):
        db.connection.close()


def test_what_was_settled_long_ago_is_not_gone_through(store: Store):
    """Each tap tells how much waits; the outbox keeps what was settled for days."""
    statements: list[str] = []
    asyncio.run(store.read(lambda db: db.connection.set_trace_callback(statements.append)))
    box = Outbox(store, Changes(), Clock())
    asyncio.run(box.view())
    asyncio.run(box.heads(500, ()))
    asyncio.run(store.read(lambda db: Live("order:").read(db)))
    asyncio.run(store.read(lambda db: db.connection.set_trace_callback(None)))
    plans = [plan for sql in statements for plan in asyncio.run(store.read(lambda db, sql=sql: planned(db, sql)))]
    assert any("outbox_live" in plan for plan in plans)
    assert [plan for plan in plans if re.fullmatch(r"SCAN outbox( USING (?!INDEX outbox_live).*)?", plan)] == []


def planned(db: Db, sql: str) -> list[str]:
    return [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()]
