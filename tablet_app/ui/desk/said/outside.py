"""Outside the steps: where the tablet stands, what the checks found, why it was off."""

from __future__ import annotations

from tablet_app.ui.desk.case import QT_TRANSLATE_NOOP, Case

CASES = {
    "unpaired": Case(
        QT_TRANSLATE_NOOP("Desk", "Not paired"),
        QT_TRANSLATE_NOOP("Desk", "A new or emptied tablet that belongs to no venue yet."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "I will read you eight digits. Please type them on the tablet's keypad, one by one.",
        ),
    ),
    "not_checked_in": Case(
        QT_TRANSLATE_NOOP("Desk", "Not checked in"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The venue is open or opens soon, and nobody has checked in: the likely reason why nothing rings.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet is not checked in. Please tap the green button and go through the steps with me.",
        ),
    ),
    "checked_in": Case(
        QT_TRANSLATE_NOOP("Desk", "Checked in, nothing wrong found"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet knows of no trouble. Let it ring from your side to be sure.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Everything looks right from here. I will make the tablet ring now: do you hear it?",
        ),
    ),
    "paused": Case(
        QT_TRANSLATE_NOOP("Desk", "Paused"),
        QT_TRANSLATE_NOOP("Desk", "The venue takes no new orders until the pause ends."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Your venue is paused. Do you want orders now? Then tap “Open again” in the banner.",
        ),
    ),
    "closed": Case(
        QT_TRANSLATE_NOOP("Desk", "Closed at this hour"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Outside opening hours no orders come. If they are open, the hours on the platform are wrong.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "By our hours you are closed now. Are you open? Then tell me your hours for today.",
        ),
    ),
    "unknown": Case(
        QT_TRANSLATE_NOOP("Desk", "Not known"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "This code was made before the tablet had looked, or by a newer version.",
        ),
        QT_TRANSLATE_NOOP("Desk", "Please read me the large line at the top of the screen."),
    ),
    "storage": Case(
        QT_TRANSLATE_NOOP("Desk", "Memory full or failing"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet cannot save, or its memory is short: taps are refused in words, orders still ring.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please switch the tablet off and on again. If the message comes back, agree with me by phone on "
            "each order; I am sending another tablet.",
        ),
    ),
    "refused": Case(
        QT_TRANSLATE_NOOP("Desk", "Refused actions wait"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The platform refused something that was tapped; the Queue screen says what and why.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please open the menu, then “Queue”, and read me the line with the red mark.",
        ),
    ),
    "waiting": Case(
        QT_TRANSLATE_NOOP("Desk", "Many actions wait"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Actions wait although there is a connection: the platform takes them slowly or not at all.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "What you tapped is safe and waits to be sent. Please leave the tablet on; I am looking at our side.",
        ),
    ),
    "power": Case(
        QT_TRANSLATE_NOOP("Desk", "Battery, charger or heat"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The checks found a worn battery, a charger that is too weak, or too much heat.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please use the charger that came with the tablet, in a socket of its own, and keep the tablet "
            "away from the oven and the sun.",
        ),
    ),
    "screen": Case(
        QT_TRANSLATE_NOOP("Desk", "Screen or touch"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The checks found a dark panel or a touch zone that does not react.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please wipe the screen dry and turn the brightness up. Does every part of it react?",
        ),
    ),
    "network": Case(
        QT_TRANSLATE_NOOP("Desk", "Network weak or clock off"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "It works now, but the checks found a weak signal, a slow network or a clock that is off.",
        ),
        QT_TRANSLATE_NOOP("Desk", "Can the tablet stand nearer to the router, or on a cable?"),
    ),
    "app": Case(
        QT_TRANSLATE_NOOP("Desk", "The app had trouble"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The checks found crashes, restarts or a setting of this kiosk that is wrong.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please open the menu, let the tablet check itself, and read me the first red line.",
        ),
    ),
    "stop.power_cut": Case(
        QT_TRANSLATE_NOOP("Desk", "Power cut"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "It went out from one second to the next: the socket, the plug or the mains.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet lost its power. Is it in a socket that somebody switches off at night?",
        ),
    ),
    "stop.empty": Case(
        QT_TRANSLATE_NOOP("Desk", "Battery ran empty"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "It ran on its battery until that was empty; the charger was out or too weak.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The battery had run empty. Please keep the charger plugged in day and night.",
        ),
    ),
    "stop.overheated": Case(
        QT_TRANSLATE_NOOP("Desk", "Overheated"),
        QT_TRANSLATE_NOOP("Desk", "The tablet switched itself off because it was too hot."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "It had become too hot. Please move it away from the oven, the grill and the sun.",
        ),
    ),
    "stop.frozen": Case(
        QT_TRANSLATE_NOOP("Desk", "Had frozen"),
        QT_TRANSLATE_NOOP("Desk", "The tablet hung and was restarted by its watchdog."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tablet had frozen and restarted itself. Has that happened before this week?",
        ),
    ),
    "stop.button_or_cut": Case(
        QT_TRANSLATE_NOOP("Desk", "Switched off by the button"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Somebody held the power button, or the power was cut: the two cannot be told apart.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Did somebody switch the tablet off with its button? It can stay on all night.",
        ),
    ),
    "stop.crashed": Case(
        QT_TRANSLATE_NOOP("Desk", "The app had crashed"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The app ended by an error of ours and was started again. Ask for the report.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The app had stopped and started again by itself. Nothing you tapped is lost.",
        ),
    ),
}
