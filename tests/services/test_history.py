"""The history of a record: field by field, when, on which laptop, by whom; from files too."""

from datetime import date, datetime

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.history import ADDED, CHANGED, OVERWRITTEN
from app.domain.organisations import OrganisationDraft
from app.domain.own_kinds import OwnKindDraft
from app.domain.people import ConsentPurpose
from app.domain.programme import OutcomeAreaDraft
from app.jobs import NO_JOB
from app.persistence.store import Store
from app.persistence.tables import SYNCED
from app.services.settings import FirstAnswers
from app.services.wording.history import change_words, entry_words, when_words
from app.services.wording.history_fields import field_words
from app.texts import set_language
from tests.support.members import join
from tests.support.stores import MovableClock, a_person, a_session, an_event

BOOKKEEPING = ("laptop_life", "duty", "logo_piece", "picture_piece", "signing_key")


@pytest.fixture(autouse=True)
def _english():
    set_language("en")


@pytest.fixture
def window(application):
    application.workers.attend()
    return application


def lines(application, subject, record):
    """Return every line of a record's history, the newest entry first."""
    return [
        line
        for entry in application.history.of(subject, record)
        for change in entry.changes
        if (line := change_words(change, subject=subject, place=application.territories.label))
    ]


def headings(application, subject, record):
    return [entry_words(entry) for entry in application.history.of(subject, record)]


def test_a_change_is_told_field_by_field_with_old_and_new(application):
    person = application.people.add(a_person(phone="21234567"))
    application.people.change(person.id, a_person(phone="63123456", birth_year=1980))

    newest = application.history.of("person", person.id)[0]

    assert [change.column for change in newest.changes] == ["birth_year", "age_band", "phone"]
    assert lines(application, "person", person.id)[:3] == [
        "Year of birth: 1980",
        "Age: 30 to 54 years",
        "Phone: +371 21 234 567 → +371 63 123 456",
    ]


def test_what_a_record_came_with_is_told_though_it_was_changed_since(application):
    person = application.people.add(a_person(note="first"))
    application.people.change(person.id, a_person(note="second"))

    told = lines(application, "person", person.id)

    assert told == ["Note: first → second", "Given name: Anna", "Surname: Bērziņa", "Note: first"]


def test_ids_are_told_as_names(application):
    library = application.organisations.add(OrganisationDraft("Preiļu bibliotēka"))
    mother = application.people.add(a_person(given="Ilze"))
    child = application.people.add(a_person())
    draft = a_person(organisation=library.id, guardian=mother.id, territory="0042000")
    application.people.change(child.id, draft)

    assert lines(application, "person", child.id)[:3] == [
        "Lives in: Preiļu novads",
        "Organisation: Preiļu bibliotēka",
        "Guardian: Ilze Bērziņa",
    ]


def test_an_emptied_field_shows_a_dash(application):
    person = application.people.add(a_person(note="sold"))
    application.people.change(person.id, a_person())

    assert lines(application, "person", person.id)[0] == "Note: sold → –"


def test_consents_belong_to_the_history_of_their_person(application):
    person = application.people.add(a_person())
    day = date(2026, 11, 20)
    application.people.record_consent(person.id, ConsentPurpose.PHOTO, day, is_given=True)

    assert lines(application, "person", person.id)[0] == (
        "Added: Photos that show the person – given, 20.11.2026"
    )


def test_the_sittings_list_and_marks_belong_to_the_history_of_their_event(application):
    person = application.people.add(a_person())
    event = application.events.add(an_event(), [a_session()])
    application.attendance.register(event.id, [person.id])
    session = application.attendance.grid(event.id).sessions[0].id
    application.attendance.mark(session, person.id, Mark.PRESENT)
    application.attendance.mark(session, person.id, Mark.EXCUSED)

    told = lines(application, "event", event.id)

    assert "Anna Bērziņa, 22.11.2026 · Attendance: Present → Excused" in told
    assert "Added: Anna Bērziņa" in told
    assert "Added: Session 22.11.2026 10:00" in told


def test_marks_made_one_after_the_other_are_told_together(application):
    event = application.events.add(an_event(), [a_session()])
    session = application.attendance.grid(event.id).sessions[0].id
    for given in ("Anna", "Zane", "Ilze"):
        one = application.people.add(a_person(given=given))
        application.attendance.register(event.id, [one.id])
        application.attendance.mark(session, one.id, Mark.PRESENT)
    for one in application.people.find(""):
        application.attendance.mark(session, one.id, Mark.ABSENT)

    marks = application.history.of("event", event.id)[0]

    assert entry_words(marks) == "Attendance noted: 3"
    assert len(marks.changes) == 3 + 1


def test_an_entry_tells_when_where_and_by_whom(window, clock):
    window.workers.pick(window.workers.add("Ilze").id)
    person = window.people.add(a_person())

    (entry,) = window.history.of("person", person.id)

    assert (entry.at, entry.who, entry.laptop) == (clock.now(), "Ilze", "Preiļu kopienas centrs")
    assert entry.is_here


def test_a_corrected_name_of_a_worker_is_told_everywhere(window):
    worker = window.workers.add("Ilse")
    window.workers.pick(worker.id)
    person = window.people.add(a_person())

    window.workers.rename(worker.id, "Ilze")
    window.workers.remove(worker.id)

    assert window.history.of("person", person.id)[0].who == "Ilze"


