"""What is put right about the machine, what takes it back, and what says that it can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from tablet_app.diagnostics import repairs
from tablet_app.diagnostics.checks.storage import Room
from tablet_app.diagnostics.machine import Machine
from tablet_app.diagnostics.of_machine import Known, checks
from tablet_app.diagnostics.of_machine import repairs as repairs_of
from tablet_app.diagnostics.run import run
from tablet_app.domain.health import State
from tablet_app.services.diagnosis import CannotRepairError
from tablet_app.store.database import Store
from tests.diagnostics.machines import DRAINING, UNPLUGGED, Laid

LIGHT = "/sys/class/backlight/intel_backlight"
DIM = {f"{LIGHT}/brightness": "40", f"{LIGHT}/max_brightness": "1000", f"{LIGHT}/bl_power": "0"}


async def test_brightness_is_raised_and_taken_back(laid: Laid) -> None:
    undo = await repairs.brighten(laid.put(DIM | {f"{LIGHT}/bl_power": "4"}).machine)
    assert (laid.text(f"{LIGHT}/brightness"), laid.text(f"{LIGHT}/bl_power")) == ("800", "0")
    await undo()
    assert (laid.text(f"{LIGHT}/brightness"), laid.text(f"{LIGHT}/bl_power")) == ("40", "4")


def locked(laid: Laid) -> Laid:
    """A backlight that can be read and not written: for root too, which a mode would not stop."""
    laid.put({name: text for name, text in DIM.items() if not name.endswith("/brightness")})
    (laid.root / f"{LIGHT}/brightness".lstrip("/")).mkdir()
    return laid


async def test_where_the_file_is_not_ours_brightnessctl_is_asked(laid: Laid) -> None:
    locked(laid).answers["brightnessctl"] = "Updated device"
    await repairs.brighten(laid.machine)
    assert laid.asked == ["brightnessctl --device intel_backlight set 800"]


async def test_brightness_may_need_rights_or_not_be_here(laid: Laid) -> None:
    with pytest.raises(CannotRepairError) as nothing:
        await repairs.brighten(laid.machine)
    with pytest.raises(CannotRepairError) as refused:
        await repairs.brighten(locked(laid).machine)
    assert (nothing.value.code, refused.value.code) == ("not_here", "needs_rights")


LITTLE, PLENTY = Room(90, None, read_only=False), Room(900, None, read_only=False)


async def used(folder: Path) -> tuple[Path, Path, Path]:
    """A data folder as the store leaves it, with copies set aside; the log and the cache beside it."""
    data, log, cache = folder / "data", folder / "log" / "tablet.log", folder / "cache"
    store = Store(data)
    store.open()
    store.close()
    for name in ("tablet.db.damaged-20260101T000000", "tablet.db.damaged-20260101T000000-wal", "tablet.db.before-3"):
        (data / name).write_bytes(b"old")
    (data / "token").write_text("secret")
    log.parent.mkdir()
    for name in ("tablet.log", "tablet.log.1", "tablet.log.4", "tablet.log.zip"):
        (log.parent / name).write_text("line")
    (cache / "qmlcache").mkdir(parents=True)
    (cache / "qmlcache" / "a.qmlc").write_text("x")
    (cache / "out").symlink_to(data / "token")
    return data, log, cache


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def test_space_is_freed_of_what_is_ours_and_not_needed(tmp_path: Path) -> None:
    data, log, cache = await used(tmp_path)
    needed = {name for name in names(data) if "damaged" not in name and "before" not in name}
    assert {"tablet.db", "token", "reserve"} <= needed
    await repairs.free_space(data, log, [cache], lambda _: LITTLE)
    assert names(data) == needed
    assert names(log.parent) == {"tablet.log", "tablet.log.zip"}
    assert list((cache / "qmlcache").iterdir()) == []
    store = Store(data)
    store.open()
    assert store.recoveries == 0
    store.close()


async def test_copies_stay_where_logs_were_enough(tmp_path: Path) -> None:
    data, log, cache = await used(tmp_path)
    before = names(data)
    await repairs.free_space(data, log, [cache], lambda _: PLENTY)
    assert names(data) == before
    with pytest.raises(CannotRepairError, match="nothing_to_free"):
        await repairs.free_space(data, log, [cache, tmp_path / "none"], lambda _: PLENTY)


NTP = "timedatectl show --property=NTP --value"
SYNCED = "timedatectl show --property=NTPSynchronized --value"
SET = "timedatectl --no-ask-password set-ntp"


async def test_the_clock_is_kept_from_now_on_and_no_longer_after_undo(laid: Laid) -> None:
    laid.answers.update({NTP: "no\n", SYNCED: "yes\n", SET: ""})
    undo = await repairs.resync(laid.machine)
    assert undo is not None
    await undo()
    assert [line for line in laid.asked if "set-ntp" in line] == [f"{SET} true", f"{SET} false"]


async def test_a_clock_that_was_to_be_kept_asks_anew(laid: Laid) -> None:
    laid.answers.update({NTP: "yes\n", SYNCED: "no\n", SET: ""})
    assert await repairs.resync(laid.machine, wait_s=0) is None
    assert [line for line in laid.asked if "set-ntp" in line] == [f"{SET} false", f"{SET} true"]


async def test_chrony_sets_it_at_once(laid: Laid) -> None:
    laid.answers.update({"chronyc": "200 OK\n", NTP: "no\n"})
    assert await repairs.resync(laid.machine) is None
    assert laid.asked == ["chronyc -n makestep"]


@pytest.mark.parametrize(("answers", "code"), [({}, "not_here"), ({NTP: "no\n"}, "needs_rights")])
async def test_the_clock_may_not_be_ours_to_set(laid: Laid, answers: dict[str, str], code: str) -> None:
    laid.answers.update(answers)
    with pytest.raises(CannotRepairError) as refused:
        await repairs.resync(laid.machine)
    assert refused.value.code == code


XSET = "Screen Saver:\n  timeout:  300    cycle:  600\nDPMS (Energy Star):\n  DPMS is Enabled\n"


async def test_the_screen_stays_on_until_undone(laid: Laid) -> None:
    laid.answers.update({"xset q": XSET, "xset s": ""})
    undo = await repairs.keep_screen_on(laid.machine)
    await undo()
    assert laid.asked == ["xset q", "xset s off -dpms", "xset s 300 600 +dpms"]


@pytest.mark.parametrize(("answers", "code"), [({}, "not_here"), ({"xset q": XSET}, "failed")])
async def test_the_screen_may_not_be_ours_to_keep_on(laid: Laid, answers: dict[str, str], code: str) -> None:
    laid.answers.update(answers)
    with pytest.raises(CannotRepairError) as refused:
        await repairs.keep_screen_on(laid.machine)
    assert refused.value.code == code


async def test_starting_the_app_anew_is_passed_in(laid: Laid, tmp_path: Path) -> None:
    done: list[str] = []

    async def restart() -> None:
        done.append("restart")

    made = repairs_of(laid.machine, Known(tmp_path), restart=restart)
    assert await made["restart_app"]() is None
    assert done == ["restart"]
    with pytest.raises(CannotRepairError, match="not_here"):
        await repairs_of(laid.machine, Known(tmp_path))["restart_app"]()


async def test_a_machine_that_tells_nothing_is_neither_broken_nor_fine(laid: Laid, tmp_path: Path) -> None:
    found = {one.check: one async for one in run(checks(laid.machine, Known(tmp_path / "none")))}
    assert set(found) == {"P1", "P2", "P3", "T1", "D1", "D2", "K1", "F1", "F2", "M1", "I1"}
    assert {one.state for one in found.values()} == {State.COULD_NOT_LOOK}
    assert all(one.reason not in ("", "failed", "timed_out") for one in found.values())


async def test_the_machine_that_runs_this_is_looked_at_without_a_failure(tmp_path: Path) -> None:
    found = [one async for one in run(checks(Machine(), Known(tmp_path)))]
    assert len(found) == 11
    assert [one for one in found if one.reason == "failed"] == []
    assert names(tmp_path) == set()


async def test_what_other_layers_know_reaches_the_checks(laid: Laid, tmp_path: Path) -> None:
    laid.supplies(AC=UNPLUGGED, BAT0=DRAINING)
    laid.put({"/sys/power/state": "mem"}).environ["WAYLAND_DISPLAY"] = "wayland-0"
    laid.answers["systemctl show --property=LoadState"] = "loaded\n"

    async def checked_in() -> bool:
        return True

    known = Known(
        tmp_path, printer="/dev/usb/lp-none", offset_s=lambda: 70.0, checked_in=checked_in, held=lambda: False
    )
    found = {one.check: one.reason async for one in run(checks(laid.machine, known))}
    assert (found["P1"], found["K1"], found["I1"], found["X1"]) == ("on_battery", "far_off", "can_sleep", "unreachable")


async def test_every_repair_that_a_finding_offers_is_there(laid: Laid, tmp_path: Path) -> None:
    offered = {"brightness", "clock", "free_space", "screen_stays_on", "restart_app"}
    assert set(repairs_of(laid.machine, Known(tmp_path))) == offered
