"""Sending: the stick that is found, the file that is written and read back, and what is new."""

import pytest

from app.domain.trust import Role
from app.jobs import Progress
from app.services.evidence import Target
from app.services.wording.moments import moment_words
from tests.support.members import carry, join
from tests.support.scanned import as_jpeg, plain_colours
from tests.support.stores import NOON

# The stick is found
from tests.ui.exchange.files.sender import Sender


def test_without_a_stick_none_is_offered(sender):
    assert sender.shown.places == ()
    assert sender.shown.title == "Send to the coordinator"


def test_a_stick_is_offered_as_soon_as_it_is_in_with_its_name_and_room(sender, kingston):
    sender.put_in(kingston)

    (place,) = sender.shown.places
    assert place.words == "Save to “KINGSTON”"
    assert place.about == "14 GB free"


def test_a_stick_that_was_taken_out_is_offered_no_more(sender, kingston):
    sender.put_in(kingston)

    sender.sticks.take_out(kingston)
    sender.look()

    assert sender.shown.places == ()


def test_of_several_sticks_one_is_chosen(sender, kingston, tmp_path):
    sender.put_in(kingston)
    sender.put_in(tmp_path / "TOSHIBA")

    assert [place.folder.name for place in sender.shown.places] == ["KINGSTON", "TOSHIBA"]


def test_a_write_protected_stick_is_named_so_and_cannot_be_chosen(sender, kingston):
    sender.sticks.protected.add(kingston)

    sender.put_in(kingston)

    (place,) = sender.shown.places
    assert (place.is_possible, place.about) == (False, "write-protected")


def test_asking_again_looks_at_no_stick_that_was_looked_at(sender, kingston):
    sender.put_in(kingston)
    looked = sender.sticks.looked

    sender.look()
    sender.look()

    assert sender.sticks.looked == looked


# The file is written


def test_saving_to_the_stick_tells_when_it_may_be_taken_out(sender, kingston, window):
    sender.put_in(kingston)

    sender.save(kingston)

    (file,) = kingston.iterdir()
    saved = sender.shown.saved
    assert saved.words == "1 file saved and read back. You may take the stick out."
    size = round(file.stat().st_size / 1000)
    assert saved.files == (f"Aglonas centrs · {file.name} · {size} kB",)
    assert "Small enough for an e-mail too." in saved.notes
    assert window.said[-1][0] == saved.words
    assert sender.shown.last.startswith(f"Last saved: {moment_words(NOON.isoformat())}")


def test_of_several_files_none_is_told_to_be_the_newest(office, laptops, kingston, clock):
    join(office.application, laptops("preili"))
    office.put_in(kingston)
    office.save(kingston)
    clock.go_on(days=1)

    office.save(kingston)

    (older,) = [one for one in office.shown.saved.notes if "older" in one]
    assert older == "2 older files of this laptop are there too and do no harm."


def test_while_saving_people_are_told_to_leave_the_stick_in(sender, kingston):
    sender.put_in(kingston)

    sender.presenter.save(kingston)
    during = sender.shown.saving
    sender.jobs.run()

    assert "Leave it in until Kopā says so." in during
    assert sender.shown.saving == ""


def test_pressing_twice_saves_once(sender, kingston):
    sender.put_in(kingston)

    sender.presenter.save(kingston)
    sender.presenter.save(kingston)

    assert len(sender.jobs.waiting) == 1


def test_what_was_saved_stands_until_the_stick_is_out(sender, kingston):
    sender.put_in(kingston)
    sender.save(kingston)
    sender.open()
    assert sender.shown.saved is not None
    assert sender.shown.places[0].words == "Save to “KINGSTON” again"

    # Its folder may stay behind, empty.
    sender.sticks.folders.remove(kingston)
    sender.look()

    assert sender.shown.saved is None


def test_a_folder_is_no_stick_to_take_out(sender, tmp_path):
    (tmp_path / "Desktop").mkdir()

    sender.presenter.save_elsewhere(tmp_path / "Desktop")
    sender.jobs.run()

    assert sender.shown.saved.words == "1 file saved and read back."


