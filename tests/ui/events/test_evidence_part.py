"""The evidence of an event: dropped, seen, said of, removed; and the scans of one page."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.codes import shown_code
from app.domain.evidence import EvidenceKind
from app.domain.ids import new_id
from app.domain.people import ConsentPurpose
from app.persistence import records, tables
from app.services.changes import EVERYTHING
from tests.support.gui import click, find, press, type_text
from tests.support.scanned import CODE, as_jpeg, as_pdf, heic_photo, plain_colours, sheet_page
from tests.support.stores import TODAY, a_session, an_event
from tests.ui.events.builders import sessions_of
from ui.events.evidence import part
from ui.events.evidence.page_scans import PageScans
from ui.events.evidence.part import EvidencePart
from ui.events.place import EventPlace, Part


@dataclass
class Here:
    """The part in sight, and what a test does with it."""

    part: EvidencePart
    event: object
    screen: object
    desk: object
    store: object
    folder: object

    @property
    def application(self):
        return self.desk.application

    def files(self, **contents):
        """Write files; two underscores in a name stand for its dot."""
        paths = []
        for name, content in contents.items():
            paths.append(self.folder / name.replace("__", "."))
            paths[-1].write_bytes(content)
        return paths

    def drop(self, *paths, **contents):
        """Drop files onto the part, and let the work be done."""
        mime = QMimeData()
        dropped = [*paths, *self.files(**contents)]
        mime.setUrls([QUrl.fromLocalFile(str(one)) for one in dropped])
        self.part.dropEvent(
            QDropEvent(
                QPointF(5, 5),
                Qt.DropAction.CopyAction,
                mime,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        self.desk.jobs.run()

    def kept(self, event=None):
        return self.application.evidence.of_event((event or self.event).id)

    def find(self, name, kind=QWidget):
        return find(self.part, name, kind)

    def card(self, number=0):
        return self.find(f"evidence.file{number}")

    def come_again(self):
        self.screen.open_record(EventPlace(self.event.id, Part.EVIDENCE))
        self.desk.jobs.run()

    def report(self):
        body = self.find("evidence.report").body
        return [body.itemAt(at).widget().accessibleName() for at in range(body.count())]


@pytest.fixture
def here(screen, course, desk, store, tmp_path):
    screen.open_record(EventPlace(course.id, Part.EVIDENCE))
    desk.jobs.run()
    return Here(screen.findChild(EvidencePart), course, screen, desk, store, tmp_path)


def a_printed_page(store, event, sessions, code=CODE):
    page = new_id()
    row = {"id": page, "centre_id": event.centre, "event_id": event.id, "code": code}
    rest = {"page": 1, "pages": 1, "people": "", "blank_rows": 8}
    named = "\n".join(one.id.hex() for one in sessions)
    with store.database.unnamed(capture=True) as connection:
        records.add(connection, tables.sheet_page, {**row, **rest, "sessions": named})
    return page


def test_a_dropped_photo_stands_on_a_card_with_its_picture(here, window):
    here.drop(foto__jpg=as_jpeg(plain_colours()))

    (one,) = here.kept()
    assert one.kind is EvidenceKind.PHOTO
    assert "foto.jpg" in here.card().accessibleName()
    assert not here.card()._image.isNull()
    assert "Valodu kurss" in window.told[-1][1]


def test_a_page_that_belongs_elsewhere_goes_there_and_that_is_said(here):
    other = here.application.events.add(an_event("Koncerts"), [a_session()])
    a_printed_page(here.store, other, sessions_of(here.application, other))

    here.drop(lapa__jpg=as_jpeg(sheet_page()))

    assert [one.name for one in here.kept(other)] == ["lapa.jpg"]
    assert here.find("evidence.report").isVisible()
    assert "Koncerts" in here.report()[0]


def test_a_photo_in_a_form_that_cannot_be_read_is_named_with_the_way_out(here, window):
    here.drop(IMG_1__HEIC=heic_photo())

    assert here.kept() == ()
    assert "JPEG" in window.said[-1][0]
    assert "IMG_1.HEIC" in here.report()[0]
    click(here.find("evidence.report.close"))
    assert not here.find("evidence.report").isVisible()


def test_a_dropped_folder_brings_its_scans_and_nothing_else(here):
    here.files(a__jpg=as_jpeg(plain_colours()), b__txt=b"x", c__pdf=as_pdf(sheet_page("")))

    here.drop(here.folder)

    assert {one.name for one in here.kept()} == {"a.jpg", "c.pdf"}


def test_a_folder_without_scans_is_answered_in_words(here, window):
    here.files(b__txt=b"x")

    here.drop(here.folder)

    assert len(window.said) == 1


def test_files_go_to_the_sitting_that_is_chosen(here):
    first, _ = sessions_of(here.application, here.event)
    here.part._session.set_value(first.id)

    here.drop(a__jpg=as_jpeg(plain_colours()))

    assert here.kept()[0].session == first.id


def test_a_card_tells_the_page_the_note_that_is_missing_and_where_the_picture_is(here):
    a_printed_page(here.store, here.event, sessions_of(here.application, here.event))
    here.drop(a__jpg=as_jpeg(plain_colours()), b__jpg=as_jpeg(sheet_page()))
    with here.store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql("DROP TRIGGER keep_evidence_piece")
        connection.exec_driver_sql("DELETE FROM evidence_piece")
        connection.exec_driver_sql("DELETE FROM evidence_original")

    here.come_again()

    photo, page = (here.card(number).accessibleName() for number in (0, 1))
    assert "agreed" in photo
    assert shown_code(CODE) in page
    assert "Preiļu kopienas centrs" in page


def test_enter_opens_a_file_and_escape_goes_back_to_its_card(here):
    here.drop(a__pdf=as_pdf(sheet_page(""), sheet_page("")))

    press(here.card(), Qt.Key.Key_Return)
    view = here.part._file
    assert view.isVisible()
    assert QApplication.focusWidget().objectName() == "evidence.file.kind"
    assert view._draw(1, 300).width == 300

    press(view, Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert here.card().hasFocus()


def test_what_a_file_shows_is_said_beside_it_and_kept(qtbot, here):
    here.drop(a__jpg=as_jpeg(plain_colours()))
    click(here.card())

    type_text(here.find("evidence.file.note"), "Visi piekrita mutiski")
    assert here.part.has_unsaved_text()
    click(here.find("evidence.file.save"))

    assert here.kept()[0].note == "Visi piekrita mutiski"
    assert not here.part.has_unsaved_text()
    qtbot.waitUntil(here.card().isVisible)


def test_what_is_half_typed_stays_when_somebody_changes_something_else(here):
    here.drop(a__jpg=as_jpeg(plain_colours()))
    click(here.card())
    type_text(here.find("evidence.file.note"), "Visi")

    here.screen.take_changes(EVERYTHING)

    assert here.part.has_unsaved_text()


def test_delete_removes_a_file_and_undo_brings_it_back(here):
    here.drop(a__jpg=as_jpeg(plain_colours()), b__jpg=as_jpeg(plain_colours(90)))
    here.card().setFocus()

    press(here.card(), Qt.Key.Key_Delete)
    assert len(here.kept()) == 1
    assert here.card().hasFocus()
    here.application.undo.undo()

    assert len(here.kept()) == 2


def test_a_file_seen_large_is_removed_from_there(here):
    here.drop(a__jpg=as_jpeg(plain_colours()))
    click(here.card())

    click(here.find("evidence.file.remove"))

    assert here.kept() == ()
    assert not here.part._file.isVisible()


def test_arrow_keys_go_from_card_to_card(here):
    here.drop(a__jpg=as_jpeg(plain_colours()), b__jpg=as_jpeg(plain_colours(90)))
    here.card().setFocus()

    press(here.card(), Qt.Key.Key_Right)
    assert here.card(1).hasFocus()
    press(here.card(1), Qt.Key.Key_Right)
    press(here.card(1), Qt.Key.Key_Left)

    assert here.card().hasFocus()


def test_the_file_itself_is_saved_where_the_person_says(here, monkeypatch, window):
    content = as_jpeg(plain_colours())
    here.drop(a__jpg=content)
    click(here.card())
    target = here.folder / "out.jpg"
    monkeypatch.setattr(part, "ask_file_to_save", lambda *asked: asked[-1](target))

    click(here.find("evidence.file.original"))
    here.desk.jobs.run()

    assert target.read_bytes() == content
    assert "out.jpg" in window.said[-1][0]


def test_who_does_not_want_to_be_in_pictures_is_named(here):
    person = here.application.attendance.grid(here.event.id).people[0]
    photo = ConsentPurpose.PHOTO
    here.application.people.record_consent(person.person, photo, TODAY, is_given=False)

    here.come_again()

    assert person.name in here.part._unwilling.accessibleName()


def test_where_nothing_is_kept_one_sentence_says_what_belongs_there(here):
    assert here.part._empty.isVisible()
    assert not here.part._count.isVisible()


# The scans of one page


@pytest.fixture
def page_scans(qtbot, here):
    page = a_printed_page(here.store, here.event, sessions_of(here.application, here.event))
    made = PageScans(here.desk)
    qtbot.addWidget(made)
    made.open(here.event.id, page)
    made.show()
    return made


def test_a_scan_added_to_a_page_is_told_there(page_scans, here):
    before = page_scans._words.accessibleName()

    page_scans.take_paths(here.files(izplūdis__jpg=as_jpeg(sheet_page(""))))
    here.desk.jobs.run()

    assert "izplūdis.jpg" in page_scans._words.accessibleName() != before
    assert here.kept()[0].sheet_page is not None


def test_from_a_page_one_comes_to_its_scans(page_scans, here, window):
    page_scans.take_paths(here.files(a__jpg=as_jpeg(sheet_page())))
    here.desk.jobs.run()

    click(find(page_scans, "page_scans.show"))

    assert window.gone == [("events", EventPlace(here.event.id, Part.EVIDENCE))]
