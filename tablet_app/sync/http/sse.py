"""Server-sent events out of bytes, as https://html.spec.whatwg.org/multipage/server-sent-events.html reads them."""

from __future__ import annotations

from tablet_app.sync.http.errors import NetworkError

EVENT_BYTES = 1024 * 1024
"""The largest order is some 20 KB."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Event = tuple[str, str, str]
"""Name, id ("" before the first one; it holds for those behind it too), data."""


class Parser:
    """Feed it with bytes, cut anywhere. An event that was not finished by an empty line is none."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._after_cr = False
        self._begun = False
        self._name = ""
        self._id = ""
        self._data: list[bytes] = []
        self._size = 0

    def take(self, piece: bytes) -> list[Event]:
        """The events that `piece` finishes. Raises NetworkError for one that is larger than any can be."""
        if self._after_cr and piece.startswith(b"\n"):
            piece = piece[1:]
            self._after_cr = False
        if piece:
            self._after_cr = piece.endswith(b"\r")
        if b"\r" in piece:
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *lines, rest = piece.split(b"\n")
        if lines and self._rest:
            lines[0] = bytes(self._rest) + lines[0]
            self._rest.clear()
        self._rest += rest
        events = [event for line in lines if (event := self._line(line)) is not None]
        if self._size + len(self._rest) > EVENT_BYTES:
            raise NetworkError(f"an event of more than {EVENT_BYTES} bytes")
        return events

    def _line(self, line: bytes) -> Event | None:
        if not self._begun:
            self._begun = True
            line = line.removeprefix(_BYTE_ORDER_MARK)
        if not line:
            return self._event()
        field, _, value = line.partition(b":")
        if not field:
            return None
        value = value.removeprefix(b" ")
        self._size += len(line) + 1
        if field == b"data":
            self._data.append(value)
        elif field == b"event":
            self._name = value.decode(errors="replace")
        elif field == b"id" and b"\0" not in value:
            self._id = value.decode(errors="replace")
        return None

    def _event(self) -> Event | None:
        name, data = self._name or "message", self._data
        self._name, self._data, self._size = "", [], 0
        return (name, self._id, b"\n".join(data).decode(errors="replace")) if data else None
