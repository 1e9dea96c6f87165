"""A list model of frozen rows with a key: showing new rows tells QML the smallest difference."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

Row = TypeVar("Row", bound=Struct)

_Index = QModelIndex | QPersistentModelIndex
# As numbers: the namespace Qt with its 150 enumerations costs 25 ms at start, and nothing else here needs it.
_DISPLAY_ROLE, _USER_ROLE = 0x0000, 0x0100
_FIRST_ROLE = _USER_ROLE + 1
_NOWHERE = QModelIndex()


class Rows(QAbstractListModel, Generic[Row]):
    """Rows of one frozen record; each field is a role of that name, `key` names the field that identifies."""

    def __init__(self, row_type: type[Row], key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        names = row_type.__struct_fields__
        self._roles = {_FIRST_ROLE + number: name for number, name in enumerate(names)}
        self._names = {role: QByteArray(name.encode()) for role, name in self._roles.items()}
        self._key = key
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return self._names

    def data(self, index: _Index, role: int = _DISPLAY_ROLE) -> Any:
        name = self._roles.get(role)
        if name is None or not 0 <= index.row() < len(self._rows):
            return None
        return getattr(self._rows[index.row()], name)

    def show(self, rows: Sequence[Row]) -> None:
        """Make these the rows: removes, inserts, moves and announces as little as will do."""
        wanted = list(rows)
        keys = [getattr(row, self._key) for row in wanted]
        if [getattr(row, self._key) for row in self._rows] != keys:
            self._remove_missing(set(keys))
            self._place(wanted, keys)
        changed = [self._changed_roles(*both) for both in zip(self._rows, wanted, strict=True)]
        self._rows = wanted
        at = 0
        # Neighbours that changed alike are told of at once: Qt goes through all cards it has made for each telling.
        for roles, alike in groupby(changed):
            first, at = at, at + len(list(alike))
            if roles:
                self.dataChanged.emit(self.index(first), self.index(at - 1), roles)

    def _changed_roles(self, old: Row, new: Row) -> list[int]:
        if old is new or old == new:
            return []
        return [role for role, name in self._roles.items() if getattr(old, name) != getattr(new, name)]

    def _remove_missing(self, keep: set[Any]) -> None:
        at = len(self._rows) - 1
        while at >= 0:
            if getattr(self._rows[at], self._key) in keep:
                at -= 1
                continue
            first = at
            while first > 0 and getattr(self._rows[first - 1], self._key) not in keep:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, at)
            del self._rows[first : at + 1]
            self.endRemoveRows()
            at = first - 1

    def _place(self, wanted: list[Row], keys: list[Any]) -> None:
        have = {getattr(row, self._key) for row in self._rows}
        at = 0
        while at < len(wanted):
            if at < len(self._rows) and getattr(self._rows[at], self._key) == keys[at]:
                at += 1
            elif keys[at] in have:
                source = next(i for i in range(at, len(self._rows)) if getattr(self._rows[i], self._key) == keys[at])
                self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), at)
                self._rows.insert(at, self._rows.pop(source))
                self.endMoveRows()
                at += 1
            else:
                last = at
                while last + 1 < len(wanted) and keys[last + 1] not in have:
                    last += 1
                self.beginInsertRows(QModelIndex(), at, last)
                self._rows[at:at] = wanted[at : last + 1]
                self.endInsertRows()
                at = last + 1
