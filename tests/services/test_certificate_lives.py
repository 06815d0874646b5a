"""What becomes of certificates: frozen, printed, handed out, corrected, void, undone, met again."""

import shutil
from dataclasses import replace
from datetime import date

import pytest
from pypdfium2 import PdfDocument

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificate_register import CopyKind, Correction, RegisterFilter
from app.domain.certificate_wishes import (
    EventSource,
    HoursSource,
    ListLine,
    ListSource,
    MiniProjectSource,
    PaperOrder,
)
from app.domain.certificates import CertificateState, Standing, TemplateChoice
from app.domain.designs import CertificateKind, Look
from app.domain.errors import InvalidValueError, NothingToUndoError, PapersAreOutError
from app.domain.ids import PARTICIPATION_TEMPLATE, CentreId, new_id
from app.domain.mini_projects import MiniProjectDraft
from app.domain.papers import PrintProblemKind, Signatory
from app.persistence.store import Store
from app.services.certificate_printing import CopyWish
from app.services.settings import FirstAnswers
from app.services.wording.errors import sentence
from tests.support.certificates import Course, template_of
from tests.support.logos import a_png
from tests.support.members import join
from tests.support.stores import TODAY, MovableClock, a_person, an_event, let_copies_settle


@pytest.fixture
def service(application):
    return application.certificates


@pytest.fixture
def course(application):
    return Course(application)


@pytest.fixture
def anna(course):
    return course.present("Anna")


@pytest.fixture
def issued(service, course, anna):
    (certificate,) = service.issue_to(course.id, [anna]).certificates
    return certificate


def now(service, certificate):
    lines = service.register()
    return next(line.certificate for line in lines if line.certificate.id == certificate.id)


def text_of(pdf):
    with PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


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


# Copies


def test_a_reprint_says_that_it_is_a_duplicate_and_changes_nothing_else(service, issued):
    first = service.print([issued.id]).pdf
    service.note_copies([issued.id], CopyKind.PRINT)

    again = service.print([issued.id]).pdf
    spoilt = service.print([issued.id], wish=CopyWish(is_first_spoilt=True)).pdf

    assert "DUBLIKĀTS" not in text_of(first).upper()
    assert "DUBLIKĀTS" in text_of(again).upper()
    assert spoilt == first


def test_a_saved_file_makes_the_first_print_no_duplicate(service, issued):
    service.note_copies([issued.id], CopyKind.FILE)

    assert service.printed_before([issued.id]) == frozenset()
    assert [line.copies for line in service.register()] == [1]


def test_a_paper_that_was_handed_out_is_a_duplicate_when_printed_again(service, issued):
    service.hand_out([issued.id])

    assert service.printed_before([issued.id]) == {issued.id}


def test_only_those_printed_before_are_duplicates_in_one_job(service, course, issued):
    baiba = course.present("Baiba")
    (second,) = service.issue_to(course.id, [baiba]).certificates
    service.note_copies([issued.id], CopyKind.PRINT)

    printed = text_of(service.print([issued.id, second.id]).pdf)

    assert printed.upper().count("DUBLIKĀTS") == 1


def test_each_certificate_becomes_a_file_of_its_own(service, course, issued, tmp_path):
    (second,) = service.issue_to(course.id, [course.present("Baiba")]).certificates

    folder = tmp_path / "katrai sava"
    folder.mkdir()

    count = service.save_each([issued.id, second.id], folder)

    names = sorted(file.name for file in folder.iterdir())
    assert count == len(names) == 2
    assert all(one.number in name for one, name in zip((issued, second), names, strict=True))


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


# The register


def test_the_register_finds_the_certificates_of_all_records_of_a_person(
    application, service, course, anna, issued
):
    again = course.present("Anita")
    (second,) = service.issue_to(course.id, [again]).certificates
    other = course.present("Baiba")
    service.issue_to(course.id, [other])
    application.duplicates.same(anna, again)

    lines = service.register(RegisterFilter(person=again))

    assert {line.certificate.id for line in lines} == {issued.id, second.id}
    assert all(line.is_second for line in lines)


def test_the_register_is_narrowed_by_every_part_of_a_filter(application, service, course, issued):
    other = Course(application, "Cits")
    (second,) = service.issue_to(other.id, [other.present("Baiba")]).certificates
    service.hand_out([second.id])
    service.note_copies([second.id], CopyKind.PRINT)

    def found(**asked):
        lines = service.register(RegisterFilter(**asked))
        return {line.certificate.paper.recipient.split()[0] for line in lines}

    assert found() == {"Anna", "Baiba"}
    assert found(event=course.id) == {"Anna"}
    assert found(states=frozenset({CertificateState.HANDED_OUT})) == {"Baiba"}
    assert found(is_handed_out=False) == found(is_printed=False) == {"Anna"}
    assert found(is_handed_out=True) == found(is_printed=True) == {"Baiba"}
    assert found(kinds=frozenset({"thanks"})) == set()
    assert found(since=TODAY, until=TODAY) == {"Anna", "Baiba"}
    assert found(until=date(2026, 11, 21)) == set()
    assert found(text="cit baib") == {"Baiba"}
    (centre,) = application.settings.centres()
    assert found(centre=centre.id) == {"Anna", "Baiba"}
    assert found(centre=CentreId(new_id())) == set()


