"""Erasing somebody for ever on the command line."""

import contextlib
import json

import pytest

from app import BUILD_DATE, cli
from app.domain.ids import new_id
from app.persistence import records, tables
from app.persistence.store import Store
from app.texts import set_language
from tests.support.stores import MovableClock, a_person, a_session, an_event


@pytest.fixture
def people(application):
    event = application.events.add(an_event(note="Zeltīte Kvēpiņa palīdz"), [a_session()])
    made = {
        "Zeltīte": application.people.add(a_person("Zeltīte", "Kvēpiņa", phone="21234567")).id,
        "Anna": application.people.add(a_person("Anna", "Kalna")).id,
        "Otra Anna": application.people.add(a_person("Anna", "Kalna", phone="29999999")).id,
    }
    application.attendance.register(event.id, list(made.values()))
    return made


@pytest.fixture
def folder(people, application):
    application.people.remove(people["Zeltīte"])
    application.close()
    return application.folder


@pytest.fixture
def kopa(folder, capsys):
    """Run a command on a data folder with some people; what it says, with the exit status."""

    def run(*arguments):
        status = cli.run(["--data", str(folder), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield run
    set_language("en")


def previewed(kopa, who):
    status, out, _ = kopa("--json", "people", "erase", who, "--preview")
    return json.loads(out) if status == 0 else status


def test_a_preview_says_what_goes_and_erases_nobody(kopa):
    status, out, _ = kopa("people", "erase", "zeltite kvepina", "--preview")

    assert status == 0
    for words in ("Zeltīte Kvēpiņa", "21 234 567", "Adventes vainagu darbnīca"):
        assert words in out.replace("\xa0", " ")
    assert previewed(kopa, "Zeltīte Kvēpiņa")["records"][0]["may"]


def test_somebody_off_the_lists_is_erased_for_a_reason(kopa):
    status, out, _ = kopa(
        "--json", "people", "erase", "Zeltīte Kvēpiņa", "--reason", "asked", "--drop-backups"
    )

    said = json.loads(out)
    assert status == 0
    assert said["erased"] == {
        "records": 1, "mentions": 1, "left": [], "backups": 0, "backups_until": None,
    }  # fmt: skip
    assert previewed(kopa, "Zeltīte Kvēpiņa") == 1


def test_without_a_reason_nobody_is_erased(kopa):
    status, out, err = kopa("people", "erase", "Zeltīte Kvēpiņa")

    assert status != 0
    assert (out, bool(err)) == ("", True)
    assert previewed(kopa, "Zeltīte Kvēpiņa")["name"] == "Zeltīte Kvēpiņa"


def test_two_of_one_name_are_told_apart_by_their_ids(kopa, people):
    assert kopa("people", "erase", "Anna Kalna", "--reason", "mistake")[0] == 1

    status, *_ = kopa("people", "erase", people["Anna"].hex()[:8], "--reason", "mistake")

    assert status == 0
    assert previewed(kopa, people["Anna"].hex()) == 1
    assert previewed(kopa, "Anna Kalna")["records"][0]["id"] == people["Otra Anna"].hex()


def test_the_name_stays_where_others_wrote_it_if_that_is_asked(kopa):
    _, out, _ = kopa(
        "--json", "people", "erase", "Zeltīte Kvēpiņa", "--reason", "time_over", "--keep-mentions"
    )

    assert json.loads(out)["erased"]["mentions"] == 0


@pytest.mark.parametrize("nobody", ["", "Nekas Tāds", "zz"])
def test_who_is_not_here_cannot_be_erased(kopa, nobody):
    status, _, err = kopa("people", "erase", nobody, "--reason", "asked")

    assert status == 1
    assert err.strip()


def test_a_person_of_another_centre_is_refused_with_a_sentence(kopa, folder):
    row = {"id": new_id(), "centre_id": new_id(), "given": "Svešā", "surname": "Viešņa"}
    with (
        contextlib.closing(Store(folder, MovableClock(), BUILD_DATE)) as store,
        store.database.unnamed(capture=True) as connection,
    ):
        records.add(connection, tables.person, row)

    status, _, err = kopa("people", "erase", "Svešā Viešņa", "--reason", "asked")

    assert (status, err.strip().count("\n")) == (1, 0)
    assert previewed(kopa, "Svešā Viešņa")["may"] is False
