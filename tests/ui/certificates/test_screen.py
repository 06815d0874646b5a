import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView

from app.documents.preview import Preview
from app.domain.certificates import CertificateState
from tests.support.gui import click, find, press, spoken_name, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, file_box, gone_to
from tests.support.printing import print_box


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "certificates")


def choose_file(file):
    """Choose a file in the box that is open."""
    box = file_box()
    box.selectFile(str(file))
    box.accept()


def table(screen):
    return find(screen, "certificates.table")


def states(application):
    return {
        line.certificate.number[-3:]: line.certificate.state
        for line in application.certificates.register()
    }


def test_from_the_event_to_the_paper_in_two_presses(main_window, workshop, jobs, printers):
    for name in ("Anna", "Baiba", "Cilda"):
        workshop.with_person(name)

    screen = gone_to(main_window, "certificates", workshop.id)
    jobs.run()
    click(find(screen, "issue.act"))
    jobs.run()
    press(print_box(), Qt.Key.Key_Return)
    jobs.run()
    print_box().reject()

    assert len(workshop.certificates) == 3
    ((pdf, wish),) = printers.handed
    assert pdf.startswith(b"%PDF")
    assert wish.printer == "hall"


def test_an_event_is_chosen_from_the_list(screen, workshop):
    workshop.with_person("Anna")
    click(find(screen, "certificates.issue"))
    assert not find(screen, "issue.events.go_on").isEnabled()

    events = find(screen, "issue.events.table")
    press(find(screen, "issue.events.search"), Qt.Key.Key_Down)
    assert find(screen, "issue.events.go_on").isEnabled()
    press(events, Qt.Key.Key_Return)

    assert screen.title == "Adventes vainagu darbnīca"
    assert find(screen, "issue.act").text() == "Print 1 certificate"


def test_the_keys_go_to_the_search_of_each_list(main_window, screen, workshop):
    workshop.with_person("Anna")
    click(find(screen, "certificates.verify"))
    assert main_window.focusWidget() is find(screen, "verify.asked")
    press(screen.page_in_sight, Qt.Key.Key_Escape)

    click(find(screen, "certificates.issue"))

    assert main_window.focusWidget() is find(screen, "issue.events.search")


def test_ticks_decide_who_gets_one(qtbot, main_window, workshop, jobs, printers):
    workshop.with_person("Anna")
    workshop.with_person("Baiba")
    screen = gone_to(main_window, "certificates", workshop.id)
    ticks = find(screen, "issue.people", QListView)

    ticks.model().item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: find(screen, "issue.act").text() == "Print 1 certificate")
    click(find(screen, "issue.act"))
    jobs.run()

    print_box().reject()
    (certificate,) = workshop.certificates
    assert certificate.person == workshop.people["Baiba"]


def test_another_share_of_sessions_ticks_others(main_window, workshop):
    workshop.with_person("Anna", came_to=2)
    screen = gone_to(main_window, "certificates", workshop.id)
    rule = find(screen, "issue.rule", QComboBox)
    assert not find(screen, "issue.act").isEnabled()

    rule.setCurrentIndex(2)
    rule.activated.emit(2)

    assert find(screen, "issue.act").text() == "Print 1 certificate"


def test_the_papers_speak_the_chosen_language(main_window, workshop, jobs, printers):
    workshop.with_person("Anna")
    screen = gone_to(main_window, "certificates", workshop.id)
    languages = find(screen, "issue.language", QComboBox)
    assert languages.currentText() == "Latviešu"

    languages.setCurrentText("English")
    languages.activated.emit(languages.currentIndex())
    click(find(screen, "issue.act"))
    jobs.run()

    print_box().reject()
    (certificate,) = workshop.certificates
    assert certificate.language == "en"


def test_undo_leads_back_to_the_ticks(main_window, workshop, jobs, printers):
    workshop.with_person("Anna")
    screen = gone_to(main_window, "certificates", workshop.id)
    jobs.run()
    click(find(screen, "issue.act"))
    jobs.run()
    print_box().reject()
    assert find(screen, "issue.others").isVisible()

    click(find(main_window, "notice.undo"))
    assert not find(screen, "issue.others").isVisible()

    assert workshop.certificates == ()
    assert find(screen, "issue.act").text() == "Print 1 certificate"


def test_who_cannot_be_printed_is_told_on_the_page(qtbot, main_window, workshop, jobs):
    workshop.with_person("王", surname="小明")
    screen = gone_to(main_window, "certificates", workshop.id)

    jobs.run()

    qtbot.waitUntil(lambda: any("小明" in text for text in visible_texts(screen)))


