"""The platform's clock, which a test may shift, and its text form."""

import time
from datetime import UTC, datetime, timedelta
from email.utils import formatdate


class Clock:
    """UTC now plus an offset in seconds; deadlines and the Date header follow the offset."""

    def __init__(self, offset_s: float = 0.0) -> None:
        self.offset_s = offset_s

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.seconds(), UTC)

    def seconds(self) -> float:
        """Seconds since 1970, shifted."""
        return time.time() + self.offset_s

    def text(self, later_s: float = 0.0) -> str:
        return rfc3339(self.now() + timedelta(seconds=later_s))

    def http_date(self) -> str:
        return formatdate(self.seconds(), usegmt=True)


def rfc3339(moment: datetime) -> str:
    """`2025-03-01T10:00:00.123Z`."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse(text: object) -> datetime | None:
    """The moment in an RFC 3339 text with a zone, or None when it is not one."""
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
