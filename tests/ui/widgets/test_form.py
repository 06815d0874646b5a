from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QToolButton

from app.domain.typed_dates import parse_date, parse_time
from tests.support.gui import find, nameless, press, spoken_name, type_text
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import (
    CheckField,
    DayField,
    LongTextField,
    NumberField,
    TextField,
    TimeField,
)
from ui.widgets.form import Form, FormField
from ui.widgets.scrolled import scrolled

TODAY = date(2026, 11, 22)


def read_day(typed):
    return parse_date(typed, TODAY)


def show_day(day):
    return f"{day:%d.%m.%Y}."


def show_time(moment):
    return f"{moment:%H.%M}"


@pytest.fixture
def form(qtbot):
    form = Form(
        "person",
        (
            FormField("name", "Name", TextField(), is_needed=True),
            FormField("year", "Year of birth", NumberField(1900, 2026), hint="Or nothing"),
            FormField("day", "Day", DayField(read_day, show_day), is_beside=True),
            FormField("starts", "Starts", TimeField(parse_time, show_time)),
            FormField("role", "Role", ChoiceField([Choice("t", "Teacher"), Choice("p", "Parent")])),
            FormField("notes", "Notes", LongTextField()),
            FormField("photo", "", CheckField("May be in photographs")),
        ),
    )
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    return form


def test_every_field_has_a_name_for_screen_readers(form):
    assert nameless(form) == []
    assert spoken_name(find(form, "person.year")) == "Year of birth"
    assert spoken_name(find(form, "person.photo")) == "May be in photographs"


def test_a_label_leads_to_its_field(form):
    buddies = {label.text(): label.buddy() for label in form.findChildren(QLabel) if label.buddy()}

    assert buddies["Name"] is find(form, "person.name")


def test_a_hint_is_said_after_the_name_until_there_is_a_problem(form):
    year = find(form, "person.year")
    assert year.accessibleDescription() == "Or nothing"

    form.show_problems({"year": "Too old."})

    assert year.accessibleDescription() == "Too old."


def test_another_hint_stands_under_the_field_and_waits_behind_a_problem(form):
    year = find(form, "person.year")

    form.show_problems({"year": "Too old."})
    form.show_hint("year", "Four digits")
    assert year.accessibleDescription() == "Too old."

    form.clear_problems()
    assert year.accessibleDescription() == "Four digits"


def test_values_come_typed_and_tidied(form):
    for name, typed in (
        ("name", "  Ņina Žukova "),
        ("year", "1961"),
        ("day", "22.11.26"),
        ("starts", "1030"),
        ("notes", "Pirmā reize"),
    ):
        type_text(find(form, f"person.{name}"), typed)

    assert form.read() == {
        "name": "Ņina Žukova",
        "year": 1961,
        "day": TODAY,
        "starts": time(10, 30),
        "role": "t",
        "notes": "Pirmā reize",
        "photo": False,
    }


def test_a_day_is_shown_the_tidy_way_when_the_field_is_left(form):
    day = find(form, "person.day")
    day.setFocus()
    type_text(day, "22.11.26")

    find(form, "person.name").setFocus()

    assert day.text() == "22.11.2026."


def test_what_cannot_be_read_is_a_problem_in_words_and_nothing_is_lost(form):
    type_text(find(form, "person.name"), "Anna")
    type_text(find(form, "person.day"), "kaut kad")
    type_text(find(form, "person.year"), "1850")

    assert form.read() is None

    assert form.problems() == {
        "day": "Write a day such as 22.11.2026.",
        "year": "Write a number from 1900 to 2026.",
    }
    assert find(form, "person.day").text() == "kaut kad"


def test_the_first_problem_gets_the_keys(form):
    find(form, "person.notes").setFocus()

    form.show_problems({"day": "When?", "year": "Too old."})

    assert form.focusWidget() is find(form, "person.year")


def test_a_needed_field_must_not_be_empty(form):
    assert form.read() is None
    assert form.problems() == {"name": "Fill this in: Name."}

    type_text(find(form, "person.name"), "Anna")

    assert form.read() is not None
    assert form.problems() == {}


def test_a_problem_goes_when_its_field_is_changed(form):
    form.show_problems({"name": "Who?", "year": "Too old."})

    type_text(find(form, "person.name"), "Anna")

    assert form.problems() == {"year": "Too old."}


def test_a_hidden_field_has_no_problems(form):
    form.show_field("name", is_shown=False)

    assert form.read() is not None


def test_a_form_knows_what_was_typed_and_not_saved(form):
    form.set_values({"name": "Anna", "day": TODAY, "role": "p", "photo": True})
    assert not form.is_changed()
    assert form.values()["role"] == "p"

    type_text(find(form, "person.name"), "Marija")
    assert form.is_changed()

    form.mark_saved()
    assert not form.is_changed()


def test_enter_in_a_field_submits(form, qtbot):
    with qtbot.waitSignal(form.submitted):
        press(find(form, "person.name"), Qt.Key.Key_Return)


def test_tab_leads_out_of_several_lines(form):
    notes = find(form, "person.notes")
    notes.setFocus()

    press(notes, Qt.Key.Key_Tab)

    assert notes.toPlainText() == ""
    assert form.focusWidget() is not notes


def test_a_day_can_be_taken_from_the_calendar(form, qtbot):
    field = form.editor("day")
    field.open_calendar()
    popup = field.findChild(type(field._popup))

    popup.calendar.activated.emit(QDate(2026, 12, 24))

    assert field.value() == date(2026, 12, 24)
    assert not popup.isVisible()


def test_the_arrows_of_the_calendar_have_names(form):
    field = form.editor("day")
    field.open_calendar()

    arrows = [button.accessibleName() for button in field._popup.findChildren(QToolButton)]

    assert {"Previous month", "Next month"} <= set(arrows)
    field._popup.close()


def test_escape_closes_the_calendar(form):
    field = form.editor("day")
    field.open_calendar()

    press(field._popup, Qt.Key.Key_Escape)

    assert not field._popup.isVisible()


def test_a_problem_out_of_sight_is_scrolled_to_with_its_label(qtbot):
    rest = [FormField(f"more{n}", f"More {n}", TextField()) for n in range(6)]
    form = Form("long", (FormField("name", "Name", TextField(), is_needed=True), *rest))
    area = scrolled(form)
    qtbot.addWidget(area)
    area.resize(400, 160)
    area.show()
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())

    form.read()

    qtbot.waitUntil(lambda: bar.value() == 0)
