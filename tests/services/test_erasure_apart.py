"""Erasing across laptops: it travels by files, and nothing that comes later undoes it."""

import json
import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.certificates import CertificateState
from app.domain.erasure import ErasureReason
from app.domain.errors import NotFoundError
from app.domain.errors_erasure import ErasureRefusedError
from app.domain.organisations import OrganisationDraft
from app.domain.trust import Role
from app.persistence import settings
from app.persistence.merge_send import bundle_tables
from app.persistence.store import Store
from app.services import belonging
from app.services.erasure import ErasureWish
from app.services.evidence import Target
from app.services.settings import FirstAnswers
from app.sync.reader import read_bundle
from tests.support.members import carry, join
from tests.support.raw_bytes import readable, traces
from tests.support.scanned import as_jpeg, plain_colours
from tests.support.stores import (
    MovableClock,
    a_person,
    a_session,
    an_event,
    let_copies_settle,
)

NEEDLES = ["Zeltīte", "Kvēpiņa", "zeltite", "kvepina", "21234567", "Zelma"]


@pytest.fixture(scope="module")
def beginnings(tmp_path_factory):
    """Folders of the lead of a centre and of the coordinator, and the person at the lead's."""
    place = tmp_path_factory.mktemp("beginnings")
    lead, office = (opened(place / name) for name in ("lead", "office"))
    lead.settings.set_up(FirstAnswers("Preiļu centrs", "0042000"))
    office.settings.set_up(FirstAnswers("", laptop_name="Birojs", keeps_all=True))
    join(office, lead, role=Role.LEAD)
    made = at_an_event(lead, a_person("Zeltīte", "Kvēpiņa", phone="21234567"))
    for application in (lead, office):
        let_copies_settle(application._store)
        application.close()
    return place, made


def opened(folder):
    return Application(Store(folder, MovableClock(), BUILD_DATE))


def at_an_event(lead, draft):
    """Let somebody come to an event and get a certificate."""
    event = lead.events.add(an_event(), [a_session()])
    made = lead.people.add(draft)
    (session,) = lead.attendance.grid(event.id).sessions
    lead.attendance.mark(session.id, made.id, Mark.PRESENT)
    lead.certificates.issue_to(event.id, [made.id])
    return made


@pytest.fixture
def pair(beginnings, tmp_path):
    """The lead of a centre, and the coordinator."""
    folders = [
        shutil.copytree(beginnings[0] / name, tmp_path / name) for name in ("lead", "office")
    ]
    applications = [opened(folder) for folder in folders]
    yield applications
    for application in applications:
        application.close()


@pytest.fixture
def laptops(tmp_path):
    """Make laptops by name; all are closed at the end."""
    made = []

    def make(name, answers):
        application = opened(tmp_path / name)
        application.settings.set_up(answers)
        made.append(application)
        return application

    yield make
    for application in made:
        application.close()


@pytest.fixture
def person(beginnings):
    _, made = beginnings
    return made


def send(application, folder, name):
    (written,) = application.exchange.export(folder / name)
    return written.file


def erase(application, person):
    return application.erasure.erase(ErasureWish((person.id,), ErasureReason.ASKED))


def found_at(application):
    folder = application.folder
    return traces(folder, NEEDLES, besides=tuple(one.name for one in folder.glob("backups/*")))


def test_an_erasure_travels_and_the_answer_confirms_it(pair, person, tmp_path):
    lead, office = pair
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    assert found_at(office)

    erase(lead, person)
    (before,) = lead.erasure.erased()
    (taken,) = office.exchange.take_in([send(lead, tmp_path, "2.kopa")])
    (answer,) = office.exchange.export(tmp_path / "answers")
    lead.exchange.take_in([answer.file])
    (after,) = lead.erasure.erased()

    assert taken.erased == 2  # the person and the certificate
    assert [(one.table, one.gone) for one in taken.losses] == [("person", 1)]
    assert found_at(office) == found_at(lead) == []
    assert before.missing == ("Birojs",)
    assert after.missing == ()
    with pytest.raises(NotFoundError):
        office.people.page(person.id)


def test_a_late_edit_elsewhere_and_an_old_file_bring_nothing_back(pair, person, tmp_path):
    lead, office = pair
    old = send(lead, tmp_path, "old.kopa")
    office.exchange.take_in([old])
    erase(lead, person)
    office.people.change(person.id, a_person("Zelma", "Kvēpiņa"))
    (late,) = office.exchange.export(tmp_path / "late")

    lead.exchange.take_in([late.file])
    assert found_at(lead) == []
    office.exchange.take_in([send(lead, tmp_path, "2.kopa")])
    office.exchange.take_in([old])

    assert found_at(office) == []


