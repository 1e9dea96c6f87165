"""The stand-in platform as a child process, for tests, benchmarks and the demo."""

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.error import HTTPError

from tablet_app.demo.database import Json

STARTS_WITHIN_S = 20.0
STOPS_WITHIN_S = 5.0
CALL_TIMEOUT_S = 10.0


class PlatformError(Exception):
    """The process did not start, or a call to it was answered with an error; `status` is the HTTP status or None."""

    def __init__(self, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.status = status


class Platform:
    """A running stand-in platform.

    `with Platform(folder) as platform:` starts it; `stop`, then `start`, is a restart on the same port and data.
    `hub` is where nginx takes what it pushes. `url` has no slash at its end; `pairing_code` has 8 digits and can be
    used once.
    """

    def __init__(
        self,
        data: Path,
        scenario: str | None = None,
        *,
        port: int = 0,
        speed: float = 1.0,
        comment_s: float = 5.0,
        hub: str | None = None,
    ) -> None:
        self.data = data
        self.url = ""
        self.pairing_code = ""
        self._port = port
        self._options = ["--speed", str(speed), "--comment-s", str(comment_s)]
        if hub is not None:
            self._options += ["--hub", hub]
        if scenario is not None:
            self._options += ["--scenario", scenario]
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> Self:
        """Returns when it accepts connections. Raises PlatformError."""
        command = [sys.executable, "-m", "tablet_app.demo.serve", "--port", str(self._port), "--data", str(self.data)]
        root = Path(__file__).resolve().parents[2]
        paths = os.pathsep.join(part for part in (str(root), os.environ.get("PYTHONPATH", "")) if part)
        self._process = subprocess.Popen(
            [*command, *self._options], stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": paths}
        )
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            code = self._process.wait(STOPS_WITHIN_S)
            self._forget()
            raise PlatformError(f"the platform ended with {code} before it was ready")
        told = json.loads(line)
        self.url, self.pairing_code = told["url"], told["pairing_code"]
        self._port = int(self.url.rpartition(":")[2])
        return self

    def stop(self) -> int | None:
        """Ask it to end and wait; its exit code, None when it did not run."""
        return self._end(kill=False)

    def kill(self) -> int | None:
        """As a power cut would."""
        return self._end(kill=True)

    @property
    def pid(self) -> int | None:
        return None if self._process is None else self._process.pid

    def place_order(self, **parts: Any) -> Json:
        """A new order: `parts` over a made-up one."""
        return self.call("POST", "/demo/orders", parts)

    def place_orders(self, count: int, **parts: Any) -> list[Json]:
        return self.call("POST", f"/demo/orders?count={count}", parts)["orders"]

    def act(self, order_id: str, action: str, **parts: Any) -> Json:
        """cancel, courier, refund, confirm, withdraw, claim, status, change; the order as it is then."""
        return self.call("POST", f"/demo/orders/{order_id}/{action}", parts)

    def cancel(self, order_id: str, **parts: Any) -> Json:
        return self.act(order_id, "cancel", **parts)

    def fault(self, kind: str, **parts: Any) -> Json:
        return self.call("POST", "/demo/faults", {"kind": kind, **parts})

    def clear_faults(self) -> None:
        self.call("DELETE", "/demo/faults")

    def state(self) -> Json:
        return self.call("GET", "/demo/state")

    def order(self, order_id: str) -> Json:
        """Raises KeyError when there is none."""
        return {order["id"]: order for order in self.state()["orders"]}[order_id]

    def new_code(self, **parts: Any) -> str:
        return self.call("POST", "/demo/pairing_codes", parts)["code"]

    def control(self, name: str, **parts: Any) -> Json:
        """POST /demo/<name>: products/<id>, venue, profile, revoke, ring, diagnose, messages, events, epoch, clock."""
        return self.call("POST", f"/demo/{name}", parts)

    def call(self, method: str, path: str, body: Json | None = None, *, token: str | None = None) -> Any:
        """The JSON answer to any call. Raises PlatformError with the status when it is an error."""
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers, method=method)  # noqa: S310 - our own URL
        # A proxy from the environment must not stand between two processes of this machine.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=CALL_TIMEOUT_S) as response:
                return json.loads(response.read())
        except HTTPError as error:
            with error:
                raise PlatformError(error.read().decode("utf-8", "replace"), error.code) from None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _end(self, *, kill: bool) -> int | None:
        if self._process is None:
            return None
        if kill:
            self._process.kill()
        else:
            self._process.terminate()
        try:
            return self._process.wait(STOPS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()
        finally:
            self._forget()

    def _forget(self) -> None:
        if self._process is not None and self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None
