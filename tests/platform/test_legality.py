import pytest

PREP = {"prep_minutes": 20}
COMMANDS = {
    "order.confirm": PREP,
    "order.extend": PREP,
    "order.reject": {"reason": "too_busy"},
    "order.ready": {},
    "order.hand_over": {"pickup_code": None},
    "order.delivered": {},
}
# What each command gets in the states new, confirmed, ready, handed_over, delivered, cancelled, withdrawn.
STATES = ("new", "confirmed", "ready", "handed_over", "delivered", "cancelled", "withdrawn")
TABLE = {
    "order.confirm": "+ done done done done gone gone",
    "order.extend": "no + no no no gone gone",
    "order.reject": "+ no no no no gone gone",
    "order.ready": "no + done done done gone gone",
    "order.hand_over": "no no + done done gone gone",
    "order.delivered": "no no no + done gone gone",
}
WORDS = {"+": "applied", "done": "already_confirmed", "no": "illegal_state", "gone": "order_cancelled"}


@pytest.mark.parametrize("kind", COMMANDS)
def test_every_command_in_every_state(platform, device, kind):
    found = {}
    for state in STATES:
        order = platform.place_order(status=state, prep_minutes=15, delivery="venue", pickup_code=None)
        found[state] = device.do(kind, f"order:{order['id']}", COMMANDS[kind])
    assert found == dict(zip(STATES, (WORDS[word] for word in TABLE[kind].split()), strict=True))


def test_the_pickup_code_is_checked(platform, device):
    subject = f"order:{platform.place_order(status='ready', pickup_code='0427')['id']}"
    assert device.do("order.hand_over", subject, {"pickup_code": "0428"}) == "wrong_pickup_code"
    assert device.do("order.hand_over", subject, {"pickup_code": None}) == "wrong_pickup_code"
    assert device.do("order.hand_over", subject, {"pickup_code": "0427"}) == "applied"


@pytest.mark.parametrize("payload", [{}, {"prep_minutes": 4}, {"prep_minutes": 61}, {"prep_minutes": "15"}])
def test_a_preparation_time_outside_the_profile_is_no_payload(platform, device, payload):
    assert device.do("order.confirm", f"order:{platform.place_order()['id']}", payload) == "invalid_payload"


def test_an_order_confirmed_by_another_tablet_is_confirmed_already(platform, device):
    order = platform.place_order()
    platform.act(order["id"], "confirm", prep_minutes=10)
    assert device.do("order.confirm", f"order:{order['id']}", PREP) == "already_confirmed"
    assert platform.order(order["id"])["prep_minutes"] == 10


def test_what_the_profile_forbids_is_not_allowed(fresh, pair):
    platform = fresh()
    device = pair(platform)
    platform.control("profile", can_reject=False, can_pause=False)
    subject = f"order:{platform.place_order()['id']}"
    assert device.do("order.reject", subject, {"reason": "other"}) == "not_allowed"
    assert device.do("venue.pause", "venue", {"until": "2030-01-01T00:00:00Z"}) == "not_allowed"
    assert device.do("venue.hours", "venue", {"hours": []}) == "not_allowed"
    assert device.do("product.price", "product:p01", {"price": 1}) == "not_allowed"
    assert device.do("order.change", subject, {"items": [{"id": "i", "quantity": 1}]}) == "not_allowed"
    platform.control("profile", can_edit_prices=True, can_edit_hours=True, can_change_order=True)
    assert device.do("product.price", "product:p01", {"price": 175}) == "applied"
    assert device.do("venue.hours", "venue", {"special_days": []}) == "applied"
    item = platform.state()["orders"][0]["items"][0]["id"]
    assert device.do("order.change", subject, {"items": [{"id": item, "quantity": 2}]}) == "applied"
    assert device.do("order.change", subject, {"items": [{"id": "other", "quantity": 2}]}) == "invalid_payload"


def test_an_expected_version_that_is_over_conflicts(platform, device):
    order = platform.place_order()
    platform.act(order["id"], "courier")
    subject = f"order:{order['id']}"
    assert device.do("order.confirm", subject, PREP, expected_version=1) == "version_conflict"
    assert device.do("order.confirm", subject, PREP, expected_version=2) == "applied"


def test_products_are_switched_off_and_on(platform, device):
    until = "2030-01-01T00:00:00Z"
    assert device.do("product.deactivate", "product:p09", {"until": until}) == "applied"
    (product,) = [one for one in platform.state()["products"] if one["id"] == "p09"]
    assert (product["available"], product["unavailable_until"]) == (False, until)
    assert product["unavailable_since"]
    assert device.do("product.deactivate", "product:p09", {"until": "tomorrow"}) == "invalid_payload"
    assert device.do("product.reactivate", "product:p09") == "applied"
    (product,) = [one for one in platform.state()["products"] if one["id"] == "p09"]
    assert (product["available"], product["unavailable_since"], product["unavailable_until"]) == (True, None, None)
    assert device.do("product.reactivate", "product:p99") == "unknown_subject"


def test_what_devices_say_is_kept(platform, device):
    order = platform.place_order()["id"]
    report = {"order_id": order, "heard": False, "evidence": {"rms_dbfs": -90}}
    assert device.do("alert.reported", f"order:{order}", report) == "applied"
    assert device.do("alert.reported", f"order:{order}", report | {"heard": "no"}) == "invalid_payload"
    assert device.do("device.check_in", "device", {"steps": {"C1": "ok"}}) == "applied"
    assert device.do("device.check_in", "venue", {"steps": {"C1": "ok"}}) == "unknown_subject"
    device.http.post("/v1/heartbeat", json=device.heartbeat | {"outbox": 2})
    assert device.http.post("/v1/diagnostics", json={"findings": []}).status_code == 202
    state = platform.state()
    (known,) = [one for one in state["devices"] if one["id"] == device.id]
    assert (known["checked_in"], known["steps"], known["heartbeat"]["outbox"]) == (True, {"C1": "ok"}, 2)
    assert state["diagnostics"][-1]["body"] == {"findings": []}
    assert device.do("device.check_out", "device") == "applied"


def test_the_venue_is_paused_and_opened_again(platform, device):
    until = "2030-01-01T00:00:00Z"
    assert device.do("venue.pause", "venue", {"until": until}) == "applied"
    assert platform.state()["venue"]["paused_until"] == until
    assert device.do("venue.pause", "venue", {}) == "invalid_payload"
    assert device.do("venue.resume", "venue") == "applied"
    assert platform.state()["venue"]["paused_until"] is None
