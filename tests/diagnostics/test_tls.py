"""N4 at real handshakes with certificates that hold and such that do not."""

from __future__ import annotations

import asyncio
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import trustme

from tablet_app.diagnostics.checks import tls
from tablet_app.domain.health import Finding, State
from tests.sync.servers import answer, serving

FINE, WORTH, BROKEN, NOT = State.FINE, State.WORTH_KNOWING, State.BROKEN, State.COULD_NOT_LOOK
NOW = datetime.now(UTC)
DAY = timedelta(days=1)


class Authority:
    def __init__(self, file: Path) -> None:
        self.file = file
        self._ca = trustme.CA()
        self._ca.cert_pem.write_to_path(str(file))

    def context(self, host: str = "localhost", begins: datetime = NOW - DAY, ends: datetime = NOW + 90 * DAY):
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._ca.issue_cert(host, not_before=begins, not_after=ends).configure_cert(made)
        return made


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "ca.pem")


async def look(
    context: ssl.SSLContext, ca_file: Path | None, *, offset_s: float | None = 0.0, date: datetime = NOW
) -> Finding:
    """At a server whose own clock says `date`."""
    async with serving([answer("404 Not Found", date=format_datetime(date, usegmt=True))], context) as server:
        port = urlsplit(server.url).port or 0
        found = await asyncio.to_thread(tls.look, "localhost", port, tls=True, ca_file=ca_file, offset_s=offset_s)
    assert found.reason in tls.REASONS["N4"] | {""}
    assert not any("authorization" in head.lower() for head, _ in server.asked)
    return found


def told(finding: Finding) -> tuple[State, str]:
    return finding.state, finding.reason


async def test_a_certificate_that_holds(authority: Authority) -> None:
    found = await look(authority.context(), authority.file)
    assert told(found) == (FINE, "")
    days = found.value("days_left")
    assert isinstance(days, float)
    assert 89 < days <= 90


@pytest.mark.parametrize(
    ("begins", "ends", "expected"),
    [(NOW - 90 * DAY, NOW - DAY, "expired"), (NOW + DAY, NOW + 90 * DAY, "not_yet_valid")],
)
async def test_its_dates(authority: Authority, begins: datetime, ends: datetime, expected: str) -> None:
    found = await look(authority.context(begins=begins, ends=ends), authority.file)
    assert (told(found), found.fix) == ((BROKEN, expected), "")


@pytest.mark.parametrize(
    ("begins", "ends", "date"),
    [(NOW - 90 * DAY, NOW - DAY, NOW - 30 * DAY), (NOW + DAY, NOW + 90 * DAY, NOW + 30 * DAY)],
)
async def test_dates_that_our_own_clock_breaks(
    authority: Authority, begins: datetime, ends: datetime, date: datetime
) -> None:
    found = await look(authority.context(begins=begins, ends=ends), authority.file, offset_s=None, date=date)
    assert (told(found), found.fix) == ((BROKEN, "clock_wrong"), "clock")


async def test_somebody_else_answers(authority: Authority, tmp_path: Path) -> None:
    assert told(await look(authority.context("other.test"), authority.file)) == (BROKEN, "wrong_host")
    stranger = Authority(tmp_path / "other.pem")
    assert told(await look(stranger.context(), authority.file)) == (BROKEN, "untrusted")
    assert told(await look(stranger.context(), None)) == (BROKEN, "untrusted")


@pytest.mark.parametrize("says", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b""])
async def test_no_secure_connection(authority: Authority, says: bytes) -> None:
    async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(says)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        found = await asyncio.to_thread(tls.look, "127.0.0.1", port, tls=True, ca_file=authority.file, offset_s=None)
    assert told(found) == (BROKEN, "tls_failed")


@pytest.mark.parametrize(
    ("offset_s", "expected"),
    [
        (60.0, (FINE, "")),
        (-61.0, (WORTH, "clock_off")),
        (301.0, (BROKEN, "clock_wrong")),
        (None, (FINE, "")),
    ],
)
def test_the_clock(offset_s: float | None, expected: tuple[State, str]) -> None:
    assert told(tls.look("x", 1, tls=False, ca_file=None, offset_s=offset_s)) == expected


def test_nobody_there() -> None:
    assert told(tls.look("127.0.0.1", 1, tls=True, ca_file=None, offset_s=0.0)) == (NOT, "not_reached")
    assert told(tls.look("x", 1, tls=True, ca_file=None, offset_s=0.0, linked=False)) == (NOT, "no_link")
