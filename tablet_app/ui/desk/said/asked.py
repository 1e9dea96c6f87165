"""C4 to C8: what people are asked."""

from __future__ import annotations

from tablet_app.ui.desk.case import QT_TRANSLATE_NOOP, Case

CASES = {
    "C4.asks": Case(
        QT_TRANSLATE_NOOP("Desk", "Corners to tap"),
        QT_TRANSLATE_NOOP("Desk", "A person has to prove that the screen feels every tap."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please tap “Tap the corners” and touch the four marks one after the other.",
        ),
    ),
    "C4.problem": Case(
        QT_TRANSLATE_NOOP("Desk", "A corner is dead"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Dirt or water on the glass, a protective film, or a dead zone of the touch panel.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please wipe the screen and your hands dry, take off a film or a case that covers the edge, and "
            "try the corners once more.",
        ),
    ),
    "C4.answered": Case(
        QT_TRANSLATE_NOOP("Desk", "Feels every tap"),
        QT_TRANSLATE_NOOP("Desk", "All four corners reacted."),
        QT_TRANSLATE_NOOP("Desk", "The screen is fine. Go on to the next step."),
    ),
    "C5.ok": Case(
        QT_TRANSLATE_NOOP("Desk", "Clock agrees"),
        QT_TRANSLATE_NOOP("Desk", "Within five minutes of the platform's time."),
        QT_TRANSLATE_NOOP("Desk", "The clock is fine. Go on to the next step."),
    ),
    "C5.offset": Case(
        QT_TRANSLATE_NOOP("Desk", "Clock is wrong"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "More than five minutes off. Deadlines go by the platform's time, but secure connections may soon fail.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet's clock is wrong. Tap “Open all the same”; orders are safe. A technician will set the clock.",
        ),
    ),
    "C5.unknown": Case(
        QT_TRANSLATE_NOOP("Desk", "Cannot compare"),
        QT_TRANSLATE_NOOP("Desk", "Without a connection there is no platform time to compare with."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please compare the time on the tablet with your phone. If it is the same, tap “The time is right”.",
        ),
    ),
    "C6.none_off": Case(
        QT_TRANSLATE_NOOP("Desk", "Nothing is off"),
        QT_TRANSLATE_NOOP("Desk", "Every product can be ordered."),
        QT_TRANSLATE_NOOP("Desk", "All products are on. Go on to the next step."),
    ),
    "C6.asks": Case(
        QT_TRANSLATE_NOOP("Desk", "Some products are off"),
        QT_TRANSLATE_NOOP("Desk", "Products were switched off earlier; forgotten ones cost sales."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please look through the list: switch on what you have again, then tap the green button.",
        ),
    ),
    "C6.problem": Case(
        QT_TRANSLATE_NOOP("Desk", "They say the list is wrong"),
        QT_TRANSLATE_NOOP("Desk", "Something must be switched on before the day opens."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Tap the switch beside each product that is there again, then the green button.",
        ),
    ),
    "C7.asks": Case(
        QT_TRANSLATE_NOOP("Desk", "Hours to confirm"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The hours come from the platform; a person says whether they hold today.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Are the hours on the screen those of today? Then tap “The hours are right”.",
        ),
    ),
    "C7.problem": Case(
        QT_TRANSLATE_NOOP("Desk", "Hours are wrong"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Today's hours differ from those of the platform. You change them, they look again.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "From when to when are you open today? I am changing it now; please tap “Look again” in a minute.",
        ),
    ),
    "C7.closed_today": Case(
        QT_TRANSLATE_NOOP("Desk", "Closed day"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "According to the platform the venue is closed today; no orders would come.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "We have today as a closed day. Are you open? Then tell me the hours, and I will open it.",
        ),
    ),
    "C8.ready": Case(
        QT_TRANSLATE_NOOP("Desk", "All done, one tap left"),
        QT_TRANSLATE_NOOP("Desk", "Every step has passed; the day opens with the green button."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please tap the green button “Ready for orders”. The tablet is checked in after that.",
        ),
    ),
    "C8.early": Case(
        QT_TRANSLATE_NOOP("Desk", "Steps are missing"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The button stays grey until every step before it is green, or opened all the same.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Which of the tiles C1 to C7 is not green? Please tap it and read me what it says.",
        ),
    ),
}
