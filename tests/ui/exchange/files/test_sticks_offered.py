"""What is offered of a stick that is in, and what comes first: looking at it or saving on it."""

import dataclasses
import os

import pytest

from tests.support.members import carry
from tests.support.sticks import with_sticks
from tests.support.stores import a_person
from ui.exchange.files.receiving import ReceivingPresenter
from ui.exchange.files.sending import SendingPresenter


def test_files_on_a_stick_are_offered(view, put_in, centre):
    centre.send("a.kopa")
    centre.send("b.kopa")

    put_in(centre.stick)

    (offered,) = view.sticks
    assert offered.words == "Look at 2 files on “stick”"


def test_for_a_coordinator_looking_comes_before_sending(view, put_in, centre):
    centre.send()

    put_in(centre.stick)

    assert view.sticks_are_main
    assert not view.sending.is_main


@pytest.fixture
def answered(desk, belonging, centre, tmp_path):
    """The centre's desk, after the coordinator has confirmed all of it on the stick."""
    carry(centre.application, desk.application, tmp_path / "there")
    carry(desk.application, centre.application, tmp_path / "back")
    desk.application.exchange.export(centre.stick)
    with_sticks(centre.application, centre.stick)
    return dataclasses.replace(desk, application=centre.application)


@pytest.fixture
def open_answered(answered, view):
    """Open the page of files at that desk."""

    def open_page():
        sending = SendingPresenter(view, answered)
        receiving = ReceivingPresenter(view, answered, sending)
        receiving.show_sticks(answered.application.sticks.look())
        sending.load()
        answered.jobs.run()

    return open_page


def test_a_centre_that_has_nothing_new_looks_at_the_stick_first(view, open_answered):
    open_answered()

    assert view.sticks_are_main
    assert not view.sending.is_main


def test_a_centre_that_has_something_new_sends_first(view, open_answered, centre):
    centre.hold_event("Anna")

    open_answered()

    assert not view.sticks_are_main
    assert view.sending.is_main


def test_a_centre_that_awaits_an_answer_looks_at_the_stick_first(
    view, open_answered, centre, tmp_path, clock
):
    clock.go_on(hours=1)
    centre.hold_event("Anna")
    centre.application.exchange.export(tmp_path / "sent.kopa")

    open_answered()

    assert view.sticks_are_main


def test_own_files_on_a_stick_are_not_offered(view, put_in, application, tmp_path):
    stick = tmp_path / "E"
    stick.mkdir()
    application.exchange.export(stick)

    put_in(stick)

    assert view.sticks == ()
    assert view.sending.is_main


def test_files_that_were_taken_in_are_not_offered_again_until_they_change(
    view, put_in, take, presenter, centre
):
    centre.hold_event("Anna")
    file = centre.send()
    put_in(centre.stick)
    take(file)

    presenter.put_away()
    assert view.sticks == ()

    centre.application.people.add(a_person("Zane"))
    os.utime(centre.send(), (1, 1))
    put_in()
    assert len(view.sticks) == 1


def test_files_that_are_no_use_are_offered_no_more_once_that_was_said(
    view, put_in, take, presenter, centre
):
    centre.hold_event("Anna")
    file = centre.send()
    (centre.stick / "torn.kopa").write_bytes(b"torn")
    put_in(centre.stick)

    take(centre.stick)
    presenter.put_away()

    assert file.exists()
    assert view.sticks == ()


def test_what_is_on_the_stick_is_looked_at_by_one_press(view, put_in, presenter, centre, jobs):
    centre.hold_event("Anna")
    centre.send()
    put_in(centre.stick)

    presenter.look_at_stick(centre.stick)
    jobs.run()

    assert view.import_button == ("Import 1 file", True)


def test_after_an_import_the_answer_goes_onto_the_same_stick(view, put_in, take, centre):
    centre.hold_event("Anna")
    file = centre.send()
    put_in(centre.stick)

    take(file)

    assert view.sending.title == "Send the answer"
    (place,) = view.sending.places
    assert place.words == "Save the answer to “stick”"
    assert view.sending.is_main


def test_where_nothing_came_in_there_is_nothing_to_answer(view, look, presenter, centre, jobs):
    centre.hold_event("Anna")
    file = centre.send()
    look(file)
    file.unlink()

    presenter.take_in()
    jobs.run()

    assert view.sending is None or view.sending.title != "Send the answer"
