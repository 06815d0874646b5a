"""Logos: taken from files, put in order, printed on papers, carried to other laptops."""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.documents.logos import clean_logo
from app.domain.attendance import Mark
from app.domain.errors import FolderUnusableError, NameMissingError, NotFoundError
from app.domain.errors_logos import LogoProblem, LogoRefusedError
from app.domain.ids import LogoId
from app.domain.logos import MOST_LOGOS, LogoDraft, LogoForm, LogoRemark
from app.persistence import logos
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from app.services.sheets import SheetWish
from app.services.wording.errors import sentence
from tests.support.certificates import preview_of
from tests.support.logos import a_heavy_jpeg, a_jpeg, a_png, an_svg
from tests.support.members import join
from tests.support.stores import MovableClock, a_person, a_session, an_event, table_dump


@pytest.fixture
def file(tmp_path):
    def write(content=None, name="Britu padome.svg"):
        target = tmp_path / name
        target.write_bytes(content or an_svg())
        return target

    return write


def names(application):
    return [one.name for one in application.logos.all()]


def content(application, logo):
    with application.logos._store.database.reading() as connection:
        return logos.content_of(connection, logo.id)


def test_a_logo_has_the_name_of_its_file_and_stands_on_every_paper(application, file):
    added = application.logos.add(file()).logo

    assert application.logos.all() == (added,)
    assert (added.name, added.form) == ("Britu padome", LogoForm.SVG)
    assert (added.on_sheets, added.on_certificates) == (True, True)


def test_what_is_worth_saying_is_said_when_a_logo_is_added_and_later(application, file):
    added = application.logos.add(file(a_png(120, 60), "mazs.png"))

    assert added.remarks == (LogoRemark.COARSE,)
    assert application.logos.remarks(added.logo.id) == (LogoRemark.COARSE,)


def test_a_large_picture_is_kept_in_pieces_that_a_bundle_can_carry(application, store, file):
    added = application.logos.add(file(a_heavy_jpeg(), "foto.jpg")).logo
    pieces = table_dump(store, "logo_piece")

    assert len(pieces) > 1
    assert content(application, added) == clean_logo(a_heavy_jpeg()).content
    assert all(len(row[-1]) <= logos.PIECE_BYTES < 2**18 for row in pieces)


def test_a_refused_file_is_named_and_leaves_nothing(application, store, file):
    with pytest.raises(LogoRefusedError) as refused:
        application.logos.add(file(b"GIF89a", "kustas.gif"))

    assert refused.value.problem is LogoProblem.NOT_A_PICTURE
    assert "kustas.gif" in sentence(refused.value)
    assert table_dump(store, "logo") == []


@pytest.mark.parametrize("problem", LogoProblem)
def test_every_refusal_is_a_whole_sentence(problem):
    words = sentence(LogoRefusedError(problem, "logo.svg"))

    assert words.endswith(".")
    assert "{" not in words


def test_a_file_that_is_not_there_is_said_to_be_unreadable(application, tmp_path):
    with pytest.raises(FolderUnusableError):
        application.logos.add(tmp_path / "nav.png")


def test_there_are_no_more_logos_than_a_row_can_hold(application, file):
    for _ in range(MOST_LOGOS):
        application.logos.add(file())

    with pytest.raises(LogoRefusedError) as refused:
        application.logos.add(file())

    assert refused.value.problem is LogoProblem.TOO_MANY_LOGOS


def test_adding_and_removing_can_be_taken_back(application, file):
    added = application.logos.add(file()).logo
    application.logos.remove(added.id)
    assert names(application) == []

    application.undo.undo()
    assert application.logos.picture(added.id, 40) is not None

    application.undo.undo()
    assert names(application) == []


def test_logos_are_put_in_order(application, file):
    for name in ("A", "B", "C"):
        application.logos.add(file(), name)
    last = application.logos.all()[2].id

    application.logos.move(last, -1)
    assert names(application) == ["A", "C", "B"]
    application.logos.move(last, -9)
    assert names(application) == ["C", "A", "B"]


