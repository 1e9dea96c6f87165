"""What the app itself and its last stop read like."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.domain.health import Finding
from tablet_app.ui.findings.base import Words, number
from tablet_app.ui.findings.starts_texts import STOPS
from tablet_app.ui.findings.texts import Text, Texts, said

TITLES = {
    "A1": QT_TRANSLATE_NOOP("Findings", "The app"),
    "A2": QT_TRANSLATE_NOOP("Findings", "Database"),
    "A3": QT_TRANSLATE_NOOP("Findings", "What waits to be sent"),
    "A4": QT_TRANSLATE_NOOP("Findings", "Check-in"),
    "A5": QT_TRANSLATE_NOOP("Findings", "Products switched off"),
    "P4": QT_TRANSLATE_NOOP("Findings", "The last time it was off"),
}

CALL = QT_TRANSLATE_NOOP("Findings", "Call support and read out the support code.")

TEXTS: Texts = {
    "A1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The app runs without trouble.")),
        "crashed": Text(QT_TRANSLATE_NOOP("Findings", "The app broke off once within a day and started again.")),
        "crashes": Text(QT_TRANSLATE_NOOP("Findings", "The app broke off %1 times within a day."), CALL, "crashes_24h"),
        "slow": Text(
            QT_TRANSLATE_NOOP("Findings", "The app answers slowly: up to %1 ms late."),
            QT_TRANSLATE_NOOP("Findings", "Restart the app when no order is open."),
            "lag_p99",
        ),
        "stalls": Text(
            QT_TRANSLATE_NOOP("Findings", "The app stalls: up to %1 ms late."),
            QT_TRANSLATE_NOOP("Findings", "Restart the app."),
            "lag_p99",
        ),
        "not_running": Text(
            QT_TRANSLATE_NOOP("Findings", "The app does not run: nothing would ring."),
            QT_TRANSLATE_NOOP("Findings", "Start the app, or restart the tablet."),
        ),
    },
    "A2": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "Everything that was saved can be read.")),
        "disk": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet can't save: taps do not count, orders ring all the same."), CALL
        ),
        "damaged": Text(
            QT_TRANSLATE_NOOP("Findings", "The database is damaged."),
            QT_TRANSLATE_NOOP("Findings", "Start the app: it puts the database right. Then call support."),
        ),
        "other_version": Text(
            QT_TRANSLATE_NOOP("Findings", "Another version of the app made the database."),
            QT_TRANSLATE_NOOP("Findings", "Start the app. If it does not start, install its newest version."),
        ),
        "put_right": Text(
            QT_TRANSLATE_NOOP("Findings", "The database was damaged and has been put right."),
            QT_TRANSLATE_NOOP("Findings", "Read on the main screen what was saved and what was not."),
        ),
        "large": Text(QT_TRANSLATE_NOOP("Findings", "The database has grown unusually: %1 MB."), CALL, "size"),
    },
    "A3": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The platform has everything that was done here.")),
        "not_paired": Text(QT_TRANSLATE_NOOP("Findings", "This tablet is not paired, so nothing is sent.")),
        "refused": Text(
            QT_TRANSLATE_NOOP("Findings", "The platform refused %1 of the actions."),
            QT_TRANSLATE_NOOP("Findings", "Open the menu, then Queue, and read why."),
            "refused",
        ),
        "waits": Text(
            QT_TRANSLATE_NOOP("Findings", "The platform has not been reached for some minutes; %1 actions wait."),
            QT_TRANSLATE_NOOP("Findings", "Look at the connection: Wi-Fi or cable."),
            "waiting",
        ),
        "stuck": Text(
            QT_TRANSLATE_NOOP("Findings", "The platform has not been reached for 15 minutes; %1 actions wait."),
            QT_TRANSLATE_NOOP("Findings", "Switch the router off and on. If that does not help, call support."),
            "waiting",
        ),
    },
    "A4": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The check-in fits the opening hours.")),
        "opens_soon": Text(
            QT_TRANSLATE_NOOP("Findings", "The venue opens soon, and nobody has checked in."),
            QT_TRANSLATE_NOOP("Findings", "Check in."),
        ),
        "open_not_checked_in": Text(
            QT_TRANSLATE_NOOP("Findings", "The venue is open, and nobody has checked in."),
            QT_TRANSLATE_NOOP("Findings", "Check in now."),
        ),
        "paused": Text(
            QT_TRANSLATE_NOOP("Findings", "New orders are paused."),
            QT_TRANSLATE_NOOP("Findings", "Open again on the main screen when you are ready."),
        ),
        "unpaired": Text(
            QT_TRANSLATE_NOOP("Findings", "This tablet is not paired with a venue."),
            QT_TRANSLATE_NOOP("Findings", "Ask support for a pairing code."),
        ),
        "revoked": Text(
            QT_TRANSLATE_NOOP("Findings", "The platform has revoked this tablet: no orders come."),
            QT_TRANSLATE_NOOP("Findings", "Ask support for a pairing code."),
        ),
    },
    "A5": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "No product has been switched off for over a day.")),
        "forgotten": Text(
            QT_TRANSLATE_NOOP("Findings", "Switched off for over a day: %1 products."),
            QT_TRANSLATE_NOOP("Findings", "Open Products and look whether they are still out."),
            "off_over_a_day",
        ),
    },
    "P4": STOPS,
}


NO_DATABASE = Text(QT_TRANSLATE_NOOP("Findings", "There is no database here that could be read."))


def words(finding: Finding) -> Words:
    """For the checks of `TITLES`. After a stop that was not meant, how long it was off and what came meanwhile."""
    reason = "empty_unplugged" if finding.reason == "empty" and finding.value("unplugged") else finding.reason
    text = NO_DATABASE if reason == "no_database" else TEXTS[finding.check].get(reason)
    known = said(finding, TITLES[finding.check], text)
    if finding.check != "P4" or finding.reason not in STOPS or finding.reason == "first_start":
        return known
    if not finding.value("off_for") and not finding.value("orders_meanwhile"):
        return known
    more = said(finding, TITLES["P4"], LENGTHS["orders" if finding.value("orders_meanwhile") else "alone"])
    since, length = number(finding, "off_since_local"), number(finding, "off_for")
    says = more.says.replace("%1", since).replace("%2", length).replace("%3", number(finding, "order_codes"))
    return Words(known.title, f"{known.says} {says}", known.todo)


LENGTHS = {
    "alone": Text(QT_TRANSLATE_NOOP("Findings", "It was off from %1 on, for %2 min; no order came meanwhile.")),
    "orders": Text(QT_TRANSLATE_NOOP("Findings", "It was off from %1 on, for %2 min; meanwhile came: %3.")),
}
