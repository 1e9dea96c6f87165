"""A body as it was before it was compressed for the way."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from tablet_app.sync.http.errors import NetworkError

AT_ONCE = 65536
_EITHER = zlib.MAX_WBITS | 32
"""gzip's head or zlib's."""
_GZIP = b"\x1f"
IN_VAIN = 65536
"""As many bytes make no packer's head: it is a body that goes on for ever and says nothing."""


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
        self._in_vain = 0

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Raises NetworkError."""
        while True:
            if self._unpacking.eof and data[:1] == _GZIP:
                # RFC 1952: several packed one after the other are one.
                self._unpacking = zlib.decompressobj(_EITHER)
            given = len(data)
            piece, data = self._unpack(data)
            if piece:
                self._in_vain = 0
                yield piece
            else:
                self._in_vain += given - len(data)
            if self._in_vain > IN_VAIN:
                raise NetworkError(f"a body of which {IN_VAIN} bytes unpack to nothing")
            if len(piece) < AT_ONCE and not (data and self._unpacking.eof):
                return

    def _unpack(self, data: bytes) -> tuple[bytes, bytes]:
        """What comes out, and what is still to be put in. Behind the end nothing comes out."""
        if self._unpacking.eof:
            return b"", b""
        self._begun = True
        try:
            piece = self._unpacking.decompress(data, AT_ONCE)
        except zlib.error as error:
            raise NetworkError(f"a body that can't be unpacked: {error}") from None
        return piece, self._unpacking.unconsumed_tail or self._unpacking.unused_data

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
