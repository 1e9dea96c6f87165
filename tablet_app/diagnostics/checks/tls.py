"""N4: does the platform's certificate hold, and is it the clock that makes it fail?"""

from __future__ import annotations

import re
import socket
import ssl
import time
from datetime import UTC, datetime
from pathlib import Path

from tablet_app.domain.health import Finding, Measure, State

CLOCK_S, CLOCK_BROKEN_S = 60.0, 300.0
"""Certificates are made some minutes before they hold, so five minutes are the first that can break one."""
PATIENCE_S = 1.0
SOURCE = "handshake"
_DAY_S = 86400

REASONS = {
    "N4": frozenset(
        {"clock_wrong", "clock_off", "expired", "not_yet_valid", "wrong_host", "untrusted", "tls_failed",
         "not_reached", "no_link"}
    )
}  # fmt: skip
# OpenSSL's verification codes, x509_vfy.h.
_CODES = {9: "not_yet_valid", 10: "expired", 62: "wrong_host", 64: "wrong_host"}


def look(
    host: str, port: int, *, tls: bool, ca_file: Path | None, offset_s: float | None, linked: bool = True
) -> Finding:
    """Blocks for up to 2 s. `offset_s`: platform time minus ours, None where the platform has not told its time."""
    if not linked:
        return Finding("N4", State.COULD_NOT_LOOK, "no_link", (), SOURCE)
    clock = Measure("offset", None if offset_s is None else round(offset_s, 1), "s", CLOCK_S)
    if not tls:
        return _by_clock(offset_s, (Measure("tls", False), clock))
    try:
        plain = socket.create_connection((host, port), PATIENCE_S)
    except OSError:
        return Finding("N4", State.COULD_NOT_LOOK, "not_reached", (clock,), SOURCE)
    context = ssl.create_default_context(cafile=str(ca_file) if ca_file else None)
    try:
        with plain, context.wrap_socket(plain, server_hostname=host) as secured:
            certificate, version = secured.getpeercert() or {}, secured.version() or ""
    except ssl.SSLCertVerificationError as error:
        return _refused(host, port, error, clock)
    except OSError as error:
        # Whoever answers does not speak TLS, cuts it off, or says nothing at all.
        why = error.reason if isinstance(error, ssl.SSLError) else type(error).__name__
        return Finding("N4", State.BROKEN, "tls_failed", (Measure("error", why), clock), SOURCE)
    until = ssl.cert_time_to_seconds(str(certificate["notAfter"])) if "notAfter" in certificate else None
    now = time.time() + (offset_s or 0.0)
    days = None if until is None else round((until - now) / _DAY_S, 1)
    return _by_clock(offset_s, (Measure("tls", version), Measure("days_left", days, "d"), clock))


def _by_clock(offset_s: float | None, evidence: tuple[Measure, ...]) -> Finding:
    off = abs(offset_s or 0.0)
    if off > CLOCK_BROKEN_S:
        return Finding("N4", State.BROKEN, "clock_wrong", evidence, SOURCE, "clock")
    if off > CLOCK_S:
        return Finding("N4", State.WORTH_KNOWING, "clock_off", evidence, SOURCE, "clock")
    return Finding("N4", State.FINE, "", evidence, SOURCE)


def _refused(host: str, port: int, error: ssl.SSLCertVerificationError, clock: Measure) -> Finding:
    """The certificate does not hold; where our clock is off by more than dates can bear, that is why."""
    reason = _CODES.get(error.verify_code, "untrusted")
    evidence = (Measure("error", error.verify_message), clock)
    if reason in ("expired", "not_yet_valid"):
        told = _date(host, port)
        off = None if told is None else (told - datetime.now(UTC)).total_seconds()
        evidence = (*evidence, Measure("server_offset", None if off is None else round(off), "s", CLOCK_BROKEN_S))
        if off is not None and abs(off) > CLOCK_BROKEN_S:
            return Finding("N4", State.BROKEN, "clock_wrong", evidence, SOURCE, "clock")
    return Finding("N4", State.BROKEN, reason, evidence, SOURCE)


def _date(host: str, port: int) -> datetime | None:
    """The time that the other side tells. Nothing of ours is said to it, and nothing else of it believed."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - no start has to wait for it

    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with (
            socket.create_connection((host, port), PATIENCE_S) as plain,
            context.wrap_socket(plain, server_hostname=host) as secured,
        ):
            secured.sendall(f"HEAD / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
            found = re.search(rb"(?im)^date: *([^\r\n]+)", secured.recv(4096))
            return parsedate_to_datetime(found[1].decode("ascii", "replace")).astimezone(UTC) if found else None
    except (OSError, ValueError):
        return None
