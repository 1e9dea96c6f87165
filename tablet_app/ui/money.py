"""Money as it is written on a bill here: 31.20 ₾."""

from __future__ import annotations

_SIGNS = {"GEL": "₾", "EUR": "€", "USD": "$", "RUB": "₽"}


def money(minor: int, currency: str) -> str:
    """`minor` units (hundredths) of `currency` with its sign, or its code where there is none."""
    whole, rest = divmod(abs(minor), 100)
    sign = "−" if minor < 0 else ""
    return f"{sign}{whole}.{rest:02} {_SIGNS.get(currency, currency)}"