def test_enter_shows_a_certificate_beside_the_register(qtbot, screen, issued):
    (certificate,) = issued("Anna")
    screen.load()

    press(find(screen, "certificates.search"), Qt.Key.Key_Return)

    panel = find(screen, "certificate")
    assert spoken_name(panel) == "Anna Bērziņa"
    qtbot.waitUntil(lambda: certificate.number in visible_texts(screen))


def test_the_panel_follows_the_row_at_the_cursor(screen, issued):
    issued("Anna", "Baiba")
    screen.load()
    press(find(screen, "certificates.search"), Qt.Key.Key_Return)
    assert spoken_name(find(screen, "certificate")) == "Baiba Bērziņa"

    press(table(screen), Qt.Key.Key_Down)

    assert spoken_name(find(screen, "certificate")) == "Anna Bērziņa"


def test_several_rows_are_handed_out_at_once(application, screen, issued):
    issued("Anna", "Baiba", "Cilda")
    screen.load()
    assert not find(screen, "certificates.hand_out").isVisible()

    table(screen).selectAll()
    click(find(screen, "certificates.hand_out"))

    assert set(states(application).values()) == {CertificateState.HANDED_OUT}
    assert not find(screen, "certificates.hand_out").isEnabled()


def test_several_rows_are_one_paper(screen, issued, jobs, printers):
    issued("Anna", "Baiba")
    screen.load()

    table(screen).selectAll()
    click(find(screen, "certificates.print"))
    jobs.run()
    click(find(print_box(), "print.print"))
    jobs.run()
    print_box().reject()

    ((pdf, _),) = printers.handed
    with Preview(pdf) as paper:
        assert paper.page_count == 2


def test_a_corrected_certificate_takes_the_place_of_the_old_one(application, main_window, issued):
    (old,) = issued("Ana")
    screen = gone_to(main_window, "certificates", old.id)
    click(find(screen, "certificate.reissue"))
    name = find(screen, "certificate.reissuing.form.recipient", QLineEdit)
    assert name.text() == "Ana Bērziņa"

    name.clear()
    type_text(name, "Anna Bērziņa")
    type_text(find(screen, "certificate.reissuing.form.reason", QLineEdit), "Kļūda vārdā")
    click(find(screen, "certificate.reissuing.act"))

    assert states(application) == {
        "001": CertificateState.REPLACED,
        "002": CertificateState.ISSUED,
    }
    assert spoken_name(find(screen, "certificate")) == "Anna Bērziņa"


def test_a_reason_is_needed_to_make_void(application, main_window, issued):
    (certificate,) = issued("Anna")
    screen = gone_to(main_window, "certificates", certificate.id)
    click(find(screen, "certificate.void"))

    click(find(screen, "certificate.voiding.act"))
    assert set(states(application).values()) == {CertificateState.ISSUED}
    type_text(find(screen, "certificate.voiding.form.reason", QLineEdit), "Kļūda")
    press(find(screen, "certificate.voiding.form.reason", QLineEdit), Qt.Key.Key_Return)

    assert set(states(application).values()) == {CertificateState.VOID}


def test_who_took_a_paper_for_somebody_else_is_noted(application, main_window, issued):
    (certificate,) = issued("Anna")
    screen = gone_to(main_window, "certificates", certificate.id)

    click(find(screen, "certificate.hand_to"))
    type_text(find(screen, "certificate.handing.form.to", QLineEdit), "Zane Kalna")
    click(find(screen, "certificate.handing.act"))

    (line,) = application.certificates.register()
    kept = line.certificate
    assert kept.handed_to == "Zane Kalna"


@pytest.mark.usefixtures("printers")
def test_every_page_can_be_worked_by_keys(main_window, screen, issued, workshop, jobs):
    (certificate,) = issued("Anna")
    workshop.with_person("Baiba")
    screen.load()
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    screen.open_record(certificate.id)
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    click(find(screen, "certificate.reissue"))
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    click(find(screen, "certificates.verify"))
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    click(find(screen, "verify.back"))
    click(find(screen, "certificates.issue"))
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    screen.open_record(workshop.id)
    jobs.run()
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    click(find(screen, "issue.act"))
    jobs.run()
    print_box().reject()
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)


def test_escape_leads_back_step_by_step(screen, workshop):
    workshop.with_person("Anna")
    screen.open_record(workshop.id)

    press(screen.page_in_sight, Qt.Key.Key_Escape)
    assert screen.title == "Certificates from an event"
    press(screen.page_in_sight, Qt.Key.Key_Escape)

    assert screen.title == "Certificates"


def test_a_table_of_certificates_is_no_tree(screen, issued):
    issued("Anna")
    screen.load()

    model = table(screen).model()
    assert (model.rowCount(), model.rowCount(model.index(0, 0))) == (1, 0)
    assert model.rowCount(QModelIndex()) == 1
