"""The bodies that the platform takes, read as strictly as docs/platform-api.yaml describes them."""

import math
from typing import Annotated, Literal, TypeVar

import msgspec

from tablet_app.demo.database import Json

T = TypeVar("T")

GREATEST = 2**53 - 1
"""The greatest whole number that every JSON reader keeps."""

Text50 = Annotated[str, msgspec.Meta(max_length=50)]
Text200 = Annotated[str, msgspec.Meta(max_length=200)]
Count = Annotated[int, msgspec.Meta(ge=0, le=GREATEST)]
Version = Annotated[int, msgspec.Meta(ge=1, le=GREATEST)]


class UnreadableError(Exception):
    """The text is one sentence."""


class Pairing(msgspec.Struct):
    code: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{8}\Z")]
    hardware: Text200
    os: Text200
    app_version: Text50


class Heartbeat(msgspec.Struct):
    sent_at: str
    checked_in: bool
    power: Literal["mains", "battery", "unknown"]
    battery_pct: Annotated[float, msgspec.Meta(ge=0, le=100)] | None
    volume_pct: Annotated[float, msgspec.Meta(ge=0, le=200)] | None
    audible: bool | None
    outbox: Count
    app_version: Text50
    uptime_s: Annotated[float, msgspec.Meta(ge=0)]
    temperature_c: float | None = None
    warnings: Annotated[list[Annotated[str, msgspec.Meta(max_length=60)]], msgspec.Meta(max_length=50)] = []
    last_stop: Annotated[str, msgspec.Meta(max_length=40)] = ""


class Command(msgspec.Struct):
    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    subject: Annotated[str, msgspec.Meta(pattern=r"^((order|product):.+|venue|device)\Z", max_length=80)]
    subject_seq: Version
    type: str
    made_at: str
    payload: Json
    expected_version: Version | None = None


class Commands(msgspec.Struct):
    commands: Annotated[list[Command], msgspec.Meta(min_length=1, max_length=500)]


def _number(text: str) -> float | int:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("a number is out of range")
    # To JSON Schema 3.0 is a whole number.
    return int(value) if value.is_integer() and abs(value) <= GREATEST else value


_READER = msgspec.json.Decoder(Json, float_hook=_number)


def read(text: bytes) -> Json:
    """A JSON object. Raises UnreadableError."""
    try:
        return _READER.decode(text)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise UnreadableError(f"the body can't be read: {error}") from None


def check(body: Json, form: type[T]) -> T:
    """Raises UnreadableError, naming the place: `$.commands[0].id`."""
    try:
        return msgspec.convert(body, form)
    except msgspec.MsgspecError as error:
        raise UnreadableError(str(error)) from None