def test_older_files_stay_and_the_newest_is_named(sender, kingston, clock):
    sender.put_in(kingston)
    sender.save(kingston)
    (first,) = kingston.iterdir()
    clock.go_on(days=1)

    sender.save(kingston)

    (newest,) = set(kingston.iterdir()) - {first}
    (told,) = [note for note in sender.shown.saved.notes if "older" in note]
    assert told.startswith("1 older file of this laptop is there too")
    assert told.endswith(f"The newest is {newest.name}.")


def test_the_folder_of_the_last_time_is_offered_again(sender, tmp_path):
    sender.presenter.choose_elsewhere()
    assert sender.view.asked_folder is None
    sender.presenter.save_elsewhere(tmp_path)
    sender.jobs.run()

    sender.presenter.choose_elsewhere()

    assert sender.view.asked_folder == tmp_path


def test_a_folder_that_is_gone_is_not_offered_again(sender, kingston):
    kingston.mkdir()
    sender.presenter.save_elsewhere(kingston)
    sender.jobs.run()
    for file in kingston.iterdir():
        file.unlink()
    kingston.rmdir()

    sender.presenter.choose_elsewhere()

    assert sender.view.asked_folder is None


def test_the_coordinator_saves_a_file_for_every_centre_in_one_act(office, laptops, kingston):
    office.put_in(kingston)

    office.save(kingston)

    assert office.shown.title == "Send to the centres"
    assert [line.split(" · ")[0] for line in office.shown.saved.files] == ["Aglonas centrs"]


# What the others do not have yet


def test_what_is_new_since_the_coordinators_answer_is_one_line(sender, office, centre, tmp_path):
    carry(office.application, centre.application, tmp_path / "back")
    centre.hold_event("Anna", "Baiba")

    sender.open()

    (line,) = sender.shown.news
    assert line.words.startswith("New since the coordinator’s last confirmation (22.11.2026): ")
    assert "1\N{NO-BREAK SPACE}event, 2\N{NO-BREAK SPACE}attendances" in line.words


def test_when_the_coordinator_has_everything_it_says_so(sender, office, centre, clock, tmp_path):
    centre.hold_event("Anna")
    sender.save(centre.stick)
    assert sender.shown.last.endswith("no answer yet")
    clock.go_on(hours=1)
    office.application.exchange.take_in(list(centre.stick.glob("*.kopa")))
    carry(office.application, centre.application, tmp_path / "back")

    sender.open()

    (line,) = sender.shown.news
    assert line.words.startswith("Nothing new since the coordinator’s last confirmation")
    assert sender.shown.last.endswith("it has arrived")


def test_a_centre_whose_records_all_arrived_is_asked_for_no_answer_to_the_answer(
    sender, office, centre, clock, kingston
):
    sender.put_in(kingston)
    centre.hold_event("Anna")
    sender.save(centre.stick)
    clock.go_on(hours=1)
    office.application.exchange.take_in(list(centre.stick.glob("*.kopa")))
    carry(office.application, centre.application, kingston / "back")

    sender.presenter.answer(None)
    sender.open()

    assert sender.shown.title == "Send to the coordinator"
    assert not sender.shown.is_main


def test_records_that_are_new_meanwhile_go_with_the_answer(
    sender, office, centre, kingston, tmp_path
):
    sender.put_in(kingston)
    carry(office.application, centre.application, tmp_path / "back")
    centre.hold_event("Anna")

    sender.presenter.answer(None)
    sender.open()

    assert sender.shown.title == "Send the answer"
    assert sender.shown.is_main


def test_a_coordinator_sees_which_centres_are_behind(office):
    office.open()

    (line,) = office.shown.news
    assert line.words == "1 centre has not confirmed everything yet: Aglonas centrs"


