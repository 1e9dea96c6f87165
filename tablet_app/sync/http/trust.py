"""Whom the tablet believes: the certificates that its system holds."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import Mapping
from pathlib import Path

_HASHED = re.compile(r"[0-9a-f]{8}\.[0-9]+")


def context(ca_file: Path | None = None) -> ssl.SSLContext:
    """`ca_file` stands for the system's certificates. Raises OSError or ssl.SSLError when they can't be read."""
    if ca_file is not None:
        made = ssl.create_default_context(cafile=str(ca_file))
    else:
        made = ssl.create_default_context(capath=hashed_folder(os.environ, ssl.get_default_verify_paths()))
    made.set_alpn_protocols(["http/1.1"])
    return made


def hashed_folder(environ: Mapping[str, str], paths: ssl.DefaultVerifyPaths) -> str | None:
    """Where OpenSSL finds each certificate by its hash when it is needed; None: it has to read all of them.

    Debian's update-ca-certificates keeps such a folder, and in the same folder one file of all 144, which OpenSSL would
    read first: 1.1 MB, 20 ms. A file that lies elsewhere may hold what the folder lacks.
    """
    if paths.openssl_cafile_env in environ or paths.openssl_capath_env in environ:
        return None
    try:
        folder, file = Path(paths.openssl_capath).resolve(), Path(paths.openssl_cafile).resolve()
        hashed = any(_HASHED.fullmatch(one.name) for one in folder.iterdir())
    except OSError:
        return None
    return str(folder) if hashed and (file.parent == folder or not file.exists()) else None
