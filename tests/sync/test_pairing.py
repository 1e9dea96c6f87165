"""Pairing: the right code, and each way in which it can fail, over real sockets."""

from __future__ import annotations

import json
import os
import ssl

import pytest
import trustme

from tablet_app.domain.checkin import Mark
from tablet_app.domain.device import Device
from tablet_app.domain.pairing import Paired, PairingFailed
from tablet_app.sync import probe
from tests.counter import on_thread, tablet_at
from tests.sync.servers import answer, serving, told

PORTAL = answer("200 OK", b"<html>Sign in</html>", "text/html")
IDENTITY = {"device_id": "d1", "device_name": "one", "token": "secret", "venue_id": "v1"}


async def test_the_right_code_gives_a_name_a_venue_and_a_token_that_is_kept_apart(own_platform, tmp_path, caplog):
    async with tablet_at(tmp_path / "data", own_platform.url) as tablet:
        found = await tablet.pairing.pair(own_platform.pairing_code)
        state = await on_thread(own_platform.state)
        assert found == Paired(state["devices"][0]["name"], state["venue"]["name"])
        token = tablet.devices.token()
        assert token
        assert (tmp_path / "data" / "token").stat().st_mode & 0o777 == 0o600
        tablet.store.close()
        kept = b"".join(file.read_bytes() for file in (tmp_path / "data").glob("tablet.db*"))
        assert token.encode() not in kept
        assert token not in caplog.text
        assert own_platform.pairing_code not in caplog.text


async def test_what_the_machine_is_comes_along(own_platform, tmp_path):
    async with tablet_at(tmp_path / "data", own_platform.url) as tablet:
        await tablet.pairing.pair(own_platform.pairing_code)
    (device,) = (await on_thread(own_platform.state))["devices"]
    assert all(device[name] for name in ("hardware", "os", "app_version"))


async def test_unknown_used_and_expired_codes(platform, tmp_path):
    async with tablet_at(tmp_path / "data", platform.url) as tablet:
        assert await tablet.pairing.pair("00000000") == PairingFailed("unknown_code")
        expired = await on_thread(platform.new_code, expires_in_s=0)
        assert await tablet.pairing.pair(expired) == PairingFailed("used_code")
        code = await on_thread(platform.new_code)
        assert isinstance(await tablet.pairing.pair(code), Paired)
        assert await tablet.pairing.pair(code) == PairingFailed("used_code")
        assert await tablet.devices.device() is not None


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (PORTAL, "portal"),
        (answer("302 Found", location="https://login.example/"), "portal"),
        (answer("511 Network Authentication Required", b"<html>", "text/html"), "platform"),
        (answer("401 Unauthorized", b"<html>", "text/html"), "portal"),
        (answer("404 Not Found", b"<html>", "text/html"), "portal"),
        (answer("404 Not Found", b"{}"), "unknown_code"),
        (answer("400 Bad Request", b"{}"), "platform"),
        (answer("500 Internal Server Error", b"{}"), "platform"),
        (answer("429 Too Many Requests", b"{}", retry_after="60"), "too_many"),
        (told({"device_id": "d1"}), "platform"),
        (told({**IDENTITY, "token": "no\nway"}), "platform"),
        (told({**IDENTITY, "token": ""}), "platform"),
        (told({**IDENTITY, "token": "ключ"}), "platform"),
        (answer("200 OK", b'{"device_id": "\xff'), "platform"),
        (answer("200 OK", b"", "text/plain"), "portal"),
        (b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{", "no_network"),
        (b"not HTTP at all\r\n\r\n", "no_network"),
        (b"", "no_network"),
    ],
)
async def test_what_else_may_answer_is_told_apart(tmp_path, said, kind):
    async with serving([said]) as server, tablet_at(tmp_path / "data", server.url) as tablet:
        assert await tablet.pairing.pair("12345678") == PairingFailed(kind)
        assert await tablet.devices.device() is None
        assert tablet.devices.token() is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:9", "http://no-such-host.invalid", "https://127.0.0.1:9"])
async def test_no_network(tmp_path, url):
    async with tablet_at(tmp_path / "data", url) as tablet:
        assert await tablet.pairing.pair("12345678") == PairingFailed("no_network")
        state = await probe.connection(tablet.platform, tablet.feed)
        assert (state.mark, state.reason) == (Mark.PROBLEM, "no_network")


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def context_for(authority: trustme.CA, name: str) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name).configure_cert(context)
    return context


