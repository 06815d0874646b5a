"""What is remarked on a batch of certificates before it is printed."""

from dataclasses import replace
from datetime import date
from time import perf_counter

import pytest

from app.domain.certificate_checks import DraftFacts, Mend, RemarkKind, Severity
from app.domain.certificate_remarks import Batch, look_through, mentioned
from app.domain.certificates import CertificateDraft
from app.domain.designs import CertificateKind, Element, ElementKind
from app.domain.ids import OrganisationId
from app.domain.papers import (
    CertificatePaper,
    Issuer,
    PaperField,
    PrintProblem,
    PrintProblemKind,
    Signatory,
)
from tests.support.designs import a_design, a_text

TODAY = date(2026, 11, 22)


def a_paper(recipient="Anna Bērziņa", **more):
    usual = {
        "language": "lv",
        "title": "Adventes vainagi",
        "first_day": TODAY,
        "last_day": TODAY,
        "issued_on": TODAY,
        "issuer": Issuer("Preiļu kopienas centrs"),
        "signatory": Signatory("Ilze Kalniņa", "vadītāja"),
        "hours": 3.0,
    }
    return CertificatePaper(recipient=recipient, **{**usual, **more})


def drafts_of(*papers):
    return [CertificateDraft(paper) for paper in papers]


def a_batch(*papers, **more):
    usual = {"design": a_design(), "today": TODAY}
    return Batch(drafts_of(*(papers or (a_paper(),))), **{**usual, **more})


def kinds(findings):
    return [one.kind for one in findings.remarks]


def the_remark(batch, kind):
    (found,) = [one for one in look_through(batch).remarks if one.kind is kind]
    return found


def test_an_orderly_batch_has_no_remarks():
    assert look_through(a_batch(a_paper(), a_paper("Zane Kalna"))).is_clean


@pytest.mark.parametrize(
    ("problem", "field", "kind"),
    [
        (PrintProblemKind.MISSING_LETTERS, PaperField.RECIPIENT, RemarkKind.MISSING_LETTERS),
        (PrintProblemKind.TOO_LONG, PaperField.RECIPIENT, RemarkKind.NAME_TOO_LONG),
        (PrintProblemKind.TOO_LONG, PaperField.TITLE, RemarkKind.TEXT_TOO_LONG),
        (PrintProblemKind.EMPTY, PaperField.TITLE, RemarkKind.EMPTY),
        (PrintProblemKind.NO_ROOM, PaperField.CODE, RemarkKind.NO_ROOM),
    ],
)
def test_what_the_pages_lack_stops_the_paper(problem, field, kind):
    found = PrintProblem(problem, field, "Anna Bērziņa", "Anna", "ꙮ")
    batch = a_batch(a_paper(), a_paper("Zane Kalna"), problems=[(0, found)])

    findings = look_through(batch)

    (remark,) = findings.remarks
    assert (remark.kind, remark.severity, remark.drafts) == (kind, Severity.STOPS, (0,))
    assert (remark.names, remark.letters) == (("Anna Bērziņa",), "ꙮ")
    assert findings.stopped == {0}
    assert remark.mends


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        (PaperField.LOGO, RemarkKind.COARSE_LOGO),
        (PaperField.PICTURE, RemarkKind.COARSE_PICTURE),
    ],
)
def test_a_coarse_picture_is_told_once_and_stops_nothing(field, kind):
    found = PrintProblem(PrintProblemKind.COARSE, field)
    batch = a_batch(a_paper(), a_paper("Zane Kalna"), problems=[(0, found), (1, found)])

    findings = look_through(batch)

    (remark,) = findings.remarks
    assert (remark.kind, remark.severity, remark.is_of_all) == (kind, Severity.TELLS, True)
    assert findings.stopped == frozenset()


def test_one_thing_wrong_with_many_papers_is_one_remark():
    papers = [a_paper(name, hours=0.0) for name in ("Anna Bērziņa", "Zane Kalna")]
    batch = a_batch(*papers, a_paper("Jānis Ozols"), design=with_hours())

    remark = the_remark(batch, RemarkKind.HOURS_MISSING)

    assert remark.drafts == (0, 1)
    assert remark.names == ("Anna Bērziņa", "Zane Kalna")


def with_hours(**more):
    return a_design(a_text(), a_text("hours", "{hours}"), **more)


def test_hours_are_missed_only_where_the_template_says_them():
    assert RemarkKind.HOURS_MISSING not in kinds(look_through(a_batch(a_paper(hours=0.0))))


