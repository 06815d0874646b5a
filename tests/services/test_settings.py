"""Who this laptop is, and what a person likes."""

from dataclasses import replace

import pytest

from app.domain.errors import InvalidValueError, NameMissingError
from app.domain.preferences import Preferences, Theme
from app.services.preferences import read_preferences, write_preferences
from app.services.settings import FirstAnswers, proposed_code


def test_a_set_up_laptop_knows_its_centre(application):
    laptop = application.settings.laptop()

    assert laptop.centre == application.settings.centre().id
    assert application.settings.centre().code == "PRE"
    assert not laptop.keeps_all


def test_a_centre_needs_a_name(application):
    with pytest.raises(NameMissingError):
        application.settings.set_up(FirstAnswers("  "))


@pytest.mark.parametrize(
    ("name", "code"),
    [("Ķīmijas centrs", "KIM"), ("«Ņikita»", "NIK"), ("3. pagasts", "3PA"), ("…", "KC")],
)
def test_the_code_of_a_centre_is_proposed_from_its_name(name, code):
    assert proposed_code(name) == code


@pytest.mark.parametrize("code", ["", "PR-E", "TOOLONG", "Ā B!", "ĀŽE", "ПРЕ"])
def test_a_code_that_cannot_be_printed_in_numbers_is_refused(application, code):
    with pytest.raises(InvalidValueError):
        application.settings.change_centre(replace(application.settings.centre(), code=code))


def test_preferences_come_back_as_they_were_kept(tmp_path):
    file = tmp_path / "settings.json"
    liked = Preferences(language="ru", text_size=150, theme=Theme.CONTRAST)

    write_preferences(file, liked)

    assert read_preferences(file) == liked


def test_without_a_file_there_are_defaults(tmp_path):
    assert read_preferences(tmp_path / "settings.json") == Preferences()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"text_size": "big"}', b"\xff\xfe\x00", b'{"theme": "pink"}'],
)
def test_a_damaged_file_is_moved_aside_and_defaults_are_used(tmp_path, content):
    file = tmp_path / "settings.json"
    file.write_bytes(content)

    assert read_preferences(file) == Preferences()

    assert (tmp_path / "settings.json.damaged").read_bytes() == content


@pytest.mark.parametrize("content", ['{"language": "tlh"}', '{"text_size": 900}'])
def test_values_of_another_version_are_not_believed(tmp_path, content):
    file = tmp_path / "settings.json"
    file.write_text(content)

    assert read_preferences(file) == Preferences()


def test_settings_of_a_newer_version_stay_in_the_file(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"language": "en", "voice": "deep"}')

    write_preferences(file, read_preferences(file))

    assert '"voice": "deep"' in file.read_text()


def test_a_file_that_cannot_be_read_just_now_stays_where_it_is(tmp_path):
    file = tmp_path / "settings.json"
    file.mkdir()

    assert read_preferences(file) == Preferences()
    assert file.exists()
