"""The journal by itself: what is appended is there, whatever part of the file is damaged, and it does not grow."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tablet_app.store import journal
from tablet_app.store.journal import Done, Fact, Intent, Journal, Last


def an_intent(number: int) -> Intent:
    payload = f'{{"prep_minutes":{number}}}#12345678'
    return Intent(number, f"key-{number}", f"order:{number}", 1, "order.confirm", payload, 3, 1000, "boot", 7)


def filled(folder: Path, count: int) -> Path:
    made = Journal(folder)
    made.rewrite([])
    for number in range(count):
        made.append([an_intent(number)])
    made.close()
    (file,) = folder.glob("intents.*.log")
    return file


def seqs(folder: Path) -> list[int]:
    return [entry.seq for entry in Journal(folder).read().entries if isinstance(entry, Intent)]


def test_what_was_appended_is_read_in_its_order(tmp_path):
    made = Journal(tmp_path)
    told = [an_intent(1), Done("key-1", "settled"), Last("order:1", 4), Fact("device", '{"id":"ქ"}'), Fact("x", None)]
    made.rewrite(told[:1])
    made.append(told[1:3])
    made.append(told[3:], sync=False)
    found = Journal(tmp_path).read()
    assert list(found.entries) == told
    assert (found.unreadable, found.torn, found.found) == (0, False, True)


def test_an_empty_folder_has_no_journal(tmp_path):
    assert Journal(tmp_path).read().found is False


def test_nothing_is_appended_before_a_rewrite_or_after_a_failure(tmp_path, monkeypatch):
    made = Journal(tmp_path)
    with pytest.raises(OSError, match="rewritten first"):
        made.append([an_intent(1)])
    made.rewrite([])

    def fails(_handle):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(journal.os, "fdatasync", fails)
        with pytest.raises(OSError, match="Input/output"):
            made.append([an_intent(1)])
    assert made.due
    with pytest.raises(OSError, match="rewritten first"):
        made.append([an_intent(2)])
    made.rewrite([an_intent(2)])
    assert seqs(tmp_path) == [2]


def test_it_grows_past_what_was_written_ahead(tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "AHEAD", 512)
    filled(tmp_path, 40)
    assert seqs(tmp_path) == list(range(40))


@pytest.mark.parametrize("cut", range(2, 100, 7))
def test_a_last_line_that_was_cut_off_costs_itself_alone(tmp_path, cut):
    file = filled(tmp_path, 5)
    data = file.read_bytes()
    end = len(data.rstrip(b"\0"))
    file.write_bytes(data[: end - cut] + bytes(len(data) - end + cut))
    found = Journal(tmp_path).read()
    assert seqs(tmp_path) == [0, 1, 2, 3]
    assert (found.unreadable, found.torn) == (0, True)


def test_one_flipped_byte_costs_two_lines_at_most_and_the_loss_is_counted(tmp_path):
    file = filled(tmp_path, 20)
    whole = file.read_bytes()
    end = len(whole.rstrip(b"\0"))
    dice = random.Random(1)
    for _ in range(300):
        place = dice.randrange(end)
        data = bytearray(whole)
        data[place] ^= 1 << dice.randrange(8)
        file.write_bytes(data)
        found = Journal(tmp_path).read()
        kept = [entry for entry in found.entries if isinstance(entry, Intent)]
        assert all(entry == an_intent(entry.seq) for entry in kept)
        assert len(kept) >= 18
        last_is_there = bool(kept) and kept[-1].seq == 19
        assert found.unreadable == 20 - len(kept) if last_is_there else found.torn


@pytest.mark.parametrize("ruin", [b"", b"\0" * 4096, b"\xff" * 4096, b"{}\n" * 100])
def test_a_file_of_something_else_is_empty(tmp_path, ruin):
    filled(tmp_path, 3).write_bytes(ruin)
    assert Journal(tmp_path).read().entries == ()


def test_a_rewrite_that_was_cut_off_leaves_one_or_two_of_which_either_would_do(tmp_path):
    first = filled(tmp_path, 3)
    (tmp_path / "intents.2.new").write_bytes(b"half of a line")
    assert seqs(tmp_path) == [0, 1, 2]
    kept = first.read_bytes()
    again = Journal(tmp_path)
    again.rewrite([an_intent(2)])
    assert [file.name for file in tmp_path.glob("*.log")] == ["intents.2.log"]
    first.write_bytes(kept)
    assert seqs(tmp_path) == [0, 1, 2, 2]
    again.rewrite([an_intent(2)])
    assert seqs(tmp_path) == [2]


def test_it_asks_to_be_rewritten_when_little_of_it_lives(tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "REWRITE_AT", 2000)
    made = Journal(tmp_path)
    made.rewrite([])
    asked = 0
    for number in range(200):
        if made.due:
            asked += 1
            made.rewrite([an_intent(number)])
        made.append([an_intent(number)])
        assert made.bytes_used < 3000
    assert asked > 5


def test_a_line_of_a_newer_app_is_passed_over(tmp_path):
    made = Journal(tmp_path)
    made.rewrite([an_intent(1)])
    line = made._lines([Last("device", 2)]).replace(b'["l"', b'["z"')
    body = line[10:-1]
    import zlib

    sound = b"\x1e%08x %s\n" % (zlib.crc32(body), body)
    (file,) = tmp_path.glob("*.log")
    data = file.read_bytes()
    end = len(data.rstrip(b"\0"))
    file.write_bytes(data[:end] + sound + data[end + len(sound) :])
    found = Journal(tmp_path).read()
    assert (len(found.entries), found.unreadable, found.torn) == (1, 0, False)
