"""Who is expected at an event: finding, adding, taking off."""

from dataclasses import replace

import pytest

from app.domain.people import PersonDraft
from tests.support.stores import a_person, a_session, an_event
from tests.ui.events.builders import add_people, words_said, words_told
from ui.events.people.find_presenter import FindPresenter, FoundLine, LikelyLine, TypedPerson
from ui.events.people.presenter import EventPeoplePresenter


class RecordingView:
    def __init__(self):
        self.people, self.count, self.at = (), "", None

    def show_people(self, people, count):
        self.people, self.count = people, count

    def go_to(self, person):
        self.at = person


class RecordingFind:
    def __init__(self):
        self.found, self.new, self.likely = (), None, ()
        self.problems, self.begun = {}, 0

    def show_found(self, lines):
        self.found = lines

    def show_new(self, name):
        self.new = name

    def show_likely(self, lines):
        self.likely = lines

    def show_problems(self, problems):
        self.problems = problems

    def begin_again(self):
        self.begun += 1


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session()])


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def people(view, desk, event):
    presenter = EventPeoplePresenter(view, desk)
    presenter.open(event.id)
    return presenter


@pytest.fixture
def place():
    return RecordingFind()


@pytest.fixture
def find(place, desk, people):
    return FindPresenter(place, desk, people)


def names(view):
    return [one.name for one in view.people]


def test_people_stand_in_latvian_order_with_their_number(people, view, application, event):
    add_people(application, event, "Zane Čakste", "Anna Cukurs", "Juris Dambis")

    people.load()

    assert names(view) == ["Anna Cukurs", "Zane Čakste", "Juris Dambis"]
    assert view.count == "3 people on the list"


def test_three_letters_find_a_person_and_enter_registers(find, place, view, application, window):
    anna = application.people.add(a_person("Anna", "Bērziņa", territory="0042000"))
    find.search("ber")

    find.choose(place.found[0])

    assert place.found[0] == FoundLine(anna.id, "Anna Bērziņa", "Preiļu novads")
    assert names(view) == ["Anna Bērziņa"]
    assert words_told(window) == ["Registered: Anna Bērziņa"]
    assert view.at == anna.id
    assert place.begun == 1


@pytest.mark.parametrize("typed", ["", "b", " b "])
def test_too_few_letters_show_nobody(find, place, application, typed):
    application.people.add(a_person())

    find.search(typed)

    assert place.found == ()


def test_who_is_on_the_list_is_told_and_not_registered_twice(find, place, people, desk, event):
    window = desk.window
    (anna,) = add_people(desk.application, event, "Anna Bērziņa")
    people.load()
    find.search("anna")

    find.choose(place.found[0])

    assert place.found[0].second == "already on the list"
    assert words_told(window) == []
    assert words_said(window) == ["Anna Bērziņa: already on the list"]
    assert people.listed() == {anna}


def test_somebody_unknown_is_offered_as_new_with_the_names_taken_apart(find, place):
    find.search("Kalniņa Ilze")

    find.choose(place.found[-1])

    assert place.found[-1].words == "Add “Kalniņa Ilze” as somebody new"
    assert (place.new.given, place.new.surname) == ("Ilze", "Kalniņa")


def test_a_name_searched_in_small_letters_is_offered_with_capitals(find, place):
    find.search("kalniņa ilze")

    find.choose(place.found[-1])

    assert place.found[-1].words == "Add “Kalniņa Ilze” as somebody new"
    assert (place.new.given, place.new.surname) == ("Ilze", "Kalniņa")


def test_somebody_new_is_added_and_registered_in_one_act(find, place, view, application, window):
    find.add(TypedPerson("Ilze", "Kalniņa", "0042000", "30-54"))

    (registered,) = view.people
    assert (registered.name, registered.territory, registered.age_band) == (
        "Ilze Kalniņa",
        "0042000",
        "30-54",
    )
    assert words_told(window) == ["Added and registered: Ilze Kalniņa"]
    assert place.begun == 1
    application.undo.undo()
    assert application.people.count() == 0


def test_somebody_without_a_name_is_not_added(find, place, application):
    find.add(TypedPerson("", ""))

    assert place.problems == {"given": "Please type a given name or a surname."}
    assert application.people.count() == 0
    assert place.begun == 0


