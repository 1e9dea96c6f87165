"""A restaurant's counter tablet: orders that ring until somebody takes them, and a queue that loses no tap."""

import sys

__version__ = "0.1.0"


def _load_msgspec() -> None:
    """As where typing_extensions is not installed: it is asked for nothing that Python 3.11 lacks, and costs a start
    3 ms.
    """
    if "typing_extensions" in sys.modules or "msgspec" in sys.modules:
        return
    sys.modules["typing_extensions"] = None  # pyright: ignore[reportArgumentType]  how an import is made to fail
    try:
        import msgspec  # noqa: F401, PLC0415  # pyright: ignore[reportUnusedImport]
    finally:
        del sys.modules["typing_extensions"]


_load_msgspec()
