"""Orders, products and small facts on disk: versions decide, acknowledging, what is forgotten."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from tablet_app.domain.orders import (
    Cancellation,
    Claim,
    Courier,
    Customer,
    Item,
    Option,
    Payment,
    Refund,
    Status,
    Times,
)
from tablet_app.store import device as facts
from tablet_app.store import orders, products
from tests.making import NOON, a_product, an_order

CUSTOMER = Customer("მარიამ", "+995 599 000 000")


@pytest.fixture
def run(store):
    return lambda work: asyncio.run(store.write(work))


def receive(run, *told):
    return [run(lambda db, one=one: orders.upsert(db, one, None, NOON)) for one in told]


def test_every_part_of_an_order_survives_the_disk(run):
    option = Option("op", "ქინძის გარეშე", 1.5, 20)
    full = an_order(
        items=(Item("i", None, "x" * 120, 2.5, 300, (option,), (Item("s", "p", "sub", 1, 0),)),),
        payment=Payment.CASH,
        collect_amount=1800,
        customer=CUSTOMER,
        courier=Courier("ზურა"),
        address="კოტე აფხაზის 24",
        pickup_code="77",
        times=Times(confirmed_at=NOON),
        cancellation=Cancellation("customer", "changed_mind"),
        refund=Refund(200, "missing_item"),
        claims=(Claim("k", "ცივი", ("https://photo",)),),
        placed_at=NOON + timedelta(microseconds=123_000),
    )
    receive(run, full)
    assert run(lambda db: orders.one(db, "o1")).order == full
    assert run(lambda db: orders.one(db, "o2")) is None


@pytest.mark.parametrize(("version", "taken"), [(1, False), (2, False), (3, True), (99, True)])
def test_only_a_newer_version_is_written(run, version, taken):
    receive(run, an_order(version=2, total=1))
    (before,) = receive(run, an_order(version=version, total=2, status=Status.CONFIRMED))
    assert (before is not None) is taken
    assert run(lambda db: orders.one(db, "o1")).order.total == (2 if taken else 1)


@pytest.mark.parametrize(
    ("story", "to_acknowledge"),
    [
        (["new", "cancelled"], True),
        (["confirmed", "cancelled"], True),
        (["ready", "cancelled"], True),
        (["cancelled"], False),
        (["delivered", "cancelled"], False),
        (["handed_over", "cancelled"], False),
        (["new", "cancelled", "cancelled"], True),
        (["cancelled", "cancelled"], False),
        (["new", "withdrawn"], False),
        (["new", "cancelled", "withdrawn"], False),
        (["new", "rejected"], False),
        (["confirmed", "rejected"], True),
        (["new", "rejected", "cancelled"], False),
    ],
)
def test_a_cancellation_is_to_be_acknowledged_where_the_kitchen_knew_the_order(run, story, to_acknowledge):
    for version, step in enumerate(story, 1):
        by_venue = Cancellation("venue", "too_busy") if step == "rejected" else Cancellation("customer", "changed_mind")
        status = Status.CANCELLED if step == "rejected" else Status(step)
        receive(run, an_order(version=version, status=status, cancellation=by_venue))
    assert run(lambda db: orders.one(db, "o1")).acknowledged is not to_acknowledge
    assert [row.order.id for row in run(orders.on_board)] == (["o1"] if to_acknowledge else [])


def test_what_was_acknowledged_stays_so(run):
    receive(run, an_order(version=1), an_order(version=2, status=Status.CANCELLED))
    run(lambda db: orders.acknowledge(db, "o1"))
    receive(run, an_order(version=3, status=Status.CANCELLED, refund=Refund(1, "x")))
    assert run(orders.on_board) == []


def test_the_board_and_the_past(run):
    days = timedelta(days=1)
    for number, status in enumerate(Status):
        receive(run, an_order(f"o{number}", status=status, placed_at=NOON - number * days))
    assert {row.order.status for row in run(orders.on_board)} == {Status.NEW, Status.CONFIRMED, Status.READY}
    past = run(lambda db: list(orders.past(db, NOON - 5 * days)))
    assert [row.order.id for row in past] == ["o3", "o4", "o5"]
    assert [row.order.id for row in run(orders.every)] == [f"o{number}" for number in range(7)]
    assert run(orders.current_ids) == {"o0", "o1", "o2"}


def test_personal_data_goes_first_then_the_order_and_never_a_current_one(run):
    old = NOON - timedelta(days=10)
    for name, status in (("past", Status.DELIVERED), ("now", Status.READY)):
        receive(run, an_order(name, status=status, placed_at=old, customer=CUSTOMER, address="x"))
    assert run(lambda db: orders.erase_personal(db, NOON)) == 1
    assert run(lambda db: orders.erase_personal(db, NOON)) == 0
    assert (
        run(lambda db: orders.one(db, "past")).order.customer,
        run(lambda db: orders.one(db, "past")).order.address,
    ) == (None, None)
    assert run(lambda db: orders.one(db, "now")).order.customer == CUSTOMER
    assert run(lambda db: orders.forget(db, old)) == 0
    assert run(lambda db: orders.forget(db, NOON)) == 1
    assert [row.order.id for row in run(orders.every)] == ["now"]


@pytest.mark.parametrize(("version", "taken"), [(1, False), (2, False), (3, True)])
def test_a_product_is_replaced_by_a_newer_version_only(run, version, taken):
    assert run(lambda db: products.upsert(db, a_product(version=2)))
    assert run(lambda db: products.upsert(db, a_product(version=version, price=999))) is taken
    assert (run(lambda db: products.one(db, "p01")).price == 999) is taken


def test_products_that_the_platform_no_longer_has_go(run):
    for name in ("p1", "p2", "p3"):
        run(lambda db, name=name: products.upsert(db, a_product(name)))
    run(lambda db: products.keep_only(db, {"p1", "p3", "p9"}))
    assert sorted(product.id for product in run(products.every)) == ["p1", "p3"]


def test_facts_and_the_cursor(run):
    assert run(facts.cursor) is None
    run(lambda db: facts.move_cursor(db, 7, "e"))
    run(lambda db: facts.move_cursor(db, 8, "f"))
    assert run(facts.cursor) == (8, "f")
    run(facts.drop_cursor)
    assert run(facts.cursor) is None
    run(lambda db: facts.put(db, "x", 1))
    run(lambda db: facts.remove(db, "x"))
    assert run(lambda db: facts.get(db, "x", int)) is None
