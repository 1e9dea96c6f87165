"""Why the tablet was off, one sentence for each cause."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.ui.findings.texts import Text

STOPS: Mapping[str, Text] = {
    "": Text(QT_TRANSLATE_NOOP("Findings", "It was switched off as it should be.")),
    "first_start": Text(QT_TRANSLATE_NOOP("Findings", "It has not been off since the app was installed.")),
    "closed": Text(QT_TRANSLATE_NOOP("Findings", "The app was closed.")),
    "updated": Text(QT_TRANSLATE_NOOP("Findings", "The app was updated.")),
    "switched_off": Text(QT_TRANSLATE_NOOP("Findings", "The tablet was switched off as it should be.")),
    "restarted": Text(QT_TRANSLATE_NOOP("Findings", "The tablet was restarted.")),
    "crashed": Text(QT_TRANSLATE_NOOP("Findings", "The app broke off and was started again.")),
    "overheated": Text(
        QT_TRANSLATE_NOOP("Findings", "The tablet overheated and switched itself off."),
        QT_TRANSLATE_NOOP("Findings", "Move it away from the oven and the sun."),
    ),
    "empty": Text(
        QT_TRANSLATE_NOOP("Findings", "The battery was empty."),
        QT_TRANSLATE_NOOP("Findings", "Leave the charger plugged in."),
    ),
    "empty_unplugged": Text(
        QT_TRANSLATE_NOOP("Findings", "The battery was empty after %1 h unplugged."),
        QT_TRANSLATE_NOOP("Findings", "Leave the charger plugged in."),
        "unplugged",
    ),
    "power_cut": Text(
        QT_TRANSLATE_NOOP("Findings", "The power was cut: the tablet has no battery."),
        QT_TRANSLATE_NOOP("Findings", "Ask that nobody unplugs it or switches the socket off."),
    ),
    "frozen": Text(
        QT_TRANSLATE_NOOP("Findings", "The tablet froze and was restarted by its watchdog."),
        QT_TRANSLATE_NOOP("Findings", "If it happens again, call support."),
    ),
    "button_or_cut": Text(
        QT_TRANSLATE_NOOP("Findings", "It was switched off by its button, or the power was cut: both look the same."),
        QT_TRANSLATE_NOOP("Findings", "Leave the charger plugged in, and do not press the power button."),
    ),
}
