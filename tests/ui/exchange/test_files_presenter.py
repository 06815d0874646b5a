from pathlib import Path

import pytest

from app.domain.attendance import Mark
from app.services.evidence import Target
from tests.support.scanned import as_jpeg, plain_colours
from tests.support.stores import NOON, a_person
from ui.exchange.files_presenter import FilesPresenter
from ui.exchange.files_view import Step
from ui.exchange.wording import moment_words
from ui.shell.desk import Desk


class FilesView:
    def __init__(self):
        self.page = None
        self.saved = ()
        self.cards = ()
        self.summary = ""
        self.import_button = ("", False)
        self.received = ()
        self.asked_folder = "never"

    def show_page(self, shown):
        self.page = shown

    def show_saved(self, lines):
        self.saved = lines

    def show_files(self, cards, summary):
        self.cards, self.summary = cards, summary

    def show_import(self, words, *, is_possible):
        self.import_button = (words, is_possible)

    def show_received(self, rows):
        self.received = rows

    def ask_folder(self, start):
        self.asked_folder = start


@pytest.fixture
def view():
    return FilesView()


@pytest.fixture
def presenter(view, desk):
    return FilesPresenter(view, desk)


@pytest.fixture
def look(presenter, jobs, belonging):
    """Look at files and wait until they are shown."""

    def look_at(*files):
        presenter.load()
        presenter.look_at(files)
        jobs.run()

    return look_at


def test_files_wait_until_the_laptop_belongs(view, presenter, centre, window, jobs):
    presenter.load()

    presenter.look_at([centre.send()])
    jobs.run()

    assert view.cards == ()
    assert "First let this laptop join" in window.said[-1][0]


# Saving


def test_a_centre_saves_one_file_for_the_coordinator(view, centre, jobs, window, tmp_path):
    centre.hold_event("Anna")
    presenter = FilesPresenter(view, Desk(centre.application, jobs, window))
    presenter.load()
    (tmp_path / "E").mkdir()

    presenter.save(tmp_path / "E")
    jobs.run()

    (file,) = (tmp_path / "E").iterdir()
    assert not view.page.is_gathering
    assert view.saved == (f"{file.name} · {max(1, round(file.stat().st_size / 1000))} kB",)
    assert "You may take the stick out." in window.said[-1][0]
    assert view.page.last_saved == moment_words(NOON.isoformat())


def test_the_folder_of_the_last_time_is_offered_again(view, presenter, belonging, jobs, tmp_path):
    presenter.begin_saving()
    assert view.asked_folder is None
    presenter.save(tmp_path)
    jobs.run()

    presenter.begin_saving()

    assert view.asked_folder == tmp_path


def test_a_stick_that_was_taken_out_is_not_offered(view, presenter, belonging, jobs, tmp_path):
    (tmp_path / "E").mkdir()
    presenter.save(tmp_path / "E")
    jobs.run()
    for file in (tmp_path / "E").iterdir():
        file.unlink()
    (tmp_path / "E").rmdir()

    presenter.begin_saving()

    assert view.asked_folder is None


def test_a_gathering_laptop_saves_a_file_for_each_centre(view, look, presenter, centre, tmp_path):
    look(centre.send())
    presenter.take_in()
    presenter._desk.jobs.run()
    (tmp_path / "E").mkdir()

    presenter.save(tmp_path / "E")
    presenter._desk.jobs.run()

    assert view.page.is_gathering
    assert len(view.saved) == 1


def test_a_folder_that_cannot_be_written_is_explained(view, presenter, belonging, jobs, window):
    presenter.load()

    presenter.save(Path("/proc"))
    jobs.run()

    assert view.saved == ()
    assert window.said != []


def test_stopped_saving_leaves_nothing_and_says_so(presenter, belonging, jobs, tmp_path, window):
    (tmp_path / "E").mkdir()
    presenter.save(tmp_path / "E")

    jobs.waiting[0].cancel()
    jobs.run()

    assert list((tmp_path / "E").iterdir()) == []
    assert "Stopped" in window.said[-1][0]


# Looking


def test_a_file_says_from_whom_it_is_and_what_it_would_bring(view, look, centre, application):
    centre.hold_event("Anna", "Baiba")

    look(centre.send())

    (card,) = view.cards
    assert card.title == "From Aglonas dators · AGL"
    assert card.about == f"Saved {moment_words(NOON.isoformat())} · file.kopa"
    assert card.look.word == "Brings something new"
    (new,) = card.lines
    assert new.startswith("New: ")
    for part in ("2 people", "1 event", "2 attendances"):
        assert part in new
    assert view.import_button == ("Import 1 file", True)
    assert application.people.count() == 0, "looking must change nothing"


