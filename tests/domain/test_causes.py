"""The likely cause comes first, and nothing that is wrong goes untold."""

from __future__ import annotations

import pytest
from hypothesis import given
from msgspec.structs import replace

from tablet_app.domain.causes import CASES, causes
from tablet_app.domain.support_code import GROUPS, SupportFacts
from tests.domain.test_support_code import FACTS, QUIET, UNHURRIED

FINE = dict.fromkeys(GROUPS, "fine")


def with_(verdicts: dict[str, str] | None = None, **words: str) -> SupportFacts:
    return replace(QUIET, verdicts=FINE | (verdicts or {}), **words)


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        (with_(), "checked_in"),
        (SupportFacts(), "unknown"),
        (with_(place="revoked"), "C1.revoked"),
        (with_(place="C3", mark="problem", sound="muted", link="no_network"), "C3.muted"),
        (with_(place="C3", mark="asks", sound="unknown"), "C3.beeps"),
        (with_(place="C1", mark="problem", link="portal"), "C1.portal"),
        (with_(place="C2", mark="problem", mains="unplugged", battery="low"), "C2.battery_low"),
        (with_(place="C2", mark="asks", mains="unknown"), "C2.unknown"),
        (with_(place="C4", mark="asks"), "C4.asks"),
        (with_(place="C5", mark="problem"), "C5.offset"),
        (with_(place="C6", mark="asks"), "C6.asks"),
        (with_(place="C7", mark="problem"), "C7.problem"),
        (with_(place="C8", mark="asks"), "C8.ready"),
        (with_(place="C4", mark="asks", verdicts={"storage": "broken"}), "storage"),
        (with_(place="unpaired", link="no_network"), "C1.no_network"),
        (with_(place="unpaired"), "unpaired"),
        (with_(place="not_checked_in", sound="muted"), "not_checked_in"),
        (with_(sound="headphones"), "C3.headphones"),
        (with_(mains="unplugged"), "C2.on_battery"),
        (with_(refusals="refused"), "refused"),
        (with_(queue="many"), "waiting"),
        (with_(queue="many", link="platform"), "C1.platform"),
        (with_(verdicts={"app": "worth_knowing", "screen": "broken"}), "screen"),
        (with_(stop="power_cut", verdicts={"network": "worth_knowing"}), "stop.power_cut"),
        (with_(place="paused"), "paused"),
        (with_(place="closed"), "closed"),
    ],
)
def test_the_likely_cause(facts: SupportFacts, first: str) -> None:
    assert causes(facts)[0] == first


@UNHURRIED
@given(FACTS)
def test_whatever_a_code_says_has_a_cause_that_is_known_and_is_named_once(facts: SupportFacts) -> None:
    found = causes(facts)
    assert found
    assert set(found) <= set(CASES)
    assert len(set(found)) == len(found)


def test_what_else_is_wrong_is_told_too() -> None:
    facts = with_(place="C3", mark="problem", sound="muted", mains="unplugged", refusals="refused", stop="crashed")
    assert causes(facts) == ("C3.muted", "C2.on_battery", "refused", "stop.crashed")
