"""The register on the screen: narrowing it, printing over it, asking before a second copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.certificate_register import CopyKind
from app.domain.certificates import CertificateState
from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.printing import print_box


@pytest.fixture
def shown(main_window):
    """Go to the register, after something was issued."""
    return lambda record=None: gone_to(main_window, "certificates", record)


def rows(screen):
    model = find(screen, "certificates.table").model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def choose(screen, name, words):
    box = find(screen, f"certificates.{name}", QComboBox)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def test_choosing_what_waits_leaves_the_others_out_until_all_are_shown(application, shown, issued):
    first, _ = issued("Anna", "Baiba")
    application.certificates.hand_out([first.id])
    screen = shown()

    choose(screen, "stage", "Not handed out")
    assert rows(screen) == ["Baiba Bērziņa"]
    click(find(screen, "certificates.show_all"))

    assert rows(screen) == ["Baiba Bērziņa", "Anna Bērziņa"]


def test_a_filter_that_lets_nothing_through_says_so(shown, issued):
    issued("Anna")
    screen = shown()

    choose(screen, "stage", "Replaced or void")

    assert "No certificate is found." in visible_texts(screen)
    assert find(screen, "certificates.show_all").isVisible()


@pytest.mark.usefixtures("printers")
def test_what_is_found_is_printed_at_once(shown, issued, jobs):
    issued("Anna", "Baiba", "Cilda")
    screen = shown()

    click(find(screen, "certificates.print"))
    jobs.run()

    assert "3 pages" in " ".join(visible_texts(print_box()))
    print_box().reject()


@pytest.mark.usefixtures("printers")
@pytest.mark.parametrize("answer", ["certificate.copies.duplicate", "certificate.copies.spoilt"])
def test_a_second_copy_asks_what_became_of_the_first_and_then_prints(
    application, shown, issued, answer
):
    (certificate,) = issued("Anna")
    application.certificates.note_copies([certificate.id], CopyKind.PRINT)
    screen = shown(certificate.id)

    click(find(screen, "certificate.print"))
    assert "This certificate was printed or handed out before." in visible_texts(screen)
    click(find(screen, answer))

    print_box().reject()


def test_a_correction_changes_the_hours_too(application, shown, issued):
    (old,) = issued("Anna")
    screen = shown(old.id)
    click(find(screen, "certificate.reissue"))

    hours = find(screen, "certificate.reissuing.form.hours", QLineEdit)
    assert hours.text() == "12"
    hours.clear()
    type_text(hours, "10")
    type_text(find(screen, "certificate.reissuing.form.reason", QLineEdit), "Kļūda stundās")
    click(find(screen, "certificate.reissuing.act"))

    new, replaced = (line.certificate for line in application.certificates.register())
    assert (new.paper.hours, new.paper.recipient) == (10, "Anna Bērziņa")
    assert (replaced.state, replaced.paper.hours) == (CertificateState.REPLACED, 12)
    assert find(screen, "certificates.table").identity_at_cursor() == new.id


def test_a_paper_is_printed_again_only_where_it_was_printed(application, shown, issued):
    (one,) = issued("Anna")
    screen = shown(one.id)
    assert find(screen, "certificate.print").text() == "Print"

    application.certificates.note_copies([one.id], CopyKind.PRINT)
    screen.load()

    assert find(screen, "certificate.print").text() == "Print again"


def test_one_person_takes_the_papers_of_several(application, shown, issued):
    issued("Anna", "Baiba")
    screen = shown()
    find(screen, "certificates.table").selectAll()

    click(find(screen, "certificates.hand_to"))
    taker = find(screen, "certificate.handing.form.to", QLineEdit)
    type_text(taker, "Skolotāja Zane Kalna")
    press(taker, Qt.Key.Key_Return)

    takers = {line.certificate.handed_to for line in application.certificates.register()}
    assert takers == {"Skolotāja Zane Kalna"}


@pytest.mark.usefixtures("printers")
def test_the_register_itself_goes_to_the_printer(shown, issued, jobs):
    issued("Anna")
    screen = shown()

    click(find(screen, "certificates.register"))
    jobs.run()

    assert "1 page" in " ".join(visible_texts(print_box()))
    print_box().reject()


def test_what_asks_beside_the_register_can_be_worked_by_keys(
    main_window, application, shown, issued
):
    (certificate,) = issued("Anna")
    application.certificates.hand_out([certificate.id])
    screen = shown()
    click(find(screen, "certificates.print"))

    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    assert not find(screen, "certificates.print").isVisible()