def test_thanks_need_no_hours():
    batch = a_batch(a_paper(hours=0.0), design=with_hours(kind=CertificateKind.THANKS))

    assert RemarkKind.HOURS_MISSING not in kinds(look_through(batch))


def test_who_does_not_meet_the_rule_is_stopped_until_a_reason_is_given():
    batch = a_batch(facts=[DraftFacts(is_met=False)])
    granted = replace(batch, drafts=[replace(batch.drafts[0], granted="slims")])

    assert look_through(batch).stopped == {0}
    assert Mend.GIVE_REASON in the_remark(batch, RemarkKind.RULE_NOT_MET).mends
    assert look_through(granted).is_clean


def test_who_has_one_already_is_stopped_with_its_number():
    batch = a_batch(facts=[DraftFacts(is_met=False, already="PRE-2026-K7QX-001")])

    (remark,) = look_through(batch).remarks

    assert (remark.kind, remark.text) == (RemarkKind.ALREADY_HAS_ONE, "PRE-2026-K7QX-001")
    assert look_through(batch).stopped == {0}


def test_records_of_one_person_are_told_from_namesakes():
    papers = (a_paper("Anna Bērziņa"), a_paper("Annija Bērziņa-Kalna"), a_paper("Zane Kalna"))
    facts = [DraftFacts(lead=b"1"), DraftFacts(lead=b"1"), DraftFacts(lead=b"2")]

    remark = the_remark(a_batch(*papers, facts=facts), RemarkKind.SAME_PERSON)

    assert remark.drafts == (0, 1)
    assert RemarkKind.LIKELY_SAME not in kinds(look_through(a_batch(*papers, facts=facts)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Bērziņa", "Anna Bērziņa"),
        ("Anna Bērziņa", "Anna Berzina"),
        ("Anna Bērziņa", "Bērziņa Anna"),
        ("Anna Bērziņa", "Анна Берзиня"),
        ("Kristīne Kalniņa", "Kristine Kalnina"),
        ("Anna Bērziņa", "Anna Marija Bērziņa"),
        ("Margarita Ozola", "Margarīta Ozola"),
    ],
)
def test_two_who_are_likely_one_are_named_together(one, other):
    batch = a_batch(a_paper("Jānis Liepa"), a_paper(one), a_paper(other))

    remark = the_remark(batch, RemarkKind.LIKELY_SAME)

    assert (remark.drafts, remark.names) == ((1, 2), (one, other))
    assert remark.severity is Severity.ASKS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Bērziņa", "Anna Kalniņa"),
        ("Anna Bērziņa", "Zane Bērziņa"),
        ("Anna Bērziņa", "Jānis Bērziņš"),
        ("Daiga Ozola", "Daina Ozola"),
    ],
)
def test_relatives_and_namesakes_are_not_taken_for_one(one, other):
    batch = a_batch(
        a_paper(one), a_paper(other), given_names=frozenset({"daiga", "daina", "anna", "zane"})
    )

    assert RemarkKind.LIKELY_SAME not in kinds(look_through(batch))


def test_two_of_whom_somebody_said_that_they_are_two_are_not_named_again():
    batch = a_batch(a_paper(), a_paper(), apart=frozenset({(0, 1)}))

    assert look_through(batch).is_clean


def test_a_form_that_nobody_looked_at_stops_only_where_the_template_wants_it():
    in_sentence = a_design(a_text(text="Pateicība {recipient_dative}"))
    ready = a_paper("Zane Kalna", recipient_dative="Zanei Kalnai")

    findings = look_through(a_batch(a_paper(), ready, design=in_sentence))

    (remark,) = findings.remarks
    assert (remark.kind, remark.drafts) == (RemarkKind.FORM_UNCONFIRMED, (0,))
    assert remark.mends[0] is Mend.CONFIRM_FORM
    assert findings.stopped == {0}
    assert look_through(a_batch(a_paper())).is_clean


def test_a_missing_form_is_told_once_and_not_as_an_empty_name_too():
    in_sentence = a_design(a_text(text="Pateicība {recipient_dative}"))
    empty = PrintProblem(PrintProblemKind.EMPTY, PaperField.RECIPIENT, "Anna Bērziņa")

    findings = look_through(a_batch(design=in_sentence, problems=[(0, empty)]))

    assert kinds(findings) == [RemarkKind.FORM_UNCONFIRMED]


@pytest.mark.parametrize("name", ["ANNA BĒRZIŅA", "anna bērziņa"])
def test_a_name_in_one_kind_of_letters_is_looked_at(name):
    assert kinds(look_through(a_batch(a_paper(name)))) == [RemarkKind.CAPITALS]


