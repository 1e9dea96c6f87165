"""How a view model starts something that takes time: the app hands in who runs it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

Start = Callable[[Coroutine[Any, Any, object]], None]
"""Runs a coroutine to its end; an exception in it is the runner's to log."""
