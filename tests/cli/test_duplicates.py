"""Duplicates on the command line."""

import json

import pytest

from app import cli
from app.texts import set_language
from tests.support.stores import a_person

PHONE = "21234567"


@pytest.fixture
def pair(application):
    return [
        application.people.add(a_person(given, surname, phone=PHONE)).id.hex()
        for given, surname in (("Anna", "Bērziņa"), ("Anna", "Berzina"))
    ]


@pytest.fixture
def kopa(store, pair, capsys):
    """Run a command on the test's own data folder; what it says, with the exit status."""
    folder = store.folder.path
    store.close()

    def run(*arguments):
        status = cli.run(["--data", str(folder), *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield run
    set_language("en")


def test_the_list_has_the_signs_both_ways(kopa, pair):
    status, out, _ = kopa("--json", "people", "duplicates")

    said = json.loads(out)
    (found,) = said["pairs"]
    assert (status, said["count"], said["households"]) == (0, 1, [])
    assert set(found["ids"]) == set(pair)
    assert (found["likelihood"], found["score"]) == ("likely", 78)
    assert (found["for"], found["against"]) == (["unmarked_name", "same_phone"], [])


def test_the_list_is_words_for_people(kopa, pair):
    status, out, _ = kopa("people", "duplicates")

    assert status == 0
    assert pair[0][:8] in out
    assert "tas pats tālruņa numurs" in out


def test_two_records_are_joined_by_the_beginnings_of_their_ids(kopa, pair):
    status, out, _ = kopa("people", "same", pair[0][:10], pair[1][:10])

    assert status == 0
    assert "Anna Bērziņa = Anna Berzina" in out
    assert json.loads(kopa("--json", "people", "duplicates")[1])["pairs"] == []


def test_two_records_are_told_apart(kopa, pair):
    kopa("people", "different", *pair)

    assert json.loads(kopa("--json", "people", "duplicates")[1])["count"] == 0


@pytest.mark.parametrize("typed", ["", "zz", "ffffffffffffffffffffffffffffffff"])
def test_a_record_that_is_not_here_is_refused_with_a_sentence(kopa, pair, typed):
    status, _, error = kopa("people", "same", pair[0], typed)

    assert status == 1
    assert error.strip()


def test_one_record_cannot_be_joined_with_itself(kopa, pair):
    status, _, error = kopa("people", "same", pair[0], pair[0])

    assert status == 1
    assert "viens un tas pats ieraksts" in error
