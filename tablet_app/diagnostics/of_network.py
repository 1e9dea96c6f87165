"""The checks of the network, over the platform's client that sync has."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

from tablet_app.diagnostics.checks import link, reach, tls
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding
from tablet_app.services.aside import on_thread
from tablet_app.services.diagnosis import CannotRepairError, Check

Ask = Callable[[Sequence[str]], str | None]

LIMIT_S = 2.5
PLATFORM_LIMIT_S = 5.0
"""The last of its five answers may take the two seconds that each is given."""


def look_up(host: str) -> object:
    """By the system's resolver. Blocks; raises OSError."""
    return socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)


class Network(Struct, frozen=True):
    """`ping` and `knock` as in `checks.reach`. `paired`: whether there is a token, None where we may not look.

    `offset_s`: platform time minus ours, None before the platform has told it. `resolve` looks a name up and blocks.
    """

    url: str
    ping: reach.Ping
    knock: reach.Knock
    paired: Callable[[], bool | None]
    offset_s: Callable[[], float | None]
    ca_file: Path | None = None
    resolve: link.Resolve = look_up


def checks(machine: Machine, network: Network) -> list[Check]:
    """In the order of their ids."""
    parts = urlsplit(network.url)
    host, secured = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secured else 80)

    def linked() -> bool:
        used = link.wires(machine, host)
        return used.local or used.up or not used.name

    def way() -> reach.Way:
        return reach.Way(network.ping, network.knock, network.paired(), linked(), reach.proxies(machine.environ))

    def certificate() -> Finding:
        return tls.look(host, port, tls=secured, ca_file=network.ca_file, offset_s=network.offset_s(), linked=linked())

    async def internet() -> Finding:
        return await reach.internet(way())

    async def platform() -> Finding:
        return await reach.platform(way())

    async def quality() -> Finding:
        return await reach.quality(way())

    near = [
        Check("N1", on_thread(lambda: link.link(machine, host)), LIMIT_S),
        Check("N2", on_thread(lambda: link.names(machine, host, network.resolve)), LIMIT_S),
    ]
    if not host:
        return near  # where no platform is configured there is nothing to reach
    return [
        *near,
        Check("N3", internet, PLATFORM_LIMIT_S),
        Check("N4", on_thread(certificate), LIMIT_S),
        Check("N5", platform, PLATFORM_LIMIT_S),
        Check("N6", quality, reach.QUALITY_S + LIMIT_S, quick=False),
    ]


async def renew(machine: Machine, order: Ask) -> None:
    """Have the network's manager get a connection and an address anew. `order` waits longer than the machine's `ask`.

    Raises CannotRepairError.
    """
    await on_thread(lambda: _renew(machine, order))()


def _renew(machine: Machine, order: Ask) -> None:
    name = link.wires(machine, "").name
    for manager, commands in _managers(name):
        if machine.ask((manager, "--version")) is None:
            continue
        told = [order(command) for command in commands]
        if told[-1] is None:
            raise CannotRepairError("needs_rights")
        return
    raise CannotRepairError("not_here")


def _managers(name: str) -> Sequence[tuple[str, Sequence[Sequence[str]]]]:
    """What each of them is told; the last command decides."""
    return (
        ("nmcli", [("nmcli", "radio", "wifi", "on"), ("nmcli", "--wait", "10", "device", "connect", name)]),
        ("networkctl", [("networkctl", "reconfigure", name)]),
    )
