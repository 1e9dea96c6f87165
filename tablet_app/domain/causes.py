"""From a support code to what is the matter: the likely cause first, then what else is not as it should be."""

from __future__ import annotations

from tablet_app.domain.support_code import GROUPS, SupportFacts

STEP_CASES: dict[str, tuple[str, ...]] = {
    "C1": ("online", "no_network", "platform", "portal", "certificate", "revoked"),
    "C2": ("plugged", "on_battery", "battery_low", "unknown"),
    "C3": (
        "fine", "faint", "muted", "too_low", "headphones", "no_device", "no_daemon", "not_heard", "beeps",
        "beeps_unheard",
    ),
    "C4": ("asks", "problem", "answered"),
    "C5": ("ok", "offset", "unknown"),
    "C6": ("none_off", "asks", "problem"),
    "C7": ("asks", "problem", "closed_today"),
    "C8": ("ready", "early"),
}  # fmt: skip
"""What a partner can meet at each step; a case is called "C3.muted"."""
PLACE_CASES = ("unpaired", "not_checked_in", "checked_in", "paused", "closed", "unknown")
FOUND_CASES = ("storage", "refused", "waiting", "power", "screen", "network", "app")
STOP_CASES = ("power_cut", "empty", "overheated", "frozen", "button_or_cut", "crashed")
CASES = (
    *(f"{step}.{case}" for step, cases in STEP_CASES.items() for case in cases),
    *PLACE_CASES,
    *FOUND_CASES,
    *(f"stop.{stop}" for stop in STOP_CASES),
)
_GOOD = frozenset({"C1.online", "C2.plugged", "C3.fine"})
_UNTOLD = frozenset({"C2.unknown", "C3.beeps"})
"""Asked at check-in where the machine cannot know; nothing is wrong."""


def causes(facts: SupportFacts) -> tuple[str, ...]:
    """Cases, the likeliest first; at least one. At a step of the check-in that step's own case comes first."""
    found: list[str] = []
    if facts.place == "revoked" or facts.link == "revoked":
        found.append("C1.revoked")
    if facts.verdicts.get("storage") == "broken":
        found.append("storage")
    if facts.place in STEP_CASES:
        found.append(at_step(facts))
    link = _link(facts)
    if link not in _GOOD:
        found.append(link)
    if facts.place in ("unpaired", "not_checked_in"):
        found.append(facts.place)
    found += [case for case in (_sound(facts), _power(facts)) if case not in _GOOD | _UNTOLD]
    found += _queue(facts)
    found += [group for group in GROUPS if facts.verdicts.get(group) == "broken"]
    if facts.stop in STOP_CASES:
        found.append(f"stop.{facts.stop}")
    if facts.place in ("paused", "closed"):
        found.append(facts.place)
    found += [group for group in GROUPS if facts.verdicts.get(group) == "worth_knowing"]
    if not found:
        found.append(facts.place if facts.place in PLACE_CASES else "unknown")
    return tuple(dict.fromkeys(found))


def _queue(facts: SupportFacts) -> list[str]:
    stuck = facts.queue == "many" and facts.link == "online"
    return [*(["refused"] if facts.refusals == "refused" else []), *(["waiting"] if stuck else [])]


def at_step(facts: SupportFacts) -> str:
    """The case of the check-in step that is due."""
    step, mark = facts.place, facts.mark
    match step:
        case "C1":
            return _link(facts) if facts.link != "unknown" else "C1.no_network"
        case "C2":
            return _power(facts)
        case "C3":
            return _sound(facts)
        case "C4":
            return "C4.problem" if mark == "problem" else "C4.asks"
        case "C5":
            return "C5.offset" if mark == "problem" else "C5.unknown"
        case "C6" | "C7":
            return f"{step}.problem" if mark == "problem" else f"{step}.asks"
        case _:
            return "C8.ready"


def _link(facts: SupportFacts) -> str:
    return "C1.online" if facts.link in ("online", "unknown", "newer") else f"C1.{facts.link}"


def _power(facts: SupportFacts) -> str:
    if facts.mains != "unplugged":
        return "C2.plugged" if facts.mains == "plugged" else "C2.unknown"
    return "C2.battery_low" if facts.battery in ("empty", "low") else "C2.on_battery"


def _sound(facts: SupportFacts) -> str:
    if facts.sound in ("unknown", "newer"):
        return "C3.beeps"
    return f"C3.{facts.sound}"
