"""Which language and which theme the screens have, switched while they are shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlEngine

QML_IMPORT_NAME = "Tablet.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES = ("ka", "en", "ru")
THEMES = ("auto", "light", "dark")
NIGHT_FROM, NIGHT_UNTIL = 20, 7
"""Local hours between which "auto" is dark."""


def dark_at(theme: str, local: datetime) -> bool:
    """Whether `theme` (auto, light or dark) is dark at a local time."""
    if theme == "auto":
        return local.hour >= NIGHT_FROM or local.hour < NIGHT_UNTIL
    return theme == "dark"


@QmlElement
@QmlUncreatable("made by the app")
class Look(QObject):
    """Language and theme. `keep(name, value)` is called with what a person chose, for the settings."""

    changed = Signal()

    def __init__(
        self, folder: Path, keep: Callable[[str, str], None] = lambda _name, _value: None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._keep = keep
        self._language = "en"
        self._theme = "auto"
        self._dark = False
        self._engine: QQmlEngine | None = None
        self._translator: QTranslator | None = None

    def attach(self, engine: QQmlEngine) -> None:
        """Retranslate this engine's texts from now on."""
        self._engine = engine
        engine.setUiLanguage(self._language)

    def detach(self) -> None:
        self._engine = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def show(self, language: str, theme: str) -> None:
        """What the settings say; nothing is kept."""
        self._set_theme(theme)
        self._set_language(language)

    def hour(self, local: datetime) -> None:
        """Tell the local time, for the theme "auto"."""
        dark = dark_at(self._theme, local)
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._theme

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._dark

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        if language in LANGUAGES and language != self._language:
            self._set_language(language)
            self._keep("language", language)

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        if theme in THEMES and theme != self._theme:
            self._set_theme(theme)
            self._keep("theme", theme)

    def _set_theme(self, theme: str) -> None:
        self._theme = theme if theme in THEMES else "auto"
        if self._theme != "auto":
            self._dark = self._theme == "dark"
        self.changed.emit()

    def _set_language(self, language: str) -> None:
        self._language = language if language in LANGUAGES else "en"
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        # English has a file too: only there do its plural forms stand.
        self._translator = QTranslator(self)
        if self._translator.load(str(self._folder / f"tablet_{self._language}.qm")):
            QCoreApplication.installTranslator(self._translator)
        if self._engine is not None:
            self._engine.setUiLanguage(self._language)
            self._engine.retranslate()
        self.changed.emit()