def test_people_who_may_be_the_same_are_named_with_the_reason(find, place, application):
    anna = application.people.add(a_person("Anna", "Bērziņa", territory="0042000"))

    find.look_for_likely(TypedPerson("Berzina", "Anna"))

    assert place.likely == (
        LikelyLine(
            anna.id,
            "Anna Bērziņa, Preiļu novads",
            "the same name with given name and surname swapped",
        ),
    )


def test_a_likely_person_is_taken_instead_of_a_double(find, view, application):
    anna = application.people.add(a_person("Anna", "Bērziņa"))

    find.take(anna.id, "Anna Bērziņa")

    assert names(view) == ["Anna Bērziņa"]
    assert application.people.count() == 1


def test_a_person_removed_meanwhile_is_explained(find, place, application, window):
    anna = application.people.add(a_person())
    find.search("anna")
    application.people.remove(anna.id)

    find.choose(place.found[0])

    assert len(words_said(window)) == 1
    assert place.begun == 0


def test_taking_off_the_list_can_be_undone(people, view, application, event, window):
    anna, _zane = add_people(application, event, "Anna Bērziņa", "Zane Kalniņa")
    people.load()

    people.remove([anna])

    assert names(view) == ["Zane Kalniņa"]
    assert words_told(window) == ["Taken off the list: Anna Bērziņa"]
    application.undo.undo()
    people.load()
    assert len(view.people) == 2


def test_a_person_opens_on_their_own_page(people, application, event, window):
    (anna,) = add_people(application, event, "Anna Bērziņa")

    people.open_person(anna)

    assert window.gone == [("people", anna)]


def test_the_fields_for_somebody_new_make_a_draft():
    typed = TypedPerson("Ilze", "Kalniņa", "0042000", "30-54")

    assert replace(typed, surname="").draft() == PersonDraft(
        "Ilze", "", territory="0042000", age_band="30-54"
    )


@pytest.fixture
def full(application, desk, view):
    """Two places, both taken."""
    event = application.events.add(an_event(capacity=2), [a_session()])
    add_people(application, event, "Anna Bērziņa", "Juris Kalns")
    presenter = EventPeoplePresenter(view, desk)
    presenter.open(event.id)
    return presenter


def test_whoever_finds_no_place_is_told_their_number(application, clock, desk, full, view):
    zane = application.people.add(a_person("Zane", "Āboliņa"))

    full.take_known(zane.id, "Zane Āboliņa")
    clock.go_on(minutes=1)
    full.take_new(PersonDraft("Ilze", "Ābele"))

    assert words_told(desk.window) == [
        "All places are taken. Waiting list, no. 1: Zane Āboliņa",
        "All places are taken. Waiting list, no. 2: Ilze Ābele",
    ]
    assert view.count == "Places taken: 2 of 2 · Waiting: 2"


def test_whoever_waits_stands_behind_the_list_in_their_order(clock, full, view):
    full.take_new(PersonDraft("Zane", "Ābola"))
    clock.go_on(minutes=1)
    full.take_new(PersonDraft("Ilze", "Ābele"))

    assert [one.surname for one in view.people] == ["Bērziņa", "Kalns", "Ābola", "Ābele"]
    assert [full.turn(one.person) for one in view.people] == [0, 0, 1, 2]


def test_a_place_above_the_limit_is_given_to_whoever_is_chosen(clock, desk, full, view):
    full.take_new(PersonDraft("Zane", "Ābola"))
    clock.go_on(minutes=1)
    full.take_new(PersonDraft("Ilze", "Ābele"))
    last = view.people[-1].person

    full.give_place(last)

    assert words_told(desk.window)[-1] == "Place given: Ilze Ābele"
    assert (view.count, view.at) == ("Places taken: 3 of 2 · Waiting: 1", last)


def test_whoever_has_a_place_is_given_none(desk, full, view):
    told = len(words_told(desk.window))

    full.give_place(view.people[0].person)

    assert len(words_told(desk.window)) == told


def test_whoever_is_on_the_list_by_another_record_is_not_registered_twice(
    find, place, people, desk, event
):
    (anna,) = add_people(desk.application, event, "Anna Bērziņa")
    other = desk.application.people.add(a_person("Ance", "Liepa")).id
    desk.application.duplicates.same(anna, other)
    people.load()
    find.search("ance")
    (line,) = place.found[:1]

    people.take_known(other, "Ance Liepa")

    assert line.second == "already on the list"
    assert people.listed() == {anna}
    assert words_said(desk.window) == ["Ance Liepa: already on the list as Anna Bērziņa"]
