from dataclasses import dataclass
from datetime import timedelta

import pytest

from app.domain.errors import NotFoundError
from app.domain.errors_evidence import EvidenceProblem
from app.domain.evidence import EvidenceDraft, EvidenceKind, Media
from app.domain.ids import new_id
from app.domain.people import ConsentPurpose
from app.jobs import JobCancelled
from app.persistence import records, tables
from app.persistence.store import Store
from app.services.evidence import Attached, NotAttached, Target
from app.services.sheets import SheetWish
from tests.support.scanned import (
    CODE,
    OTHER_CODE,
    as_jpeg,
    as_pdf,
    as_png,
    heic_photo,
    phone_photo,
    photo_of,
    plain_colours,
    sheet_page,
)
from tests.support.stores import (
    BUILD_DATE,
    TODAY,
    a_person,
    a_session,
    an_event,
    as_elsewhere,
    table_dump,
)

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def event(application):
    sessions = [a_session(YESTERDAY), a_session(TODAY)]
    return application.events.add(an_event("Talka"), sessions)


@pytest.fixture
def other_event(application):
    return application.events.add(an_event("Koncerts"), [a_session(YESTERDAY)])


@dataclass
class Desk:
    """Files on the desk, and printed sheets."""

    application: object
    store: object
    folder: object

    def file(self, content, name="foto.jpg"):
        made = self.folder / name
        made.write_bytes(content)
        return made

    def printed(self, event, code=CODE):
        """Keep a printed page of all sittings; return its code and its id."""
        page = new_id()
        sessions = sessions_of(self.application, event)
        with self.store.database.unnamed(capture=True) as connection:
            row = {"id": page, "centre_id": event.centre, "event_id": event.id, "code": code}
            rest = {"page": 1, "pages": 1, "people": "", "blank_rows": 8}
            named = "\n".join(one.id.hex() for one in sessions)
            records.add(connection, tables.sheet_page, {**row, **rest, "sessions": named})
        return code, page


@pytest.fixture
def desk(application, store, tmp_path):
    return Desk(application, store, tmp_path)


def sessions_of(application, event):
    return application.events.page(event.id).sessions


def attach(application, *files, **target):
    return application.evidence.attach(files, Target(**target))


# What is brought


def test_a_photo_of_a_printed_page_finds_its_event_and_its_sitting(
    application, desk, event, other_event
):
    (session,) = sessions_of(application, other_event)
    code, page = desk.printed(other_event)

    done = attach(application, desk.file(as_jpeg(photo_of(sheet_page(code)))), event=event.id)

    (attached,) = done.files
    assert (attached.event_title, attached.by_code, attached.page) == ("Koncerts", True, 1)
    (kept,) = application.evidence.of_event(other_event.id)
    assert (kept.kind, kept.session, kept.sheet_page) == (EvidenceKind.SHEET, session.id, page)
    assert application.evidence.of_event(event.id) == ()


def test_the_pages_of_a_sheet_as_it_is_printed_are_all_found(application, desk, event):
    names = [f"Persona{number}" for number in range(30)]
    people = [application.people.add(a_person(name)) for name in names]
    application.attendance.register(event.id, [one.id for one in people])
    scan = desk.folder / "lapa.pdf"
    application.sheets.save(event.id, SheetWish(), scan)

    (attached,) = attach(application, scan).attached

    kept = attached.evidence
    assert (attached.by_code, kept.event, kept.kind) == (True, event.id, EvidenceKind.SHEET)
    assert kept.pages > 1
    assert application.evidence.page_numbers(kept) == tuple(range(1, kept.pages + 1))


def test_what_has_no_code_goes_where_the_person_is(application, desk, event):
    first, _ = sessions_of(application, event)

    attach(application, desk.file(as_jpeg(plain_colours())), session=first.id)

    (kept,) = application.evidence.of_event(event.id)
    assert (kept.kind, kept.session, kept.name) == (EvidenceKind.PHOTO, first.id, "foto.jpg")


def test_a_code_that_is_not_known_yet_leads_to_its_page_once_that_is_known(
    application, desk, event
):
    attach(application, desk.file(as_jpeg(sheet_page(CODE))), event=event.id)
    (kept,) = application.evidence.of_event(event.id)
    assert (kept.kind, kept.sheet_page, kept.page_codes) == (EvidenceKind.SHEET, None, (CODE,))

    _, page = desk.printed(event)

    assert [one.id for one in application.evidence.of_page(page)] == [kept.id]


