"""Bad networks, each for a shift at the counter, through a proxy of ours or in the resolver."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Container, Iterator
from pathlib import Path
from typing import Any

from tablet_app.demo.process import Platform
from tests.counter import until
from tests.faults.doors import door_for
from tests.faults.outcome import Outcome
from tests.faults.shift import Row, Scene, Undo, nothing, rounds, shift, side_by_side
from tests.proxy import Proxy, proxy_to

NAME = "platform.test"
Begin = Callable[[Proxy, Scene], Awaitable[Undo]]


async def through_proxy(
    outcome: Outcome, folder: Path, platform: Platform, times: int, begin: Begin, **options: Any
) -> None:
    """`begin(proxy, scene)` makes the network bad, and returns what makes it good again."""

    async def one() -> None:
        async with proxy_to(platform.url) as proxy:
            await shift(folder, platform, proxy.address, lambda scene: begin(proxy, scene), outcome, **options)

    await rounds(outcome, times, one)


def _noticed(scene: Scene, call: Callable[[], None], reason: str = "no_network") -> Undo:
    """It is over when the tablet has found out by itself."""

    async def undo() -> None:
        await until(lambda: scene.tablet.link.state.reason == reason, f"noticing {reason}")
        call()

    return undo


async def refused(proxy: Proxy, scene: Scene) -> Undo:
    proxy.down()
    return _noticed(scene, proxy.up)


async def half_open(proxy: Proxy, scene: Scene) -> Undo:
    """Nothing ends and nothing arrives."""
    proxy.swallow = True

    def end() -> None:
        proxy.cut(reset=True)
        proxy.up()

    return _noticed(scene, end)


async def another_address(proxy: Proxy, _scene: Scene) -> Undo:
    proxy.strand()
    return nothing


def slow(delay_s: float) -> Begin:
    async def begin(proxy: Proxy, _scene: Scene) -> Undo:
        proxy.delay_s = delay_s
        return nothing

    return begin


async def lossy(proxy: Proxy, _scene: Scene) -> Undo:
    proxy.loss = 0.3
    return nothing


async def flapping(proxy: Proxy, _scene: Scene) -> Undo:
    async def flap() -> None:
        for number in range(12):
            proxy.cut(reset=bool(number % 2))
            proxy.refuse = number % 3 == 0
            await asyncio.sleep(0.05)
        proxy.up()

    flapping_now = asyncio.create_task(flap())

    async def undo() -> None:
        await flapping_now

    return undo


class Names:
    """A resolver of ours for the names of a trial: their addresses, or none when the resolver can't be asked."""

    def __init__(self) -> None:
        self.addresses: dict[str, list[str]] = {}
        self._real = socket.getaddrinfo

    def __enter__(self) -> Names:
        socket.getaddrinfo = self._look_up
        return self

    def __exit__(self, *_: object) -> None:
        socket.getaddrinfo = self._real

    def _look_up(self, host: Any, *given: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name not in self.addresses:
            return self._real(host, *given, **named)
        if not self.addresses[name]:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return [found for address in self.addresses[name] for found in self._real(address, *given, **named)]


async def without_dns(outcome: Outcome, folder: Path, platform: Platform, times: int, names: Names) -> None:
    name = "gone.test"

    async def one() -> None:
        names.addresses[name] = ["127.0.0.1"]
        async with proxy_to(platform.url) as proxy:

            async def gone(scene: Scene) -> Undo:
                names.addresses[name] = []
                # What is open stays open without a name; so that it is needed, the connections end.
                proxy.cut()
                return _noticed(scene, lambda: names.addresses.update({name: ["127.0.0.1"]}))

            await shift(folder, platform, proxy.address.replace("127.0.0.1", name), gone, outcome)

    await rounds(outcome, times, one)


async def one_family(
    outcome: Outcome, folder: Path, platform: Platform, times: int, names: Names, listens: str
) -> None:
    """The name has an address of each family, and only one of them leads anywhere."""
    name = f"only-{len(listens)}.test"
    names.addresses[name] = ["::1", "127.0.0.1"]

    async def fault(_scene: Scene) -> Undo:
        return nothing

    async def one() -> None:
        async with door_for(platform.url, host=listens) as door:
            await shift(folder, platform, f"http://{name}:{door.port}", fault, outcome)

    await rounds(outcome, times, one)


async def bad_certificate(outcome: Outcome, folder: Path, platform: Platform, times: int, kind: str) -> None:
    """A certificate that does not hold comes up in the middle of a shift, and a good one follows."""

    async def one() -> None:
        ca_file = folder / f"{kind}.pem"
        async with door_for(platform.url, tls=ca_file) as door:

            async def fault(scene: Scene) -> Undo:
                door.show(kind)
                return _noticed(scene, lambda: door.show("good"), "certificate")

            await shift(folder, platform, f"https://localhost:{door.port}", fault, outcome, ca_file=ca_file)

    await rounds(outcome, times, one)


PROXIED: dict[str, tuple[str, Begin]] = {
    "connections refused": ("the proxy ends each at once", refused),
    "network flaps": ("FIN, RST and refusals each 50 ms", flapping),
    "half-open TCP": ("what is sent is swallowed", half_open),
    "network changed": ("old connections lead nowhere, new ones do", another_address),
    "40 ms latency": ("each piece comes later, round trip", slow(0.02)),
    "400 ms latency": ("the same", slow(0.2)),
    "30 % loss": ("pieces wait for TCP's retransmission", lossy),
}
CERTIFICATES = {
    "expired": "certificate expired",
    "other": "certificate of another host",
    "future": "clock wrong: not valid yet",
}
FAMILIES = {"127.0.0.1": "IPv4 only", "::1": "IPv6 only"}
DNS_GONE, SLOWEST = "DNS gone", "3,000 ms latency"


def bad_networks(folder: Path, platform: Platform, times: int, leave_out: Container[str] = ()) -> list[Outcome]:
    """All of them side by side."""
    outcomes: list[Outcome] = []
    rows: list[Row] = []

    def add(name: str, how: str, row: Callable[..., Row], *more: Any) -> None:
        if name not in leave_out:
            outcomes.append(Outcome(name, how))
            rows.append(row(outcomes[-1], folder, platform, times, *more))

    with Names() as names:
        for name, (how, begin) in PROXIED.items():
            add(name, how, through_proxy, begin)
        add(DNS_GONE, "the resolver knows no name", without_dns, names)
        for listens, name in FAMILIES.items():
            add(name, "the name's other address leads nowhere", one_family, names, listens)
        for kind, name in CERTIFICATES.items():
            add(name, "a real handshake fails", bad_certificate, kind)
        side_by_side(rows)
    return outcomes


def slowest(folder: Path, platform: Platform, times: int) -> Outcome:
    """With the patience that the app has in life."""
    outcome = Outcome(SLOWEST, "the same")
    side_by_side([through_proxy(outcome, folder, platform, times, slow(1.5), impatient=False)], impatient=False)
    return outcome


def matrix(folder: Path) -> Iterator[Outcome]:
    """The long form, for `make faults`."""
    with Platform(folder / "platform", comment_s=0.3) as platform:
        platform.control("profile", unconfirmed="proceeds")
        yield from bad_networks(folder, platform, 8)
        yield slowest(folder, platform, 2)
