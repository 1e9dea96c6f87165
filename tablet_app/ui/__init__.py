# PySide6 puts a hook around `import` that reads the source of every module imported from then on, in search of
# `from __feature__ import`, which we do not use: 130 ms of the start, and the text of 400 files stays in memory.
# This is the first import of Qt, so Python's own `import` can be kept.
import builtins

_own_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _own_import
