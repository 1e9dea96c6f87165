from array import array
from collections.abc import Iterable
from enum import Enum
from typing import Any

from jeepney.fds import FileDescriptor

class MessageType(Enum):
    method_call = 1
    method_return = 2
    error = 3
    signal = 4

class HeaderFields(Enum):
    path = 1
    interface = 2
    member = 3
    error_name = 4
    reply_serial = 5

class Header:
    message_type: MessageType
    fields: dict[HeaderFields, Any]

class Message:
    header: Header
    body: tuple[Any, ...]
    def serialise(self, serial: int | None = None, fds: array[int] | None = None) -> bytes: ...

class Parser:
    fds: list[FileDescriptor]
    def add_data(self, data: bytes, fds: Iterable[FileDescriptor] = ()) -> None: ...
    def bytes_desired(self) -> int: ...
    def get_next_message(self) -> Message | None: ...
