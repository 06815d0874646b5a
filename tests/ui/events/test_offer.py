"""A free place is offered to whoever waits first."""

import pytest

from tests.support.gui import click, find
from tests.support.stores import a_session, an_event
from tests.ui.events.builders import add_people, words_told
from ui.events.page.offer_presenter import OfferPresenter
from ui.events.place import EventPlace


class RecordingView:
    words = None

    def show_offer(self, words):
        self.words = words


@pytest.fixture
def event(application):
    """One place, and three who want it."""
    event = application.events.add(an_event(capacity=1), [a_session()])
    add_people(application, event, "Anna Bērziņa", "Juris Kalns", "Zane Ozola")
    return event


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def offer(view, desk, event):
    presenter = OfferPresenter(view, desk)
    presenter.open(event.id)
    return presenter


def free_a_place(application, event):
    first = application.attendance.grid(event.id).people[0]
    return application.attendance.unregister(event.id, first.person)


def test_nothing_is_offered_while_all_places_are_taken(offer, view):
    assert view.words == ""


def test_a_freed_place_is_offered_to_the_first_and_given_by_one_button(
    application, desk, event, offer, view
):
    free_a_place(application, event)
    offer.load()
    assert view.words == "A place is free. Next on the waiting list: Juris Kalns"

    offer.give()
    offer.load()

    assert words_told(desk.window)[-1] == "Place given: Juris Kalns"
    assert (view.words, application.attendance.places(event.id).taken) == ("", 1)


def test_an_offer_that_was_left_is_not_made_again(application, event, offer, view):
    free_a_place(application, event)
    offer.load()

    offer.leave()
    offer.load()

    assert view.words == ""
    assert application.attendance.places(event.id).taken == 0


def test_the_banner_comes_and_goes_with_the_free_place(application, event, screen):
    screen.open_record(EventPlace(event.id))
    banner = find(screen, "event.offer")
    assert not banner.isVisible()

    screen.take_changes(free_a_place(application, event))
    assert banner.isVisible()
    click(find(screen, "event.offer.give"))

    assert not banner.isVisible()
