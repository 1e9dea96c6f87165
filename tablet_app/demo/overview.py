"""All that the stand-in knows, for people and tests."""

import json

from tablet_app.demo import seed
from tablet_app.demo.database import Json
from tablet_app.demo.state import State

COMMAND_COLUMNS = (
    "id", "device_id", "subject", "subject_seq", "type", "times_applied", "times_received", "received_at",
)  # fmt: skip


def overview(state: State) -> Json:
    """What GET /demo/state answers; orders, products, venue and profile as the contract has them."""
    commands = [
        {key: row[key] for key in COMMAND_COLUMNS}
        | {"body": json.loads(row["body"]), "result": json.loads(row["result"])}
        for row in state.db.rows("SELECT * FROM commands ORDER BY rowid")
    ]
    devices = [
        json.loads(row["body"]) | {"id": row["id"], "name": row["name"], "revoked": bool(row["revoked"])}
        for row in state.db.rows("SELECT * FROM devices ORDER BY rowid")
    ]
    reports = [
        {"id": f"r{row['id']}", "device_id": row["device_id"], "at": row["at"], "body": json.loads(row["body"])}
        for row in state.db.rows("SELECT * FROM reports ORDER BY id")
    ]
    return {
            "epoch": state.epoch, "cursor": state.cursor, "now": state.clock.text(), "venue": state.venue,
            "profile": state.profile, "orders": state.orders(all_of_them=True), "products": state.products(),
            "commands": commands, "devices": devices, "diagnostics": reports, "faults": state.faults.shown(),
            "streams": len(state.streams), "pairing_code": seed.current_code(state),
            "scenario": state.scenario.name if state.scenario else None,
    }  # fmt: skip
