"""Erasing somebody for ever: nothing of them is found any more, and the counts stand."""

import contextlib
import dataclasses
import json
from datetime import timedelta

import pytest
from sqlalchemy import insert

from app.bootstrap import Application, rescue
from app.domain.attendance import Mark
from app.domain.erasure import ErasureReason
from app.domain.errors import (
    NotFoundError,
    NothingToPrintError,
    NothingToRedoError,
    NothingToUndoError,
    PapersAreOutError,
)
from app.domain.errors_erasure import ErasureRefusedError
from app.domain.ids import ORG_SCOPE, CentreId, EvidenceId, PersonId, new_id
from app.domain.linking import Verdict as Decision
from app.domain.people import ConsentPurpose
from app.domain.programme import Centre
from app.domain.verification import Verdict
from app.persistence import programme, records, tables
from app.persistence.links import PERSON, link_row
from app.persistence.store import Store
from app.services.erasure import ErasureWish
from app.services.reports import as_json
from tests.support.raw_bytes import traces
from tests.support.stores import BUILD_DATE, TODAY, a_person, a_session, an_event
from ui.certificates.register_columns import register_columns

GIVEN, SURNAME, FORMER = "Zeltīte", "Kvēpiņa-Žagare", "Ģirģensone"
EMAIL, PHONE, CODE = "zk.kvepina@example.lv", "+371 21234567", "000000-00000"
NEEDLES = [
    GIVEN, SURNAME, FORMER, "Zeltītei", "Zelta", "Зельтите",
    "zeltite", "kvepina", "girgensone", EMAIL, "21234567", CODE, "kūtrs", "mape 7",
]  # fmt: skip


@pytest.fixture
def event(application):
    days = [a_session(TODAY - timedelta(days=1)), a_session(TODAY)]
    made = application.events.add(an_event("Zāļu tēju pēcpusdiena"), days)
    application.events.mark_held(made.id)
    return made


@pytest.fixture
def person(application, event):
    """Somebody of whom as much is kept as can be."""
    people = application.people
    made = people.add(a_person(GIVEN, FORMER, phone=PHONE, email=EMAIL, note="kūtrs"))
    full = a_person(
        GIVEN, SURNAME, phone=PHONE, email=EMAIL, note="kūtrs", birth_year=1961,
        original_name=f"Зельтите {SURNAME}", certificate_name=f"Zelta {SURNAME}",
    )  # fmt: skip
    people.change(made.id, full)
    people.record_consent(made.id, ConsentPurpose.PHOTO, TODAY, "mape 7", is_given=True)
    application.name_forms.confirm(made.id, f"Zeltītei {SURNAME}i", f"Zeltīti {SURNAME}i")
    present(application, event, made)
    people.change(made.id, dataclasses.replace(full, territory="0042000"))
    return people.page(made.id).person


def present(application, event, person):
    application.attendance.register(event.id, [person.id])
    for session in application.attendance.grid(event.id).sessions:
        application.attendance.mark(session.id, person.id, Mark.PRESENT)


def issued(application, event, person):
    (paper,) = application.certificates.issue_to(event.id, [person.id]).certificates
    application.certificates.hand_out([paper.id], f"{GIVEN} {SURNAME}")
    return paper


def erase(application, *people, **more):
    wish = ErasureWish(tuple(one.id for one in people), ErasureReason.ASKED, **more)
    return application.erasure.erase(wish)


def kept_row(store, table, record):
    with store.database.reading() as connection:
        return records.one(connection, tables.SYNCED_BY_NAME[table].table, record)


