"""The page of files as people work with it: by hand, by keys, with a stick in or without."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, file_box, gone_to
from tests.support.members import carry
from tests.support.stores import a_person
from tests.ui.exchange.pairing import Desk
from ui.exchange.files import page as files_page

MANY = 30

pytestmark = pytest.mark.usefixtures("belonging", "sticks")


@pytest.fixture
def opened(main_window, jobs):
    """Go to the page and wait until it knows what is so."""

    def go():
        screen = gone_to(main_window, "exchange")
        jobs.run()
        return screen

    return go


def choose(*files):
    box = file_box()
    box.setDirectory(str(files[0].parent))
    box.selectFile(" ".join(f'"{file.name}"' for file in files))
    box.accept()


def drop(screen, *paths):
    """Drop files as a file manager does."""
    page = screen.page_in_sight
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), action, mime, button, none)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), action, mime, button, none))


def test_dropped_files_are_looked_at_and_imported_by_one_press(
    qtbot, opened, application, centre, jobs
):
    centre.hold_event("Anna", "Baiba")
    screen = opened()

    drop(screen, centre.send())
    jobs.run()
    qtbot.waitUntil(lambda: "Brings something new" in visible_texts(screen))
    assert application.people.count() == 0
    press(screen.window().focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    assert application.people.count() == 2
    qtbot.waitUntil(lambda: "2 people" in " ".join(visible_texts(screen)))
    assert find(screen, "exchange.report").isVisible()


def test_without_a_stick_the_report_has_the_keys_after_an_import(qtbot, opened, centre, jobs):
    centre.hold_event("Anna")
    screen = opened()
    drop(screen, centre.send())
    jobs.run()

    press(screen.window().focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    qtbot.waitUntil(find(screen, "exchange.report").hasFocus)


def test_the_report_of_one_file_is_opened_at_once(qtbot, opened, centre, jobs):
    centre.hold_event("Anna")
    screen = opened()
    drop(screen, centre.send())
    jobs.run()
    press(screen.window().focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    click(find(screen, "exchange.report"))

    page = screen.page_in_sight
    assert page.objectName() == "exchange.imports"
    assert page.panel is not None
    assert "Aglonas dators" in page.panel.accessibleName()


def test_the_reports_of_several_files_are_listed(opened, centre, jobs):
    centre.send("a.kopa")
    centre.application.people.add(a_person())
    centre.send("b.kopa")
    screen = opened()
    drop(screen, centre.stick)
    jobs.run()
    press(screen.window().focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    click(find(screen, "exchange.report"))

    assert screen.page_in_sight.objectName() == "exchange.imports"
    assert screen.page_in_sight.panel is None


def test_the_stick_that_is_in_has_the_keys(opened, sticks, jobs, tmp_path):
    sticks.put_in(tmp_path / "KINGSTON")
    screen = opened()
    screen.page_in_sight._sticks.ask()
    jobs.run()

    assert find(screen, "exchange.save").hasFocus()


def test_files_of_others_that_came_meanwhile_have_the_keys_on_the_coordinators_laptop(
    opened, sticks, centre, jobs
):
    sticks.folders.append(centre.stick)
    screen = opened()
    screen.window().go("today", None)
    centre.send()

    screen.window().go("exchange", None)
    jobs.run()

    assert find(screen, "exchange.look").hasFocus()


def test_a_centre_that_awaits_an_answer_has_the_keys_at_the_stick(
    qtbot, centre, application, tmp_path
):
    carry(centre.application, application, tmp_path / "there")
    carry(application, centre.application, tmp_path / "back")
    application.exchange.export(centre.stick)
    desk = Desk(qtbot, centre.application, centre.stick)

    desk.go()

    assert desk.see("exchange.look").hasFocus()
    desk.leave()


def test_who_went_on_meanwhile_keeps_the_keys_when_a_stick_comes(opened, sticks, jobs, tmp_path):
    screen = opened()
    find(screen, "exchange.choose").setFocus()

    sticks.put_in(tmp_path / "KINGSTON")
    screen.page_in_sight._sticks.ask()
    jobs.run()

    assert find(screen, "exchange.save").isVisible()
    assert find(screen, "exchange.choose").hasFocus()


def test_files_that_are_no_use_are_put_away_by_the_next_key(qtbot, opened, jobs, tmp_path):
    screen = opened()
    (tmp_path / "photo.kopa").write_bytes(b"no file of Kopa")
    drop(screen, tmp_path / "photo.kopa")
    jobs.run()

    qtbot.waitUntil(find(screen, "exchange.put_away").hasFocus)


def test_a_whole_stick_can_be_dropped(qtbot, opened, centre, jobs):
    centre.send("a.kopa")
    centre.application.people.add(a_person())
    centre.send("b.kopa")
    screen = opened()

    drop(screen, centre.stick)
    jobs.run()

    qtbot.waitUntil(
        lambda: sum("From Aglonas dators" in text for text in visible_texts(screen)) >= 2
    )


def test_files_are_chosen_by_the_keys_alone(qtbot, opened, centre, jobs):
    centre.hold_event("Anna")
    file = centre.send()
    screen = opened()

    press(find(screen, "exchange.choose"), Qt.Key.Key_Return)
    choose(file)
    jobs.run()

    qtbot.waitUntil(lambda: "Brings something new" in visible_texts(screen))
    assert find(screen, "exchange.import").text() == "Import 1 file"


def test_a_stick_is_noticed_while_the_page_is_in_sight(qtbot, opened, sticks, jobs, tmp_path):
    screen = opened()
    assert any("Put a stick in" in text for text in visible_texts(screen))
    page = screen.page_in_sight
    page._asking.setInterval(1)

    sticks.put_in(tmp_path / "KINGSTON")
    qtbot.waitUntil(lambda: bool(jobs.waiting))
    jobs.run()

    assert find(screen, "exchange.save").text() == "Save to “KINGSTON”"
    assert not any("Put a stick in" in text for text in visible_texts(screen))


def test_nothing_is_asked_while_another_page_is_in_sight(opened, main_window):
    page = opened().page_in_sight
    assert page._asking.isActive()

    gone_to(main_window, "settings")

    assert not page._asking.isActive()


def test_saving_to_the_stick_is_one_press_of_a_key(qtbot, opened, sticks, jobs, tmp_path):
    stick = tmp_path / "KINGSTON"
    sticks.put_in(stick)
    screen = opened()

    find(screen, "exchange.save").setFocus()
    press(screen.window().focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    assert [file.suffix for file in stick.iterdir()] == [".kopa"]
    qtbot.waitUntil(lambda: "Saved and read back" in visible_texts(screen))
    assert screen.window().focusWidget().text() == "Save to “KINGSTON” again"


def test_saving_elsewhere_goes_into_the_chosen_folder(qtbot, opened, jobs, tmp_path):
    screen = opened()
    folder = tmp_path / "E"
    folder.mkdir()

    click(find(screen, "exchange.save_elsewhere"))
    box = file_box()
    box.selectFile(str(folder))
    box.accept()
    jobs.run()

    assert [file.suffix for file in folder.iterdir()] == [".kopa"]
    qtbot.waitUntil(lambda: "Saved and read back" in visible_texts(screen))


def test_the_answer_is_saved_onto_the_same_stick_by_one_press(opened, sticks, centre, jobs):
    centre.hold_event("Anna")
    centre.send()
    sticks.put_in(centre.stick)
    screen = opened()
    click(find(screen, "exchange.look"))
    jobs.run()
    click(find(screen, "exchange.import"))
    jobs.run()

    assert find(screen, "exchange.save").text() == "Save the answer to “stick”"
    click(find(screen, "exchange.save"))
    jobs.run()

    assert len(list(centre.stick.glob("Kopa_Aglonas-centrs_*.kopa"))) == 1


def test_the_next_file_can_be_looked_at_beside_the_report(opened, centre, jobs):
    centre.hold_event("Anna")
    screen = opened()
    drop(screen, centre.send())
    jobs.run()
    click(find(screen, "exchange.import"))
    jobs.run()

    assert find(screen, "exchange.report").isVisible()
    assert find(screen, "exchange.choose").isVisible()


def test_the_report_stays_until_it_is_put_away(opened, main_window, centre, jobs):
    centre.hold_event("Anna")
    screen = opened()
    drop(screen, centre.send())
    jobs.run()
    click(find(screen, "exchange.import"))
    jobs.run()

    gone_to(main_window, "settings")
    opened()
    assert find(screen, "exchange.report").isVisible()
    click(find(screen, "exchange.put_away"))

    assert not find(screen, "exchange.report").isVisible()
    assert find(screen, "exchange.choose").isVisible()


def test_every_record_of_a_file_is_shown_beside_the_page(opened, centre, jobs):
    centre.hold_event("Anna")
    screen = opened()
    drop(screen, centre.send())
    jobs.run()

    click(find(screen, "exchange.items.0"))
    jobs.run()

    assert screen.page_in_sight.panel is not None
    click(find(screen, "exchange.import"))
    jobs.run()
    assert screen.page_in_sight.panel is None, "it showed what would be"


def test_a_stick_with_very_many_files_is_shown_in_part(qtbot, opened, jobs, tmp_path, monkeypatch):
    monkeypatch.setattr(files_page, "_MOST_CARDS", 3)
    for number in range(5):
        (tmp_path / f"{number}.kopa").write_text("Sveiki!")
    screen = opened()

    drop(screen, tmp_path)
    jobs.run()

    qtbot.waitUntil(lambda: "and 2 more files" in visible_texts(screen))


def test_why_much_is_deleted_is_written_before_it_is_imported(
    opened, main_window, application, centre, jobs
):
    for number in range(MANY):
        centre.application.people.add(a_person(f"Anna{number}"))
    application.exchange.take_in([centre.send("first.kopa")])
    for person in centre.application.people.find(limit=100):
        centre.application.people.remove(person.id)
    screen = opened()
    drop(screen, centre.send("second.kopa"))
    jobs.run()
    assert not find(screen, "exchange.import").isEnabled()

    reason = find(screen, "exchange.reason")
    assert main_window.focusWidget() is reason, "it is asked first"
    type_text(reason, "Izmēģinājuma cilvēki")
    assert main_window.focusWidget() is reason, "typing goes on"
    press(reason, Qt.Key.Key_Return)
    assert application.people.count() == MANY, "it is looked at once more"
    press(main_window.focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    assert application.people.count() == 0


def test_a_file_that_asks_to_join_leads_to_where_laptops_are_let_in(
    opened, laptops, jobs, tmp_path
):
    laptops("alone").membership.wish(tmp_path / "wish.kopa-join")
    screen = opened()

    drop(screen, tmp_path / "wish.kopa-join")
    jobs.run()

    assert screen.page_in_sight.objectName() != "exchange.files"


@pytest.mark.parametrize(
    ("button", "page"),
    [
        ("exchange.to_laptops", "exchange.laptops"),
        ("exchange.to_differences", "exchange.differences"),
        ("exchange.to_imports", "exchange.imports"),
    ],
)
def test_the_other_pages_are_one_press_away(opened, button, page):
    screen = opened()

    click(find(screen, button))

    assert screen.page_in_sight.objectName() == page


def test_the_page_can_be_worked_by_keys(opened, main_window, sticks, centre, jobs):
    centre.hold_event("Anna")
    screen = opened()
    assert_can_be_worked_by_keys(main_window, screen)

    centre.send()
    sticks.put_in(centre.stick)
    opened()
    assert_can_be_worked_by_keys(main_window, screen)
    click(find(screen, "exchange.look"))
    jobs.run()
    assert_can_be_worked_by_keys(main_window, screen)
    click(find(screen, "exchange.import"))
    jobs.run()

    assert_can_be_worked_by_keys(main_window, screen)
