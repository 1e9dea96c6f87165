"""A product joined with our own switches."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tablet_app.domain.delivery import State
from tablet_app.domain.products import as_shown, due_back
from tests.making import NOON, a_command, a_product

UNTIL = NOON + timedelta(hours=3)


def switch(on: bool, until=None, **parts):
    payload = {} if on else {"until": until and until.strftime("%Y-%m-%dT%H:%M:%SZ")}
    return a_command("product.reactivate" if on else "product.deactivate", payload, subject="product:p01", **parts)


OFF, ON = switch(False, UNTIL), switch(True)
OFF_NOW = {"available": False, "unavailable_since": NOON, "unavailable_until": None}


@pytest.mark.parametrize(
    ("truth", "commands", "available", "since", "until"),
    [
        ({}, [], True, None, None),
        ({}, [OFF], False, OFF.made_at, UNTIL),
        ({}, [OFF, ON], True, None, None),
        ({}, [OFF, ON, switch(False)], False, OFF.made_at, None),
        (OFF_NOW, [], False, NOON, None),
        (OFF_NOW, [OFF], False, NOON, UNTIL),
        (OFF_NOW, [ON], True, None, None),
        (OFF_NOW | {"unavailable_until": UNTIL}, [switch(False)], False, NOON, None),
        ({"unavailable_since": NOON}, [], True, None, None),
    ],
)
def test_the_last_waiting_switch_counts(truth, commands, available, since, until):
    shown = as_shown(a_product(**truth), commands)
    assert (shown.available, shown.since, shown.until) == (available, since, until)
    assert shown.sending == bool(commands)


def test_a_refused_switch_shows_the_truth_and_holds_those_behind_it():
    refused = switch(False, state=State.PARKED)
    shown = as_shown(a_product(), [refused, switch(False)])
    assert (shown.available, shown.problem, shown.sending) == (True, refused, False)


@pytest.mark.parametrize(
    ("truth", "minutes", "due"),
    [
        ({"available": False, "unavailable_until": UNTIL}, -1, False),
        ({"available": False, "unavailable_until": UNTIL}, 0, True),
        ({"available": False, "unavailable_until": UNTIL}, 600, True),
        ({"available": False, "unavailable_until": None}, 600, False),
        ({}, 600, False),
    ],
)
def test_a_product_is_due_back_from_the_second_of_its_time(truth, minutes, due):
    assert due_back(as_shown(a_product(**truth), []), UNTIL + timedelta(minutes=minutes)) is due