def test_a_page_of_several_sittings_names_none_of_them_unless_the_person_did(
    application, desk, event
):
    _, second = sessions_of(application, event)
    code, _ = desk.printed(event)
    scan = desk.file(as_jpeg(sheet_page(code)))

    attach(application, scan, event=event.id)
    (without,) = application.evidence.of_event(event.id)
    application.evidence.remove(without.id)
    attach(application, scan, session=second.id)
    (named,) = application.evidence.of_event(event.id)

    assert (without.session, named.session) == (None, second.id)


def test_a_scan_added_on_the_page_of_paper_belongs_to_that_page(application, desk, event):
    _, page = desk.printed(event)
    blurred = desk.file(as_jpeg(sheet_page("")))

    attach(application, blurred, page=page)

    (kept,) = application.evidence.of_page(page)
    assert (kept.event, kept.kind, kept.sheet_page) == (event.id, EvidenceKind.SHEET, page)


def test_all_pages_of_a_scanned_file_are_found_again_by_their_codes(application, desk, event):
    code, page = desk.printed(event)
    scan = desk.file(as_pdf(sheet_page(""), sheet_page(code)), "skenējums.pdf")

    attach(application, scan, event=event.id)

    (kept,) = application.evidence.of_page(page)
    assert (kept.media, kept.pages, kept.copies) == (Media.PDF, 2, 2)
    assert application.evidence.page_numbers(kept) == (1,)


def test_one_file_that_cannot_be_kept_stops_no_other(application, desk, event):
    done = attach(
        application,
        desk.file(b"", "tukšs.jpg"),
        desk.file(as_jpeg(plain_colours()), "labs.jpg"),
        desk.file(heic_photo(), "IMG_1.HEIC"),
        desk.folder / "nav.pdf",
        event=event.id,
    )

    assert [getattr(one, "problem", "kept") for one in done.files] == [
        EvidenceProblem.EMPTY,
        "kept",
        EvidenceProblem.HEIC,
        EvidenceProblem.UNREACHABLE,
    ]
    assert [one.name for one in application.evidence.of_event(event.id)] == ["labs.jpg"]


def test_files_of_which_none_can_be_kept_are_no_act(application, desk, event):
    before = application.undo.next_undo()

    done = attach(application, desk.file(b"GIF89a", "a.gif"), event=event.id)

    assert done.refused == (NotAttached("a.gif", EvidenceProblem.NOT_A_PICTURE),)
    assert application.undo.next_undo() == before


def test_the_same_file_is_kept_once_with_an_event(application, desk, event, other_event):
    file = desk.file(as_jpeg(plain_colours()))
    again = desk.file(file.read_bytes(), "vēlreiz.jpg")

    done = attach(application, file, again, event=event.id)
    elsewhere = attach(application, file, event=other_event.id)

    assert done.refused == (NotAttached("vēlreiz.jpg", EvidenceProblem.HERE_ALREADY),)
    assert len(elsewhere.attached) == 1


def test_without_a_code_and_without_an_event_nobody_knows_where_a_file_belongs(application, desk):
    done = attach(application, desk.file(as_jpeg(plain_colours())))

    assert done.refused == (NotAttached("foto.jpg", EvidenceProblem.NO_EVENT),)


def test_a_file_that_changes_while_it_is_kept_is_not_kept(application, desk, event):
    file = desk.file(as_jpeg(plain_colours()))

    class Rewriting:
        is_cancelled = False

        def report(self, progress):
            if progress.done:
                file.write_bytes(b"other")

    done = application.evidence.attach((file,), Target(event=event.id), job=Rewriting())

    assert done.refused == (NotAttached("foto.jpg", EvidenceProblem.UNREACHABLE),)


def test_a_sitting_of_another_event_is_refused(application, desk, event, other_event):
    (session,) = sessions_of(application, other_event)

    with pytest.raises(NotFoundError):
        attach(application, desk.file(as_jpeg(plain_colours())), event=event.id, session=session.id)


class StopAt:
    """A job that is stopped at a step."""

    def __init__(self, steps):
        self._steps = steps

    @property
    def is_cancelled(self):
        return self._steps <= 0

    def report(self, progress):
        self._steps -= 1


@pytest.mark.parametrize("steps", range(6))
def test_who_stops_half_way_leaves_nothing_behind(application, desk, event, store, steps):
    files = [desk.file(as_jpeg(plain_colours(90 + n, 60)), f"{n}.jpg") for n in range(2)]

    with pytest.raises(JobCancelled):
        application.evidence.attach(files, Target(event=event.id), job=StopAt(steps))

    for table in ("evidence", "evidence_piece", "evidence_original"):
        assert table_dump(store, table) == []


