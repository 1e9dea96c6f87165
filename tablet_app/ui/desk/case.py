"""What can be the matter with a tablet, in words for support."""

from __future__ import annotations

from msgspec import Struct


class Case(Struct, frozen=True):
    """`label` names it, `means` explains it to support, `say` is the sentence for the partner. In English."""

    label: str
    means: str
    say: str


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Marks `text` for the translators, who find it by this name; it is translated when it is shown."""
    return text