def test_changes_and_deletions_stand_on_lines_of_their_own(
    view, look, presenter, centre, application
):
    centre.hold_event("Anna", "Baiba")
    look(centre.send())
    presenter.take_in()
    presenter._desk.jobs.run()
    anna, baiba = centre.application.people.find()
    centre.application.people.change(anna.id, a_person("Anna", "Liepa"))
    centre.application.people.remove(baiba.id)

    look(centre.send("later.kopa"))

    (card,) = view.cards
    assert card.lines == ("Changed: 1 person", "Taken off the lists: 1 person")


def test_a_value_changed_on_both_laptops_is_named(view, look, presenter, centre, application):
    centre.hold_event("Anna")
    look(centre.send())
    presenter.take_in()
    presenter._desk.jobs.run()
    (person,) = application.people.find()
    application.people.change(person.id, a_person("Anna", "Kalna"))
    centre.application.people.change(person.id, a_person("Anna", "Liepa"))

    look(centre.send("later.kopa"))

    (card,) = view.cards
    assert "1 entry was changed on both laptops; the later change stands." in card.lines


def test_a_file_of_this_laptop_is_recognised(view, look, presenter, tmp_path, application):
    presenter.load()
    (own,) = application.exchange.export(tmp_path / "own.kopa")

    look(own.file)

    (card,) = view.cards
    assert card.look.word == "Saved on this laptop"
    assert not view.import_button[1]
    assert view.summary == "There is nothing to import in these files."


def test_a_file_that_was_taken_in_is_recognised(view, look, presenter, centre):
    centre.hold_event("Anna")
    file = centre.send()
    look(file)
    presenter.take_in()
    presenter._desk.jobs.run()

    look(file)

    (card,) = view.cards
    assert card.look.word == "Already taken in"
    assert card.lines == ("This file was taken in before. It does no harm.",)


def test_an_older_file_is_recognised_as_older(view, look, presenter, centre, clock):
    centre.hold_event("Anna")
    old = centre.send("old.kopa")
    clock.go_on(days=3)
    centre.application.people.add(a_person("Rita"))
    look(centre.send("new.kopa"))
    presenter.take_in()
    presenter._desk.jobs.run()

    look(old)

    (card,) = view.cards
    assert card.look.word == "Nothing new"
    assert card.lines[0].startswith("This file is older")


def test_a_torn_file_is_refused_without_hiding_the_others(view, look, centre):
    centre.hold_event("Anna")
    good = centre.send()
    torn = centre.stick / "torn.kopa"
    torn.write_bytes(good.read_bytes()[:-50])

    look(torn, good)

    refused, usable = view.cards
    assert (refused.title, refused.look.word) == ("torn.kopa", "Cannot be used")
    assert "nothing was changed" in refused.lines[0]
    assert usable.look.word == "Brings something new"
    assert view.import_button == ("Import 1 file", True)


def test_a_letter_is_no_kopa_file(view, look, tmp_path):
    (tmp_path / "letter.kopa").write_text("Sveiki!")

    look(tmp_path / "letter.kopa")

    (card,) = view.cards
    assert card.look.word == "Cannot be used"


def test_a_dropped_stick_is_searched_for_files(view, look, centre):
    centre.send("b.kopa")
    centre.send("a.kopa")

    look(centre.stick)

    assert [card.file.name for card in view.cards] == ["a.kopa", "b.kopa"]


def test_a_stick_without_files_is_explained(view, look, tmp_path, window):
    (tmp_path / "empty").mkdir()

    look(tmp_path / "empty")

    assert view.cards == ()
    assert "no Kopā file" in window.said[-1][0]


def test_stopped_looking_shows_no_files(view, presenter, belonging, centre, jobs):
    presenter.load()
    presenter.look_at([centre.send()])

    jobs.waiting[0].cancel()
    jobs.run()

    assert (view.cards, view.page.step) == ((), Step.READY)


# Taking in


def test_importing_brings_the_records_and_leaves_a_report(
    view, look, presenter, centre, application
):
    centre.hold_event("Anna", "Baiba")
    look(centre.send())

    presenter.take_in()
    presenter._desk.jobs.run()

    assert application.people.count() == 2
    assert view.page.step is Step.TAKEN
    (card,) = view.cards
    assert card.look.word == "Taken in"
    assert "2 people" in card.lines[0]
    assert "A backup of the state before was made." in view.summary
    assert application.safety.backups() != ()


