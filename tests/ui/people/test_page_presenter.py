from datetime import date, timedelta

import pytest

from app.domain.attendance import Mark
from app.domain.people import ConsentPurpose
from tests.support.stores import TODAY, a_person, a_session, an_event
from ui.people.page_presenter import PersonPagePresenter


class PageView:
    def __init__(self):
        self.shown = None
        self.left = 0
        self.problems = []
        self.closed = 0

    def show_person(self, shown):
        self.shown = shown

    def leave(self):
        self.left += 1

    def show_consent_problem(self, field, words):
        self.problems.append((field, words))

    def close_consent(self):
        self.closed += 1

    def show_joining(self):
        self.is_joining = True

    @property
    def family(self):
        return {part.name: [one.name for one in part.people] for part in self.shown.family.parts}

    @property
    def facts(self):
        return {fact.label: fact.words for fact in self.shown.facts}


@pytest.fixture
def view():
    return PageView()


@pytest.fixture
def presenter(view, desk):
    return PersonPagePresenter(view, desk)


def opened(presenter, application, **more):
    person = application.people.add(a_person(**more))
    presenter.open(person.id)
    return person.id


def consent(view, purpose):
    return next(line for line in view.shown.consents if line.purpose is purpose)


def test_the_page_shows_how_a_person_is_reached(view, presenter, application):
    opened(presenter, application, phone="21234567", email="anna@example.lv", territory="0042000")

    assert view.shown.name == "Anna Bērziņa"
    assert view.facts["Phone"] == "+371 21 234 567"
    assert view.facts["E-mail"] == "anna@example.lv"
    assert view.facts["Lives in"] == application.territories.label("0042000")


def test_what_is_not_known_has_no_line(view, presenter, application):
    opened(presenter, application)

    assert view.facts == {}


def test_the_year_of_birth_stands_beside_the_ages(view, presenter, application):
    opened(presenter, application, birth_year=1960)

    assert view.facts["Age"] == "65 years and older, year of birth 1960"


def test_a_guardian_is_named_with_the_phone(view, presenter, application):
    mother = application.people.add(a_person("Zane", "Kalna", phone="29876543"))

    opened(presenter, application, given="Emīls", age_band="0-12", guardian=mother.id)

    (part,) = [one for one in view.shown.family.parts if one.name == "guardian"]
    assert [(one.name, one.about) for one in part.people] == [("Zane Kalna", "+371 29 876 543")]


def test_a_guardian_who_was_taken_off_is_not_named(view, presenter, application):
    mother = application.people.add(a_person("Zane", "Kalna"))
    opened(presenter, application, given="Emīls", guardian=mother.id)

    application.people.remove(mother.id)
    presenter.load()

    assert view.family == {}


def test_a_visit_shows_the_hours(view, presenter, application):
    person = opened(presenter, application)
    event = application.events.add(an_event(), [a_session(), a_session(TODAY + timedelta(1))])
    application.attendance.register(event.id, [person])
    for session in application.events.page(event.id).sessions:
        application.attendance.mark(session.id, person, Mark.PRESENT)

    presenter.load()

    (visit,) = view.shown.visits
    assert (visit.title, visit.sessions, visit.minutes) == (event.title, 2, 270)
    assert view.shown.visits_words.endswith(" · 4 h 30 min · 6 academic hours")


def test_an_adult_is_asked_for_news_and_photos(view, presenter, application):
    opened(presenter, application)

    purposes = [line.purpose for line in view.shown.consents]
    assert purposes == [ConsentPurpose.NEWS, ConsentPurpose.PHOTO]
    assert consent(view, ConsentPurpose.NEWS).is_given is None


@pytest.mark.parametrize(
    "child",
    [
        pytest.param({"age_band": "0-12"}, id="by age"),
        pytest.param({"roles": ("child",)}, id="by role"),
    ],
)
def test_for_a_child_the_guardian_is_asked(view, presenter, application, child):
    opened(presenter, application, **child)

    purposes = [line.purpose for line in view.shown.consents]
    assert purposes == [
        ConsentPurpose.NEWS,
        ConsentPurpose.CHILD_DATA,
        ConsentPurpose.CHILD_PHOTO,
    ]


def test_a_consent_is_noted_with_its_day(view, presenter, application, window):
    opened(presenter, application)

    presenter.record_consent(ConsentPurpose.PHOTO, date(2026, 9, 1), "", is_given=True)

    line = consent(view, ConsentPurpose.PHOTO)
    assert (line.is_given, line.day) == (True, "01.09.2026")
    assert view.closed == 1
    (told,) = window.told
    assert told[1] == "Consent noted: Anna Bērziņa"
    assert told[0].concern("consent")


def test_a_later_withdrawal_counts_and_an_earlier_one_does_not(view, presenter, application):
    opened(presenter, application)
    presenter.record_consent(ConsentPurpose.NEWS, date(2026, 9, 1), "", is_given=True)

    presenter.record_consent(ConsentPurpose.NEWS, date(2026, 8, 1), "", is_given=False)
    assert consent(view, ConsentPurpose.NEWS).is_given is True

    presenter.record_consent(ConsentPurpose.NEWS, date(2026, 10, 1), "", is_given=False)
    assert consent(view, ConsentPurpose.NEWS).is_given is False


