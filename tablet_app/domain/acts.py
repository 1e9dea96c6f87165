"""What becomes of a tap: it is saved, or it can't be done now and the person learns why."""

from __future__ import annotations

from msgspec import Struct


class Saved(Struct, frozen=True):
    """The command is durable; `command_id` is its key, with which it can be undone or looked up."""

    command_id: str


class NotNow(Struct, frozen=True):
    """Nothing was written. `reason`: gone, already_done, cancelled, not_allowed, waiting_for_understood."""

    reason: str


Said = Saved | NotNow
