"""Who is working now: picked at the foot of the rail, in sight there, kept until another pick."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from tests.support.gui import find, nameless, names, press, spoken_name, type_text, visible_texts
from tests.support.stores import a_person
from ui.workers.panel import WorkersPanel


@pytest.fixture
def rail_button(main_window):
    return find(main_window, "rail.worker")


def open_panel(main_window):
    find(main_window, "rail.worker").click()
    return main_window.findChild(WorkersPanel)


def add(panel, name):
    type_text(find(panel, "workers.form.name"), name)
    find(panel, "workers.keep").click()


def test_the_rail_asks_who_is_working_until_somebody_is_picked(main_window, rail_button):
    asked = spoken_name(rail_button)

    add(open_panel(main_window), "Ilze Kalniņa")

    assert asked == "Who is working?"
    assert spoken_name(rail_button) == "Working now: Ilze Kalniņa"


def test_a_name_that_is_added_is_picked(main_window, application):
    add(open_panel(main_window), "Ilze")

    assert application.workers.on_duty().name == "Ilze"


def test_acts_in_the_window_bear_the_name_picked(main_window, application):
    add(open_panel(main_window), "Ilze")
    person = application.people.add(a_person())

    assert application.history.of("person", person.id)[0].who == "Ilze"


def test_another_is_picked_by_one_press(main_window, application):
    panel = open_panel(main_window)
    for name in ("Anna", "Zane"):
        add(panel, name)

    find(panel, "workers.0.pick").click()

    assert application.workers.on_duty().name == "Anna"


def test_nobody_can_be_named(main_window, application, rail_button):
    panel = open_panel(main_window)
    add(panel, "Anna")

    find(panel, "workers.nobody").click()

    assert application.workers.on_duty() is None
    assert spoken_name(rail_button) == "Who is working?"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "workers.nobody" not in names(panel)


def test_a_name_is_corrected_where_it_stands(main_window, application, rail_button):
    panel = open_panel(main_window)
    add(panel, "Ilse")

    find(panel, "workers.0.change").click()
    field = find(panel, "workers.form.name")
    field.selectAll()
    type_text(field, "Ilze")
    press(field, Qt.Key.Key_Return)

    assert [one.name for one in application.workers.everyone()] == ["Ilze"]
    assert spoken_name(rail_button) == "Working now: Ilze"


def test_a_name_is_taken_off_and_undo_brings_it_back(main_window, application):
    panel = open_panel(main_window)
    add(panel, "Ilze")

    find(panel, "workers.0.remove").click()
    gone = application.workers.everyone()
    main_window.undo()

    assert gone == ()
    assert [one.name for one in application.workers.everyone()] == ["Ilze"]


def test_an_empty_name_is_explained_beside_the_field(main_window):
    panel = open_panel(main_window)

    find(panel, "workers.keep").click()

    assert "Please type a name." in visible_texts(panel)


def test_the_panel_is_worked_by_keys_and_leaves_with_its_place(main_window):
    panel = open_panel(main_window)
    add(panel, "Ilze")
    assert nameless(main_window) == []

    main_window.go("people")

    assert main_window.findChild(WorkersPanel) is None or not panel.isVisible()


def test_the_rail_button_takes_the_panel_away_again(main_window, rail_button):
    panel = open_panel(main_window)

    rail_button.click()

    assert not panel.isVisible()


def test_a_name_longer_than_the_rail_is_cut_and_spoken_whole(main_window, rail_button):
    long = "Anastasija Aleksandra Bērziņa-Kalniņa-Ozoliņa"
    add(open_panel(main_window), long)

    assert rail_button.text().endswith("…")
    assert spoken_name(rail_button).endswith(long)
