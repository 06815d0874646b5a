"""People: tidied, warned about, with what they did on their page."""

from datetime import date

import pytest

from app.domain.attendance import Mark
from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.people import ConsentPurpose, consents_in_force
from tests.support.stores import TODAY, a_person, a_session, an_event


def test_what_is_typed_is_kept_tidy(application):
    person = application.people.add(
        a_person(
            "  Anna   Marija ", " Bērziņa\u200b", phone="00371 2123-4567", email=" a@example.lv "
        )
    )

    kept = application.people.page(person.id).person
    assert kept.name == "Anna Marija Bērziņa"
    assert kept.phone == "+37121234567"
    assert kept.email == "a@example.lv"


def test_letters_in_two_pieces_become_one(application):
    person = application.people.add(a_person("G\u0327irts", "S\u030ck\u0327e\u0304le"))

    assert person.name == "Ģirts Šķēle"


@pytest.mark.parametrize(("given", "surname"), [("", ""), ("  ", "\u200b"), ("\t", "")])
def test_somebody_without_any_name_is_refused(application, given, surname):
    with pytest.raises(NameMissingError):
        application.people.add(a_person(given, surname))

    assert application.people.count() == 0


@pytest.mark.parametrize("year", [1850, 2027, -5])
def test_an_impossible_year_of_birth_is_refused(application, year):
    with pytest.raises(InvalidValueError):
        application.people.add(a_person(birth_year=year))


def test_the_age_band_follows_the_year_of_birth(application):
    person = application.people.add(a_person(birth_year=TODAY.year - 40, age_band="0-12"))

    assert person.age_band == "30-54"


def test_an_age_band_alone_is_enough(application):
    assert application.people.add(a_person(age_band="65+")).age_band == "65+"


@pytest.mark.parametrize("phone", ["8 21234567", "112", "abc"])
def test_what_is_no_phone_is_refused_and_nothing_is_kept(application, phone):
    with pytest.raises(InvalidValueError):
        application.people.add(a_person(phone=phone))

    assert application.people.count() == 0


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        pytest.param(("anna", "bērziņa"), "same_name", id="in small letters"),
        pytest.param(("anna", "berzina"), "unmarked_name", id="without diacritics"),
        pytest.param(("Bērziņa", "Anna"), "swapped_name", id="swapped"),
        pytest.param(("Анна", "Берзиня"), "other_script", id="in Cyrillic"),
        pytest.param(("Anna", "Bērzniņa"), "slip_in_name", id="with a slip"),
    ],
)
def test_a_likely_same_person_is_named_with_the_reason(application, typed, reason):
    application.people.add(a_person("Anna", "Bērziņa"))

    (likely,) = application.people.likely_same(a_person(*typed))

    assert likely.person.name == "Anna Bērziņa"
    assert likely.reasons == (reason,)


def test_a_phone_in_common_is_a_reason(application):
    application.people.add(a_person("Anna", "Bērziņa", phone="21234567"))

    (likely,) = application.people.likely_same(a_person("Ieva", "Liepa", phone="+371 21 234 567"))

    assert likely.reasons == ("same_phone",)


def test_parent_and_child_of_one_name_are_no_reason(application):
    application.people.add(a_person("Jānis", "Bērziņš", birth_year=1985))

    assert application.people.likely_same(a_person("Jānis", "Bērziņš", birth_year=2015)) == ()


def test_a_given_name_alone_is_no_reason(application):
    application.people.add(a_person("Anna", "Bērziņa"))

    assert application.people.likely_same(a_person("Anna", "")) == ()


def test_the_likeliest_person_stands_first(application):
    application.people.add(a_person("Anna", "Bērziņa"))
    with_phone = application.people.add(a_person("Anna", "Bērziņa", phone="21234567"))

    likely = application.people.likely_same(a_person("Anna", "Bērziņa", phone="21 234 567"))

    assert likely[0].person.id == with_phone.id
    assert likely[0].reasons == ("same_name", "same_phone")
    assert likely[1].reasons == ("same_name",)


def test_relatives_of_one_surname_are_no_reason(application):
    application.people.add(a_person("Jānis", "Bērziņš"))

    assert application.people.likely_same(a_person("Anna", "Bērziņa")) == ()


def test_the_page_has_visits_with_hours(application):
    person = application.people.add(a_person())
    event = application.events.add(an_event("Keramika"), [a_session(starts="10:00", ends="11:30")])
    session = application.attendance.grid(event.id).sessions[0].id
    application.attendance.mark(session, person.id, Mark.PRESENT)

    page = application.people.page(person.id)

    assert [(visit.title, visit.minutes) for visit in page.visits] == [("Keramika", 90)]
    assert page.minutes == 90


def test_minutes_noted_for_a_part_count_instead_of_the_whole_session(application):
    person = application.people.add(a_person())
    event = application.events.add(an_event(), [a_session(starts="10:00", ends="11:30")])
    session = application.attendance.grid(event.id).sessions[0].id
    application.attendance.mark(session, person.id, Mark.PRESENT, minutes=30)

    assert application.people.page(person.id).minutes == 30


def test_consents_are_a_history_and_the_latest_counts(application):
    person = application.people.add(a_person())
    for day, is_given in ((date(2026, 1, 1), True), (date(2026, 3, 1), False)):
        application.people.record_consent(person.id, ConsentPurpose.PHOTO, day, is_given=is_given)
    application.people.record_consent(person.id, ConsentPurpose.NEWS, TODAY, is_given=True)

    consents = application.people.page(person.id).consents

    assert len(consents) == 3
    assert consents_in_force(consents) == {ConsentPurpose.NEWS}


def test_given_and_withdrawn_on_one_day_is_withdrawn(application):
    person = application.people.add(a_person())
    for is_given in (False, True):
        application.people.record_consent(person.id, ConsentPurpose.NEWS, TODAY, is_given=is_given)

    assert consents_in_force(application.people.page(person.id).consents) == frozenset()


def test_somebody_removed_has_no_page_until_undo(application):
    person = application.people.add(a_person())
    application.people.remove(person.id)

    with pytest.raises(NotFoundError):
        application.people.page(person.id)

    application.undo.undo()
    assert application.people.page(person.id).person.name == person.name


def test_a_consent_names_the_paper_that_it_stands_on(application):
    person = application.people.add(a_person())
    application.people.record_consent(
        person.id, ConsentPurpose.PHOTO, TODAY, "  Reģistrācijas lapa  12.11. ", is_given=True
    )

    (consent,) = application.people.page(person.id).consents

    assert consent.paper == "Reģistrācijas lapa 12.11."
