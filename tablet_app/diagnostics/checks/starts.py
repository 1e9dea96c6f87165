"""P4: why the tablet was off before its last start."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, tzinfo

from tablet_app.domain.health import Finding, Measure, State
from tablet_app.domain.lives import REPEATED, Off


def look(
    off: Off | None, unclean: int, missed: Sequence[str], sources: Sequence[str] = (), zone: tzinfo = UTC
) -> Finding:
    """`off`: the last time; None before the second start. `unclean`: stops of the last week that were not meant.

    `zone`: the venue's. `missed`: codes of the orders that came meanwhile. The reason is the cause, meant or not.
    """
    if off is None:
        return Finding("P4", State.COULD_NOT_LOOK, "first_start", source="lives.log")
    minutes = round((off.until - off.since).total_seconds() / 60)
    evidence = (
        Measure("off_since", off.since.isoformat(timespec="minutes")),
        Measure("off_since_local", f"{off.since.astimezone(zone):%H:%M}"),
        Measure("off_for", minutes, "min"),
        Measure("battery", off.pct, "%"),
        Measure("unplugged", None if off.unplugged is None else round(off.unplugged.total_seconds() / 3600, 1), "h"),
        Measure("unclean_stops_7d", unclean, "", REPEATED),
        Measure("orders_meanwhile", len(missed)),
        Measure("order_codes", ", ".join(missed) or None),
    )
    state = State.FINE if off.clean else State.WORTH_KNOWING
    if unclean >= REPEATED:
        state = State.BROKEN
    return Finding("P4", state, off.cause.value, evidence, ", ".join(["lives.log", *sources]))
