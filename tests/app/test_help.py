"""What `--help` and the README say about each command."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from pathlib import Path

import pytest

from tablet_app.command_line.parser import parser

README = Path(__file__).parent.parent.parent / "README.md"


def acts_of(one: ArgumentParser) -> dict[str, ArgumentParser]:
    return next((action.choices for action in one._actions if isinstance(action.choices, dict)), {})


def every_command(one: ArgumentParser, name: str = "tablet-app") -> list[tuple[str, ArgumentParser]]:
    """Pairs of a command as it is typed and its parser, those with acts of their own too."""
    below = [pair for act, part in acts_of(one).items() for pair in every_command(part, f"{name} {act}")]
    return [(name, one), *below]


@pytest.mark.parametrize(("name", "command"), every_command(parser()))
def test_every_command_explains_itself_and_its_options(name: str, command: ArgumentParser) -> None:
    assert command.description, name
    assert [action.dest for action in command._actions if not action.help and not acts_of(command)] == []


@pytest.mark.parametrize(("name", "command"), every_command(parser())[1:])
def test_the_readme_has_every_command_with_its_options(name: str, command: ArgumentParser) -> None:
    cells = "\n".join(re.findall(r"^\| `(tablet-app .*?)` \|", README.read_text(), re.MULTILINE))
    rows = [row for row in cells.splitlines() if f"{row} ".replace("[list]", "list").startswith(f"{name} ")]
    assert rows, name
    options = {option for action in command._actions for option in action.option_strings} - {"-h", "--help"}
    assert {option for option in options if not any(option in row for row in rows)} == set()