def test_nothing_of_an_erased_person_is_found_in_the_data_folder(application, store, event, person):
    paper = issued(application, event, person)
    application.safety.back_up()
    application.views.keep("people", {"typed": f"{GIVEN} {SURNAME}"})
    parts = {"given": GIVEN, "surname": SURNAME, "hours": None}
    draft = json.dumps({"names": [parts, f"{SURNAME} {GIVEN}", "Anna Liepa"]})
    application.views.keep("certificate_list", {"state": draft})
    application.workers.add(f"{GIVEN} {SURNAME}")
    application.events.change(
        event.id, an_event("Zāļu tēju pēcpusdiena", note=f"Atslēgas pie: {SURNAME}, {GIVEN}.")
    )
    application.events.cancel(event.id, f"Slimo {GIVEN} {SURNAME}")
    application.undo.undo()
    assert traces(store.folder.path, NEEDLES)

    store.folder.opened.mkdir()
    (store.folder.opened / "apliecinajums.pdf").write_text(GIVEN)

    erase(application, person, drops_backups=True)

    assert traces(store.folder.path, NEEDLES) == []
    assert "Anna Liepa" in application.views.recall("certificate_list")["state"]
    assert application.certificates.of_event(event.id)[0].number == paper.number
    application.safety.back_up()
    assert traces(store.folder.path, NEEDLES) == []


def test_the_search_through_the_folder_finds_somebody_who_was_not_erased(
    application, store, person
):
    application.safety.back_up()

    found = traces(store.folder.path, [GIVEN, EMAIL])

    assert any("kopa-backup" in one for one in found)
    assert any(one.startswith("kopa.db") for one in found)


def test_what_was_counted_stays_counted(application, event, person):
    present(application, event, application.people.add(a_person()))
    issued(application, event, person)
    since, until = TODAY - timedelta(days=30), TODAY
    before = as_json(application.reports.figures(since, until))

    erase(application, person)

    assert as_json(application.reports.figures(since, until)) == before
    assert len(application.attendance.grid(event.id).people) == 2


def test_an_erased_person_is_on_no_list_and_cannot_be_opened(application, person):
    erase(application, person)

    assert application.people.find("") == ()
    assert application.people.count() == 0
    with pytest.raises(NotFoundError):
        application.people.page(person.id)
    with pytest.raises(NotFoundError):
        erase(application, person)
    assert application.safety.check().is_sound


def test_the_preview_says_what_goes_and_what_stays(application, event, person):
    paper = issued(application, event, person)
    child = application.people.add_child(person.id, a_person("Jānis", "Kļaviņš"))
    application.events.change(event.id, an_event(note=f"Zvanīt {GIVEN} {SURNAME}"))

    seen = application.erasure.preview(person.id)

    assert (seen.name, seen.visits, seen.consents) == (person.name, 1, 1)
    assert seen.certificates == seen.papers_out == (paper.number,)
    assert seen.children == (child.name,)
    assert [(one.table, one.column) for one in seen.mentions] == [("event", "note")]
    assert seen.may


def test_names_go_out_of_what_others_wrote_unless_somebody_wants_them_kept(
    application, event, person
):
    other = application.people.add(a_person("Ilze", "Ozola", note=f"Māsa: {SURNAME} {GIVEN}"))
    again = application.people.add(a_person("Zane", "Liepa"))
    application.events.change(event.id, an_event(note=f"{again.name} un citi"))

    erase(application, again, takes_out_mentions=False)
    assert application.events.page(event.id).event.note == f"{again.name} un citi"

    report = erase(application, person)
    assert report.mentions == 1
    assert application.people.page(other.id).person.note == "Māsa: —"


def test_a_child_is_left_without_the_guardian_who_was_erased(application, person):
    child = application.people.add_child(person.id, a_person("Jānis", "Kļaviņš"))

    erase(application, person)

    assert application.people.page(child.id).person.guardian is None


def test_all_records_of_the_person_go_together(application, person):
    twin = application.people.add(a_person(GIVEN, SURNAME))
    application.duplicates.same(person.id, twin.id)

    seen = application.erasure.preview(person.id)
    erase(application, *seen.records)

    assert {one.id for one in seen.records} == {person.id, twin.id}
    assert application.people.find("") == ()


