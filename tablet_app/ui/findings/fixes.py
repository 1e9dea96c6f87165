"""What a repair asks a person before it is done, and what came of it, in the language that is shown now."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tablet_app.services.diagnosis import Repaired

translate = QCoreApplication.translate

QUESTIONS = {
    "turn_up": QT_TRANSLATE_NOOP("Findings", "The tablet will switch the sound on and turn it up."),
    "switch_output": QT_TRANSLATE_NOOP("Findings", "The tablet will send the sound to the loudspeaker."),
    "free_streams": QT_TRANSLATE_NOOP("Findings", "The tablet will turn its own tones up."),
    "restart_sound": QT_TRANSLATE_NOOP(
        "Findings", "The tablet will restart its sound service. It is silent for some seconds."
    ),
    "restart_ringer": QT_TRANSLATE_NOOP("Findings", "The tablet will restart what plays the tones."),
    "renew_network": QT_TRANSLATE_NOOP("Findings", "The tablet will connect to the network anew."),
    "reconnect": QT_TRANSLATE_NOOP("Findings", "The tablet will connect to the platform anew."),
    "brightness": QT_TRANSLATE_NOOP("Findings", "The tablet will make the screen brighter."),
    "screen_stays_on": QT_TRANSLATE_NOOP("Findings", "The tablet will keep its screen from going dark."),
    "clock": QT_TRANSLATE_NOOP("Findings", "The tablet will set its clock by the internet."),
    "free_space": QT_TRANSLATE_NOOP(
        "Findings", "The tablet will delete old logs and copies that it can do without. Orders stay."
    ),
    "restart_app": QT_TRANSLATE_NOOP("Findings", "The app will close and start again. What was tapped is kept."),
}
"""What the tablet will do, by the id of the repair."""
OUTCOMES = {
    "done": QT_TRANSLATE_NOOP("Findings", "Done: it is fine now."),
    "better": QT_TRANSLATE_NOOP("Findings", "It is better, but not fine yet."),
    "no_change": QT_TRANSLATE_NOOP("Findings", "It was tried, and nothing has changed."),
    "undone": QT_TRANSLATE_NOOP("Findings", "It got worse, so it was taken back."),
    "unseen": QT_TRANSLATE_NOOP(
        "Findings", "It was done, but the tablet could not see whether it helped. Check again."
    ),
    "not_needed": QT_TRANSLATE_NOOP("Findings", "Nothing had to be done: it is fine by now."),
    "not_done": QT_TRANSLATE_NOOP("Findings", "Nothing was done: something else is found now."),
}
CANNOT = {
    "needs_rights": QT_TRANSLATE_NOOP("Findings", "The tablet is not allowed to do this by itself. Call support."),
    "not_here": QT_TRANSLATE_NOOP("Findings", "This cannot be done on this tablet. Call support."),
    "nothing_to_free": QT_TRANSLATE_NOOP("Findings", "There is nothing left that the tablet may delete. Call support."),
    "failed": QT_TRANSLATE_NOOP("Findings", "It could not be done. Try once more, or call support."),
}
"""By the code of CannotRepairError."""


def question(fix: str) -> str:
    """What is asked before a repair is done, for "Do it" or "Not now"."""
    will = QUESTIONS.get(fix)
    if will is None:
        return translate("Findings", "The tablet will try to put this right by itself. Do it?")
    return translate("Findings", will) + " " + translate("Findings", "Do it?")


def outcome(repaired: Repaired) -> str:
    """What came of it, as a sentence."""
    return cannot(repaired.why) if repaired.outcome == "failed" else translate("Findings", OUTCOMES[repaired.outcome])


def cannot(why: str) -> str:
    """Why a repair was not done, by the code of CannotRepairError, or that it was taken back: "undone"."""
    if why in OUTCOMES:
        return translate("Findings", OUTCOMES[why])
    return translate("Findings", CANNOT.get(why, CANNOT["failed"]))
