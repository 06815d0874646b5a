import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.exports import ExportWish
from app.domain.organisations import OrganisationDraft
from app.domain.people_search import ConsentWish, PeopleFilter
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.stores import MovableClock, a_person
from ui.people import list_presenter
from ui.people.list_presenter import PeopleListPresenter
from ui.shell.desk import Desk


class ListView:
    def __init__(self):
        self.shown = None
        self.adding = None
        self.duplicates = None

    def show_people(self, shown):
        self.shown = shown

    def show_duplicates(self, words):
        self.duplicates = words

    def show_adding(self, name):
        self.adding = name

    @property
    def names(self):
        return [one.name for one in self.shown.people]


@pytest.fixture
def view():
    return ListView()


@pytest.fixture
def presenter(view, desk):
    return PeopleListPresenter(view, desk)


@pytest.fixture
def some_people(application):
    for given, surname in (("Anna", "Bērziņa"), ("Jānis", "Ābols"), ("Евгения", "Ščerbakova")):
        application.people.add(a_person(given, surname))


@pytest.mark.usefixtures("some_people")
def test_the_list_shows_everybody_in_latvian_order_with_their_number(view, presenter):
    presenter.load()

    assert view.names == ["Jānis Ābols", "Anna Bērziņa", "Евгения Ščerbakova"]
    assert view.shown.count == "3 people"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        pytest.param("berz", "Anna Bērziņa", id="no diacritics"),
        pytest.param("ann berz", "Anna Bērziņa", id="any part in any order"),
        pytest.param("Берз", "Anna Bērziņa", id="Cyrillic for Latin"),
        pytest.param("jevgen", "Евгения Ščerbakova", id="Latin for Cyrillic"),
    ],
)
@pytest.mark.usefixtures("some_people")
def test_typing_finds_a_person(view, presenter, typed, name):
    presenter.load()

    presenter.search(typed)

    assert view.names == [name]
    assert view.shown.count == "1 of 3 people"


@pytest.mark.usefixtures("some_people")
def test_a_phone_finds_its_person(view, presenter, application):
    application.people.add(a_person("Zane", "Kalna", phone="21234567"))

    presenter.search("2123 4567")

    assert view.names == ["Zane Kalna"]


def test_a_long_list_says_that_it_goes_on(view, presenter, application, monkeypatch):
    monkeypatch.setattr(list_presenter, "SHOWN", 2)
    for given in ("Anna", "Baiba", "Cilda"):
        application.people.add(a_person(given))

    presenter.load()

    assert len(view.names) == 2
    assert view.shown.count == "The first 2 of 3 people"


def test_the_end_of_a_long_list_brings_the_next_and_a_search_begins_anew(
    view, presenter, application, monkeypatch
):
    monkeypatch.setattr(list_presenter, "SHOWN", 2)
    for given in ("Anna", "Baiba", "Cilda", "Dace", "Elza"):
        application.people.add(a_person(given))
    presenter.load()

    presenter.show_more()
    further = len(view.names)
    presenter.load()
    again = len(view.names)
    presenter.show_more()
    presenter.show_more()
    whole = (len(view.names), view.shown.count)
    presenter.search("")

    assert (further, again, whole) == (4, 4, (5, "5 people"))
    assert len(view.names) == 2


def test_what_was_searched_stays_after_a_change(view, presenter, application):
    application.people.add(a_person("Anna"))
    application.people.add(a_person("Zane", "Kalna"))
    presenter.search("kaln")

    application.people.add(a_person("Rita", "Kalniņa"))
    presenter.load()

    assert view.names == ["Zane Kalna", "Rita Kalniņa"]


def test_adding_starts_with_an_empty_name(view, presenter):
    presenter.load()

    presenter.begin_adding()

    assert (view.adding.given, view.adding.surname) == ("", "")


@pytest.mark.usefixtures("some_people")
def test_a_name_that_was_searched_in_vain_is_filled_in(view, presenter):
    presenter.search("kalniņa rita")

    presenter.begin_adding()

    assert (view.adding.given, view.adding.surname) == ("Rita", "Kalniņa")


@pytest.mark.usefixtures("some_people")
def test_a_name_that_was_found_is_not_filled_in(view, presenter):
    presenter.search("anna")

    presenter.begin_adding()

    assert (view.adding.given, view.adding.surname) == ("", "")


def test_a_phone_that_was_searched_in_vain_is_no_name(view, presenter):
    presenter.search("21234567")

    presenter.begin_adding()

    assert (view.adding.given, view.adding.surname) == ("", "")


def test_a_laptop_that_only_gathers_adds_nobody(tmp_path, view, jobs, window):
    store = Store(tmp_path / "gathering", MovableClock(), BUILD_DATE)
    application = Application(store)
    application.settings.set_up(FirstAnswers("", laptop_name="Koordinators", keeps_all=True))

    PeopleListPresenter(view, Desk(application, jobs, window)).begin_adding()
    application.close()

    assert view.adding is None
    assert "gathers the records" in window.said[0][0]


def test_the_way_to_the_duplicates_says_how_many_wait(view, presenter, application):
    presenter.load()
    assert view.duplicates == "Possible duplicates"

    application.people.add(a_person())
    application.people.add(a_person())
    presenter.load()

    assert view.duplicates == "1 possible duplicate"


@pytest.mark.usefixtures("some_people")
def test_filters_narrow_the_list_and_stay_while_it_is_searched(view, presenter, application):
    application.people.add(a_person("Zane", "Bērza", roles=("teacher",)))
    presenter.load()

    presenter.narrow(PeopleFilter(role="teacher"))
    narrowed = (view.names, view.shown.count, view.shown.narrowed)
    presenter.search("berz")

    assert narrowed == (["Zane Bērza"], "1 of 4 people", 1)
    assert view.names == ["Zane Bērza"]


@pytest.mark.usefixtures("some_people")
def test_filters_are_remembered_when_the_list_comes_again(view, presenter):
    presenter.narrow(PeopleFilter(role="teacher"))

    presenter.load()

    assert (view.names, view.shown.narrowed) == ([], 1)


def test_everybody_is_sorted_by_a_column_and_not_only_those_in_sight(
    view, presenter, application, monkeypatch
):
    monkeypatch.setattr(list_presenter, "SHOWN", 2)
    for given in ("Anna", "Gita", "Ģirts", "Zane"):
        application.people.add(a_person(given, "Bērziņa"))
    presenter.load()

    presenter.sort((1, True))

    assert view.names == ["Zane Bērziņa", "Ģirts Bērziņa"]


@pytest.mark.usefixtures("some_people")
def test_what_is_saved_as_a_table_is_what_the_filters_let_through(presenter, application, tmp_path):
    application.people.add(a_person("Zane", "Bērza", roles=("teacher",)))
    presenter.narrow(PeopleFilter(role="teacher"))

    saved = presenter.list_to_save().save(ExportWish(("surname", "given")), tmp_path / "list.csv")

    assert saved.rows == 1


def test_filters_are_remembered_over_the_next_start(view, presenter, desk, application):
    library = application.organisations.add(OrganisationDraft("Preiļu bibliotēka"))
    only = PeopleFilter("teacher", "18-29", "0042000", library.id, ConsentWish.WANTS_NEWS)
    presenter.narrow(only)

    assert PeopleListPresenter(view, desk).only == only


def test_a_filter_that_is_not_understood_any_more_does_not_narrow(view, desk, application):
    application.views.keep(
        "people", {"age_band": "old", "organisation": "no id", "consent": "maybe"}
    )

    assert PeopleListPresenter(view, desk).only == PeopleFilter()
