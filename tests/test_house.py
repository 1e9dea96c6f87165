"""The rules of the house that no tool checks by itself."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

from tablet_app import __version__

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
PAGES = ["README.md", "CHANGELOG.md", *sorted(str(page.relative_to(ROOT)) for page in (ROOT / "docs").rglob("*.md"))]


def test_every_folder_but_ui_is_checked_strictly() -> None:
    strict = PROJECT["tool"]["basedpyright"]["strict"]
    folders = {path.parent.name for path in (ROOT / "tablet_app").glob("*/__init__.py")} - {"ui"}
    assert {f"tablet_app/{name}" for name in folders} <= set(strict)


RECORDS = {"msgspec", "msgspec.structs"}  # docs/adr/0013-records-are-structs.md


def test_domain_imports_the_standard_library_records_and_itself_only() -> None:
    foreign: list[str] = []
    for file in (ROOT / "tablet_app/domain").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            foreign += [
                f"{file.name}: {name}"
                for name in names
                if name.split(".")[0] not in sys.stdlib_module_names
                and not name.startswith("tablet_app.domain")
                and name not in RECORDS
            ]
    assert foreign == []


def test_the_changelog_knows_the_version() -> None:
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text()


def headings_of(page: Path) -> set[str]:
    """As GitHub makes them into the part of an address behind "#"."""
    titles = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES)
def test_links_between_pages_lead_somewhere(page: str) -> None:
    lost: list[str] = []
    for target in LINK.findall((ROOT / page).read_text()):
        file, _, heading = target.partition("#")
        where = (ROOT / page).parent / file if file else ROOT / page
        if "://" not in target and (not where.exists() or (heading and heading not in headings_of(where))):
            lost.append(target)
    assert lost == []


def test_no_word_is_explained_twice() -> None:
    words = re.findall(r"^\| ([^|]+) \|", (ROOT / "docs/words.md").read_text(), re.MULTILINE)
    assert len(words) > 40
    assert [word for word in set(words) if words.count(word) > 1] == []


def test_the_modules_of_the_layers_are_all_in_the_architecture() -> None:
    (_, drawn, *_) = (ROOT / "docs/architecture.md").read_text().split("```")
    names = {file.stem for file in (ROOT / "tablet_app").glob("*.py")} - {
        "__init__",
        "assets",
        "config",
        "setting",
        "log",
        "lock",
    }
    left = {name for line in drawn.splitlines() for name in re.findall(r"\w+", line[:31])}
    folders = {file.parent.name for file in (ROOT / "tablet_app").glob("*/__init__.py")}
    assert (names | folders) - left == set()
    assert left - names - folders == set()


def test_files_named_in_the_architecture_exist() -> None:
    named = re.findall(
        r"`((?:tablet_app|docs|packaging|assets)/[\w./-]*)`", (ROOT / "docs/architecture.md").read_text()
    )
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
