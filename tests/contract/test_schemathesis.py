"""Schemathesis holds the running stand-in against docs/platform-api.yaml."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
CONTRACT = HERE.parents[1] / "docs/platform-api.yaml"


def test_the_stand_in_keeps_the_contract(stand_in, token, tmp_path):
    """Examples, each schema's corners and random requests, valid and not, with and without a token."""
    stand_in.new_code(code="40717253")  # the example of the contract
    # With events in the feed a long poll after 0 ends at once.
    stand_in.place_orders(3)
    command = [
        str(Path(sys.executable).with_name("schemathesis")), "--config-file", str(HERE / "schemathesis.toml"),
        "run", str(CONTRACT), "--url", stand_in.url,
    ]  # fmt: skip
    environment = os.environ | {
        "DEVICE_TOKEN": token,
        "SCHEMATHESIS_HOOKS": str(HERE / "verdicts.py"),
        "NO_PROXY": "127.0.0.1",
    }
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "Tested: 7" in run.stdout