def test_undo_and_redo_bring_nothing_back(application, store, event, person):
    issued(application, event, person)
    application.people.change(person.id, a_person("Zelma", SURNAME))
    application.undo.undo()
    erase(application, person)

    for step in (*[application.undo.undo] * 20, *[application.undo.redo] * 20):
        with contextlib.suppress(NothingToUndoError, NothingToRedoError, PapersAreOutError):
            step()

    row = kept_row(store, "person", person.id)
    assert (row.given, row.surname, row.phone, row.deleted) == (None, None, None, 1)
    assert traces(store.folder.path, [*NEEDLES, "Zelma"], besides=backups(store)) == []


def test_an_act_that_concerned_others_too_can_still_be_taken_back(application, event, person):
    other = application.people.add(a_person("Ilze", "Ozola"))
    application.duplicates.join_household([person.id, other.id])
    erase(application, person)

    application.undo.undo()

    assert application.people.page(other.id).person.household is None


def backups(store):
    return tuple(one.name for one in store.folder.backups.iterdir())


def test_going_back_to_an_older_backup_erases_again(application, store, event, person):
    issued(application, event, person)
    old = application.safety.back_up()
    erase(application, person)

    application.safety.restore(old)

    assert kept_row(store, "person", person.id).given is None
    assert traces(store.folder.path, NEEDLES, besides=(old.name,)) == []


def test_an_old_copy_of_the_store_put_in_its_place_by_hand_forgets_again(
    application, store, clock, person
):
    folder = store.folder
    with store.database.raw() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = folder.store.read_bytes()
    erase(application, person)
    store.close()
    folder.store.write_bytes(copy)

    again = Store(folder.path, clock, BUILD_DATE)

    try:
        assert kept_row(again, "person", person.id).given is None
        assert Application(again).people.find("") == ()
    finally:
        again.close()


def test_a_store_that_cannot_be_opened_is_replaced_by_one_that_forgets_again(
    application, store, clock, person
):
    old = application.safety.back_up()
    erase(application, person)
    store.close()
    store.folder.store.write_bytes(b"torn" * 4096)

    rescue(store.folder.path, old, clock)

    again = Store(store.folder.path, clock, BUILD_DATE)
    try:
        assert kept_row(again, "person", person.id).given is None
    finally:
        again.close()


def test_older_backups_go_a_month_later_and_the_first_erasing_counts(
    application, store, clock, person
):
    old = application.safety.back_up()
    other = application.people.add(a_person())
    until = erase(application, person).backups.until
    clock.go_on(days=20)
    second = application.safety.back_up()
    erase(application, other)

    clock.go_on(days=9)
    application.safety.back_up()
    assert old.exists()
    clock.go_on(days=1)
    application.safety.back_up()

    assert until == clock.today()
    assert not old.exists()
    assert second.exists()
    assert old not in application.erasure.old_backups().files


def test_backups_go_at_once_where_somebody_wants_it(application, person):
    old = application.safety.back_up()

    report = erase(application, person, drops_backups=True)

    assert not old.exists()
    assert report.backups.files == ()
    assert len(application.safety.backups()) == 1


def test_who_took_the_paper_of_an_erased_person_is_not_kept(application, store, event, person):
    (paper,) = application.certificates.issue_to(event.id, [person.id]).certificates
    erase(application, person)

    application.certificates.hand_out([paper.id], "Kāds radinieks")

    row = kept_row(store, "certificate", paper.id)
    assert (row.handed_to, bool(row.handed_on)) == (None, True)
    assert traces(store.folder.path, ["Kāds radinieks"]) == []


def test_a_certificate_that_comes_to_be_known_later_is_blank(application, store, event, person):
    (paper,) = application.certificates.issue_to(event.id, [person.id]).certificates
    row = dict(kept_row(store, "certificate", paper.id)._mapping)
    erase(application, person)

    with store.database.act("late") as act:
        records.add(act.connection, tables.certificate, {**row, "id": new_id()})

    with store.database.reading() as connection:
        papers = connection.exec_driver_sql("SELECT paper FROM certificate").scalars().all()
    assert len(papers) == 2
    assert not [one for one in papers if GIVEN in one]


