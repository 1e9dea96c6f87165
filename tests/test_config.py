"""The configuration: who wins, and the sentence for each thing that is wrong."""

from __future__ import annotations

import re
import tomllib
from datetime import time
from pathlib import Path

import pytest

from tablet_app.config import LIMITS, Config, ConfigError, load
from tablet_app.domain.escalation import Act, Step

README = Path(__file__).parent.parent / "README.md"


STEPS = '[[escalation]]\nafter_s = 5\nact = "louder"\n\n# then\n[[escalation]]\n'


def written(folder: Path, text: str) -> Path:
    file = folder / "tablet.toml"
    file.write_text(text)
    return file


def test_nothing_given_is_the_default() -> None:
    assert load(None, {}, {}) == Config()


def test_file_then_environment_then_flags(tmp_path: Path) -> None:
    file = written(tmp_path, 'language = "en"\ntheme = "dark"\nkeep_history_days = 30\n')
    config = load(file, {"TABLET_THEME": "light", "TABLET_KEEP_HISTORY_DAYS": "7"}, {"keep_history_days": 3})
    assert (config.language, config.theme, config.keep_history_days) == ("en", "light", 3)


def test_a_flag_that_was_not_given_changes_nothing(tmp_path: Path) -> None:
    assert load(written(tmp_path, 'language = "ru"\n'), {}, {"language": None, "data_dir": None}).language == "ru"


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("AUTO_ACCEPT", "true", True),
        ("AUTO_ACCEPT", "0", False),
        ("VOLUME_FLOOR_PCT", "45", 45),
        ("SOUND_BACKENDS", "player, miniaudio", ("player", "miniaudio")),
        ("PRINTER", "tcp://printer.local", "tcp://printer.local"),
        ("PRINTER", "/dev/usb/lp0", "/dev/usb/lp0"),
        ("LOG_FILE", "/var/log/tablet.log", Path("/var/log/tablet.log")),
        ("ESCALATION", "5 flash, 90 phone", (Step(5, Act.FLASH), Step(90, Act.PHONE))),
        ("PLATFORM_URL", "https://platform.example/", "https://platform.example"),
    ],
)
def test_the_environment_is_text_and_becomes_the_right_kind(key: str, text: str, value: object) -> None:
    assert getattr(load(None, {f"TABLET_{key}": text, "PATH": "/bin"}, {}), key.lower()) == value


def test_the_night_is_two_times_of_day(tmp_path: Path) -> None:
    config = load(written(tmp_path, "night_until = 07:00:00\n"), {"TABLET_NIGHT_FROM": "23:00"}, {})
    assert (config.night_from, config.night_until) == (time(23), time(7))


