"""What mains, charger, battery and heat read like."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.ui.findings.texts import Text, Texts

TEXTS: Texts = {
    "P1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The charger is plugged in.")),
        "on_battery": Text(
            QT_TRANSLATE_NOOP("Findings", "Unplugged: the tablet runs on its battery, %1 % is left."),
            QT_TRANSLATE_NOOP("Findings", "Plug the charger in."),
            "level",
        ),
        "on_battery_unknown": Text(
            QT_TRANSLATE_NOOP(
                "Findings", "Unplugged: the tablet runs on its battery and does not tell how much is left."
            ),
            QT_TRANSLATE_NOOP("Findings", "Plug the charger in."),
        ),
        "battery_low": Text(
            QT_TRANSLATE_NOOP("Findings", "Unplugged, and the battery is nearly empty: %1 % is left."),
            QT_TRANSLATE_NOOP("Findings", "Plug the charger in now."),
            "level",
        ),
        "on_ups": Text(
            QT_TRANSLATE_NOOP("Findings", "The power is out: the tablet runs on the backup battery."),
            QT_TRANSLATE_NOOP("Findings", "Check the socket and the fuse."),
        ),
        "ups_low": Text(
            QT_TRANSLATE_NOOP("Findings", "The power is out, and the backup battery is nearly empty: %1 % is left."),
            QT_TRANSLATE_NOOP("Findings", "Plug the tablet into a socket that has power."),
            "level",
        ),
        "no_power_info": Text(
            QT_TRANSLATE_NOOP("Findings", "This tablet does not tell whether it is plugged in."),
            QT_TRANSLATE_NOOP("Findings", "Look whether the charger is plugged in."),
        ),
    },
    "P2": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The charger gives enough power.")),
        "falls_fast": Text(
            QT_TRANSLATE_NOOP("Findings", "Plugged in, but the battery falls by %1 % an hour."),
            QT_TRANSLATE_NOOP("Findings", "Use the original charger in another socket."),
            "change",
        ),
        "falls_slowly": Text(
            QT_TRANSLATE_NOOP("Findings", "Plugged in, but the battery falls slowly: by %1 % an hour."),
            QT_TRANSLATE_NOOP("Findings", "Use the original charger and cable."),
            "change",
        ),
        "feeds_from_battery": Text(
            QT_TRANSLATE_NOOP("Findings", "Plugged in, but the tablet draws from its battery too."),
            QT_TRANSLATE_NOOP("Findings", "Use the original charger and cable."),
        ),
        "undervolted": Text(
            QT_TRANSLATE_NOOP("Findings", "The charger is too weak: its voltage drops."),
            QT_TRANSLATE_NOOP("Findings", "Use the original charger and cable."),
        ),
        "unplugged": Text(
            QT_TRANSLATE_NOOP("Findings", "The charger can only be checked while it is plugged in."),
            QT_TRANSLATE_NOOP("Findings", "Plug the charger in and check again."),
        ),
        "no_power_info": Text(QT_TRANSLATE_NOOP("Findings", "This tablet does not tell how strong its charger is.")),
    },
    "P3": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The battery is in order.")),
        "failed": Text(
            QT_TRANSLATE_NOOP("Findings", "The battery reports a fault."),
            QT_TRANSLATE_NOOP("Findings", "Call support about a new battery."),
        ),
        "too_hot": Text(
            QT_TRANSLATE_NOOP("Findings", "The battery is too hot."),
            QT_TRANSLATE_NOOP("Findings", "Unplug the tablet and put it in the shade."),
        ),
        "hot": Text(
            QT_TRANSLATE_NOOP("Findings", "The battery is hot: %1 °C."),
            QT_TRANSLATE_NOOP("Findings", "Move the tablet away from the oven and the sun."),
            "temperature",
        ),
        "does_not_charge": Text(
            QT_TRANSLATE_NOOP("Findings", "The battery is at %1 % and does not charge."),
            QT_TRANSLATE_NOOP("Findings", "Try another charger and cable."),
            "level",
        ),
        "worn_out": Text(
            QT_TRANSLATE_NOOP("Findings", "The battery is worn out: it holds %1 % of what it held when new."),
            QT_TRANSLATE_NOOP("Findings", "Call support about a new battery."),
            "health",
        ),
        "worn": Text(
            QT_TRANSLATE_NOOP("Findings", "The battery is ageing: it holds %1 % of what it held when new."),
            QT_TRANSLATE_NOOP("Findings", "Keep the tablet plugged in."),
            "health",
        ),
        "empty_charging": Text(
            QT_TRANSLATE_NOOP("Findings", "The battery is empty and is being charged."),
            QT_TRANSLATE_NOOP("Findings", "Leave the charger plugged in."),
        ),
        "no_battery": Text(QT_TRANSLATE_NOOP("Findings", "This tablet has no battery.")),
        "no_power_info": Text(QT_TRANSLATE_NOOP("Findings", "This tablet tells nothing about its battery.")),
        "tells_nothing": Text(QT_TRANSLATE_NOOP("Findings", "This tablet tells nothing about its battery.")),
    },
    "T1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The tablet is not too hot.")),
        "near_trip": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet is so hot, %1 °C, that it may switch itself off."),
            QT_TRANSLATE_NOOP("Findings", "Put the tablet in the shade, with air around it."),
            "temperature",
        ),
        "throttled": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet is too hot and works slowly."),
            QT_TRANSLATE_NOOP("Findings", "Move the tablet away from the oven and the sun."),
        ),
        "hot": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet is hot: %1 °C."),
            QT_TRANSLATE_NOOP("Findings", "Move the tablet away from the oven and the sun."),
            "temperature",
        ),
        "slowed": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet works more slowly to cool off."),
            QT_TRANSLATE_NOOP("Findings", "Leave air around the tablet."),
        ),
        "was_throttled": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet was too hot earlier and worked slowly."),
            QT_TRANSLATE_NOOP("Findings", "Leave air around the tablet."),
        ),
        "no_sensor": Text(QT_TRANSLATE_NOOP("Findings", "This tablet does not tell its temperature.")),
    },
}