@pytest.mark.parametrize("is_here_later", [True, False])
def test_an_import_names_people_who_are_noted_differently(
    view, look, presenter, centre, *, is_here_later
):
    application = presenter._desk.application
    centre.hold_event("Anna")
    look(centre.send())
    presenter.take_in()
    presenter._desk.jobs.run()
    assert "noted differently" not in view.summary
    (event,) = application.events.list()
    ((person, session),) = application.attendance.grid(event.id).cells
    marks = [(centre.application, Mark.ABSENT), (application, Mark.EXCUSED)]
    for laptop, mark in marks if is_here_later else reversed(marks):
        application.clock.go_on(hours=1)
        laptop.attendance.mark(session, person, mark)
    look(centre.send())

    presenter.take_in()
    presenter._desk.jobs.run()

    assert "1 person is noted differently on two laptops" in view.summary


def test_the_other_screens_hear_of_an_import(look, presenter, centre, window):
    centre.hold_event("Anna")
    look(centre.send())

    presenter.take_in()
    presenter._desk.jobs.run()

    changes, words = window.told[-1]
    assert changes.concern("person", "event")
    assert words == "", "an import is no act that Undo takes back"


def test_only_files_that_bring_something_are_taken_in(view, look, presenter, centre, tmp_path):
    centre.hold_event("Anna")
    good = centre.send()
    (tmp_path / "letter.kopa").write_text("Sveiki!")
    look(tmp_path / "letter.kopa", good)

    presenter.take_in()
    presenter._desk.jobs.run()

    assert [card.look.word for card in view.cards] == ["Taken in", "Cannot be used"]


def test_the_last_file_of_each_laptop_is_listed(view, look, presenter, centre, clock):
    centre.hold_event("Anna")
    look(centre.send("one.kopa"))
    presenter.take_in()
    presenter._desk.jobs.run()
    clock.go_on(days=1)
    centre.application.people.add(a_person("Zane"))

    look(centre.send("two.kopa"))
    presenter.take_in()
    presenter._desk.jobs.run()

    (row,) = view.received
    assert (row.sender, row.centres) == ("Aglonas dators", "AGL")
    assert row.made == moment_words(clock.now().isoformat())


def test_a_stopped_import_shows_how_the_files_stand(view, look, presenter, centre, application):
    centre.hold_event("Anna")
    look(centre.send())

    presenter.take_in()
    presenter._desk.jobs.waiting[0].cancel()
    presenter._desk.jobs.run()

    assert application.people.count() == 0
    (card,) = view.cards
    assert card.look.word == "Brings something new"
    assert view.import_button[1]


def test_a_stick_that_was_taken_out_too_early_is_explained(look, presenter, centre, window):
    centre.hold_event("Anna")
    file = centre.send()
    look(file)

    file.unlink()
    presenter.take_in()
    presenter._desk.jobs.run()

    assert presenter._desk.application.people.count() == 0
    assert "file.kopa" in window.said[-1][0]


def test_putting_the_files_away_clears_the_page(view, look, presenter, centre):
    look(centre.send())

    presenter.put_away()

    assert (view.cards, view.page.step) == ((), Step.READY)


@pytest.fixture
def with_a_photo(view, centre, jobs, window, tmp_path):
    """The exchange of a centre that keeps a photo."""
    event = centre.hold_event("Anna")
    file = tmp_path / "foto.jpg"
    file.write_bytes(as_jpeg(plain_colours()))
    centre.application.evidence.attach((file,), Target(event.id))
    return FilesPresenter(view, Desk(centre.application, jobs, window))


def test_copies_of_scans_are_told_before_saving_where_they_are_asked_for(
    with_a_photo, view, centre
):
    with_a_photo.load()
    assert view.page.pictures == ""

    centre.application.programme.want_evidence(is_wanted=True)
    with_a_photo.load()

    assert view.page.pictures.startswith("The copy of 1 scan or photo goes along")


def test_scans_that_had_no_room_are_told_after_saving(
    with_a_photo, centre, jobs, window, monkeypatch
):
    centre.application.programme.want_evidence(is_wanted=True)
    monkeypatch.setattr("app.services.evidence_travel.MOST_BYTES", 10)

    with_a_photo.save(centre.stick)
    jobs.run()

    assert "1 scan had no room" in window.said[-1][0]
