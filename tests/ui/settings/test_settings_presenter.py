from dataclasses import astuple

import pytest

from app.bootstrap import open_application
from app.domain.preferences import Preferences, Theme
from app.services.settings import FirstAnswers
from ui.settings.presenter import SettingsPresenter
from ui.shell.desk import Desk
from ui.theme.tokens import Tone


class View:
    def __init__(self):
        self.preferences = self.centre = self.data = None
        self.territory = ""
        self.problems = {}

    def show_preferences(self, preferences):
        self.preferences = preferences

    def show_centre(self, centre, territory, *, may_change):
        self.centre, self.territory = centre, territory

    def show_centre_problems(self, problems):
        self.problems = dict(problems)

    def show_data(self, folder, last_backup):
        self.data = (folder, last_backup)


@pytest.fixture
def view():
    return View()


@pytest.fixture
def presenter(view, desk):
    presenter = SettingsPresenter(view, desk)
    presenter.load()
    return presenter


CENTRE = {
    "name": "Līvānu kopienas centrs",
    "code": "liv",
    "territory": "0042000",
    "place": "Bibliotēka",
    "issuer_name": "Biedrība “Kopā”",
    "issuer_number": "40008000000",
}


def test_everything_kept_is_shown(presenter, view, application):
    assert view.centre == application.settings.centre()
    assert "Preiļu novads" in view.territory
    assert view.preferences == Preferences()
    assert view.data == (str(application.folder), "No backup was made yet.")


def test_a_saved_centre_is_kept_and_said_with_undo(presenter, view, application, window):
    assert presenter.save_centre(CENTRE)

    kept = application.settings.centre()
    assert (kept.name, kept.code) == ("Līvānu kopienas centrs", "LIV")
    assert view.centre == kept
    ((changes, words),) = window.told
    assert changes.concern("centre")
    assert words == "Centre saved."


@pytest.mark.parametrize(
    ("field", "typed"), [("name", " "), ("code", "Kr-7!"), ("code", "TOOLONGCODE")]
)
def test_what_is_wrong_with_a_centre_is_said_at_its_field(
    presenter, view, application, field, typed
):
    before = application.settings.centre()

    assert not presenter.save_centre({**CENTRE, field: typed})

    assert set(view.problems) == {field}
    assert view.problems[field]
    assert application.settings.centre() == before


@pytest.mark.parametrize(
    ("choose", "expected"),
    [
        ("choose_language", Preferences(language="ru")),
        ("choose_text_size", Preferences(text_size=150)),
        ("choose_colours", Preferences(theme=Theme.DARK)),
    ],
)
def test_a_choice_of_the_look_counts_at_once(presenter, application, window, choose, expected):
    value = next(v for v in astuple(expected) if v not in astuple(Preferences()))

    getattr(presenter, choose)(value)

    assert application.settings.preferences() == expected
    assert window.worn == [expected]


def test_choosing_what_is_worn_already_changes_nothing(presenter, window):
    presenter.choose_language("lv")

    assert window.worn == []


def test_a_backup_is_written_beside_the_window_and_said(presenter, view, jobs, window, application):
    presenter.back_up()
    assert window.followed == ["Writing a backup …"]

    jobs.run()

    (file,) = application.safety.backups()
    assert window.said[-1][0] == f"Backup written: {file}"
    assert view.data[1].startswith("Last backup: 22.11.2026")


def test_a_backup_goes_to_the_chosen_folder(presenter, jobs, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()

    presenter.back_up_to(stick)
    jobs.run()

    assert len(list(stick.iterdir())) == 1


def test_a_folder_that_cannot_be_written_is_explained(presenter, jobs, window, tmp_path):
    in_the_way = tmp_path / "stick"
    in_the_way.write_text("", encoding="utf-8")

    presenter.back_up_to(in_the_way)
    jobs.run()

    ((words, tone),) = window.said
    assert tone is Tone.ATTENTION
    assert "Backup written" not in words


def test_places_are_found_by_their_first_letters(presenter):
    found = presenter.territories("Preiļ")

    assert ("0042000", "Preiļu novads") in found


def test_a_laptop_that_gathers_has_no_centre(tmp_path, view, jobs, window, clock):
    with open_application(tmp_path / "gathering", clock) as application:
        application.settings.set_up(FirstAnswers("", keeps_all=True, laptop_name="Birojs"))
        presenter = SettingsPresenter(view, Desk(application, jobs, window))

        presenter.load()

        assert view.centre is None
        assert not presenter.save_centre(CENTRE)
