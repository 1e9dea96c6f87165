"""C3: sound."""

from __future__ import annotations

from tablet_app.ui.desk.case import QT_TRANSLATE_NOOP, Case

CASES = {
    "C3.fine": Case(
        QT_TRANSLATE_NOOP("Desk", "The tone is heard"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tone was measured at the output, and in the room where there is a microphone.",
        ),
        QT_TRANSLATE_NOOP("Desk", "The sound is fine. Go on to the next step."),
    ),
    "C3.faint": Case(
        QT_TRANSLATE_NOOP("Desk", "Heard, but only just"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The loudspeaker works; the room is nearly as loud as the tone, or something covers the speaker.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Is something in front of the speaker – a case, a cup, a cloth? Please take it away and tap “Look again”.",
        ),
    ),
    "C3.muted": Case(
        QT_TRANSLATE_NOOP("Desk", "Sound switched off"),
        QT_TRANSLATE_NOOP("Desk", "The sound is muted in the system; nothing is broken."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The sound is switched off. Please tap “Turn it up”; the tablet switches it on and plays a tone. "
            "Did you hear it?",
        ),
    ),
    "C3.too_low": Case(
        QT_TRANSLATE_NOOP("Desk", "Too quiet"),
        QT_TRANSLATE_NOOP("Desk", "The volume is under the venue's floor."),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The volume is too low. Please tap “Turn it up”. Did you hear the tone?",
        ),
    ),
    "C3.headphones": Case(
        QT_TRANSLATE_NOOP("Desk", "Goes to headphones"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Something is in the headphone socket, or dirt makes the tablet believe so.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please pull out whatever is in the round socket. Nothing there? Blow into it, plug something in "
            "and out once, then tap “Look again”.",
        ),
    ),
    "C3.no_device": Case(
        QT_TRANSLATE_NOOP("Desk", "No loudspeaker found"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The system has no output that leads anywhere: an outside speaker is off or unplugged, or the "
            "sound chip is gone.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Is there a loudspeaker with a cable? Please switch it on and push its plug in. If there is "
            "none, switch the tablet off and on again.",
        ),
    ),
    "C3.no_daemon": Case(
        QT_TRANSLATE_NOOP("Desk", "Sound service silent"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The system's sound service is gone or frozen. A restart of the tablet mends that nearly always.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please switch the tablet off and on again. It takes two minutes; orders that come meanwhile "
            "will show afterwards.",
        ),
    ),
    "C3.not_heard": Case(
        QT_TRANSLATE_NOOP("Desk", "Tone did not come out"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The mixer is right, but the tone was not at the output: the player or the driver is stuck.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please tap “Turn it up”, then “Play the tone”. Still nothing? Switch the tablet off and on again.",
        ),
    ),
    "C3.beeps": Case(
        QT_TRANSLATE_NOOP("Desk", "Asks them to count beeps"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "There is no microphone that could measure; the staff's ears decide.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please tap “Play the beeps” and count: two, three or four? Then tap that number.",
        ),
    ),
    "C3.beeps_unheard": Case(
        QT_TRANSLATE_NOOP("Desk", "Microphone heard nothing"),
        QT_TRANSLATE_NOOP(
            "Desk",
            "The tone left the system, but the microphone did not find it in the room: the loudspeaker or "
            "its amplifier, or the microphone itself.",
        ),
        QT_TRANSLATE_NOOP(
            "Desk",
            "Please tap “Play the beeps” and count them. If you hear nothing at all, the loudspeaker is "
            "broken and I will send you another tablet.",
        ),
    ),
}
