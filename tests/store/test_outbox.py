"""Commands on disk: order within a subject, what holds what, what replaces what, what is kept."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tablet_app.domain.commands import SWITCHES
from tablet_app.domain.delivery import State
from tablet_app.store import outbox, pruning
from tablet_app.store.codec import to_ms
from tablet_app.store.database import Store
from tablet_app.store.db import Db
from tests.making import NOON

MADE = outbox.Made(to_ms(NOON), "boot", 1000)
OFF, ON = sorted(SWITCHES)


@pytest.fixture
def run(store):
    """Runs one piece of work in a transaction of its own."""
    return lambda work: asyncio.run(store.write(work))


def add(db: Db, key: str, subject: str = "order:o1", kind: str = "order.ready") -> None:
    outbox.add(db, outbox.Draft(key, subject, kind, {"n": 1}, MADE, seen_version=3))


def add_all(*pairs: tuple[str, str]):
    def work(db: Db) -> None:
        for key, subject in pairs:
            add(db, key, subject)

    return work


def ids(commands) -> list[str]:
    return [command.id for command in commands]


def heads(run, limit: int = 100, *held: str) -> list[str]:
    return ids(run(lambda db: outbox.heads(db, limit, held)))


def states(run) -> dict[str, State]:
    return {command.id: command.state for command in run(outbox.every)}


def test_a_command_comes_back_as_it_was_put_in(run):
    run(lambda db: add(db, "a"))
    found = run(lambda db: outbox.one(db, "a"))
    assert (found.subject, found.subject_seq, found.type, found.payload) == ("order:o1", 1, "order.ready", {"n": 1})
    assert (found.state, found.attempts, found.made_at, found.seen_version) == (State.READY, 0, NOON, 3)
    assert run(lambda db: outbox.one(db, "b")) is None


def test_the_same_key_twice_is_one_command(run):
    run(add_all(("a", "x"), ("a", "x"), ("a", "y"), ("b", "x")))
    assert [(c.id, c.subject, c.subject_seq) for c in run(outbox.every)] == [("a", "x", 1), ("b", "x", 2)]


def test_heads_keep_the_order_of_each_subject_and_of_the_whole(run):
    run(add_all(("a1", "b"), ("a2", "a"), ("a3", "b"), ("a4", "c"), ("a5", "a")))
    assert heads(run) == ["a1", "a2", "a3", "a4", "a5"]
    assert heads(run, 3) == ["a1", "a2", "a5"]
    assert heads(run, 4) == ["a1", "a2", "a3", "a5"]
    assert heads(run, 1) == ["a2"]
    assert heads(run, 0) == []


def test_a_held_subject_waits_and_the_others_go(run):
    run(add_all(("a1", "a"), ("b1", "b"), ("a2", "a"), ("c1", "c")))
    assert heads(run, 100, "a") == ["b1", "c1"]
    assert heads(run, 1, "a", "b") == ["c1"]
    assert heads(run, 100, "a", "b", "c", "d") == []


def test_a_parked_command_holds_its_own_subject_alone(run):
    run(add_all(("a1", "a"), ("a2", "a"), ("a3", "a"), ("b1", "b")))
    run(lambda db: outbox.park(db, "a2", "illegal_state", "no"))
    assert heads(run) == ["a1", "b1"]
    run(lambda db: outbox.settle(db, ["a1"], NOON, "delivered"))
    assert heads(run) == ["b1"]
    assert run(lambda db: outbox.give_up(db, "a2", NOON)) == "a"
    assert heads(run) == ["a3", "b1"]
    assert run(lambda db: outbox.give_up(db, "a2", NOON)) is None
    assert run(lambda db: outbox.give_up(db, "a3", NOON)) is None


def test_letting_go_of_a_subjects_refusals_lets_the_rest_go_on(run):
    run(add_all(("a1", "a"), ("a2", "a"), ("b1", "b")))
    run(lambda db: outbox.park(db, "a1", "order_cancelled", ""))
    run(lambda db: outbox.park(db, "b1", "order_cancelled", ""))
    assert run(lambda db: outbox.let_go(db, "a", NOON)) == 1
    assert states(run) == {"a1": State.GIVEN_UP, "a2": State.READY, "b1": State.PARKED}
    assert heads(run) == ["a2"]


def test_a_newer_switch_replaces_the_unsent_one_and_nothing_else(run):
    def work(db: Db) -> None:
        add(db, "tried", "product:p1", OFF)
        outbox.tried(db, ["tried"], "platform")
        add(db, "unsent", "product:p1", ON)
        add(db, "price", "product:p1", "product.price")
        add(db, "other", "product:p2", OFF)
        outbox.supersede(db, "product:p1", SWITCHES, NOON)
        add(db, "newest", "product:p1", OFF)

    run(work)
    assert [name for name, state in states(run).items() if state is State.SETTLED] == ["unsent"]
    assert heads(run) == ["tried", "price", "other", "newest"]
    assert [c.subject_seq for c in run(outbox.every) if c.subject == "product:p1"] == [1, 2, 3, 4]


def test_a_verdict_that_comes_too_late_changes_nothing(run):
    def work(db: Db) -> None:
        add(db, "a", "product:p1", OFF)
        outbox.supersede(db, "product:p1", SWITCHES, NOON)
        outbox.park(db, "a", "not_allowed", "")
        outbox.tried(db, ["a"], "platform")

    run(work)
    found = run(lambda db: outbox.one(db, "a"))
    assert (found.state, found.attempts, found.last_error) == (State.SETTLED, 0, None)


def test_a_refusal_keeps_its_code_and_settling_takes_the_error_away(run):
    run(add_all(("a", "x"), ("b", "y")))
    run(lambda db: outbox.tried(db, ["a", "b"], "no_network"))
    run(lambda db: outbox.park(db, "a", "already_confirmed", "another tablet"))
    run(lambda db: outbox.settle(db, ["b"], NOON, "delivered"))
    (parked,) = run(outbox.parked)
    assert (parked.id, parked.last_error, parked.attempts) == ("a", "already_confirmed", 2)
    assert run(lambda db: outbox.one(db, "b")).last_error is None


def test_what_lives_by_subject_and_how_much_waits_since_when(run):
    assert run(outbox.counts) == (0, None)
    run(add_all(("o", "order:1"), ("p", "product:1"), ("q", "product:1"), ("d", "device")))
    run(lambda db: outbox.park(db, "p", "no", ""))
    assert {subject: ids(found) for subject, found in run(outbox.live).items()} == {
        "order:1": ["o"],
        "product:1": ["p", "q"],
        "device": ["d"],
    }
    assert set(run(lambda db: outbox.live(db, "product:"))) == {"product:1"}
    assert ids(run(lambda db: outbox.of_subject(db, "product:1"))) == ["p", "q"]
    assert run(outbox.counts) == (3, NOON)


def test_pruning_keeps_what_is_young_what_waits_and_each_subjects_count(run):
    run(add_all(*((f"a{number}", "a") for number in range(3)), ("b0", "b"), ("b1", "b"), ("c0", "c")))
    old, young = NOON - timedelta(days=8), NOON
    for key in ("a0", "a1", "a2", "b0"):
        run(lambda db, key=key: outbox.settle(db, [key], old, "delivered"))
    run(lambda db: outbox.park(db, "c0", "no", ""))
    run(lambda db: outbox.settle(db, ["b1"], young, "delivered"))
    assert run(lambda db: pruning.prune(db, NOON - timedelta(days=7))) == 4
    assert sorted(states(run)) == ["b1", "c0"]
    run(add_all(("a9", "a"), ("b9", "b"), ("c9", "c")))
    assert {c.id: c.subject_seq for c in run(outbox.every)} == {"b1": 2, "c0": 1, "a9": 4, "b9": 3, "c9": 2}


steps = some.lists(
    some.tuples(some.sampled_from(["add", "settle", "park", "give_up"]), some.integers(0, 3), some.integers(0, 20)),
    max_size=40,
)


@settings(max_examples=40, deadline=None)
@given(steps, some.integers(1, 10), some.sets(some.integers(0, 3)))
def test_whatever_happens_heads_are_the_oldest_of_their_subject_in_order(tmp_path_factory, done, limit, held):
    store = Store(tmp_path_factory.mktemp("heads"))
    store.open()
    try:
        asyncio.run(_heads_hold(store, done, limit, {f"s{number}" for number in held}))
    finally:
        store.close()


async def _heads_hold(store: Store, done, limit: int, held: set[str]) -> None:
    def work(db: Db) -> None:
        for place, (what, subject, which) in enumerate(done):
            match what:
                case "add":
                    add(db, f"c{place}", f"s{subject}")
                case "settle":
                    outbox.settle(db, [f"c{which}"], NOON, "delivered")
                case "park":
                    outbox.park(db, f"c{which}", "no", "")
                case _:
                    outbox.give_up(db, f"c{which}", NOON)

    await store.write(work)
    batch = await store.read(lambda db: outbox.heads(db, limit, held))
    live = await store.read(outbox.live)
    assert len(batch) <= limit
    assert [c.seq for c in batch] == sorted(c.seq for c in batch)
    sendable = 0
    for subject, commands in live.items():
        parked = next((place for place, c in enumerate(commands) if c.state is State.PARKED), len(commands))
        expected = [] if subject in held else ids(commands[:parked])
        sendable += len(expected)
        mine = [c.id for c in batch if c.subject == subject]
        assert mine == expected[: len(mine)]
    assert len(batch) == min(limit, sendable)
