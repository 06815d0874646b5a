"""The review of duplicates: what waits in words, and what a decision leads to."""

import pytest

from app.domain.ids import ORG_SCOPE, new_id
from app.domain.linking import Verdict
from app.persistence import links, records, tables
from app.services.changes import Changes
from tests.support.stores import TODAY, a_person, a_session, an_event
from ui.duplicates.presenter import DuplicatesPresenter
from ui.duplicates.view import Part

PHONE = "21234567"


class RecordingView:
    page = None
    comparison = None

    def show_page(self, shown):
        self.page = shown

    def show_comparison(self, shown):
        self.comparison = shown

    def listen_to(self, running):
        running.succeeded.connect(self.presenter.take_review)
        running.failed.connect(self.presenter.take_failure)


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def presenter(view, desk):
    view.presenter = DuplicatesPresenter(view, desk)
    return view.presenter


@pytest.fixture
def add(application):
    def added(given="Anna", surname="Bērziņa", **more):
        return application.people.add(a_person(given, surname, **more)).id

    return added


@pytest.fixture
def loaded(presenter, jobs):
    def load():
        presenter.load()
        jobs.run()
        return presenter

    return load


@pytest.fixture
def two_pairs(add):
    for given, surname, phone in (("Anna", "Bērziņa", PHONE), ("Zane", "Egle", "")):
        add(given, surname, phone=phone)
        add(given, surname, phone=phone)


def names(view):
    return [{line.name, line.other} for line in view.page.pairs]


def test_looking_through_everybody_runs_beside_the_window(presenter, view, jobs, add, window):
    add(phone=PHONE)
    add(phone=PHONE)

    presenter.load()
    assert view.page is None
    jobs.run()

    assert names(view) == [{"Anna Bērziņa"}]
    assert len(window.followed) == 1


def test_each_part_says_how_many_it_has(loaded, view, add, application):
    add(phone=PHONE)
    add(phone=PHONE)
    application.duplicates.same(add("Zane", "Egle"), add("Zane", "Egle"))

    loaded()

    assert view.page.words == {
        Part.PAIRS: "To decide (1)",
        Part.HOUSEHOLDS: "Households",
        Part.JOINED: "Joined (1)",
        Part.APART: "Told apart",
    }


def test_two_records_stand_beside_each_other_in_words(loaded, view, add, application):
    one = add(phone=PHONE, birth_year=1984, territory="0042000")
    other = add("Анна", "Берзиня", phone=PHONE, email="anna@example.lv", birth_year=1984)
    event = application.events.add(an_event(), [a_session()])
    application.attendance.register(event.id, [one])
    (session,) = application.attendance.grid(event.id).sessions
    application.attendance.mark_rest_present(session.id)
    presenter = loaded()

    presenter.select((one, other))

    shown = view.comparison
    assert (shown.one, shown.other, shown.word) == ("Anna Bērziņa", "Анна Берзиня", "likely")
    assert shown.signs_for == (
        "the same name in another script or spelling",
        "the same phone number",
        "the same year of birth",
    )
    assert shown.signs_against == ()
    lines = {line.label: (line.one, line.other, line.agrees) for line in shown.lines}
    assert lines["Phone"] == ("+371 21 234 567", "+371 21 234 567", True)
    assert lines["Age"] == ("born 1984, 30 to 54 years", "born 1984, 30 to 54 years", True)
    assert lines["E-mail"] == ("", "anna@example.lv", None)
    assert lines["Visits"] == (f"1 visit, on {TODAY:%d.%m.%Y}", "none", None)
    assert "Note" not in lines


def test_what_differs_is_marked(loaded, view, add):
    one, other = add(phone=PHONE, territory="0042000"), add(phone=PHONE, territory="0022000")
    presenter = loaded()

    presenter.select((one, other))

    (line,) = [line for line in view.comparison.lines if line.label == "Lives in"]
    assert line.agrees is False
    assert view.comparison.signs_against == ("different municipalities",)


@pytest.mark.usefixtures("two_pairs")
@pytest.mark.parametrize(
    ("decision", "said"),
    [("same", "Noted as one person: "), ("different", "Noted as two people: ")],
)
def test_a_decision_is_told_with_undo_beside(loaded, view, window, decision, said):
    presenter = loaded()
    presenter.select(view.page.pairs[0].pair)

    getattr(presenter, decision)()

    (changes, words) = window.told[-1]
    assert changes.concern("duplicate_link")
    assert words.startswith(said)


