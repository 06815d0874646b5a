"""Taking in: what each file would bring, one import for all of them, and what it came to."""

import dataclasses
import shutil

import pytest

from app.domain.attendance import Mark
from app.services.wording.moments import moment_words
from tests.support.members import carry
from tests.support.stores import NOON, a_person
from ui.exchange.files.view import Step

MANY = 30


# Looking


def test_a_file_says_from_whom_it_is_and_what_it_would_bring(view, look, centre, application):
    centre.hold_event("Anna", "Baiba")

    look(centre.send())

    (card,) = view.cards
    assert card.title == "From Aglonas dators · Aglonas centrs"
    saved = moment_words(NOON.isoformat())
    assert card.about == f"Laptop of a centre · Saved {saved} · file.kopa"
    assert card.look.word == "Brings something new"
    (new,) = [line for line in card.lines if line.startswith("New: ")]
    for part in ("2 people", "1 event", "2 attendances"):
        assert part in new
    assert view.import_button == ("Import 1 file", True)
    assert application.people.count() == 0, "looking must change nothing"


def test_a_value_changed_on_both_laptops_is_named(view, look, take, centre, application):
    centre.hold_event("Anna")
    take(centre.send())
    (person,) = application.people.find()
    application.people.change(person.id, a_person("Anna", "Kalna"))
    centre.application.people.change(person.id, a_person("Anna", "Liepa"))

    look(centre.send("later.kopa"))

    (card,) = view.cards
    assert any("changed on two laptops; the later change stands" in line for line in card.lines)


def test_every_record_of_a_file_can_be_looked_at(view, look, presenter, centre, application):
    centre.hold_event("Anna")
    look(centre.send())
    (card,) = view.cards

    presenter.show_items(card.file)

    ((identity, title),) = view.items
    assert identity == card.identity
    assert title == "Aglonas dators"
    assert application.imports.open(identity)


def test_a_file_of_this_laptop_is_recognised(view, look, tmp_path, application):
    (own,) = application.exchange.export(tmp_path / "own.kopa")

    look(own.file)

    (card,) = view.cards
    assert card.look.word == "Saved on this laptop"
    assert not view.import_button[1]
    assert view.review.words == "There is nothing to import in these files."


def test_a_file_that_was_taken_in_is_recognised(view, look, take, centre):
    centre.hold_event("Anna")
    file = centre.send()
    take(file)

    look(file)

    (card,) = view.cards
    assert card.look.word == "Already taken in"
    assert card.lines == ("This file was taken in before. It does no harm.",)
    assert card.identity is None


def test_an_older_file_is_recognised_as_older(view, look, take, centre, clock):
    centre.hold_event("Anna")
    old = centre.send("old.kopa")
    clock.go_on(days=3)
    centre.application.people.add(a_person("Rita"))
    take(centre.send("new.kopa"))

    look(old)

    (card,) = view.cards
    assert card.look.word == "Nothing new"
    assert any("A newer file from this laptop" in line for line in card.lines)


def test_a_torn_file_is_refused_without_hiding_the_others(view, look, centre):
    centre.hold_event("Anna")
    good = centre.send()
    torn = centre.stick / "torn.kopa"
    torn.write_bytes(good.read_bytes()[:-50])

    look(torn, good)

    usable, refused = view.cards
    assert (refused.title, refused.look.word) == ("torn.kopa", "Cannot be used")
    assert "Copy it to the stick again" in refused.lines[0]
    assert usable.look.word == "Brings something new"
    assert view.import_button == ("Import 1 file", True)


def test_a_letter_is_no_kopa_file(view, look, tmp_path):
    (tmp_path / "letter.kopa").write_text("Sveiki!")

    look(tmp_path / "letter.kopa")

    (card,) = view.cards
    assert card.look.word == "Cannot be used"


def test_a_dropped_stick_is_looked_through_with_its_folders(view, look, centre):
    centre.send("b.kopa")
    (centre.stick / "Kopa").mkdir()
    centre.send("Kopa/a.kopa")

    look(centre.stick)

    assert {card.file.name for card in view.cards} == {"a.kopa", "b.kopa"}


def test_a_stick_without_files_is_explained(view, look, tmp_path, window):
    (tmp_path / "empty").mkdir()

    look(tmp_path / "empty")

    assert view.review is None
    assert "no Kopā file" in window.said[-1][0]


