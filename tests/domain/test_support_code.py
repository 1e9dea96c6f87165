"""The support code: everything comes back, and no slip of one character or one swap passes, or is blamed elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tablet_app import __version__
from tablet_app.domain import support_code
from tablet_app.domain.support_code import (
    ALPHABET,
    BATTERIES,
    GROUPS,
    LINKS,
    MAINS,
    MARKS,
    PLACES,
    QUEUES,
    REFUSALS,
    RELEASES,
    SOUNDS,
    STOPS,
    VERDICTS,
    SupportFacts,
    WrongCodeError,
    decode,
    encode,
)

FACTS = st.builds(
    SupportFacts,
    release=st.sampled_from(RELEASES),
    place=st.sampled_from(PLACES),
    mark=st.sampled_from(MARKS),
    link=st.sampled_from(LINKS),
    sound=st.sampled_from(SOUNDS),
    mains=st.sampled_from(MAINS),
    battery=st.sampled_from(BATTERIES),
    queue=st.sampled_from(QUEUES),
    refusals=st.sampled_from(REFUSALS),
    stop=st.sampled_from(STOPS),
    verdicts=st.fixed_dictionaries({group: st.sampled_from(VERDICTS) for group in GROUPS}),
)
QUIET = SupportFacts("0.1.0", "checked_in", link="online", sound="fine", mains="plugged", battery="good")
DARK = SupportFacts(
    "0.1.0", "C3", "problem", "no_network", "muted", "unplugged", "low", "many", "refused", "power_cut",
    dict.fromkeys(GROUPS, "broken"),
)  # fmt: skip
UNHURRIED = settings(deadline=None)
"""A loaded machine is no fault of the code."""
PAGE = Path(__file__).parent.parent.parent / "docs/support-code.md"
CODES = [encode(facts).replace("\u00a0", "") for facts in (SupportFacts(), QUIET, DARK)]


def test_the_code_on_the_page_is_one_that_a_tablet_shows() -> None:
    (example,) = re.findall(r"`(\w{4} \w{4} \w{4})`", PAGE.read_text())
    assert decode(example).place == "not_checked_in"


def wrong(typed: str) -> WrongCodeError:
    with pytest.raises(WrongCodeError) as refused:
        decode(typed)
    return refused.value


@UNHURRIED
@given(FACTS)
def test_what_goes_in_comes_out_of_twelve_characters_in_three_groups(facts: SupportFacts) -> None:
    code = encode(facts)
    groups = code.split("\u00a0")
    assert [len(group) for group in groups] == [4, 4, 4]
    assert set("".join(groups)) <= set(ALPHABET)
    assert decode(code) == facts


@pytest.mark.parametrize("code", CODES)
def test_every_single_wrong_character_is_refused_and_found(code: str) -> None:
    for at, right in enumerate(code):
        for other in ALPHABET:
            if other != right:
                error = wrong(code[:at] + other + code[at + 1 :])
                assert (error.kind, error.position, error.likely) == ("one", at + 1, right)


@UNHURRIED
@given(FACTS, st.integers(0, 11), st.sampled_from(ALPHABET))
def test_a_wrong_character_is_found_in_any_code(facts: SupportFacts, at: int, other: str) -> None:
    code = encode(facts).replace("\u00a0", "")
    if other != code[at]:
        error = wrong(code[:at] + other + code[at + 1 :])
        assert (error.kind, error.position, error.likely) == ("one", at + 1, code[at])


@UNHURRIED
@given(FACTS, st.integers(0, 10))
def test_every_swap_of_neighbours_is_refused_and_found(facts: SupportFacts, at: int) -> None:
    code = encode(facts).replace("\u00a0", "")
    swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    if swapped != code:
        error = wrong(swapped)
        # Another pair may explain it as well: then none is blamed.
        assert (error.kind, error.position) in {("swapped", at + 1), ("several", 0)}


def test_nearly_every_swap_is_found_where_it_is() -> None:
    found = 0
    for code in CODES:
        for at in range(11):
            swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
            found += code[at] == code[at + 1] or wrong(swapped).kind == "swapped"
    assert found >= 0.8 * 33


@UNHURRIED
@given(FACTS, st.data())
def test_two_wrong_characters_never_pass(facts: SupportFacts, data: st.DataObject) -> None:
    code = list(encode(facts).replace("\u00a0", ""))
    for at in data.draw(st.lists(st.integers(0, 11), min_size=2, max_size=2, unique=True)):
        code[at] = data.draw(st.sampled_from([one for one in ALPHABET if one != code[at]]))
    assert wrong("".join(code)).kind in {"one", "swapped", "several"}


@UNHURRIED
@given(FACTS)
def test_small_letters_dashes_and_look_alikes_are_forgiven(facts: SupportFacts) -> None:
    code = encode(facts)
    cyrillic = str.maketrans("AFKMRTUWX08", "АФКМРТУШХОВ")
    georgian = str.maketrans("AFKMRTUWX0", "აფკმრტუწხო")
    latin = str.maketrans("01258", "OIZSB")
    assert decode("\ufeff\u200e" + "\u200b".join(code) + "\u2069") == facts  # pasted from a messenger
    for typed in (code.lower(), code.replace("\u00a0", "-"), code.translate(cyrillic).lower()):
        assert decode(typed) == facts
    for typed in (code.translate(georgian), f"  {code.translate(latin)} ", code.translate(georgian).upper()):
        assert decode(typed) == facts


def test_each_forgiven_letter_means_one_character_and_none_of_ours_means_another() -> None:
    known = support_code._MEANT
    assert all(known[one.lower()] == index for index, one in enumerate(ALPHABET))
    assert len(known) == len(ALPHABET) + sum(len(set(also.lower())) for also in support_code._ALSO.values())


@pytest.mark.parametrize(
    ("typed", "kind", "position"),
    [("", "length", 0), (CODES[0][:11], "length", 0), (CODES[0] + "1", "length", 0), ("12N4", "character", 3)],
)
def test_what_cannot_be_a_code_says_why(typed: str, kind: str, position: int) -> None:
    error = wrong(typed)
    assert (error.kind, error.position) == (kind, position)


def test_a_later_layout_is_not_read_as_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    code = encode(SupportFacts())
    monkeypatch.setattr(support_code, "SIZE", 0)
    assert wrong(code).kind == "newer"


def test_a_word_that_a_later_tablet_has_and_we_do_not(monkeypatch: pytest.MonkeyPatch) -> None:
    layout = tuple(
        (name, (*table, "0.2.0") if name == "release" else table, room) for name, table, room in support_code._LAYOUT
    )
    with monkeypatch.context() as later:
        later.setattr(support_code, "_LAYOUT", layout)
        code = encode(replace(QUIET, release="0.2.0"))
    assert decode(code) == replace(QUIET, release="newer")


def test_what_is_in_no_table_is_unknown() -> None:
    assert decode(encode(replace(QUIET, link="by pigeon"))) == replace(QUIET, link="unknown")


def test_this_version_has_its_place_among_the_releases() -> None:
    assert __version__ in RELEASES


def test_no_table_has_outgrown_its_room_and_there_is_room_for_another_layout() -> None:
    assert all(len(table) <= room for _, table, room in support_code._LAYOUT)
    assert support_code.SIZE * 2 <= support_code._ALL


def test_codes_of_the_first_release_mean_the_same_for_ever() -> None:
    """Never change these: tables are added to at their end, or the layout is a new one."""
    assert CODES == ["41K5170FMM18", "1TTRXKAK9503", "8M89K4KR7W55"]