# What is kept


def test_the_file_itself_comes_out_as_it_came_in(application, desk, event):
    content = phone_photo(plain_colours(3000, 2000))
    attach(application, desk.file(content), event=event.id)
    (kept,) = application.evidence.of_event(event.id)

    application.evidence.save_original(kept.id, desk.folder / "out.jpg")

    assert (desk.folder / "out.jpg").read_bytes() == content
    assert (kept.size, kept.has_original) == (len(content), True)


def test_the_copy_is_seen_as_wide_as_asked(application, desk, event):
    attach(application, desk.file(as_pdf(sheet_page(""), sheet_page(""))), event=event.id)
    (kept,) = application.evidence.of_event(event.id)

    assert application.evidence.picture(kept.id, 1, 300).width == 300
    assert application.evidence.picture(kept.id, 2, 300) is None


def test_what_a_file_shows_can_be_said_and_said_otherwise(application, desk, event):
    first, second = sessions_of(application, event)
    attach(application, desk.file(as_jpeg(plain_colours())), session=first.id)
    (kept,) = application.evidence.of_event(event.id)

    application.evidence.change(
        kept.id, EvidenceDraft(EvidenceKind.OTHER, " Piekrita  ", second.id)
    )
    (changed,) = application.evidence.of_event(event.id)
    application.undo.undo()

    assert (changed.kind, changed.note, changed.session) == (
        EvidenceKind.OTHER,
        "Piekrita",
        second.id,
    )
    assert application.evidence.of_event(event.id) == (kept,)


def test_what_was_removed_comes_back_whole(application, desk, event):
    attach(application, desk.file(as_jpeg(plain_colours())), event=event.id)
    (kept,) = application.evidence.of_event(event.id)

    application.evidence.remove(kept.id)
    assert application.evidence.of_event(event.id) == ()
    application.undo.undo()

    assert application.evidence.of_event(event.id) == (kept,)
    assert application.evidence.picture(kept.id, 0, 80) is not None


def test_adding_is_undone_and_done_again_with_its_pictures(application, desk, event):
    attach(application, desk.file(as_jpeg(plain_colours())), event=event.id)
    (kept,) = application.evidence.of_event(event.id)

    application.undo.undo()
    assert application.evidence.of_event(event.id) == ()
    application.undo.redo()

    assert application.evidence.of_event(event.id) == (kept,)
    application.evidence.save_original(kept.id, desk.folder / "out.jpg")


def test_a_file_that_lies_on_another_laptop_cannot_be_saved(application, desk, event, store):
    attach(application, desk.file(as_jpeg(plain_colours())), event=event.id)
    (kept,) = application.evidence.of_event(event.id)
    with store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql("DELETE FROM evidence_original")

    with pytest.raises(NotFoundError):
        application.evidence.save_original(kept.id, desk.folder / "out.jpg")


@pytest.mark.parametrize("spoil", ["content = x'ffd8ff00'", "position = 7", "page = 3"])
def test_a_copy_that_was_changed_on_the_way_is_not_shown(application, desk, event, store, spoil):
    attach(application, desk.file(as_jpeg(plain_colours())), event=event.id)
    (kept,) = application.evidence.of_event(event.id)
    with store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql("DROP TRIGGER fixed_evidence_piece")
        connection.exec_driver_sql(f"UPDATE evidence_piece SET {spoil}")

    pictures = [application.evidence.picture(kept.id, page, 80) for page in (0, 3)]

    assert pictures == [None, None]


# What is missing


def test_a_printed_sheet_without_a_scan_is_missing_until_one_is_kept(
    application, desk, event, other_event
):
    application.programme.want_evidence(is_wanted=True)
    code, _ = desk.printed(event)
    desk.printed(other_event, OTHER_CODE)

    before = application.evidence.missing()
    attach(application, desk.file(as_jpeg(sheet_page(code))))
    after = application.evidence.missing()

    assert {one.title: one.sessions for one in before} == {"Talka": 1, "Koncerts": 1}
    assert [one.title for one in after] == ["Koncerts"]


