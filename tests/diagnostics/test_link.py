"""N1 and N2 on machines of files, as kernels give them."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tablet_app.diagnostics import of_network
from tablet_app.diagnostics.checks import link
from tablet_app.diagnostics.machine import Machine
from tablet_app.domain.health import Finding, State
from tablet_app.services.diagnosis import CannotRepairError

FINE, WORTH, BROKEN, NOT = State.FINE, State.WORTH_KNOWING, State.BROKEN, State.COULD_NOT_LOOK
HOST = "platform.example"
ROUTE = (
    "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
    "{name}\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
    "{name}\t0001A8C0\t00000000\t0001\t0\t0\t600\t00FFFFFF\t0\t0\t0\n"
)
ROUTE6 = (
    "00000000000000000000000000000000 00 00000000000000000000000000000000 00 "
    "fe800000000000000000000000000001 00000400 00000002 00000000 00000003    {name}\n"
)
WIRELESS = (
    "Inter-| sta-|   Quality        |   Discarded packets               | Missed | WE\n"
    " face | tus | link level noise |  nwid  crypt   frag  retry   misc | beacon | 22\n"
    " wlan0: 0000   54.  {signal}.  -256        0      0      0      0      0        0\n"
)
ARP = (
    "IP address       HW type     Flags       HW address            Mask     Device\n"
    "192.168.1.1      0x1         {flags}         {address}     *        wlan0\n"
)


class Net:
    """A machine with interfaces below `root`; `says` answers commands by how they begin."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.says: dict[str, str] = {}
        self.asked: list[str] = []
        self.interface("lo", carrier="1", state="unknown", device=False)

    @property
    def machine(self) -> Machine:
        return Machine(self.root, self.ask, {})

    def ask(self, command: Sequence[str]) -> str | None:
        text = " ".join(command)
        self.asked.append(text)
        return next((told for words, told in self.says.items() if text.startswith(words)), None)

    def put(self, path: str, text: str = "") -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def interface(self, name: str, *, state: str = "up", carrier: str = "1", device: bool = True, radio: bool = False):
        self.put(f"sys/class/net/{name}/operstate", f"{state}\n")
        self.put(f"sys/class/net/{name}/carrier", f"{carrier}\n")
        if device:
            self.put(f"sys/class/net/{name}/device/uevent")
        if radio:
            self.put(f"sys/class/net/{name}/phy80211/name", "phy0\n")

    def wifi(self, signal: int = -56) -> None:
        """Everything is as it should be."""
        self.interface("wlan0", radio=True)
        self.put("proc/net/wireless", WIRELESS.format(signal=signal))
        self.put("proc/net/route", ROUTE.format(name="wlan0"))
        self.put("proc/net/arp", ARP.format(flags="0x2", address="a4:2b:b0:11:22:33"))
        self.addresses("192.168.1.23", "fe80::1")

    def addresses(self, *addresses: str) -> None:
        self.says["ip -j address"] = json.dumps([{"addr_info": [{"local": one} for one in addresses]}])

    def gone(self, path: str) -> None:
        (self.root / path).unlink()

    def link(self) -> tuple[State, str]:
        return told(link.link(self.machine, HOST))

    def names(self, resolve: Callable[[str], object] = str) -> tuple[State, str]:
        return told(link.names(self.machine, HOST, resolve))


def told(finding: Finding) -> tuple[State, str]:
    assert finding.reason in link.REASONS[finding.check] | {""}
    return finding.state, finding.reason


@pytest.fixture
def net(tmp_path: Path) -> Net:
    return Net(tmp_path)


def test_a_good_wifi_is_fine(net: Net) -> None:
    net.wifi()
    assert (net.link(), net.names()) == ((FINE, ""), (FINE, ""))
    finding = link.link(net.machine, HOST)
    assert (finding.value("interface"), finding.value("wireless"), finding.value("signal")) == ("wlan0", True, -56)


def test_a_good_cable_is_fine(net: Net) -> None:
    net.interface("eth0")
    net.put("sys/class/net/eth0/speed", "1000\n")
    net.put("proc/net/route", ROUTE.format(name="eth0"))
    assert (net.link(), net.names()) == ((FINE, ""), (FINE, ""))
    assert link.link(net.machine, HOST).value("speed") == 1000


def test_a_network_of_ipv6_alone_is_fine(net: Net) -> None:
    net.interface("eth0")
    net.put("proc/net/ipv6_route", ROUTE6.format(name="eth0"))
    net.addresses("2001:db8::23", "fe80::1")
    assert (net.link(), net.names()) == ((FINE, ""), (FINE, ""))


def test_a_tunnel_or_modem_that_does_not_tell_its_state_is_up(net: Net) -> None:
    net.interface("wwan0", state="unknown")
    net.put("proc/net/route", ROUTE.format(name="wwan0"))
    assert net.link() == (FINE, "")


@pytest.mark.parametrize(("signal", "expected"), [(-70, (FINE, "")), (-71, (WORTH, "weak"))])
def test_a_weak_signal(net: Net, signal: int, expected: tuple[State, str]) -> None:
    net.wifi(signal)
    assert net.link() == expected


