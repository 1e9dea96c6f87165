"""Bodies and their digests."""

from __future__ import annotations

import random

import pytest

from tablet_app.store.codec import body, from_ms, loose, parsed, sealed
from tablet_app.store.errors import DamagedError


@pytest.mark.parametrize("value", [{"n": 1}, {"note": "#12345678"}, [1, "ქ"], "#", 1.5, None, {}])
def test_what_is_written_is_read(value):
    assert parsed(body(value), object) == value


def test_any_flipped_bit_is_noticed():
    text = body({"note": "ხინკალი", "total": 1800}).encode()
    dice = random.Random(1)
    for _ in range(500):
        data = bytearray(text)
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        try:
            changed = data.decode()
        except UnicodeDecodeError:
            continue
        with pytest.raises(DamagedError):
            loose(changed)


@pytest.mark.parametrize("text", ['{"n":1}', '{"note":"#123456"}', '{"note":"#12345"}', "1.5", '"#1234567"'])
def test_schema_1_wrote_no_digest(text):
    assert sealed(text) == text


@pytest.mark.parametrize("text", ["", "{", '{"n":1}#00000000', "[1]", '{"n":1}#'])
def test_anything_else_is_damage(text):
    with pytest.raises(DamagedError):
        loose(text)


def test_a_number_that_is_no_instant_is_damage():
    with pytest.raises(DamagedError):
        from_ms(2**62)
