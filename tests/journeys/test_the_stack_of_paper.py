"""The morning after: a stack of signed paper becomes attendance, by the keys alone."""

from string import ascii_lowercase

import pytest

from tests.support.desks import desk, jobs, window
from tests.support.gui import find, visible_texts
from tests.support.gui_window import main_window
from tests.support.keyboard import Keyboard
from tests.support.signed_paper import an_event_of, marks_of, print_pages
from tests.support.stores import a_person

__all__ = [
    "desk", "jobs", "main_window", "window",
]  # fmt: skip

PEOPLE = 25
WALK_INS = 3
SIGNED = "PPPPAPPPPPPPAPPPPPPPPPPAP"


class CountingKeyboard(Keyboard):
    """Counts every key that is pressed."""

    def __init__(self, window, jobs):
        super().__init__(window, jobs)
        self.pressed = 0

    def press(self, *keys):
        self.pressed += len(keys)
        super().press(*keys)


@pytest.fixture
def keyboard(main_window, jobs):
    return CountingKeyboard(main_window, jobs)


@pytest.fixture
def code(application):
    names = [f"Anna Bērz{letter}" for letter in ascii_lowercase[:PEOPLE]]
    event = an_event_of(application, names)
    application.people.add(a_person("Ilze", "Zināmā"))
    application.people.add(a_person("Ģirts", "Zināms"))
    return print_pages(application, event, blank_rows=WALK_INS, rows=PEOPLE + WALK_INS)[0]


@pytest.fixture
def morning(qtbot, main_window, jobs, code):
    """Today is in sight, and says what waits."""
    main_window.go("today")
    qtbot.waitUntil(lambda: bool(jobs.waiting))
    jobs.run()
    return main_window


def test_a_page_of_25_rows_takes_one_key_a_row_and_ends_only_with_the_right_count(
    morning, keyboard, application, code
):
    keyboard.use("today.waiting0")
    assert keyboard.place == "papers.code"
    for digit in code:
        keyboard.press(digit)
    keyboard.press("Return")

    before = keyboard.pressed
    for mark in SIGNED:
        keyboard.press(mark)
    assert keyboard.pressed - before == PEOPLE
    assert marks_of(application, code) == SIGNED + "..."

    keyboard.press("I")
    keyboard.type("lze")
    keyboard.press("Return")
    keyboard.press("Return")
    keyboard.type("girts zin")
    keyboard.press("Return")
    keyboard.press("Return")
    keyboard.type("Guntis Nācējs")
    keyboard.press("Return")
    keyboard.fill(territory="Preiļu novads")
    keyboard.use("paper.new.save")
    assert marks_of(application, code) == SIGNED + "PPP"
    names = [line.name for line in application.paper_entry.page(code).lines[PEOPLE:]]
    assert names == ["Ilze Zināmā", "Ģirts Zināms", "Guntis Nācējs"]

    # Behind the last row the keys are in the count, which nobody can leave out.
    assert keyboard.place == "paper.end.count0"
    keyboard.press("Return")
    assert not application.paper_entry.page(code).is_done
    keyboard.press("2", "4", "Return")
    assert "The sheet shows 24 signatures, you entered 25." in visible_texts(morning)
    assert not application.paper_entry.page(code).is_done

    # Counted again: 25 it is.
    keyboard.tab_to("paper.end.count0")
    keyboard.press("Ctrl+A", "2", "5", "Return")
    page = application.paper_entry.page(code)
    assert page.is_done
    assert application.paper_entry.waiting() == ()
    assert find(morning, "paper.end.next").hasFocus()
