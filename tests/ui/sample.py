"""Orders, products and a venue as a Georgian restaurant has them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from tablet_app.domain.orders import (
    Cancellation,
    Courier,
    Customer,
    Delivery,
    Discounts,
    Item,
    Option,
    Order,
    Payment,
    Status,
    Times,
)
from tablet_app.domain.products import Product
from tablet_app.domain.venue import Profile, Venue, WeeklySlot

NOW = datetime(2026, 3, 12, 8, 41, 20, tzinfo=UTC)  # 12:41 in Tbilisi
LONG = (
    "ხაჭაპური აჭარული დიდი, ორმაგი ყველით, ორი კვერცხით, შავი წიწაკით, მწვანილით "
    "და სახლის აჯიკით ცალკე კოლოფში, ცხელ-ცხელი!"
)


def ago(**delta: float) -> datetime:
    return NOW - timedelta(**delta)


def item(name: str, quantity: float = 1, price: int = 1200, *options: str, parts: tuple[Item, ...] = ()) -> Item:
    made = tuple(Option(f"o{number}", option, 1, 100) for number, option in enumerate(options))
    return Item(f"i-{name[:12]}", f"p-{name[:12]}", name, quantity, price, made, parts)


MENU = (
    item("ხინკალი ქალაქური", 10, 180, "პილპილი ცალკე"),
    item("აჭარული ხაჭაპური (დიდი)", 1, 1850, "კვერცხი", "უკარაქოდ"),
    item("მწვადი ღორის", 2, 1600),
    item("ლიმონათი „ტარხუნა“ 0.5 ლ", 3, 450),
    item("ლობიო ქოთანში", 1, 1100, parts=(item("მჭადი", 2, 0), item("ჯონჯოლი", 1, 0))),
)


def order(code: str, status: Status = Status.NEW, items: tuple[Item, ...] = MENU[:3], **more: Any) -> Order:
    total = sum(round(one.unit_price * one.quantity) for one in items)
    base: dict[str, Any] = {
        "id": f"id-{code}",
        "code": code,
        "version": 1,
        "status": status,
        "placed_at": ago(seconds=20),
        "currency": "GEL",
        "total": total,
        "items": items,
        "customer": Customer("ნინო", "+995599123456"),
        "delivery": Delivery.PLATFORM,
    }
    if status is not Status.NEW:
        base["prep_minutes"] = 15
        base["times"] = Times(confirmed_at=ago(minutes=6))
    if status in (Status.READY, Status.HANDED_OVER):
        base["times"] = Times(confirmed_at=ago(minutes=18), ready_at=ago(minutes=3))
    return Order(**{**base, **more})


def alerting(code: str = "A1045", **more: Any) -> Order:
    """A new order with everything that must not be missed."""
    return order(
        code,
        items=MENU,
        **{
            "accept_by": NOW + timedelta(seconds=67),
            "placed_at": ago(seconds=23),
            "allergy_note": "ნიგოზი და თხილი! დანა-ჩანგალი არ არის საჭირო.",
            "note": "მეორე სადარბაზო, კოდი 12. Позвоните за пять минут.",
            "age_limited": True,
            **more,
        },
    )


def lunch() -> list[Order]:
    """Eight orders over three lanes, each with something of its own."""
    kutaisi = Courier("გიორგი ბ.", "+995599765432")
    return [
        order(
            "A1036", Status.CONFIRMED, MENU[2:], placed_at=ago(minutes=24), times=Times(confirmed_at=ago(minutes=22))
        ),
        order("A1039", Status.CONFIRMED, MENU[:1], placed_at=ago(minutes=12), courier=kutaisi, allergy_note="ნიგოზი"),
        order(
            "A1040",
            Status.CONFIRMED,
            (item("Борщ с говядиной"), item("Пюре картофельное", 2), item("Хлеб"), item("Морс"), item("Чай")),
            placed_at=ago(minutes=9),
            delivery=Delivery.VENUE,
            payment=Payment.CASH,
            collect_amount=4150,
            address="თბილისი, ჭავჭავაძის გამზ. 37, ბინა 12",
            note="Без лука",
        ),
        order(
            "A1041",
            Status.CONFIRMED,
            (item(LONG, 1, 2400, "a", "b"), item(LONG, 2)),
            placed_at=ago(minutes=7),
            age_limited=True,
            test=True,
            allergy_note="რძე",
            note="ზარი არ დარეკოთ",
        ),
        order("A1042", Status.CONFIRMED, MENU[3:], placed_at=ago(minutes=6), delivery=Delivery.CUSTOMER_COLLECTS),
        order(
            "A1031",
            Status.READY,
            MENU[1:2],
            placed_at=ago(minutes=31),
            courier=kutaisi,
            pickup_code="4217",
            discounts=Discounts(goods=150, delivery=300),
        ),
        order("A1034", Status.READY, MENU[:2], placed_at=ago(minutes=26)),
    ]


def forty() -> Order:
    return order("A2040", Status.CONFIRMED, tuple(item(f"{LONG[:90]} {n}", n + 1, 500, "x", "y") for n in range(40)))


def many(count: int) -> list[Order]:
    return [
        order(f"B{number}", Status.CONFIRMED, MENU[number % 3 :], placed_at=ago(minutes=40, seconds=-number))
        for number in range(count)
    ]


def cancelled(code: str = "A1044") -> Order:
    return order(
        code,
        Status.CANCELLED,
        cancellation=Cancellation("customer", "changed_mind", "pay_products"),
        times=Times(confirmed_at=ago(minutes=5), cancelled_at=NOW),
    )


PROFILE = Profile(
    version=1,
    platform_name="Kalata",
    accept_deadline_s=90,
    unconfirmed="cancelled",
    can_reject=True,
    reject_reasons=("no_product", "too_busy", "closing", "other"),
    can_pause=True,
    support_phone="+995322114235",
)
VENUE = Venue(
    "v1", 1, "სახინკლე „ძველი ქალაქი“", "Asia/Tbilisi", tuple(WeeklySlot(day, "10:00", "02:00") for day in range(1, 8))
)


def products() -> list[Product]:
    made = []
    for position, one in enumerate((*MENU, item(LONG, 1, 2400))):
        off = position == 2
        made.append(
            Product(
                one.product_id or "",
                1,
                one.name,
                "სამზარეულო" if position < 4 else "სასმელი",
                position,
                one.unit_price,
                "GEL",
                not off,
                ago(hours=2) if off else None,
                None,
            )
        )
    return made
