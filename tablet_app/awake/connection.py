"""A connection to a message bus. jeepney writes and reads the messages; its own way on asyncio takes no descriptors."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from itertools import count
from typing import Any

from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import get_connectable_addresses
from jeepney.fds import FileDescriptor, fds_buf_size
from jeepney.low_level import HeaderFields, Message, MessageType, Parser
from jeepney.wrappers import DBusAddress, new_method_call

MOST_BYTES = 65536


class AnsweredError(Exception):
    """The other side answered with an error: its `name`, and what it says."""

    def __init__(self, name: str, says: str) -> None:
        super().__init__(f"{name}: {says}")
        self.name = name


class Connection:
    """Open from `opened` until `close`, or until the bus ends it; then `gone` is set.

    `listeners` get the name and the values of each signal that the bus was asked for.
    """

    def __init__(self, peer: socket.socket) -> None:
        self._peer = peer
        self._parser = Parser()
        self._serials = count(1)
        self._sending = asyncio.Lock()
        self._waiting: dict[int, asyncio.Future[Message | None]] = {}
        self.gone = asyncio.Event()
        self.listeners: list[Callable[[str, list[Any]], None]] = []
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(peer, self._read)

    async def call(
        self, service: str, path: str, interface: str, member: str, signature: str = "", *body: object
    ) -> list[Any]:
        """The values of the answer, descriptors as numbers that the caller has to close.

        Raises AnsweredError, EOFError when the bus goes away before the answer, OSError.
        """
        if self.gone.is_set():
            raise EOFError("it has ended")
        question = new_method_call(DBusAddress(path, service, interface), member, signature or None, body)
        number = next(self._serials)
        waiting = self._waiting[number] = self._loop.create_future()
        try:
            async with self._sending:
                await self._loop.sock_sendall(self._peer, question.serialise(number))
            answer = await waiting
        except BaseException:
            # Called off in the moment in which the answer came.
            if waiting.done() and not waiting.cancelled():
                _discard(waiting.result())
            raise
        finally:
            del self._waiting[number]
        if answer is None:
            raise EOFError("it ended before the answer")
        if answer.header.message_type is MessageType.error:
            _discard(answer)
            raise AnsweredError(str(answer.header.fields[HeaderFields.error_name]), " ".join(map(str, answer.body)))
        return [part.to_raw_fd() if isinstance(part, FileDescriptor) else part for part in answer.body]

    def close(self) -> None:
        if self.gone.is_set():
            return
        self.gone.set()
        self._loop.remove_reader(self._peer)
        self._loop.remove_writer(self._peer)
        self._peer.close()
        for descriptor in self._parser.fds:
            descriptor.close()
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_result(None)

    def _read(self) -> None:
        try:
            # No further than this message: the descriptors that come with the bytes are then its own.
            most = min(self._parser.bytes_desired(), MOST_BYTES)
            data, attached, *_ = self._peer.recvmsg(most, fds_buf_size(), socket.MSG_CMSG_CLOEXEC)
            self._parser.add_data(data, FileDescriptor.from_ancdata(attached))
            message = self._parser.get_next_message() if data else None
        except BlockingIOError:
            return
        except (OSError, ValueError, KeyError, IndexError, TypeError):
            # Nothing can be made of what comes after a message that is none.
            self.close()
            return
        if not data:
            self.close()
        elif message is not None:
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        waiting = self._waiting.get(fields.get(HeaderFields.reply_serial, -1))
        if waiting is not None and not waiting.done():
            waiting.set_result(message)
            return
        if message.header.message_type is MessageType.signal:
            for told in self.listeners:
                told(str(fields[HeaderFields.member]), list(message.body))
        _discard(message)


def _discard(message: Message | None) -> None:
    for part in () if message is None else message.body:
        if isinstance(part, FileDescriptor):
            part.close()


async def opened(address: str) -> Connection:
    """Connect to the bus at a D-Bus address. Raises OSError, EOFError, AnsweredError, ValueError and RuntimeError."""
    peer = socket.socket(socket.AF_UNIX)
    try:
        peer.setblocking(False)
        await asyncio.get_running_loop().sock_connect(peer, next(get_connectable_addresses(address)))
        await _log_in(peer)
        connection = Connection(peer)
    except BaseException:
        peer.close()
        raise
    try:
        await connection.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")
    except BaseException:
        connection.close()
        raise
    return connection


async def _log_in(peer: socket.socket) -> None:
    loop, login = asyncio.get_running_loop(), Authenticator(enable_fds=True)
    for words in login:
        await loop.sock_sendall(peer, words)
        heard = await loop.sock_recv(peer, 1024)
        if not heard:
            raise EOFError("it hangs up")
        login.feed(heard)
    await loop.sock_sendall(peer, BEGIN)
