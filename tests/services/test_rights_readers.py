"""A laptop that only reads changes no record, and does what is its own."""

from dataclasses import replace

import pytest

from app.domain.certificate_register import CopyKind
from app.domain.errors_rights import ReadOnlyLaptopError
from app.domain.sheets import SheetForm
from app.domain.trust import Role
from app.services.sheets import SheetWish
from app.services.wording.errors import sentence
from tests.support.certificates import Course
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry, join
from tests.support.merging import rows_of
from tests.support.righted import KIND, issued_at, reader
from tests.support.shared_acts import SETTINGS
from tests.support.stores import a_person

__all__ = ["laptop", "ludza", "office", "preili", "reader"]


def test_on_a_laptop_that_only_reads_no_record_changes(office, preili, reader, tmp_path):
    person = preili.people.add(a_person("Anna"))
    carry(preili, office, tmp_path / "first")
    carry(office, reader, tmp_path / "second")

    for refused in (
        # Before it is found that this laptop has no centre of its own.
        lambda: reader.people.add(a_person("Zane")),
        lambda: reader.people.remove(person.id),
        lambda: reader.people.change(person.id, a_person("Ilze")),
        lambda: reader.kinds.add(KIND),
        lambda: reader.settings.change_centre(replace(reader.settings.centres()[0], name="Cits")),
        *(lambda done=done: done(reader, tmp_path) for done in EVERYWHERE),
    ):
        with pytest.raises(ReadOnlyLaptopError) as why:
            refused()
        assert "only reads" in sentence(why.value)

    preili.people.change(person.id, a_person("Ilze"))
    carry(preili, office, tmp_path / "third")
    carry(office, reader, tmp_path / "fourth")
    assert [one.given for one in reader.people.find()] == ["Ilze"]


EVERYWHERE = [
    SETTINGS[name]
    for name in (
        "programme.change",
        "programme.evidence",
        "sheet.columns",
        "period.add",
        "logo.add",
    )
]


def test_a_laptop_that_only_reads_makes_papers_and_notes_what_is_its_own(
    office, preili, reader, tmp_path
):
    course = Course(preili)
    certificate = issued_at(preili, course)
    carry(preili, office, tmp_path / "first")
    carry(office, reader, tmp_path / "second")
    before = everything(reader)

    assert reader.certificates.print([certificate.id])
    reader.certificates.note_copies([certificate.id], CopyKind.PRINT)
    assert reader.sheets.preview(course.id, SheetWish()).pdf
    reader.sheets.remember(SheetForm.CHILDREN, reader.sheets.choice(SheetForm.CHILDREN))
    assert everything(reader) == before

    worker = reader.workers.add("Zane")
    reader.workers.rename(worker.id, "Zane K.")
    reader.workers.remove(worker.id)


def test_a_laptop_that_only_reads_names_those_who_sit_there_and_nobody_else(
    office, preili, laptop, tmp_path
):
    theirs = preili.workers.add("Zane")
    carry(preili, office, tmp_path / "first")
    second = laptop("second")
    join(office, second, Role.READER, centre=preili.settings.centre().id)
    own = second.workers.add("Ilze")

    with pytest.raises(ReadOnlyLaptopError):
        second.workers.rename(theirs.id, "Zanda")
    second.workers.rename(own.id, "Ilze K.")

    assert [one.name for one in second.workers.everyone()] == ["Ilze K.", "Zane"]


def test_what_was_done_before_a_laptop_only_read_stays_as_it_is(office, laptop):
    second = laptop("second")
    second.people.add(a_person("Anna"))
    second.kinds.add(KIND)
    second.undo.undo()
    join(office, second, Role.READER, centre=second.settings.centre().id)

    with pytest.raises(ReadOnlyLaptopError):
        second.undo.redo()
    with pytest.raises(ReadOnlyLaptopError):
        second.undo.undo()

    assert [one.given for one in second.people.find()] == ["Anna"]
    assert second.undo.next_undo() is None
    assert second.undo.next_redo() is None


def everything(application):
    with application.people._store.database.reading() as connection:
        return rows_of(connection)
