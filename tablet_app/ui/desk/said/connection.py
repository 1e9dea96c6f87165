"""C1 and C2: connection and power."""

from __future__ import annotations

from tablet_app.ui.desk.case import QT_TRANSLATE_NOOP, Case

CASES = {
    "C1.online": Case(
        QT_TRANSLATE_NOOP("Desk", "Connected"),
        QT_TRANSLATE_NOOP("Desk", "The platform answers this tablet."),
        QT_TRANSLATE_NOOP("Desk", "The connection is fine. Go on to the next step."),
    ),
    "C1.no_network": Case(
        QT_TRANSLATE_NOOP("Desk", "No internet"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet has no way to the internet: Wi-Fi off, out of reach or wrongly set, cable out, or "
            "the router is down.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Does a phone on the same Wi-Fi open a page? If not, please switch the router off and on and "
            "wait two minutes. If it does, bring the tablet nearer to the router, then tap “Look again”.",
        ),
    ),
    "C1.platform": Case(
        QT_TRANSLATE_NOOP("Desk", "Internet yes, platform no"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The network works; the platform does not answer or answers with an error. It is on our side.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Your network is fine, the trouble is with us. Nothing you tapped is lost. Please look again in "
            "a minute; I am reporting it now.",
        ),
    ),
    "C1.portal": Case(
        QT_TRANSLATE_NOOP("Desk", "The Wi-Fi wants a login"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Another page answers in place of the platform: a guest network with a login page.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "This Wi-Fi wants a login first. Is there a Wi-Fi for the staff? Please connect the tablet to that one.",
        ),
    ),
    "C1.certificate": Case(
        QT_TRANSLATE_NOOP("Desk", "Connection not secure"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The certificate cannot be checked: the tablet's date is wrong, or the network puts itself in between.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please read me the date and the time on the tablet. If they are wrong, I will help to set them; "
            "if they are right, please try a phone's hotspot.",
        ),
    ),
    "C1.revoked": Case(
        QT_TRANSLATE_NOOP("Desk", "Removed by the platform"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The platform no longer takes this tablet's key. It needs a new pairing code.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet has to be paired again. I will read you eight digits; please tap “Type a pairing code”.",
        ),
    ),
    "C2.plugged": Case(
        QT_TRANSLATE_NOOP("Desk", "Charger plugged in"),
        QT_TRANSLATE_NOOP("Desk", "The charger gives power."),
        QT_TRANSLATE_NOOP("Desk", "The power is fine. Go on to the next step."),
    ),
    "C2.on_battery": Case(
        QT_TRANSLATE_NOOP("Desk", "On battery"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "No power comes from the charger: plug out, socket dead, or a broken cable or charger.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please push the charger's plug firmly into the tablet and into the socket. Nothing changes? Try "
            "another socket, then another cable.",
        ),
    ),
    "C2.battery_low": Case(
        QT_TRANSLATE_NOOP("Desk", "Battery nearly empty"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "It runs on a battery under 20 % and will soon go out. Power first, everything else after.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet will go out soon. Please plug the charger in now, before we go on; I will wait.",
        ),
    ),
    "C2.unknown": Case(
        QT_TRANSLATE_NOOP("Desk", "The tablet cannot tell"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "This machine does not report its power; a person has to look at the plug.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please look at the charger: is it plugged in, and is there a light on it? If yes, tap “It is plugged in”.",
        ),
    ),
}
