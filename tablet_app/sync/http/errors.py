"""What goes wrong with a request."""

from __future__ import annotations


class NetworkError(Exception):
    """There is no whole answer; the text says why. `sent` is false when the request surely never left this machine."""

    def __init__(self, why: str, *, sent: bool = True) -> None:
        super().__init__(why)
        self.sent = sent
