"""What storage, its wear, and memory read like."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tablet_app.ui.findings.texts import Text, Texts

TEXTS: Texts = {
    "F1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "There is room, and what is written can be read again.")),
        "read_only": Text(
            QT_TRANSLATE_NOOP("Findings", "Nothing can be saved any more: the storage refuses to be written."),
            QT_TRANSLATE_NOOP("Findings", "Switch the tablet off and on; if this stays, call support."),
        ),
        "full": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage is full."), QT_TRANSLATE_NOOP("Findings", "Free some space.")
        ),
        "io_error": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage fails when it is written or read."),
            QT_TRANSLATE_NOOP("Findings", "Call support: the storage has to be replaced."),
        ),
        "read_back": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage gives back something else than was written."),
            QT_TRANSLATE_NOOP("Findings", "Call support: the storage has to be replaced."),
        ),
        "kernel_errors": Text(
            QT_TRANSLATE_NOOP("Findings", "Errors of the storage since the tablet was switched on: %1."),
            QT_TRANSLATE_NOOP("Findings", "Call support: the storage may have to be replaced."),
            "kernel_errors",
        ),
        "nearly_full": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage is nearly full: %1 MB is left."),
            QT_TRANSLATE_NOOP("Findings", "Free some space."),
            "free",
        ),
        "no_more_files": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage can hardly take any more files: %1."),
            QT_TRANSLATE_NOOP("Findings", "Free some space."),
            "free_inodes",
        ),
        "little_room": Text(
            QT_TRANSLATE_NOOP("Findings", "Little room is left in the storage: %1 MB."),
            QT_TRANSLATE_NOOP("Findings", "Free some space."),
            "free",
        ),
        "few_files": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage can take only a few more files: %1."),
            QT_TRANSLATE_NOOP("Findings", "Free some space."),
            "free_inodes",
        ),
        "slow": Text(
            QT_TRANSLATE_NOOP("Findings", "Saving is slow: it takes %1 ms."),
            QT_TRANSLATE_NOOP("Findings", "Switch the tablet off and on; if this stays, call support."),
            "sync_p95",
        ),
        "file_system_errors": Text(
            QT_TRANSLATE_NOOP("Findings", "Earlier errors of the storage: %1."),
            QT_TRANSLATE_NOOP("Findings", "Ask support for a check of the storage."),
            "file_system_errors",
        ),
        "no_folder": Text(
            QT_TRANSLATE_NOOP("Findings", "The app's data folder is not there."),
            QT_TRANSLATE_NOOP("Findings", "Call support."),
        ),
        "no_rights": Text(
            QT_TRANSLATE_NOOP("Findings", "The app may not write into its data folder."),
            QT_TRANSLATE_NOOP("Findings", "Call support."),
        ),
    },
    "F2": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "The storage is not worn.")),
        "wearing": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage is wearing out."),
            QT_TRANSLATE_NOOP("Findings", "Ask support for a replacement in the next weeks."),
        ),
        "worn_out": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage is worn out: %1 % of its life is used."),
            QT_TRANSLATE_NOOP("Findings", "Ask support for a replacement now."),
            "used",
        ),
        "failing": Text(
            QT_TRANSLATE_NOOP("Findings", "The storage says that it is about to fail."),
            QT_TRANSLATE_NOOP("Findings", "Ask support for a replacement now."),
        ),
        "needs_rights": Text(
            QT_TRANSLATE_NOOP("Findings", "Only an administrator may ask this storage about its wear.")
        ),
        "not_told": Text(QT_TRANSLATE_NOOP("Findings", "This tablet's storage does not tell its wear.")),
    },
    "M1": {
        "": Text(QT_TRANSLATE_NOOP("Findings", "There is enough working memory.")),
        "ended": Text(
            QT_TRANSLATE_NOOP("Findings", "Working memory ran out, and the system closed a program."),
            QT_TRANSLATE_NOOP("Findings", "Start the app anew."),
        ),
        "little_memory": Text(
            QT_TRANSLATE_NOOP("Findings", "Little working memory is left: %1 MB."),
            QT_TRANSLATE_NOOP("Findings", "Start the app anew."),
            "available",
        ),
        "waits": Text(
            QT_TRANSLATE_NOOP("Findings", "Programs have to wait for working memory."),
            QT_TRANSLATE_NOOP("Findings", "Start the app anew."),
        ),
        "ended_earlier": Text(
            QT_TRANSLATE_NOOP("Findings", "Working memory ran out once since the tablet was switched on."),
            QT_TRANSLATE_NOOP("Findings", "Switch the tablet off and on after closing."),
        ),
        "no_memory_info": Text(QT_TRANSLATE_NOOP("Findings", "This tablet tells nothing about its working memory.")),
    },
}
