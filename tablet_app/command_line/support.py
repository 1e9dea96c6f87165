"""`tablet-app support`: what a support code says, without a network; or the window for the whole call."""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import Any

from tablet_app.assets import asset
from tablet_app.domain.causes import causes
from tablet_app.domain.support_code import WrongCodeError, decode
from tablet_app.ui.desk.said.fields import ALSO, CAUSE, SAY, SEES
from tablet_app.ui.desk.texts import FIELDS, Texts


class NotACodeError(Exception):
    """The text is one sentence, in the language that was asked for."""


def explain(code: str, language: str, *, as_json: bool) -> int:
    """Print what `code` says, what the partner sees, the likely cause, and what to say next. Raises NotACodeError."""
    texts = Texts(asset("i18n"), language)
    try:
        facts = decode(code)
    except WrongCodeError as error:
        raise NotACodeError(texts.wrong(error)) from None
    found = causes(facts)
    cause = texts.case(found[0])
    if as_json:
        told: dict[str, Any] = {
            "facts": {name: facts.word(name) for name in FIELDS},
            "sees": texts.sees(facts.place),
            "ask": texts.ask(facts.place),
            "cause": found[0],
            "means": cause.means,
            "say": cause.say,
            "also": list(found[1:]),
        }
        json.dump(told, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")
        return 0
    width = max(len(texts.field(name)) for name in FIELDS)
    lines = [f"{texts.field(name).ljust(width)}  {texts.value(name, facts)}" for name in FIELDS]
    parts = [
        (texts(SEES), texts.sees(facts.place)),
        (texts(CAUSE), f"{cause.label}. {cause.means}"),
        (texts(SAY), cause.say),
        *((texts(ALSO), f"{texts.case(name).label}. {texts.case(name).means}") for name in found[1:]),
    ]
    lines += ["", *(f"{head}: {text}" for head, text in parts)]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def window(language: str) -> int:
    """Open the support window and stay until it is closed. Needs a display."""
    # The pictures are drawn by windows that are never shown: only the software renderer does that.
    os.environ["QT_QUICK_BACKEND"] = "software"
    from tablet_app.ui.application import make_application  # noqa: PLC0415
    from tablet_app.ui.desk.opening import open_desk  # noqa: PLC0415

    application = make_application(asset("fonts"))
    # Qt's loop would not let Python see Ctrl-C.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    desk = open_desk(language, asset("i18n"), application.quit)
    code = application.exec()
    desk.close()
    return code
