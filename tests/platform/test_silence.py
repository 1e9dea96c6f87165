"""What support sees of a tablet that has fallen silent."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tablet_app.demo.silence import seen
from tablet_app.demo.support_page import WORDS, sentence
from tablet_app.domain.pin import one_time_pin, token_hash

SEEN = datetime(2025, 3, 3, 10, 2, tzinfo=UTC)
BEAT = {"power": "mains", "battery_pct": 97, "warnings": []}


def device(**beat):
    return {
        "id": "d1",
        "name": "პლანშეტი 1",
        "revoked": False,
        "seen_at": SEEN.isoformat(),
        "heartbeat": BEAT | beat,
    }


def after(seconds: float):
    return SEEN + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("beat", "cause"),
    [
        ({"power": "battery", "battery_pct": 4}, "empty"),
        ({"power": "battery", "battery_pct": 80}, "unplugged"),
        ({"power": "battery", "battery_pct": 4, "temperature_c": 92}, "overheated"),
        ({"power": "mains", "battery_pct": None}, "power_or_network"),
        ({}, "network_or_switched_off"),
    ],
)
def test_the_likely_cause_of_a_silence(beat, cause):
    told = seen(device(**beat), after(91), 90)
    assert (told["silent"], told["likely"], told["silent_since"]) == (True, cause, SEEN.isoformat())
    alive = seen(device(**beat), after(89), 90)
    assert (alive["silent"], alive["likely"], alive["silent_since"]) == (False, "alive", None)


def test_one_that_was_never_seen_or_is_revoked():
    new = {"id": "d1", "name": "1", "revoked": False, "heartbeat": None}
    assert seen(new, SEEN, 90)["likely"] == "never_seen"
    assert seen(device() | {"revoked": True}, after(500), 90)["likely"] == "revoked"


def test_it_is_a_sentence_in_each_language():
    told = seen(device(power="battery", battery_pct=4), after(91), 90)
    said = {language: sentence(told, words, ZoneInfo("Asia/Tbilisi")) for language, words in WORDS.items()}
    assert said["en"].startswith("Silent since 14:02, last seen on battery, 4 %. Probably the battery is empty")
    assert all("14:02" in text and "4 %" in text for text in said.values())
    assert len(set(said.values())) == len(WORDS) == 3
    assert {frozenset(words) for words in WORDS.values()} == {frozenset(WORDS["en"])}


def test_the_page_shows_who_is_silent(fresh, pair):
    platform = fresh()
    tablet = pair(platform)
    low = tablet.heartbeat | {"power": "battery", "battery_pct": 4, "warnings": ["P1:battery_low"]}
    assert tablet.http.post("/v1/heartbeat", json=low).status_code == 200
    (alive,) = tablet.get("/demo/support.json")["tablets"]
    assert (alive["silent"], alive["warnings"]) == (False, ["P1:battery_low"])
    platform.control("clock", offset_s=120)
    (silent,) = tablet.get("/demo/support.json")["tablets"]
    assert (silent["silent"], silent["likely"]) == (True, "empty")
    page = tablet.http.get("/support", params={"lang": "ru"}).text
    assert "села батарея" in page
    assert "4 %" in page
    assert "P1:battery_low" in page


def test_support_reads_out_the_technicians_pins_of_the_day(fresh, pair):
    platform = fresh()
    tablet = pair(platform)
    (one,) = tablet.get("/demo/support.json")["tablets"]
    today = datetime.fromisoformat(platform.state()["now"]).astimezone(ZoneInfo("Asia/Tbilisi")).date()
    assert one["one_time_pins"] == [
        one_time_pin(token_hash(tablet.paired["token"]), today, number) for number in range(10)
    ]
    first = one["one_time_pins"][0]
    assert f"{first[:4]} {first[4:]}" in tablet.http.get("/support").text
    platform.control("revoke", device_id=one["id"])
    assert tablet.get("/demo/support.json")["tablets"][0]["one_time_pins"] == []
