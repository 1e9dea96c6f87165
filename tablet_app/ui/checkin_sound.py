"""What step C3 of the check-in plays."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tablet_app.ui.start import Start


class StepSound:
    """The test tone, or 2, 3 or 4 beeps; one at a time. `changed` is called with each change."""

    def __init__(
        self,
        start: Start,
        play_test: Callable[[], Awaitable[None]],
        play_beeps: Callable[[], Awaitable[int]],
        changed: Callable[[], None],
    ) -> None:
        self._start, self._changed = start, changed
        self._play_test, self._play_beeps = play_test, play_beeps
        self._beeps = 0
        self.playing = False

    @property
    def beeped(self) -> bool:
        """Beeps were played, and nobody has said yet how many."""
        return self._beeps > 0 and not self.playing

    def test(self) -> None:
        self._play(self._play_test)

    def beep(self) -> None:
        async def run() -> None:
            self._beeps = 0
            self._beeps = await self._play_beeps()

        self._play(run)

    def counted(self, count: int) -> bool | None:
        """Whether it were that many; new beeps are needed before the next answer. None where none were played."""
        played, self._beeps = self._beeps, 0
        return count == played if played else None

    def _play(self, play: Callable[[], Awaitable[None]]) -> None:
        if self.playing:
            return
        self.playing = True
        self._changed()

        async def run() -> None:
            try:
                await play()
            finally:
                self.playing = False
                self._changed()

        self._start(run())
