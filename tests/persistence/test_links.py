"""Decisions about two records in the store."""

import pytest

from app.domain.ids import ORG_SCOPE, CentreId, new_id
from app.domain.linking import Verdict
from app.domain.people import Person
from app.domain.programme import Centre
from app.persistence import links, people, programme
from app.services.home import own_centre
from tests.support.stores import a_person, table_dump


@pytest.fixture
def pair(application):
    return tuple(application.people.add(a_person(given)).id for given in ("Anna", "Ance"))


@pytest.fixture
def stranger(store):
    """Somebody of another centre."""
    centre, person = CentreId(new_id()), new_id()
    with store.database.unnamed(capture=True) as connection:
        programme.add_centre(connection, Centre(centre, "Ludzas kopienas centrs", "LUD"))
        cells = people.cells_of(Person(person, centre, "Anna", "Bērziņa"))
        people.add(connection, centre, person, cells)
    return person


def decide(store, *pair, verdict=Verdict.SAME):
    with store.database.act("duplicate.decide") as act:
        return links.put(act.connection, links.PERSON, pair, verdict)


def read(store, ask, *arguments):
    with store.database.reading() as connection:
        return ask(connection, *arguments)


def scopes(store):
    return [row[1] for row in table_dump(store, "duplicate_link")]


def test_a_link_within_a_centre_belongs_to_that_centre(store, pair):
    decide(store, *pair)

    assert scopes(store) == [read(store, own_centre)]


def test_a_link_between_centres_belongs_to_the_programme(store, pair, stranger):
    decide(store, pair[0], stranger)

    assert scopes(store) == [ORG_SCOPE]


def test_whoever_is_named_first_it_is_one_link(store, pair):
    decide(store, *pair)

    assert not decide(store, *reversed(pair))
    assert len(table_dump(store, "duplicate_link")) == 1


def test_a_decision_is_changed_and_taken_back_in_its_one_cell(store, pair):
    for verdict in (Verdict.SAME, Verdict.DIFFERENT, Verdict.OPEN):
        decide(store, *pair, verdict=verdict)
        assert read(store, links.verdict_on, *pair) is verdict

    assert read(store, links.decided, links.PERSON) == ()
    assert len(table_dump(store, "duplicate_link")) == 1


def test_taking_back_what_nobody_decided_writes_nothing(store, pair):
    assert not decide(store, *pair, verdict=Verdict.OPEN)

    assert table_dump(store, "duplicate_link") == []


def test_an_undone_decision_can_be_made_again(store, application, pair):
    decide(store, *pair)
    application.undo.undo()
    assert read(store, links.verdict_on, *pair) is Verdict.OPEN

    decide(store, *pair)

    assert read(store, links.verdict_on, *pair) is Verdict.SAME


def test_a_group_reaches_over_all_links(store, application, pair):
    third = application.people.add(a_person("Anete")).id
    decide(store, pair[0], third)
    decide(store, third, pair[1])

    for member in (*pair, third):
        assert read(store, links.group_of, links.PERSON, member) == tuple(sorted((*pair, third)))


def test_who_is_told_apart_is_no_group(store, pair):
    decide(store, *pair, verdict=Verdict.DIFFERENT)

    assert read(store, links.group_of, links.PERSON, pair[0]) == (pair[0],)
    assert read(store, links.canonical_ids, links.PERSON) == {}


def test_links_of_organisations_are_no_links_of_people(store, application, pair):
    decide(store, *pair)

    assert read(store, links.canonical_ids, links.ORGANISATION) == {}


def test_groups_are_the_same_however_many_links_there_are(store, application, pair, monkeypatch):
    third, other = (application.people.add(a_person(given)).id for given in ("Anete", "Oto"))
    decide(store, pair[0], third)
    decide(store, third, pair[1])
    few = read(store, links.groups_of, links.PERSON, (pair[0], other))

    monkeypatch.setattr(links, "_FEW", 0)

    assert read(store, links.groups_of, links.PERSON, (pair[0], other)) == few
    monkeypatch.setattr(links, "_MANY", 0)
    assert read(store, links.groups_of, links.PERSON, (pair[0], other)) == few
    assert few == {pair[0]: tuple(sorted((*pair, third)))}