def test_the_answer_names_the_stick_that_the_files_came_from_first(office, kingston, tmp_path):
    office.put_in(kingston)
    office.put_in(tmp_path / "TOSHIBA")

    office.presenter.answer(tmp_path / "TOSHIBA")
    office.put_in(tmp_path / "ADATA")

    assert office.shown.title == "Send the answer"
    assert [place.words for place in office.shown.places] == [
        "Save the answer to “TOSHIBA”",
        "Save the answer to “KINGSTON”",
        "Save the answer to “ADATA”",
    ]


def test_a_laptop_that_only_reads_is_told_that_it_sends_nothing(office, laptops, jobs, window):
    reader = laptops("alone")
    join(office.application, reader, role=Role.READER, centre=None)
    sender = Sender(reader, jobs, window)

    sender.open()

    assert not sender.shown.can_send
    assert "only reads" in sender.shown.words


# Copies of scans, and e-mail


@pytest.fixture
def with_a_photo(sender, centre, tmp_path):
    """A centre that keeps a photo."""
    event = centre.hold_event("Anna")
    file = tmp_path / "foto.jpg"
    file.write_bytes(as_jpeg(plain_colours()))
    centre.application.evidence.attach((file,), Target(event.id))
    return sender


@pytest.fixture
def ask_for_copies(office, centre, tmp_path):
    """Let the coordinator ask for copies, and the centre hear of it."""

    def ask():
        office.application.programme.want_evidence(is_wanted=True)
        carry(office.application, centre.application, tmp_path / "asked")

    return ask


def test_copies_of_scans_are_told_before_saving_where_they_are_asked_for(
    with_a_photo, ask_for_copies
):
    with_a_photo.open()
    assert with_a_photo.shown.copies == ""

    ask_for_copies()
    with_a_photo.open()

    assert with_a_photo.shown.copies.startswith("The copy of 1 scan or photo goes along")


def test_copies_can_stay_here_once_and_go_with_the_next_file(
    with_a_photo, ask_for_copies, kingston
):
    ask_for_copies()
    with_a_photo.put_in(kingston)
    with_a_photo.presenter.leave_copies(are_left=True)
    with_a_photo.save(kingston)
    (file,) = kingston.iterdir()
    small = file.stat().st_size
    assert not with_a_photo.shown.leaves_copies

    with_a_photo.save(kingston)

    (file,) = kingston.iterdir()
    assert file.stat().st_size > small + 1_000


def test_scans_that_had_no_room_are_told_after_saving(
    with_a_photo, ask_for_copies, kingston, monkeypatch
):
    ask_for_copies()
    monkeypatch.setattr("app.services.evidence_travel.MOST_BYTES", 10)
    with_a_photo.put_in(kingston)

    with_a_photo.save(kingston)

    assert any("1 scan had no room" in note for note in with_a_photo.shown.saved.notes)


def test_a_file_that_no_e_mail_carries_is_said_to_need_a_stick(sender, kingston, monkeypatch):
    monkeypatch.setattr("app.services.sending._MOST_BY_EMAIL", 10_000)
    sender.put_in(kingston)

    sender.save(kingston)

    assert any(note.startswith("Too large for an e-mail") for note in sender.shown.saved.notes)


def test_saving_tells_how_far_it_is(sender, centre, kingston):
    centre.hold_event(*(f"Anna{number}" for number in range(20)))
    sender.put_in(kingston)
    sender.presenter.save(kingston)
    job = sender.jobs.waiting[-1]

    sender.jobs.run()

    shares = [one.done / one.total for one in job.progress if isinstance(one, Progress)]
    assert shares == sorted(shares)
    assert shares[-1] > 0.95
    assert len({round(share, 1) for share in shares}) > 5


def test_a_coordinator_who_knows_no_other_laptop_saves_for_nobody(office):
    assert office.shown.can_send

    membership = office.application.membership
    for one in membership.roster():
        if not one.is_this:
            membership.revoke(one.member.sign_key, "lost")
    office.open()

    assert not office.shown.can_send
    assert office.shown.title == "Nobody to send to yet"
