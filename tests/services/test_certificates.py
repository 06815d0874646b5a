"""Certificates: explicit, numbered once, frozen, and honest when asked."""

from datetime import timedelta

import pytest

from app.domain.attendance import Mark
from app.domain.certificate_register import Correction
from app.domain.certificate_wishes import EventSource, PaperOrder
from app.domain.certificates import (
    CertificateState,
    IssueRule,
    Standing,
    TemplateChoice,
)
from app.domain.errors import (
    ClockNotConfirmedError,
    InvalidValueError,
    NothingToPrintError,
)
from app.domain.errors_evidence import EvidenceRefusedError
from app.domain.papers import PrintProblemKind
from app.domain.verification import Verdict
from tests.support.stores import TODAY, a_person, a_session, an_event


@pytest.fixture
def event(application):
    days = [a_session(TODAY - timedelta(days=1)), a_session(TODAY)]
    return application.events.add(an_event(), days)


def present(application, event, given="Anna", surname="Bērziņa", sessions=2, **more):
    person = application.people.add(a_person(given, surname, **more))
    application.attendance.register(event.id, [person.id])
    for session in application.attendance.grid(event.id).sessions[:sessions]:
        application.attendance.mark(session.id, person.id, Mark.PRESENT)
    return person


def issued(application, event, *people, **more):
    chosen = [person.id for person in people]
    return application.certificates.issue_to(event.id, chosen, **more).certificates


@pytest.mark.parametrize(
    ("sessions", "percent", "standing"),
    [
        pytest.param(2, 75, Standing.READY, id="all"),
        pytest.param(1, 75, Standing.NOT_ENOUGH, id="half of three quarters"),
        pytest.param(1, 50, Standing.READY, id="half of a half"),
        pytest.param(0, 0, Standing.NOT_ENOUGH, id="nothing is never enough"),
    ],
)
def test_attendance_decides_who_may_get_one(application, event, sessions, percent, standing):
    present(application, event, sessions=sessions)

    (candidate,) = application.certificates.candidates(event.id, rule=IssueRule(least=percent))

    assert candidate.standing is standing
    assert candidate.sessions == sessions


def test_hours_are_those_really_attended(application, event):
    person = present(application, event, sessions=1)

    (certificate,) = issued(application, event, person)

    assert certificate.paper.hours == 3  # 2 h 15 min of one session in academic hours


def test_the_paper_carries_what_the_records_say(application, event):
    person = present(application, event, certificate_name="Anna Bērziņa-Kalniņa")

    (certificate,) = issued(application, event, person)

    paper = certificate.paper
    assert paper.recipient == "Anna Bērziņa-Kalniņa"
    assert (paper.first_day, paper.last_day) == (TODAY - timedelta(days=1), TODAY)
    assert paper.kind_locative == "radošajā darbnīcā"
    assert paper.number == certificate.number


@pytest.mark.parametrize(
    ("language", "place"),
    [("lv", "Preiļu novadā"), ("en", "Preiļu novads"), ("ru", "Preiļu novads")],
)
def test_the_place_of_issue_stands_in_the_form_of_the_language(application, event, language, place):
    (certificate,) = issued(application, event, present(application, event), language=language)

    assert certificate.paper.issue_place == place


def test_numbers_follow_each_other_and_name_centre_and_year(application, event):
    people = [present(application, event, given=name) for name in ("Aija", "Baiba", "Cilda")]

    numbers = [one.number for one in issued(application, event, *people)]

    assert [number.rpartition("-")[2] for number in numbers] == ["001", "002", "003"]
    assert all(number.startswith(f"PRE-{TODAY.year}-") for number in numbers)


def test_a_number_is_never_given_again_after_undo(application, event):
    person = present(application, event)
    (first,) = issued(application, event, person)
    application.undo.undo()

    (second,) = issued(application, event, person)

    assert second.number != first.number


def test_a_restored_store_never_repeats_a_number(application, event):
    person = present(application, event)
    backup = application.safety.back_up()
    (first,) = issued(application, event, person)
    application.safety.restore(backup)

    (second,) = issued(application, event, person)

    assert second.number != first.number


def test_who_has_one_gets_no_second(application, event):
    person = present(application, event)
    issued(application, event, person)

    assert issued(application, event, person) == ()


def test_an_issued_certificate_never_changes_by_itself(application, event):
    person = present(application, event)
    (before,) = issued(application, event, person)

    application.people.change(person.id, a_person("Anita", "Liepa"))
    application.events.change(event.id, an_event("Cits nosaukums"))

    (after,) = application.certificates.of_event(event.id)
    assert after == before


def test_who_cannot_be_printed_is_named_and_gets_no_number(application, event):
    good = present(application, event)
    emoji = present(application, event, given="🎄", surname="Zīle")

    result = application.certificates.issue_to(event.id, [good.id, emoji.id])

    assert [one.person for one in result.certificates] == [good.id]
    (problem,) = result.problems
    assert problem.kind is PrintProblemKind.MISSING_LETTERS
    assert "🎄" in problem.letters


