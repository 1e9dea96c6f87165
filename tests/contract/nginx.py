"""nginx as a process of the test, on loopback, with a configuration of its own and nothing of the machine's."""

from __future__ import annotations

import getpass
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

FRAME = """
load_module /usr/lib/nginx/modules/ngx_nchan_module.so;
daemon off;
{user}
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log notice;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {inside}
}}
"""
WITHIN_S = 10.0


class Nginx:
    """`inside` is what stands in `http {{ … }}`; `port` one that it listens on."""

    def __init__(self, folder: Path, inside: str, port: int) -> None:
        folder.mkdir()
        user = f"user {getpass.getuser()};" if os.geteuid() == 0 else ""
        self._config = folder / "nginx.conf"
        self._config.write_text(FRAME.format(folder=folder, user=user, inside=inside))
        self._errors = folder / "error.log"
        self._port = port
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Returns when it accepts connections."""
        command = ["/usr/sbin/nginx", "-e", str(self._errors), "-c", str(self._config)]
        self._process = subprocess.Popen(command, start_new_session=True)
        deadline = time.monotonic() + WITHIN_S
        while not self._answers():
            assert self._process.poll() is None, self._errors.read_text()
            assert time.monotonic() < deadline, self._errors.read_text()
            time.sleep(0.01)

    def kill(self) -> None:
        """With its workers and all that they remember, as a power cut would."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def _answers(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self._port)) == 0
