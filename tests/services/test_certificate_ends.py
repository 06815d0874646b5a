"""Certificates are corrected, lose their force, and are undone while they are nowhere else."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.certificate_register import CopyKind, Correction
from app.domain.certificate_wishes import EventSource, ListLine, ListSource, PaperOrder
from app.domain.certificates import CertificateState, TemplateChoice
from app.domain.errors import InvalidValueError, NothingToUndoError, PapersAreOutError
from app.domain.papers import Signatory
from app.services.certificate_printing import CopyWish
from app.services.wording.errors import sentence
from tests.support.issued import anna, course, issued, now, service
from tests.support.logos import a_png
from tests.support.stores import TODAY, a_person

__all__ = ["anna", "course", "issued", "service"]


# Correcting


def test_a_correction_changes_what_it_names_and_keeps_the_rest(service, issued):
    correction = Correction(title="Podniecības kursi", hours=10, last_day=date(2026, 11, 20))

    (renewed,) = service.reissue(issued.id, "Kļūda nosaukumā", correction).certificates

    paper = renewed.paper
    assert (paper.title, paper.hours, paper.last_day) == (
        "Podniecības kursi",
        10,
        date(2026, 11, 20),
    )
    assert (paper.recipient, paper.first_day) == (issued.paper.recipient, issued.paper.first_day)
    assert (renewed.person, renewed.event, renewed.revision) == (
        issued.person,
        issued.event,
        issued.revision,
    )
    assert renewed.number in paper.code
    assert now(service, issued).replaced_by == renewed.id
    assert now(service, issued).paper == issued.paper


@pytest.mark.parametrize(
    ("part", "right"),
    [
        ("title", "Podniecības kursi"),
        ("hours", 10),
        ("first_day", date(2026, 10, 30)),
        ("last_day", date(2026, 11, 20)),
        ("place", "Riebiņi"),
        ("personal_code", "000000-00000"),
        ("reason", "palīdzību"),
    ],
)
def test_any_part_of_a_paper_can_be_corrected_by_itself(service, issued, part, right):
    (renewed,) = service.reissue(issued.id, "Kļūda", Correction(**{part: right})).certificates

    same = {"number": "", "code": "", part: None}
    assert getattr(renewed.paper, part) == right
    assert replace(renewed.paper, **same) == replace(issued.paper, **same)


def test_a_paper_without_an_event_is_corrected_too(service):
    source = ListSource((ListLine("Ana Bērziņa"),), "Lasītāju vakars", TODAY, TODAY)
    (old,) = service.issue_list(source, PaperOrder(), TemplateChoice()).certificates

    (new,) = service.reissue(old.id, "Burts", Correction(recipient="Anna Bērziņa")).certificates

    assert new.paper.recipient == "Anna Bērziņa"
    assert now(service, old).state is CertificateState.REPLACED


def test_a_correction_that_cannot_be_printed_changes_nothing(service, issued):
    found = service.reissue(issued.id, "Kļūda", Correction(recipient="小明"))

    assert found.certificates == ()
    assert found.problems
    assert now(service, issued) == issued


@pytest.mark.parametrize("act", ["make_void", "reissue"])
def test_what_lost_its_force_cannot_lose_it_again(service, issued, act):
    service.make_void(issued.id, "Kļūda")

    with pytest.raises(InvalidValueError):
        getattr(service, act)(issued.id, "Vēlreiz")


def test_nobody_is_handed_anything_where_one_of_several_lost_its_force(service, course, issued):
    (second,) = service.issue_to(course.id, [course.present("Baiba")]).certificates
    service.make_void(second.id, "Kļūda")

    with pytest.raises(InvalidValueError):
        service.hand_out([issued.id, second.id])

    assert now(service, issued).state is CertificateState.ISSUED


def ended(store):
    with store.database.reading() as connection:
        kept = "SELECT number, state, replaced_by FROM ended_number WHERE deleted = 0"
        return {tuple(row) for row in connection.exec_driver_sql(kept)}


def test_laptops_without_the_record_learn_which_numbers_lost_their_force(
    application, service, store, issued
):
    (renewed,) = service.reissue(issued.id, "Burts", Correction(recipient="Ana")).certificates
    service.make_void(renewed.id, "Kļūda")
    assert ended(store) == {
        (issued.number, "replaced", renewed.number),
        (renewed.number, "void", ""),
    }

    application.undo.undo()

    assert ended(store) == {(issued.number, "replaced", renewed.number)}


# Undo


def test_issuing_is_undone_while_nothing_is_on_paper(application, service, issued):
    application.undo.undo()

    assert service.register() == ()
    application.undo.redo()
    assert now(service, issued) == issued


@pytest.mark.parametrize("kind", CopyKind)
def test_what_went_out_is_not_undone_and_the_sentence_says_what_to_do(
    application, service, issued, kind
):
    service.note_copies([issued.id], kind)

    with pytest.raises(PapersAreOutError) as refused:
        application.undo.undo()

    assert issued.number in sentence(refused.value)
    assert now(service, issued).state is CertificateState.ISSUED


def test_after_the_sentence_the_act_before_the_issuing_is_next(application, service, course):
    anna = course.present("Anna")
    application.people.change(anna, a_person("Anna", "Liepa"))
    (certificate,) = service.issue_to(course.id, [anna]).certificates
    service.note_copies([certificate.id], CopyKind.PRINT)
    with pytest.raises(PapersAreOutError):
        application.undo.undo()

    application.undo.undo()

    assert application.people.page(anna).person.name == "Anna Bērziņa"
    assert now(service, certificate).state is CertificateState.ISSUED


def test_undoing_back_over_an_issuing_leaves_it_and_takes_back_the_rest(
    application, service, course
):
    anna = course.present("Anna")
    application.people.change(anna, a_person("Anna", "Liepa"))
    first = application.undo.done()[0].number
    (certificate,) = service.issue_to(course.id, [anna]).certificates
    service.note_copies([certificate.id], CopyKind.PRINT)

    application.undo.undo_back_to(first)

    assert application.people.page(anna).person.name == "Anna Bērziņa"
    assert now(service, certificate).state is CertificateState.ISSUED


def test_what_is_undone_before_an_issuing_leaves_its_paper_as_it_was(
    application, service, course, tmp_path
):
    """Layout, logo and signature of a paper that went out stay, whatever becomes of their acts."""
    zane = course.present("Zane")
    begin = application.undo.done()[0].number
    for name, size in (("logo.png", (600, 200)), ("paraksts.png", (500, 150))):
        (tmp_path / name).write_bytes(a_png(*size))
    application.logos.add(tmp_path / "logo.png")
    signature = application.templates.add_picture(tmp_path / "paraksts.png").key
    own = application.templates.copy(TemplateChoice(), "Mūsu veidne").template
    order = PaperOrder(signatories=(Signatory("Ilga Āboliņa", "Vadītāja", signature),))
    drafts = service.drafts(EventSource(course.id, (zane,)), order)
    (certificate,) = service.issue(drafts, TemplateChoice(own.id)).certificates
    before = service.print([certificate.id]).pdf
    service.note_copies([certificate.id], CopyKind.FILE)

    application.undo.undo_back_to(begin)

    assert application.logos.all() == ()
    assert all(not one.is_own for one in application.templates.all())
    assert service.print([certificate.id], wish=CopyWish(is_first_spoilt=True)).pdf == before


def test_a_copy_is_nothing_to_be_undone(application, service, issued):
    application.undo.undo()
    application.undo.redo()
    service.note_copies([issued.id], CopyKind.PRINT)

    with pytest.raises(PapersAreOutError):
        application.undo.undo()
    while True:
        try:
            application.undo.undo()
        except NothingToUndoError:
            break
    assert [line.copies for line in service.register()] == [1]


def test_making_void_is_undone(application, service, issued):
    service.make_void(issued.id, "Kļūda")

    application.undo.undo()

    assert now(service, issued) == issued
