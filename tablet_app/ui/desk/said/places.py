"""By the place: what the partner sees there; by the step: what to ask, and what to do when it stays."""

from __future__ import annotations

from tablet_app.ui.desk.case import QT_TRANSLATE_NOOP

SEES = {
    "unknown": QT_TRANSLATE_NOOP("Desk", "Which screen they see is not known."),
    "unpaired": QT_TRANSLATE_NOOP(
        "Desk",
        "The pairing screen: a line that asks for the code from support, and a keypad.",
    ),
    "not_checked_in": QT_TRANSLATE_NOOP("Desk", "The check-in screen, with one green button to begin."),
    "checked_in": QT_TRANSLATE_NOOP("Desk", "The board with the orders; the tablet is checked in."),
    "paused": QT_TRANSLATE_NOOP("Desk", "The board, with a banner that says until when it is paused."),
    "closed": QT_TRANSLATE_NOOP("Desk", "The board; the venue is closed at this hour."),
    "revoked": QT_TRANSLATE_NOOP("Desk", "A full screen: the tablet was disconnected by the platform."),
    "C1": QT_TRANSLATE_NOOP("Desk", "Check-in, step C1, Connection: whether the platform answers."),
    "C2": QT_TRANSLATE_NOOP("Desk", "Check-in, step C2, Power: whether the charger is plugged in."),
    "C3": QT_TRANSLATE_NOOP("Desk", "Check-in, step C3, Sound: what was measured, or beeps to count."),
    "C4": QT_TRANSLATE_NOOP("Desk", "Check-in, step C4, Screen: four corners to tap."),
    "C5": QT_TRANSLATE_NOOP("Desk", "Check-in, step C5, Clock: the tablet's time."),
    "C6": QT_TRANSLATE_NOOP("Desk", "Check-in, step C6, Products off: the list of what is switched off."),
    "C7": QT_TRANSLATE_NOOP("Desk", "Check-in, step C7, Today's hours."),
    "C8": QT_TRANSLATE_NOOP("Desk", "Check-in, step C8, Ready for orders: one large green button."),
}

ASK = {
    "C1": QT_TRANSLATE_NOOP("Desk", "What does it say under “Connection”?"),
    "C2": QT_TRANSLATE_NOOP(
        "Desk",
        "Is the charger plugged in, and what does the tablet say about the battery?",
    ),
    "C3": QT_TRANSLATE_NOOP("Desk", "Did you hear the tablet just now? Read me the sentence under “Sound”."),
    "C4": QT_TRANSLATE_NOOP("Desk", "Do all four corners react when you touch them?"),
    "C5": QT_TRANSLATE_NOOP("Desk", "What time does the tablet show, and what time is it on your phone?"),
    "C6": QT_TRANSLATE_NOOP("Desk", "Is there anything in the list that you have again today?"),
    "C7": QT_TRANSLATE_NOOP("Desk", "Are the hours on the screen right for today?"),
    "C8": QT_TRANSLATE_NOOP("Desk", "Is the green button bright or grey?"),
}

FAILS = {
    "C1": QT_TRANSLATE_NOOP(
        "Desk",
        "Still no connection: a phone's hotspot, then “Look again”. Fails too: let them open all the same, "
        "mark the venue, and have them take orders through the web app on a phone.",
    ),
    "C2": QT_TRANSLATE_NOOP(
        "Desk",
        "Neither socket, cable nor charger helped: open all the same while the battery lasts, and order a "
        "charger for them.",
    ),
    "C3": QT_TRANSLATE_NOOP(
        "Desk",
        "Still no sound after a restart: open all the same with somebody watching the screen, mark the "
        "venue to be phoned at each order, and send another tablet.",
    ),
    "C4": QT_TRANSLATE_NOOP(
        "Desk",
        "The same corner stays dead on a dry screen: open all the same if the buttons work, and send another tablet.",
    ),
    "C5": QT_TRANSLATE_NOOP("Desk", "A wrong clock keeps nobody from opening. Book a technician to set it."),
    "C6": QT_TRANSLATE_NOOP(
        "Desk",
        "The list does not match the menu: compare it with the platform's menu, and report the product.",
    ),
    "C7": QT_TRANSLATE_NOOP(
        "Desk",
        "The change does not arrive: check C1 first; the hours come over the same connection.",
    ),
    "C8": QT_TRANSLATE_NOOP(
        "Desk",
        "The button does nothing: read the support code again; it may be the memory, and then the tablet says so.",
    ),
}
