"""Forms of names that people settle, and what a paper may carry."""

from dataclasses import replace

import pytest

from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.ids import PersonId
from app.domain.name_forms import Doubt
from app.services.name_forms import forms_of, forms_of_name, printable
from tests.support.stores import a_person


@pytest.fixture
def anna(application):
    return application.people.add(a_person("Anna", "Bērziņa"))


@pytest.fixture
def sasha(application):
    return application.people.add(a_person("Saša", "Bite"))


def test_a_usual_name_may_be_printed_as_it_is_proposed(application, anna):
    found = application.name_forms.of(anna.id)

    assert found.name == "Anna Bērziņa"
    assert not found.forms.is_confirmed
    assert printable(found.forms) == ("Annai Bērziņai", "Annu Bērziņu")


def test_a_doubtful_form_is_not_printed_before_somebody_settled_it(application, sasha):
    assert printable(application.name_forms.of(sasha.id).forms) == ("", "")

    application.name_forms.confirm(sasha.id, "Sašam Bitem", "Sašu Biti")

    forms = application.name_forms.of(sasha.id).forms
    assert forms.is_confirmed
    assert printable(forms) == ("Sašam Bitem", "Sašu Biti")


def test_a_name_may_be_settled_to_stay_as_it_is(application, sasha):
    application.name_forms.leave_undeclined(sasha.id)

    forms = application.name_forms.of(sasha.id).forms
    assert not forms.is_declined
    assert printable(forms) == ("Saša Bite", "Saša Bite")


def test_what_was_settled_can_be_forgotten(application, sasha):
    application.name_forms.confirm(sasha.id, "Sašam Bitem", "Sašu Biti")

    application.name_forms.forget(sasha.id)

    assert application.name_forms.of(sasha.id).forms.doubts == (Doubt.UNKNOWN_GENDER,)


def test_settling_can_be_undone(application, sasha):
    application.name_forms.confirm(sasha.id, "Sašam Bitem", "Sašu Biti")

    application.undo.undo()

    assert not application.name_forms.of(sasha.id).forms.is_confirmed


@pytest.mark.parametrize(
    ("typed", "refusal"),
    [
        (("", "Annu Bērziņu"), ("dative", "no_form")),
        (("Annai Bērziņai", "  "), ("accusative", "no_form")),
        (("Zanei Kalniņai", "Annu Bērziņu"), ("dative", "other_name")),
        (("Annai", "Annu Bērziņu"), ("dative", "other_name")),
    ],
)
def test_what_is_no_form_of_the_name_is_refused(application, anna, typed, refusal):
    with pytest.raises(InvalidValueError) as refused:
        application.name_forms.confirm(anna.id, *typed)

    assert (refused.value.field, refused.value.reason) == refusal
    assert not application.name_forms.of(anna.id).forms.is_confirmed


def test_a_form_settled_before_a_wedding_is_not_printed_after_it(application, anna):
    application.name_forms.confirm(anna.id, "Annai Bērziņai", "Annu Bērziņu")

    application.people.change(anna.id, a_person("Anna", "Kalniņa"))

    forms = application.name_forms.of(anna.id).forms
    assert (forms.dative, forms.is_confirmed) == ("Annai Kalniņai", False)


def test_other_changes_leave_what_was_settled(application, sasha):
    application.name_forms.confirm(sasha.id, "Sašam Bitem", "Sašu Biti")

    application.people.change(sasha.id, a_person("Saša", "Bite", phone="21234567"))

    assert application.name_forms.of(sasha.id).forms.dative == "Sašam Bitem"


def test_the_name_on_certificates_is_what_is_declined(application, anna):
    application.people.change(
        anna.id, a_person("Anna", "Bērziņa", certificate_name="Anna Marija Bērziņa-Liepa")
    )

    found = application.name_forms.of(anna.id)

    assert found.name == "Anna Marija Bērziņa-Liepa"
    assert found.forms.dative == "Annai Marijai Bērziņai-Liepai"


@pytest.mark.parametrize(
    ("name", "dative"),
    [
        ("Jānis Kalniņš", "Jānim Kalniņam"),
        ("Kalniņš Jānis", "Kalniņam Jānim"),
        ("Anna Marija Bērziņa", "Annai Marijai Bērziņai"),
        ("Bērziņa Anna Marija", "Bērziņai Annai Marijai"),
    ],
)
def test_a_name_without_a_record_is_declined_in_the_order_in_which_it_stands(name, dative):
    assert forms_of_name(name).dative == dative


def test_nobody_has_no_forms(application):
    with pytest.raises(NotFoundError):
        application.name_forms.of(PersonId(bytes(16)))


def test_half_a_settled_form_counts_for_nothing(application, anna):
    person = replace(application.people.page(anna.id).person, dative="Annai Bērziņai")

    assert not forms_of(person).is_confirmed
