import pytest

from app.domain.kinds import AgeBand
from app.domain.names import SplitName
from tests.support.stores import a_person
from ui.people.form_presenter import PersonFormPresenter
from ui.people.suggestions import NewOrganisation, Suggestion

EMPTY = SplitName("", "", is_sure=False)


class FormView:
    """Keeps what stands in the fields, as the widgets do."""

    def __init__(self):
        self.title = ""
        self.values = {}
        self.fitting = {}
        self.age = None
        self.likely = ()
        self.problems = {}
        self.left = None

    def show_title(self, text):
        self.title = text

    def show_values(self, values):
        self.values = {
            name: value.value if isinstance(value, Suggestion) else value
            for name, value in values.items()
        }
        self.words = {
            name: value.words for name, value in values.items() if isinstance(value, Suggestion)
        }

    def show_fitting(self, **fitting):
        self.fitting = fitting

    def show_guardian_missing(self, *, is_missing):
        self.lacks_guardian = is_missing

    def show_age(self, band):
        self.age = band

    def show_likely(self, lines):
        self.likely = lines

    def show_problem(self, field, words):
        self.problems[field] = words

    def leave(self, person):
        self.left = person


@pytest.fixture
def view():
    return FormView()


@pytest.fixture
def presenter(view, desk):
    return PersonFormPresenter(view, desk)


@pytest.fixture
def typed(presenter, view):
    """Type into the form for adding."""

    def type_in(**values):
        presenter.begin_adding(EMPTY)
        view.values |= values
        presenter.note_typed(view.values)
        return view.values

    return type_in


def test_adding_starts_with_what_was_searched(view, presenter):
    presenter.begin_adding(SplitName("Rita", "Kalniņa", is_sure=True))

    assert view.title == "Add person"
    assert (view.values["given"], view.values["surname"]) == ("Rita", "Kalniņa")


def test_what_was_typed_is_kept(view, presenter, typed, application, window):
    values = typed(
        given=" Anna ",
        surname="bērziņa",
        certificate_name="Anna Bērziņa-Liepa",
        original_name="Анна",
        birth_year=1980,
        phone="+37121234567",
        email="anna@example.lv",
        territory="0042000",
        roles=("teacher", "volunteer"),
        note="Zvanīt vakarā",
    )

    presenter.save(values)

    person = application.people.page(view.left).person
    assert (person.given, person.surname) == ("Anna", "bērziņa")
    assert person.printed_name == "Anna Bērziņa-Liepa"
    assert person.original_name == "Анна"
    assert (person.birth_year, person.age_band) == (1980, "30-54")
    assert (person.phone, person.email) == ("+37121234567", "anna@example.lv")
    assert (person.territory, person.roles) == ("0042000", ("teacher", "volunteer"))
    assert person.note == "Zvanīt vakarā"
    assert [text for _, text in window.told] == ["Person added: Anna bērziņa"]


def test_a_person_without_a_name_is_refused_beside_the_field(view, presenter, typed, application):
    presenter.save(typed(organisation=NewOrganisation("Biedrība")))

    assert view.problems == {"given": "Please type a given name or a surname."}
    assert view.left is None
    assert application.organisations.find() == ()


def test_a_year_that_cannot_be_is_refused_beside_the_field(view, presenter, typed):
    presenter.save(typed(given="Anna", birth_year=2080))

    assert set(view.problems) == {"birth_year"}


def test_the_same_name_is_noticed_while_typing(view, typed, application):
    known = application.people.add(a_person(territory="0042000"))

    typed(given="anna", surname="berzina")

    (line,) = view.likely
    assert (line.person, line.name) == (known.id, "Anna Bērziņa")
    assert line.reason == "the same name, only the marks on the letters differ"
    assert line.about == application.territories.label("0042000")


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        pytest.param(
            {"given": "Bērziņa", "surname": "Anna"},
            "the same name with given name and surname swapped",
            id="swapped",
        ),
        pytest.param(
            {"given": "Rita", "phone": "+37121234567"}, "the same phone number", id="phone"
        ),
        pytest.param(
            {"given": "Anna", "surname": "Bērziņa", "phone": "+37121234567"},
            "the same name, the same phone number",
            id="both",
        ),
    ],
)
def test_the_reason_is_told_in_words(view, typed, application, values, reason):
    application.people.add(a_person(phone="21234567"))

    typed(**values)

    assert [line.reason for line in view.likely] == [reason]