@pytest.mark.parametrize(
    ("name", "trusted", "kind"),
    [("localhost", False, "certificate"), ("other.example", True, "certificate"), ("localhost", True, "unknown_code")],
)
async def test_a_certificate_that_does_not_hold(tmp_path, authority, name, trusted, kind):
    known = tmp_path / "ca.pem"
    (authority if trusted else trustme.CA()).cert_pem.write_to_path(known)
    said = [answer("404 Not Found", json.dumps({"code": "unknown_code"}).encode())]
    async with serving(said, context_for(authority, name)) as server:
        async with tablet_at(tmp_path / "data", server.url, ca_file=known) as tablet:
            assert await tablet.pairing.pair("12345678") == PairingFailed(kind)
        async with tablet_at(tmp_path / "data", server.url) as tablet:
            assert await tablet.pairing.pair("12345678") == PairingFailed("certificate")


async def test_tls_asked_of_a_server_without_it_is_no_certificate(platform, tmp_path):
    async with tablet_at(tmp_path / "data", platform.url.replace("http:", "https:")) as tablet:
        assert await tablet.pairing.pair("12345678") == PairingFailed("no_network")


async def test_a_network_that_goes_after_pairing_leaves_a_paired_tablet(tmp_path):
    async with serving([told(IDENTITY), b""]) as server, tablet_at(tmp_path / "data", server.url) as tablet:
        assert await tablet.pairing.pair("12345678") == Paired("one", "")
        device = await tablet.devices.device()
        assert device is not None
        assert (device.id, tablet.devices.token()) == ("d1", "secret")


async def test_an_environments_proxy_is_not_asked(platform, tmp_path, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    code = await on_thread(platform.new_code)
    async with tablet_at(tmp_path / "data", platform.url) as tablet:
        assert isinstance(await tablet.pairing.pair(code), Paired)


@pytest.mark.parametrize("fails", ["token", "database"])
async def test_a_disk_that_takes_nothing_spends_no_code(own_platform, tmp_path, monkeypatch, fails):
    async with tablet_at(tmp_path / "data", own_platform.url) as tablet:
        with monkeypatch.context() as broken:
            name = {"token": "fsync", "database": "fdatasync"}[fails]
            broken.setattr(os, name, failing)
            assert await tablet.pairing.pair(own_platform.pairing_code) == PairingFailed("disk")
        assert (await on_thread(own_platform.state))["devices"] == []
        assert await tablet.devices.device() is None
        assert await tablet.store.probe() is None
        assert isinstance(await tablet.pairing.pair(own_platform.pairing_code), Paired)
        assert tablet.devices.token()


def failing(_: int) -> None:
    raise OSError(5, "Input/output error")


async def test_trying_the_disk_changes_no_identity(tmp_path):
    async with tablet_at(tmp_path / "data", "http://127.0.0.1:9") as tablet:
        await tablet.devices.paired(Device("d1", "one", "v1"), "secret")
        await tablet.devices.make_room()
        assert (await tablet.devices.device(), tablet.devices.token()) == (Device("d1", "one", "v1"), "secret")


async def test_a_full_disk_after_the_code_is_spent_still_has_room_for_the_token(tmp_path, monkeypatch):
    async with serving([told(IDENTITY), b""]) as server, tablet_at(tmp_path / "data", server.url) as tablet:
        await tablet.devices.make_room()
        grown = (tmp_path / "data" / "token.new").stat().st_size
        assert grown > len(IDENTITY["token"])

        def opened(path, flags, *rest, real=os.open):
            if flags & os.O_CREAT and "token" in str(path):
                raise OSError(28, "No space left on device")
            return real(path, flags, *rest)

        monkeypatch.setattr(os, "open", opened)
        await tablet.devices.paired(Device("d1", "one", "v1"), "secret")
        assert tablet.devices.token() == "secret"


async def test_a_code_that_is_refused_leaves_nothing_behind(platform, tmp_path):
    async with tablet_at(tmp_path / "data", platform.url) as tablet:
        assert await tablet.pairing.pair("00000000") == PairingFailed("unknown_code")
        assert not (tmp_path / "data" / "token.new").exists()
