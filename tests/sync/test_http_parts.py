"""Addresses, times and trust, as the client reads them."""

from __future__ import annotations

import locale
import shutil
import ssl
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from tablet_app.services.clock import Clock
from tablet_app.sync.api import Platform
from tablet_app.sync.failure import Failure
from tablet_app.sync.http import connection, trust
from tablet_app.sync.http.address import Address, address_of
from tablet_app.sync.http.client import Client
from tablet_app.sync.http.dates import date_of
from tablet_app.sync.http.errors import NetworkError
from tests.sync.servers import answer, serving, talking
from tests.sync.test_hostile import SNAPSHOT


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("http://platform.example", Address(False, "platform.example", 80, "platform.example", "")),
        ("https://platform.example", Address(True, "platform.example", 443, "platform.example", "")),
        ("HTTPS://Platform.Example:443/", Address(True, "platform.example", 443, "platform.example", "")),
        ("https://p.example:8443/a/b/", Address(True, "p.example", 8443, "p.example:8443", "/a/b")),
        ("http://p.example:443", Address(False, "p.example", 443, "p.example:443", "")),
        ("http://[::1]:8000/x", Address(False, "::1", 8000, "[::1]:8000", "/x")),
        ("https://[2001:DB8::1]", Address(True, "2001:db8::1", 443, "[2001:db8::1]", "")),
        ("http://127.0.0.1:9", Address(False, "127.0.0.1", 9, "127.0.0.1:9", "")),
        ("http://my_host.:80", Address(False, "my_host.", 80, "my_host.", "")),
        ("https://კალათა.ge", Address(True, "xn--lodaa1ahh.ge", 443, "xn--lodaa1ahh.ge", "")),
        ('http://p.example/%20 "é', Address(False, "p.example", 80, "p.example", "/%20%20%22%C3%A9")),
    ],
)
def test_an_address_is_taken_apart(url, address):
    assert address_of(url) == address


BAD = [
    "",
    "platform.example",
    "ftp://platform.example",
    "http://",
    "http://:80",
    "http:///path",
    "http://p.example:99999",
    "http://p.example:eighty",
    "http://p.example:-1",
    "http://p example",
    "http://p\0.example",
    "http://p..example",
    "http://-%20",
    "http://[::1",
    "http://[::1%25eth0]",
    "http://[nonsense]",
    "http://[1:2]",
    "https://" + "კ" * 70,
    "http://name:word@p.example",
    "http://p.example/?a=b",
    "http://p.example/#a",
]


@pytest.mark.parametrize("url", BAD)
async def test_an_address_that_can_not_be_used_is_a_failure_of_what_was_not_sent(url):
    platform = Platform(url, lambda: "token", Clock())
    failed = await platform.snapshot()
    assert isinstance(failed, Failure)
    shown = repr(url.replace("name:word", "…"))
    assert (failed.kind, failed.sent, shown in failed.why) == ("no_network", False, True)
    async with platform.stream(7) as stream:
        assert stream == failed
    await platform.close()


NOON = datetime(1994, 11, 6, 8, 49, 37, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Sun, 06 Nov 1994 08:49:37 GMT", NOON),
        ("Sunday, 06-Nov-94 08:49:37 GMT", NOON),
        ("Sun Nov  6 08:49:37 1994", NOON),
        ("Sun Nov 16 08:49:37 1994", NOON.replace(day=16)),
        ("Sun, 6 Nov 1994 08:49:37 +0000", NOON),
        ("Sat, 31 Dec 2016 23:59:60 GMT", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("Thursday, 29-Feb-24 00:00:00 GMT", datetime(2024, 2, 29, tzinfo=UTC)),
        ("Friday, 01-Jan-75 00:00:00 GMT", datetime(2075, 1, 1, tzinfo=UTC)),
        ("Friday, 01-Jan-76 00:00:00 GMT", datetime(1976, 1, 1, tzinfo=UTC)),
    ],
)
def test_the_three_forms_of_a_time(text, date):
    assert date_of(text, datetime(2025, 3, 3, tzinfo=UTC)) == date


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "7",
        "Sun, 06 Nov 1994 08:49:37 +0400",
        "Sun, 06 nov 1994 08:49:37 GMT",
        "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Nov 0000 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMT ",
        "Sun, \u0660\u0666 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 99994 08:49:37 GMT",
        "Mon, " * 1000,
    ],
)
def test_what_is_no_time(text):
    assert date_of(text) is None


def test_months_are_english_whatever_the_machine_speaks():
    earlier = locale.setlocale(locale.LC_TIME)
    for name in ("de_DE.UTF-8", "ru_RU.UTF-8", "C.UTF-8"):
        try:
            locale.setlocale(locale.LC_TIME, name)
        except locale.Error:
            continue
        assert date_of("Sun, 06 May 1994 08:49:37 GMT") == NOON.replace(month=5)
    locale.setlocale(locale.LC_TIME, earlier)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def shown_by(authority: trustme.CA, name: str = "localhost") -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.set_alpn_protocols(["h2", "http/1.1"])
    authority.issue_cert(name).configure_cert(context)
    return context


