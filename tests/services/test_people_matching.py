import pytest

from app.domain.ids import CentreId, OrganisationId, PersonId, new_id
from app.domain.people import Person
from app.services.people_matching import Likeness, PeopleIndex, likeness_of, says_nothing_new

CENTRE = CentreId(b"c" * 16)


def a(given="Anna", surname="Bērziņa", **more):
    return Person(PersonId(new_id()), CENTRE, given, surname, **more)


@pytest.mark.parametrize(
    ("asked", "kept", "likeness"),
    [
        pytest.param(a(), a(), Likeness.SAME, id="the very same name and nothing else"),
        pytest.param(a("Anna", ""), a("Anna", ""), Likeness.CLOSE, id="a given name alone"),
        pytest.param(a(email="A@example.lv"), a(email="a@example.lv"), Likeness.SAME, id="e-mail"),
        pytest.param(a("Анна", "Берзина"), a(), Likeness.CLOSE, id="in the other script"),
        pytest.param(a(territory="x"), a(territory="x", phone="1"), Likeness.SAME, id="one place"),
        pytest.param(a(territory="x"), a(), Likeness.CLOSE, id="says more, nothing speaks for it"),
        pytest.param(a("Žanna"), a("Jana"), Likeness.NONE, id="another given name"),
        pytest.param(a("Jurijs"), a("Юрий", "Берзиня"), Likeness.CLOSE, id="sounds alike"),
        pytest.param(a(birth_year=1985), a(birth_year=1986), Likeness.CLOSE, id="a year beside"),
        pytest.param(a(birth_year=1985), a(birth_year=2012), Likeness.NONE, id="mother, daughter"),
        pytest.param(a(age_band="0-12"), a(age_band="30-54"), Likeness.NONE, id="child, adult"),
        pytest.param(
            a("Annija", phone="1"), a("Anija", phone="1"), Likeness.CLOSE, id="a slip in the name"
        ),
    ],
)
def test_how_likely_two_are_one(asked, kept, likeness):
    assert likeness_of(asked, kept) is likeness


def test_an_organisation_in_common_speaks_for_one_person():
    school = OrganisationId(new_id())

    assert likeness_of(a(organisation=school, note="x"), a(organisation=school)) is Likeness.SAME


def test_what_is_said_anew_is_noticed_in_every_field():
    kept = a(phone="1", roles=("ngo",), note="Dzied korī")

    assert says_nothing_new(a(note="Dzied", roles=("ngo",)), kept)
    for said in ({"email": "x"}, {"birth_year": 1}, {"territory": "x"}, {"roles": ("child",)},
                 {"note": "Cep"}, {"age_band": "65+"}, {"organisation": OrganisationId(b"o")},
                 {"phone": "2"}):  # fmt: skip
        assert not says_nothing_new(a(**said), kept)


def test_the_surest_of_several_is_found():
    index = PeopleIndex()
    for person in (a(phone="1"), a("Анна", "Берзиня"), a(phone="2")):
        index.add(person)

    found = index.look_up(a(phone="2", note="x"))[0]

    assert (found.place, found.likeness) == (2, Likeness.SAME)


def test_a_contact_learned_later_finds_the_person_too():
    index = PeopleIndex()
    place = index.add(a("Anna", "Ozola"))
    index.replace(place, a("Anna", "Ozola", phone="1"))

    assert index.look_up(a("Anna", "Kalniņa", phone="1"))[0].likeness is Likeness.CLOSE


def test_thousands_with_one_name_and_phone_are_compared_with_a_few():
    index = PeopleIndex()
    for _ in range(3000):
        index.add(a("Anna", "", phone="1"))

    assert index.look_up(a("Zane", "Kalniņa", phone="1")) == ()
    assert index.look_up(a("Anna", "", phone="1"))[0].likeness is Likeness.SAME