def test_a_restored_laptop_forgets_again_with_the_next_file(pair, person, tmp_path):
    lead, office = pair
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    backup = office.safety.back_up()
    erase(lead, person)
    file = send(lead, tmp_path, "2.kopa")

    office.safety.restore(backup)
    assert found_at(office)
    office.exchange.take_in([file])

    assert found_at(office) == []


def in_file(application, file):
    """Return all that stands in a file, opened by one of the laptops that it is for."""
    with application.erasure._store.database.reading() as connection:
        opening = belonging.opening(connection)
    with read_bundle(file, opening, bundle_tables()) as bundle:
        return repr([row for one in bundle.segments() for rows in one.batches() for row in rows])


def test_a_file_written_after_holds_nothing_of_the_person(pair, person, tmp_path):
    lead, office = pair
    before = send(lead, tmp_path, "1.kopa")
    office.exchange.take_in([before])
    erase(office, person)

    (answer,) = office.exchange.export(tmp_path / "answers")

    assert [word for word in NEEDLES if word in in_file(lead, before)]
    assert [word for word in NEEDLES if word in in_file(lead, answer.file)] == []
    lead.exchange.take_in([answer.file])
    assert found_at(lead) == []


def note_on_event(application, note):
    (event,) = application.events.list()
    application.events.change(event.id, an_event(note=note))


def note_at(application):
    (event,) = application.events.list()
    return application.events.page(event.id).event.note


def test_what_others_wrote_of_the_person_meanwhile_is_taken_out_where_the_erasing_arrives(
    pair, person, tmp_path
):
    lead, office = pair
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    note_on_event(office, "Atslēgas: Kvēpiņa, Zeltīte, tālr. 21234567.")
    erase(lead, person)

    office.exchange.take_in([send(lead, tmp_path, "2.kopa")])
    assert note_at(office) == "Atslēgas: —, tālr. —."
    (answer,) = office.exchange.export(tmp_path / "answers")
    lead.exchange.take_in([answer.file])

    assert note_at(lead) == "Atslēgas: —, tālr. —."
    assert found_at(office) == found_at(lead) == []


def test_what_comes_from_somebody_who_has_not_heard_of_the_erasing_names_nobody(
    pair, person, tmp_path
):
    lead, office = pair
    school = lead.organisations.add(OrganisationDraft("Skola"))
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    office.people.change(person.id, a_person("Zelma", "Kvēpiņa"))
    note_on_event(office, "Zvanīt: Zelma Kvēpiņa.")
    draft = OrganisationDraft("Skola", contact_name="Zelma Kvēpiņa")
    office.organisations.change(school.id, draft)
    erase(lead, person)
    (late,) = office.exchange.export(tmp_path / "late")

    lead.exchange.take_in([late.file])

    assert note_at(lead) == "Zvanīt: —."
    assert found_at(lead) == []


def test_an_import_after_that_has_nothing_more_to_wipe(pair, person, tmp_path):
    lead, office = pair
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    office.people.change(person.id, a_person("Zelma", "Kvēpiņa"))
    erase(lead, person)
    (wiped,) = office.exchange.take_in([send(lead, tmp_path, "2.kopa")])
    lead.people.add(a_person())

    (later,) = office.exchange.take_in([send(lead, tmp_path, "3.kopa")])

    assert wiped.unnamed
    assert later.unnamed == 0  # or every import would write the whole store anew


def test_a_name_that_others_know_otherwise_goes_with_whoever_wrote_it(pair, person, tmp_path):
    lead, office = pair
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    erase(lead, person)
    office.erasure._store.clock.go_on(hours=1)
    note_on_event(office, "Zvanīt: Kvēpiņa, Zeltīte.")
    office.people.change(person.id, a_person("Zeltīte", "Citāda"))
    (late,) = office.exchange.export(tmp_path / "late")
    lead.exchange.take_in([late.file])
    assert note_at(lead) == "Zvanīt: Kvēpiņa, Zeltīte."  # nobody here knows that name any more

    office.exchange.take_in([send(lead, tmp_path, "2.kopa")])
    (answer,) = office.exchange.export(tmp_path / "answers")
    lead.exchange.take_in([answer.file])

    assert note_at(office) == note_at(lead) == "Zvanīt: —."
    assert found_at(office) == []


def test_a_name_that_was_left_in_a_title_on_purpose_stays_where_the_erasing_arrives(
    pair, person, tmp_path
):
    lead, office = pair
    (event,) = lead.events.list()
    lead.events.change(event.id, an_event("Zeltīte Kvēpiņa: izstāde"))
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    wish = ErasureWish((person.id,), ErasureReason.ASKED, takes_out_mentions=False)
    lead.erasure.erase(wish)

    office.exchange.take_in([send(lead, tmp_path, "2.kopa")])
    (answer,) = office.exchange.export(tmp_path / "answers")
    lead.exchange.take_in([answer.file])

    for application in pair:
        assert [one.title for one in application.events.list()] == ["Zeltīte Kvēpiņa: izstāde"]


