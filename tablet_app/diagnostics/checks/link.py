"""N1 and N2: the cable or the radio, the address, the way out, and names."""

from __future__ import annotations

import ipaddress
import json
import re
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from msgspec import Struct

from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, Measure, State

WEAK_DBM = -70
"""Below this Wi-Fi falls back to its slowest rates and loses packets as people walk by."""
DNS_SLOW_MS = 500
"""A name server on the same continent answers within 100; the app asks again at each connect."""
SOURCE = "kernel"
_GATEWAY = 0x2

REASONS = {
    "N1": frozenset({"wifi_down", "wifi_off", "cable_out", "weak", "no_interface"}),
    "N2": frozenset(
        {"no_address", "self_assigned", "no_gateway", "gateway_silent", "no_dns", "dns_slow", "no_link", "no_platform"}
    ),
}  # fmt: skip

Resolve = Callable[[str], object]


class Wires(Struct, frozen=True):
    """The interface in use, or the one that should be. `local`: the platform is on this very machine."""

    name: str = ""
    wireless: bool = False
    up: bool = False
    local: bool = False


def is_local(host: str) -> bool:
    """Whether an address of the platform is this machine's own, as in a demo; no network is needed then."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def wires(machine: Machine, host: str) -> Wires:
    """The interface of the default route; without one, one that has its cable or network, else any."""
    local = is_local(host)
    routed = gateway(machine)
    names = [routed[0]] if routed else _physical(machine)
    found = [_wires(machine, name, local) for name in names]
    return next((one for one in found if one.up), found[0] if found else Wires(local=local))


def link(machine: Machine, host: str) -> Finding:
    """N1. Blocks for what `iw` takes."""
    used = wires(machine, host)
    if not used.name:
        state = State.FINE if used.local else State.COULD_NOT_LOOK
        return Finding("N1", state, "" if used.local else "no_interface", (Measure("local", used.local),), SOURCE)
    signal = _signal(machine, used.name) if used.wireless else None
    speed = None if used.wireless else machine.number(f"/sys/class/net/{used.name}/speed")
    evidence = (
        Measure("interface", used.name),
        Measure("wireless", used.wireless),
        Measure("signal", signal, "dBm", WEAK_DBM),
        Measure("speed", speed if speed is not None and speed > 0 else None, "Mbit/s"),
    )
    if used.local:
        return Finding("N1", State.FINE, "", evidence, SOURCE)
    if not used.up:
        off = used.wireless and _radio_off(machine)
        reason = "wifi_off" if off else "wifi_down" if used.wireless else "cable_out"
        return Finding("N1", State.BROKEN, reason, evidence, SOURCE, "renew_network" if used.wireless else "")
    if signal is not None and signal < WEAK_DBM:
        return Finding("N1", State.WORTH_KNOWING, "weak", evidence, SOURCE)
    return Finding("N1", State.FINE, "", evidence, SOURCE)


def _wires(machine: Machine, name: str, local: bool) -> Wires:
    folder = f"/sys/class/net/{name}"
    state, carrier = machine.text(f"{folder}/operstate"), machine.number(f"{folder}/carrier")
    wireless = machine.path(f"{folder}/wireless").exists() or machine.path(f"{folder}/phy80211").exists()
    # Tunnels and mobile modems say "unknown" and mean up.
    return Wires(name, wireless, state == "up" or (state == "unknown" and carrier != 0), local)


def _physical(machine: Machine) -> list[str]:
    folder = machine.path("/sys/class/net")
    try:
        names = sorted(one.name for one in folder.iterdir())
    except OSError:
        return []
    return [name for name in names if name != "lo" and _is_device(folder / name)]


def _is_device(folder: Path) -> bool:
    return (folder / "device").exists() or (folder / "wireless").exists()


def _signal(machine: Machine, name: str) -> int | None:
    """In dBm, of /proc/net/wireless, whose level is the fourth word; newer kernels leave that to `iw`."""
    for line in (machine.text("/proc/net/wireless") or "").splitlines():
        words = line.split()
        if words and words[0] == f"{name}:" and len(words) > 3:
            return round(float(words[3].rstrip(".")))
    told = re.search(r"signal: (-?\d+)", machine.ask(("iw", "dev", name, "link")) or "")
    return int(told[1]) if told else None


def _radio_off(machine: Machine) -> bool:
    """By a switch or a key, as rfkill knows it."""
    for folder in machine.path("/sys/class/rfkill").glob("*"):
        name = f"/sys/class/rfkill/{folder.name}"
        blocked = (machine.number(f"{name}/soft"), machine.number(f"{name}/hard"))
        if machine.text(f"{name}/type") == "wlan" and 1 in blocked:
            return True
    return False


def gateway(machine: Machine) -> tuple[str, str] | None:
    """The interface and the IPv4 address of the way out; the address is empty where only IPv6 has one."""
    for line in (machine.text("/proc/net/route") or "").splitlines()[1:]:
        words = line.split()
        if len(words) > 3 and words[1] == "00000000" and int(words[3], 16) & _GATEWAY:
            return words[0], socket.inet_ntoa(bytes.fromhex(words[2])[::-1])
    for line in (machine.text("/proc/net/ipv6_route") or "").splitlines():
        words = line.split()
        if len(words) > 9 and words[0] == "0" * 32 and words[1] == "00" and int(words[8], 16) & _GATEWAY:
            return words[9], ""
    return None


def names(machine: Machine, host: str, resolve: Resolve) -> Finding:
    """N2. `resolve` looks a name up, and raises OSError; both block, the lookup for as long as its own limit."""
    used = wires(machine, host)
    if used.local:
        return Finding("N2", State.FINE, "", (Measure("local", True),), SOURCE)
    if used.name and not used.up:
        return Finding("N2", State.COULD_NOT_LOOK, "no_link", (), SOURCE)
    addresses, routed = _addresses(machine, used.name), gateway(machine)
    evidence = (
        Measure("addresses", None if addresses is None else len(addresses)),
        Measure("gateway", routed is not None),
    )
    reason = _way_out(machine, addresses, routed)
    if reason in ("no_address", "self_assigned", "no_gateway"):
        return Finding("N2", State.BROKEN, reason, evidence, SOURCE, "renew_network")
    if not host:
        state = State.WORTH_KNOWING if reason else State.COULD_NOT_LOOK
        return Finding("N2", state, reason or "no_platform", evidence, SOURCE)
    begun = time.monotonic()
    try:
        resolve(host)
    except (OSError, UnicodeError):
        return Finding("N2", State.BROKEN, "no_dns", evidence, "resolver", "renew_network")
    took = round((time.monotonic() - begun) * 1000)
    evidence = (*evidence, Measure("dns", took, "ms", DNS_SLOW_MS))
    if reason or took > DNS_SLOW_MS:
        return Finding("N2", State.WORTH_KNOWING, reason or "dns_slow", evidence, SOURCE)
    return Finding("N2", State.FINE, "", evidence, SOURCE)


def _way_out(machine: Machine, addresses: list[str] | None, routed: tuple[str, str] | None) -> str:
    if addresses is not None and not addresses:
        return "no_address"
    if addresses is not None and all(ipaddress.ip_address(one).is_link_local for one in addresses):
        return "self_assigned"
    if routed is None:
        return "no_gateway"
    return "gateway_silent" if routed[1] and _silent(machine, routed[1]) else ""


def _addresses(machine: Machine, name: str) -> list[str] | None:
    """Of an interface, beyond its own wire where there are such; None where `ip` does not tell."""
    told = machine.ask(("ip", "-j", "address", "show", "dev", name)) if name else None
    try:
        found = cast("list[dict[str, Any]]", json.loads(told)) if told else None
    except ValueError:
        found = None
    if found is None:
        return None
    every = [str(one["local"]) for row in found for one in row.get("addr_info", ()) if "local" in one]
    # Each interface gives itself an IPv6 address for its own wire, which says nothing.
    return [one for one in every if not one.startswith("fe80:")]


def _silent(machine: Machine, address: str) -> bool:
    """Whether the kernel asked for the router on the wire and got no answer."""
    for line in (machine.text("/proc/net/arp") or "").splitlines()[1:]:
        words = line.split()
        if len(words) > 3 and words[0] == address:
            return int(words[2], 16) == 0
    return False
