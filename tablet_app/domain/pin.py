"""The technician's PIN: how it is kept, how long to wait after wrong ones, and the one that support gives for a day."""

from __future__ import annotations

import itertools
from collections.abc import Collection
from datetime import date

from msgspec import Struct

# hashlib reads OpenSSL, 3 ms and 4 MB: a start does not wait for it, and most days nobody types a PIN.

LENGTH = 6
ONE_TIME_LENGTH = 8
ONE_TIMES_A_DAY = 10
LONGEST_WAIT_S = 15 * 60
SALT_BYTES = 16
# RFC 7914 and OWASP's password storage sheet: 16 MiB and some 50 ms a try. Six digits are guessed in a day even so by
# whoever has the file; the waits are what keeps them from whoever has the tablet.
_COST = {"n": 2**14, "r": 8, "p": 1}


class KeptPin(Struct, frozen=True):
    """A PIN as it may be written down: salt and scrypt hash, both in hex."""

    salt: str
    hash: str


def is_pin(text: str) -> bool:
    """Six digits that are not the first ones anybody would try: all the same, or counting up or down."""
    if len(text) != LENGTH or not (text.isascii() and text.isdecimal()):
        return False
    steps = {int(after) - int(before) for before, after in itertools.pairwise(text)}
    return steps not in ({0}, {1}, {-1})


def keep(pin: str, salt: bytes) -> KeptPin:
    """`salt`: `SALT_BYTES` that nobody can guess. Takes 16 MiB and some 50 ms; not for a thread that draws."""
    import hashlib  # noqa: PLC0415

    return KeptPin(salt.hex(), hashlib.scrypt(pin.encode(), salt=salt, **_COST).hex())


def fits(pin: str, kept: KeptPin) -> bool:
    """Whether this is the PIN that was kept; as slow as `keep`."""
    import hmac  # noqa: PLC0415

    return hmac.compare_digest(keep(pin, bytes.fromhex(kept.salt)).hash, kept.hash)


def wait_s(wrong: int) -> int:
    """Seconds to wait after so many wrong tries in a row: 1, 2, 4, … up to a quarter of an hour."""
    # Far beyond the longest wait, 2 ** wrong would be a number of its own weight.
    return min(2 ** min(wrong - 1, 10), LONGEST_WAIT_S) if wrong > 0 else 0


def left_s(wrong: int, since_ms: int, now_ms: int, *, same_boot: bool) -> float:
    """What is left of that wait, in seconds; both times are milliseconds since boot.

    After a restart of the tablet the wait begins anew with the boot: nobody can tell how long it was off.
    """
    passed_ms = now_ms - since_ms if same_boot else now_ms
    return max(0.0, wait_s(wrong) - max(0, passed_ms) / 1000)


def token_hash(token: str) -> str:
    """What the platform keeps of a device's token: SHA-256 in hex."""
    import hashlib  # noqa: PLC0415

    return hashlib.sha256(token.encode()).hexdigest()


def one_time_pin(secret: str, day: date, number: int) -> str:
    """The eight digits that open the technician's mode once, on one day; `number` from 0 to 9 tells them apart.

    `secret`: the token's hash, which platform and tablet both know; neither has to reach the other.
    """
    import hashlib  # noqa: PLC0415
    import hmac  # noqa: PLC0415

    told = f"technician's mode/{day.isoformat()}/{number}".encode()
    mixed = int.from_bytes(hmac.new(secret.encode(), told, hashlib.sha256).digest()[:8])
    return f"{mixed % 10**ONE_TIME_LENGTH:0{ONE_TIME_LENGTH}}"


def number_of(typed: str, secret: str, day: date, used: Collection[int]) -> int | None:
    """Which of the day's one-time PINs this is, if it is one that was not used; None else."""
    import hmac  # noqa: PLC0415

    fitting = [
        number
        for number in range(ONE_TIMES_A_DAY)
        if hmac.compare_digest(one_time_pin(secret, day, number).encode(), typed.encode())
    ]
    return next((number for number in fitting if number not in used), None)
