"""The fields of a support code, their values, the slips in one, and words to spell it with."""

from __future__ import annotations

from tablet_app.ui.desk.case import QT_TRANSLATE_NOOP

FIELDS = {
    "release": QT_TRANSLATE_NOOP("Desk", "App version"),
    "place": QT_TRANSLATE_NOOP("Desk", "Where they are"),
    "mark": QT_TRANSLATE_NOOP("Desk", "How the step stands"),
    "link": QT_TRANSLATE_NOOP("Desk", "Connection"),
    "sound": QT_TRANSLATE_NOOP("Desk", "Sound"),
    "mains": QT_TRANSLATE_NOOP("Desk", "Charger"),
    "battery": QT_TRANSLATE_NOOP("Desk", "Battery"),
    "queue": QT_TRANSLATE_NOOP("Desk", "Waiting to be sent"),
    "refusals": QT_TRANSLATE_NOOP("Desk", "Refused by the platform"),
    "stop": QT_TRANSLATE_NOOP("Desk", "Why it was off last"),
    "power": QT_TRANSLATE_NOOP("Desk", "Checks: power and heat"),
    "screen": QT_TRANSLATE_NOOP("Desk", "Checks: screen and touch"),
    "network": QT_TRANSLATE_NOOP("Desk", "Checks: network and clock"),
    "storage": QT_TRANSLATE_NOOP("Desk", "Checks: memory"),
    "app": QT_TRANSLATE_NOOP("Desk", "Checks: app"),
}

VALUES = {
    "mark.looking": QT_TRANSLATE_NOOP("Desk", "looking, or passed"),
    "mark.asks": QT_TRANSLATE_NOOP("Desk", "asks them"),
    "mark.problem": QT_TRANSLATE_NOOP("Desk", "problem"),
    "mark.could_not_look": QT_TRANSLATE_NOOP("Desk", "could not look"),
    "mains.plugged": QT_TRANSLATE_NOOP("Desk", "plugged in"),
    "mains.unplugged": QT_TRANSLATE_NOOP("Desk", "not plugged in"),
    "battery.empty": QT_TRANSLATE_NOOP("Desk", "under 5 %"),
    "battery.low": QT_TRANSLATE_NOOP("Desk", "5 to 19 %"),
    "battery.half": QT_TRANSLATE_NOOP("Desk", "20 to 49 %"),
    "battery.good": QT_TRANSLATE_NOOP("Desk", "50 % or more"),
    "queue.none": QT_TRANSLATE_NOOP("Desk", "nothing"),
    "queue.few": QT_TRANSLATE_NOOP("Desk", "1 to 4"),
    "queue.some": QT_TRANSLATE_NOOP("Desk", "5 to 20"),
    "queue.many": QT_TRANSLATE_NOOP("Desk", "more than 20"),
    "refusals.none": QT_TRANSLATE_NOOP("Desk", "nothing"),
    "refusals.refused": QT_TRANSLATE_NOOP("Desk", "at least one, not read yet"),
    "verdict.not_looked": QT_TRANSLATE_NOOP("Desk", "not looked at"),
    "verdict.fine": QT_TRANSLATE_NOOP("Desk", "fine"),
    "verdict.worth_knowing": QT_TRANSLATE_NOOP("Desk", "worth knowing"),
    "verdict.broken": QT_TRANSLATE_NOOP("Desk", "broken"),
    "unknown": QT_TRANSLATE_NOOP("Desk", "not known"),
    "newer": QT_TRANSLATE_NOOP("Desk", "newer than this program"),
}
"""By field and word; those that a case has a label for are called as that label."""

STOPS = {
    "none": QT_TRANSLATE_NOOP("Desk", "Not since it was set up"),
    "closed": QT_TRANSLATE_NOOP("Desk", "Ended in good order"),
    "updated": QT_TRANSLATE_NOOP("Desk", "Updated"),
    "switched_off": QT_TRANSLATE_NOOP("Desk", "Shut down"),
    "restarted": QT_TRANSLATE_NOOP("Desk", "Restarted"),
}

WRONG = {
    "length": QT_TRANSLATE_NOOP(
        "Desk",
        "A support code has 12 characters, and these are %1: ask for the code again, group by group.",
    ),
    "character": QT_TRANSLATE_NOOP("Desk", "Character %1 (“%2”) is in no support code: ask for it again."),
    "one": QT_TRANSLATE_NOOP("Desk", "Character %1 is probably wrong, %2 would fit: ask for it again."),
    "swapped": QT_TRANSLATE_NOOP("Desk", "Characters %1 and %2 are probably swapped: ask for them again."),
    "several": QT_TRANSLATE_NOOP("Desk", "More than one character is wrong: ask for the whole code again."),
    "newer": QT_TRANSLATE_NOOP(
        "Desk",
        "A newer version of the app made this code, or several characters are wrong: update this program, "
        "or ask again.",
    ),
}
"""By the kind of a WrongCodeError; %1 and %2 are its numbers."""

SPELL = {
    "A": QT_TRANSLATE_NOOP("Desk", "Anna"),
    "F": QT_TRANSLATE_NOOP("Desk", "Frank"),
    "K": QT_TRANSLATE_NOOP("Desk", "King"),
    "M": QT_TRANSLATE_NOOP("Desk", "Mary"),
    "R": QT_TRANSLATE_NOOP("Desk", "Robert"),
    "T": QT_TRANSLATE_NOOP("Desk", "Tom"),
    "U": QT_TRANSLATE_NOOP("Desk", "Uncle"),
    "W": QT_TRANSLATE_NOOP("Desk", "William"),
    "X": QT_TRANSLATE_NOOP("Desk", "X-ray"),
}
"""To read a letter back so that it cannot be misheard."""

SEES = QT_TRANSLATE_NOOP("Desk", "What they see")
CAUSE = QT_TRANSLATE_NOOP("Desk", "Likely cause")
SAY = QT_TRANSLATE_NOOP("Desk", "Say")
ALSO = QT_TRANSLATE_NOOP("Desk", "Also")
