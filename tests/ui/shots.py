"""Saves pictures of every screen in every size, language and theme: `python -m tests.ui.shots OUT_DIR [WORD...]`.

With words, only pictures whose name has one of them.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tablet_app.assets import asset
from tablet_app.ui.fonts import load_fonts
from tests.ui.fakes import FakeServices
from tests.ui.page import open_page
from tests.ui.scenes import SCENES
from tests.ui.translations import compiled

SIZES = ((1280, 800), (1024, 600), (800, 1280))


def main(out: Path, words: list[str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication(sys.argv[:1])
    load_fonts(asset("fonts"))
    touch = QTest.createTouchDevice()
    with tempfile.TemporaryDirectory() as folder:
        translations = compiled(Path(folder))
        for scene, size, language, theme in itertools.product(SCENES, SIZES, ("ka", "en", "ru"), ("light", "dark")):
            name = f"{scene}_{size[0]}x{size[1]}_{language}_{theme}"
            if words and not any(word in name for word in words):
                continue
            page = open_page(FakeServices(), translations, touch, size=size, language=language, theme=theme)
            SCENES[scene](page)
            page.grab().save(str(out / f"{name}.png"))
            page.close()
            app.processEvents()
            for warning in page.warnings:
                sys.stderr.write(f"{name}: {warning}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