def system(folder: Path, authority: trustme.CA, file: Path | None = None) -> ssl.DefaultVerifyPaths:
    """A system's certificates as Debian keeps them, with one authority."""
    folder.mkdir()
    authority.cert_pem.write_to_path(folder / "ours.pem")
    shutil.copy(folder / "ours.pem", folder / "ca-certificates.crt")
    command = ["openssl", "x509", "-subject_hash", "-noout", "-in", folder / "ours.pem"]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    (folder / f"{told.stdout.strip()}.0").symlink_to("ours.pem")
    cafile = folder.parent / f"{folder.name}.pem"
    cafile.symlink_to(file or folder / "ca-certificates.crt")
    return ssl.DefaultVerifyPaths("", "", "SSL_CERT_FILE", str(cafile), "SSL_CERT_DIR", str(folder))


async def test_the_system_s_certificates_are_looked_up_when_they_are_needed(tmp_path, monkeypatch, authority):
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    found = []
    for name, known in (("known", authority), ("other", trustme.CA())):
        paths = system(tmp_path / name, known)
        monkeypatch.setattr(ssl, "get_default_verify_paths", lambda paths=paths: paths)
        context = trust.context()
        assert context.cert_store_stats()["x509"] == 0
        assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
        usual = ssl.create_default_context()
        assert (context.options, context.verify_flags, context.minimum_version) == (
            usual.options,
            usual.verify_flags,
            usual.minimum_version,
        )
        async with serving([answer("404 Not Found", b"{}")], shown_by(authority)) as server:
            platform = Platform(server.url, lambda: "token", Clock())
            failed = await platform.snapshot()
            await platform.close()
        assert isinstance(failed, Failure)
        found.append((failed.kind, failed.sent))
    assert found == [("not_found", True), ("certificate", False)]


def test_where_they_are_all_read(tmp_path, authority):
    paths = system(tmp_path / "known", authority)
    assert trust.hashed_folder({}, paths) == str(tmp_path / "known")
    assert trust.hashed_folder({"SSL_CERT_FILE": "x"}, paths) is None
    assert trust.hashed_folder({"SSL_CERT_DIR": "x"}, paths) is None
    elsewhere = system(tmp_path / "elsewhere", authority, tmp_path / "known" / "ours.pem")
    assert trust.hashed_folder({}, elsewhere) is None
    Path(elsewhere.openssl_cafile).unlink()
    assert trust.hashed_folder({}, elsewhere) == str(tmp_path / "elsewhere")
    for link in (tmp_path / "known").glob("*.0"):
        link.unlink()
    assert trust.hashed_folder({}, paths) is None
    shutil.rmtree(tmp_path / "known")
    assert trust.hashed_folder({}, paths) is None


async def test_over_tls_http_1_1_is_agreed_on_the_name_is_told_and_the_connection_kept(tmp_path, authority):
    known = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(known)
    shown, names, agreed = shown_by(authority), [], []
    shown.sni_callback = lambda _socket, name, _context: names.append(name)

    async def talk(reader, writer):
        agreed.append(writer.get_extra_info("ssl_object").selected_alpn_protocol())
        while await reader.readuntil(b"\r\n\r\n"):
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 300000\r\n\r\n" + bytes(300_000))

    async with talking(talk, shown) as url:
        asking = Client(url, lambda: trust.context(known), {})
        for _ in range(2):
            assert (await asking.ask("GET", "/", {}, None, 5.0)).body == bytes(300_000)
        await asking.close()
    assert (names, agreed) == (["localhost"], ["http/1.1"])


async def test_a_handshake_that_never_ends_was_no_request(tmp_path, authority, monkeypatch):
    monkeypatch.setattr(connection, "CONNECT_S", 0.1)
    known = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(known)

    async def talk(reader, writer):
        await reader.read()

    async with talking(talk) as url:
        asking = Client(url.replace("http", "https"), lambda: trust.context(known), {})
        with pytest.raises(NetworkError, match="not connected within") as raised:
            await asking.ask("GET", "/", {}, None, 5.0)
        assert not raised.value.sent
        await asking.close()


async def test_what_can_not_be_loaded_is_a_failure_like_others_and_is_tried_again(
    monkeypatch, caplog, tmp_path, authority
):
    known = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(known)
    monkeypatch.setenv("SSL_CERT_FILE", str(known))
    full = OSError(24, "Too many open files")

    def unreadable(*_, **__):
        raise full

    async with serving([SNAPSHOT], shown_by(authority)) as server:
        platform = Platform(server.url, lambda: "token", Clock())
        await platform.close()
        with monkeypatch.context() as broken:
            broken.setattr(ssl, "create_default_context", unreadable)
            failed = await platform.snapshot()
        assert isinstance(failed, Failure)
        assert (failed.kind, failed.sent, "Too many open files" in failed.why) == ("tablet", False, True)
        with monkeypatch.context() as broken:
            broken.setitem(sys.modules, "tablet_app.sync.http.client", None)
            async with platform.stream(7) as stream:
                assert isinstance(stream, Failure)
                assert stream.kind == "tablet"
        assert not isinstance(await platform.snapshot(), Failure)
        await platform.close()
    assert [record.message for record in caplog.records if record.exc_info] == ["HTTP client not loaded"] * 2