def test_a_file_that_calls_an_erased_person_by_common_words_changes_no_other_centre(
    laptops, pair, person, tmp_path, monkeypatch
):
    # As if the file wrote more than can be kept.
    monkeypatch.setattr("app.persistence.erasing._KEPT_LETTERS", 0)
    lead, office = pair
    ludza = laptops("ludza", FirstAnswers("Ludzas centrs", "0037000"))
    join(office, ludza)
    ludza.events.add(an_event("Ludzas novada svētki"), [a_session()])
    for number, centre in enumerate((lead, ludza)):
        carry(centre, office, tmp_path / f"{number}")
    erase(office, person)
    lead.people.change(person.id, a_person("Ludzas", "novada"))
    note_on_event(lead, "Aicina Ludzas novada ļaudis.")

    carry(lead, office, tmp_path / "late")

    assert "Ludzas novada svētki" in [one.title for one in office.events.list()]


def test_words_of_the_program_stay_whatever_an_erased_person_was_called(pair, tmp_path):
    lead, office = pair
    laptop = office.settings.laptop().id.hex()
    people = [lead.people.add(a_person(name, "")) for name in (laptop, "name")]
    carry(lead, office, tmp_path / "1")
    lead.people.add(a_person("Anna", "Bērziņa"))
    for one in people:
        erase(lead, one)

    carry(lead, office, tmp_path / "2")

    with office.exchange._store.database.reading() as connection:
        assert settings.read(connection, "laptop") == laptop
    with lead.exchange._store.database.reading() as connection:
        details = connection.exec_driver_sql("SELECT detail FROM act WHERE what = 'person.add'")
        assert {"name": "Anna Bērziņa"} in [json.loads(one) for one in details.scalars() if one]


def everything_in(application):
    """Return all bytes that lie in the folder of a laptop, besides backups from before."""
    key = bytes.fromhex(json.loads((application.folder / "key.json").read_text())["key"])
    files = [one for one in application.folder.rglob("*") if one.is_file()]
    return b"".join(readable(one, key) for one in files if one.parent.name != "backups")


def test_a_scan_that_goes_with_the_person_goes_where_its_copy_is_too(pair, person, tmp_path):
    lead, office = pair
    office.programme.want_evidence(is_wanted=True)
    carry(office, lead, tmp_path / "wanted")
    (event,) = lead.events.list()
    photo = tmp_path / "zeltite.jpg"
    photo.write_bytes(as_jpeg(plain_colours()))
    (kept,) = lead.evidence.attach([photo], Target(event.id)).attached
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    with office.erasure._store.database.reading() as connection:
        copy = connection.exec_driver_sql("SELECT content FROM evidence_piece").scalar_one()
    part = copy[len(copy) // 2 :][:200]
    assert part in everything_in(office)

    lead.erasure.erase(ErasureWish((person.id,), ErasureReason.ASKED, evidence=(kept.evidence.id,)))
    office.exchange.take_in([send(lead, tmp_path, "2.kopa")])
    office.exchange.take_in([tmp_path / "1.kopa"])

    for application in pair:
        assert application.evidence.of_event(event.id) == ()
        content = everything_in(application)
        assert part not in content
        assert photo.read_bytes()[-200:] not in content
        assert b"zeltite.jpg" not in content


def test_only_coordinators_and_the_lead_of_the_centre_may(laptops, tmp_path):
    office = laptops("office", FirstAnswers("", laptop_name="Birojs", keeps_all=True))
    laptop = laptops("laptop", FirstAnswers("Preiļu centrs", "0042000"))
    join(office, laptop, role=Role.LAPTOP)
    person = laptop.people.add(a_person())
    office.exchange.take_in([send(laptop, tmp_path, "1.kopa")])

    assert not laptop.erasure.preview(person.id).may
    with pytest.raises(ErasureRefusedError):
        erase(laptop, person)
    assert office.erasure.preview(person.id).may


def test_what_happens_to_a_paper_elsewhere_still_counts(pair, person, tmp_path):
    lead, office = pair
    office.exchange.take_in([send(lead, tmp_path, "1.kopa")])
    (line,) = office.certificates.register()
    office.certificates.make_void(line.certificate.id, "Kļūda")
    erase(lead, person)
    (late,) = office.exchange.export(tmp_path / "late")

    (taken,) = lead.exchange.take_in([late.file])

    (line,) = lead.certificates.register()
    assert line.certificate.state is CertificateState.VOID
    assert (taken.set_aside, taken.conflicts) == (0, 0)
