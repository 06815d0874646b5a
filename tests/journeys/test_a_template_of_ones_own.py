"""Somebody makes a template of their own: by mouse and keys, with second thoughts, and it stays."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.domain.design_boxes import Axis, box_of
from app.domain.designs import CertificateKind
from app.domain.ids import template_id
from tests.support.desks import jobs
from tests.support.gui import click, find, press, type_text
from tests.support.page_mouse import PageMouse
from ui.main_window import MainWindow
from ui.screens import SCREENS

__all__ = ["jobs"]

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NAME = "Apliecinājums ar mūsu rakstu"


@pytest.fixture
def opened_window(qtbot, application, jobs):
    """Open the window over the store; as often as a test wants, as on another day."""

    def opened():
        window = MainWindow()
        qtbot.addWidget(window)
        window.take(application, jobs)
        window.serve(SCREENS)
        window.resize(1366, 768)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        windows.append(window)
        return window

    windows = []
    yield opened
    for window in windows:
        # The store is closed by its fixture, not by the window.
        window._desk = None


def editor_of(window, template, jobs):
    window.go("template_editor", template)
    jobs.run()
    return window._screens["template_editor"]


def element(editor, name):
    return next(one for one in editor._presenter.design.elements if one.id == name)


def words_of(editor, code, text):
    click(find(editor, f"template_editor.text_language.{code}"))
    words = find(editor, "template_editor.text.0", QPlainTextEdit)
    words.setFocus()
    words.selectAll()
    type_text(words, text)


def test_a_template_is_made_corrected_saved_and_found_as_it_was_left(
    opened_window, application, jobs
):
    window = opened_window()
    editor = editor_of(window, template_id(CertificateKind.PARTICIPATION), jobs)
    canvas = find(editor, "template_editor.canvas")
    mouse = PageMouse(canvas)

    # A template of Kopā stays as it is: the first saving makes an own one.
    press(window.focusWidget(), Qt.Key.Key_S, CONTROL)
    name = find(QApplication.activeModalWidget(), "template_name.name", QLineEdit)
    name.selectAll()
    type_text(name, NAME)
    press(name, Qt.Key.Key_Return)
    own = editor._presenter.template
    assert application.templates.one(own).name == NAME

    # The name goes elsewhere by the mouse.
    start = box_of(element(editor, "name"))
    at = (start.middle(Axis.ACROSS), start.middle(Axis.UPRIGHT))
    mouse.drag(at, (at[0] - 20, at[1] + 6), ALT)
    jobs.run()
    moved = box_of(element(editor, "name"))
    assert moved.x == pytest.approx(start.x - 20, abs=0.6)

    # The title gets other words in two languages.
    title = box_of(element(editor, "title"))
    mouse.click(title.x + 20, title.middle(Axis.UPRIGHT))
    press(canvas, Qt.Key.Key_Return)
    words_of(editor, "lv", "PALDIES PAR LĪDZDALĪBU")
    words_of(editor, "ru", "СПАСИБО ЗА УЧАСТИЕ")
    jobs.run()

    # Second thoughts: back three steps, and forward again.
    words = window.focusWidget()
    assert isinstance(words, QPlainTextEdit)
    QTest.keyClick(words, Qt.Key.Key_Z, CONTROL)
    assert element(editor, "title").texts["ru"] != ("СПАСИБО ЗА УЧАСТИЕ",)
    assert element(editor, "title").texts["lv"] == ("PALDIES PAR LĪDZDALĪBU",)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert box_of(element(editor, "name")) == start
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert box_of(element(editor, "name")) == moved

    press(find(editor, "template_editor.canvas"), Qt.Key.Key_S, CONTROL)
    left = editor._presenter.design
    assert not editor.has_unsaved_text()
    assert len(application.templates.revisions(own)) == 2

    # Another day: everything is as it was left, and no certificate was issued.
    again = editor_of(opened_window(), own, jobs)
    assert again._presenter.design == left
    assert again.title == NAME
    assert element(again, "title").texts["ru"] == ("СПАСИБО ЗА УЧАСТИЕ",)
    assert application.certificates.register() == ()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_half_done_waits_while_one_looks_elsewhere(opened_window, application, jobs):
    window = opened_window()
    editor = editor_of(window, template_id(CertificateKind.THANKS), jobs)
    press(find(editor, "template_editor.canvas"), Qt.Key.Key_Down)
    press(find(editor, "template_editor.canvas"), Qt.Key.Key_Down)
    half = editor._presenter.design
    assert editor.has_unsaved_text()

    window.go("today")
    window.go("template_editor", template_id(CertificateKind.THANKS))

    assert editor._presenter.design == half
    assert [one for one in application.templates.all() if one.is_own] == []


def test_closing_the_window_asks_before_half_done_work_is_lost(opened_window, jobs):
    window = opened_window()
    editor = editor_of(window, template_id(CertificateKind.THANKS), jobs)
    press(find(editor, "template_editor.canvas"), Qt.Key.Key_Down)
    press(find(editor, "template_editor.canvas"), Qt.Key.Key_Down)

    window.close()

    assert window.isVisible()
    question = QApplication.activeModalWidget()
    assert question.objectName() == "question"
    question.reject()


def test_the_way_back_leads_to_the_templates(opened_window, jobs):
    window = opened_window()
    editor = editor_of(window, template_id(CertificateKind.THANKS), jobs)

    click(find(editor, "template_editor.back"))

    assert window.screen_in_sight == "certificates"


def test_undo_in_the_bar_takes_back_the_act_and_not_a_step_of_the_editor(
    opened_window, application, jobs
):
    window = opened_window()
    editor = editor_of(window, template_id(CertificateKind.THANKS), jobs)
    press(find(editor, "template_editor.canvas"), Qt.Key.Key_Down)
    press(find(editor, "template_editor.canvas"), Qt.Key.Key_Down)
    moved = editor._presenter.design
    kept = application.templates.save(None, NAME, moved)
    window.tell(kept.changes, "Saved")

    click(find(window, "notice.undo"))

    assert editor._presenter.design == moved
    assert [one for one in application.templates.all() if one.is_own] == []
