"""The print box: keys, names, size, and what it shows of the printer's answer."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from app.domain.errors_printing import PrintRefusedError
from app.domain.printing import JobOutcome, JobStage, PrinterState, PrinterTrouble, Sides
from tests.support.gui import (
    click,
    find,
    focusable,
    nameless,
    press,
    tab_stops,
    type_text,
    visible_texts,
)
from tests.support.gui_window import file_box, main_window
from tests.support.papers import a_paper
from tests.support.printing import DESK, HALL
from ui.printing.act import PaperToPrint, ask_print

__all__ = ["main_window"]

HIGHEST = 640


def a_paper_to_print(pages=3, **more):
    made = a_paper(pages)
    return PaperToPrint("Lapa", lambda _job: made, Path("lapa.pdf"), preview=made, **more)


@pytest.fixture
def ask(main_window, printers, jobs, qtbot):
    """Open the box for a paper, as a screen does."""
    boxes = []

    def opened(paper=None):
        box = ask_print(main_window, main_window._desk, paper or a_paper_to_print())
        boxes.append(box)
        qtbot.waitExposed(box)
        jobs.run()
        return box

    yield opened
    for box in filter(isValid, boxes):
        box.reject()


def test_enter_prints_and_enter_closes(ask, printers, jobs):
    box = ask()

    press(box.focusWidget(), Qt.Key.Key_Return)
    jobs.run()
    assert "Handed to Zāles printeris: 3 pages." in visible_texts(box)
    press(box.focusWidget(), Qt.Key.Key_Return)

    assert len(printers.handed) == 1
    assert not box.isVisible()


def test_what_is_typed_and_chosen_is_what_is_asked(ask, printers, jobs):
    box = ask()

    find(box, "print.copies", QLineEdit).clear()
    type_text(find(box, "print.copies"), "2")
    type_text(find(box, "print.pages"), "1, 3")
    box._form.editor("sides").set_value(Sides.LONG_EDGE)
    find(box, "print.is_colour").setChecked(False)
    click(find(box, "print.print"))
    jobs.run()

    ((_, wish),) = printers.handed
    assert (wish.copies, wish.pages) == (2, (1, 3))
    assert (wish.sides, wish.is_colour) == (Sides.LONG_EDGE, False)


def test_everything_in_the_box_is_named_and_reached_by_tab(ask):
    box = ask()

    assert nameless(box) == []
    reached = tab_stops(box)
    assert [one.objectName() for one in focusable(box) if one not in reached] == []
    assert box.height() <= HIGHEST


def test_pages_that_are_not_there_are_told_beside_the_field(ask, printers, jobs):
    box = ask()

    type_text(find(box, "print.pages"), "9")
    click(find(box, "print.print"))
    jobs.run()

    assert "1-2, 4" in find(box, "print.pages.problem").text()
    assert printers.handed == []


def test_a_paper_of_one_page_asks_for_no_pages(ask):
    box = ask(a_paper_to_print(1))

    assert not find(box, "print.pages").isVisible()


def test_only_what_the_printer_can_do_is_asked(ask):
    box = ask()
    assert find(box, "print.sides").isVisible()

    choose(box, "desk")

    assert not find(box, "print.sides").isVisible()
    assert not find(box, "print.is_colour").isVisible()


def choose(box, name):
    editor = box._form.editor("printer")
    editor.set_value(name)
    editor.changed.emit()


def test_what_keeps_a_printer_from_printing_stands_below_it(ask, printers):
    printers.known = (replace(HALL, trouble=PrinterTrouble.PAPER), DESK)

    assert any("Out of paper" in words for words in visible_texts(ask()))


def test_a_printer_without_a_driver_is_pointed_at_and_can_be_tried(ask, printers):
    printers.known = (replace(HALL, has_driver=False),)
    box = ask()

    assert any("without a driver" in words for words in visible_texts(box))
    assert find(box, "print.print").isEnabled()


def test_a_printer_that_takes_nothing_cannot_be_pressed(ask, printers):
    printers.known = (replace(HALL, state=PrinterState.REFUSING), DESK)
    box = ask()
    assert not find(box, "print.print").isEnabled()

    press(find(box, "print.copies"), Qt.Key.Key_Return)
    assert printers.handed == []
    choose(box, "desk")

    assert find(box, "print.print").isEnabled()


def test_a_refused_paper_is_explained_and_can_be_tried_again(ask, printers, jobs):
    printers.refuses_with = PrintRefusedError("Zāles printeris", "filter failed")
    box = ask()

    click(find(box, "print.print"))
    jobs.run()
    assert any("filter failed" in words for words in visible_texts(box))
    printers.refuses_with = None
    click(find(box, "print.print"))
    jobs.run()

    assert len(printers.handed) == 1


def test_the_printer_is_looked_at_again_while_the_box_is_open(ask, printers, jobs, qtbot):
    printers.becomes = JobOutcome(JobStage.PRINTING, PrinterTrouble.JAM)
    box = ask()
    click(find(box, "print.print"))
    jobs.run()

    def is_told():
        jobs.run()
        return any("stuck" in words for words in visible_texts(box))

    qtbot.waitUntil(is_told)
    assert find(box, "print.stop").isVisible()


def test_a_paper_is_taken_out_of_the_queue_by_a_button(ask, printers, jobs):
    box = ask()
    click(find(box, "print.print"))
    jobs.run()

    click(find(box, "print.stop"))
    jobs.run()

    assert printers.cancelled == [1]
    assert not find(box, "print.stop").isVisible()


def test_without_a_printer_enter_opens_the_pdf(ask, printers, jobs, monkeypatch, application):
    printers.known = ()
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True
    )
    box = ask()
    assert not find(box, "print.print").isVisible()

    press(box.focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    (file,) = opened
    assert file.name == "lapa.pdf"
    assert file.read_bytes().startswith(b"%PDF")
    # Beside the encrypted store, and for nobody else on this computer.
    assert file.parent.parent == application.folder
    assert (file.stat().st_mode | file.parent.stat().st_mode) & 0o077 == 0
    assert not box.isVisible()


def test_a_printer_that_was_connected_meanwhile_is_found(ask, printers, jobs):
    printers.known = ()
    box = ask()
    printers.known = (DESK,)

    click(find(box, "print.look_again"))
    jobs.run()
    press(box.focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    ((_, wish),) = printers.handed
    assert wish.printer == "desk"
    assert not find(box, "print.look_again").isVisible()


def test_a_paper_is_saved_where_the_person_says(ask, jobs, tmp_path):
    box = ask()

    click(find(box, "print.save"))
    chosen = file_box()
    chosen.selectFile(str(tmp_path / "mana.pdf"))
    chosen.accept()
    jobs.run()

    assert (tmp_path / "mana.pdf").read_bytes().startswith(b"%PDF")
    assert not box.isVisible()
