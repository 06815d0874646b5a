"""Certificates looked through before printing, with the records, the rule and the pages."""

from dataclasses import replace

import pytest

from app.domain.attendance import Mark
from app.domain.certificate_checks import Mend, Remark, RemarkKind, Severity
from app.domain.certificate_wishes import EventSource, ListLine, ListSource, PaperOrder
from app.domain.certificates import IssueRule, RuleMeasure, TemplateChoice
from app.domain.ids import PARTICIPATION_TEMPLATE
from app.domain.name_forms import Doubt
from app.domain.papers import Issuer, PaperField, Signatory
from app.jobs import JobCancelled
from app.services.wording.certificate_checks import (
    doubt_words,
    mend_words,
    remark_words,
    severity_words,
)
from tests.support.stores import TODAY, a_person, a_session, an_event

CHOICE = TemplateChoice()
SITTINGS = (a_session(), a_session(starts="14:00", ends="16:15"))
ORDER = PaperOrder(issuer=Issuer("Preiļu kopienas centrs"), signatories=(Signatory("Ilze Kalna"),))


@pytest.fixture
def event(application):
    return application.events.add(an_event(), SITTINGS)


def present(application, event, given="Anna", surname="Bērziņa", sessions=2):
    person = application.people.add(a_person(given, surname))
    application.attendance.register(event.id, [person.id])
    for session in application.attendance.grid(event.id).sessions[:sessions]:
        application.attendance.mark(session.id, person.id, Mark.PRESENT)
    return person


def drafts_of(application, event, *people):
    source = EventSource(event.id, tuple(one.id for one in people))
    return application.certificates.drafts(source, ORDER)


def list_drafts(application, *names):
    lines = tuple(map(ListLine, names))
    source = ListSource(lines, "Adventes vainagi", TODAY, TODAY, hours=3, place="Preiļi")
    return application.certificates.drafts(source, ORDER)


def kinds(findings):
    return [one.kind for one in findings.remarks]


def look(application, drafts):
    return application.certificate_checks.look_through(drafts, CHOICE)


def test_people_who_came_and_have_no_paper_yet_are_in_order(application, event):
    people = present(application, event), present(application, event, "Zane", "Kalna")

    assert look(application, drafts_of(application, event, *people)).is_clean


def test_names_from_a_list_need_no_record_to_be_looked_through(application):
    findings = look(application, list_drafts(application, "Anna Bērziņa", "ANNA BĒRZIŅA"))

    assert set(kinds(findings)) == {RemarkKind.CAPITALS, RemarkKind.LIKELY_SAME}


def test_letters_that_no_font_has_are_named_and_stop_the_paper(application):
    findings = look(application, list_drafts(application, "Anna Bērziņa", "李 Bērziņa"))

    (remark,) = findings.remarks
    assert (remark.kind, remark.letters) == (RemarkKind.MISSING_LETTERS, "李")
    assert findings.stopped == {1}
    assert "李" in remark_words(remark)


def test_a_name_that_cannot_be_printed_legibly_stops_its_paper(application):
    findings = look(application, list_drafts(application, "Ā" + "ā" * 199, "Zane Kalna"))

    (remark,) = findings.remarks
    assert (remark.kind, remark.drafts) == (RemarkKind.NAME_TOO_LONG, (0,))


def test_too_little_attended_is_remarked_on_by_the_rule_of_the_template(application, event):
    person = present(application, event, sessions=1)
    drafts = drafts_of(application, event, person)

    before = look(application, drafts)
    application.templates.set_rule(PARTICIPATION_TEMPLATE, IssueRule(RuleMeasure.SHARE, 50))

    assert kinds(before) == [RemarkKind.RULE_NOT_MET]
    assert look(application, drafts).is_clean


def test_a_rule_that_was_chosen_for_these_papers_counts_before_that_of_the_template(
    application, event
):
    drafts = drafts_of(application, event, present(application, event, sessions=1))
    checks = application.certificate_checks
    half, all_of_them = (IssueRule(RuleMeasure.SHARE, share) for share in (50, 100))

    application.templates.set_rule(PARTICIPATION_TEMPLATE, all_of_them)

    assert kinds(checks.look_through(drafts, CHOICE)) == [RemarkKind.RULE_NOT_MET]
    assert checks.look_through(drafts, CHOICE, rule=half).is_clean


