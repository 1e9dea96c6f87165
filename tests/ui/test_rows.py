"""The list model that tells the smallest difference."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from PySide6.QtTest import QAbstractItemModelTester

from tablet_app.ui.rows import Rows


class Row(Struct, frozen=True):
    key: int
    text: str = ""


def told(rows: Rows[Row]) -> list[str]:
    calls: list[str] = []
    rows.rowsInserted.connect(lambda _p, first, last: calls.append(f"insert {first}-{last}"))
    rows.rowsRemoved.connect(lambda _p, first, last: calls.append(f"remove {first}-{last}"))
    rows.rowsMoved.connect(lambda _p, first, _l, _d, to: calls.append(f"move {first}>{to}"))
    rows.dataChanged.connect(lambda first, _l, _r: calls.append(f"change {first.row()}"))
    return calls


def shown(*keys: int) -> list[Row]:
    return [Row(key) for key in keys]


def test_nothing_is_told_when_nothing_changed() -> None:
    rows = Rows(Row, "key")
    rows.show(shown(1, 2, 3))
    calls = told(rows)
    rows.show(shown(1, 2, 3))
    assert calls == []


def test_the_smallest_difference_is_told() -> None:
    rows = Rows(Row, "key")
    rows.show(shown(1, 2, 3, 4, 5))
    calls = told(rows)
    rows.show([Row(1), Row(5), Row(2), Row(6), Row(7), Row(4, "new")])
    assert calls == ["remove 2-2", "move 3>1", "insert 3-4", "change 5"]


def test_a_change_names_the_roles_that_changed() -> None:
    rows = Rows(Row, "key")
    rows.show(shown(1))
    roles: list[list[int]] = []
    rows.dataChanged.connect(lambda _f, _l, changed: roles.append(list(changed)))
    rows.show([Row(1, "new")])
    names = rows.roleNames()
    assert [[bytes(names[role].data()) for role in one] for one in roles] == [[b"text"]]


_LISTS = st.lists(st.builds(Row, st.integers(0, 12), st.sampled_from(["", "a"])), unique_by=lambda row: row.key)


@given(st.lists(_LISTS, max_size=6))
def test_whatever_is_shown_is_there_and_told_rightly(steps: list[list[Row]]) -> None:
    rows = Rows(Row, "key")
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    copy: list[int] = []

    def insert(_parent: object, first: int, last: int) -> None:
        copy[first:first] = [rows.rows[at].key for at in range(first, last + 1)]

    def remove(_parent: object, first: int, last: int) -> None:
        del copy[first : last + 1]

    def move(_parent: object, first: int, _last: int, _to: object, at: int) -> None:
        copy.insert(at, copy.pop(first))

    rows.rowsInserted.connect(insert)
    rows.rowsRemoved.connect(remove)
    rows.rowsMoved.connect(move)
    for step in steps:
        rows.show(step)
        assert list(rows.rows) == step
        assert copy == [row.key for row in step]
    del tester