def test_newer_kernels_tell_the_signal_through_iw(net: Net) -> None:
    net.wifi()
    net.gone("proc/net/wireless")
    net.says["iw dev wlan0 link"] = "Connected to a4:2b\n\tsignal: -82 dBm\n\ttx bitrate: 6.5 MBit/s\n"
    assert net.link() == (WORTH, "weak")
    del net.says["iw dev wlan0 link"]
    assert net.link() == (FINE, "")


def test_wifi_that_is_not_connected(net: Net) -> None:
    net.interface("wlan0", state="dormant", carrier="0", radio=True)
    assert net.link() == (BROKEN, "wifi_down")
    assert net.names() == (NOT, "no_link")
    assert link.link(net.machine, HOST).fix == "renew_network"


def test_wifi_in_flight_mode(net: Net) -> None:
    net.interface("wlan0", state="down", radio=True)
    for kind, soft in (("bluetooth", "1"), ("wlan", "0")):
        net.put(f"sys/class/rfkill/{kind}/type", kind)
        net.put(f"sys/class/rfkill/{kind}/soft", soft)
        net.put(f"sys/class/rfkill/{kind}/hard", "0")
    assert net.link() == (BROKEN, "wifi_down")
    net.put("sys/class/rfkill/wlan/soft", "1")
    assert net.link() == (BROKEN, "wifi_off")


def test_a_cable_that_is_out(net: Net) -> None:
    net.interface("eth0", state="down", carrier="0")
    assert net.link() == (BROKEN, "cable_out")


def test_a_cable_that_is_out_is_no_fault_beside_wifi(net: Net) -> None:
    net.interface("eth0", state="down", carrier="0")
    net.wifi()
    assert net.link() == (FINE, "")


def test_a_machine_that_does_not_tell(net: Net) -> None:
    assert net.link() == (NOT, "no_interface")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_a_platform_on_this_very_machine_needs_no_network(net: Net, host: str) -> None:
    assert told(link.link(net.machine, host)) == (FINE, "")
    assert told(link.names(net.machine, host, str)) == (FINE, "")


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [((), "no_address"), (("fe80::1",), "no_address"), (("169.254.3.4", "fe80::1"), "self_assigned")],
)
def test_without_an_address(net: Net, addresses: tuple[str, ...], expected: str) -> None:
    net.wifi()
    net.addresses(*addresses)
    assert net.names() == (BROKEN, expected)


def test_without_ip_the_address_is_not_blamed(net: Net) -> None:
    net.wifi()
    net.says.clear()
    assert net.names() == (FINE, "")


def test_without_a_platform_no_name_is_looked_up(net: Net) -> None:
    net.wifi()
    asked: list[str] = []
    assert told(link.names(net.machine, "", asked.append)) == (NOT, "no_platform")
    net.addresses("fe80::1")
    assert told(link.names(net.machine, "", asked.append)) == (BROKEN, "no_address")
    assert asked == []


def test_without_a_way_out(net: Net) -> None:
    net.wifi()
    net.gone("proc/net/route")
    assert net.names() == (BROKEN, "no_gateway")


def test_a_router_that_does_not_answer(net: Net) -> None:
    net.wifi()
    net.put("proc/net/arp", ARP.format(flags="0x0", address="00:00:00:00:00:00"))
    assert net.names() == (WORTH, "gateway_silent")


def test_names_that_cannot_be_looked_up(net: Net) -> None:
    net.wifi()

    def fails(_: str) -> None:
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    assert net.names(fails) == (BROKEN, "no_dns")


def test_slow_names(net: Net, monkeypatch: pytest.MonkeyPatch) -> None:
    net.wifi()
    passed = iter([10.0, 10.6])
    monkeypatch.setattr(link.time, "monotonic", lambda: next(passed))
    assert net.names() == (WORTH, "dns_slow")


def test_the_resolver_is_the_systems_own() -> None:
    assert of_network.look_up("localhost")
    with pytest.raises(socket.gaierror):
        of_network.look_up("no-such-host.invalid")


async def renewed(net: Net) -> list[str]:
    net.asked.clear()
    await of_network.renew(net.machine, net.ask)
    return net.asked


async def test_the_network_is_renewed_by_whoever_manages_it(net: Net) -> None:
    net.wifi()
    net.says |= {"networkctl --version": "systemd 252", "networkctl reconfigure wlan0": ""}
    assert (await renewed(net))[-1] == "networkctl reconfigure wlan0"
    net.says |= {"nmcli --version": "nmcli tool, version 1.42.4", "nmcli --wait 10 device connect wlan0": ""}
    assert (await renewed(net))[-1] == "nmcli --wait 10 device connect wlan0"
    del net.says["nmcli --wait 10 device connect wlan0"]
    with pytest.raises(CannotRepairError, match="needs_rights"):
        await renewed(net)


async def test_a_network_that_nobody_here_manages(net: Net) -> None:
    net.wifi()
    with pytest.raises(CannotRepairError, match="not_here"):
        await renewed(net)