def test_a_consent_of_a_day_to_come_is_refused(view, presenter, application, window):
    opened(presenter, application)

    presenter.record_consent(ConsentPurpose.NEWS, TODAY + timedelta(1), "", is_given=True)

    assert view.problems == [("day", "This day is still to come.")]
    assert consent(view, ConsentPurpose.NEWS).is_given is None
    assert window.told == []


def test_a_consent_without_a_day_is_refused(view, presenter, application):
    opened(presenter, application)

    presenter.record_consent(ConsentPurpose.NEWS, None, "", is_given=True)

    assert view.problems == [("day", "Write the day.")]


def test_removing_leads_to_the_list_and_offers_undo(view, presenter, application, window):
    opened(presenter, application)

    presenter.remove()

    assert view.left == 1
    assert application.people.count() == 0
    assert [text for _, text in window.told] == ["Person removed: Anna Bērziņa"]


def test_a_person_whose_adding_was_undone_leads_to_the_list(view, presenter, application):
    opened(presenter, application)

    application.undo.undo()
    presenter.load()

    assert view.left == 1


def test_a_visit_leads_to_its_event(presenter, window):
    presenter.open_event(b"event")

    assert window.gone == [("events", b"event")]


def test_a_certificate_leads_to_the_register(presenter, window):
    presenter.open_certificate(b"certificate")

    assert window.gone == [("certificates", b"certificate")]


def test_other_records_of_the_person_are_shown_with_their_centre(view, presenter, application):
    one, other = (application.people.add(a_person(given)) for given in ("Anna", "Ance"))
    application.duplicates.same(one.id, other.id)

    presenter.open(one.id)

    (record,) = view.shown.records
    assert (record.person, record.name) == (other.id, "Ance Bērziņa")
    assert record.about == application.settings.centre().name


def test_a_record_is_taken_apart_with_undo_beside(view, presenter, application, window):
    one, other = (application.people.add(a_person(given)) for given in ("Anna", "Ance"))
    application.duplicates.same(one.id, other.id)
    presenter.open(one.id)

    presenter.take_apart(other.id)

    assert view.shown.records == ()
    assert window.told[-1][1] == "Taken apart: Ance Bērziņa"


def test_the_family_names_guardian_children_and_household(view, presenter, application):
    mother = application.people.add(a_person("Zane", "Kalna"))
    father = application.people.add(a_person("Juris", "Kalns"))
    child = application.people.add_child(mother.id, a_person("Emīls", "Kalns", age_band="0-12"))
    application.duplicates.join_household([mother.id, father.id])

    presenter.open(mother.id)
    of_mother = view.family
    presenter.open(child.id)

    assert of_mother == {"children": ["Emīls Kalns"], "household": ["Juris Kalns"]}
    assert view.family == {"guardian": ["Zane Kalna"], "household": ["Juris Kalns"]}


def test_a_child_without_a_guardian_is_hinted_at_on_the_page(view, presenter, application):
    opened(presenter, application, given="Emīls", age_band="0-12")

    assert view.shown.family.lacks_guardian
    assert not view.shown.family.may_have_children


def test_who_has_the_same_phone_is_joined_by_one_press(view, presenter, application, window):
    father = application.people.add(a_person("Juris", "Kalns", phone="21234567"))
    opened(presenter, application, given="Zane", surname="Kalna", phone="21234567")
    proposed = view.family

    presenter.join_household(father.id)

    assert proposed == {"proposed": ["Juris Kalns"]}
    assert view.family == {"household": ["Juris Kalns"]}
    assert window.told[-1][1] == "Noted as one household: Zane Kalna, Juris Kalns"


def test_nobody_lives_with_themselves(view, presenter, application, window):
    person = opened(presenter, application, given="Zane")

    presenter.join_household(person)

    assert view.family == {}
    assert [text for text, _ in window.said] == ["Choose somebody else."]


def test_leaving_a_household_is_told(view, presenter, application, window):
    mother = application.people.add(a_person("Zane", "Kalna"))
    application.people.add_child(mother.id, a_person("Emīls", "Kalns"))
    presenter.open(mother.id)

    presenter.leave_household()

    assert not view.shown.family.has_household
    assert window.told[-1][1] == "On their own again: Zane Kalna"


def test_a_relative_leads_to_their_page(presenter, application, window):
    person = opened(presenter, application, given="Zane")

    presenter.open_relative(person)

    assert window.gone == [("people", person)]


def test_the_paper_of_a_consent_stands_beside_its_day(view, presenter, application):
    opened(presenter, application, given="Zane")

    presenter.record_consent(
        ConsentPurpose.NEWS, date(2026, 9, 1), "Reģistrācijas lapa", is_given=True
    )

    line = next(one for one in view.shown.consents if one.purpose is ConsentPurpose.NEWS)
    assert (line.is_given, line.paper) == (True, "Reģistrācijas lapa")
