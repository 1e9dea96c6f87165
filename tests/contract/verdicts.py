"""A check of ours for Schemathesis, which loads this file: what the contract says of commands beyond their schema."""

from __future__ import annotations

import json

import schemathesis

BROKEN = {"invalid_payload", "unknown_subject", "unknown_type"}


@schemathesis.check
def each_command_has_its_verdict(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case
) -> None:
    """One result per command, in the order of the request; what breaks the contract is refused, if not as a whole."""
    if case.operation.path != "/v1/commands" or case.operation.method != "post" or response.status_code != 200:
        return
    body = response.request.body
    assert isinstance(body, bytes)
    asked = json.loads(body)["commands"]
    results = response.json()["results"]
    assert [result["id"] for result in results] == [command["id"] for command in asked]
    if case.meta is not None and case.meta.generation.mode.is_negative:
        assert {result.get("code") for result in results} & BROKEN, "a broken command was not refused"


@schemathesis.check
def the_feed_begins_with_hello(
    ctx: schemathesis.CheckContext, response: schemathesis.Response, case: schemathesis.Case
) -> None:
    if case.operation.path == "/v1/feed" and response.status_code == 200:
        name, data = response.text.splitlines()[:2]
        assert name == "event: hello"
        assert set(json.loads(data.removeprefix("data: "))) == {"epoch"}
