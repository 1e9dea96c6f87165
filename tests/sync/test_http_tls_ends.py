"""Connections over TLS that end, or break, in the middle of an answer or just behind it."""

from __future__ import annotations

import os
import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import trustme

from tablet_app.sync.http import trust
from tablet_app.sync.http.client import Client
from tablet_app.sync.http.errors import NetworkError

HEAD = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n"
RECORD = b"\x17\x03\x03\x00\x20" + bytes(32)
"""As of this connection, but with another key."""
WITHIN_S = 5.0


@contextmanager
def tls_server(
    folder: Path, act: Callable[[ssl.SSLSocket], object], newest: ssl.TLSVersion
) -> Generator[tuple[str, Path]]:
    """One connection, its request read, left to `act` on a thread; asyncio's TLS can't break its own rules.

    Gives the address, and the file with its authority's certificate.
    """
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.maximum_version = newest
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(folder / "ca.pem")

    def serve() -> None:
        plain, _ = listening.accept()
        plain.settimeout(WITHIN_S)
        with suppress(OSError), context.wrap_socket(plain, server_side=True) as tls:
            tls.recv(65536)
            act(tls)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(WITHIN_S)
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"https://localhost:{listening.getsockname()[1]}", folder / "ca.pem"
        thread.join()


def say_and_go(said: bytes, raw: bytes = b"") -> Callable[[ssl.SSLSocket], object]:
    """Say `said` in TLS and `raw` without, and end the connection without a word."""

    def act(tls: ssl.SSLSocket) -> None:
        tls.sendall(said)
        os.write(tls.fileno(), raw)

    return act


VERSIONS = [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3]
BROKEN = {
    "no-answer": (say_and_go(b""), "ended without an answer"),
    "cut-off": (say_and_go(HEAD + b"12345"), "not HTTP"),
    "a-stranger-s-record": (say_and_go(HEAD + b"12345", RECORD), "cut off: SSLError"),
    "not-tls-any-more": (say_and_go(b"", HEAD + b"1234567890"), "cut off: SSLError"),
    "closed-in-order": (lambda tls: (tls.sendall(HEAD + b"12345"), tls.unwrap()), "not HTTP"),
}


@pytest.mark.parametrize("newest", VERSIONS, ids=["1.2", "1.3"])
@pytest.mark.parametrize(("act", "why"), BROKEN.values(), ids=BROKEN)
async def test_an_answer_that_did_not_come_to_its_end_is_none(tmp_path, caplog, act, why, newest):
    with tls_server(tmp_path, act, newest) as (url, known):
        asking = Client(url, lambda: trust.context(known), {})
        with pytest.raises(NetworkError, match=why) as raised:
            await asking.ask("GET", "/", {}, None, WITHIN_S)
        await asking.close()
    assert raised.value.sent
    assert asking._open == set()
    assert caplog.records == []


@pytest.mark.parametrize("newest", VERSIONS, ids=["1.2", "1.3"])
async def test_one_that_did_counts_though_nobody_said_goodbye(tmp_path, caplog, newest):
    with tls_server(tmp_path, say_and_go(HEAD + b"1234567890"), newest) as (url, known):
        asking = Client(url, lambda: trust.context(known), {})
        assert (await asking.ask("GET", "/", {}, None, WITHIN_S)).body == b"1234567890"
        await asking.close()
    assert asking._open == set()
    assert caplog.records == []
