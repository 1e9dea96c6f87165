"""What support sees of the tablets: one line each, worst first, in Georgian, English or Russian."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tablet_app.demo.api import SILENT_AFTER_S, answer, state_of
from tablet_app.demo.database import Json
from tablet_app.demo.overview import overview
from tablet_app.demo.silence import seen
from tablet_app.demo.state import State
from tablet_app.domain.pin import ONE_TIMES_A_DAY, one_time_pin

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Tablets",
        "alive": "Alive.",
        "silent": "Silent since {since}",
        "last": "last seen {power}",
        "battery": "on battery, {pct} %",
        "mains": "plugged in, {pct} %",
        "mains_only": "plugged in",
        "unknown": "power unknown",
        "empty": "Probably the battery is empty: plug it in, wait 10 minutes, then hold the power button.",
        "unplugged": "It ran on battery: probably switched off, or without a network. Ask whether the screen is lit.",
        "overheated": "Probably too hot: away from the oven and the sun, 20 minutes, then switch it on.",
        "power_or_network": "It has no battery: probably a power cut, or no network. Ask whether the screen is lit.",
        "network_or_switched_off": "Probably no network, or switched off. Ask whether the screen is lit.",
        "never_seen": "Never seen since it was paired.",
        "revoked": "Revoked: it needs a new pairing code.",
        "nobody": "No tablet is paired.",
        "pin": "Technician's one-time PIN today: {pin}",
        "more": "was it used?",
    },
    "ka": {
        "title": "პლანშეტები",
        "alive": "კავშირზეა.",
        "silent": "დუმს {since}-დან",
        "last": "ბოლოს: {power}",
        "battery": "ბატარეაზე, {pct} %",
        "mains": "დენში ჩართული, {pct} %",
        "mains_only": "დენში ჩართული",
        "unknown": "კვება უცნობია",
        "empty": "სავარაუდოდ დაჯდა: ჩართეთ დენში, დაელოდეთ 10 წუთს და დააჭირეთ ჩართვის ღილაკს.",
        "unplugged": "ბატარეაზე მუშაობდა: სავარაუდოდ გამორთეს ან ქსელი არ აქვს. ჰკითხეთ, ანათებს თუ არა ეკრანი.",
        "overheated": "სავარაუდოდ გადახურდა: ღუმლისა და მზისგან მოშორებით, 20 წუთი, შემდეგ ჩართეთ.",
        "power_or_network": "ბატარეა არ აქვს: სავარაუდოდ დენი ან ქსელი გაითიშა. ჰკითხეთ, ანათებს თუ არა ეკრანი.",
        "network_or_switched_off": "სავარაუდოდ ქსელი არ აქვს ან გამორთეს. ჰკითხეთ, ანათებს თუ არა ეკრანი.",
        "never_seen": "დაკავშირების შემდეგ არ გამოჩენილა.",
        "revoked": "გაუქმებულია: სჭირდება ახალი კოდი.",
        "nobody": "არც ერთი პლანშეტი არ არის დაკავშირებული.",
        "pin": "ტექნიკოსის ერთჯერადი PIN დღეს: {pin}",
        "more": "უკვე გამოიყენეს?",
    },
    "ru": {
        "title": "Планшеты",
        "alive": "На связи.",
        "silent": "Молчит с {since}",
        "last": "в последний раз: {power}",
        "battery": "от батареи, {pct} %",
        "mains": "от сети, {pct} %",
        "mains_only": "от сети",
        "unknown": "питание неизвестно",
        "empty": "Вероятно, села батарея: включите в розетку, подождите 10 минут, затем удерживайте кнопку включения.",
        "unplugged": "Работал от батареи: вероятно, выключен или нет сети. Спросите, светится ли экран.",
        "overheated": "Вероятно, перегрелся: подальше от печи и солнца, 20 минут, потом включить.",
        "power_or_network": "Батареи у него нет: вероятно, отключили свет или нет сети. Спросите, светится ли экран.",
        "network_or_switched_off": "Вероятно, нет сети или выключен. Спросите, светится ли экран.",
        "never_seen": "После подключения не появлялся.",
        "revoked": "Отозван: нужен новый код.",
        "nobody": "Ни один планшет не подключён.",
        "pin": "Одноразовый PIN техника на сегодня: {pin}",
        "more": "уже использован?",
    },
}


def tablets(state: State) -> list[Json]:
    """Each tablet as support sees it, the silent ones first."""
    now = datetime.fromisoformat(state.clock.text())
    told = [
        seen(device, now, SILENT_AFTER_S) | {"one_time_pins": one_time_pins(state, device["id"])}
        for device in overview(state)["devices"]
    ]
    return sorted(told, key=lambda one: (not one["silent"], one["name"]))


def one_time_pins(state: State, device_id: str) -> list[str]:
    """Those that open this device's technician's mode today, each once; none for a revoked one.

    Nobody has to reach the tablet for it: it derives the same ones.
    """
    row = state.db.row("SELECT token_hash FROM devices WHERE id=? AND revoked=0", device_id)
    if row is None:
        return []
    today = datetime.fromisoformat(state.clock.text()).astimezone(ZoneInfo(str(state.venue["timezone"]))).date()
    return [one_time_pin(row["token_hash"], today, number) for number in range(ONE_TIMES_A_DAY)]


def pins_line(pins: list[str], words: Mapping[str, str]) -> str:
    """The first in words, the others behind a click; empty for none."""
    if not pins:
        return ""
    first, *more = (f"{pin[:4]} {pin[4:]}" for pin in pins)
    return (
        f"<br>{escape(words['pin'].format(pin=first))} "
        f"<details><summary>{escape(words['more'])}</summary>{', '.join(more)}</details>"
    )


def sentence(one: Json, words: Mapping[str, str], zone: ZoneInfo) -> str:
    """Such as "Silent since 14:02, last seen on battery, 4 %: Probably the battery is empty …"."""
    verdict = words[one["likely"]]
    if one["silent_since"] is None or one["likely"] == "revoked":
        return verdict
    since = datetime.fromisoformat(one["silent_since"]).astimezone(zone)
    return (
        f"{words['silent'].format(since=f'{since:%H:%M}')}, {words['last'].format(power=_power(one, words))}. {verdict}"
    )


def _power(one: Json, words: Mapping[str, str]) -> str:
    level, power = one["battery_pct"], one["power"] or "unknown"
    key = "mains_only" if power == "mains" and level is None else power
    return words[key].format(pct="?" if level is None else round(level))


async def as_json(request: Request) -> Response:
    return answer({"tablets": tablets(state_of(request))})


async def as_page(request: Request) -> Response:
    """`?lang=ka|en|ru`; Georgian where none is asked for."""
    state = state_of(request)
    language = request.query_params.get("lang", "ka")
    words = WORDS.get(language, WORDS["ka"])
    zone = ZoneInfo(str(state.venue["timezone"]))
    lines = [
        f'<li class="{"silent" if one["silent"] else "alive"}"><b>{escape(one["name"])}</b> '
        f"{'⚠' if one['silent'] else '✓'} {escape(sentence(one, words, zone))}"
        f" <small>{escape(', '.join(one['warnings']))}</small>{pins_line(one['one_time_pins'], words)}</li>"
        for one in tablets(state)
    ]
    body = "".join(lines) or f"<li>{escape(words['nobody'])}</li>"
    return HTMLResponse(
        f'<!doctype html><html lang="{escape(language)}"><meta charset="utf-8"><meta http-equiv="refresh" content="10">'
        f"<title>{escape(words['title'])}</title><style>body{{font:18px/1.5 sans-serif;margin:2em;color:#111}}"
        "li{margin:.6em 0}.silent b{color:#b00020}</style>"
        f"<h1>{escape(words['title'])}</h1><ul>{body}</ul></html>"
    )


ROUTES = [Route("/demo/support.json", as_json, methods=["GET"]), Route("/support", as_page, methods=["GET"])]