def test_nobody_is_likely_for_another_name(view, typed, application):
    application.people.add(a_person())

    typed(given="Zane", surname="Kalna")

    assert view.likely == ()


def test_a_person_is_not_taken_for_their_own_double(view, presenter, application):
    known = application.people.add(a_person())

    presenter.begin_changing(known.id)

    assert view.likely == ()
    assert view.title == "Change Anna Bērziņa"


def test_the_age_follows_from_the_year(view, typed):
    typed(given="Anna", birth_year=2015)

    assert view.age is AgeBand.UP_TO_12
    assert view.fitting["guardian"]


def test_without_a_year_the_age_is_chosen(view, typed):
    typed(given="Anna", age_band="30-54")

    assert view.age is None
    assert not view.fitting["guardian"]


def test_a_young_age_asks_for_a_guardian(view, typed):
    typed(given="Emīls", age_band="13-17")

    assert view.fitting["guardian"]


def test_what_is_kept_stands_in_the_form(view, presenter, application):
    mother = application.people.add(a_person("Zane", "Kalna"))
    known = application.people.add(
        a_person("Emīls", "Kalns", territory="0042000", guardian=mother.id, phone="21234567")
    )

    presenter.begin_changing(known.id)

    assert view.words["guardian"] == "Zane Kalna"
    assert view.words["territory"] == application.territories.all["0042000"].name
    assert view.values["phone"] == "+37121234567"
    assert view.fitting["guardian"]


def test_a_change_is_kept_and_told(view, presenter, application, window):
    known = application.people.add(a_person())
    presenter.begin_changing(known.id)

    presenter.save(view.values | {"surname": "Liepa"})

    assert application.people.page(known.id).person.name == "Anna Liepa"
    assert view.left == known.id
    assert [text for _, text in window.told] == ["Person changed: Anna Liepa"]


def test_saving_without_a_change_says_nothing(view, presenter, application, window):
    known = application.people.add(a_person())
    presenter.begin_changing(known.id)

    presenter.save(view.values)

    assert view.left == known.id
    assert window.told == []


def test_the_next_person_comes_from_the_same_list(view, presenter, typed, application):
    values = typed(
        given="Anna",
        surname="Bērziņa",
        phone="+37121234567",
        territory="0042000",
        organisation=NewOrganisation("Preiļu bibliotēka"),
        roles=("teacher",),
    )

    presenter.save_and_go_on(values)

    assert application.people.count() == 1
    assert view.left is None
    assert (view.values["given"], view.values["phone"]) == (None, None)
    assert (view.values["territory"], view.values["roles"]) == ("0042000", ("teacher",))
    assert view.words["organisation"] == "Preiļu bibliotēka"
    assert presenter.is_adding


def test_a_refused_person_does_not_lead_to_the_next(view, presenter, typed):
    values = typed(given="", surname="")

    presenter.save_and_go_on(values)

    assert set(view.problems) == {"given"}


def test_an_organisation_is_added_with_its_kind_and_the_person(view, presenter, typed, application):
    values = typed(
        given="Anna",
        territory="0042000",
        organisation=NewOrganisation("Preiļu bibliotēka"),
        organisation_kind="library",
    )
    assert view.fitting["organisation_kind"]

    presenter.save(values)

    (added,) = application.organisations.find()
    # Where the person lives says nothing about where the organisation lies.
    assert (added.name, added.kind, added.territory) == ("Preiļu bibliotēka", "library", "")
    assert application.people.page(view.left).person.organisation == added.id


