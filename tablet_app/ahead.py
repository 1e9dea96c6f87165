"""Qt's libraries, brought in by the system's linker on a thread of its own while Python reads what needs no Qt."""

from __future__ import annotations

import ctypes
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Thread

LIBRARIES = [f"Qt/lib/libQt6{name}.so.6" for name in ("Core", "Network", "Gui", "Qml", "OpenGL", "Quick")]
"""In PySide6's folder, one at a time."""
FIRST = ("sqlite3", "zoneinfo", "queue", "fcntl", "heapq", "logging", "concurrent.futures.thread")
"""What a start needs that comes as a library itself: while the linker is at Qt's it would have to wait."""


def read_qt() -> None:
    """Begin with it, after what it would hold up. Where one cannot be read, the import of PySide6 will say why."""
    # Else zoneinfo asks how Python was built where to look: 0.2 MB, 1 ms. Where this is not there, tzdata is.
    os.environ.setdefault("PYTHONTZPATH", "/usr/share/zoneinfo")
    _read_msgspec()
    for name in FIRST:
        import_module(name)
    package = find_spec("PySide6")
    if package is not None and package.origin is not None:
        Thread(target=_read, args=(Path(package.origin).parent,), name="qt", daemon=True).start()


def _read_msgspec() -> None:
    """As where typing_extensions is not installed: it is asked for nothing that Python 3.11 lacks, and costs 3 ms."""
    if "typing_extensions" in sys.modules:
        return
    sys.modules["typing_extensions"] = None  # pyright: ignore[reportArgumentType]  how an import is made to fail
    try:
        import_module("msgspec")
    finally:
        del sys.modules["typing_extensions"]


def _read(folder: Path) -> None:
    # As a foreign function, for that lets go of the interpreter; to load by `CDLL` or by an import does not (3.11).
    load = ctypes.CDLL(None).dlopen
    load.argtypes, load.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    for library in LIBRARIES:
        load(os.fsencode(folder / library), os.RTLD_NOW)
