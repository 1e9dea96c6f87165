"""The days the stand-in can play, as data."""

from msgspec import Struct, field


class Trouble(Struct, frozen=True):
    """A fault that begins `at_s` seconds into the scenario; `body` is what POST /demo/faults takes."""

    at_s: float
    body: dict[str, object]


class Scenario(Struct, frozen=True):
    """Seconds are those of a scenario at speed 1; None means never."""

    name: str
    seed: int
    first_order_s: float | None = None
    every_s: float = 20.0
    orders: int | None = None
    courier_after_s: float = 6.0
    delivered_after_s: float = 90.0
    cancel_every: int = 0
    cancel_after_s: float = 25.0
    refund_every: int = 0
    late_courier_every: int = 0
    test_order: int | None = None
    history: int = 0
    switched_off: tuple[str, ...] = ()
    repeat_trouble_s: float | None = None
    trouble: tuple[Trouble, ...] = field(default=())


LUNCH = Scenario(
    "lunch", seed=12, test_order=5, first_order_s=2.0, every_s=20.0, cancel_every=9, refund_every=7, history=24,
    switched_off=("p14", "p47"),
)  # fmt: skip

BAD_DAY = Scenario(
    "bad_day", seed=13, first_order_s=2.0, every_s=12.0, courier_after_s=40.0, cancel_every=4,
    cancel_after_s=12.0, refund_every=3, late_courier_every=2, history=24,
    switched_off=("p14", "p21", "p47"), repeat_trouble_s=120.0,
    trouble=(
        Trouble(5, {"kind": "status", "status": 500, "path": "/v1/commands", "times": 3}),
        Trouble(15, {"kind": "cut_streams"}),
        Trouble(20, {"kind": "status", "status": 429, "retry_after": 4, "path": "/v1/commands", "times": 2}),
        Trouble(30, {"kind": "duplicate", "seconds": 20}),
        Trouble(35, {"kind": "slow", "seconds": 3, "path": "/v1/commands", "times": 5}),
        Trouble(45, {"kind": "reorder", "seconds": 15}),
        Trouble(55, {"kind": "half", "path": "/v1/commands", "times": 2}),
        Trouble(65, {"kind": "reset", "path": "/v1/commands", "times": 2, "applied": True}),
        Trouble(70, {"kind": "html", "times": 3}),
        Trouble(80, {"kind": "hold_streams", "seconds": 25}),
        Trouble(90, {"kind": "garbage", "path": "/v1/commands", "times": 2}),
        Trouble(110, {"kind": "status", "status": 503, "times": 4}),
    ),
)  # fmt: skip

SCENARIOS = {
    scenario.name: scenario
    for scenario in (
        Scenario("quiet", seed=11, history=24, switched_off=("p14", "p47")),
        LUNCH,
        Scenario("rush", seed=14, first_order_s=1.0, every_s=1.0, orders=60),
        BAD_DAY,
    )
}
