"""Icons are letters of a font of ours: every one that a screen names is in it, in each of its three strokes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QRawFont

from tablet_app.assets import asset

QML = Path("tablet_app/ui/qml/Tablet")
CODE = re.compile(r'^ +"([a-z0-9-]+)": (\d+)', re.MULTILINE)
NAMED = re.compile(r'\b(?:Icon \{[^{}]*?name|iconName|icon): "([a-z0-9-]+)"')


@pytest.fixture(scope="module")
def codes() -> dict[str, int]:
    return {name: int(code) for name, code in CODE.findall((QML / "Glyphs.qml").read_text("utf-8"))}


def test_the_font_was_made_of_the_pictures_that_are_here(codes: dict[str, int]) -> None:
    assert sorted(codes) == sorted(file.stem for file in asset("icons").glob("*.svg"))


def test_each_has_its_own_letter_in_three_strokes(qapp: QGuiApplication, codes: dict[str, int]) -> None:
    font = QRawFont(str(asset("fonts", "TabletIcons.ttf")), 24)
    drawn = {}
    for name, code in codes.items():
        for row in range(3):
            (glyph,) = font.glyphIndexesForString(chr(code + row * 0x100))
            drawn[name, row] = font.pathForGlyph(glyph).boundingRect()
    assert not [key for key, area in drawn.items() if area.isEmpty() or max(area.width(), area.height()) > 24]
    assert all(drawn[name, 2].width() > drawn[name, 0].width() for name in codes)


def test_no_screen_names_another(codes: dict[str, int]) -> None:
    named = {name for file in QML.glob("*.qml") for name in NAMED.findall(file.read_text("utf-8"))}
    assert len(named) > 40
    assert named <= codes.keys()
