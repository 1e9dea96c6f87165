"""N3, N5 and N6: the internet or a portal before it, the platform itself, and how good the way there is."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Awaitable, Callable, Mapping

from msgspec import Struct

from tablet_app.domain.health import Finding, Measure, State

PATIENCE_S = 2.0
"""For one answer of the platform: a check that waits longer is no quick one, and nobody works with such a network."""
SLOW_MS = 1000
"""p95: a tap that takes longer than this to arrive looks lost."""
PINGS = 5
KNOCK_S = 0.9
"""Below the second after which the kernel sends a lost first packet again, so that a loss is seen as one."""
EVERY_S = 0.5
QUALITY_S = 30.0
LOSS_PCT, LOSS_BROKEN_PCT = 2.0, 20.0
JITTER_MS = 100.0
SOURCE = "platform"

REASONS = {
    "N3": frozenset({"portal", "no_internet", "needs_proxy", "slow", "not_reached", "no_link"}),
    "N5": frozenset({"not_paired", "revoked", "platform_down", "busy", "slow", "not_reached", "no_link", "no_rights"}),
    "N6": frozenset({"loss", "heavy_loss", "jitter", "not_reached", "no_link"}),
}

Ping = Callable[[], Awaitable[str]]
"""Asks the platform for nothing, with our token. Answers "" or the kind of failure that `sync.failure.Failure` has."""
Knock = Callable[[float], Awaitable[bool]]
"""Whether the platform's door can be reached within so many seconds, open or shut."""


class Way(Struct, frozen=True):
    """`proxies`: what the environment names, which the app passes by.

    `paired`: there is a token; None where we may not look.
    """

    ping: Ping
    knock: Knock
    paired: bool | None = True
    linked: bool = True
    proxies: bool = False


def proxies(environ: Mapping[str, str]) -> bool:
    return any(environ.get(name) for name in ("https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"))


async def internet(way: Way) -> Finding:
    """N3. A portal answers in the platform's place: with a page, or by sending us elsewhere."""
    if not way.linked:
        return Finding("N3", State.COULD_NOT_LOOK, "no_link", (), SOURCE)
    kind, took = await _timed(way.ping)
    if not kind and took > SLOW_MS:
        # The first one loads the client and makes the connection.
        kind, took = await _timed(way.ping)
    evidence = (Measure("answer", kind or "ok"), Measure("latency", took, "ms", SLOW_MS))
    if kind == "portal":
        return Finding("N3", State.BROKEN, "portal", evidence, SOURCE)
    if kind == "tablet":
        # It has no descriptor or no memory left for a connection: that says nothing of the network.
        return Finding("N3", State.COULD_NOT_LOOK, "not_reached", evidence, SOURCE)
    if kind in ("no_network", "timed_out"):
        # A door that is shut, or that opens and says nothing, is the platform's fault and not the network's.
        if await way.knock(KNOCK_S):
            return Finding("N3", State.FINE, "", evidence, SOURCE)
        reason = "needs_proxy" if way.proxies else "no_internet"
        return Finding("N3", State.BROKEN, reason, evidence, SOURCE, "" if way.proxies else "renew_network")
    slow = not kind and took > SLOW_MS
    return Finding("N3", State.WORTH_KNOWING if slow else State.FINE, "slow" if slow else "", evidence, SOURCE)


async def platform(way: Way) -> Finding:
    """N5: five answers of the platform; the first one pays for the connection and does not count."""
    if not way.linked:
        return Finding("N5", State.COULD_NOT_LOOK, "no_link", (), SOURCE)
    if way.paired is None:
        return Finding("N5", State.COULD_NOT_LOOK, "no_rights", (), SOURCE)
    if not way.paired:
        return Finding("N5", State.BROKEN, "not_paired", (), SOURCE)
    begun = time.monotonic()
    took: list[int] = []
    kind = ""
    while len(took) < PINGS + 1 and not kind and (not took or time.monotonic() - begun < PATIENCE_S):
        kind, one = await _timed(way.ping)
        took.append(one)
    counted = took[1:] or took
    slowest = max(counted)  # of five values the 95th percentile is the greatest
    evidence = (
        Measure("answer", kind or "ok"),
        Measure("median", sorted(counted)[len(counted) // 2], "ms"),
        Measure("p95", slowest, "ms", SLOW_MS),
        Measure("pings", len(counted)),
    )
    if kind:
        return await _no_answer(way, kind, evidence)
    if slowest > SLOW_MS:
        return Finding("N5", State.WORTH_KNOWING, "slow", evidence, SOURCE)
    return Finding("N5", State.FINE, "", evidence, SOURCE)


async def _no_answer(way: Way, kind: str, evidence: tuple[Measure, ...]) -> Finding:
    if kind == "revoked":
        return Finding("N5", State.BROKEN, "revoked", evidence, SOURCE)
    if kind == "too_many":
        return Finding("N5", State.WORTH_KNOWING, "busy", evidence, SOURCE)
    unheard = kind in ("no_network", "timed_out")
    if kind in ("portal", "certificate", "tablet") or (unheard and not await way.knock(KNOCK_S)):
        return Finding("N5", State.COULD_NOT_LOOK, "not_reached", evidence, SOURCE)
    return Finding("N5", State.BROKEN, "platform_down", evidence, SOURCE, "reconnect")


async def quality(way: Way, seconds: float = QUALITY_S, every_s: float = EVERY_S) -> Finding:
    """N6. `series` in the evidence holds the milliseconds of each knock, empty for one that was lost."""
    if not way.linked:
        return Finding("N6", State.COULD_NOT_LOOK, "no_link", (), SOURCE)
    series: list[float | None] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        begun = time.monotonic()
        reached = await way.knock(KNOCK_S)
        took = time.monotonic() - begun
        series.append(round(took * 1000, 1) if reached else None)
        await asyncio.sleep(max(0.0, every_s - took))
    return judged(series)


def judged(series: list[float | None]) -> Finding:
    """Loss in percent, and jitter: how much one answer differs from the one before it, on average."""
    there = [one for one in series if one is not None]
    if not there:
        return Finding("N6", State.COULD_NOT_LOOK, "not_reached", (), SOURCE)
    loss = 100 * (len(series) - len(there)) / len(series)
    steps = [abs(after - before) for before, after in itertools.pairwise(there)]
    jitter = sum(steps) / len(steps) if steps else 0.0
    evidence = (
        Measure("loss", round(loss, 1), "%", LOSS_PCT),
        Measure("jitter", round(jitter, 1), "ms", JITTER_MS),
        Measure("median", sorted(there)[len(there) // 2], "ms"),
        Measure("knocks", len(series)),
        Measure("series", ",".join("" if one is None else f"{one:g}" for one in series), "ms"),
    )
    if loss > LOSS_BROKEN_PCT:
        return Finding("N6", State.BROKEN, "heavy_loss", evidence, SOURCE)
    if loss > LOSS_PCT:
        return Finding("N6", State.WORTH_KNOWING, "loss", evidence, SOURCE)
    if jitter > JITTER_MS:
        return Finding("N6", State.WORTH_KNOWING, "jitter", evidence, SOURCE)
    return Finding("N6", State.FINE, "", evidence, SOURCE)


async def _timed(ping: Ping) -> tuple[str, int]:
    begun = time.monotonic()
    try:
        async with asyncio.timeout(PATIENCE_S):
            kind = await ping()
    except TimeoutError:
        kind = "timed_out"
    return kind, round((time.monotonic() - begun) * 1000)
