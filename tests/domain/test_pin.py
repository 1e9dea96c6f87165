"""The technician's PIN: kept as a hash, waits that grow, one-time PINs that both sides know without a word."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tablet_app.domain.pin import (
    LONGEST_WAIT_S,
    ONE_TIMES_A_DAY,
    fits,
    is_pin,
    keep,
    left_s,
    number_of,
    one_time_pin,
    token_hash,
    wait_s,
)

DIGITS = st.text("0123456789", min_size=6, max_size=6)
SECRETS = st.text("0123456789abcdef", min_size=64, max_size=64)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
NUMBERS = st.integers(0, ONE_TIMES_A_DAY - 1)


@settings(max_examples=6, deadline=None)
@given(DIGITS, DIGITS, st.binary(min_size=16, max_size=16))
def test_a_pin_fits_itself_alone_and_is_not_written_down(pin: str, other: str, salt: bytes) -> None:
    kept = keep(pin, salt)
    assert fits(pin, kept)
    assert fits(other, kept) is (other == pin)
    assert pin not in kept.hash
    assert keep(pin, salt + b"1").hash != kept.hash


@pytest.mark.parametrize("text", ["", "12345", "1234567", "12a456", "000000", "123456", "987654", "١٢٣٩٥٦"])
def test_what_is_no_pin(text: str) -> None:
    assert not is_pin(text)


@pytest.mark.parametrize("text", ["120934", "112233", "098765", "000001"])
def test_what_is_one(text: str) -> None:
    assert is_pin(text)


def test_the_waits_double_up_to_a_quarter_of_an_hour() -> None:
    assert [wait_s(wrong) for wrong in range(12)] == [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, LONGEST_WAIT_S]
    assert wait_s(10**9) == LONGEST_WAIT_S == 900


@given(st.integers(0, 40), st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_wait_only_shrinks_and_a_restart_never_shortens_it(wrong: int, since: int, passed: int) -> None:
    left = left_s(wrong, since, since + passed, same_boot=True)
    assert 0 <= left <= wait_s(wrong)
    assert left_s(wrong, since, since + passed + 1000, same_boot=True) <= left
    assert left_s(wrong, since, 0, same_boot=False) == wait_s(wrong)
    assert left_s(wrong, since + passed, since, same_boot=True) == wait_s(wrong)


@given(SECRETS, DAYS, NUMBERS)
def test_the_tablet_knows_the_one_time_pin_that_support_gives(secret: str, day: date, number: int) -> None:
    pin = one_time_pin(secret, day, number)
    assert (len(pin), pin.isdecimal()) == (8, True)
    assert number_of(pin, secret, day, ()) is not None
    assert one_time_pin(secret, day, number) == pin


@given(SECRETS, DAYS)
def test_each_is_good_once_and_on_its_day(secret: str, day: date) -> None:
    pins = [one_time_pin(secret, day, number) for number in range(ONE_TIMES_A_DAY)]
    for number, pin in enumerate(pins):
        if pins.count(pin) == 1:
            assert number_of(pin, secret, day, {number}) is None
        assert number_of(pin, secret, day, set(range(ONE_TIMES_A_DAY))) is None
        tomorrow = {one_time_pin(secret, day + timedelta(days=1), other) for other in range(ONE_TIMES_A_DAY)}
        assert (number_of(pin, secret, day + timedelta(days=1), ()) is None) is (pin not in tomorrow)


def test_another_device_has_other_ones() -> None:
    day = date(2025, 3, 3)
    assert one_time_pin(token_hash("one"), day, 0) != one_time_pin(token_hash("two"), day, 0)
    assert one_time_pin(token_hash("one"), day, 0) == "36322257"  # by openssl dgst -hmac


@given(st.text(max_size=12))
def test_whatever_is_typed_raises_nothing(typed: str) -> None:
    number_of(typed, token_hash("one"), date(2025, 3, 3), ())
