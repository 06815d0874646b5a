"""What every laptop adds for the whole programme is changed by it and by coordinators, in files."""

import pytest

from app.domain.verification import Verdict
from tests.support.certificates import Course
from tests.support.designs import a_design, with_words
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry

__all__ = ["laptop", "ludza", "office", "preili"]


@pytest.fixture
def sent(tmp_path):
    """Let one laptop send its files to another, in a folder of their own each time."""
    places = iter(range(99))

    def send(sender, *receivers):
        for receiver in receivers:
            carry(sender, receiver, tmp_path / f"stick {next(places)}")

    return send


def issued_at(application):
    course = Course(application)
    (certificate,) = application.certificates.issue_to(
        course.id, [course.present("Anna")]
    ).certificates
    return certificate


def said_of(application, certificate):
    (answer,) = application.verification.of_text(certificate.paper.code)
    return answer.verdict


def test_a_certificate_made_void_by_mistake_is_genuine_everywhere_once_it_is_taken_back(
    office, preili, ludza, sent
):
    certificate = issued_at(preili)
    preili.certificates.make_void(certificate.id, "Kļūda")
    sent(preili, office)
    sent(office, ludza)
    before = [said_of(one, certificate) for one in (preili, office, ludza)]

    preili.undo.undo()
    sent(preili, office)
    sent(office, ludza)

    assert before == [Verdict.VOID] * 3
    assert [said_of(one, certificate) for one in (preili, office, ludza)] == [Verdict.GENUINE] * 3


def test_a_version_that_a_coordinator_approves_is_approved_at_the_centre_that_made_it(
    office, preili, sent
):
    own = preili.templates.save(None, "Mūsu veidne", a_design()).template
    sent(preili, office)

    office.templates.approve(own.newest.id, "Anna Kalniņa")
    sent(office, preili)

    (version,) = preili.templates.revisions(own.id)
    assert version.approved_by == "Anna Kalniņa"


def test_a_template_that_a_centre_renames_and_goes_on_with_is_so_everywhere(
    office, preili, ludza, sent
):
    own = preili.templates.save(None, "Mūsu veidne", a_design()).template
    sent(preili, office)
    sent(office, ludza)

    preili.templates.save(own.id, own.name, with_words(a_design(), "Paldies!"))
    preili.templates.rename(own.id, "Jauna veidne")
    sent(preili, office)
    sent(office, ludza)

    for one in (office, ludza):
        assert one.templates.one(own.id).name == "Jauna veidne"
        assert len(one.templates.revisions(own.id)) == 2
