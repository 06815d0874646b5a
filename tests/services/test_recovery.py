"""A programme comes back from its papers, when every coordinator's laptop is lost."""

import shutil

import pypdfium2
import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors import FolderUnusableError
from app.domain.errors_evidence import EvidenceRefusedError
from app.domain.errors_membership import (
    InProgrammeAlreadyError,
    MayNotLetInError,
    RecoveryError,
    RecoveryGroupError,
)
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.members import carry, found, join
from tests.support.stores import MovableClock, a_person

WORDS = "zaļa egle pie upes"


@pytest.fixture(scope="module")
def lost(tmp_path_factory):
    """A programme whose coordinator is gone: a centre's folder, the groups and PDF of a paper."""
    folder = tmp_path_factory.mktemp("lost")
    office = opened(folder / "office", FirstAnswers("", laptop_name="Birojs", keeps_all=True))
    centre = opened(folder / "centre", FirstAnswers("Preiļu centrs", laptop_name="Zāle"))
    found(office)
    join(office, centre)
    centre.people.add(a_person())
    papers = office.recovery.prepare(WORDS)
    office.recovery.save(papers, folder / "paper.pdf")
    office.recovery.confirm(papers, 3, papers.groups[2].lower())
    assert office.membership.standing().papers_on == papers.made
    for application in (office, centre):
        application.close()
    return folder, papers


def opened(folder, answers=None):
    application = Application(Store(folder, MovableClock(), BUILD_DATE))
    if answers is not None:
        application.settings.set_up(answers)
    return application


@pytest.fixture
def centre(lost, tmp_path):
    folder = shutil.copytree(lost[0] / "centre", tmp_path / "centre")
    application = opened(folder)
    yield application
    application.close()


@pytest.fixture
def new(tmp_path):
    application = opened(
        tmp_path / "new", FirstAnswers("", laptop_name="Jauns birojs", keeps_all=True)
    )
    yield application
    application.close()


def test_a_new_laptop_is_the_coordinators_and_gets_the_records_from_the_centres(
    lost, centre, new, tmp_path
):
    _, papers = lost

    part = new.recovery.restore(" ".join(papers.groups), WORDS)
    carry(centre, new, tmp_path / "1")

    assert (part.role, part.code, part.lets_in) == (Role.COORDINATOR, papers.code, tuple(Role))
    assert new.people.count() == 1
    assert [one.name for one in new.settings.centres()] == ["Preiļu centrs"]
    carry(new, centre, tmp_path / "2")
    assert "Jauns birojs" in [one.member.name for one in centre.membership.roster()]


def test_the_lost_laptop_is_taken_out_afterwards(lost, centre, new, tmp_path):
    new.recovery.restore(" ".join(lost[1].groups), WORDS)
    carry(centre, new, tmp_path / "1")
    (old,) = [one for one in new.membership.roster() if one.member.name == "Birojs"]

    new.membership.revoke(old.member.sign_key, "nozagts")
    carry(new, centre, tmp_path / "2")

    assert [one.member.name for one in centre.membership.roster() if one.belongs] == [
        "Jauns birojs",
        "Zāle",
    ]


def test_a_paper_that_was_used_needs_no_other_to_be_printed(lost, new):
    part = new.recovery.restore(" ".join(lost[1].groups), WORDS)

    assert part.papers_on


def test_the_code_on_the_paper_can_be_read_by_a_camera(lost, tmp_path, new):
    folder, papers = lost
    page = pypdfium2.PdfDocument(folder / "paper.pdf")[0]
    photo = tmp_path / "photo.png"
    page.render(scale=2.5).to_pil().save(photo)

    assert new.recovery.text_of(photo) == "".join(papers.groups)
    assert new.recovery.text_of(folder / "paper.pdf") == "".join(papers.groups)


def test_typed_groups_can_come_in_a_text_file(lost, tmp_path, new):
    typed = tmp_path / "groups.txt"
    typed.write_text("\n".join(lost[1].groups), "utf-8")

    seen = new.recovery.look_at(new.recovery.text_of(typed), WORDS)

    assert (seen.programme, seen.code) == ("Birojs", lost[1].code)


def test_every_group_stands_on_the_paper_with_its_number(lost):
    document = pypdfium2.PdfDocument(lost[0] / "paper.pdf")
    text = document[0].get_textpage().get_text_range()

    assert len(document) == 1
    assert all(group in text.replace(" ", "") for group in lost[1].groups)
    assert f"{len(lost[1].groups)}" in text


def test_nothing_happens_with_a_wrong_passphrase(lost, new):
    with pytest.raises(RecoveryError):
        new.recovery.restore(" ".join(lost[1].groups), "melna egle pie upes")

    assert new.membership.standing() is None


def test_a_laptop_that_belongs_restores_nothing(lost, centre):
    with pytest.raises(InProgrammeAlreadyError):
        centre.recovery.restore(" ".join(lost[1].groups), WORDS)


def test_only_a_coordinator_prepares_papers(centre):
    with pytest.raises(MayNotLetInError):
        centre.recovery.prepare(WORDS)


def test_another_group_proves_nothing(lost, new):
    _, papers = lost

    with pytest.raises(RecoveryGroupError):
        new.recovery.confirm(papers, 3, papers.groups[3])


def test_a_paper_that_cannot_be_written_or_read_is_refused(lost, new, tmp_path):
    with pytest.raises(FolderUnusableError):
        new.recovery.save(lost[1], tmp_path / "gone" / "paper.pdf")
    with pytest.raises(EvidenceRefusedError):
        new.recovery.text_of(tmp_path / "gone.png")


def test_the_passphrase_and_the_groups_are_kept_nowhere(lost):
    folder, papers = lost
    kept = opened(folder / "office")
    with kept.membership._store.database.reading() as connection:
        everything = str(connection.exec_driver_sql("SELECT * FROM setting").all())
    kept.close()

    assert WORDS not in everything
    assert papers.groups[0] not in everything
    assert papers.groups[0] not in repr(papers)