def test_an_organisation_may_be_written_in_capitals():
    batch = a_batch()
    group = CertificateDraft(a_paper("SIA AVOTI"), organisation=OrganisationId(b"1" * 16))

    assert look_through(replace(batch, drafts=[group])).is_clean


def test_a_digit_in_a_name_is_looked_at():
    assert kinds(look_through(a_batch(a_paper("Anna Bērziņa 2")))) == [RemarkKind.DIGITS]


@pytest.mark.parametrize("code", ["161175-19997", "16117519997", "328673-00679", ""])
def test_a_personal_code_that_can_be_right_is_not_remarked_on(code):
    design = a_design(a_text(), a_text("code", "{personal_code}"))

    assert look_through(a_batch(a_paper(personal_code=code), design=design)).is_clean


@pytest.mark.parametrize("code", ["161175-19998", "000000-00000", "161175-1999", "abc", "4000352"])
def test_a_personal_code_that_cannot_be_right_is_told_and_printed(code):
    design = a_design(a_text(), a_text("code", "{personal_code}"))

    findings = look_through(a_batch(a_paper(personal_code=code), design=design))

    assert kinds(findings) == [RemarkKind.PERSONAL_CODE]
    assert findings.stopped == frozenset()


@pytest.mark.parametrize(
    ("value", "field"),
    [
        ({"personal_code": "161175-19997"}, PaperField.PERSONAL_CODE),
        ({"reason": "palīdzību talkā"}, PaperField.REASON),
        ({"approval_number": "3-12"}, PaperField.APPROVAL),
        ({"topics": "Lasīšana"}, PaperField.TOPICS),
    ],
)
def test_a_value_that_the_template_does_not_print_is_told(value, field):
    remark = the_remark(a_batch(a_paper(**value)), RemarkKind.NO_PLACE)

    assert (remark.field, remark.severity) == (field, Severity.TELLS)


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"issuer": Issuer(" ")}, RemarkKind.ISSUER_MISSING),
        ({"signatory": Signatory()}, RemarkKind.SIGNATORY_MISSING),
        ({"last_day": date(2026, 11, 23)}, RemarkKind.DATE_AHEAD),
        ({"issued_on": date(2099, 1, 1)}, RemarkKind.DATE_AHEAD),
    ],
)
def test_what_is_missing_or_still_to_come_is_remarked_on(value, kind):
    assert kinds(look_through(a_batch(a_paper(**value)))) == [kind]


def test_further_signatories_sign_in_the_place_of_the_centres_own():
    paper = a_paper(signatory=Signatory(), signatories=(Signatory("Juris Kalns"),))

    assert look_through(a_batch(paper)).is_clean


def test_logos_without_a_word_about_the_funding_are_told():
    row = Element("logos", ElementKind.LOGOS, 20, 10, 100, 20)
    design = a_design(a_text(), row)

    findings = look_through(a_batch(a_paper(logos=("ab",)), design=design))
    with_words = look_through(
        a_batch(a_paper(logos=("ab",), funding_statement="Finansē ES"), design=design)
    )

    assert kinds(findings) == [RemarkKind.FUNDING_MISSING]
    assert with_words.is_clean


def test_what_stops_stands_first():
    papers = [a_paper("ANNA BĒRZIŅA"), a_paper("Zane Kalna", issuer=Issuer(""))]

    assert kinds(look_through(a_batch(*papers))) == [
        RemarkKind.ISSUER_MISSING,
        RemarkKind.CAPITALS,
    ]


def test_no_papers_have_no_remarks():
    assert look_through(Batch((), a_design(), TODAY)).is_clean


def test_the_fields_of_a_design_are_those_that_any_of_its_texts_mentions():
    design = a_design(a_text(text="Pateicība {recipient_dative} par {reason}"))

    assert {"recipient_dative", "reason"} <= mentioned(design)


def test_five_hundred_papers_are_looked_through_at_once():
    givens = ["Anna", "Zane", "Jānis", "Ilze", "Māra", "Pēteris", "Līga", "Juris", "Inga", "Ieva"]
    papers = [a_paper(f"{givens[n % 10]} {'abcdefghij'[n // 50].upper()}rziņa{chr(97 + n % 25)}")
              for n in range(500)]  # fmt: skip
    batch = a_batch(*papers)

    began = perf_counter()
    look_through(batch)

    assert perf_counter() - began < 1.5
