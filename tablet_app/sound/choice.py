"""Which backend to use next, given how the last ones did."""

from collections.abc import Sequence

TRIES = 2  # in a row, before the next backend's turn


class Choice:
    """Goes round `names` in order; those that cannot be loaded are passed over while another one can."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = tuple(names)
        self._unloadable: set[str] = set()
        self._failures = 0
        self._attempts = 0
        self.current = self._names[0]

    @property
    def exhausted(self) -> bool:
        """Whether every backend has had its tries since one worked: time to pause between attempts."""
        return self._attempts > TRIES * len(self._names)

    def worked(self) -> None:
        self._failures = self._attempts = 0

    def failed(self, *, unloadable: bool = False, hung: bool = False) -> None:
        """`hung`: it went silent without a word, which takes long to notice; the next backend's turn at once."""
        self._failures += 1
        self._attempts += 1
        if unloadable:
            self._unloadable.add(self.current)
        if unloadable or hung or self._failures >= TRIES:
            self._failures = 0
            at = self._names.index(self.current) + 1
            following = self._names[at:] + self._names[:at]
            self.current = next((name for name in following if name not in self._unloadable), following[0])
