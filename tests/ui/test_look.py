"""Every screen in every size and language: nothing cut off, nothing off the window, nothing too small to touch."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

from tests.ui.page import Page, is_text
from tests.ui.scenes import SCENES

SIZES = ((1280, 800), (1024, 600), (800, 1280))
LANGUAGES = ("ka", "ru", "en")
SMALLEST = 64
ELIDES = "elides"
"""Texts of people and platforms that may be longer than any screen; the whole is one tap away."""


def scrolls(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            return True
        parent = parent.parentItem()
    return False


def rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def text_faults(item: QQuickItem, window: QRectF) -> list[str]:
    words = str(item.property("text"))
    faults = []
    if item.property("truncated") and item.objectName() != ELIDES:
        faults.append(f"cut off: {words!r}")
    if item.property("contentWidth") > item.width() + 1 and item.objectName() != ELIDES:
        faults.append(f"wider than its place: {words!r}")
    where = rect(item)
    if where.left() < -1 or where.right() > window.right() + 1:
        faults.append(f"off the side: {words!r}")
    if not scrolls(item) and (where.top() < -1 or where.bottom() > window.bottom() + 1):
        faults.append(f"off the window: {words!r} at {where.top():.0f}..{where.bottom():.0f}")
    return faults


def overlaps(page: Page, within: QQuickItem) -> list[str]:
    texts = [item for item in page.items(within) if is_text(item) and item.property("text")]
    faults = []
    for one, other in combinations(texts, 2):
        common = rect(one).intersected(rect(other))
        if common.width() > 3 and common.height() > 3:
            faults.append(f"{one.property('text')!r} over {other.property('text')!r}")
    return faults


def faults_of(page: Page) -> list[str]:
    window = QRectF(0, 0, page.root.width(), page.root.height())
    faults: list[str] = []
    for item in page.items():
        if is_text(item) and item.property("text"):
            faults += text_faults(item, window)
        elif item.inherits("QQuickAbstractButton") and (item.width() < SMALLEST or item.height() < SMALLEST):
            faults.append(f"too small: {item.objectName() or item} {item.width():.0f}x{item.height():.0f}")
        if item.objectName().startswith("order-") or item.objectName() == "alertHead":
            faults += overlaps(page, item)
    return faults


@pytest.mark.parametrize("scene", SCENES)
def test_layout(page: Page, scene: str) -> None:
    SCENES[scene](page)
    faults = []
    for size in SIZES:
        page.root.resize(*size)
        for language in LANGUAGES:
            page.screens.look.chooseLanguage(language)
            page.settle()
            faults += [f"{size} {language}: {fault}" for fault in faults_of(page)]
    assert not faults, "\n".join(faults)


def luminance(colour: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_contrast(page: Page, theme: str) -> None:
    page.screens.look.chooseTheme(theme)
    engine: QQmlEngine = page.window._engine
    singleton = engine.singletonInstance("Tablet", "Theme")
    assert isinstance(singleton, QObject)
    pairs = singleton.property("pairs").toVariant()
    found = {(one.name(), other.name()): contrast(one, other) for one, other in pairs}
    assert len(found) > 15
    assert not {pair: round(value, 2) for pair, value in found.items() if value < 4.5}
