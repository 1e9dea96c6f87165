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
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#]+)\)")


def test_every_folder_but_ui_is_checked_strictly() -> None:
    strict = PROJECT["tool"]["basedpyright"]["strict"]
    folders = {path.parent.name for path in (ROOT / "tablet_app").glob("*/__init__.py")} - {"ui"}
    assert {f"tablet_app/{name}" for name in folders} <= set(strict)


def test_domain_imports_the_standard_library_and_itself_only() -> None:
    foreign: list[str] = []
    for file in (ROOT / "tablet_app/domain").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            foreign += [
                f"{file.name}: {name}"
                for name in names
                if name.split(".")[0] not in sys.stdlib_module_names and not name.startswith("tablet_app.domain")
            ]
    assert foreign == []


def test_the_changelog_knows_the_version() -> None:
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text()


@pytest.mark.parametrize("page", ["README.md", "docs/architecture.md", "docs/words.md"])
def test_links_between_pages_lead_somewhere(page: str) -> None:
    targets = [target for target in LINK.findall((ROOT / page).read_text()) if "://" not in target]
    assert [target for target in targets if not ((ROOT / page).parent / target).exists()] == []


def test_files_named_in_the_architecture_exist() -> None:
    named = re.findall(
        r"`((?:tablet_app|docs|packaging|assets)/[\w./-]*)`", (ROOT / "docs/architecture.md").read_text()
    )
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