def test_the_register_shows_more_than_a_few_hundred(service):
    lines = tuple(ListLine(f"Anna {number}") for number in range(620))
    source = ListSource(lines, "Lielā diena", TODAY, TODAY)
    service.issue_list(source, PaperOrder(), TemplateChoice())

    assert len(service.register()) == 620


def test_the_printed_register_names_number_recipient_and_what_became_of_it(service, issued):
    (renewed,) = service.reissue(
        issued.id, "Labots vārds", Correction(recipient="Ana")
    ).certificates
    service.hand_out([renewed.id], "māsa Ilze")

    printed = text_of(service.register_pdf([issued.id, renewed.id], "lv"))

    for words in (issued.number, renewed.number, "Anna Bērziņa", "Labots vārds", "māsa Ilze"):
        assert words in printed.replace("\r\n", " ")


def test_the_printed_register_is_the_same_on_every_day(service, issued, clock):
    first = service.register_pdf([issued.id], "lv")
    clock.go_on(days=300)

    assert service.register_pdf([issued.id], "lv") == first


# Two laptops


@pytest.fixture(scope="module")
def apart(tmp_path_factory, pristine_folder):
    """Folders of a centre's laptop and the office, with the same course and people."""
    place = tmp_path_factory.mktemp("apart")
    first = opened(shutil.copytree(pristine_folder, place / "first"))
    course = Course(first)
    anna = course.present("Anna")
    second = opened(place / "second")
    second.settings.set_up(FirstAnswers("", laptop_name="Birojs", keeps_all=True))
    join(second, first)
    carry(first, second, place / "begin.kopa")
    for application in (first, second):
        let_copies_settle(application._store)
        application.close()
    return place, course.id, anna


@pytest.fixture
def two(apart, tmp_path):
    """The two laptops, with the course and who was there."""
    place, course, anna = apart
    names = ("first", "second")
    laptops = [opened(shutil.copytree(place / name, tmp_path / name)) for name in names]
    yield *laptops, course, anna
    for laptop in laptops:
        laptop.close()


def opened(folder):
    return Application(Store(folder, MovableClock(), BUILD_DATE))


def carry(sender, receiver, file):
    for written in sender.exchange.export(file):
        receiver.exchange.take_in([written.file])


def test_what_was_issued_on_the_other_laptop_is_noticed_after_a_file(two, tmp_path):
    first, second, event, anna = two
    (certificate,) = first.certificates.issue_to(event, [anna]).certificates
    carry(first, second, tmp_path / "one.kopa")

    (candidate,) = second.certificates.candidates(event)

    assert (candidate.standing, candidate.number) == (
        Standing.ALREADY_HAS_ONE,
        certificate.number,
    )
    assert second.certificates.issue_to(event, [anna]).certificates == ()


def test_two_that_were_issued_apart_are_both_kept_and_marked_when_they_meet(two, tmp_path):
    first, second, event, anna = two
    (here,) = first.certificates.issue_to(event, [anna]).certificates
    (there,) = second.certificates.issue_to(event, [anna]).certificates
    assert here.number != there.number
    assert not any(line.is_second for line in first.certificates.register())

    carry(second, first, tmp_path / "two.kopa")

    lines = first.certificates.register()
    assert {line.certificate.number for line in lines} == {here.number, there.number}
    assert all(line.is_second for line in lines)
    first.certificates.make_void(there.id, "Otra par to pašu")
    assert not any(line.is_second for line in first.certificates.register())


def test_a_certificate_of_the_other_laptop_prints_the_same_bytes_and_knows_its_copies(
    two, tmp_path
):
    first, second, event, anna = two
    (certificate,) = first.certificates.issue_to(event, [anna]).certificates
    printed = first.certificates.print([certificate.id]).pdf
    first.certificates.note_copies([certificate.id], CopyKind.PRINT)

    carry(first, second, tmp_path / "three.kopa")

    assert second.certificates.printed_before([certificate.id]) == {certificate.id}
    wish = CopyWish(is_first_spoilt=True)
    assert second.certificates.print([certificate.id], wish=wish).pdf == printed


def test_papers_of_a_mini_project_are_of_its_centre_whoever_issues_them(two, tmp_path):
    centre, office, *_ = two
    project = centre.mini_projects.add(MiniProjectDraft("Pļava", lead_name="Pļavas draugi"))
    carry(centre, office, tmp_path / "project.kopa")
    order = PaperOrder(CertificateKind.MINI_PROJECT)

    drafts = office.certificates.drafts(MiniProjectSource(project.id), order)
    office.certificates.issue(drafts, template_of(CertificateKind.MINI_PROJECT))

    (line,) = office.certificates.register()
    assert line.centre == centre.settings.centre().id


def test_issuing_is_undone_beside_certificates_of_the_other_laptop(two, tmp_path):
    first, second, event, anna = two
    (there,) = first.certificates.issue_to(event, [anna]).certificates
    carry(first, second, tmp_path / "four.kopa")
    order = PaperOrder(CertificateKind.HOURS_STATEMENT)
    drafts = second.certificates.drafts(HoursSource((anna,)), order)
    (kept,) = second.certificates.issue(drafts, template_of(order.kind)).certificates
    second.certificates.issue(drafts, template_of(order.kind))

    second.undo.undo()

    assert {line.certificate.number for line in second.certificates.register()} == {
        kept.number,
        there.number,
    }
