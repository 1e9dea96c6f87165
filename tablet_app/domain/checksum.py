"""Two check symbols over the prime field of 19, which catch any two wrong symbols and tell one from a swap.

A word c of twelve symbols is sound when the sum of c[i] and the sum of (i + 1)·c[i] are both 0 modulo 19: a shortened
Reed-Solomon code of distance 3 (Reed and Solomon, "Polynomial Codes over Certain Finite Fields", 1960). One wrong
symbol disturbs the first sum, and the second says where; a swap leaves the first alone and disturbs the second.
"""

from __future__ import annotations

from collections.abc import Sequence

BASE = 19
LENGTH = 12
FIRST = 1
"""People count from one; so do the weights, none of which may be 0."""


def _sums(word: Sequence[int]) -> tuple[int, int]:
    return sum(word) % BASE, sum(one * (at + FIRST) for at, one in enumerate(word)) % BASE


def checked(number: int) -> list[int]:
    """`number`, below BASE to the power of ten, as ten symbols and the two check symbols behind them."""
    word: list[int] = []
    for _ in range(LENGTH - 2):
        number, one = divmod(number, BASE)
        word.insert(0, one)
    plain, weighted = _sums(word)
    last = ((LENGTH - 1) * plain - weighted) % BASE
    return [*word, (-plain - last) % BASE, last]


def sound_word(word: Sequence[int]) -> bool:
    return _sums(word) == (0, 0)


def one_wrong(word: Sequence[int]) -> tuple[int, int] | None:
    """(where, which symbol belongs there) when one wrong symbol would explain the word; None when none does."""
    plain, weighted = _sums(word)
    if not plain:
        return None
    at = weighted * pow(plain, -1, BASE) % BASE - FIRST
    return (at, (word[at] - plain) % BASE) if 0 <= at < LENGTH else None


def two_swapped(word: Sequence[int]) -> list[int]:
    """Where a swap of a symbol with the next one would explain the word."""
    plain, weighted = _sums(word)
    if plain or not weighted:
        return []
    return [at for at in range(LENGTH - 1) if (word[at + 1] - word[at] - weighted) % BASE == 0]
