"""What the checks of the sound read like."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.ui.findings.texts import Text, Texts

_NO_SERVICE = Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: the sound service does not answer."))
_NO_OUTPUT = Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: there is no sound output."))
_CALL = QT_TRANSLATE_NOOP("Findings", "Call support.")
_RAISE = QT_TRANSLATE_NOOP("Findings", "Turn the sound up.")
_UNDONE = {"no_daemon": _NO_SERVICE, "daemon_frozen": _NO_SERVICE}

TEXTS: Texts = {
    "S1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The sound service answers.")),
        "no_daemon": Text(
            QT_TRANSLATE_NOOP("Findings", "The sound service does not run: nothing can be heard."),
            QT_TRANSLATE_NOOP("Findings", "Restart the sound."),
        ),
        "daemon_frozen": Text(
            QT_TRANSLATE_NOOP("Findings", "The sound service hangs: nothing can be heard."),
            QT_TRANSLATE_NOOP("Findings", "Restart the sound."),
        ),
    },
    "S2": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The tablet has a sound output.")),
        "no_device": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet finds no loudspeaker."),
            QT_TRANSLATE_NOOP("Findings", "Pull the loudspeaker's plug and put it in again."),
        ),
        **_UNDONE,
    },
    "S3": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The sound goes to the loudspeaker.")),
        "unplugged": Text(
            QT_TRANSLATE_NOOP("Findings", "The sound goes to a socket that nothing is plugged into."),
            QT_TRANSLATE_NOOP("Findings", "Plug the loudspeaker in, or switch to the tablet's own."),
        ),
        "headphones": Text(
            QT_TRANSLATE_NOOP("Findings", "The sound goes to headphones: nobody at the counter hears it."),
            QT_TRANSLATE_NOOP("Findings", "Pull the headphones out."),
        ),
        "hdmi": Text(
            QT_TRANSLATE_NOOP("Findings", "The sound goes to the screen's cable."),
            QT_TRANSLATE_NOOP("Findings", "If nothing is heard, switch to the loudspeaker."),
        ),
        "bluetooth": Text(
            QT_TRANSLATE_NOOP("Findings", "The sound goes over Bluetooth: it stops when that loudspeaker is empty."),
            QT_TRANSLATE_NOOP("Findings", "If nothing is heard, switch to the loudspeaker."),
        ),
        "not_the_speaker": Text(
            QT_TRANSLATE_NOOP("Findings", "The sound goes to another output than the venue's loudspeaker."),
            QT_TRANSLATE_NOOP("Findings", "Switch to the loudspeaker."),
        ),
        "speaker_gone": Text(
            QT_TRANSLATE_NOOP("Findings", "The venue's own loudspeaker is not there; another one is used."),
            QT_TRANSLATE_NOOP("Findings", "Plug the venue's loudspeaker in and switch it on."),
        ),
        "no_device": _NO_OUTPUT,
        **_UNDONE,
    },
    "S4": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The volume is at %1 %."), measure="volume"),
        "muted": Text(QT_TRANSLATE_NOOP("Findings", "The sound is switched off."), _RAISE),
        "too_low": Text(QT_TRANSLATE_NOOP("Findings", "The volume is too low: %1 %."), _RAISE, "volume"),
        "under_level": Text(
            QT_TRANSLATE_NOOP("Findings", "The volume is lower than the venue wants it: %1 %."), _RAISE, "volume"
        ),
        "stream_muted": Text(QT_TRANSLATE_NOOP("Findings", "The tablet's own tones are switched off."), _RAISE),
        "stream_low": Text(QT_TRANSLATE_NOOP("Findings", "The tablet's own tones are turned down."), _RAISE),
        "alsa_off": Text(QT_TRANSLATE_NOOP("Findings", "The loudspeaker is switched off in the sound card."), _RAISE),
        "no_device": _NO_OUTPUT,
        **_UNDONE,
    },
    "S5": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "Every way to play a tone works.")),
        "none_plays": Text(
            QT_TRANSLATE_NOOP("Findings", "The app cannot play a tone."),
            QT_TRANSLATE_NOOP("Findings", "Restart the tones. If that does not help, call support."),
        ),
        "some_fail": Text(
            QT_TRANSLATE_NOOP("Findings", "Tones play, but a reserve for them fails."),
            QT_TRANSLATE_NOOP("Findings", "Tell support when you have time."),
        ),
        **_UNDONE,
    },
    "S6": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "A beep left the tablet after %1 ms."), measure="latency"),
        "no_device": Text(
            QT_TRANSLATE_NOOP("Findings", "A beep was played, but it led nowhere."),
            QT_TRANSLATE_NOOP("Findings", "Pull the loudspeaker's plug and put it in again."),
        ),
        "muted": Text(QT_TRANSLATE_NOOP("Findings", "A beep was played, but the sound is switched off."), _RAISE),
        "stream_muted": Text(QT_TRANSLATE_NOOP("Findings", "The tablet's own tones are switched off."), _RAISE),
        "stream_low": Text(QT_TRANSLATE_NOOP("Findings", "The tablet's own tones are turned down."), _RAISE),
        "too_low": Text(QT_TRANSLATE_NOOP("Findings", "A beep was played, but far too quietly."), _RAISE),
        "silent": Text(
            QT_TRANSLATE_NOOP("Findings", "A beep was played, but no sound came of it."),
            QT_TRANSLATE_NOOP("Findings", "Restart the tones. If that does not help, call support."),
        ),
        "late": Text(
            QT_TRANSLATE_NOOP("Findings", "A beep was heard late, after %1 ms."),
            QT_TRANSLATE_NOOP("Findings", "Restart the tones."),
            "latency",
        ),
        "nothing_played": Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: the app cannot play a tone.")),
        **_UNDONE,
    },
    "S7": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The tablet hears its own beep in the room.")),
        "room_silent": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet plays, but its microphone hears nothing of it."),
            QT_TRANSLATE_NOOP("Findings", 'Listen for the beeps yourself: choose "No sound".'),
        ),
        "unheard": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet plays, but nobody hears it: the loudspeaker is at fault."),
            QT_TRANSLATE_NOOP("Findings", "Check the loudspeaker's own switch and cable, then call support."),
        ),
        "faint": Text(
            QT_TRANSLATE_NOOP("Findings", "The room is nearly as loud as the tablet: only %1 dB less."),
            QT_TRANSLATE_NOOP("Findings", "Turn the loudspeaker up, or move it away from the noise."),
            "above_noise",
        ),
        "no_microphone": Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: the tablet has no microphone.")),
        "microphone_muted": Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: the microphone is switched off.")),
        "microphone_dead": Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: the microphone gives no sound.")),
        "not_played": Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: an alert was sounding.")),
        "not_before": Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: no sound leaves the tablet.")),
        **_UNDONE,
    },
    "S8": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "A new order would ring.")),
        "not_paired": Text(
            QT_TRANSLATE_NOOP("Findings", "No order can ring: the platform does not know this tablet."), _CALL
        ),
        "no_connection": Text(
            QT_TRANSLATE_NOOP("Findings", "No order can ring: there is no connection to the platform."),
            QT_TRANSLATE_NOOP("Findings", "Check the network below."),
        ),
        "not_checked_in": Text(
            QT_TRANSLATE_NOOP("Findings", "Orders may not come: nobody has checked in today."),
            QT_TRANSLATE_NOOP("Findings", "Check in."),
        ),
        "app_not_running": Text(
            QT_TRANSLATE_NOOP("Findings", "The tablet app does not run, so nothing can ring."),
            QT_TRANSLATE_NOOP("Findings", "Start the app."),
        ),
        "not_heard": Text(
            QT_TRANSLATE_NOOP("Findings", "The last order rang, but nobody could hear it."),
            QT_TRANSLATE_NOOP("Findings", "Look at the other findings about the sound."),
        ),
        "was_off": Text(
            QT_TRANSLATE_NOOP("Findings", "The last order came while the tablet was off."),
            QT_TRANSLATE_NOOP("Findings", "Leave the tablet on and plugged in while you are open."),
        ),
        "was_offline": Text(
            QT_TRANSLATE_NOOP("Findings", "The last order came while there was no connection."),
            QT_TRANSLATE_NOOP("Findings", "If that happens often, move the tablet nearer to the router."),
        ),
        "was_not_checked_in": Text(
            QT_TRANSLATE_NOOP("Findings", "The last order came before the check-in."),
            QT_TRANSLATE_NOOP("Findings", "Check in before you open."),
        ),
        "was_late": Text(
            QT_TRANSLATE_NOOP("Findings", "The last order rang late, after %1 s."),
            QT_TRANSLATE_NOOP("Findings", "If that happens often, call support."),
            "delay",
        ),
        "no_evidence": Text(
            QT_TRANSLATE_NOOP("Findings", "The last order did not have to ring: it was taken before, or came too late.")
        ),
        "no_database": Text(QT_TRANSLATE_NOOP("Findings", "Not looked at: the tablet's orders cannot be read.")),
    },
}
