"""Why a request to the platform has no answer, and what an answer's status and type say about it."""

from __future__ import annotations

import errno
import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from tablet_app.domain.delivery import RETRY_AFTER_CAP_S
from tablet_app.sync.http.dates import date_of
from tablet_app.sync.http.errors import NetworkError

if TYPE_CHECKING:
    from tablet_app.sync.http.client import Answer
    from tablet_app.sync.http.client import Stream as Opened

_SHORT = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM})


class Failure(Struct, frozen=True):
    """Why there is no answer. `kind`: no_network, portal, certificate, platform, revoked, too_old, too_many,
    not_found, rejected; tablet, when this machine has no file descriptor or no memory left for it.

    `why` is for the log; `retry_after` in seconds, 0 when the platform asked for nothing. `sent` is false when the
    request surely never left this machine.
    """

    kind: str
    why: str
    retry_after: float = 0.0
    sent: bool = True


def judge(answer: Answer | Opened, kind: str) -> Failure | None:
    """What an answer's status and type mean for the whole request; None when its body is to be read."""
    status = answer.status
    html = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    why = f"HTTP {status}"
    if status == 401 and html != "text/html":
        return Failure("revoked", why)
    if status in (429, 503) or status >= 500:
        return Failure("too_many" if status == 429 else "platform", why, _retry_after(answer))
    if html == "text/html" or 300 <= status < 400:
        return Failure("portal", f"{why}, {html or 'no type'}")
    if status in (404, 410):
        return Failure("not_found" if status == 404 else "too_old", why)
    if not 200 <= status < 300:
        return Failure("rejected", why)
    return None if html == kind or status == 202 else Failure("portal", f"{why}, {html or 'no type'}")


def failure_of(error: NetworkError) -> Failure:
    """The kind of a failed request: a certificate that does not hold, a tablet that is short of what a connection
    takes, or no network.
    """
    cause = error.__cause__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return Failure("certificate", str(cause), sent=False)
    if isinstance(cause, OSError) and cause.errno in _SHORT and not error.sent:
        # Not the network's: knocking at a door would take descriptors too.
        return Failure("tablet", str(error), sent=False)
    return Failure("no_network", str(error), sent=error.sent)


def _retry_after(answer: Answer | Opened) -> float:
    """Seconds; both forms of the header are allowed. A date counts from the answer's own Date."""
    text = answer.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal():
        return min(float(text), RETRY_AFTER_CAP_S)
    until, now = date_of(text), date_of(answer.headers.get("date", "")) or datetime.now(UTC)
    return 0.0 if until is None else min(max(0.0, (until - now).total_seconds()), RETRY_AFTER_CAP_S)
