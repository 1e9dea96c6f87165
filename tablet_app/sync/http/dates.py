"""Times as HTTP writes them, RFC 9110, section 5.6.7."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})"
_TIME = r"(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})"
_FORMS = (
    re.compile(rf"[A-Z][a-z]{{2}}, (?P<day>[0-9]{{1,2}}) {_MONTH} (?P<year>[0-9]{{4}}) {_TIME} (?:GMT|UTC|[+-]0000)"),
    re.compile(rf"[A-Z][a-z]{{5,8}}, (?P<day>[0-9]{{2}})-{_MONTH}-(?P<year>[0-9]{{2}}) {_TIME} GMT"),
    re.compile(rf"[A-Z][a-z]{{2}} {_MONTH} (?P<day>[ 0-9][0-9]) {_TIME} (?P<year>[0-9]{{4}})"),
)


def date_of(text: str, now: datetime | None = None) -> datetime | None:
    """None for what is no date. A year of two digits is not more than 50 years after `now`, today where not given."""
    found = next((match for form in _FORMS if (match := form.fullmatch(text))), None)
    if found is None:
        return None
    year, month = int(found["year"]), _MONTHS.index(found["month"]) + 1
    if len(found["year"]) == 2:
        this = (now or datetime.now(UTC)).year
        year += this - this % 100
        year -= 100 if year > this + 50 else 0
    try:
        # A minute may have a 61st second, which Python does not know.
        second = 59 if found["second"] == "60" else int(found["second"])
        return datetime(year, month, int(found["day"]), int(found["hour"]), int(found["minute"]), second, tzinfo=UTC)
    except ValueError:
        return None
