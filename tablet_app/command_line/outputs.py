"""The outputs as whoever started a command left them, made fit to be written to."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import cast


def make_writable() -> None:
    """Closed ones (`>&-`), of which Python has none, lead nowhere; what a terminal has no letter for becomes "?"."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115 - open until the process ends
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115
    if isinstance(out := cast("object", sys.stdout), io.TextIOWrapper):
        # A terminal that lacks Georgian letters is no reason to end.
        cast("io.TextIOWrapper[io.BufferedWriter]", out).reconfigure(errors="replace")
