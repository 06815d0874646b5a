"""One person or two: what speaks for it and against, case by case."""

from dataclasses import replace

import pytest

from app.domain.ids import CentreId, OrganisationId, PersonId
from app.domain.likeness import WEIGHTS, Beyond, Likelihood, Sign, judge, speaks_for
from app.domain.people import Person

NO, POSSIBLE, LIKELY = Likelihood.NO, Likelihood.POSSIBLE, Likelihood.LIKELY
CENTRE = CentreId(b"c" * 16)
SCHOOL = OrganisationId(b"s" * 16)
MOTHER = PersonId(b"m" * 16)
PHONE, OTHER_PHONE = "+37121234567", "+37129876543"
PREILI, LUDZA = "0042000:preili", "0022000:ludza"


def someone(given, surname, **more):
    return Person(PersonId(given.encode()), CENTRE, given, surname, **more)


def both(one, other, **more):
    """Return two records with the same details: "Anna Bērziņa", or ("Anna Marija", "Liepa")."""
    people = [
        someone(*(name if isinstance(name, tuple) else name.split())) for name in (one, other)
    ]
    return [replace(person, **more) for person in people]


def likelihood(pair, *, beyond=None):
    return judge(*pair, beyond or Beyond()).likelihood


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        ("Anna Bērziņa", "Anna Bērziņa", Sign.SAME_NAME),
        ("Anna Bērziņa", "anna bērziņa", Sign.SAME_NAME),
        ("Anna Bērziņa", "Anna Berzina", Sign.UNMARKED_NAME),
        ("Jevgēnija Ivanova", "Евгения Иванова", Sign.OTHER_SCRIPT),
        ("Jurijs Ņikitins", "Юрий Никитин", Sign.OTHER_SCRIPT),
        ("Svetlana Ivanova", "Светлана Иванова", Sign.OTHER_SCRIPT),
        ("Jevgēnija Ivanova", "Jevgenija Ivanova", Sign.UNMARKED_NAME),
        ("Jevgēnija Ivanova", "Evgenija Ivanova", Sign.SIMILAR_NAME),
        ("Jadviga Šimanska", "Jadwiga Szymańska", Sign.SIMILAR_NAME),
        ("Anna Bērziņa", "Bērziņa Anna", Sign.SWAPPED_NAME),
        ("Anna Bērziņa", "Berzina Anna", Sign.SWAPPED_NAME),
        ("Daniela Bērziņa", "Danielz Bērziņa", Sign.SLIP_IN_NAME),
        ("Anna Kalniņa", "Anna Klaniņa", Sign.SLIP_IN_NAME),
        (("Anna Marija", "Bērziņa"), ("Anna", "Bērziņa"), Sign.PART_OF_NAME),
        (("Anna", "Bērziņa-Kalniņa"), ("Anna", "Bērziņa"), Sign.PART_OF_NAME),
        (("Anna", "Bērziņa"), ("Anna", ""), Sign.PART_OF_NAME),
        ("Anna Bērziņa", "Anna Bērziņš", Sign.SURNAME_ENDING),
        ("Anna Bērziņa", "Anna Liepa", Sign.OTHER_SURNAME),
        ("Marija Bērziņa", "Māra Bērziņa", Sign.NEAR_NAME),
        ("Anna Bērziņa", "Zane Bērziņa", Sign.OTHER_GIVEN_NAME),
        ("Jānis Bērziņš", "Zane Bērziņa", Sign.OTHER_GIVEN_NAME),
        ("Anna Bērziņa", "Zane Liepa", Sign.OTHER_GIVEN_NAME),
        ("Anna Bērziņa", "Anna Bērza", Sign.OTHER_SURNAME),
    ],
)
def test_names_are_alike_in_one_way(one, other, sign):
    first, second = both(one, other)

    assert judge(first, second).signs == (sign,)
    assert judge(second, first).signs == (sign,)


def test_the_name_in_the_original_script_is_the_same_name():
    one = someone("Jeļena", "Gžibovska", original_name="Елена Гржибовская")
    other = someone("Елена", "Гржибовская")

    assert judge(one, other).signs == (Sign.OTHER_SCRIPT,)


def test_the_name_on_certificates_is_a_name_too():
    one = someone("Aņa", "Bērziņa", certificate_name="Anna Bērziņa-Liepa")
    other = someone("Anna", "Bērziņa-Liepa")

    assert judge(one, other).signs == (Sign.OTHER_SCRIPT,)


def test_two_known_given_names_are_no_slip():
    pair = both("Daiga Kalniņa", "Daina Kalniņa", birth_year=2012, phone=PHONE)

    assert judge(*pair).likelihood is LIKELY
    assert judge(*pair, given_names=frozenset({"daiga", "daina"})).likelihood is NO


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        pytest.param(both("Anna Bērziņa", "Anna Bērziņa"), POSSIBLE, id="a name alone"),
        pytest.param(
            both("Anna Bērziņa", "Anna Berzina", phone=PHONE), LIKELY, id="name and phone"
        ),
        pytest.param(
            both("Anna Bērziņa", "Bērziņa Anna", email="anna@example.lv"),
            LIKELY,
            id="swapped, one e-mail",
        ),
        pytest.param(
            both("Jevgēnija Ivanova", "Евгения Иванова", birth_year=1980),
            LIKELY,
            id="transliterated, one year of birth",
        ),
        pytest.param(both("Anna Kalniņa", "Anna Klaniņa"), NO, id="a slip alone"),
        pytest.param(
            both("Anna Kalniņa", "Anna Klaniņa", phone=PHONE), LIKELY, id="a slip and the phone"
        ),
        pytest.param(
            both("Anna Kalniņa", "Anna Klaniņa", birth_year=1980),
            POSSIBLE,
            id="a slip and the year",
        ),
        pytest.param(both("Marija Bērziņa", "Māra Bērziņa"), NO, id="Marija is not Māra"),
        pytest.param(
            both("Anna Bērziņa", "Anna Liepa", phone=PHONE, birth_year=1980),
            POSSIBLE,
            id="a new surname",
        ),
        pytest.param(both("Anna Bērziņa", "Anna Liepa"), NO, id="a given name alone"),
        pytest.param(both("Anna Bērziņa", "Anna Bērza"), NO, id="only much alike"),
        pytest.param(
            both("Ilze Bērziņa", "Ilze Bērziņa", organisation=SCHOOL, territory=PREILI),
            LIKELY,
            id="one school, one town",
        ),
    ],
)
def test_signs_add_up(pair, expected):
    assert likelihood(pair) is expected


