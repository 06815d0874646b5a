"""The window of a laptop that only reads: it says so, and offers nothing that would be refused."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

import ui
from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors_rights import ReadOnlyLaptopError
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.wording.errors import sentence
from tests.support.gui import click, find, press, visible_texts
from tests.support.gui_window import SMALLEST, gone_to
from tests.support.members import carry, join
from tests.support.stores import MovableClock, a_person, a_session, an_event
from ui.events.attendance.words import keys_words
from ui.events.place import EventPlace, Part
from ui.main_window import MainWindow
from ui.screens import SCREENS
from ui.shell.desk import Desk
from ui.shell.reading import HELD, held_words, reading_words
from ui.today.presenter import TodayPresenter
from ui.today.waiting import Waiting
from ui.widgets.buttons import Button

UI = Path(ui.__file__).parent
LIST = "reading.py"


@pytest.fixture(scope="module")
def pristine_reader(tmp_path_factory, pristine_programme):
    """A laptop that only reads, of a programme in which a centre has planned an event."""
    folder = tmp_path_factory.mktemp("reader")
    laptops = {}
    for name in ("office", "preili", "second"):
        shutil.copytree(pristine_programme / name, folder / name)
        laptops[name] = Application(Store(folder / name, MovableClock(), BUILD_DATE))
    centre = laptops["preili"]
    event = centre.events.add(an_event(), [a_session()])
    people = [centre.people.add(a_person(given)).id for given in ("Anna", "Bruno")]
    centre.attendance.register(event.id, people)
    carry(centre, laptops["office"], folder / "there")
    join(laptops["office"], laptops["second"], Role.READER, centre=None)
    for application in laptops.values():
        application.close()
    return folder


@pytest.fixture
def at(tmp_path, pristine_reader):
    """Open the test's own copy of a laptop of that programme by name."""
    opened = []

    def open_laptop(name):
        folder = shutil.copytree(pristine_reader / name, tmp_path / name)
        clock = MovableClock()
        opened.append(Application(Store(folder, clock, BUILD_DATE)))
        opened[-1].clock = clock
        return opened[-1]

    yield open_laptop
    for application in opened:
        application.close()


@pytest.fixture
def reader(at):
    return at("second")


@pytest.fixture
def opened(qtbot, jobs):
    """Return the window of a laptop."""
    windows = []

    def open_window(application):
        window = MainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        window.take(application, jobs)
        window.serve(SCREENS)
        window.resize(*SMALLEST)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield open_window
    for window in windows:
        window.show_reading(only_reads=False)
        # The store is closed by its fixture, not by the window.
        window._desk = None


def held(screen):
    return {
        one.objectName()
        for one in screen.findChildren(Button)
        if one.isVisibleTo(screen) and one.accessibleDescription() == held_words()
    }


def test_the_frame_says_that_the_laptop_only_reads_at_every_place(reader, opened):
    window = opened(reader)

    for name in ("today", "people", "settings"):
        gone_to(window, name)
        assert reading_words() in visible_texts(find(window, "reading"))


def test_other_laptops_see_nothing_of_it(at, application, opened):
    for other in (at("preili"), application):
        window = opened(other)

        assert not find(window, "reading").isVisibleTo(window)
        assert held(gone_to(window, "people")) == set()


def test_acts_that_change_records_are_held_and_others_are_not(reader, opened):
    window = opened(reader)

    assert held(gone_to(window, "people")) == {"people.add", "people.import"}
    event = reader.events.list()[0].id
    overview = held(gone_to(window, "events", EventPlace(event, Part.OVERVIEW)))
    assert {"event.change", "event.overview.days", "event.overview.add_member"} <= overview


@pytest.mark.parametrize("place", ["organisations", "mini_projects"])
def test_an_empty_list_offers_no_first_record_either(reader, opened, place):
    assert held(gone_to(opened(reader), place)) == {
        f"{place}.add",
        f"{place}.add_first",
        f"{place}.import",
    }


def test_a_held_act_says_in_the_notice_bar_why_nothing_happens(reader, opened):
    window = opened(reader)
    screen = gone_to(window, "people")

    click(find(screen, "people.add"))

    assert find(window, "notice").text == held_words()
    assert screen.page_in_sight.objectName() == "people.list"


def test_people_are_not_looked_for_where_nobody_is_put_on_a_list(reader, opened):
    window = opened(reader)
    event = reader.events.list()[0].id
    screen = gone_to(window, "events", EventPlace(event, Part.PEOPLE))

    field = find(screen, "event.people.find")

    assert field.isReadOnly()
    assert field.accessibleDescription() == held_words()


@pytest.fixture
def grid(reader, opened):
    """The attendance of the centre's event, as a laptop that only reads shows it."""
    window = opened(reader)
    event = reader.events.list()[0].id
    screen = gone_to(window, "events", EventPlace(event, Part.ATTENDANCE))
    return find(screen, "attendance.grid")


def test_the_grid_is_looked_at_and_nothing_beside_it_invites_to_mark(grid):
    page = grid.parentWidget().parentWidget()

    in_sight = {one.objectName() for one in page.findChildren(Button) if one.isVisible()}
    assert {name for name in in_sight if name.startswith("attendance.")} <= {
        "attendance.grid.order"
    }
    assert not find(page, "attendance.find").isVisible()
    assert not any("Backspace" in text for text in visible_texts(page))
    assert (grid.accessibleDescription(), grid.viewport().toolTip()) == (held_words(), held_words())
    assert grid.itemDelegate().offers_marks is False


