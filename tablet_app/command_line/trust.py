"""The file of certificates that the configuration names, looked at before anything relies on it."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

from tablet_app.config import ConfigError
from tablet_app.store.files import open_file


def check(ca_file: Path) -> None:
    """Raises ConfigError, in words: ssl's own error names neither the file nor the fault."""
    try:
        os.close(open_file(ca_file, os.O_RDONLY))
        ssl.create_default_context(cafile=str(ca_file))
    except ssl.SSLError:
        raise ConfigError(f'"ca_file": {ca_file} holds no certificates in PEM form') from None
    except OSError as error:
        raise ConfigError(f'"ca_file": {ca_file} cannot be read: {error.strerror}') from None
