"""The statement of what a person attended: from the person's page to the printer."""

import pytest
from PySide6.QtCore import Qt

from app.domain.designs import CertificateKind
from app.domain.ids import template_id
from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.printing import print_box
from ui.certificates.place import HoursOf


@pytest.fixture
def anna(workshop):
    return workshop.with_person("Anna")


@pytest.fixture
def screen(main_window, anna, jobs):
    shown = gone_to(main_window, "certificates", HoursOf(anna))
    jobs.run()
    return shown


def test_the_page_of_a_person_leads_to_the_statement(main_window, anna):
    person = gone_to(main_window, "people", anna)

    click(find(person, "person.statement"))

    assert main_window._screens["certificates"].title == "Statement of hours: Anna Bērziņa"


def test_what_was_attended_is_issued_and_printed_with_one_press(
    screen, application, anna, jobs, printers
):
    type_text(find(screen, "statement.code"), "000000-00000")
    click(find(screen, "statement.print"))
    jobs.run()
    press(print_box(), Qt.Key.Key_Return)
    jobs.run()
    print_box().reject()

    (line,) = application.certificates.register()
    paper = line.certificate.paper
    assert line.certificate.template == template_id(CertificateKind.HOURS_STATEMENT)
    assert (line.certificate.person, paper.personal_code) == (anna, "000000-00000")
    assert [row.title for row in paper.rows] == ["Adventes vainagu darbnīca"]
    assert len(printers.handed) == 1


def test_undo_before_printing_lets_the_period_be_changed_again(
    main_window, screen, application, jobs, printers
):
    click(find(screen, "statement.print"))
    jobs.run()
    print_box().reject()
    assert not find(screen, "statement.since").isEnabled()

    click(find(main_window, "notice.undo"))
    jobs.run()

    assert find(screen, "statement.since").isEnabled()
    assert application.certificates.register() == ()


def test_a_code_is_not_read_over_the_shoulder(screen):
    code = find(screen, "statement.code")

    type_text(code, "000000-00000")

    assert "0" not in code.displayText()


def test_a_person_who_attended_nothing_gets_no_paper(main_window, application, workshop, jobs):
    nobody = workshop.with_person("Zane", came_to=0)
    screen = gone_to(main_window, "certificates", HoursOf(nobody))
    jobs.run()

    assert any("Zane" in text for text in visible_texts(screen))


def test_the_page_can_be_worked_by_keys(main_window, screen):
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)


def test_escape_leads_back_to_the_person(main_window, screen):
    press(screen.page_in_sight, Qt.Key.Key_Escape)

    assert main_window.screen_in_sight == "people"