def test_the_number_of_an_erased_person_still_proves_itself(application, event, person):
    (paper,) = application.certificates.issue_to(event.id, [person.id]).certificates
    code = paper.paper.code
    erase(application, person)

    (by_number,) = application.verification.of_text(paper.number)
    (by_code,) = application.verification.of_text(code)

    assert by_number.verdict is by_code.verdict is Verdict.GENUINE
    assert by_code.is_signed
    assert by_number.certificate.paper.title == paper.paper.title
    assert by_number.certificate.paper.recipient == ""


def test_a_centre_does_not_erase_people_of_another(application, store):
    elsewhere = new_id()
    with store.database.unnamed(capture=True) as connection:
        programme.add_centre(connection, Centre(CentreId(elsewhere), "Krāslavas centrs", "KRA"))
        records.add(
            connection, tables.person, {"id": elsewhere, "centre_id": elsewhere, "given": "Zita"}
        )

    assert not application.erasure.preview(PersonId(elsewhere)).may
    with pytest.raises(ErasureRefusedError, match="Krāslavas"):
        application.erasure.erase(ErasureWish((PersonId(elsewhere),), ErasureReason.ASKED))
    assert kept_row(store, "person", elsewhere).given == "Zita"


def test_a_scan_that_shows_nobody_else_goes_with_the_person(application, store, event, person):
    scan = EvidenceId(new_id())
    with store.database.act("evidence.add") as act:
        connection = act.connection
        connection.execute(
            insert(tables.evidence).values(
                id=scan, centre_id=person.centre, event_id=event.id, added_at="2026-11-22",
                media="image/jpeg", size=4, digest=b"4", pages=1, kind="photo", name="zeltite.jpg",
            )
        )  # fmt: skip
        connection.execute(
            insert(tables.evidence_piece).values(
                id=new_id(), centre_id=person.centre, evidence_id=scan, page=1, position=0,
                content=b"her face",
            )
        )  # fmt: skip
        connection.execute(
            insert(tables.evidence_original).values(
                evidence_id=scan, position=0, content=b"her whole face"
            )
        )

    erase(application, person, evidence=(scan,))

    assert application.evidence.of_event(event.id) == ()
    assert traces(store.folder.path, ["her face", "her whole face", "zeltite.jpg"]) == []


def test_who_was_erased_is_told_without_a_name(application, person):
    assert application.erasure.erased() == ()

    erase(application, person)

    (one,) = application.erasure.erased()
    assert (one.record, one.reason, one.missing) == (person.id, ErasureReason.ASKED, ())


def test_where_the_name_stood_there_is_a_dash(application, event, person):
    issued(application, event, person)

    erase(application, person)

    (left,) = application.attendance.grid(event.id).people
    assert (left.name, left.is_removed) == ("—", True)
    (line,) = application.certificates.register()
    assert register_columns()[1].text(line) == "—"


def test_records_that_only_another_centre_has_are_counted(application, store, person):
    elsewhere = link_row(ORG_SCOPE, PERSON, (person.id, new_id()), Decision.SAME)
    with store.database.unnamed(capture=True) as connection:
        records.add(connection, tables.duplicate_link, elsewhere)

    assert application.erasure.preview(person.id).not_here == 1


def test_a_certificate_of_an_erased_person_is_not_printed_again(application, event, person):
    other = application.people.add(a_person())
    present(application, event, other)
    (left,) = application.certificates.issue_to(event.id, [other.id]).certificates
    paper = issued(application, event, person)
    erase(application, person)

    assert application.certificates.print([paper.id, left.id]).pages == 1
    with pytest.raises(NothingToPrintError):
        application.certificates.print([paper.id])