def test_stopped_looking_shows_no_files(view, presenter, centre, jobs):
    presenter.look_at([centre.send()])

    jobs.waiting[-1].cancel()
    jobs.run()

    assert (view.cards, view.step) == ((), Step.READY)


def test_looking_at_a_large_file_tells_how_far_it_is(presenter, centre, jobs):
    centre.hold_event("Anna")
    presenter.look_at([centre.send("a.kopa"), centre.send("b.kopa")])
    job = jobs.waiting[-1]

    jobs.run()

    shares = [one.done / one.total for one in job.progress]
    assert shares == sorted(shares)
    assert any(0.4 < share < 0.6 for share in shares)
    assert shares[-1] > 0.9


# Taking in


def test_importing_brings_the_records_and_tells_what_came(view, take, centre, application):
    centre.hold_event("Anna", "Baiba")

    take(centre.send())

    assert application.people.count() == 2
    assert view.step is Step.TAKEN
    (card,) = view.cards
    assert card.look.word == "Taken in"
    assert any("2 people" in line for line in card.lines)
    assert view.done.lines[0] == "1 file imported."
    assert any("A backup of the state before was made" in line for line in view.done.lines)
    assert application.safety.backups() != ()


@pytest.mark.parametrize("is_here_later", [True, False])
def test_an_import_names_people_who_are_noted_differently(
    view, take, centre, application, *, is_here_later
):
    centre.hold_event("Anna")
    take(centre.send())
    assert not any("noted differently" in line for line in view.done.lines)
    (event,) = application.events.list()
    ((person, session),) = application.attendance.grid(event.id).cells
    marks = [(centre.application, Mark.ABSENT), (application, Mark.EXCUSED)]
    for laptop, mark in marks if is_here_later else reversed(marks):
        application.clock.go_on(hours=1)
        laptop.attendance.mark(session, person, mark)

    take(centre.send())

    assert any("1 person is noted differently on two laptops" in line for line in view.done.lines)


def test_differences_that_an_import_made_are_counted_on_the_way_there(
    view, take, presenter, centre, application
):
    centre.hold_event("Anna")
    take(centre.send())
    presenter.load()
    assert view.differences == "Differences"
    (person,) = application.people.find()
    application.people.change(person.id, a_person("Anna", "Kalna"))
    centre.application.people.change(person.id, a_person("Anna", "Liepa"))

    take(centre.send())
    presenter.load()

    assert view.done.has_differences
    assert view.differences == "Differences (1)"


def test_the_other_screens_hear_of_an_import(take, centre, window):
    centre.hold_event("Anna")

    take(centre.send())

    changes, words = window.told[-1]
    assert changes.concern("person", "event")
    assert words == "", "an import is no act that Undo takes back"


def test_only_files_that_bring_something_are_taken_in(view, take, centre, tmp_path):
    centre.hold_event("Anna")
    good = centre.send()
    (tmp_path / "letter.kopa").write_text("Sveiki!")

    take(tmp_path / "letter.kopa", good)

    assert [card.look.word for card in view.cards] == ["Taken in", "Cannot be used"]


@pytest.fixture
def no_backups(application):
    """Leave no folder in which the backup before an import could be made."""
    backups = application.people._store.folder.backups
    shutil.rmtree(backups)
    backups.write_bytes(b"")


@pytest.mark.usefixtures("no_backups")
def test_the_reason_why_an_import_failed_stays_in_sight(look, presenter, centre, jobs, window):
    centre.hold_event("Anna")
    look(centre.send())

    presenter.take_in()
    jobs.run()

    assert "folder was gone" in window.said[-1][0]


def test_a_stopped_import_shows_the_files_again(view, look, presenter, centre, jobs):
    application = presenter._desk.application
    centre.hold_event("Anna")
    look(centre.send())

    presenter.take_in()
    jobs.waiting[-1].cancel()
    jobs.run()

    assert application.people.count() == 0
    assert view.step is Step.LOOKED
    (card,) = view.cards
    assert card.look.word == "Brings something new"
    assert view.import_button == ("Import 1 file", True)


def test_a_file_that_vanished_is_left_out_with_a_sentence(view, look, presenter, centre, jobs):
    centre.hold_event("Anna")
    file = centre.send()
    look(file)

    file.unlink()
    presenter.take_in()
    jobs.run()

    assert presenter._desk.application.people.count() == 0
    (card,) = view.cards
    assert card.look.word == "Cannot be used"
    assert "1 file was left out; below stands why." in view.done.lines


