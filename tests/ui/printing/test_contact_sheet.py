import io

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.printing.contact_sheet import ContactSheet
from ui.widgets.layouts import column


def a_paper(pages):
    document = pdfium.PdfDocument.new()
    for _ in range(pages):
        document.new_page(842, 595)
    made = io.BytesIO()
    document.save(made)
    document.close()
    return made.getvalue()


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.sheet = ContactSheet(spoken="All certificates", name="some.preview")
    column(made).addWidget(made.sheet)
    made.resize(900, 600)
    made.show()
    made.sheet.show_paper(a_paper(3))
    return made


def small(page):
    return page.findChild(QWidget, "some.preview")


def large(page):
    return page.findChild(QWidget, "some.preview.large")


def words(page):
    return page.sheet._count.accessibleName()


def test_all_pages_of_a_paper_are_counted(page):
    assert words(page).startswith("3 pages")


def test_enter_shows_the_page_at_the_cursor_large_and_escape_all_of_them(page):
    QTest.keyClick(small(page), Qt.Key.Key_End)
    QTest.keyClick(small(page), Qt.Key.Key_Return)
    assert (large(page).isVisible(), page.sheet._large_page) == (True, 2)

    QTest.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert small(page).isVisible()
    assert not large(page).isVisible()


def test_a_page_that_a_new_paper_lacks_is_not_shown_large(page):
    page.sheet.show_large(2)

    page.sheet.show_paper(a_paper(1))

    assert page.sheet._large_page == 0


def test_a_paper_out_of_sight_is_closed_and_opened_again_with_its_page(page):
    page.hide()
    assert page.sheet._pictures is None

    page.show()
    assert page.sheet._pictures.page_count == 3


def test_without_a_paper_nothing_is_opened(page):
    page.sheet.show_paper(b"")
    page.hide()
    page.show()

    assert page.sheet._pictures is None
