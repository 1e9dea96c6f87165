"""What a bus may do to whoever speaks to it: answers in pieces, late, in another order, with descriptors, or none."""

from __future__ import annotations

import array
import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from jeepney.low_level import HeaderFields, Message, Parser
from jeepney.wrappers import DBusAddress, new_error, new_method_return, new_signal

from tablet_app.awake.bus import NoAnswerError, RefusedError, connected
from tablet_app.awake.connection import Connection, opened
from tests.awake.conftest import open_files, until

LOGIN = b"OK 1234deadbeef\r\n", b"AGREE_UNIX_FD\r\n"
ASK = ("org.example.One", "/one", "org.example.One")


class Peer:
    """The bus's end of a connection that is logged in."""

    def __init__(self, end: socket.socket) -> None:
        self._end = end
        self._parser = Parser()
        self._loop = asyncio.get_running_loop()

    async def question(self) -> Message:
        while (message := self._parser.get_next_message()) is None:
            data = await self._loop.sock_recv(self._end, 4096)
            assert data, "the tablet hung up"
            self._parser.add_data(data)
        return message

    async def say(self, message: Message, *descriptors: int, step: int = 65536) -> None:
        fds = array.array("i")
        data = message.serialise(99, fds=fds)
        for at in range(0, len(data), step):
            attached = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, fds)] if fds and not at else []
            self._end.sendmsg([data[at : at + step]], attached)
            if step < len(data):
                await asyncio.sleep(0)
        for one in descriptors:
            os.close(one)

    async def raw(self, data: bytes) -> None:
        await self._loop.sock_sendall(self._end, data)


@asynccontextmanager
async def bus(folder: Path, *login: bytes) -> AsyncIterator[tuple[str, asyncio.Future[Peer]]]:
    """Its address, and its end once somebody is in. `login`: what it says to each line of those who come."""
    loop = asyncio.get_running_loop()
    door = socket.socket(socket.AF_UNIX)
    door.bind(str(folder / "bus"))
    door.listen()
    door.setblocking(False)
    inside: asyncio.Future[Peer] = loop.create_future()
    ends: list[socket.socket] = []

    async def serve() -> None:
        end, _ = await loop.sock_accept(door)
        ends.append(end)
        for words in login:
            await loop.sock_recv(end, 1024)
            await loop.sock_sendall(end, words)
        if login != LOGIN:
            end.close()
            return
        assert (await loop.sock_recv(end, 7)) == b"BEGIN\r\n"
        peer = Peer(end)
        await peer.say(new_method_return(await peer.question(), "s", (":1.1",)))
        inside.set_result(peer)

    serving = asyncio.create_task(serve())
    try:
        yield f"unix:path={folder / 'bus'}", inside
    finally:
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving
        for one in (door, *ends):
            one.close()


@asynccontextmanager
async def two_ends(folder: Path) -> AsyncIterator[tuple[Connection, Peer]]:
    async with bus(folder, *LOGIN) as (address, inside):
        ours = await opened(address)
        try:
            yield ours, await inside
        finally:
            ours.close()


@pytest.mark.parametrize("step", [1, 7, 65536])
async def test_an_answer_in_pieces_brings_its_descriptor(tmp_path: Path, step: int) -> None:
    async with two_ends(tmp_path) as (ours, theirs):
        asked = asyncio.create_task(ours.call(*ASK, "Give", "s", "x"))
        read, write = os.pipe()
        await theirs.say(new_method_return(await theirs.question(), "sh", ("here", write)), write, step=step)
        text, number = await asked
        os.write(number, b"!")
        os.close(number)
        assert (text, os.read(read, 9)) == ("here", b"!")
        os.close(read)


async def test_answers_find_their_questions_in_any_order(tmp_path: Path) -> None:
    async with two_ends(tmp_path) as (ours, theirs):
        asked = [asyncio.create_task(ours.call(*ASK, "Say", "u", number)) for number in range(20)]
        questions = [await theirs.question() for _ in asked]
        for question in reversed(questions):
            await theirs.say(new_method_return(question, "u", question.body))
        assert await asyncio.gather(*asked) == [[number] for number in range(20)]


async def test_what_comes_when_nobody_waits_any_more_is_closed(tmp_path: Path) -> None:
    async with two_ends(tmp_path) as (ours, theirs):
        before = open_files()
        for _ in range(5):
            asked = asyncio.create_task(ours.call(*ASK, "Give"))
            question = await theirs.question()
            asked.cancel()
            with suppress(asyncio.CancelledError):
                await asked
            read, write = os.pipe()
            await theirs.say(new_method_return(question, "h", (write,)), write)
            assert await asyncio.to_thread(os.read, read, 9) == b"", "its other end is closed"
            os.close(read)
        assert open_files() == before
        asked = asyncio.create_task(ours.call(*ASK, "Say"))
        await theirs.say(new_method_return(await theirs.question()))
        assert await asked == []


@pytest.mark.parametrize("rubbish", [b"x" * 400, b"l\2\0\1" + b"\xff" * 200, b""], ids=["text", "length", "end"])
async def test_a_bus_that_says_rubbish_or_nothing_more_is_gone(tmp_path: Path, rubbish: bytes) -> None:
    async with two_ends(tmp_path) as (ours, theirs):
        asked = asyncio.create_task(ours.call(*ASK, "Say"))
        await theirs.question()
        if rubbish:
            await theirs.raw(rubbish)
        theirs._end.close()
        with pytest.raises(EOFError):
            await asked
        assert ours.gone.is_set()
        with pytest.raises(EOFError):
            await ours.call(*ASK, "Say")


async def test_signals_reach_who_listens(tmp_path: Path) -> None:
    async with two_ends(tmp_path) as (ours, theirs):
        heard: list[tuple[str, list[object]]] = []
        ours.listeners.append(lambda name, values: heard.append((name, values)))
        await theirs.say(new_signal(DBusAddress("/one", interface="org.example.One"), "Moved", "bs", (True, "x")))
        await until(lambda: heard == [("Moved", [True, "x"])], "the signal")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("org.freedesktop.DBus.Error.ServiceUnknown", NoAnswerError), ("org.example.No", RefusedError)],
)
async def test_an_error_is_told_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: type[Exception]
) -> None:
    async with bus(tmp_path, *LOGIN) as (address, inside):
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        async with connected("system") as ours:
            asked = asyncio.create_task(ours.ask(*ASK, "Say"))
            theirs = await inside
            answer = new_error(await theirs.question(), name, "s", ("never",))
            assert HeaderFields.error_name in answer.header.fields
            await theirs.say(answer)
            with pytest.raises(kind, match=f"{name}: never"):
                await asked


@pytest.mark.parametrize("login", [(b"REJECTED EXTERNAL\r\n",), (b"OK 1\r\n", b"ERROR\r\n"), (b"x" * 9000,), ()])
async def test_a_bus_that_lets_nobody_in_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, login: tuple[bytes, ...]
) -> None:
    before = open_files()
    async with bus(tmp_path, *login) as (address, _):
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        with pytest.raises(NoAnswerError):
            async with connected("system"):
                pass
    assert open_files() == before


@pytest.mark.parametrize("address", ["nonsense", "tcp:host=127.0.0.1,port=1", "unix:path=/nowhere/bus", "unix:"])
async def test_an_address_that_leads_nowhere_is_no_bus(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    with pytest.raises(NoAnswerError):
        async with connected("system"):
            pass
