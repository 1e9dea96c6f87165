"""What screen, touch, clock, staying awake and printer read like."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.ui.findings.texts import Text, Texts

TEXTS: Texts = {
    "D1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The screen is on.")),
        "no_screen": Text(
            QT_TRANSLATE_NOOP("Findings", "The screen is not connected."),
            QT_TRANSLATE_NOOP("Findings", "Check the screen's cable; if this stays, call support."),
        ),
        "backlight_off": Text(
            QT_TRANSLATE_NOOP("Findings", "The screen's light is off."),
            QT_TRANSLATE_NOOP("Findings", "Make the screen brighter."),
        ),
        "asleep": Text(
            QT_TRANSLATE_NOOP("Findings", "The screen is asleep."), QT_TRANSLATE_NOOP("Findings", "Touch the screen.")
        ),
        "dim": Text(
            QT_TRANSLATE_NOOP("Findings", "The screen is dim: %1 % of its light."),
            QT_TRANSLATE_NOOP("Findings", "Make the screen brighter."),
            "backlight",
        ),
        "no_panel_info": Text(QT_TRANSLATE_NOOP("Findings", "This tablet tells nothing about its screen.")),
    },
    "D2": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The touch screen is connected.")),
        "drawn": Text(QT_TRANSLATE_NOOP("Findings", "The screen feels the finger everywhere.")),
        "no_touch": Text(
            QT_TRANSLATE_NOOP("Findings", "No touch screen was found."),
            QT_TRANSLATE_NOOP("Findings", "Switch the tablet off and on; if this stays, call support."),
        ),
        "pointer_only": Text(
            QT_TRANSLATE_NOOP("Findings", "No touch screen was found, only a mouse."),
            QT_TRANSLATE_NOOP("Findings", "Switch the tablet off and on; if this stays, call support."),
        ),
        "missed_edge": Text(
            QT_TRANSLATE_NOOP("Findings", "Spots near the edge that did not feel the finger: %1."),
            QT_TRANSLATE_NOOP("Findings", "Clean and dry the screen, then draw again."),
            "missed",
        ),
        "missed_cells": Text(
            QT_TRANSLATE_NOOP("Findings", "Spots that did not feel the finger: %1."),
            QT_TRANSLATE_NOOP("Findings", "Clean and dry the screen, then draw again."),
            "missed",
        ),
        "dead_band": Text(
            QT_TRANSLATE_NOOP("Findings", "A whole strip of the screen does not feel the finger."),
            QT_TRANSLATE_NOOP("Findings", "Wipe the screen dry and draw again; if this stays, call support."),
        ),
        "not_drawn": Text(
            QT_TRANSLATE_NOOP("Findings", "Too little was drawn to judge the screen."),
            QT_TRANSLATE_NOOP("Findings", "Draw over all the squares."),
        ),
        "no_input_info": Text(
            QT_TRANSLATE_NOOP("Findings", "This tablet does not tell whether it has a touch screen.")
        ),
    },
    "K1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The clock is right.")),
        "never_set": Text(
            QT_TRANSLATE_NOOP("Findings", "The clock was never set."),
            QT_TRANSLATE_NOOP("Findings", "Connect the tablet to the internet."),
        ),
        "far_off": Text(
            QT_TRANSLATE_NOOP("Findings", "The clock is wrong by %1 s."),
            QT_TRANSLATE_NOOP("Findings", "Set the clock by the internet's time."),
            "offset",
        ),
        "off": Text(
            QT_TRANSLATE_NOOP("Findings", "The clock is a little off: %1 s."),
            QT_TRANSLATE_NOOP("Findings", "Set the clock by the internet's time."),
            "offset",
        ),
        "not_kept": Text(
            QT_TRANSLATE_NOOP("Findings", "The clock is right now, but nothing keeps it right."),
            QT_TRANSLATE_NOOP("Findings", "Switch on automatic time."),
        ),
        "rtc_off": Text(
            QT_TRANSLATE_NOOP("Findings", "After it was switched off, the tablet starts with a wrong time: %1 s."),
            QT_TRANSLATE_NOOP("Findings", "Ask support about the clock's small battery."),
            "rtc_offset",
        ),
        "no_reference": Text(
            QT_TRANSLATE_NOOP("Findings", "There is no right time to compare the clock with."),
            QT_TRANSLATE_NOOP("Findings", "Connect the tablet to the internet."),
        ),
    },
    "I1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The tablet stays awake.")),
        "can_sleep": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet may fall asleep during work, and then nobody hears an order."),
            QT_TRANSLATE_NOOP("Findings", "Switch off sleep in the system's settings."),
        ),
        "goes_dark": Text(
            QT_TRANSLATE_NOOP("Findings", "The screen goes dark after %1 s."),
            QT_TRANSLATE_NOOP("Findings", "Switch off the screen saver."),
            "screen_goes_dark_after",
        ),
        "no_autostart": Text(
            QT_TRANSLATE_NOOP("Findings", "When the tablet is switched on, the app does not start by itself."),
            QT_TRANSLATE_NOOP("Findings", "Ask support to set this up."),
        ),
        "no_session": Text(QT_TRANSLATE_NOOP("Findings", "This can only be seen from the tablet's own screen.")),
        "sleep_unknown": Text(
            QT_TRANSLATE_NOOP("Findings", "This tablet does not tell whether it may fall asleep."),
            QT_TRANSLATE_NOOP("Findings", "Switch off sleep in the system's settings."),
        ),
    },
    "X1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The printer is ready.")),
        "unreachable": Text(
            QT_TRANSLATE_NOOP("Findings", "The printer does not answer."),
            QT_TRANSLATE_NOOP("Findings", "Switch the printer on and check its cable."),
        ),
        "cover_open": Text(
            QT_TRANSLATE_NOOP("Findings", "The printer's cover is open."),
            QT_TRANSLATE_NOOP("Findings", "Close the printer's cover."),
        ),
        "no_paper": Text(
            QT_TRANSLATE_NOOP("Findings", "The printer has no paper."),
            QT_TRANSLATE_NOOP("Findings", "Put in a new roll."),
        ),
        "error": Text(
            QT_TRANSLATE_NOOP("Findings", "The printer reports a fault."),
            QT_TRANSLATE_NOOP("Findings", "Switch the printer off and on."),
        ),
        "offline": Text(
            QT_TRANSLATE_NOOP("Findings", "The printer is not ready to print."),
            QT_TRANSLATE_NOOP("Findings", "Switch the printer off and on."),
        ),
        "paper_low": Text(
            QT_TRANSLATE_NOOP("Findings", "The printer's paper is running low."),
            QT_TRANSLATE_NOOP("Findings", "Keep a new roll at hand."),
        ),
        "silent": Text(
            QT_TRANSLATE_NOOP("Findings", "The printer is there, but does not tell how it is."),
            QT_TRANSLATE_NOOP("Findings", "Look at the printer's lights and paper."),
        ),
        "no_rights": Text(
            QT_TRANSLATE_NOOP("Findings", "The app may not ask the printer."),
            QT_TRANSLATE_NOOP("Findings", "Call support."),
        ),
        "busy": Text(
            QT_TRANSLATE_NOOP("Findings", "Another program uses the printer now."),
            QT_TRANSLATE_NOOP("Findings", "Check again in a minute."),
        ),
    },
}