def test_a_reason_stands_for_what_was_not_attended(application, event):
    person = present(application, event, sessions=1)
    (draft,) = drafts_of(application, event, person)

    assert look(application, [replace(draft, granted="slims")]).is_clean


def test_who_has_one_already_is_named_with_its_number(application, event):
    person = present(application, event)
    (issued,) = application.certificates.issue(
        drafts_of(application, event, person), CHOICE
    ).certificates

    (remark,) = look(application, drafts_of(application, event, person)).remarks

    assert (remark.kind, remark.text) == (RemarkKind.ALREADY_HAS_ONE, issued.number)
    assert issued.number in remark_words(remark)
    assert Mend.OPEN_REGISTER in remark.mends


def test_another_record_of_the_same_person_has_it_already_too(application, event):
    first, second = present(application, event), present(application, event, "Anna", "Kalniņa")
    application.certificates.issue(drafts_of(application, event, first), CHOICE)
    application.duplicates.same(first.id, second.id)

    assert kinds(look(application, drafts_of(application, event, second))) == [
        RemarkKind.ALREADY_HAS_ONE
    ]


def test_two_records_that_are_joined_stand_in_a_batch_as_one_person(application, event):
    first, second = present(application, event), present(application, event, "Anna", "Kalniņa")
    drafts = drafts_of(application, event, first, second)
    assert look(application, drafts).is_clean

    application.duplicates.same(first.id, second.id)

    (remark,) = look(application, drafts).remarks
    assert (remark.kind, remark.drafts) == (RemarkKind.SAME_PERSON, (0, 1))


def test_two_of_one_name_whom_somebody_told_apart_are_in_order(application, event):
    first, second = present(application, event), present(application, event)
    drafts = drafts_of(application, event, first, second)
    assert kinds(look(application, drafts)) == [RemarkKind.LIKELY_SAME]

    application.duplicates.different(first.id, second.id)

    assert look(application, drafts).is_clean


def test_two_of_one_name_and_of_different_ages_are_in_order(application, event):
    first, second = present(application, event), present(application, event)
    drafts = drafts_of(application, event, first, second)

    application.people.change(first.id, a_person(birth_year=1950))
    application.people.change(second.id, a_person(birth_year=2010))

    assert look(application, drafts).is_clean


def test_looking_through_can_be_stopped(application):
    class Stopped:
        is_cancelled = True

        def report(self, *_):
            pass

    with pytest.raises(JobCancelled):
        application.certificate_checks.look_through(
            list_drafts(application, "Anna Bērziņa"), CHOICE, Stopped()
        )


def test_nothing_is_changed_by_looking(application, event):
    person = present(application, event)
    before = application.history.of("event", event.id)

    look(application, drafts_of(application, event, person))

    assert application.history.of("event", event.id) == before


@pytest.mark.parametrize("kind", list(RemarkKind))
def test_every_remark_is_a_sentence_with_a_way_to_mend_it(kind):
    remark = Remark(
        kind,
        Severity.ASKS,
        (0, 1, 2, 3),
        (Mend.LEAVE_OUT,),
        ("Anna", "Zane", "Jānis", "Ilze"),
        PaperField.TITLE,
        "2026-12-24",
        "ꙮ",
    )

    words = remark_words(remark)

    assert words
    assert "{" not in words


@pytest.mark.parametrize("field", list(PaperField))
def test_a_remark_names_any_part_of_a_paper(field):
    remark = Remark(RemarkKind.EMPTY, Severity.STOPS, (0,), (), ("Anna",), field)

    assert "{" not in remark_words(remark)


def test_every_mend_and_every_doubt_has_words():
    assert all(mend_words(mend) for mend in Mend)
    assert all(severity_words(severity) for severity in Severity)
    assert all(doubt_words(doubt) for doubt in Doubt)


def test_of_many_names_the_first_are_told_and_the_others_counted():
    remark = Remark(
        RemarkKind.DIGITS, Severity.ASKS, tuple(range(5)), (), tuple("ABCDE"), PaperField.RECIPIENT
    )

    assert remark_words(remark).startswith("A, B, C and 2 more: ")


def test_what_concerns_all_papers_begins_like_a_sentence():
    remark = Remark(RemarkKind.SIGNATORY_MISSING, Severity.ASKS, (0, 1), (), (), is_of_all=True)

    assert remark_words(remark).startswith("Nobody is named who signs")
