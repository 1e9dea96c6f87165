"""K1: the clock, what keeps it, and the one that runs while the tablet is off."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tablet_app.diagnostics.checks import clock
from tablet_app.domain.health import State
from tests.diagnostics.machines import FINE, Judged, Laid, judged

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
KEPT = "Timezone=Asia/Tbilisi\nLocalRTC=no\nCanNTP=yes\nNTP=yes\nNTPSynchronized=yes\n"
ALONE = KEPT.replace("NTPSynchronized=yes", "NTPSynchronized=no")


@pytest.mark.parametrize(
    ("offset_s", "told", "rtc_off_s", "expected"),
    [
        # No alarm.
        (0.4, KEPT, 1, FINE),
        (-5.0, KEPT, 59, FINE),
        (0.4, None, None, FINE),
        (None, KEPT, 0, FINE),
        (0.4, KEPT.replace("LocalRTC=no", "LocalRTC=yes"), 14_400, FINE),
        # Alarm.
        (5.1, KEPT, 0, (State.WORTH_KNOWING, "off")),
        (-61.0, KEPT, 0, (State.BROKEN, "far_off")),
        (0.4, ALONE, 0, (State.WORTH_KNOWING, "not_kept")),
        (0.4, KEPT, -61, (State.WORTH_KNOWING, "rtc_off")),
        # Nothing to be seen.
        (None, ALONE, 0, (State.COULD_NOT_LOOK, "no_reference")),
        (None, None, None, (State.COULD_NOT_LOOK, "no_reference")),
        (None, "Failed to connect", None, (State.COULD_NOT_LOOK, "no_reference")),
    ],
)
def test_clock(laid: Laid, offset_s: float | None, told: str | None, rtc_off_s: int | None, expected: Judged) -> None:
    laid.answers["timedatectl show"] = told
    if rtc_off_s is not None:
        laid.put({"/sys/class/rtc/rtc0/since_epoch": str(round(NOW.timestamp()) + rtc_off_s)})
    finding = clock.look(laid.machine, lambda: offset_s, lambda: NOW)
    assert judged(finding) == expected
    assert finding.fix == ("clock" if finding.reason in ("off", "far_off", "not_kept") else "")


def test_a_clock_of_1970_needs_no_other_to_be_wrong(laid: Laid) -> None:
    finding = clock.look(laid.machine, lambda: None, lambda: datetime(1970, 1, 1, tzinfo=UTC))
    assert (judged(finding), finding.fix) == ((State.BROKEN, "never_set"), "clock")
