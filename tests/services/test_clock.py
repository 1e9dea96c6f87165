"""Platform time on a clock that nobody can set."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tablet_app.domain.changes import Change, Changes
from tablet_app.services.clock import Clock
from tablet_app.services.link import Link
from tests.making import NOON

HOUR = timedelta(hours=1)


class Machine:
    """A wall clock that can be set, and ticks that only grow."""

    def __init__(self) -> None:
        self.wall, self.ticks = NOON, 0

    def clock(self, offset: timedelta = timedelta()) -> Clock:
        return Clock(offset, wall=lambda: self.wall, ticks=lambda: self.ticks)

    def passes(self, time: timedelta) -> None:
        self.wall += time
        self.ticks += round(time.total_seconds() * 1000)


def test_time_passes_with_the_ticks_and_not_with_the_wall():
    machine = Machine()
    clock = machine.clock()
    machine.passes(HOUR)
    assert (clock.now(), clock.offset, clock.synced) == (NOON + HOUR, timedelta(), False)
    machine.wall -= 3 * HOUR
    assert (clock.now(), clock.offset) == (NOON + HOUR, 3 * HOUR)


def test_the_offset_of_an_earlier_run_is_the_first_guess():
    assert Machine().clock(5 * HOUR).now() == NOON + 5 * HOUR


@pytest.mark.parametrize(("told", "moved"), [(0.0, False), (1.9, False), (2.1, True), (-2.1, True), (-86400, True)])
def test_small_differences_are_no_news_once_it_is_known(told, moved):
    clock = Machine().clock()
    clock.heard(NOON - timedelta(milliseconds=500))
    assert clock.now() == NOON
    assert clock.heard(NOON + timedelta(seconds=told - 0.5)) is moved
    assert clock.now() == (NOON + timedelta(seconds=told) if moved else NOON)


def test_the_first_word_always_counts():
    clock = Machine().clock()
    assert clock.heard(NOON)
    assert clock.synced
    assert clock.now() == NOON + timedelta(milliseconds=500)


def test_an_answer_that_was_long_on_its_way_does_not_set_the_clock_back():
    machine = Machine()
    clock = machine.clock()
    clock.heard(NOON)
    machine.passes(timedelta(seconds=20))
    right = clock.now()
    assert not clock.heard(NOON, took=timedelta(seconds=20))
    assert clock.now() == right
    assert clock.heard(NOON - HOUR, took=timedelta(seconds=20))


def test_a_link_tells_each_turn_once_and_keeps_the_moment():
    changes, told = Changes(), []
    changes.listen(Change.LINK, told.append)
    link = Link(changes)
    link.down(NOON, "no_network")
    link.down(NOON + HOUR, "no_network")
    link.down(NOON + HOUR, "portal")
    assert (link.state.since, link.state.reason, len(told)) == (NOON, "portal", 2)
    link.up(NOON + HOUR, 40)
    link.up(NOON + 2 * HOUR)
    assert (link.state.online, link.state.since, link.state.latency_ms, len(told)) == (True, NOON + HOUR, 40, 3)


def test_listeners_hear_what_they_asked_for_until_they_leave():
    changes, heard = Changes(), []
    leave = changes.listen(Change.ORDERS | Change.OUTBOX, heard.append)
    changes.tell(Change.ORDERS | Change.PRODUCTS)
    changes.tell(Change.PRODUCTS)
    leave()
    changes.tell(Change.ORDERS)
    assert heard == [Change.ORDERS]
