"""Whom to call, written so that it can be read aloud and dialled."""

from __future__ import annotations

SUPPORT_PHONE = "+995322114235"
"""Support's number before a profile has named another one."""


def spoken(phone: str) -> str:
    """A Georgian number in the groups people say it in (+995 32 211 42 35); any other number as it is."""
    digits = phone.replace(" ", "")
    if digits.startswith("+995") and len(digits) == 13 and digits[1:].isdigit():
        local = digits[4:]
        return (
            f"+995 {local[:2]} {local[2:5]} {local[5:7]} {local[7:]}"
            if local[0] == "3"
            else (f"+995 {local[:3]} {local[3:5]} {local[5:7]} {local[7:]}")
        )
    return phone