@pytest.mark.usefixtures("two_pairs")
@pytest.mark.parametrize("decision", ["same", "different", "later"])
def test_a_decision_leads_to_the_next_pair_without_looking_through_everybody(
    loaded, view, jobs, decision
):
    presenter = loaded()
    presenter.select(view.page.pairs[0].pair)

    getattr(presenter, decision)()

    assert names(view) == [{"Zane Egle"}]
    assert jobs.waiting == []


def test_the_third_record_of_a_person_is_one_question_and_not_two(loaded, view, add):
    for _ in range(3):
        add(phone=PHONE)
    presenter = loaded()
    assert len(view.page.pairs) == 3
    presenter.select(view.page.pairs[0].pair)

    presenter.same()

    assert len(view.page.pairs) == 1


def test_who_is_told_apart_from_one_of_two_joined_records_is_not_asked_about_again(
    loaded, view, add
):
    for _ in range(3):
        add(phone=PHONE)
    presenter = loaded()
    presenter.select(view.page.pairs[0].pair)
    presenter.same()
    presenter.select(view.page.pairs[0].pair)

    presenter.different()

    assert view.page.pairs == ()


def test_later_leaves_a_way_to_call_it_back(loaded, view, add, jobs, window):
    pair = add(phone=PHONE), add(phone=PHONE)
    presenter = loaded()
    presenter.select(view.page.pairs[0].pair)

    presenter.later()

    assert view.page.pairs == ()
    assert view.page.postponed == "Show 1 put off again"
    assert window.said
    presenter.call_back()
    jobs.run()
    assert set(view.page.pairs[0].pair) == set(pair)
    assert view.page.postponed == ""


def test_what_somebody_else_changed_is_looked_through_again(loaded, view, add, application, jobs):
    presenter = loaded()
    add(phone=PHONE), add(phone=PHONE)

    presenter.load()
    jobs.run()

    assert len(view.page.pairs) == 1


def test_a_joined_pair_is_taken_apart_and_waits_again(loaded, view, add, desk):
    pair = add(phone=PHONE), add(phone=PHONE)
    desk.application.duplicates.same(*pair)
    presenter = loaded()
    (line,) = view.page.joined
    assert line.names == "Anna Bērziņa = Anna Bērziņa"

    presenter.take_back(line.pair)
    presenter.load()
    desk.jobs.run()

    assert len(view.page.pairs) == 1
    assert desk.window.told[-1][1] == "Decision taken back: Anna Bērziņa, Anna Bērziņa"


def test_a_record_of_another_centre_has_no_name_here(loaded, view, add, store):
    anna = add()
    with store.database.unnamed(capture=True) as connection:
        row = links.link_row(ORG_SCOPE, links.PERSON, (anna, new_id()), Verdict.DIFFERENT)
        records.add(connection, tables.duplicate_link, row)

    loaded()

    (line,) = view.page.apart
    assert set(line.names.split(" ≠ ")) == {"Anna Bērziņa", "a record that is not here"}


def test_somebody_removed_meanwhile_is_not_compared(loaded, view, add, application, window):
    pair = add(phone=PHONE), add(phone=PHONE)
    presenter = loaded()
    application.people.remove(pair[0])

    presenter.select(pair)

    assert view.comparison is None
    assert window.said


@pytest.mark.parametrize("act", ["join_household", "decline_household"])
def test_a_household_is_decided_and_gone_from_the_list(loaded, view, add, window, act):
    add("Jānis", "Bērziņš", phone=PHONE)
    add("Zane", "Bērziņa", phone=PHONE)
    presenter = loaded()
    (line,) = view.page.households
    assert line.why == "the same phone number, one family’s surname"

    getattr(presenter, act)(line.members)

    assert view.page.households == ()
    assert isinstance(window.told[-1][0], Changes)
    assert "Jānis Bērziņš" in window.told[-1][1]


def test_of_very_many_pairs_the_likeliest_are_shown(loaded, view, add, monkeypatch):
    monkeypatch.setattr("app.services.duplicates_review.MOST_SHOWN", 1)
    for _ in range(3):
        add(phone=PHONE)

    loaded()

    assert len(view.page.pairs) == 1
    assert view.page.subtitle == "The 1 likeliest of 3 pairs"
