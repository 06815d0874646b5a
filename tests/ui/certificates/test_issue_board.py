"""What is mended in place on the board of issuing, and papers as files of their own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from app.domain.certificate_checks import Mend, RemarkKind
from app.domain.events import TeamRole
from app.domain.mini_projects import MiniProjectDraft
from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import file_box, gone_to
from tests.support.printing import print_box
from tests.support.stores import a_person, a_session


@pytest.fixture
def anna(workshop):
    return workshop.with_person("Anna")


def opened(main_window, workshop, jobs):
    screen = gone_to(main_window, "certificates", workshop.id)
    jobs.run()
    return screen


def mend_box():
    (box,) = [one for one in QApplication.topLevelWidgets() if one.objectName() == "mend"]
    return box


def fill(name, text):
    field = find(mend_box(), name, QLineEdit)
    field.selectAll()
    type_text(field, text)


def done(jobs):
    box = mend_box()
    click(find(box, "mend.act"))
    assert not box.isVisible()
    jobs.run()


def remark_of(screen, kind):
    remarks = screen.page_in_sight.board._remarks._remarks
    return next(one.key for one in remarks if one.key.kind is kind)


def choose(screen, name, place):
    box = find(screen, name, QComboBox)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def issue(screen, jobs):
    click(find(screen, "issue.act"))
    jobs.run()
    print_box().reject()


@pytest.mark.usefixtures("printers", "anna")
def test_hours_are_written_where_their_lack_is_told(main_window, workshop, application, jobs):
    for session in application.events.page(workshop.id).sessions:
        application.events.change_session(session.id, a_session(session.on, "", ""))
    screen = opened(main_window, workshop, jobs)

    presenter = screen.page_in_sight.board.presenter
    presenter.mend(remark_of(screen, RemarkKind.HOURS_MISSING), Mend.WRITE_HOURS)
    fill("mend.hours", "12")
    done(jobs)
    issue(screen, jobs)

    (certificate,) = workshop.certificates
    assert certificate.paper.hours == 12


@pytest.mark.usefixtures("printers")
def test_the_name_on_one_paper_is_written_where_it_cannot_be_printed(main_window, workshop, jobs):
    workshop.with_person("王", surname="小明")
    screen = opened(main_window, workshop, jobs)

    presenter = screen.page_in_sight.board.presenter
    presenter.mend(remark_of(screen, RemarkKind.MISSING_LETTERS), Mend.CORRECT_NAME)
    fill("mend.name", "Xiaoming Wang")
    done(jobs)
    issue(screen, jobs)

    (certificate,) = workshop.certificates
    assert certificate.paper.recipient == "Xiaoming Wang"


@pytest.mark.usefixtures("printers")
def test_who_is_below_the_rule_is_granted_one_with_a_reason(main_window, workshop, jobs, qtbot):
    workshop.with_person("Anna", came_to=1)
    screen = opened(main_window, workshop, jobs)
    assert not find(screen, "issue.granting.granted").isVisible()

    click(find(screen, "issue.people.all"))
    qtbot.waitUntil(find(screen, "issue.granting.granted").isVisible)
    type_text(find(screen, "issue.granting.granted"), "Slimoja")
    issue(screen, jobs)

    (certificate,) = workshop.certificates
    assert certificate.granted == "Slimoja"


@pytest.mark.usefixtures("printers", "anna")
def test_personal_codes_are_typed_as_points_and_stand_on_the_paper(main_window, workshop, jobs):
    screen = opened(main_window, workshop, jobs)
    assert not find(screen, "issue.codes").isVisible()
    choose(screen, "issue.kind", 1)
    jobs.run()

    click(find(screen, "issue.codes"))
    fill("mend.code_0", "000000-00000")
    code = find(mend_box(), "mend.code_0", QLineEdit)
    assert "0" not in code.displayText()
    press(find(mend_box(), "mend.shown"), Qt.Key.Key_Space)
    assert code.displayText() == "000000-00000"
    done(jobs)
    issue(screen, jobs)

    (certificate,) = workshop.certificates
    assert certificate.paper.personal_code == "000000-00000"


@pytest.mark.usefixtures("anna")
def test_a_kind_of_which_nobody_is_noted_says_what_to_do(qtbot, main_window, workshop, jobs):
    screen = opened(main_window, workshop, jobs)

    choose(screen, "issue.kind", 3)

    words = "Nobody is noted"
    qtbot.waitUntil(lambda: any(text.startswith(words) for text in visible_texts(screen)))


@pytest.mark.usefixtures("printers", "anna")
def test_each_kind_is_issued_once_more_for_the_same_people(
    main_window, workshop, application, jobs
):
    helper = application.people.add(a_person("Dace")).id
    application.events.set_team_member(workshop.id, helper, TeamRole.VOLUNTEER)
    screen = opened(main_window, workshop, jobs)
    issue(screen, jobs)

    click(find(screen, "issue.others"))
    choose(screen, "issue.kind", 4)
    jobs.run()
    issue(screen, jobs)

    assert {one.person for one in workshop.certificates} == {helper, workshop.people["Anna"]}


@pytest.mark.usefixtures("printers")
def test_each_person_gets_a_file_of_their_own_to_sign(main_window, workshop, jobs, tmp_path):
    for name in ("Anna", "Baiba"):
        workshop.with_person(name)
    screen = opened(main_window, workshop, jobs)
    click(find(screen, "issue.act"))
    jobs.run()

    click(find(print_box(), "print.each"))
    box = file_box()
    box.selectFile(str(tmp_path))
    box.accept()
    jobs.run()

    assert len(list(tmp_path.glob("*.pdf"))) == 2


@pytest.mark.usefixtures("printers", "anna")
def test_what_was_printed_cannot_be_undone_and_says_why(main_window, workshop, jobs):
    screen = opened(main_window, workshop, jobs)
    click(find(screen, "issue.act"))
    jobs.run()
    press(print_box(), Qt.Key.Key_Return)
    jobs.run()
    print_box().reject()

    press(main_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    jobs.run()

    assert len(workshop.certificates) == 1


@pytest.mark.usefixtures("printers")
def test_those_of_a_mini_project_get_papers_from_its_page(main_window, application, jobs):
    project = application.mini_projects.add(
        MiniProjectDraft(title="Zaļā klase", lead_name="Vecāku kopa")
    )
    page = gone_to(main_window, "mini_projects", project.id)

    click(find(page, "mini_project.certificates"))
    jobs.run()
    screen = main_window._screens["certificates"]
    issue(screen, jobs)

    (line,) = application.certificates.register()
    assert line.certificate.paper.recipient == "Vecāku kopa"
    assert line.certificate.mini_project == project.id