def test_a_key_that_would_mark_says_why_it_does_not(grid, reader):
    notice = find(grid.window(), "notice")

    press(grid, Qt.Key.Key_P)

    assert notice.text == held_words()
    assert reader.attendance.grid(reader.events.list()[0].id).cells == {}


@pytest.mark.parametrize("letter", ["a", "m", "k"])
def test_no_letter_opens_anything(grid, letter):
    press(grid, Qt.Key(ord(letter.upper())))

    assert not find(grid, "attendance.grid.minutes").isVisible()
    assert grid.hasFocus()


def test_a_click_and_arrows_only_move_through_the_grid(grid):
    notice = find(grid.window(), "notice")
    second = grid.grid_model.index(1, 0)

    QTest.mouseClick(
        grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(second).center()
    )
    at = grid.currentIndex().row()
    press(grid, Qt.Key.Key_Up)

    assert (at, grid.currentIndex().row()) == (1, 0)
    assert not notice.isVisible()


def test_the_grid_is_free_again_when_the_laptop_may_write(grid, reader, at):
    window = grid.window()
    join(at("office"), reader, Role.COORDINATOR, centre=None)
    gone_to(window, "events", EventPlace(reader.events.list()[0].id, Part.ATTENDANCE))

    assert find(window, "attendance.present").isVisible()
    assert grid.accessibleDescription() == keys_words()


def test_an_event_is_only_opened_from_today(reader, opened):
    screen = gone_to(opened(reader), "today")
    QCoreApplication.processEvents()

    acts = [one.objectName() for one in screen.findChildren(Button) if one.isVisible()]
    assert [name for name in acts if name.startswith("today.event")] == ["today.event0.open"]
    assert "today.plan" not in acts


def test_nobody_is_asked_what_they_cannot_settle(reader, opened):
    event = reader.events.list()[0].id
    screen = gone_to(opened(reader), "events", EventPlace(event, Part.OVERVIEW))

    assert not find(screen, "event.overview.next").isVisible()
    assert screen.window().focusWidget().objectName() == "event.part.overview"


def test_acts_in_the_menu_of_an_event_are_held_and_tables_are_saved(reader, opened, qtbot):
    window = opened(reader)
    event = reader.events.list()[0].id
    page = gone_to(window, "events", EventPlace(event, Part.OVERVIEW)).page_in_sight

    page._menu.popup(page.mapToGlobal(page.rect().center()))

    may = {one.objectName(): one.isEnabled() for one in page._menu.actions()}
    page._menu.close()
    acts = ("event.cancel", "event.remove", "event.import", "event.save_people", "event.history")
    assert [may[name] for name in acts] == [False, False, False, True, True]


def test_today_asks_a_laptop_that_only_reads_for_nothing_but_a_backup(reader, jobs, window):
    view = TodayView()
    presenter = TodayPresenter(view, Desk(reader, jobs, window))
    reader.clock.go_on(days=40)

    presenter.load()

    assert [line.why for line in view.page.waiting] == [Waiting.BACKUP]


class TodayView:
    page = None

    def show_page(self, page):
        self.page = page

    def begin_counting_soon(self):
        pass


def test_a_laptop_that_gets_another_role_is_free_again_without_a_new_start(reader, at, opened):
    window = opened(reader)
    assert held(gone_to(window, "people"))

    join(at("office"), reader, Role.COORDINATOR, centre=None)

    assert held(gone_to(window, "people")) == set()
    assert not find(window, "reading").isVisibleTo(window)


def test_a_place_begins_where_something_can_be_done(reader, opened):
    window = opened(reader)
    gone_to(window, "people", reader.people.find("Anna", limit=1)[0].id)

    at = window.focusWidget()

    assert at is not None
    assert at.accessibleDescription() != held_words()


def test_no_button_in_sight_leads_to_a_refusal(reader, opened):
    """Whatever is not held was pressed: a new act that changes records belongs on the list."""
    window = opened(reader)
    refusal = sentence(ReadOnlyLaptopError())
    event = reader.events.list()[0].id
    parts = (Part.OVERVIEW, Part.PEOPLE, Part.ATTENDANCE, Part.EVIDENCE)
    places = [("today", None), ("people", None), ("certificates", None)]
    places += [("events", EventPlace(event, part)) for part in parts]
    places += [("people", reader.people.find("Anna", limit=1)[0].id)]

    for place in places:
        for name in [one.objectName() for one in pressable(gone_to(window, *place))]:
            button = pressable_called(name, window._screens[place[0]])
            button = button or pressable_called(name, gone_to(window, *place))
            if button is not None:
                click(button)
            assert find(window, "notice").text != refusal, (place, name)


def pressable(screen):
    buttons = screen.findChildren(Button)
    return [one for one in buttons if one.isVisible() and one.isEnabled()]


def pressable_called(name, screen):
    return next((one for one in pressable(screen) if one.objectName() == name), None)


def test_every_name_on_the_list_is_written_in_the_source_of_a_widget():
    source = "".join(file.read_text("utf-8") for file in UI.rglob("*.py") if file.name != LIST)

    unknown = [name for name in HELD if last_part(name) not in source]

    assert unknown == []
    assert len(set(HELD)) == len(HELD)


def last_part(name):
    """Return what the source of the widget has to say: the letters before or after a place."""
    said = [part.strip("*") for part in name.split(".") if part.strip("*")]
    return said[-1]
