"""Somebody who is erased at a centre, and is named in what the whole programme shares."""

from dataclasses import replace

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.erasure import ErasureReason
from app.domain.trust import Role
from app.persistence.merge_send import bundle_tables
from app.persistence.store import Store
from app.services import belonging
from app.services.erasure import ErasureWish
from app.services.settings import FirstAnswers
from app.services.wording.erasing import elsewhere_words
from app.services.wording.imports import brought_lines
from app.sync.reader import read_bundle
from tests.support.members import carry, join
from tests.support.raw_bytes import traces
from tests.support.stores import MovableClock, a_person, a_session, an_event

NEEDLES = ["Zeltīte", "Kvēpiņa", "zeltite", "kvepina", "21234567"]
SHARED = "Zeltīte Kvēpiņa, tālr. 21234567"
WITHOUT = "—, tālr. —"


@pytest.fixture
def laptops(tmp_path):
    """Make laptops by name; all are closed at the end."""
    opened = []

    def make(name, answers):
        application = Application(Store(tmp_path / name, MovableClock(), BUILD_DATE))
        application.settings.set_up(answers)
        opened.append(application)
        return application

    yield make
    for application in opened:
        application.close()


@pytest.fixture
def lead(laptops, office):
    lead = laptops("lead", FirstAnswers("Preiļu centrs", "0042000"))
    join(office, lead, role=Role.LEAD)
    return lead


@pytest.fixture
def office(laptops):
    return laptops("office", FirstAnswers("", laptop_name="Birojs", keeps_all=True))


@pytest.fixture
def person(lead):
    return lead.people.add(a_person("Zeltīte", "Kvēpiņa", phone="21234567"))


@pytest.fixture
def named_in_contact(office, lead, person, tmp_path):
    """The coordinator has written the person into a text of the programme, and all have it."""
    carry(lead, office, tmp_path / "known")
    office.programme.change(replace(office.programme.programme(), contact=SHARED))
    carry(office, lead, tmp_path / "shared")
    assert contact(lead) == SHARED
    return person


def contact(application):
    return application.programme.programme().contact


def erase(application, person, **how):
    wish = ErasureWish((person.id,), ErasureReason.ASKED, **how)
    return application.erasure.erase(wish)


def found_at(application):
    folder = application.folder
    return traces(folder, NEEDLES, besides=tuple(one.name for one in folder.glob("backups/*")))


def found_in_new_file(application, folder):
    """Return what a file still tells that this laptop writes now."""
    folder.mkdir()
    (written, *_) = application.exchange.export(folder)
    with application.erasure._store.database.reading() as connection:
        opening = belonging.opening(connection)
    with read_bundle(written.file, opening, bundle_tables()) as bundle:
        rows = repr([row for one in bundle.segments() for rows in one.batches() for row in rows])
    return [needle for needle in NEEDLES if needle in rows]


def test_after_the_coordinators_next_file_the_name_is_nowhere(
    lead, office, named_in_contact, tmp_path
):
    erase(lead, named_in_contact)
    assert contact(lead) == SHARED, "only coordinators change it"

    (taken,) = carry(lead, office, tmp_path / "told")
    carry(office, lead, tmp_path / "back")

    assert taken.unnamed_shared == 1
    assert "out of 1 text of the whole programme" in " ".join(brought_lines(taken))
    for application in (lead, office):
        assert contact(application) == WITHOUT
        assert found_at(application) == []
        assert found_in_new_file(application, tmp_path / f"new {application.folder.name}") == []


def test_nor_on_a_laptop_that_never_had_the_person(
    laptops, lead, office, named_in_contact, tmp_path
):
    ludza = laptops("ludza", FirstAnswers("Ludzas centrs", "0037000"))
    join(office, ludza)
    assert contact(ludza) == SHARED
    erase(lead, named_in_contact)
    carry(lead, office, tmp_path / "told")

    (taken,) = carry(office, ludza, tmp_path / "back")

    assert contact(ludza) == WITHOUT
    assert found_at(ludza) == []
    assert taken.has_wiped


def test_nor_where_the_whole_text_was_the_name(lead, office, person, tmp_path):
    carry(lead, office, tmp_path / "known")
    office.programme.change(replace(office.programme.programme(), contact="Zeltīte Kvēpiņa"))
    carry(office, lead, tmp_path / "shared")
    erase(lead, person)

    carry(lead, office, tmp_path / "told")
    carry(office, lead, tmp_path / "back")

    assert contact(lead) == ""
    assert found_at(lead) == found_at(office) == []


def test_what_a_laptop_adds_that_has_not_heard_of_the_erasing_names_nobody_at_the_coordinators(
    lead, office, person, tmp_path
):
    carry(lead, office, tmp_path / "known")
    erase(office, person)
    event = lead.events.add(an_event(), [a_session()])
    lead.certificates.issue_to(event.id, [lead.people.add(a_person("Anna")).id])
    with lead.exchange._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE signing_key SET name = 'Zeltītes Kvēpiņas dators'")
        connection.exec_driver_sql("UPDATE signing_key SET name = 'Zeltīte Kvēpiņa, dators'")

    carry(lead, office, tmp_path / "told")

    with office.exchange._store.database.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM signing_key").scalars().all()
    assert "—, dators" in names
    assert found_at(office) == []


def test_the_lead_is_told_that_the_coordinators_laptop_takes_it_out(lead, office, named_in_contact):
    seen = lead.erasure.preview(named_in_contact.id)

    assert [one.column for one in seen.shared_mentions] == ["contact"]
    assert seen.mentions == ()
    assert any("Only a coordinator’s laptop changes those" in one for one in elsewhere_words(seen))
    at_office = office.erasure.preview(named_in_contact.id)
    assert at_office.shared_mentions == ()
    assert [one.column for one in at_office.mentions] == ["contact"]


def test_a_name_that_a_coordinator_left_on_purpose_stays_with_another_coordinator(
    laptops, lead, office, named_in_contact, tmp_path
):
    second = laptops("second", FirstAnswers("", laptop_name="Otrais", keeps_all=True))
    join(office, second, role=Role.COORDINATOR, centre=None)
    erase(office, named_in_contact, takes_out_mentions=False)

    carry(office, second, tmp_path / "told")

    assert contact(second) == SHARED


def test_a_coordinator_who_goes_back_takes_it_out_again(lead, office, named_in_contact, tmp_path):
    before = office.safety.back_up()
    erase(lead, named_in_contact)
    carry(lead, office, tmp_path / "told")

    office.safety.restore(before)

    assert contact(office) == WITHOUT


def test_so_does_somebody_alone(laptops):
    alone = laptops("alone", FirstAnswers("Preiļu centrs", "0042000"))
    made = alone.people.add(a_person("Zeltīte", "Kvēpiņa", phone="21234567"))
    alone.programme.change(replace(alone.programme.programme(), contact=SHARED))
    before = alone.safety.back_up()
    erase(alone, made)
    assert contact(alone) == WITHOUT

    alone.safety.restore(before)

    assert contact(alone) == WITHOUT


def test_a_centres_laptop_that_goes_back_leaves_it_to_the_coordinator(
    lead, office, named_in_contact, tmp_path
):
    before = lead.safety.back_up()
    erase(lead, named_in_contact)

    lead.safety.restore(before)

    assert contact(lead) == SHARED
    carry(lead, office, tmp_path / "told")
    carry(office, lead, tmp_path / "back")
    assert found_at(lead) == []
