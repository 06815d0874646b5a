from pathlib import Path

import pytest

from app.domain.errors import DiskFullError
from app.domain.exports import ListKind, SavedList
from app.jobs import stop_if_cancelled
from tests.support.stores import a_person
from ui.lists_out.presenter import Choice, ExportPresenter
from ui.lists_out.to_save import ListToSave


class RecordingPanel:
    def __init__(self):
        self.offers, self.asked, self.saving, self.saved = [], [], [], []

    def show_offer(self, shown):
        self.offers.append(shown)

    def ask_where(self, suggested, suffix):
        self.asked.append((suggested, suffix))

    def show_saving(self, *, is_saving):
        self.saving.append(is_saving)

    def show_saved(self, file, words):
        self.saved.append((file, words))


@pytest.fixture
def panel():
    return RecordingPanel()


@pytest.fixture
def people_out(application):
    return ListToSave(ListKind.PEOPLE, application.list_exports.save_people, "25 people")


def ticked(ticks):
    return [one.name for one in ticks if one.is_ticked]


def test_the_first_time_the_usual_columns_are_ticked_and_no_private_one(panel, desk, people_out):
    ExportPresenter(panel, desk, people_out).load()

    (offer,) = panel.offers
    assert ticked(offer.ordinary) == ["age_band", "territory", "organisation", "roles"]
    assert [one.name for one in offer.contacts] == ["phone", "email", "guardian"]
    assert ticked((*offer.contacts, *offer.notes)) == []
    assert (offer.format, offer.language, offer.about) == (".xlsx", "lv", "25 people")


def test_columns_that_are_always_there_are_not_to_be_ticked(panel, desk, people_out):
    ExportPresenter(panel, desk, people_out).load()

    assert {"given", "surname"}.isdisjoint(one.name for one in panel.offers[0].ordinary)


def test_the_choice_is_offered_again_without_contacts(panel, desk, people_out, jobs, tmp_path):
    presenter = ExportPresenter(panel, desk, people_out)
    presenter.begin(Choice(("roles", "phone", "note"), ".csv", "ru"))
    presenter.save(tmp_path / "list.csv")
    jobs.run()

    ExportPresenter(panel, desk, people_out).load()

    offer = panel.offers[-1]
    assert ticked(offer.ordinary) == ["roles"]
    assert ticked((*offer.contacts, *offer.notes)) == []
    assert offer.format == ".csv"


def test_each_list_remembers_its_own_columns(panel, desk, people_out, jobs, tmp_path):
    presenter = ExportPresenter(panel, desk, people_out)
    presenter.begin(Choice(("roles",), ".xlsx", "lv"))
    presenter.save(tmp_path / "list.xlsx")
    jobs.run()

    events = ListToSave(ListKind.EVENTS, desk.application.list_exports.save_events)
    ExportPresenter(panel, desk, events).load()

    assert "place" in ticked(panel.offers[-1].ordinary)


def test_the_name_of_the_file_is_plain_and_says_what_and_when(panel, desk, application):
    of_event = ListToSave(
        ListKind.ATTENDANCE, application.list_exports.save_people, of_what="Ādažu svētki: 2. diena"
    )
    ExportPresenter(panel, desk, of_event).begin(Choice((), ".xlsx", "lv"))

    assert panel.asked == [(Path("attendance_adazu_svetki_2_diena_2026-11-22.xlsx"), ".xlsx")]


def test_what_was_saved_is_said_and_can_be_opened(panel, desk, people_out, jobs, tmp_path):
    desk.application.people.add(a_person())
    presenter = ExportPresenter(panel, desk, people_out)
    presenter.begin(Choice(("phone",), ".csv", "en"))

    presenter.save(tmp_path / "list.csv")
    assert panel.saving == [True]
    jobs.run()

    assert panel.saved == [(tmp_path / "list.csv", "1 row saved as list.csv")]
    assert panel.saving == [True, False]
    assert desk.window.said[-1][0] == "1 row saved as list.csv"
    assert (tmp_path / "list.csv").read_text("utf-8-sig").startswith("Given name;Surname;Phone")


def test_a_full_disk_is_said_and_the_panel_is_free_again(panel, desk, jobs, window, tmp_path):
    def save(_wish, _file, _job):
        raise DiskFullError

    presenter = ExportPresenter(panel, desk, ListToSave(ListKind.PEOPLE, save))
    presenter.begin(Choice((), ".xlsx", "lv"))
    presenter.save(tmp_path / "list.xlsx")
    jobs.run()

    assert (panel.saved, panel.saving) == ([], [True, False])
    assert len(window.said) == 1


def test_a_stopped_table_is_no_failure(panel, desk, jobs, window, tmp_path):
    def save(_wish, file, job):
        stop_if_cancelled(job)
        return SavedList(file, 0)

    presenter = ExportPresenter(panel, desk, ListToSave(ListKind.PEOPLE, save))
    presenter.begin(Choice((), ".xlsx", "lv"))
    presenter.save(tmp_path / "list.xlsx")
    jobs.waiting[0].cancel()
    jobs.run()

    assert panel.saved == []
    assert window.said[-1][0] == "Stopped. Nothing was saved."
