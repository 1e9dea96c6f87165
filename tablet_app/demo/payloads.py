"""What each command says, as docs/platform-api.yaml describes it: one form per command type."""

from typing import Annotated, Any, Literal

import msgspec

from tablet_app.demo.database import Json

Id = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Time = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?Z\Z")]
LocalTime = Annotated[str, msgspec.Meta(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)\Z")]
Minutes = Annotated[int, msgspec.Meta(ge=1, le=240)]
Quantity = Annotated[int, msgspec.Meta(ge=1, le=1000)]


class Nothing(msgspec.Struct):
    pass


class Prepared(msgspec.Struct):
    prep_minutes: Minutes


class Rejected(msgspec.Struct):
    reason: Literal["no_product", "too_busy", "closing", "other"]


class ChangedItem(msgspec.Struct):
    id: Id
    quantity: Quantity


class Changed(msgspec.Struct):
    items: Annotated[list[ChangedItem], msgspec.Meta(min_length=1)]


class HandedOver(msgspec.Struct):
    pickup_code: Annotated[str, msgspec.Meta(max_length=12)] | None


class Until(msgspec.Struct):
    until: Time


class UntilOrOpen(msgspec.Struct):
    until: Time | None


class Priced(msgspec.Struct):
    price: Annotated[int, msgspec.Meta(ge=0, le=100_000_000)]


class Slot(msgspec.Struct):
    opens: LocalTime
    closes: LocalTime


class WeeklySlot(Slot):
    day: Annotated[int, msgspec.Meta(ge=1, le=7)]


class SpecialDay(msgspec.Struct):
    date: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d\Z")]
    slots: list[Slot]


class Hours(msgspec.Struct):
    hours: list[WeeklySlot] | msgspec.UnsetType = msgspec.UNSET
    special_days: list[SpecialDay] | msgspec.UnsetType = msgspec.UNSET


class Contact(msgspec.Struct):
    phone: Annotated[str, msgspec.Meta(min_length=1, max_length=50)] | msgspec.UnsetType = msgspec.UNSET
    email: Annotated[str, msgspec.Meta(min_length=1, max_length=200)] | msgspec.UnsetType = msgspec.UNSET


class Rated(msgspec.Struct):
    order_id: Id
    stars: Annotated[int, msgspec.Meta(ge=1, le=5)]
    reason: Annotated[str, msgspec.Meta(max_length=500)] | None


class Message(msgspec.Struct):
    reason: Annotated[str, msgspec.Meta(max_length=100)]
    fields: Json
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=4000)]
    reply_to: str | None


class CheckedIn(msgspec.Struct):
    steps: Annotated[
        dict[Annotated[str, msgspec.Meta(pattern=r"^C[1-8]\Z")], Literal["ok", "answered", "problem"]],
        msgspec.Meta(min_length=1),
    ]


class Reported(msgspec.Struct):
    order_id: Id
    heard: bool
    evidence: Any


FORMS: dict[str, type[msgspec.Struct]] = {
    "order.confirm": Prepared,
    "order.extend": Prepared,
    "order.reject": Rejected,
    "order.change": Changed,
    "order.ready": Nothing,
    "order.hand_over": HandedOver,
    "order.delivered": Nothing,
    "order.customer_absent": Nothing,
    "courier.rate": Rated,
    "product.deactivate": UntilOrOpen,
    "product.reactivate": Nothing,
    "product.price": Priced,
    "venue.pause": Until,
    "venue.resume": Nothing,
    "venue.hours": Hours,
    "venue.contact": Contact,
    "message.send": Message,
    "promotion.request": Nothing,
    "device.check_in": CheckedIn,
    "device.check_out": Nothing,
    "alert.reported": Reported,
}
