"""An order joined with our own commands: what is shown, what may be done, what is due."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tablet_app.domain.delivery import State
from tablet_app.domain.orders import CURRENT, Action, Order, Status, Times, allowed, as_shown, board_order, due_at
from tablet_app.domain.venue import Profile
from tests.making import NOON, a_card, a_command, an_order

CONFIRM = a_command("order.confirm", {"prep_minutes": 20})
EXTEND = a_command("order.extend", {"prep_minutes": 35})
READY = a_command("order.ready")
HAND_OVER = a_command("order.hand_over", {"pickup_code": None})
REJECT = a_command("order.reject", {"reason": "too_busy"})
REFUSED = a_command("order.confirm", {"prep_minutes": 20}, state=State.PARKED, last_error="already_confirmed")


@pytest.mark.parametrize(
    ("truth", "commands", "shown"),
    [
        (Status.NEW, [], Status.NEW),
        (Status.NEW, [CONFIRM], Status.CONFIRMED),
        (Status.NEW, [CONFIRM, EXTEND], Status.CONFIRMED),
        (Status.NEW, [CONFIRM, READY], Status.READY),
        (Status.NEW, [CONFIRM, READY, HAND_OVER], Status.HANDED_OVER),
        (Status.NEW, [REJECT], Status.CANCELLED),
        (Status.CONFIRMED, [CONFIRM], Status.CONFIRMED),
        (Status.READY, [CONFIRM], Status.READY),
        (Status.CANCELLED, [CONFIRM, READY], Status.CANCELLED),
        (Status.WITHDRAWN, [CONFIRM], Status.WITHDRAWN),
        (Status.DELIVERED, [READY], Status.DELIVERED),
        (Status.HANDED_OVER, [READY], Status.HANDED_OVER),
        (Status.NEW, [REFUSED], Status.NEW),
        (Status.NEW, [REFUSED, READY], Status.NEW),
        (Status.CONFIRMED, [EXTEND], Status.CONFIRMED),
    ],
)
def test_a_waiting_command_moves_the_card_forward_and_never_out_of_an_end(truth, commands, shown):
    assert as_shown(an_order(status=truth), commands).status is shown


@pytest.mark.parametrize(
    ("truth", "told", "commands", "minutes"),
    [
        (Status.NEW, None, [CONFIRM], 20),
        (Status.NEW, None, [CONFIRM, EXTEND], 35),
        (Status.CONFIRMED, 10, [EXTEND], 35),
        (Status.CONFIRMED, 10, [CONFIRM], 10),
        (Status.CANCELLED, 10, [EXTEND], 10),
        (Status.CONFIRMED, 10, [a_command("order.extend", {"prep_minutes": "soon"})], 10),
    ],
)
def test_preparation_time_is_the_last_word_that_counts(truth, told, commands, minutes):
    assert as_shown(an_order(status=truth, prep_minutes=told), commands).prep_minutes == minutes


def test_sending_ends_with_the_last_waiting_command_and_a_refusal_holds_those_behind_it():
    assert not a_card().sending
    assert a_card("o1", CONFIRM).sending
    held = a_card("o1", REFUSED, READY)
    assert (held.sending, held.problem) == (False, REFUSED)
    settled = a_command("order.confirm", {"prep_minutes": 20}, state=State.SETTLED)
    assert a_card("o1", settled) == a_card()


def test_the_first_refusal_is_the_one_to_understand():
    second = a_command("order.ready", state=State.PARKED, id="c2")
    assert a_card("o1", REFUSED, second).problem is REFUSED


@pytest.mark.parametrize(
    ("status", "can_reject", "actions"),
    [
        (Status.NEW, True, {Action.CONFIRM, Action.REJECT}),
        (Status.NEW, False, {Action.CONFIRM}),
        (Status.CONFIRMED, True, {Action.EXTEND, Action.READY}),
        (Status.READY, True, {Action.HAND_OVER}),
        (Status.HANDED_OVER, True, set()),
        (Status.DELIVERED, True, set()),
        (Status.CANCELLED, True, set()),
        (Status.WITHDRAWN, True, set()),
    ],
)
def test_what_may_be_done_follows_the_status_and_the_profile(status, can_reject, actions):
    assert allowed(a_card(status=status), Profile(can_reject=can_reject)) == actions


def test_nothing_may_be_done_before_a_refusal_is_understood_or_after_our_rejection():
    profile = Profile(can_reject=True)
    assert allowed(a_card("o1", REFUSED), profile) == frozenset()
    assert allowed(a_card("o1", REJECT), profile) == frozenset()
    assert allowed(a_card("o1", CONFIRM, READY, HAND_OVER), profile) == frozenset()
    assert allowed(a_card("o1", CONFIRM), profile) == {Action.EXTEND, Action.READY}


def test_a_waiting_confirmation_counts_from_the_tap_and_a_told_one_from_the_platforms_time():
    assert due_at(a_card("o1", CONFIRM)) == CONFIRM.made_at + timedelta(minutes=20)
    told = {"status": Status.CONFIRMED, "prep_minutes": 10, "times": Times(confirmed_at=NOON)}
    assert due_at(a_card(**told)) == NOON + timedelta(minutes=10)
    assert due_at(a_card("o1", CONFIRM, **told)) == NOON + timedelta(minutes=10)
    assert due_at(a_card("o1", EXTEND, **told)) == NOON + timedelta(minutes=35)


def test_what_is_due_where_nobody_told_a_time():
    assert due_at(a_card(accept_by=None)) is None
    assert due_at(a_card()) == NOON + timedelta(minutes=5)
    later = NOON + timedelta(hours=1)
    assert due_at(a_card(status=Status.CONFIRMED, pickup_at=later)) == later
    assert due_at(a_card(status=Status.READY, pickup_at=later)) == later
    assert due_at(a_card(status=Status.READY)) is None


def test_the_board_shows_what_has_waited_longest_first():
    cards = [a_card(name, placed_at=NOON + timedelta(minutes=back)) for name, back in (("b", 0), ("c", 5), ("a", 0))]
    assert [card.order.id for card in board_order(cards)] == ["a", "b", "c"]


def test_only_a_cancelled_order_is_to_be_acknowledged():
    assert a_card(status=Status.CANCELLED, acknowledged=False).needs_acknowledging
    assert not a_card(status=Status.CANCELLED, acknowledged=True).needs_acknowledging
    assert not a_card("o1", REJECT, acknowledged=False).needs_acknowledging


orders = some.builds(
    an_order, some.just("o1"), status=some.sampled_from(Status), prep_minutes=some.none() | some.integers(1, 90)
)
commands = some.lists(
    some.builds(
        a_command,
        some.sampled_from(["order.confirm", "order.extend", "order.ready", "order.hand_over", "order.reject"]),
        some.fixed_dictionaries({"prep_minutes": some.integers(1, 90)}),
        state=some.sampled_from(State),
    ),
    max_size=5,
)


@given(orders, commands)
def test_a_card_never_goes_back_and_an_end_is_the_platforms_word(order: Order, waiting):
    shown = as_shown(order, waiting)
    ranks = list(Status)
    assert ranks.index(shown.status) >= ranks.index(order.status)
    if order.status not in CURRENT:
        assert shown.status is order.status
        assert shown.prep_minutes == order.prep_minutes
    assert (shown.problem is not None) == any(command.state is State.PARKED for command in waiting)
    assert allowed(shown, Profile()) == frozenset() or shown.status in CURRENT
