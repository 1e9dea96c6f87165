"""A body as it was before it was compressed for the way."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from tablet_app.sync.http.errors import NetworkError

AT_ONCE = 65536
_EITHER = zlib.MAX_WBITS | 32
"""gzip's head or zlib's."""


class Plain:
    def pieces(self, data: bytes) -> Iterator[bytes]:
        yield data

    def end(self) -> None:
        pass


class Unpacked:
    """Piece by piece, so that a small body which unpacks to a very large one is given up in time."""

    def __init__(self) -> None:
        self._unpacking = zlib.decompressobj(_EITHER)
        self._begun = False

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Raises NetworkError."""
        self._begun = True
        try:
            while not self._unpacking.eof:
                piece = self._unpacking.decompress(data, AT_ONCE)
                data = self._unpacking.unconsumed_tail
                if piece:
                    yield piece
                if not data and len(piece) < AT_ONCE:
                    break
        except zlib.error as error:
            raise NetworkError(f"a body that can't be unpacked: {error}") from None

    def end(self) -> None:
        """Raises NetworkError when the end is missing."""
        if self._begun and not self._unpacking.eof:
            raise NetworkError("a packed body without its end")


def reader_of(encoding: str) -> Plain | Unpacked:
    """For a Content-Encoding. Raises NetworkError."""
    match encoding.strip().lower():
        case "" | "identity":
            return Plain()
        case "gzip" | "x-gzip" | "deflate":
            return Unpacked()
        case other:
            raise NetworkError(f"a body packed as {other!r}")