def test_drafts_have_no_number_and_issue_nothing(application, event, tmp_path):
    person = present(application, event)
    target = tmp_path / "melnraksti.pdf"

    drafts = application.certificates.drafts(EventSource(event.id, (person.id,)), PaperOrder())
    made = application.certificates.save_drafts(drafts, TemplateChoice(), target)

    assert made.pages == 1
    assert application.verification.of_file(target) == ()
    assert application.certificates.of_event(event.id) == ()


def test_a_reissued_certificate_replaces_the_first_with_a_reason(application, event):
    person = present(application, event)
    (old,) = issued(application, event, person)

    correction = Correction(recipient="Anna Liepa")
    (new,) = application.certificates.reissue(old.id, "kļūda uzvārdā", correction).certificates

    kept = {one.number: one for one in application.certificates.of_event(event.id)}
    assert kept[old.number].state is CertificateState.REPLACED
    assert kept[old.number].reason == "kļūda uzvārdā"
    assert kept[old.number].paper.recipient == "Anna Bērziņa"
    assert kept[new.number].paper.recipient == "Anna Liepa"
    (answer,) = application.verification.of_text(old.number)
    assert (answer.verdict, answer.replaced_by) == (Verdict.REPLACED, new.number)


def test_a_void_certificate_is_known_and_void(application, event):
    person = present(application, event)
    (certificate,) = issued(application, event, person)

    application.certificates.make_void(certificate.id, "izsniegta kļūdaini")

    (answer,) = application.verification.of_text(certificate.number)
    assert answer.verdict is Verdict.VOID
    assert answer.certificate.reason == "izsniegta kļūdaini"


def test_what_was_handed_out_elsewhere_meanwhile_stays_void(application, store, event):
    (certificate,) = issued(application, event, present(application, event))
    application.certificates.make_void(certificate.id, "kļūda")

    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE certificate SET handed_on = '2026-11-22'")

    (answer,) = application.verification.of_text(certificate.number)
    assert answer.verdict is Verdict.VOID


def test_making_void_needs_a_reason(application, event):
    (certificate,) = issued(application, event, present(application, event))

    with pytest.raises(InvalidValueError):
        application.certificates.make_void(certificate.id, "  ")


def test_what_no_longer_stands_cannot_be_handed_out(application, event):
    (certificate,) = issued(application, event, present(application, event))
    application.certificates.make_void(certificate.id, "kļūda")

    with pytest.raises(InvalidValueError):
        application.certificates.hand_out([certificate.id])


def test_handing_out_is_noted_with_day_and_taker(application, event):
    (certificate,) = issued(application, event, present(application, event))

    application.certificates.hand_out([certificate.id], "māsa Ilze")

    (kept,) = application.certificates.of_event(event.id)
    assert kept.state is CertificateState.HANDED_OUT
    assert (kept.handed_on, kept.handed_to) == (TODAY, "māsa Ilze")


def test_handing_out_again_keeps_the_first_day_and_taker(application, event, clock):
    (certificate,) = issued(application, event, present(application, event))
    application.certificates.hand_out([certificate.id], "māsa Ilze")
    clock.go_on(days=3)

    application.certificates.hand_out([certificate.id])

    (kept,) = application.certificates.of_event(event.id)
    assert (kept.handed_on, kept.handed_to) == (TODAY, "māsa Ilze")


def test_a_printed_file_is_verified_by_the_numbers_on_its_pages(application, event, tmp_path):
    people = [present(application, event, given=name) for name in ("Aija", "Baiba")]
    certificates = issued(application, event, *people)
    target = tmp_path / "apliecinājumi.pdf"

    pages = application.certificates.save([one.id for one in certificates], target)

    answers = application.verification.of_file(target)
    assert pages == 2
    assert [one.certificate for one in answers] == list(certificates)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 torn", b"\x00" * 100])
def test_a_file_that_is_no_pdf_is_refused_with_its_name(application, tmp_path, content):
    file = tmp_path / "x.pdf"
    file.write_bytes(content)

    with pytest.raises(EvidenceRefusedError) as refused:
        application.verification.of_file(file)

    assert refused.value.file == "x.pdf"


def test_an_event_without_a_day_has_no_certificates(application):
    event = application.events.add(an_event())
    person = application.people.add(a_person())

    with pytest.raises(NothingToPrintError):
        application.certificates.issue_to(event.id, [person.id])


def test_a_laptop_with_a_wrong_date_does_not_date_certificates(application, event, clock):
    person = present(application, event)
    clock.go_on(days=365 * 70)

    with pytest.raises(ClockNotConfirmedError):
        issued(application, event, person)

    assert issued(application, event, person, issued_on=TODAY)