def test_a_person_and_their_new_organisation_are_one_act(presenter, typed, application):
    presenter.save(typed(given="Anna", organisation=NewOrganisation("Preiļu bibliotēka")))

    application.undo.undo()

    assert application.people.count() == 0
    assert application.organisations.find() == ()


def test_an_organisation_that_is_not_here_can_be_added(presenter):
    (line,) = presenter.suggestions.organisations("Preiļu  bibliotēka")

    assert line.value == NewOrganisation("Preiļu bibliotēka")
    assert line.words == "Add “Preiļu bibliotēka” as an organisation"


def test_an_organisation_that_is_here_is_not_added_again(presenter, typed, application, view):
    presenter.save(typed(given="Anna", organisation=NewOrganisation("Preiļu bibliotēka")))

    lines = presenter.suggestions.organisations("preilu biblioteka")

    assert [line.words for line in lines] == ["Preiļu bibliotēka"]


def test_a_place_is_found_by_a_part_of_its_name(presenter):
    lines = presenter.suggestions.territories("naujene")

    assert (lines[0].words, lines[0].second) == ("Naujenes pagasts", "Augšdaugavas novads")


def test_a_place_from_a_newer_list_is_shown_by_its_code(presenter):
    assert presenter.suggestions.territory("9999999").words == "9999999"


def test_a_child_is_begun_with_what_it_has_in_common_with_the_parent(view, presenter, application):
    mother = application.people.add(
        a_person("Zane", "Kalna", territory="0042000", phone="21234567", birth_year=1985)
    )

    presenter.begin_adding_child(mother.id)

    assert view.title == "Add a child: Zane Kalna"
    assert (view.values["given"], view.values["surname"]) == (None, "Kalna")
    assert (view.values["phone"], view.values["territory"]) == ("+37121234567", "0042000")
    assert (view.values["guardian"], view.values["roles"]) == (mother.id, ("child",))
    assert view.values["birth_year"] is None
    assert view.likely == ()


def test_a_saved_child_lives_with_the_parent(view, presenter, application, window):
    mother = application.people.add(a_person("Zane", "Kalna"))
    presenter.begin_adding_child(mother.id)
    view.values["given"] = "Emīls"

    presenter.save(view.values)

    assert [one.name for one in application.people.page(mother.id).family.household] == [
        "Emīls Kalna"
    ]
    assert [text for _, text in window.told] == ["Child added: Emīls Kalna"]


def test_after_one_child_the_next_of_the_same_parent_is_begun(view, presenter, application):
    mother = application.people.add(a_person("Zane", "Kalna"))
    presenter.begin_adding_child(mother.id)
    view.values["given"] = "Emīls"

    presenter.save_and_go_on(view.values)

    assert (view.values["given"], view.values["guardian"]) == (None, mother.id)


def test_a_child_whose_guardian_was_exchanged_in_the_form_is_the_others(
    view, presenter, application
):
    mother = application.people.add(a_person("Zane", "Kalna"))
    other = application.people.add(a_person("Rita", "Liepa"))
    presenter.begin_adding_child(mother.id)
    view.values |= {"given": "Emīls", "guardian": other.id}

    presenter.save(view.values)

    assert application.people.page(view.left).person.guardian == other.id
    assert application.people.page(mother.id).family.household == ()


def test_a_child_without_a_guardian_is_hinted_at(view, typed, application):
    mother = application.people.add(a_person("Zane", "Kalna"))

    typed(given="Emīls", age_band="0-12")
    without = view.lacks_guardian
    typed(given="Emīls", age_band="0-12", guardian=mother.id)

    assert (without, view.lacks_guardian) == (True, False)


def test_the_guardian_of_a_child_is_not_taken_for_the_child(view, typed, application):
    mother = application.people.add(a_person("Zane", "Kalna", phone="21234567"))

    typed(given="Zane", surname="Kalna", phone="+37121234567", guardian=mother.id)

    assert view.likely == ()
