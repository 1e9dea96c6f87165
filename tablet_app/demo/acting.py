"""One command on its way: what it is about, what it says, and how it is refused."""

from typing import Any, cast

from tablet_app.demo.clock import parse
from tablet_app.demo.database import Json
from tablet_app.demo.state import State


class RefusedError(Exception):
    """The platform's verdict about one command; `code` is one of the contract's."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Acting:
    """One command on its way: the state, the payload, and the thing it is about."""

    def __init__(self, state: State, command: Json, device_id: str) -> None:
        self.state = state
        self.payload: Json = command["payload"]
        self.kind, _, self.subject_id = command["subject"].partition(":")
        self.device_id = device_id
        self.expected: int | None = command.get("expected_version")

    def order(self) -> Json:
        """The order it is about, which is not cancelled."""
        found = self.state.order(self.subject_id) if self.kind == "order" else None
        if found is None:
            raise RefusedError("unknown_subject", f"there is no order {self.subject_id!r}")
        if found["status"] in ("cancelled", "withdrawn"):
            raise RefusedError("order_cancelled", f"the order is {found['status']}")
        return self._expected(found)

    def product(self) -> Json:
        found = self.state.product(self.subject_id) if self.kind == "product" else None
        if found is None:
            raise RefusedError("unknown_subject", f"there is no product {self.subject_id!r}")
        return self._expected(found)

    def about(self, *kinds: str) -> None:
        if self.kind not in kinds:
            raise RefusedError("unknown_subject", f"the subject must be {' or '.join(kinds)}, not {self.kind!r}")
        if self.kind == "venue":
            self._expected(self.state.venue)

    def allowed(self, flag: str) -> None:
        if not self.state.profile[flag]:
            raise RefusedError("not_allowed", f"the profile says {flag}: false")

    def number(self, name: str, least: int, most: int) -> int:
        value = self.payload.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise RefusedError("invalid_payload", f"{name} must be a whole number from {least} to {most}")
        return value

    def moment(self, name: str, *, needed: bool = False) -> str | None:
        value = self.payload.get(name)
        if (needed or value is not None) and parse(value) is None:
            raise RefusedError("invalid_payload", f"{name} must be an RFC 3339 time with a zone")
        return value

    def text(self, name: str) -> str:
        value = self.payload.get(name)
        if not isinstance(value, str) or not value:
            raise RefusedError("invalid_payload", f"{name} must be a text")
        return value

    def listed(self, name: str) -> list[Any]:
        value = self.payload.get(name)
        if not isinstance(value, list):
            raise RefusedError("invalid_payload", f"{name} must be a list")
        return cast("list[Any]", value)

    def _expected(self, found: Json) -> Json:
        if self.expected is not None and found["version"] != self.expected:
            raise RefusedError("version_conflict", f"the version is {found['version']}, not {self.expected}")
        return found


def from_status(order: Json, wanted: str, done: tuple[str, ...]) -> None:
    """Go on from `wanted`; `done` are the states in which the command's effect is there already."""
    if order["status"] in done:
        raise RefusedError("already_confirmed", f"the order is {order['status']} already")
    if order["status"] != wanted:
        raise RefusedError("illegal_state", f"the order is {order['status']}, not {wanted}")
