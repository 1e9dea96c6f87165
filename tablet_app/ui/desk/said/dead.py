"""The tree for a dead tablet in words: by step and what is said there, as `domain.dead_tablet` has the steps."""

from __future__ import annotations

from tablet_app.ui.desk.case import QT_TRANSLATE_NOOP

GUIDE = {
    "title": QT_TRANSLATE_NOOP("Guide", "The tablet does not turn on"),
    "how": QT_TRANSLATE_NOOP("Guide", "Begin at 1. Answer yes or no, and do what stands behind the arrow."),
    "danger": QT_TRANSLATE_NOOP("Guide", "Wet, cracked or swollen? Do not charge it. Go to step %1 at once."),
    "yes": QT_TRANSLATE_NOOP("Guide", "Yes"),
    "no": QT_TRANSLATE_NOOP("Guide", "No"),
    "goes": QT_TRANSLATE_NOOP("Guide", "step %1"),
    "works": QT_TRANSLATE_NOOP("Guide", "It works: do the check-in"),
    "light.ask": QT_TRANSLATE_NOOP("Guide", "Is there a light, or some warmth, at the charger's plug?"),
    "light.no": QT_TRANSLATE_NOOP(
        "Guide",
        "Another socket. Then another cable. Then another charger, the original one.",
    ),
    "wait.act": QT_TRANSLATE_NOOP(
        "Guide",
        "Leave it on the charger for 10 minutes. An empty battery shows nothing at first.",
    ),
    "wait.ask": QT_TRANSLATE_NOOP("Guide", "Does the screen show anything now?"),
    "button.act": QT_TRANSLATE_NOOP(
        "Guide",
        "Hold the power button for 30 seconds and let go. Then hold it for 3 seconds.",
    ),
    "button.ask": QT_TRANSLATE_NOOP("Guide", "Does it start?"),
    "black.ask": QT_TRANSLATE_NOOP("Guide", "Does it make a sound, vibrate or glow, but the picture stays black?"),
    "black.yes": QT_TRANSLATE_NOOP(
        "Guide",
        "Shine a lamp at the screen, press the brightness keys, connect another screen if there is a "
        "socket for one. Call and say: “black but alive”.",
    ),
    "hot.ask": QT_TRANSLATE_NOOP("Guide", "Is it hot? Was it beside the oven or in the sun?"),
    "hot.yes": QT_TRANSLATE_NOOP("Guide", "Unplug it and leave it in the shade for 20 minutes."),
    "wet.ask": QT_TRANSLATE_NOOP("Guide", "Is it wet, cracked or swollen?"),
    "wet.yes": QT_TRANSLATE_NOOP("Guide", "Unplug it. Do not charge it. Call."),
    "wet.no": QT_TRANSLATE_NOOP("Guide", "It is still dead. Call."),
    "call.act": QT_TRANSLATE_NOOP(
        "Guide",
        "Call support. Until the tablet works, take the orders in the partner web app on any phone; "
        "support marks the venue.",
    ),
    "foot": QT_TRANSLATE_NOOP("Guide", "Keep this page beside the tablet."),
}