def test_a_file_without_news_is_taken_in_for_what_it_confirms(
    view, take, look, centre, application
):
    centre.hold_event("Anna")
    take(centre.send("there.kopa"))
    application.clock.go_on(hours=1)
    carry(application, centre.application, centre.stick / "back")
    application.clock.go_on(hours=1)

    look(centre.send("answer.kopa"))
    (card,) = view.cards
    assert card.look.word == "Nothing new"
    assert "it tells this laptop what has arrived" in card.lines[-1]
    assert view.review.words == "No record would change. Import it all the same."
    take(centre.stick / "answer.kopa")

    (one,) = application.exchange.unconfirmed()
    assert one.is_confirmed


def test_putting_the_files_away_clears_the_page(view, look, presenter, centre):
    look(centre.send())

    presenter.put_away()

    assert (view.cards, view.step) == ((), Step.READY)


# Many deletions


@pytest.fixture
def after_many_deletions(take, centre):
    """A file of the centre that deletes nearly all its people, who are here already."""
    for number in range(MANY):
        centre.application.people.add(a_person(f"Anna{number}"))
    take(centre.send("first.kopa"))
    centre.application.people.add(a_person("Zane"))
    centre.send("between.kopa")
    for person in centre.application.people.find(limit=100):
        centre.application.people.remove(person.id)
    return centre.send("second.kopa")


def test_a_file_that_deletes_many_asks_why_before_it_can_be_imported(
    view, look, after_many_deletions
):
    look(after_many_deletions)

    (card,) = view.cards
    assert view.review.question is not None
    assert card.look.word == "Deletes many records"
    assert f"{MANY} of {MANY}" in card.lines[0]
    assert view.import_button == ("Import", False)
    assert view.review.words == "Look at this before anything is imported."


def test_with_a_reason_it_can(view, look, presenter, after_many_deletions, jobs):
    look(after_many_deletions)

    presenter.give_reason(" These were test people. ")
    assert view.import_button == ("Import 1 file", True)
    presenter.take_in()
    jobs.run()

    assert presenter._desk.application.people.count() == 0


@pytest.mark.parametrize("said", ["", "   "])
def test_saying_nothing_is_no_reason(view, look, presenter, after_many_deletions, said):
    look(after_many_deletions)
    presenter.give_reason("These were test people.")

    presenter.give_reason(said)

    assert not view.import_button[1]


def test_without_a_reason_the_others_come_in_alone(
    view, take, centre, after_many_deletions, application
):
    before = centre.stick / "between.kopa"

    take(after_many_deletions, before)

    assert application.people.count() == MANY + 1
    words = {card.file.name: card.look.word for card in view.cards}
    assert words == {"between.kopa": "Taken in", "second.kopa": "Cannot be used"}


# What a coordinator lost


@pytest.fixture
def after_going_back(application, belonging, centre, tmp_path, clock):
    """A file of the centre that knows more of the programme than its coordinator, who went back."""
    backup = application.safety.back_up()
    clock.go_on(hours=1)
    programme = application.programme.programme()
    application.programme.change(dataclasses.replace(programme, contact="birojs@example.lv"))
    carry(application, centre.application, tmp_path / "before")
    application.safety.restore(backup)
    return centre.send()


def test_what_a_coordinator_lost_is_taken_from_a_centres_file_by_one_press(
    view, take, presenter, after_going_back, jobs
):
    take(after_going_back)
    (card,) = view.cards
    assert card.can_be_believed
    assert any("were lost" in line or "was lost" in line for line in card.lines)

    presenter.believe(card.file)
    assert view.is_believing
    jobs.run()

    assert not view.is_believing
    programme = presenter._desk.application.programme.programme()
    assert programme.contact == "birojs@example.lv"
    (card,) = view.cards
    assert not card.can_be_believed


def test_of_two_files_believed_one_after_the_other_each_is_marked(
    take, presenter, after_going_back, centre, jobs
):
    centre.application.people.add(a_person())
    other = centre.send("other.kopa")
    take(after_going_back, other)

    presenter.believe(after_going_back)
    presenter.believe(other)
    jobs.run()

    assert presenter._believed == {after_going_back, other}
