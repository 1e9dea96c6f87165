"""`tablet-app diagnose --print-guide FILE`: the page for a tablet that is dead. Works without a display."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def wrong_file(file: Path) -> str:
    """Why nothing can be written there, to be seen before a minute's work; empty where nothing speaks against it."""
    if file.is_dir():
        return f"{file}: this is a folder; give a file"
    if file.is_fifo():
        return f"{file}: this is a named pipe; give a file"
    return "" if file.parent.is_dir() else f"{file}: there is no folder {file.parent}"


def print_guide(file: Path, language: str) -> int:
    """Write the page as PDF. Raises OSError when `file` cannot be written."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    from tablet_app.assets import asset  # noqa: PLC0415
    from tablet_app.ui.application import make_application  # noqa: PLC0415
    from tablet_app.ui.desk.dead import Guide  # noqa: PLC0415
    from tablet_app.ui.desk.texts import Texts  # noqa: PLC0415
    from tablet_app.ui.printing.guide import guide_pdf  # noqa: PLC0415

    application = make_application(asset("fonts"))
    file.write_bytes(guide_pdf(Guide(Texts(asset("i18n"), language))))
    sys.stdout.write(f"{file}\n")
    application.shutdown()
    return 0
