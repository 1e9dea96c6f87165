"""Plays the scenario, and lets happen what the clock brings."""

import asyncio
import logging
import time

from tablet_app.demo import lifecycle
from tablet_app.demo.control import play_fault
from tablet_app.demo.database import Json
from tablet_app.demo.scenarios import Scenario, Trouble
from tablet_app.demo.state import State

TICK_S = 0.1
log = logging.getLogger("tablet_app.platform")


async def direct(state: State) -> None:
    """Runs until cancelled. A fault in one step is logged and the day goes on."""
    script = None if state.scenario is None else Script(state, state.scenario)
    while True:
        try:
            lifecycle.do_what_is_due(state)
            if script is not None:
                script.play()
        except Exception:
            log.exception("a step of the scenario failed")
        await asyncio.sleep(TICK_S)


class Script:
    """Where in the scenario we are. Orders go on counting after a restart, the timetable begins anew."""

    def __init__(self, state: State, scenario: Scenario) -> None:
        self._state = state
        self._scenario = scenario
        self._began = time.monotonic()
        self._placed = 0
        self._troubles = 0

    def play(self) -> None:
        """Everything whose time has come."""
        at_s = (time.monotonic() - self._began) * self._state.speed
        while (due := self._next_order_s()) is not None and due <= at_s:
            self._place()
        while (due := self._next_trouble_s()) is not None and due <= at_s:
            play_fault(self._state, self._trouble_now())
            self._troubles += 1

    def _next_order_s(self) -> float | None:
        scenario = self._scenario
        if scenario.first_order_s is None or self._placed == scenario.orders:
            return None
        return scenario.first_order_s + self._placed * scenario.every_s

    def _place(self) -> None:
        state, scenario = self._state, self._scenario
        self._placed += 1
        with state.db.transaction():
            count = state.db.get("scenario_orders", 0) + 1
            state.db.put("scenario_orders", count)
            order = lifecycle.place(state, {"test": True} if count == scenario.test_order else {})
            if scenario.cancel_every and count % scenario.cancel_every == 0:
                lifecycle.plan(state, "cancel", order["id"], scenario.cancel_after_s)
            if scenario.refund_every and count % scenario.refund_every == 0:
                lifecycle.plan(state, "refund", order["id"], scenario.delivered_after_s * 3)

    def _trouble_now(self) -> Json:
        body: Json = dict(self._trouble().body)
        if "seconds" in body:
            body["seconds"] /= self._state.speed
        return body

    def _trouble(self) -> Trouble:
        return self._scenario.trouble[self._troubles % len(self._scenario.trouble)]

    def _next_trouble_s(self) -> float | None:
        scenario = self._scenario
        if not scenario.trouble:
            return None
        rounds = self._troubles // len(scenario.trouble)
        if rounds and scenario.repeat_trouble_s is None:
            return None
        return self._trouble().at_s + rounds * (scenario.repeat_trouble_s or 0)