def test_a_sitting_is_missing_when_only_the_sheet_of_another_is_kept(application, desk, event):
    application.programme.want_evidence(is_wanted=True)
    yesterday, today = sessions_of(application, event)
    desk.printed(event)
    attach(
        application,
        desk.file(as_pdf(sheet_page("")), "a.pdf"),
        session=today.id,
    )
    tomorrow = TODAY + timedelta(days=1)

    assert [one.day for one in application.evidence.missing(tomorrow)] == [YESTERDAY]

    attach(application, desk.file(as_pdf(sheet_page("").rotate(1)), "b.pdf"), session=yesterday.id)
    assert application.evidence.missing(tomorrow) == ()


def test_a_photo_is_no_scan_of_the_sheet(application, desk, other_event):
    desk.printed(other_event)

    attach(application, desk.file(as_jpeg(plain_colours())), event=other_event.id)

    assert [one.title for one in application.evidence.missing()] == ["Koncerts"]


def test_nothing_is_missing_where_nobody_keeps_scans_and_nobody_asks(
    application, desk, other_event
):
    desk.printed(other_event)

    assert application.evidence.missing() == ()


def test_an_event_that_was_cancelled_or_is_still_to_come_misses_nothing(application, desk):
    application.programme.want_evidence(is_wanted=True)
    cancelled = application.events.add(an_event("Atcelts"), [a_session(YESTERDAY)])
    coming = application.events.add(an_event("Būs"), [a_session(TODAY)])
    for one in (cancelled, coming):
        desk.printed(one)
    application.events.cancel(cancelled.id, "slimība")

    assert application.evidence.missing() == ()


# People in pictures


def test_who_said_no_to_pictures_is_named(application, event):
    people = [application.people.add(a_person(name)) for name in ("Anna", "Zane", "Ilze")]
    application.attendance.register(event.id, [one.id for one in people])
    anna, zane, _ = people

    def say(person, purpose, day, *, yes):
        application.people.record_consent(person.id, purpose, day, is_given=yes)

    say(anna, ConsentPurpose.PHOTO, TODAY, yes=False)
    say(zane, ConsentPurpose.PHOTO, YESTERDAY, yes=False)
    say(zane, ConsentPurpose.PHOTO, TODAY, yes=True)

    assert application.evidence.not_in_pictures(event.id) == ("Anna Bērziņa",)


def test_a_no_to_pictures_counts_whichever_record_of_the_person_has_it(application, event):
    kept = [application.people.add(a_person("Anna", name)).id for name in ("Bērziņa", "Bērze")]
    application.attendance.register(event.id, kept)
    application.people.record_consent(kept[1], ConsentPurpose.PHOTO, TODAY, is_given=False)

    application.duplicates.same(*kept)

    (lead,) = application.attendance.grid(event.id).people
    assert application.evidence.not_in_pictures(event.id) == (lead.name,)


def test_the_report_tells_what_is_kept_apart_from_what_is_not(application, desk, event):
    done = attach(
        application,
        desk.file(b"", "a.jpg"),
        desk.file(as_jpeg(plain_colours()), "b.jpg"),
        event=event.id,
    )

    assert [type(one) for one in done.files] == [NotAttached, Attached]
    assert (len(done.attached), len(done.refused)) == (1, 1)
    assert done.changes.concern("evidence")
    assert done.attached[0].evidence == application.evidence.of_event(event.id)[0]


def test_a_removed_file_is_gone_after_the_next_start_and_one_that_was_put_back_is_not(
    application, store, desk, event, clock
):
    files = [
        desk.file(as_jpeg(plain_colours()), "a.jpg"),
        desk.file(as_png(plain_colours()), "b.png"),
    ]
    gone, back = (one.evidence for one in attach(application, *files, event=event.id).attached)
    application.evidence.remove(gone.id)
    application.evidence.remove(back.id)
    application.undo.undo()
    assert kept_files(store) == {gone.id, back.id}
    store.close()

    again = Store(store.folder.path, clock, BUILD_DATE)

    assert kept_files(again) == {back.id}
    again.close()


def test_a_file_that_another_laptop_removed_stays_where_it_is(
    application, store, desk, event, clock
):
    file = desk.file(as_jpeg(plain_colours()), "a.jpg")
    (kept,) = attach(application, file, event=event.id).attached
    as_elsewhere(store, "UPDATE evidence SET deleted = 1")
    store.close()

    again = Store(store.folder.path, clock, BUILD_DATE)

    assert kept_files(again) == {kept.evidence.id}
    again.close()


def kept_files(store):
    with store.database.reading() as connection:
        found = connection.exec_driver_sql("SELECT DISTINCT evidence_id FROM evidence_original")
        return set(found.scalars())
