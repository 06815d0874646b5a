"""Printing on paper that carries the background already, and measuring where a printer puts it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from app.domain.designs import Orientation, PageFormat, PaperSize
from app.domain.print_calibration import Correction, PrinterCorrection
from tests.support.gui import click, find, focusable, nameless, press, tab_stops, visible_texts
from tests.support.gui_window import main_window
from tests.support.papers import a_paper
from ui.printing.act import PaperToPrint, ask_print
from ui.printing.paper import Preprinted

__all__ = ["main_window"]

UPRIGHT = PageFormat(PaperSize.A4, Orientation.PORTRAIT)
HALL_CORRECTION = PrinterCorrection(
    "hall", PaperSize.A4, Orientation.PORTRAIT, Correction(shift_x=-2.5)
)
WHOLE, BARE = a_paper(1), a_paper(2)


@pytest.fixture
def ask(main_window, printers, jobs, qtbot):
    """Open the box for a paper that can be printed without its background."""
    boxes = []

    def opened(**more):
        usual = {"preprinted": Preprinted(lambda _job: BARE, BARE)}
        paper = PaperToPrint(
            "Lapa", lambda _job: WHOLE, Path("lapa.pdf"), preview=WHOLE, **{**usual, **more}
        )
        box = ask_print(main_window, main_window._desk, paper)
        boxes.append(box)
        qtbot.waitExposed(box)
        jobs.run()
        return box

    yield opened
    for box in filter(isValid, boxes):
        box.reject()


def prefer(application, **changed):
    preferences = application.settings.preferences()
    application.settings.prefer(replace(preferences, **changed))


def tick(box):
    return find(box, "print.on_preprinted")


def print_it(box, jobs):
    click(find(box, "print.print"))
    jobs.run()


def ruler_box():
    (box,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == "ruler"]
    return box


def test_a_paper_that_has_no_background_asks_for_none(ask):
    box = ask(preprinted=None)

    assert not tick(box).isVisible()
    assert not find(box, "print.adjust").isVisible()


def test_with_the_tick_the_bare_pages_are_shown_and_printed(ask, printers, jobs):
    box = ask()
    assert "1 page" in visible_texts(box)

    tick(box).click()
    jobs.run()
    assert "2 pages" in visible_texts(box)
    print_it(box, jobs)

    ((pdf, _),) = printers.handed
    assert pdf == BARE


def test_without_the_tick_nothing_is_moved(ask, printers, jobs, application):
    prefer(application, corrections=(HALL_CORRECTION,))
    box = ask()

    print_it(box, jobs)

    ((pdf, wish),) = printers.handed
    assert (pdf, wish.correction) == (WHOLE, Correction())


def test_with_the_tick_the_pages_are_moved_as_this_printer_was_measured(
    ask, printers, jobs, application
):
    prefer(application, corrections=(HALL_CORRECTION,))
    box = ask()

    tick(box).click()
    jobs.run()
    print_it(box, jobs)

    ((pdf, wish),) = printers.handed
    assert wish.correction == Correction(shift_x=-2.5)
    assert pdf != BARE


def test_the_box_says_how_the_pages_are_moved(ask, jobs, application):
    prefer(application, corrections=(HALL_CORRECTION,))
    box = ask()

    tick(box).click()
    jobs.run()

    shown = " ".join(visible_texts(box)).replace("\N{NO-BREAK SPACE}", " ")
    assert "Moved for this printer: 2.5 mm to the left." in shown


def test_another_printer_is_not_moved_by_the_measures_of_the_first(ask, jobs, application):
    prefer(application, corrections=(HALL_CORRECTION,))
    box = ask()
    tick(box).click()
    jobs.run()

    box._form.editor("printer").set_value("desk")
    box._form.editor("printer").changed.emit()

    assert "Nothing is moved for this printer yet." in visible_texts(box)


def test_the_tick_is_remembered_for_the_next_paper(ask, jobs):
    box = ask()
    tick(box).click()
    jobs.run()
    print_it(box, jobs)
    box.reject()

    assert tick(ask()).isChecked()


def test_a_paper_without_a_background_leaves_the_tick_as_it_was(ask, jobs, application):
    box = ask()
    tick(box).click()
    jobs.run()
    print_it(box, jobs)
    box.reject()

    print_it(ask(preprinted=None), jobs)

    assert application.settings.preferences().printing.on_preprinted


@pytest.fixture
def ruler(ask, jobs, qtbot):
    box = ask()
    tick(box).click()
    jobs.run()
    click(find(box, "print.adjust"))
    opened = ruler_box()
    qtbot.waitExposed(opened)
    return opened


def typed(box, **readings):
    for name, text in readings.items():
        field = find(box, f"ruler.{name}", QLineEdit)
        field.setText(text)
        field.textEdited.emit(text)


def test_four_readings_settle_where_this_printer_puts_the_page(ruler, application):
    typed(ruler, left="22,5", right="17,5")
    shown = " ".join(visible_texts(ruler)).replace("\N{NO-BREAK SPACE}", " ")
    assert "Pages will be moved: 2.5 mm to the left." in shown

    press(find(ruler, "ruler.left"), Qt.Key.Key_Return)

    (kept,) = application.settings.preferences().corrections
    assert kept == HALL_CORRECTION


def test_what_was_measured_is_told_in_the_print_box_at_once(ruler):
    box = ruler.parent()
    typed(ruler, left="22.5", right="17.5")

    click(find(ruler, "ruler.save"))

    assert any("to the left" in text for text in visible_texts(box))


def test_the_ruler_page_is_printed_in_the_format_of_the_paper_and_never_moved(
    ruler, printers, jobs, application
):
    prefer(application, corrections=(HALL_CORRECTION,))

    click(find(ruler, "ruler.print"))
    jobs.run()

    ((pdf, wish),) = printers.handed
    assert (wish.printer, wish.correction) == ("hall", Correction())
    assert application.printing.page_format(pdf) == UPRIGHT
    assert any("Handed to Zāles printeris" in text for text in visible_texts(ruler))


def test_a_reading_that_cannot_be_is_told_beside_its_field(ruler, application):
    typed(ruler, left="2")

    click(find(ruler, "ruler.save"))

    assert "cannot be right" in find(ruler, "ruler.left.problem").text()
    assert application.settings.preferences().corrections == ()


def test_words_in_the_place_of_a_reading_are_not_understood(ruler, application):
    typed(ruler, left="divi")

    click(find(ruler, "ruler.save"))

    assert "Write millimetres" in find(ruler, "ruler.left.problem").text()
    assert application.settings.preferences().corrections == ()


def test_a_correction_can_be_dropped_again(ask, jobs, application):
    prefer(application, corrections=(HALL_CORRECTION,))
    box = ask()
    tick(box).click()
    jobs.run()
    click(find(box, "print.adjust"))
    opened = ruler_box()
    assert find(opened, "ruler.left", QLineEdit).text() == "22.5"

    click(find(opened, "ruler.drop"))

    assert application.settings.preferences().corrections == ()


def test_everything_in_the_ruler_box_is_named_and_reached_by_tab(ruler):
    assert nameless(ruler) == []
    reached = tab_stops(ruler)
    assert [one.objectName() for one in focusable(ruler) if one not in reached] == []
    assert ruler.height() <= 640


def test_a_correction_outlives_the_program(application):
    prefer(application, corrections=(HALL_CORRECTION,))

    assert application.settings.preferences().corrections == (HALL_CORRECTION,)
