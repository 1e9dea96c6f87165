"""What the checks of the network read like."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.ui.findings.texts import Text, Texts

_NO_LINK = Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: there is no network."))
_NOT_REACHED = Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: the platform cannot be reached from here."))
_CALL = QT_TRANSLATE_NOOP("Findings", "Call support.")
_ROUTER = QT_TRANSLATE_NOOP("Findings", "Switch the router off, wait ten seconds, and switch it on again.")
_NEARER = QT_TRANSLATE_NOOP("Findings", "Move the tablet nearer to the router, or use a cable.")
_OTHER_NETWORK = QT_TRANSLATE_NOOP("Findings", "Use another network.")
_SET_CLOCK = QT_TRANSLATE_NOOP("Findings", "Set the clock.")

TEXTS: Texts = {
    "N1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The tablet is connected to a network.")),
        "wifi_down": Text(
            QT_TRANSLATE_NOOP("Findings", "Wi-Fi is not connected."),
            QT_TRANSLATE_NOOP("Findings", "Check that the router is on, then connect anew."),
        ),
        "wifi_off": Text(
            QT_TRANSLATE_NOOP("Findings", "Wi-Fi is switched off on this tablet."),
            QT_TRANSLATE_NOOP("Findings", "Switch Wi-Fi on: flight mode off."),
        ),
        "cable_out": Text(
            QT_TRANSLATE_NOOP("Findings", "The network cable is not plugged in."),
            QT_TRANSLATE_NOOP("Findings", "Plug the cable in at both ends."),
        ),
        "weak": Text(QT_TRANSLATE_NOOP("Findings", "The Wi-Fi signal is weak: −%1 dBm."), _NEARER, "signal"),
        "no_interface": Text(QT_TRANSLATE_NOOP("Findings", "The tablet does not tell how it is connected.")),
    },
    "N2": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The tablet has an address and finds the platform's.")),
        "no_platform": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet has an address; the platform's is not known here.")
        ),
        "no_address": Text(QT_TRANSLATE_NOOP("Findings", "The network gives the tablet no address."), _ROUTER),
        "self_assigned": Text(
            QT_TRANSLATE_NOOP("Findings", "The router does not answer: the tablet made up an address."), _ROUTER
        ),
        "no_gateway": Text(QT_TRANSLATE_NOOP("Findings", "This network has no way out to the internet."), _ROUTER),
        "gateway_silent": Text(QT_TRANSLATE_NOOP("Findings", "The router answers badly."), _ROUTER),
        "no_dns": Text(QT_TRANSLATE_NOOP("Findings", "Names of the internet cannot be looked up."), _ROUTER),
        "dns_slow": Text(QT_TRANSLATE_NOOP("Findings", "Looking up names is slow: %1 ms."), _ROUTER, "dns"),
        "no_link": _NO_LINK,
    },
    "N3": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The internet can be reached.")),
        "portal": Text(
            QT_TRANSLATE_NOOP("Findings", "This Wi-Fi wants you to log in first."),
            QT_TRANSLATE_NOOP("Findings", "Log in to the Wi-Fi, or use another network."),
        ),
        "no_internet": Text(QT_TRANSLATE_NOOP("Findings", "There is a network, but no internet behind it."), _ROUTER),
        "needs_proxy": Text(
            QT_TRANSLATE_NOOP(
                "Findings", "This network lets nobody out without a proxy, which the tablet does not use."
            ),
            _OTHER_NETWORK,
        ),
        "slow": Text(QT_TRANSLATE_NOOP("Findings", "The internet is slow: %1 ms."), _NEARER, "latency"),
        "not_reached": _NOT_REACHED,
        "no_link": _NO_LINK,
    },
    "N4": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The connection is secure, and the clock is right.")),
        "clock_wrong": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet's clock is so wrong that the secure connection can fail."),
            _SET_CLOCK,
        ),
        "clock_off": Text(QT_TRANSLATE_NOOP("Findings", "The tablet's clock is off by %1 s."), _SET_CLOCK, "offset"),
        "expired": Text(QT_TRANSLATE_NOOP("Findings", "The platform's certificate has expired."), _CALL),
        "not_yet_valid": Text(QT_TRANSLATE_NOOP("Findings", "The platform's certificate does not hold yet."), _CALL),
        "wrong_host": Text(
            QT_TRANSLATE_NOOP("Findings", "Something else answers in the platform's place."), _OTHER_NETWORK
        ),
        "untrusted": Text(
            QT_TRANSLATE_NOOP(
                "Findings", "Somebody on this network may be listening in: the certificate is not the platform's."
            ),
            _OTHER_NETWORK,
        ),
        "tls_failed": Text(
            QT_TRANSLATE_NOOP("Findings", "No secure connection comes about on this network."), _OTHER_NETWORK
        ),
        "not_reached": _NOT_REACHED,
        "no_link": _NO_LINK,
    },
    "N5": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The platform answers within %1 ms."), measure="p95"),
        "no_rights": Text(
            QT_TRANSLATE_NOOP("Findings", "This user may not read the tablet's data."),
            QT_TRANSLATE_NOOP("Findings", "Run it as the user who runs the app."),
        ),
        "not_paired": Text(
            QT_TRANSLATE_NOOP("Findings", "This tablet is not paired with a venue."),
            QT_TRANSLATE_NOOP("Findings", "Ask support for a pairing code."),
        ),
        "revoked": Text(
            QT_TRANSLATE_NOOP("Findings", "The platform no longer knows this tablet."),
            QT_TRANSLATE_NOOP("Findings", "Ask support for a pairing code."),
        ),
        "platform_down": Text(
            QT_TRANSLATE_NOOP("Findings", "The platform cannot answer just now. Your network is fine."),
            QT_TRANSLATE_NOOP("Findings", "Wait some minutes; taps are kept."),
        ),
        "busy": Text(
            QT_TRANSLATE_NOOP("Findings", "The platform has too much to do just now."),
            QT_TRANSLATE_NOOP("Findings", "Wait some minutes; taps are kept."),
        ),
        "slow": Text(QT_TRANSLATE_NOOP("Findings", "The platform answers slowly: %1 ms."), _NEARER, "p95"),
        "not_reached": _NOT_REACHED,
        "no_link": _NO_LINK,
    },
    "N6": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The connection is steady.")),
        "loss": Text(QT_TRANSLATE_NOOP("Findings", "The network loses %1 % of what is sent."), _NEARER, "loss"),
        "heavy_loss": Text(
            QT_TRANSLATE_NOOP("Findings", "The network loses %1 % of what is sent: hardly anything gets through."),
            _NEARER,
            "loss",
        ),
        "jitter": Text(
            QT_TRANSLATE_NOOP("Findings", "The connection is unsteady: answers differ by %1 ms."), _NEARER, "jitter"
        ),
        "not_reached": _NOT_REACHED,
        "no_link": _NO_LINK,
    },
}
