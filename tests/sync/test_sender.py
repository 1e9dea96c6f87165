"""Commands on their way: batches, verdicts in every shape, answers that are lost, and what waits for what."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tablet_app.domain import commands as say
from tablet_app.domain.delivery import Command, State
from tablet_app.store import outbox as table
from tablet_app.store.database import StoreError
from tablet_app.sync import outgoing, sender
from tablet_app.wiring import Tablet
from tests.counter import at_work, commands_of, settled, tablet_at, until
from tests.sync.servers import answer, serving, told
from tests.sync.test_feed import has, place
from tests.sync.test_hostile import PAIRED, SNAPSHOT

Result = dict[str, Any]


def results(verdict: Callable[[Result], list[Result]]) -> Callable[[str, bytes], bytes]:
    """A platform that pairs, and answers each command with what `verdict` makes of it."""

    def answers(head: str, body: bytes) -> bytes:
        if "/v1/commands" in head:
            found = [result for command in json.loads(body)["commands"] for result in verdict(command)]
            return told({"results": found})
        return PAIRED if "/pair" in head else SNAPSHOT

    return answers


def applied(command: Result) -> list[Result]:
    return [{"id": command["id"], "status": "applied"}]


async def save(tablet: Tablet, count: int, subject: str | None = None) -> list[str]:
    """Ready-marks, for `count` orders or all for one."""
    return [await tablet.outbox.save(say.MarkReady(subject or f"o{number:04}")) for number in range(count)]


async def states(tablet: Tablet) -> dict[str, State]:
    return {command.id: command.state for command in await tablet.store.read(table.every)}


async def command(tablet: Tablet, key: str) -> Command:
    found = await tablet.store.read(lambda db: table.one(db, key))
    assert found is not None
    return found


def batches(server) -> list[list[Result]]:
    return [body["commands"] for body in server.bodies() if "commands" in body]


async def test_what_waits_goes_in_batches_of_five_hundred_in_order(tmp_path):
    async with serving(results(applied)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")

        def work(db) -> None:
            for number in range(1200):
                tablet.outbox.put(db, say.MarkReady(f"o{number % 300:04}"), f"key{number:04}")

        await tablet.store.write(work)
        while await tablet.sender.once() == 0:
            pass
        sent = batches(server)
        assert [len(batch) for batch in sent] == [500, 500, 200]
        assert set((await states(tablet)).values()) == {State.SETTLED}
        for subject in {command["subject"] for batch in sent for command in batch}:
            assert [c["subject_seq"] for batch in sent for c in batch if c["subject"] == subject] == [1, 2, 3, 4]


async def test_what_follows_a_batch_closely_never_passes_a_refusal_in_it(tmp_path):
    """The batch behind is made up while the first is on its way, and the first ends in the middle of a subject."""
    split = "order:o0166"

    def refuse_the_split_one(command: Result) -> list[Result]:
        return one("refused", code="illegal_state")(command) if command["subject"] == split else applied(command)

    async with serving(results(refuse_the_split_one)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")

        def work(db) -> None:
            for number in range(1500):
                tablet.outbox.put(db, say.MarkReady(f"o{number // 3:04}"), f"key{number:04}")

        await tablet.store.write(work)
        while await tablet.sender.once() == 0:
            pass
        sent = batches(server)
        assert [command["subject"] for command in sent[0]].count(split) == 2
        assert [command["subject_seq"] for batch in sent for command in batch if command["subject"] == split] == [1, 2]
        assert list((await states(tablet)).values()).count(State.SETTLED) == 1497


async def test_an_answer_that_can_not_be_written_down_is_asked_for_again_under_the_same_keys(tmp_path, monkeypatch):
    async with serving(results(applied)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")

        def work(db) -> None:
            for number in range(700):
                tablet.outbox.put(db, say.MarkReady(f"o{number:04}"), f"key{number:04}")

        await tablet.store.write(work)
        written = tablet.outbox.settle

        async def fails(*_: Any) -> None:
            monkeypatch.setattr(tablet.outbox, "settle", written)
            raise StoreError("the disk failed")

        monkeypatch.setattr(tablet.outbox, "settle", fails)
        with pytest.raises(StoreError):
            await tablet.sender.once()
        while await tablet.sender.once() == 0:
            pass
        sent = [command["id"] for batch in batches(server) for command in batch]
        assert len(set(sent)) == 700
        assert len(sent) >= 1200
        assert set((await states(tablet)).values()) == {State.SETTLED}


async def test_a_request_stays_under_its_bytes_but_carries_a_command_that_is_larger(tmp_path):
    async with serving(results(applied)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        for size in (100_000, 100_000, 100_000, 300_000, 10):
            await tablet.outbox.save(say.ReportAlert("o1", True, {"x": "y" * size}))
        while await tablet.sender.once() == 0:
            pass
        assert [len(batch) for batch in batches(server)] == [2, 1, 1, 1]
        assert outgoing.BATCH_BYTES < 300_000


def one(status: str, **more: Any) -> Callable[[Result], list[Result]]:
    return lambda command: [{"id": command["id"], "status": status, **more}]


@pytest.mark.parametrize(
    ("verdict", "state", "error"),
    [
        (applied, State.SETTLED, None),
        (one("duplicate"), State.SETTLED, None),
        (one("refused", code="illegal_state", message="no"), State.PARKED, "illegal_state"),
        (one("refused"), State.PARKED, "refused"),
        (one("retry", code="busy", retry_after=1), State.READY, "busy"),
        (one("retry"), State.READY, "retry"),
        (one("postponed_to_tomorrow"), State.READY, "postponed_to_tomorrow"),
        (lambda _: [], State.READY, "no verdict"),
        (lambda _: [{"id": "somebody-else", "status": "applied"}], State.READY, "no verdict"),
        (lambda command: [*applied(command), *one("duplicate")(command)], State.SETTLED, None),
        (one(7), State.READY, "platform"),  # type: ignore[arg-type]
        (lambda _: [{"status": "applied"}], State.READY, "platform"),
    ],
)
async def test_each_verdict(tmp_path, verdict, state, error):
    async with serving(results(verdict)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        (key,) = await save(tablet, 1)
        await tablet.sender.once()
        found = await command(tablet, key)
        assert (found.state, found.last_error) == (state, error)


async def test_verdicts_in_any_order_find_their_commands(tmp_path):
    def shuffled(head: str, body: bytes) -> bytes:
        if "/v1/commands" not in head:
            return PAIRED if "/pair" in head else SNAPSHOT
        found = [c["id"] for c in json.loads(body)["commands"]]
        statuses = [{"id": key, "status": "refused" if place == 1 else "applied"} for place, key in enumerate(found)]
        return told({"results": statuses[::-1]})

    async with serving(shuffled) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        keys = await save(tablet, 3)
        await tablet.sender.once()
        found = await states(tablet)
        assert [found[key] for key in keys] == [State.SETTLED, State.PARKED, State.SETTLED]


async def test_try_again_holds_its_subject_and_lets_the_others_go(tmp_path):
    def hold_a(command: Result) -> list[Result]:
        return one("retry", retry_after=60)(command) if command["subject"] == "order:a" else applied(command)

    async with serving(results(hold_a)) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        for _ in range(2):
            await save(tablet, 1, "a")
            await save(tablet, 1, "b")
            assert await tablet.sender.once() == 0
        assert [[c["subject"] for c in batch] for batch in batches(server)] == [["order:a", "order:b"], ["order:b"]]
        pause = await tablet.sender.once()
        assert pause is not None
        assert 50 < pause <= 60
        assert len(batches(server)) == 2


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (answer("500 Oops", b"{}"), "platform"),
        (answer("429 Too Many", b"{}"), "too_many"),
        (answer("404 Not Found", b"{}"), "not_found"),
        (answer("200 OK", b"<html>", "text/html"), "portal"),
        (answer("200 OK", b'{"results": [{"id": \xff\xfe'), "platform"),
        (answer("200 OK", b'{"results": null}'), "platform"),
        (b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{", "no_network"),
        (b"", "no_network"),
    ],
)
async def test_a_request_that_fails_counts_against_no_command(tmp_path, said, kind):
    script = [PAIRED, SNAPSHOT, *[said] * 12]
    async with serving(script) as server, tablet_at(tmp_path / "t", server.url, draw=lambda: 0.0) as tablet:
        await tablet.pairing.pair("12345678")
        (key,) = await save(tablet, 1)
        for _ in range(12):
            await tablet.sender.once()
        found = await command(tablet, key)
        assert (found.state, found.attempts, found.last_error) == (State.READY, 12, kind)
        assert len({body["commands"][0]["id"] for body in server.bodies() if "commands" in body}) == 1
        assert len({json.dumps(body) for body in server.bodies() if "commands" in body}) == 1


async def test_a_request_that_never_left_does_not_count_as_a_try(tmp_path):
    async with tablet_at(tmp_path / "t", "http://127.0.0.1:9", draw=lambda: 0.0) as tablet:
        tablet.devices._token.write("x")
        (key,) = await save(tablet, 1)
        for _ in range(3):
            await tablet.sender.once()
        found = await command(tablet, key)
        assert (found.state, found.attempts) == (State.READY, 0)
        assert tablet.link.state.reason == "no_network"


async def test_a_new_command_does_not_jump_the_pause_and_a_network_that_is_back_does(tmp_path):
    script = [PAIRED, SNAPSHOT, b"", told({"results": []})]
    async with serving(script) as server, tablet_at(tmp_path / "t", server.url, draw=lambda: 1.0) as tablet:
        await tablet.pairing.pair("12345678")
        await save(tablet, 1)
        assert await tablet.sender.once() == 0.5
        await save(tablet, 1)
        pause = await tablet.sender.once()
        assert pause is not None
        assert 0 < pause <= 0.5
        assert len(batches(server)) == 1
        tablet.sender.back()
        assert await tablet.sender.once() == 0
        assert len(batches(server)) == 2


async def test_a_network_that_is_back_does_not_cut_short_what_the_platform_asked_for(tmp_path):
    busy = answer("503 Service Unavailable", b"{}", retry_after="30")
    async with serving([PAIRED, SNAPSHOT, busy]) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        await save(tablet, 1)
        assert await tablet.sender.once() == 30
        tablet.sender.back()
        pause = await tablet.sender.once()
        assert pause is not None
        assert 25 < pause <= 30
        assert len(batches(server)) == 1


async def test_pauses_grow_with_each_failure_and_begin_anew_after_a_success(tmp_path, monkeypatch):
    made: list[int] = []
    monkeypatch.setattr(sender, "pause_after", lambda attempts, _draw, _floor=0.0: made.append(attempts) or 0.0)
    script = [PAIRED, SNAPSHOT, b"", b"", b"", told({"results": []}), b""]
    async with serving(script) as server, tablet_at(tmp_path / "t", server.url) as tablet:
        await tablet.pairing.pair("12345678")
        await save(tablet, 1)
        for _ in range(5):
            await tablet.sender.once()
    assert made == [0, 1, 2, 0, 0]


async def test_a_command_that_the_platform_can_not_read_holds_up_no_other(tmp_path):
    def strict(head: str, body: bytes) -> bytes:
        if "/v1/commands" in head and b"order:o0005" in body:
            return answer("400 Bad Request", b'{"code": "invalid_request"}')
        return results(applied)(head, body)

    async with serving(strict) as server, tablet_at(tmp_path / "t", server.url, draw=lambda: 0.2) as tablet:
        await tablet.pairing.pair("12345678")
        keys = await save(tablet, 12)
        async with at_work(tablet):
            await until(lambda: _waiting(tablet, 1))
        found = await states(tablet)
        assert [place for place, key in enumerate(keys) if found[key] is not State.SETTLED] == [5]
        (left,) = await tablet.outbox.heads(10, [])
        assert (left.state, left.last_error) == (State.READY, "HTTP 400")


async def _waiting(tablet: Tablet, count: int) -> bool:
    return (await tablet.outbox.view()).waiting == count


async def test_a_disk_that_fails_while_settling_sends_the_same_key_again(tablet, platform, monkeypatch):
    order = await place(platform)
    async with at_work(tablet):
        await until(lambda: has(tablet, order))
    await tablet.orders.confirm(order)
    real, failures = tablet.outbox.settle, [StoreError("disk I/O error")] * 2

    async def settle(*arguments: Any) -> None:
        if failures:
            raise failures.pop()
        await real(*arguments)

    monkeypatch.setattr(tablet.outbox, "settle", settle)
    async with at_work(tablet):
        await until(lambda: settled(tablet))
    (sent,) = await commands_of(platform, f"order:{order}")
    assert (sent["times_applied"], sent["times_received"]) == (1, 3)
