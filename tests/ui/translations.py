"""Compiles the translations into a folder of the test run, so that no test depends on what was built before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tablet_app.assets import asset


def compiled(folder: Path) -> Path:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for source in asset("i18n").glob("tablet_*.ts"):
        subprocess.run([tool, "-silent", source, "-qm", folder / f"{source.stem}.qm"], check=True, timeout=30)
    return folder
