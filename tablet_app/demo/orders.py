"""Made-up orders: the same numbers give the same orders, so that a scenario repeats itself."""

import random
from datetime import timedelta
from typing import Any, cast

from tablet_app.demo.clock import Clock, parse, rfc3339
from tablet_app.demo.database import Json
from tablet_app.demo.menu import COMBO, KHINKALI, OPTIONS, PRODUCTS, WINE

CUSTOMERS = (
    "ნინო ბერიძე", "გიორგი კაპანაძე", "მარიამ ლომიძე", "Анна Соколова", "დავით გელაშვილი", "თამარ მაისურაძე",
    "ლუკა ჯაფარიძე", "Сергей Мельник", "ანა წიკლაური", "ლევან ხარაიშვილი", "სალომე ქავთარაძე", "Emma Schneider",
)  # fmt: skip
ADDRESSES = (
    "ვაჟა-ფშაველას გამზ. 41, ბინა 17, სადარბაზო 2",
    "ჭავჭავაძის გამზ. 33, ბინა 5",
    "აღმაშენებლის გამზ. 129, მე-3 სართული",
    "ჯავახიშვილის ქ. 12",
)
COURIERS = (
    {"name": "ზურა მ.", "phone": "+995 555 01 02 03"},
    {"name": "ბექა თ.", "phone": "+995 555 04 05 06"},
    {"name": "Артём К.", "phone": None},
    {"name": "ირაკლი ს.", "phone": "+995 555 07 08 09"},
)
NOTES = (
    "ხინკალი ცხელი იყოს, გთხოვთ", "ზარს ნუ დარეკავთ, ბავშვს სძინავს", "Пожалуйста, без кинзы во всех блюдах",
    "საწებლები ცალკე ჩადეთ", "Двойные салфетки и приборы на четверых", "სადარბაზოს კოდი 24К7",
)  # fmt: skip
ALLERGIES = ("ალერგია ნიგოზზე!", "ალერგია რძის პროდუქტებზე", "Аллергия на арахис и грецкий орех")

TIMES = ("confirmed_at", "ready_at", "handed_over_at", "delivered_at", "cancelled_at")


def made_up(number: int, profile: Json, clock: Clock, seed: int = 1) -> Json:
    """A new order with the code A<number>, placed now."""
    dice = random.Random(seed * 1_000_003 + number)  # noqa: S311 - dice, not secrets
    items = _items(dice, f"o{number}")
    delivery = dice.choices(("platform", "venue", "customer_collects"), (8, 1, 1))[0]
    order: Json = {
        "id": f"o{number}", "code": f"A{number}", "version": 0, "status": "new",
        "pickup_at": None, "delivery": delivery,
        "payment": dice.choices(("cashless", "cash"), (3, 1))[0], "currency": profile["currency"],
        "discounts": {"goods": dice.choice((0, 0, 0, 200, 500)), "delivery": dice.choice((0, 0, 390)),
                      "service_fee": 0},
        "items": items,
        "customer": {"name": dice.choice(CUSTOMERS), "phone": dice.choice((None, "+995 599 10 20 30", "N/A"))},
        "address": dice.choice(ADDRESSES) if delivery == "venue" else None, "courier": None,
        "pickup_code": f"{dice.randrange(10_000):04}" if dice.random() < 0.6 else None,
        "allergy_note": dice.choice(ALLERGIES) if dice.random() < 0.15 else None,
        "note": dice.choice(NOTES) if dice.random() < 0.35 else None,
        "age_limited": any(PRODUCTS[int(i["product_id"][1:]) - 1][0] == WINE for i in items if i["product_id"]),
        "cutlery": dice.random() < 0.6, "test": False, "prep_minutes": None,
        "times": dict.fromkeys(TIMES), "cancellation": None, "refund": None, "claims": [],
    }  # fmt: skip
    return completed(order, profile, clock)


def merged(base: Json, body: Json, profile: Json, clock: Clock) -> Json:
    """The made-up order with what `body` says; sums and deadlines follow unless `body` gives them."""
    order = {key: value for key, value in base.items() if key not in ("total", "collect_amount", "accept_by")}
    order |= body
    for key in ("times", "discounts", "customer"):
        if isinstance(order[key], dict):
            order[key] = base[key] | order[key]
    if isinstance(body.get("items"), list):
        order["items"] = [_whole_item(item, f"{order['id']}-{n}") for n, item in enumerate(body["items"], 1)]
    return completed(order, profile, clock)


def completed(order: Json, profile: Json, clock: Clock) -> Json:
    """Fill in placed_at, accept_by, total and collect_amount where they are missing."""
    order.setdefault("placed_at", clock.text())
    if "total" not in order:
        order["total"] = max(sum(_price(item) for item in order["items"]) - order["discounts"]["goods"], 0)
    order.setdefault("collect_amount", order["total"] if order["payment"] == "cash" else None)
    if "accept_by" not in order:
        placed, deadline = parse(order["placed_at"]), profile["accept_deadline_s"]
        order["accept_by"] = rfc3339(placed + timedelta(seconds=deadline)) if placed and deadline else None
    return order


def _items(dice: random.Random, order_id: str) -> list[Json]:
    items: list[Json] = []
    for place, index in enumerate(dice.sample(range(len(PRODUCTS)), dice.choice((1, 2, 2, 3, 3, 4, 6))), start=1):
        category, name, price = PRODUCTS[index]
        count = dice.choice((5, 8, 10, 15)) if category == KHINKALI and price < 1000 else dice.choice((1, 1, 1, 2, 3))
        item = _item(f"{order_id}-{place}", f"p{index + 1:02}", name, count, price)
        choice = OPTIONS.get(category, ())
        for number, (option, extra) in enumerate(dice.sample(choice, min(len(choice), dice.choice((0, 0, 1, 2)))), 1):
            item["options"].append(
                {"id": f"{item['id']}-o{number}", "name": option, "quantity": 1, "unit_price": extra}
            )
        items.append(item)
    if dice.random() < 0.12:
        name, price, parts = COMBO
        combo = _item(f"{order_id}-c", "", name, 1, price)
        combo["sub_items"] = [
            _item(f"{order_id}-c{n}", f"p{part + 1:02}", PRODUCTS[part][1], 5 if n == 1 else 1, 0)
            for n, part in enumerate(parts, start=1)
        ]
        items.append(combo)
    return items


def _item(item_id: str, product_id: str, name: str, quantity: int, price: int) -> Json:
    return {
        "id": item_id, "product_id": product_id, "name": name, "quantity": quantity, "unit_price": price,
        "options": [], "sub_items": [],
    }  # fmt: skip


def _whole_item(item: Any, item_id: str) -> Any:
    if not isinstance(item, dict):
        return item
    base: Json = _item(item_id, "p01", PRODUCTS[0][1], 1, PRODUCTS[0][2])
    return base | cast("Json", item)


def _price(item: Any) -> int:
    """Of all pieces; 0 for an item that a test made unreadable on purpose."""
    try:
        extras = sum(option["unit_price"] * option["quantity"] for option in item["options"])
        return item["quantity"] * (item["unit_price"] + extras)
    except (TypeError, KeyError):
        return 0
