"""A connection to a message bus (D-Bus), and questions put to the services behind it."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from tablet_app.awake.connection import Connection

Kind = Literal["system", "session"]
ANSWERS_WITHIN_S = 5.0
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_SOCKET_OF_THE_SYSTEM = Path("/run/dbus/system_bus_socket")


class NoAnswerError(Exception):
    """Nobody is there: no bus, no service of that name, or none that answers in time."""


class RefusedError(Exception):
    """The service said no; the text is the error's name and what it says."""


class Bus:
    """A connection that is open. `gone` is set once it has ended."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.gone = connection.gone

    async def ask(
        self, service: str, path: str, interface: str, member: str, signature: str = "", *body: object
    ) -> list[Any]:
        """Calls a method; returns the values of its answer, descriptors as numbers that the caller has to close.

        Raises NoAnswerError and RefusedError.
        """
        from tablet_app.awake.connection import AnsweredError  # noqa: PLC0415 - as in `connected`

        try:
            async with asyncio.timeout(ANSWERS_WITHIN_S):
                return await self._connection.call(service, path, interface, member, signature, *body)
        except TimeoutError:
            raise NoAnswerError(f"{service} does not answer") from None
        except (OSError, EOFError) as error:
            raise NoAnswerError(f"the bus is gone: {error}") from None
        except AnsweredError as error:
            away = error.name in (
                "org.freedesktop.DBus.Error.ServiceUnknown",
                "org.freedesktop.DBus.Error.NameHasNoOwner",
                "org.freedesktop.DBus.Error.NoReply",
            )
            raise (NoAnswerError if away else RefusedError)(str(error)) from None

    async def follow(self, rule: str, member: str, told: Callable[[list[Any]], None]) -> None:
        """From now on `told` gets the values of each signal `member` that fits the rule. Raises as `ask`."""
        self._connection.listeners.append(lambda name, values: told(values) if name == member else None)
        await self.ask(*_BUS, "AddMatch", "s", f"type='signal',member='{member}',{rule}")


@contextlib.asynccontextmanager
async def connected(kind: Kind) -> AsyncGenerator[Bus]:
    """A connection for as long as the `async with` lasts. Raises NoAnswerError."""
    address = os.environ.get(f"DBUS_{kind.upper()}_BUS_ADDRESS") or _usual(kind)
    if not address:
        raise NoAnswerError(f"there is no {kind} bus")
    # Here and not above: the first frame need not wait for it.
    from tablet_app.awake.connection import AnsweredError, opened  # noqa: PLC0415

    try:
        async with asyncio.timeout(ANSWERS_WITHIN_S):
            connection = await opened(address)
    except (OSError, EOFError, TimeoutError, ValueError, RuntimeError, AnsweredError) as error:
        raise NoAnswerError(f"the {kind} bus does not answer: {error!r}") from None
    try:
        yield Bus(connection)
    finally:
        connection.close()


def _usual(kind: Kind) -> str:
    # Where the session does not say, systemd's place. Never by X11, which would start a bus.
    session = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / "bus"
    path = _SOCKET_OF_THE_SYSTEM if kind == "system" else session
    return f"unix:path={path}" if path.is_socket() else ""
