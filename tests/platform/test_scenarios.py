import pytest

from tablet_app.demo.clock import Clock
from tablet_app.demo.menu import PRODUCTS
from tablet_app.demo.orders import made_up
from tablet_app.demo.scenarios import SCENARIOS
from tablet_app.demo.seed import PROFILE, hours_opened, is_open

FAST = 200.0


def numbers(events, kind, count):
    found = []
    while len(found) < count:
        event = next(events)
        if event["type"] == kind:
            found.append(event["data"])
    return found


def test_lunch_brings_orders_and_couriers_and_goes_on_after_a_restart(fresh, pair):
    platform = fresh("lunch", speed=FAST)
    device = pair(platform)
    with device.feed(after=0) as events:
        order = numbers(events, "order.created", 2)[1]
        assert device.do("order.confirm", f"order:{order['id']}", {"prep_minutes": 15}) == "applied"
        if order["delivery"] == "platform":
            told = next(event for event in events if event["type"] == "courier.changed")
            assert told["data"]["courier"]["name"]
        last = numbers(events, "order.created", 12)[-1]
        cancelled = [one for one in platform.state()["orders"] if one["status"] == "cancelled"]
        assert cancelled
    platform.stop()
    platform.start()
    with device.feed(after=0) as events:
        ids = [one["id"] for one in numbers(events, "order.created", int(last["id"][1:]) - 1045 + 3)]
    assert len(set(ids)) == len(ids)


def test_rush_brings_60_orders_and_then_no_more(fresh, pair):
    platform = fresh("rush", speed=FAST)
    with pair(platform).feed(after=0) as events:
        assert len(numbers(events, "order.created", 60)) == 60
    assert len(platform.state()["orders"]) == 60


def test_quiet_brings_nothing_but_has_a_past(fresh):
    platform = fresh("quiet")
    state = platform.state()
    assert {order["status"] for order in state["orders"]} == {"delivered", "cancelled"}
    assert [product["id"] for product in state["products"] if not product["available"]] == ["p14", "p47"]


def test_a_bad_day_has_its_faults_and_its_orders_arrive(fresh, pair):
    platform = fresh("bad_day", speed=60.0)
    device = pair(platform)
    seen = set()
    while len(seen) < len({trouble.body["kind"] for trouble in SCENARIOS["bad_day"].trouble} - {"cut_streams"}):
        seen |= {fault["kind"] for fault in platform.state()["faults"]}
    platform.clear_faults()
    assert any(order["status"] == "new" for order in platform.state()["orders"])
    assert device.paired["token"]


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_same_scenario_gives_the_same_orders(name):
    first, second = ([made_up(n, PROFILE, Clock(), SCENARIOS[name].seed) for n in range(1045, 1060)] for _ in range(2))
    for order in [*first, *second]:
        del order["placed_at"], order["accept_by"]
    assert first == second


def test_the_menu_is_as_long_and_varied_as_a_real_one():
    names = [name for _, name, _ in PRODUCTS]
    assert len(names) == len(set(names)) >= 60
    assert max(map(len, names)) == 120
    orders = [made_up(number, PROFILE, Clock()) for number in range(200)]
    for sign in ("age_limited", "allergy_note", "note", "pickup_code", "collect_amount", "address"):
        assert 0 < sum(bool(order[sign]) for order in orders) < 200, sign
    assert any(item["sub_items"] for order in orders for item in order["items"])


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_the_demos_venue_opened_five_minutes_ago(hour):
    clock = Clock()
    clock.offset_s = hour * 3600.0
    hours = hours_opened(clock.now())
    assert is_open(hours, clock.now())
    clock.offset_s -= 600
    assert not is_open(hours, clock.now())
