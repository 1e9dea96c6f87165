import stat
from pathlib import Path

import pytest

from tablet_app.demo.process import Platform, PlatformError

ABOUT = {"hardware": "t", "os": "t", "app_version": "0"}


def refused(platform: Platform, code: object) -> tuple[int | None, str]:
    with pytest.raises(PlatformError) as caught:
        platform.call("POST", "/v1/devices/pair", {"code": code, **ABOUT})
    return caught.value.status, str(caught.value)


def test_a_code_pairs_once(platform, device):
    code = platform.new_code()
    paired = platform.call("POST", "/v1/devices/pair", {"code": code, **ABOUT})
    assert paired["venue_id"] == platform.state()["venue"]["id"]
    assert platform.call("GET", "/v1/snapshot", token=paired["token"])["venue"]
    status, text = refused(platform, code)
    assert (status, "code_used" in text) == (410, True)


def test_unknown_old_and_unreadable_codes(platform):
    unknown = "00000000"
    old = platform.new_code(expires_in_s=0)
    assert [refused(platform, code)[0] for code in (unknown, old, "123", 12345678, None)] == [404, 410, 400, 400, 400]


def test_without_a_known_token_nothing_is_told(platform):
    for token in (None, "wrong"):
        with pytest.raises(PlatformError) as caught:
            platform.call("GET", "/v1/snapshot", token=token)
        assert caught.value.status == 401
        assert "not_paired" in str(caught.value)


def test_a_revoked_device_gets_a_last_event_and_then_401(platform, device, pair):
    other = pair(platform)
    with device.feed() as events:
        assert next(events)["type"] == "hello"
        assert platform.control("revoke", device_id=device.id) == {"revoked": [device.id]}
        told = [event["type"] for event in events if event["type"] != "comment"]
    assert told == ["device.revoked"]
    answer = device.http.get("/v1/snapshot")
    assert (answer.status_code, answer.json()["code"]) == (401, "device_revoked")
    assert other.get("/v1/snapshot")["venue"]


def test_the_token_is_kept_nowhere_in_the_platforms_files(platform, device):
    files = [path for path in Path(platform.data).iterdir() if stat.S_ISREG(path.stat().st_mode)]
    assert files
    assert not any(device.paired["token"].encode() in path.read_bytes() for path in files)
