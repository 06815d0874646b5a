"""Certificates are issued, and nothing that was issued ever changes by itself."""

from dataclasses import replace

import pytest

from app.domain.certificate_wishes import EventSource, HoursSource, ListLine, ListSource, PaperOrder
from app.domain.certificates import Standing, TemplateChoice
from app.domain.designs import CertificateKind, Look
from app.domain.ids import PARTICIPATION_TEMPLATE
from app.domain.papers import PrintProblemKind
from tests.support.certificates import template_of
from tests.support.issued import anna, course, issued, now, service, text_of
from tests.support.stores import TODAY, a_person, an_event

__all__ = ["anna", "course", "issued", "service"]


# Issuing


def test_the_code_of_a_paper_holds_its_number_and_the_version_is_kept(service, issued):
    assert issued.number in issued.paper.code
    assert issued.revision is not None
    assert now(service, issued) == issued


def test_the_look_that_was_chosen_is_frozen_with_the_paper(service, course, anna):
    drafts = service.drafts(EventSource(course.id), PaperOrder())
    warm = TemplateChoice(PARTICIPATION_TEMPLATE, Look.WARM)

    (certificate,) = service.issue(drafts, warm).certificates

    numbered = [replace(drafts[0], paper=certificate.paper)]
    printed = service.print([certificate.id]).pdf
    assert printed == service.preview(numbered, warm).pdf
    assert printed != service.preview(numbered, TemplateChoice()).pdf


def test_who_has_one_of_this_kind_is_passed_over_and_gets_one_of_another(
    service, course, anna, issued
):
    participation = service.drafts(EventSource(course.id, (anna,)), PaperOrder())
    teacher = service.drafts(EventSource(course.id, (anna,)), PaperOrder(CertificateKind.TEACHER))

    again = service.issue(participation, TemplateChoice())
    other = service.issue(teacher, template_of(CertificateKind.TEACHER))

    assert (again.certificates, [one.person for one in again.passed_over]) == ((), [anna])
    assert len(other.certificates) == 1


def test_two_records_of_one_person_get_one_paper_from_one_act(service, course, application):
    anna, again = course.present("Anna"), course.present("Anita")
    application.duplicates.same(anna, again)

    issued = service.issue_to(course.id, [anna, again])

    assert len(issued.certificates) == len(issued.passed_over) == 1


def test_a_reason_for_a_grant_is_frozen(service, course):
    dace = course.present("Dace", sessions=1)
    source = EventSource(course.id, (dace,), granted={dace: "Slimoja, visu izpildīja mājās"})

    (certificate,) = service.issue(
        service.drafts(source, PaperOrder()), TemplateChoice()
    ).certificates

    assert now(service, certificate).granted == "Slimoja, visu izpildīja mājās"


def test_an_organisation_is_thanked_once(service, course, application):
    course.partner("Preiļu bibliotēka")
    order = PaperOrder(CertificateKind.THANKS_ORGANISATION, reason="palīdzību")
    choice = template_of(CertificateKind.THANKS_ORGANISATION)

    first = service.issue(service.drafts(EventSource(course.id), order), choice)
    (candidate,) = service.candidates(EventSource(course.id), order.kind)
    second = service.issue(service.drafts(EventSource(course.id), order), choice)

    assert len(first.certificates) == 1
    assert candidate.standing is Standing.ALREADY_HAS_ONE
    assert second.certificates == ()


def a_list_of_anna():
    line = ListLine("Anna Bērziņa", reason="palīdzību", personal_code="000000-00000")
    return ListSource((line,), "Keramikas kursi", TODAY, TODAY, hours=12)


@pytest.mark.parametrize("kind", CertificateKind)
def test_every_kind_is_issued_and_printed(service, course, kind):
    anna = course.present("Anna")
    source = a_list_of_anna()
    if kind is CertificateKind.HOURS_STATEMENT:
        source = HoursSource((anna,))
    drafts = service.drafts(source, PaperOrder(kind, reason="palīdzību"))

    found = service.issue(drafts, template_of(kind))

    assert found.problems == ()
    (certificate,) = found.certificates
    assert "Anna Bērziņa" in text_of(service.print([certificate.id]).pdf)


def test_a_paper_that_cannot_be_printed_holds_up_no_other(service, course):
    good, bad = course.present("Anna"), course.present("🎄")

    found = service.issue_to(course.id, [good, bad])

    assert [one.person for one in found.certificates] == [good]
    assert [one.kind for one in found.problems] == [PrintProblemKind.MISSING_LETTERS]


# Nothing issued ever changes by itself


def rename_person(application, course, anna):
    application.people.change(anna, a_person("Anita", "Liepa"))


def rename_event(application, course, anna):
    application.events.change(course.id, an_event("Cits nosaukums", kind="seminar"))


def rename_centre(application, course, anna):
    (centre,) = application.settings.centres()
    application.settings.change_centre(
        replace(centre, name="Cits", issuer_name="Cits centrs", signatory_name="Cits Cilvēks")
    )


def forget_attendance(application, course, anna):
    for session in application.events.page(course.id).sessions:
        application.events.remove_session(session.id)


def remove_everything(application, course, anna):
    application.people.remove(anna)
    application.events.remove(course.id)


@pytest.mark.parametrize(
    "happens",
    [rename_person, rename_event, rename_centre, forget_attendance, remove_everything],
)
def test_an_issued_certificate_prints_the_same_bytes_whatever_becomes_of_its_records(
    application, course, anna, issued, happens
):
    service = application.certificates
    before = service.print([issued.id]).pdf

    happens(application, course, anna)

    assert service.print([issued.id]).pdf == before
    assert now(service, issued).paper == issued.paper


def test_a_template_that_changed_leaves_issued_papers_as_they_were(
    application, service, course, anna
):
    own = application.templates.copy(TemplateChoice(), "Mūsu veidne").template
    drafts = service.drafts(EventSource(course.id, (anna,)), PaperOrder())
    (certificate,) = service.issue(drafts, TemplateChoice(own.id)).certificates
    before = service.print([certificate.id]).pdf

    opened = application.templates.open(own.id)
    moved = replace(opened.design.elements[0], x=opened.design.elements[0].x + 5)
    design = replace(opened.design, elements=(moved, *opened.design.elements[1:]))
    application.templates.save(own.id, "Mūsu veidne", design)
    application.templates.remove(own.id)

    assert service.print([certificate.id]).pdf == before
