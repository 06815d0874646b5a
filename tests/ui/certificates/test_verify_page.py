"""The page that verifies: typing, scanning and dropping lead to one clear answer."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import file_box, gone_to


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "certificates", "verify")


@pytest.fixture
def page(screen):
    return screen.page_in_sight


@pytest.fixture
def a_pdf(application, issued, tmp_path):
    (certificate,) = issued("Anna")
    application.certificates.save([certificate.id], tmp_path / "paper.pdf")
    return tmp_path / "paper.pdf"


def test_a_typed_number_is_answered_after_enter(qtbot, page, issued):
    (certificate,) = issued("Anna")
    asked = find(page, "verify.asked")
    assert page.window().focusWidget() is asked

    type_text(asked, certificate.number)
    press(asked, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "Genuine" in visible_texts(page))
    assert "Anna Bērziņa" in visible_texts(page)
    assert asked.toPlainText() == certificate.number


def test_six_lines_of_a_scanner_are_one_question(qtbot, page, issued):
    (certificate,) = issued("Anna")
    asked = find(page, "verify.asked")

    for line in certificate.paper.code.split("\n"):
        type_text(asked, line)
        press(asked, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "The code says" in visible_texts(page))
    assert "Genuine" in visible_texts(page)
    assert "differs" not in visible_texts(page)


def test_the_next_scan_replaces_the_last(qtbot, page, issued):
    first, second = issued("Anna", "Baiba")
    asked = find(page, "verify.asked")
    type_text(asked, first.number)
    click(find(page, "verify.act"))

    type_text(asked, second.number)
    click(find(page, "verify.act"))

    qtbot.waitUntil(lambda: "Baiba Bērziņa" in visible_texts(page))
    assert "Anna Bērziņa" not in visible_texts(page)


def test_a_changed_text_shows_the_line_that_differs(qtbot, page, issued):
    (certificate,) = issued("Anna")

    type_text(find(page, "verify.asked"), certificate.paper.code.replace("Anna", "Zane"))
    click(find(page, "verify.act"))

    shown = {"Not genuine", "Zane Bērziņa", "Anna Bērziņa", "differs"}
    qtbot.waitUntil(lambda: shown <= set(visible_texts(page)))


def test_a_chosen_pdf_is_answered(qtbot, page, jobs, a_pdf):

    click(find(page, "verify.file"))
    box = file_box()
    box.selectFile(str(a_pdf))
    box.accept()
    jobs.run()

    qtbot.waitUntil(lambda: "Genuine" in visible_texts(page))


def test_a_dropped_pdf_is_answered(qtbot, page, jobs, a_pdf):
    find(page, "verify.asked").setPlainText("XYZ-2025-AAAA-001")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(a_pdf))])
    acts = (Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton)
    keys = Qt.KeyboardModifier.NoModifier

    entering = QDragEnterEvent(QPoint(9, 9), *acts, keys)
    QApplication.sendEvent(page, entering)
    QApplication.sendEvent(page, QDropEvent(QPoint(9, 9), *acts, keys))
    jobs.run()

    assert entering.isAccepted()
    qtbot.waitUntil(lambda: "Genuine" in visible_texts(page))
    assert find(page, "verify.asked").toPlainText() == ""


def test_from_an_answer_the_record_is_one_click_away(screen, page, issued):
    (certificate,) = issued("Anna")
    type_text(find(page, "verify.asked"), certificate.number)
    click(find(page, "verify.act"))

    click(find(page, "verify.record"))

    assert screen.title == "Certificates"


def test_escape_leads_back_to_the_register(screen, page):
    press(page, Qt.Key.Key_Escape)

    assert screen.title == "Certificates"


def test_nothing_typed_is_said_beside_the_field(page):
    click(find(page, "verify.act"))

    assert "Type the number on the paper, or scan its code." in visible_texts(page)
