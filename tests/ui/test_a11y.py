"""The tablet through the accessibility tree: everything that can be touched has a name, and can be worked by it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.ui import sample
from tests.ui.page import Page
from tests.ui.scenes import SCENES


def tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from tree(child)


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


@pytest.fixture
def heard(page: Page) -> Page:
    QAccessible.setActive(True)
    return page


@pytest.mark.parametrize("scene", SCENES)
def test_every_button_has_a_name(heard: Page, scene: str) -> None:
    SCENES[scene](heard)
    heard.settle()
    nodes = [node for node in tree(QAccessible.queryAccessibleInterface(heard.root)) if not node.state().invisible]
    buttons = [node for node in nodes if node.role() in (QAccessible.Role.Button, QAccessible.Role.PageTab)]
    assert buttons
    assert all(name(node) for node in buttons), [node.object().objectName() for node in buttons if not name(node)]


def test_an_order_is_accepted_by_the_name_of_its_button(heard: Page) -> None:
    heard.data.put(sample.alerting())
    heard.until(heard.find("alertAccept").isEnabled, "it takes taps")
    nodes = tree(QAccessible.queryAccessibleInterface(heard.root))
    button = next(node for node in nodes if name(node) == "Accept · 15 min")
    button.actionInterface().doAction("Press")
    assert heard.data.done == [("order.confirm", "id-A1045", 15)]


def test_a_card_reads_its_order_aloud(heard: Page) -> None:
    heard.data.put(*sample.lunch())
    heard.settle()
    names = [name(node) for node in tree(QAccessible.queryAccessibleInterface(heard.root))]
    card = next(one for one in names if one.startswith("A1039"))
    assert "Preparing" in card
    assert "Allergy" in card