def test_twins_are_two_however_much_agrees():
    pair = both(
        "Anna Bērziņa",
        "Zane Bērziņa",
        birth_year=2014,
        territory=PREILI,
        phone=PHONE,
        guardian=MOTHER,
    )

    assert likelihood(pair) is NO
    assert judge(*pair).signs_against == (Sign.TWINS,)


def test_twins_of_both_genders_bear_two_forms_of_one_surname():
    pair = both("Jānis Bērziņš", "Anna Bērziņa", birth_year=2014, territory=PREILI)

    assert judge(*pair).signs_against == (Sign.TWINS,)


@pytest.mark.parametrize(
    ("child", "parent", "sign"),
    [
        ({"birth_year": 2014}, {"birth_year": 1985}, Sign.OTHER_BIRTH_YEAR),
        ({"age_band": "0-12"}, {"age_band": "30-54"}, Sign.OTHER_AGE_BAND),
    ],
)
def test_parent_and_child_of_one_name_are_two(child, parent, sign):
    one, other = both("Jānis Bērziņš", "Jānis Bērziņš", phone=PHONE, email="janis@example.lv")
    pair = replace(one, **child), replace(other, **parent)

    assert likelihood(pair) is NO
    assert judge(*pair).signs_against == (sign,)


def test_a_guardian_is_not_the_child():
    child, guardian = both("Jānis Bērziņš", "Jānis Bērziņš", phone=PHONE)
    guardian = replace(guardian, id=MOTHER)
    child = replace(child, guardian=MOTHER)

    assert likelihood((child, guardian)) is NO
    assert Sign.GUARDIAN in judge(guardian, child).signs


def test_a_year_reckoned_from_an_age_may_be_the_one_beside_it():
    one, other = both("Anna Bērziņa", "Anna Bērziņa", phone=PHONE)

    judged = judge(replace(one, birth_year=1980), replace(other, birth_year=1981))

    assert judged.likelihood is LIKELY
    assert judged.signs_against == (Sign.NEAR_BIRTH_YEAR,)


def test_somebody_grows_into_the_next_age_band_but_not_over_one():
    one, other = both("Anna Bērziņa", "Anna Bērziņa", phone=PHONE)
    teen, young, grown = (replace(other, age_band=band) for band in ("13-17", "18-29", "30-54"))
    one = replace(one, age_band="13-17")

    assert [likelihood((one, aged)) for aged in (teen, young, grown)] == [LIKELY, LIKELY, NO]


def test_two_marks_at_one_session_speak_strongly_against():
    namesakes = both("Anna Bērziņa", "Anna Bērziņa", territory=PREILI)
    with_one_phone = both("Anna Bērziņa", "Anna Bērziņa", phone=PHONE)
    together = Beyond(were_together=True)

    assert likelihood(namesakes, beyond=together) is NO
    assert likelihood(with_one_phone, beyond=together) is POSSIBLE
    assert Sign.TOGETHER in judge(*namesakes, together).signs_against


def test_what_was_said_of_somebody_who_is_the_same_counts():
    pair = both("Anna Bērziņa", "Anna Bērziņa")

    assert likelihood(pair, beyond=Beyond(were_told_apart=True)) is NO


def test_namesakes_with_another_phone_in_another_municipality_are_not_offered():
    one, other = both("Anna Bērziņa", "Anna Bērziņa")

    judged = judge(
        replace(one, phone=PHONE, territory=PREILI),
        replace(other, phone=OTHER_PHONE, territory=LUDZA),
    )

    assert judged.signs_against == (Sign.OTHER_PHONE, Sign.OTHER_TERRITORY)
    assert judged.likelihood is NO


def test_a_parish_does_not_contradict_its_municipality():
    one, other = both("Anna Bērziņa", "Anna Bērziņa")

    judged = judge(replace(one, territory="0042000"), replace(other, territory=PREILI))

    assert judged.signs == (Sign.SAME_NAME,)


def test_nothing_that_is_empty_agrees():
    assert judge(*both("Anna Bērziņa", "Anna Bērziņa")).signs == (Sign.SAME_NAME,)


def test_signs_for_stand_before_signs_against_and_the_weightiest_first():
    one, other = both("Anna Bērziņa", "Anna Berzina", territory=PREILI, birth_year=1980)
    pair = replace(one, phone=PHONE), replace(other, phone=OTHER_PHONE)

    judged = judge(*pair, Beyond(were_together=True))

    assert judged.signs == (
        Sign.UNMARKED_NAME,
        Sign.SAME_BIRTH_YEAR,
        Sign.SAME_TERRITORY,
        Sign.TOGETHER,
        Sign.OTHER_PHONE,
    )
    assert (*judged.signs_for, *judged.signs_against) == judged.signs


def test_every_sign_speaks_for_or_against():
    assert set(WEIGHTS) == set(Sign)
    assert {speaks_for(sign) for sign in Sign} == {True, False}
