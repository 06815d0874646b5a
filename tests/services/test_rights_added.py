"""Templates, kinds of events and links: who added them, and who may change them."""

import pytest

from app.domain.certificate_wishes import EventSource, PaperOrder
from app.domain.designs import CertificateKind
from app.domain.errors_rights import CoordinatorOnlyError
from app.domain.own_kinds import OwnKindDraft
from app.persistence import ended_numbers
from app.services.wording.errors import sentence
from tests.support.certificates import Course, template_of
from tests.support.designs import a_design
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry, join
from tests.support.righted import KIND, issued_at, settled, shared
from tests.support.shared_acts import TEMPLATES, logo_file, own_template
from tests.support.stores import a_person

__all__ = ["laptop", "ludza", "office", "preili", "settled"]


LEARNING = template_of(CertificateKind.NON_FORMAL)


# Templates and kinds of events


def test_a_centre_changes_no_template_of_others_and_is_told_to_copy_it(settled, tmp_path):
    before = shared(settled)

    for done in TEMPLATES.values():
        with pytest.raises(CoordinatorOnlyError) as refused:
            done(settled, tmp_path)
        assert "copy" in sentence(refused.value)

    assert shared(settled) == before


def test_what_a_centre_decides_about_its_own_template_is_so_at_the_office(office, preili, tmp_path):
    own = preili.templates.save(None, "Paldies", a_design()).template

    for name, done in TEMPLATES.items():
        carry(preili, office, tmp_path / f"before {name}")
        done(preili, tmp_path)
        carry(preili, office, tmp_path / f"after {name}")

        assert office.templates.all() == preili.templates.all()
        if name != "template.remove":
            assert office.templates.revisions(own.id) == preili.templates.revisions(own.id)
            assert office.templates.rule_of(own.id) == preili.templates.rule_of(own.id)


def test_the_office_decides_about_a_template_of_a_centre(office, preili, tmp_path):
    preili.templates.save(None, "Paldies", a_design())
    carry(preili, office, tmp_path / "in")
    office.clock.go_on(hours=1)

    office.templates.rename(own_template(office), "Pateicība")
    carry(office, preili, tmp_path / "back")

    assert preili.templates.one(own_template(preili)).name == "Pateicība"


def test_a_kind_of_a_centre_is_renamed_by_it_everywhere(office, preili, tmp_path):
    kind = preili.kinds.add(KIND)
    carry(preili, office, tmp_path / "first")

    preili.kinds.change(kind.code, OwnKindDraft("zolīte", "zolītē"))
    carry(preili, office, tmp_path / "second")

    assert office.kinds.own(kind.code).nominative == "zolīte"


def test_a_centre_changes_no_kind_of_others(office, preili, tmp_path):
    kind = office.kinds.add(KIND)
    carry(office, preili, tmp_path / "in")

    with pytest.raises(CoordinatorOnlyError):
        preili.kinds.change(kind.code, OwnKindDraft("zolīte", "zolītē"))
    with pytest.raises(CoordinatorOnlyError):
        preili.kinds.remove(kind.code)

    assert preili.kinds.own(kind.code) == kind
    assert kind.code in dict(preili.kinds.choices())


def test_a_kind_that_the_office_removed_is_not_brought_back_at_a_centre(office, preili, tmp_path):
    kind = office.kinds.add(KIND)
    office.kinds.remove(kind.code)
    carry(office, preili, tmp_path / "in")

    with pytest.raises(CoordinatorOnlyError) as refused:
        preili.kinds.add(KIND)

    assert "removed" in sentence(refused.value)
    assert kind.code not in dict(preili.kinds.choices())


def issue_for_learning(application, course):
    course.present("Anna")
    drafts = application.certificates.drafts(
        EventSource(course.id), PaperOrder(kind=CertificateKind.NON_FORMAL)
    )
    return application.certificates.issue(drafts, LEARNING).certificates


def test_certificates_of_a_kind_that_nobody_used_before_are_issued_and_undone_at_a_centre(
    preili, office, tmp_path
):
    course = Course(preili)
    assert issue_for_learning(preili, course)

    preili.undo.undo()
    preili.undo.redo()
    carry(preili, office, tmp_path / "out")

    assert not preili.rights.now().may_change(LEARNING.template)
    assert office.certificates.of_event(course.id) == preili.certificates.of_event(course.id)


def test_certificates_are_issued_where_another_laptop_took_back_the_first_of_their_kind(
    preili, ludza, office, tmp_path
):
    assert issue_for_learning(ludza, Course(ludza))
    carry(ludza, office, tmp_path / "first")
    ludza.undo.undo()
    carry(ludza, office, tmp_path / "second")
    carry(office, preili, tmp_path / "third")
    course = Course(preili)

    (issued,) = issue_for_learning(preili, course)

    assert preili.certificates.print([issued.id])


def test_a_picture_that_another_laptop_took_back_is_brought_once_more(
    preili, ludza, office, tmp_path
):
    file = logo_file(tmp_path)
    ludza.templates.add_picture(file)
    carry(ludza, office, tmp_path / "first")
    ludza.undo.undo()
    carry(ludza, office, tmp_path / "second")
    carry(office, preili, tmp_path / "third")

    added = preili.templates.add_picture(file)

    assert preili.templates.add_picture(file).key == added.key
    assert preili.templates.picture_content(added.key)
    assert [one.id.hex() for one in preili.templates.pictures_all()] == [added.key]


def test_a_certificate_is_made_void_where_another_laptop_took_back_that_it_is(
    office, preili, laptop, tmp_path
):
    """The number stands without force for all who see only numbers."""
    second = laptop("second")
    join(office, second, centre=preili.settings.centre().id)
    carry(office, preili, tmp_path / "known")
    course = Course(preili)
    certificate = issued_at(preili, course)
    carry(preili, second, tmp_path / "first")
    second.certificates.make_void(certificate.id, "Kļūda vārdā")
    second.undo.undo()
    carry(second, preili, tmp_path / "second")
    assert preili.certificates.register()[0].certificate.state != "void"

    preili.certificates.make_void(certificate.id, "Kļūda vārdā")

    with preili.people._store.database.reading() as connection:
        assert ended_numbers.one(connection, certificate.number) is not None


# Links between records of two centres


@pytest.fixture
def linked(office, preili, ludza, tmp_path):
    """Return the record of a person at one centre whom the office joined with another's."""
    here, there = preili.people.add(a_person("Anna")), ludza.people.add(a_person("Anna"))
    for centre in (preili, ludza):
        carry(centre, office, tmp_path / centre.settings.centre().name)
    office.duplicates.same(here.id, there.id)
    carry(office, preili, tmp_path / "linked")
    return here.id, there.id


def test_what_the_office_joined_of_two_centres_no_centre_parts(preili, linked):
    with pytest.raises(CoordinatorOnlyError) as refused:
        preili.duplicates.take_back(*linked)
    assert "different centres" in sentence(refused.value)

    with pytest.raises(CoordinatorOnlyError):
        preili.duplicates.take_out(linked[0])

    assert [one.pair for one in preili.duplicates.joined()] == [tuple(sorted(linked))]


def test_a_centre_joins_and_parts_its_own_records_as_before(preili, linked):
    other = preili.people.add(a_person("Anna"))

    preili.duplicates.same(linked[0], other.id)
    assert len(preili.duplicates.joined()) == 2

    preili.duplicates.take_back(linked[0], other.id)
    assert len(preili.duplicates.joined()) == 1
