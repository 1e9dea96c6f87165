"""No tap lost, none done twice, each in its order, and what is shown is so: whatever happens, in whatever order."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tablet_app.demo.process import Platform
from tests.model.machine import Counter

SHORT = settings(
    derandomize=True,
    phases=[Phase.generate],
    database=None,
    deadline=None,
    max_examples=25,
    stateful_step_count=40,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much),
)


def days_at_the_counter(platform: Platform, chosen: settings) -> None:
    class Here(Counter):
        pass

    Here.platform = platform
    run_state_machine_as_test(Here, settings=chosen)


@pytest.mark.timeout(300)
def test_days_at_the_counter(own_platform: Platform) -> None:
    days_at_the_counter(own_platform, SHORT)