def test_undoing_is_told_with_the_name_of_what_was_undone(application):
    person = application.people.add(a_person(note="first"))
    application.people.change(person.id, a_person(note="second"))
    application.undo.undo()

    assert headings(application, "person", person.id) == [
        "Undone: Person changed: Anna Bērziņa",
        "Person changed: Anna Bērziņa",
        "Person added: Anna Bērziņa",
    ]
    assert lines(application, "person", person.id)[0] == "Note: second → first"


def test_a_removed_record_still_has_a_history(application):
    person = application.people.add(a_person())
    application.people.remove(person.id)

    assert lines(application, "person", person.id)[0] == "The record was removed."


def test_a_laptop_that_does_not_know_the_day_says_so():
    assert when_words(None) == "the date is not certain"


@pytest.mark.parametrize(("language", "clock"), [("lv", "9.05"), ("en", "9:05"), ("ru", "9:05")])
def test_a_change_is_timed_the_way_the_language_writes_times(language, clock):
    set_language(language)

    words = when_words(datetime(2026, 11, 22, 19, 5).astimezone())

    assert words.endswith(f"1{clock}")


def test_other_records_do_not_get_into_a_history(application):
    person = application.people.add(a_person())
    application.people.add(a_person(given="Zane"))

    assert len(application.history.of("person", person.id)) == 1


def test_only_so_many_entries_are_given_as_were_asked_for(application):
    person = application.people.add(a_person())
    for number in range(5):
        application.people.change(person.id, a_person(note=str(number)))

    assert len(application.history.of("person", person.id, limit=3)) == 3


@pytest.mark.parametrize("synced", SYNCED, ids=lambda synced: synced.name)
def test_every_field_that_can_change_has_a_name(synced):
    unnamed = [
        column.name
        for column in synced.columns
        if column.mutable
        and column.name != "deleted"
        and field_words(synced.name, column.name) == column.name
    ]

    assert synced.name in BOOKKEEPING or unnamed == []


# --- what came from elsewhere ---------------------------------------------------------------------


@pytest.fixture
def apart(tmp_path, window, clock):
    """A coordinator's laptop and a centre's that it let in."""
    far_clock = MovableClock(clock.moment)
    far = Application(Store(tmp_path / "far", far_clock, BUILD_DATE))
    far.settings.set_up(FirstAnswers("", laptop_name="Koordinatora dators", keeps_all=True))
    join(far, window)
    far.workers.attend()
    yield window, far
    far.close()


def carry(sender, taker, folder):
    exported = sender.exchange.export(folder / "file.kopa", NO_JOB)
    taker.exchange.take_in(tuple(one.file for one in exported), NO_JOB)


def test_a_change_made_elsewhere_names_laptop_worker_and_time(apart, tmp_path, clock):
    near, far = apart
    near.workers.pick(near.workers.add("Ilze").id)
    person = near.people.add(a_person(phone="21234567"))
    clock.go_on(hours=1)
    near.people.change(person.id, a_person(phone="63123456"))
    carry(near, far, tmp_path)

    changed, added = far.history.of("person", person.id)

    assert (changed.what, added.what) == (CHANGED, ADDED)
    assert (changed.who, changed.laptop) == ("Ilze", "Preiļu kopienas centrs")
    assert not changed.is_here
    assert changed.at == clock.now()
    assert lines(far, "person", person.id)[0] == "Phone: +371 63 123 456"


def test_the_value_seen_here_before_is_told_as_the_old_one(apart, tmp_path, clock):
    near, far = apart
    person = near.people.add(a_person(note="first"))
    carry(near, far, tmp_path)
    far.clock.go_on(hours=1)
    far.people.change(person.id, a_person(note="second"))
    clock.go_on(hours=2)
    far.clock.go_on(hours=1)
    near.people.change(person.id, a_person(note="third"))
    carry(near, far, tmp_path)

    told = lines(far, "person", person.id)

    assert told[0] == "Note: second → third"
    assert "Note: first → second" in told


def test_a_value_that_lost_to_a_later_one_is_told(apart, tmp_path, clock):
    near, far = apart
    person = near.people.add(a_person())
    carry(near, far, tmp_path)
    clock.go_on(hours=1)
    near.people.change(person.id, a_person(note="of the centre"))
    far.clock.go_on(hours=2)
    far.people.change(person.id, a_person(note="of the coordinator"))
    carry(near, far, tmp_path)

    lost = [one for one in far.history.of("person", person.id) if one.what == OVERWRITTEN]

    assert [one.laptop for one in lost] == ["Preiļu kopienas centrs"]
    assert "Note: of the centre → of the coordinator" in lines(far, "person", person.id)


def test_a_change_at_a_command_is_nobodys_elsewhere_too(apart, tmp_path, store, clock):
    near, far = apart
    near.workers.pick(near.workers.add("Ilze").id)
    person = near.people.add(a_person())
    clock.go_on(hours=1)
    store.database.is_attended = False
    near.people.change(person.id, a_person(note="typed"))
    carry(near, far, tmp_path)

    assert [one.who for one in far.history.of("person", person.id)] == ["", "Ilze"]


def test_an_own_kind_and_an_outcome_area_are_named_and_not_shown_as_codes(application):
    kind = application.kinds.add(OwnKindDraft("radošais vakars", "radošajā vakarā"))
    area = application.programme.add_outcome_area(OutcomeAreaDraft("Sadarbība"))
    event = application.events.add(an_event(kind="seminar"))

    application.events.change(
        event.id, an_event(event.title, kind=kind.code, outcome_area=area.key)
    )

    said = lines(application, "event", event.id)
    assert any("seminar" in line and "radošais vakars" in line for line in said)
    assert any("Sadarbība" in line for line in said)
    assert not any(kind.code in line or area.key in line for line in said)
