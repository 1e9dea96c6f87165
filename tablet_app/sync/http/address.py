"""The platform's address, taken apart."""

from __future__ import annotations

import re
import socket
from urllib.parse import quote, urlsplit

from msgspec import Struct

from tablet_app.sync.http.errors import NetworkError

_PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?")
_SIGNING_IN = re.compile(r"//[^/]*@")
_KEPT = "/%~!$&'()*+,;=:@"
"""In a path these stand for themselves (RFC 3986, section 3.3); what is written as %XX stays so."""


class Address(Struct, frozen=True):
    """`host` and `port` are connected to, `authority` is the Host header, `prefix` stands before each path."""

    tls: bool
    host: str
    port: int
    authority: str
    prefix: str


def address_of(url: str) -> Address:
    """Raises NetworkError when `url` can't be used."""
    try:
        parts = urlsplit(url)
        usual, port, host = _PORTS[parts.scheme], parts.port, _host(parts.hostname or "")
    except (KeyError, ValueError):
        raise _unusable(url) from None
    if parts.query or parts.fragment or "@" in parts.netloc:
        # A name that stands there for signing in would be sent in the token's place.
        raise _unusable(url)
    shown = f"[{host}]" if ":" in host else host
    authority = shown if port in (None, usual) else f"{shown}:{port}"
    prefix = quote(parts.path.rstrip("/"), safe=_KEPT)
    return Address(parts.scheme == "https", host, usual if port is None else port, authority, prefix)


def _unusable(url: str) -> NetworkError:
    shown = _SIGNING_IN.sub("//…@", url)
    return NetworkError(f"the platform's address {shown!r} can't be used", sent=False)


def _host(host: str) -> str:
    """As it goes into a header. Raises ValueError."""
    if ":" in host:
        try:
            socket.inet_pton(socket.AF_INET6, host)
        except OSError as error:
            raise ValueError(host) from error
        return host
    if not host.isascii():
        host = host.encode("idna").decode()
    if _NAME.fullmatch(host) is None:
        raise ValueError(host)
    return host