def test_a_logo_is_renamed_and_taken_off_one_kind_of_paper(application, file):
    added = application.logos.add(file()).logo

    application.logos.change(added.id, LogoDraft("Fonds", on_certificates=False))

    (kept,) = application.logos.all()
    assert (kept.name, kept.on_sheets, kept.on_certificates) == ("Fonds", True, False)
    with pytest.raises(NameMissingError):
        application.logos.change(added.id, LogoDraft(" "))


def test_a_logo_that_is_gone_is_not_shown(application):
    with pytest.raises(NotFoundError):
        application.logos.picture(LogoId(bytes(16)), 40)


def test_the_picture_is_as_high_as_asked_and_as_wide_as_the_logo(application, file):
    added = application.logos.add(file()).logo

    picture = application.logos.picture(added.id, 60)

    assert (picture.width, picture.height) == (180, 60)


def _an_event_with_anna(application):
    event = application.events.add(an_event(), [a_session()])
    anna = application.people.add(a_person())
    session = application.attendance.grid(event.id).sessions[0].id
    application.attendance.mark(session, anna.id, Mark.PRESENT)
    return event, anna


def test_papers_carry_the_logos_chosen_for_them(application, file):
    event, anna = _an_event_with_anna(application)
    bare_sheet = application.sheets.preview(event.id, SheetWish()).pdf
    bare_certificate = preview_of(application, event.id, anna.id)
    picture = application.logos.add(file(a_jpeg(), "fonds.jpg")).logo
    application.logos.change(picture.id, LogoDraft("Fonds", on_sheets=False))

    sheet = application.sheets.preview(event.id, SheetWish()).pdf
    certificate = preview_of(application, event.id, anna.id)

    assert b"/Subtype /Image" in certificate
    assert b"/Subtype /Image" not in sheet
    assert len(certificate) > len(bare_certificate)
    assert b"/Subtype /Image" not in bare_sheet

    application.logos.change(picture.id, LogoDraft("Fonds", on_certificates=False))
    assert b"/Subtype /Image" in application.sheets.preview(event.id, SheetWish()).pdf
    certificate = preview_of(application, event.id, anna.id)
    assert b"/Subtype /Image" not in certificate


def test_an_issued_certificate_keeps_the_logos_of_its_day(application, file):
    event, anna = _an_event_with_anna(application)
    first = application.logos.add(file(a_jpeg(), "pirmais.jpg")).logo
    (issued,) = application.certificates.issue_to(event.id, [anna.id]).certificates
    as_issued = application.certificates.print([issued.id]).pdf

    application.logos.remove(first.id)
    application.logos.add(file(a_png(), "otrs.png"))

    assert issued.paper.logos == (first.key,)
    assert application.certificates.print([issued.id]).pdf == as_issued


def test_a_certificate_whose_logo_is_not_here_is_printed_without_it(application, store, file):
    event, anna = _an_event_with_anna(application)
    application.logos.add(file(a_jpeg(), "pirmais.jpg"))
    (issued,) = application.certificates.issue_to(event.id, [anna.id]).certificates
    with store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql("UPDATE logo SET form = 'webp'")

    made = application.certificates.print([issued.id])

    assert made.pages == 1
    assert b"/Subtype /Image" not in made.pdf


def test_logos_travel_to_the_laptop_that_takes_in_the_file(tmp_path, file, application):
    added = application.logos.add(file(a_heavy_jpeg(), "fonds.jpg")).logo
    other = Application(Store(tmp_path / "other", MovableClock(), BUILD_DATE))
    try:
        other.settings.set_up(FirstAnswers("Ludzas centrs"))

        join(application, other)

        assert other.logos.all() == (added,)
        assert content(other, added) == content(application, added)
        assert other.logos.picture(added.id, 30) is not None
    finally:
        other.close()
    shutil.rmtree(tmp_path / "other")
