"""The token's file: its owner's alone, replaced whole, never half."""

from __future__ import annotations

import os

import pytest

from tablet_app.store.token import FILE, TokenFile


def test_the_token_is_its_owners_alone_even_where_the_file_was_open(tmp_path):
    token = TokenFile(tmp_path / "data")
    assert token.read() is None
    (tmp_path / "data").mkdir()
    # Left behind by a power cut in the middle of a write.
    (tmp_path / "data" / f"{FILE}.new").touch(0o644)
    before = os.umask(0)
    token.write("first")
    os.umask(before)
    file = tmp_path / "data" / FILE
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o644)
    token.write("second")
    assert (file.stat().st_mode & 0o777, token.read()) == (0o600, "second")
    assert sorted(found.name for found in (tmp_path / "data").iterdir()) == [FILE]


def test_a_write_that_fails_leaves_the_old_token(tmp_path, monkeypatch):
    token = TokenFile(tmp_path)
    token.write("first")

    def no_space(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OSError, match="No space"):
        token.write("second")
    assert token.read() == "first"


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe"])
def test_a_file_without_a_token_is_no_token(tmp_path, content):
    (tmp_path / FILE).write_bytes(content)
    assert TokenFile(tmp_path).read() is None


def test_a_token_can_be_forgotten_twice(tmp_path):
    token = TokenFile(tmp_path)
    token.write("x")
    token.forget()
    token.forget()
    assert token.read() is None


@pytest.mark.parametrize("spoilt", [b"\0" * 43, b"first\nsecond", b"\xff\xfe", b""])
def test_what_could_not_be_sent_is_no_token(tmp_path, spoilt):
    token = TokenFile(tmp_path)
    token.write("first")
    (tmp_path / FILE).write_bytes(spoilt)
    assert token.read() is None
