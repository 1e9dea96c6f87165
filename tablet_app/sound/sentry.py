"""The ringer with a guard beside it: what should sound is heard, or everybody is told that it is not."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from tablet_app.domain.alarm import Tone
from tablet_app.domain.escalation import Act, Step
from tablet_app.services.waiting import set_or_after
from tablet_app.sound.evidence import Hearing, Verdict
from tablet_app.sound.guard import Guard
from tablet_app.sound.mixer import MixerState
from tablet_app.sound.pauses import longest_pause_s
from tablet_app.sound.ringer import Ringer
from tablet_app.sound.rules import Rules, voice
from tablet_app.sound.sight import Sight
from tablet_app.sound.tones import tone_file
from tablet_app.sound.unanswered import Unanswered
from tablet_app.sound.view import SoundView
from tablet_app.store.database import StoreError

log = logging.getLogger(__name__)

TICK_S, IDLE_S = 0.1, 2.0
FLASH_AFTER_S = 0.9
NEXT_BACKEND_AFTER_S = 0.9  # a player process starts within 0.5 s on a busy machine
SECOND_TONE = Tone.NOT_DELIVERED.value
TURN_S, MOVED_FOR_S = 6.0, 6.0
STORE_AGAIN_S = 1.0
OLD_AFTER_S = 15.0  # a look comes each 5 s at least

Report = Callable[[Collection[str], bool | None, Mapping[str, Any]], Awaitable[object]]
Phone = Callable[[Collection[str]], Awaitable[object]]


class Sentry:
    """Plays through `ringer` as `AlarmKeeper` asks; `orders` says for which orders.

    `report` and `phone` tell of orders; they may raise StoreError and are then asked again. `on_view` gets each change
    of what is to be shown. `steps`: what happens by time while nobody answers.
    """

    def __init__(self, ringer: Ringer, report: Report, phone: Phone, steps: Sequence[Step]) -> None:
        self._ringer, self._report, self._phone = ringer, report, phone
        self.on_view: Callable[[SoundView], None] = lambda _: None
        self._unanswered = Unanswered(steps)
        self._rules = Rules()
        self._guard = Guard(self._see)
        self._asked: tuple[str, bool] | None = None
        self._hearing: Hearing | None = None
        self._started_at = 0.0
        self._moved_at: float | None = None
        self._missed = ""
        self._last: Sight | None = None
        self._view = SoundView()
        self._outgoing: list[Verdict | frozenset[str]] = []
        self._woken, self._to_tell = asyncio.Event(), asyncio.Event()

    @property
    def view(self) -> SoundView:
        return self._view

    @property
    def last(self) -> Sight | None:
        return self._last

    @property
    def mixer(self) -> MixerState | None:
        """The mixer as it was seen last; None where nobody could look for some seconds."""
        last = self._last
        return last.state if last and time.monotonic() - last.ended < OLD_AFTER_S else None

    @property
    def guard_pid(self) -> int | None:
        """The process that looks at the sound, where there is one just now."""
        return self._guard.pid

    @property
    def rules(self) -> Rules:
        return self._rules

    @rules.setter
    def rules(self, rules: Rules) -> None:
        self._rules = rules
        self._guard.rules = self._now()

    def _now(self) -> Rules:
        """The rules with what nobody's answer has added to them."""
        return replace(self._rules, louder=Act.LOUDER in self._unanswered.acts)

    def play(self, tone: str, *, repeat: bool) -> None:
        """As the ringer's; asking again for what sounds changes nothing."""
        if self._asked == (tone, repeat) and repeat:
            return
        self._ringer.play(voice(tone, self._rules), repeat=repeat)
        now = time.monotonic()
        self._asked = (tone, repeat)
        self._hearing = Hearing(now, longest_pause_s(str(tone_file(tone))))
        self._started_at = now
        self._guard.watch(now)
        self._woken.set()

    def stop(self) -> None:
        self._ringer.stop()
        self._over()

    def orders(self, orders: frozenset[str]) -> None:
        """The orders that it sounds for, empty for none. To be told after `play`."""
        now = time.monotonic()
        self._unanswered.sounds_for(orders, now)
        if not orders:
            self._work_steps(now)
        if self._hearing:
            self._hearing.expect(orders, now)

    async def run(self) -> None:
        """Until cancelled; then nothing is watched any more. What is not told by then stays untold."""
        self._guard.start()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._tick_on())
                group.create_task(self._tell_on())
        finally:
            await self._guard.close()

    def _see(self, sight: Sight) -> None:
        self._ringer.away, was_away, self._last = sight.gone, self._ringer.away, sight
        if was_away and sight.reason == "no_stream":
            self._ringer.again()
        if sight.changed or "volume" in sight.repaired or "unmuted" in sight.repaired:
            self._moved_at = time.monotonic()
        if self._hearing:
            self._hearing.miss(sight, plays=self._ringer.state.playing is not None)
            for verdict in self._hearing.see(sight, self._ringer.state.backend):
                self._tell(verdict)
            if sight.heard:
                self._missed = ""
        self._show(time.monotonic())
        self._woken.set()

    async def _tick_on(self) -> None:
        while True:
            self._woken.clear()
            now = time.monotonic()
            if self._hearing:
                self._tick(self._hearing, now)
            self._show(now)
            await (asyncio.sleep(TICK_S) if self._hearing else set_or_after(self._woken, IDLE_S))

    def _tick(self, hearing: Hearing, now: float) -> None:
        for verdict in hearing.overdue(now, self._ringer.state.backend):
            log.warning("alert not heard", extra={"reason": verdict.evidence["reason"], "heard": verdict.heard})
            self._tell(verdict)
        if self._ringer.state.wanted is None:
            # A tone that sounds once is over.
            if hearing.heard_at is None:
                self._missed = hearing.reason(now)
            self._over()
            return
        late = min(hearing.mute_s(now), now - self._started_at) > hearing.pause_s + NEXT_BACKEND_AFTER_S
        if hearing.lost(now) or (late and hearing.reason(now) in ("no_stream", "silent")):
            self._begin_anew(hearing.reason(now), now)
        self._work_steps(now)
        if late := self._unanswered.to_phone(now, hearing.judged):
            log.info("nobody answers", extra={"act": Act.PHONE.value, "orders": len(late)})
            self._outgoing.append(late)
            self._to_tell.set()

    def _work_steps(self, now: float) -> None:
        """What the longest wait asks for; back to the alert as it was where that one is over."""
        before = self._unanswered.acts
        for act in self._unanswered.look(now):
            if act is not Act.PHONE:
                log.info("nobody answers", extra={"act": act.value, "orders": len(self._unanswered.orders)})
            if act is Act.REPEAT:
                self._begin_anew("nobody answers", now)
        acts = self._unanswered.acts
        if acts != before:
            self.rules = self._rules
        if self._asked and self._asked[1] and (acts != before or Act.SECOND_TONE in acts):
            other = Act.SECOND_TONE in acts and int(self._unanswered.waits_s(now) / TURN_S) % 2 == 0
            self._ringer.play(SECOND_TONE if other else voice(self._asked[0], self._now()), repeat=True)

    def _begin_anew(self, reason: str, now: float) -> None:
        self._started_at = now
        self._ringer.unheard(reason)

    def _over(self) -> None:
        self._asked = self._hearing = None
        self.orders(frozenset())
        self._guard.rest()
        self._show(time.monotonic())

    def _tell(self, verdict: Verdict) -> None:
        self._outgoing.append(verdict)
        self._to_tell.set()

    async def _tell_on(self) -> None:
        while True:
            await self._to_tell.wait()
            self._to_tell.clear()
            while self._outgoing:
                told = self._outgoing[0]
                try:
                    if isinstance(told, Verdict):
                        await self._report(told.orders, told.heard, told.evidence)
                    else:
                        await self._phone(told)
                except StoreError as error:
                    log.warning("alert not reported", extra={"why": error.why})
                    await asyncio.sleep(STORE_AGAIN_S)
                    continue
                self._outgoing.pop(0)

    def _show(self, now: float) -> None:
        hearing, sight = self._hearing, self._last
        state = sight.state if sight else None
        reason, look = self._missed or (sight.reason if sight and not hearing else None) or "", ""
        if hearing:
            mute = hearing.mute_s(now) > hearing.pause_s + FLASH_AFTER_S and not hearing.audible(now)
            reason = hearing.reason(now) if mute else ""
            repeats = self._asked is not None and self._asked[1]
            look = "silent" if mute and repeats else "unanswered" if Act.FLASH in self._unanswered.acts else ""
        view = SoundView(
            ok=not reason,
            reason=reason,
            volume_pct=state.volume_pct if state and state.sink else None,
            moved=self._moved_at is not None and now - self._moved_at < MOVED_FOR_S,
            look=look,
        )
        if view != self._view:
            self._view = view
            self.on_view(view)
