"""What is made with the board's first frame, and what behind it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tablet_app.domain.checkin import Standing
from tablet_app.front import at_once
from tablet_app.ui.language import Look
from tablet_app.ui.screens import Screens
from tests.ui.fakes import FakeServices


@pytest.fixture
def screens(qapp: object, touch_device: object, services: FakeServices, translations: Path) -> Iterator[Screens]:
    """Over services that answer at once, as the store does before there is an event loop."""
    behind: Any = services
    look = Look(translations)
    look.show("ka", "light")
    screens = Screens(behind, at_once, look)
    yield screens
    screens.close()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def test_a_plain_board_comes_alone(screens: Screens) -> None:
    screens.show((1280, 800))
    assert screens.pages is None
    screens.furnish()
    furnished = screens.pages
    screens.furnish()
    assert furnished is not None
    assert screens.pages is furnished


@pytest.mark.parametrize("standing", [Standing.UNPAIRED, Standing.REVOKED])
def test_what_is_to_be_seen_first_comes_with_the_first_frame(
    screens: Screens, services: FakeServices, standing: Standing
) -> None:
    services.data.device = None
    services.checkins.say(standing=standing)
    QCoreApplication.processEvents()
    screens.show((1280, 800))
    assert screens.pages is not None
