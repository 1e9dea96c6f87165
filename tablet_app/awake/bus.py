"""A connection to a message bus (D-Bus), and questions put to the services behind it."""

import asyncio
import contextlib
import os
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

Kind = Literal["system", "session"]
ANSWERS_WITHIN_S = 5.0
_SOCKET_OF_THE_SYSTEM = Path("/run/dbus/system_bus_socket")


class NoAnswerError(Exception):
    """Nobody is there: no bus, no service of that name, or none that answers in time."""


class RefusedError(Exception):
    """The service said no; the text is the error's name and what it says."""


class Bus:
    """A connection that is open. `gone` is set once it has ended."""

    def __init__(self, connection: "MessageBus") -> None:
        self._connection = connection
        self.gone = asyncio.Event()

    async def ask(
        self, service: str, path: str, interface: str, member: str, signature: str = "", *body: object
    ) -> list[Any]:
        """Calls a method; returns the values of its answer, descriptors as numbers that the caller has to close.

        Raises NoAnswerError and RefusedError.
        """
        from dbus_fast import Message, MessageType  # noqa: PLC0415 - as in `connected`

        question = Message(
            destination=service, path=path, interface=interface, member=member, signature=signature, body=list(body)
        )
        try:
            async with asyncio.timeout(ANSWERS_WITHIN_S):
                answer = await self._connection.call(question)
        except TimeoutError:
            raise NoAnswerError(f"{service} does not answer") from None
        except (OSError, EOFError) as error:
            raise NoAnswerError(f"the bus is gone: {error}") from None
        if answer.message_type is MessageType.ERROR:
            text = f"{answer.error_name}: {' '.join(str(part) for part in answer.body)}"
            away = answer.error_name in (
                "org.freedesktop.DBus.Error.ServiceUnknown",
                "org.freedesktop.DBus.Error.NameHasNoOwner",
                "org.freedesktop.DBus.Error.NoReply",
            )
            raise NoAnswerError(text) if away else RefusedError(text)
        return [
            answer.unix_fds[part] if kind == "h" else part
            for kind, part in zip(answer.signature, answer.body, strict=False)
        ]

    async def follow(self, rule: str, member: str, told: Callable[[list[Any]], None]) -> None:
        """From now on `told` gets the values of each signal `member` that fits the rule. Raises as `ask`."""
        from dbus_fast import MessageType  # noqa: PLC0415

        def take(message: "Message") -> None:
            if message.message_type is MessageType.SIGNAL and message.member == member:
                told(message.body)

        self._connection.add_message_handler(take)
        whole = f"type='signal',member='{member}',{rule}"
        await self.ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s", whole)


@contextlib.asynccontextmanager
async def connected(kind: Kind) -> AsyncGenerator[Bus]:
    """A connection for as long as the `async with` lasts. Raises NoAnswerError."""
    address = os.environ.get(f"DBUS_{kind.upper()}_BUS_ADDRESS") or _usual(kind)
    if not address:
        raise NoAnswerError(f"there is no {kind} bus")
    # Here and not above: the first frame need not wait for it, and where there is no bus its 3 MB are not needed.
    from dbus_fast.aio import MessageBus  # noqa: PLC0415
    from dbus_fast.errors import AuthError, InvalidAddressError  # noqa: PLC0415

    connection = MessageBus(address, negotiate_unix_fd=True)
    try:
        async with asyncio.timeout(ANSWERS_WITHIN_S):
            await connection.connect()
    except (OSError, EOFError, TimeoutError, AuthError, InvalidAddressError) as error:
        raise NoAnswerError(f"the {kind} bus does not answer: {error!r}") from None
    bus = Bus(connection)

    async def watch() -> None:
        with contextlib.suppress(Exception):  # however it ended: it is gone
            await connection.wait_for_disconnect()
        bus.gone.set()

    watching = asyncio.create_task(watch())
    try:
        yield bus
    finally:
        connection.disconnect()
        async with asyncio.timeout(ANSWERS_WITHIN_S):
            await watching


def _usual(kind: Kind) -> str:
    # Where the session does not say, systemd's place. Never by X11, which would start a bus.
    session = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / "bus"
    path = _SOCKET_OF_THE_SYSTEM if kind == "system" else session
    return f"unix:path={path}" if path.is_socket() else ""
