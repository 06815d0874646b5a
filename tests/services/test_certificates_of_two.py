"""What two laptops of a centre issue meets when their files do."""

import shutil

import pytest

from app.domain.certificate_register import CopyKind
from app.domain.certificate_wishes import HoursSource, MiniProjectSource, PaperOrder
from app.domain.certificates import Standing
from app.domain.designs import CertificateKind
from app.domain.mini_projects import MiniProjectDraft
from app.services.certificate_printing import CopyWish
from app.services.settings import FirstAnswers
from tests.support.certificates import Course, template_of
from tests.support.issued import anna, course, opened
from tests.support.members import join
from tests.support.stores import let_copies_settle

__all__ = ["anna", "course"]


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
