"""Differences between laptops on the command line."""

import json

import pytest

from app import cli
from app.texts import set_language
from tests.support.differing import lost_elsewhere
from tests.support.stores import a_person


@pytest.fixture
def kopa(application, store, capsys):
    """Run a command on a data folder with one difference; what it says, with the exit status."""
    person = application.people.add(a_person(note="no rīta")).id
    lost_elsewhere(store, "person", person, "note", "pēc pieciem")
    folder = store.folder.path
    store.close()

    def run(*arguments):
        status = cli.run(["--data", str(folder), *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield run
    set_language("en")


def listed(kopa, *arguments):
    _, out, _ = kopa("--json", "differences", "list", *arguments)
    return json.loads(out)


def test_the_list_is_told_with_both_values_and_a_number(kopa):
    (record,) = listed(kopa)["records"]
    (found,) = record["differences"]
    assert (record["subject"], record["name"], found["column"]) == (
        "person",
        "Anna Bērziņa",
        "note",
    )
    assert (found["stands"]["value"], found["lost"]["value"]) == ("no rīta", "pēc pieciem")

    status, out, _ = kopa("differences", "list")
    assert status == 0
    assert f"  {found['number']}  Piezīme" in out
    assert "pēc pieciem" in out


def test_the_list_is_narrowed_by_area_and_name(kopa):
    assert listed(kopa, "--area", "events")["records"] == []
    assert listed(kopa, "--name", "kalns")["records"] == []
    assert len(listed(kopa, "--area", "people", "--name", "anna")["records"]) == 1


@pytest.mark.parametrize("command", ["put-back", "keep"])
def test_a_difference_is_settled_by_its_number(kopa, command):
    number = listed(kopa)["records"][0]["differences"][0]["number"]

    status, out, _ = kopa("differences", command, str(number))

    assert (status, listed(kopa)["records"]) == (0, [])
    assert "Anna Bērziņa" in out


def test_a_number_that_is_settled_already_is_refused_with_a_sentence(kopa):
    status, _, said = kopa("differences", "put-back", "4711")

    assert status == 1
    assert "Šī atšķirība jau ir precizēta." in said
