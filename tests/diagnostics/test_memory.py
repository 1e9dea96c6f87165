"""M1: memory left, waiting for it, and programs ended for want of it."""

from __future__ import annotations

import pytest

from tablet_app.diagnostics.checks import memory
from tablet_app.domain.health import State
from tests.diagnostics.machines import FINE, Files, Judged, Laid, judged


def working(available_kb: int = 2_000_000, full: str = "0.00", kills: int = 0, uptime: str = "200000.11 1.00") -> Files:
    return {
        "/proc/meminfo": f"MemTotal:        3900000 kB\nMemFree:          100000 kB\nMemAvailable:   {available_kb} kB",
        "/proc/pressure/memory": "some avg10=0.00 avg60=55.00 avg300=0.00 total=1\n"
        f"full avg10=0.00 avg60={full} avg300=0.00 total=0",
        "/proc/vmstat": f"nr_free_pages 1\noom_kill {kills}\ndrop_pagecache 0",
        "/proc/uptime": uptime,
    }


JUST_STARTED = "4000.52 3000.11"
OOM = """systemd-journald invoked oom-killer: gfp_mask=0x140cca, order=0, oom_score_adj=0
oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task=python3,pid=812,uid=1000
Out of memory: Killed process 812 (python3) total-vm:9000kB, anon-rss:2000kB, UID:1000 pgtables:100kB oom_score_adj:0
"""


@pytest.mark.parametrize(
    ("files", "log", "expected"),
    [
        # No alarm.
        (working(), "", FINE),
        (working(available_kb=200_000), None, FINE),
        ({"/proc/meminfo": "MemAvailable:   2000000 kB"}, None, FINE),
        # Alarm.
        (working(available_kb=190_000), "", (State.WORTH_KNOWING, "little_memory")),
        (working(full="10.50"), "", (State.WORTH_KNOWING, "waits")),
        (working(kills=1, uptime=JUST_STARTED), None, (State.BROKEN, "ended")),
        (working(kills=1), OOM, (State.BROKEN, "ended")),
        (working(kills=2), "", (State.WORTH_KNOWING, "ended_earlier")),
        (working(kills=2), None, (State.WORTH_KNOWING, "ended_earlier")),
        # Nothing to be seen.
        ({}, None, (State.COULD_NOT_LOOK, "no_memory_info")),
        ({"/proc/meminfo": "MemTotal: x", "/proc/uptime": "?"}, None, (State.COULD_NOT_LOOK, "no_memory_info")),
    ],
)
def test_memory(laid: Laid, files: Files, log: str | None, expected: Judged) -> None:
    laid.answers["journalctl"] = log
    finding = memory.look(laid.put(files).machine)
    assert judged(finding) == expected
    assert finding.fix == ("restart_app" if finding.reason in ("ended", "little_memory", "waits") else "")


def test_one_program_that_was_ended_is_counted_once(laid: Laid) -> None:
    laid.answers["journalctl"] = OOM
    assert memory.look(laid.put(working(kills=1)).machine).value("ended_for_memory") == 1
