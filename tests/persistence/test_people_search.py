"""Finding people as they are typed at the door."""

import pytest

from tests.spreadsheets.files import text_file
from tests.support.stores import a_person


@pytest.fixture
def crowd(application):
    for given, surname, more in (
        ("Ilze", "Bērziņa", {"phone": "21234567"}),
        ("Jānis", "Bērziņš", {}),
        ("Anna", "Abele", {}),
        ("Zane", "Ābele", {}),
        ("Jurijs", "Ņikitins", {"original_name": "Юрий Никитин"}),
        ("Anna Marija", "O'Kalna-Ķirse", {}),
        ("Łucja", "Szymańska", {}),
    ):
        application.people.add(a_person(given, surname, **more))
    return application.people


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("berz", ["Ilze Bērziņa", "Jānis Bērziņš"], id="without diacritics"),
        pytest.param("BĒRZIŅŠ", ["Jānis Bērziņš", "Ilze Bērziņa"], id="capitals, likelier first"),
        pytest.param("berz il", ["Ilze Bērziņa"], id="any order"),
        pytest.param("ilz ber", ["Ilze Bērziņa"], id="beginnings of two words"),
        pytest.param("Бернзиньш", ["Jānis Bērziņš"], id="heard and typed in Russian"),
        pytest.param("берзин", ["Ilze Bērziņa", "Jānis Bērziņš"], id="Cyrillic"),
        pytest.param("никит", ["Jurijs Ņikitins"], id="original script"),
        pytest.param("Nikitin Jurij", ["Jurijs Ņikitins"], id="without Latvian endings"),
        pytest.param("kirse", ["Anna Marija O'Kalna-Ķirse"], id="second half of a double name"),
        pytest.param("marija", ["Anna Marija O'Kalna-Ķirse"], id="second given name"),
        pytest.param("lucja", ["Łucja Szymańska"], id="Polish letters"),
        pytest.param("2123", ["Ilze Bērziņa"], id="beginning of a phone"),
        pytest.param("4567", ["Ilze Bērziņa"], id="end of a phone"),
        pytest.param("+371 21 234", ["Ilze Bērziņa"], id="phone with country"),
        pytest.param("bersina", ["Ilze Bērziņa"], id="one slip"),
        pytest.param("qqq", [], id="nobody"),
        pytest.param('" OR *', [], id="search syntax"),
    ],
)
def test_people_are_found(crowd, typed, expected):
    assert [one.name for one in crowd.find(typed)] == expected


def test_everybody_is_shown_for_nothing_typed_in_latvian_order(crowd):
    surnames = [one.surname for one in crowd.find("  ")]

    assert surnames[:4] == ["Abele", "Ābele", "Bērziņa", "Bērziņš"]


def test_a_changed_name_is_found_and_the_old_one_is_not(application):
    person = application.people.add(a_person("Anna", "Liepa"))

    application.people.change(person.id, a_person("Anna", "Ozola"))

    assert application.people.find("liepa") == ()
    assert [one.name for one in application.people.find("ozola")] == ["Anna Ozola"]


def test_an_undone_name_is_found_again(application):
    person = application.people.add(a_person("Anna", "Liepa"))
    application.people.change(person.id, a_person("Anna", "Ozola"))

    application.undo.undo()

    assert [one.name for one in application.people.find("liepa")] == ["Anna Liepa"]


def test_removed_people_are_not_found(application):
    person = application.people.add(a_person("Anna", "Liepa"))

    application.people.remove(person.id)

    assert application.people.find("liepa") == ()
    assert application.people.count() == 0


def words_in_files(store):
    """Return everything that the search keeps in its own tables, as bytes."""
    with store.database.reading() as connection:
        blocks = connection.exec_driver_sql("SELECT block FROM person_search_data").scalars()
        return b"".join(blocks)


@pytest.mark.parametrize("many", [3, 700])
def test_names_of_people_who_are_taken_off_do_not_stay_in_the_search(
    store, application, tmp_path, many
):
    application.people.add(a_person(given="Anna", surname="Ozola"))
    rows = [f"Kvadriga{number};Zvaigznone" for number in range(many)]
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds", *rows)
    application.people_import.take_in(application.people_import.look_at(file))
    before = words_in_files(store)

    application.undo.undo()

    assert b"zvaig" in before
    assert b"zvaig" not in words_in_files(store)
    assert [one.name for one in application.people.find("ozol")] == ["Anna Ozola"]


def test_after_many_names_single_ones_are_deleted_securely_again(store, application, tmp_path):
    rows = [f"Kvadriga{number};Zvaigznone" for number in range(700)]
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds", *rows)
    application.people_import.take_in(application.people_import.look_at(file))

    application.undo.undo()

    with store.database.reading() as connection:
        kept = connection.exec_driver_sql(
            "SELECT v FROM person_search_config WHERE k = 'secure-delete'"
        )
        assert kept.scalar_one() == 1