def test_flags_may_be_paths_and_home_is_expanded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/counter")
    assert load(None, {}, {"data_dir": Path("~/tablet")}).data_dir == Path("/home/counter/tablet")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("\n\n# x\nauto_acept = 1\n", 'tablet.toml line 4: key "auto_acept" is not known; did you mean "auto_accept"?'),
        ('theme = "dark"\n[sound]\nx = 1\n', 'tablet.toml line 2: key "sound" is not known; known are platform_url, '),
        ('auto_accept = "yes"', 'tablet.toml line 1: "auto_accept" must be true or false, not "yes"'),
        ("auto_accept = 1", 'tablet.toml line 1: "auto_accept" must be true or false, not 1'),
        ("volume_floor_pct = true", '"volume_floor_pct" must be a whole number from 0 to 100, not true'),
        ("volume_floor_pct = 101", '"volume_floor_pct" must be a whole number from 0 to 100, not 101'),
        ("keep_history_days = 2.5", '"keep_history_days" must be a whole number from 1 to 365, not 2.5'),
        ('theme = "blue"', '"theme" must be "auto" or "light" or "dark", not "blue"'),
        ("language = 7", '"language" must be "ka" or "en" or "ru", not 7'),
        ('platform_url = "platform"', '"platform_url" must be an address like https://platform.example, not'),
        ("log_file = 3", '"log_file" must be the path of a file or folder, as text, not 3'),
        ('sound_backends = ["alsa"]', 'must be a list of "simpleaudio" or "miniaudio" or "player", each once, not'),
        ("sound_backends = [{a = 1}]", "each once, not"),
        ('sound_backends = ["player", "player"]', "each once, not"),
        ("sound_backends = []", "each once, not []"),
        ("volume_floor_pct = 80\nalert_level_pct = 70", '"volume_floor_pct" (80) must not be over "alert_level'),
        ('night_from = "25:00"', '"night_from" must be a time of day like "23:00", not "25:00"'),
        ('night_from = "23:00"', '"night_from" and "night_until" must be set together'),
        (
            'volume_floor_pct = 81\nnight_from = "23:00"\nnight_until = "07:00"',
            '"volume_floor_pct" (81) must not be over "night_level_pct" (80)',
        ),
        ('speaker = ""', '"speaker" must be text, not ""'),
        ('printer = "192.168.1.50"', '"printer" must be an address like tcp://192.168.1.50:9100 or a file like /dev/'),
        ('printer = "tcp://bar:70000"', '"printer" must be an address like tcp'),
        ("printer = 9100", '"printer" must be an address like tcp'),
        ("escalation = 3", 'tablet.toml line 1: "escalation" must be a list of tables with "after_s" and "act"'),
        (STEPS + "afer_s = 2\n", 'tablet.toml line 7: key "afer_s" is not known; known are after_s, act'),
        (STEPS + 'act = "flash"\n', 'tablet.toml line 6: "escalation" needs "after_s" in each step'),
        (STEPS + 'act = "flash"\nafter_s = -1\n', 'line 8: "after_s" must be a whole number from 0 to 3600, not -1'),
        (STEPS + 'after_s = 1\nact = "shout"\n', 'tablet.toml line 8: "act" must be "repeat" or "louder" or '),
        ('theme = "dark\n', "tablet.toml: line 1: "),
        ("theme = ", "tablet.toml: "),
    ],
)
def test_a_wrong_file_is_one_sentence_that_says_where(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(written(tmp_path, text), {}, {})
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("environ", "sentence"),
    [
        ({"TABLET_THEM": "dark"}, "environment: TABLET_THEM is not known; did you mean TABLET_THEME?"),
        ({"TABLET_WINDOWED": "maybe"}, 'variable TABLET_WINDOWED: "windowed" must be true or false, not "maybe"'),
        ({"TABLET_VOLUME_FLOOR_PCT": "loud"}, 'must be a whole number from 0 to 100, not "loud"'),
    ],
)
def test_a_wrong_environment_is_one_sentence(environ: dict[str, str], sentence: str) -> None:
    with pytest.raises(ConfigError) as caught:
        load(None, environ, {})
    assert sentence in str(caught.value)


def test_a_wrong_flag_names_the_flag() -> None:
    with pytest.raises(ConfigError, match=r"flag --platform: .* must be an address like"):
        load(None, {}, {"platform_url": "nowhere"})
    with pytest.raises(ConfigError, match="flag 'colour' sets nothing"):
        load(None, {}, {"colour": "red"})


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"none\.toml: cannot be read: No such file or directory"):
        load(tmp_path / "none.toml", {}, {})
    broken = tmp_path / "broken.toml"
    broken.write_bytes(b"theme = '\xff'")
    with pytest.raises(ConfigError, match=r"broken\.toml: is not UTF-8 text"):
        load(broken, {}, {})


def readme_table() -> dict[str, tuple[str, str]]:
    """Key -> (default as it would stand in the file, or "not set"; meaning)."""
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", README.read_text(), re.MULTILINE)
    return {key: (default.strip("`"), meaning) for key, default, meaning in rows if hasattr(Config, key)}


def test_the_readme_has_every_key_in_order_with_its_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    table = readme_table()
    assert list(table) == list(Config.__struct_fields__)
    lines = [f"{key} = {default}" for key, (default, _) in table.items() if default != "not set"]
    assert load(written(tmp_path, "\n".join(lines)), {}, {}) == Config()
    unset = [key for key, (default, _) in table.items() if default == "not set"]
    assert unset == [key for key in table if getattr(Config(), key) is None]


def test_the_readme_names_every_choice() -> None:
    table = readme_table()
    for key, limits in LIMITS.items():
        assert all(f"`{choice}`" in table[key][1] for choice in limits.get("choices", ())), key


def test_the_readme_s_example_loads(tmp_path: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", README.read_text(), re.DOTALL)
    assert example
    assert tomllib.loads(example[1])
    assert load(written(tmp_path, example[1]), {}, {}) != Config()
