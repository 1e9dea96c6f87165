"""What waits and what is parked, by subject, with a memory of what was read the last time."""

from __future__ import annotations

import time

from tablet_app.domain.delivery import Command
from tablet_app.store.db import Db
from tablet_app.store.outbox import of_subject, up_to

# Another after any change: a new row has a number above all others, and no row changes but by a try or a refusal, which
# are counted, and by its end.
_STATES = (
    "SELECT subject, count(*), sum(seq), sum(attempts) FROM outbox INDEXED BY outbox_live"
    " WHERE state IN ('ready', 'parked') AND subject >= ? AND subject < ? GROUP BY subject"
)
AT_A_STRETCH, PAUSE_S = 200, 0.0001
"""Rows, and seconds. 10,000 take 50 ms, of which the screens' thread had no more than every other millisecond."""


class Live:
    """`outbox.live` with a memory: of 10,000 commands a reading takes those of the subjects that changed.

    To find them takes 2 ms, in which other threads can work; to read all takes 50, in which they have every other.
    """

    def __init__(self, prefix: str) -> None:
        self._within = (prefix, up_to(prefix))
        self._connection: object = None
        self._known: dict[str, tuple[tuple[int, ...], list[Command]]] = {}

    def read(self, db: Db) -> dict[str, list[Command]]:
        """Lists that did not change are the same objects as the last time."""
        if db.connection is not self._connection:
            self._connection, self._known = db.connection, {}
        known: dict[str, tuple[tuple[int, ...], list[Command]]] = {}
        fresh = 0
        for subject, *state in db.execute(_STATES, self._within).fetchall():
            now = tuple(state)
            before = self._known.get(subject)
            if before is None or before[0] != now:
                before = (now, of_subject(db, subject))
                fresh += len(before[1])
            if fresh >= AT_A_STRETCH:
                fresh = 0
                time.sleep(PAUSE_S)
            known[subject] = before
        self._known = known
        return {subject: commands for subject, (_, commands) in known.items()}
