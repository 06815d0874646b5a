"""Finding people for an event: three letters and Enter, or somebody new in the same place."""

import pytest
from PySide6.QtCore import Qt

from tests.support.gui import click, find, press, type_text
from tests.support.stores import a_person
from tests.ui.events.builders import words_told
from ui.events.people.found_list import FoundList
from ui.events.place import EventPlace, Part


@pytest.fixture
def neighbours(application):
    return [
        application.people.add(a_person(given, "Liepa")).id for given in ("Ilze", "Inga", "Ivars")
    ]


@pytest.fixture
def field(screen, course, neighbours):
    screen.open_record(EventPlace(course.id, Part.PEOPLE))
    return find(screen, "event.people.find")


@pytest.fixture
def found(screen, field):
    return find(screen, "event.people.found", FoundList)


def registered(application, course):
    return [one.name for one in application.attendance.grid(course.id).people]


def test_the_field_has_the_keys_when_the_people_come_into_sight(field):
    assert field.hasFocus()


def test_three_letters_and_enter_register_the_first_answer(field, found, application, course):
    type_text(field, "lie")
    assert found.isVisible()

    press(field, Qt.Key.Key_Return)

    assert registered(application, course)[-2:] == ["Ilze Liepa", "Zane Ozola"]
    assert field.text() == ""
    assert field.hasFocus()
    assert not found.isVisible()


def test_arrows_choose_another_answer_while_the_keys_stay_in_the_field(
    field, found, application, course
):
    type_text(field, "lie")
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Down)
    press(field, Qt.Key.Key_Up)
    assert field.hasFocus()

    press(field, Qt.Key.Key_Return)

    assert "Inga Liepa" in registered(application, course)
    assert "Ivars Liepa" not in registered(application, course)


def test_the_last_answer_is_the_end_of_the_arrows(field, found):
    type_text(field, "lie")

    press(field, Qt.Key.Key_PageDown)
    press(field, Qt.Key.Key_PageDown)

    assert found.ready().person is None


def test_a_click_takes_an_answer(qtbot, field, found, application, course):
    type_text(field, "lie")
    place = found.visualRect(found.model().index(2, 0)).center()

    qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert "Ivars Liepa" in registered(application, course)


def test_escape_empties_the_field(field, found):
    type_text(field, "lie")

    press(field, Qt.Key.Key_Escape)

    assert field.text() == ""
    assert not found.isVisible()


def test_down_without_answers_leads_to_the_list(field, screen):
    press(field, Qt.Key.Key_Down)

    assert find(screen, "event.people.table").hasFocus()


def test_an_answer_is_spoken_with_what_tells_people_apart(field, found):
    type_text(field, "anna")

    spoken = found.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Anna Bērziņa, already on the list"


@pytest.fixture
def new_person(field, screen):
    """The card for somebody new, opened by the keyboard."""

    def open_for(name):
        type_text(field, name)
        press(field, Qt.Key.Key_PageDown)
        press(field, Qt.Key.Key_PageDown)
        press(field, Qt.Key.Key_Return)
        return {part: find(screen, f"event.people.new.{part}") for part in ("given", "surname")}

    return open_for


def test_somebody_new_is_added_without_leaving_the_place(
    new_person, screen, application, course, window
):
    fields = new_person("Kalniņa Māra")
    assert (fields["given"].text(), fields["surname"].text()) == ("Māra", "Kalniņa")
    assert find(screen, "event.people.new.territory").hasFocus()

    press(fields["surname"], Qt.Key.Key_Return)

    assert "Māra Kalniņa" in registered(application, course)
    assert words_told(window)[-1] == "Added and registered: Māra Kalniņa"
    assert find(screen, "event.people.find").hasFocus()


def test_a_first_name_alone_asks_for_the_surname(new_person):
    fields = new_person("Māra")

    assert fields["surname"].hasFocus()


def test_municipality_and_age_are_kept(new_person, screen, application):
    new_person("Kalniņa Māra")
    place = find(screen, "event.people.new.territory")
    place.setFocus()
    type_text(place, "Preiļu novads")
    find(screen, "event.people.new.age_band").setCurrentIndex(4)

    click(find(screen, "event.people.new.save"))

    (added,) = application.people.find("mara kalnina")
    assert (added.territory, added.age_band) == ("0042000", "30-54")


def test_a_place_that_is_not_on_the_list_is_a_problem_in_words(new_person, screen, application):
    new_person("Kalniņa Māra")
    type_text(find(screen, "event.people.new.territory"), "Nekurzeme")

    click(find(screen, "event.people.new.save"))

    problem = find(screen, "event.people.new.territory.problem")
    assert problem.accessibleName() == "Choose a place from the list."
    assert application.people.find("kalnina") == ()


def test_a_name_that_is_missing_is_told_under_its_field(new_person, screen):
    fields = new_person("Māra")
    fields["given"].setText("")

    click(find(screen, "event.people.new.save"))

    problem = find(screen, "event.people.new.given.problem")
    assert problem.accessibleName() == "Please type a given name or a surname."


def test_somebody_who_may_be_known_is_taken_instead(new_person, screen, application, course):
    new_person("Liepa Inga")

    click(find(screen, "event.people.new.take0"))

    assert "Inga Liepa" in registered(application, course)
    assert application.people.count() == 6


def test_escape_goes_back_to_the_answers(new_person, screen, found):
    fields = new_person("Liepa Inga")

    press(fields["given"], Qt.Key.Key_Escape)

    assert find(screen, "event.people.find").hasFocus()
    assert found.isVisible()


def test_somebody_half_typed_counts_as_unsaved(new_person, screen):
    assert not screen.has_unsaved_text()

    new_person("Kalniņa Māra")

    assert screen.has_unsaved_text()


def test_delete_takes_the_person_at_the_cursor_off_the_list(screen, field, application, course):
    table = find(screen, "event.people.table")
    table.go_to_first()

    press(table, Qt.Key.Key_Delete)

    assert registered(application, course) == ["Juris Kalns", "Zane Ozola"]


def test_enter_opens_the_persons_own_page(screen, field, application, course, window):
    table = find(screen, "event.people.table")
    table.go_to_first()

    press(table, Qt.Key.Key_Return)

    anna = application.attendance.grid(course.id).people[0].person
    assert window.gone == [("people", anna)]


def test_letters_typed_on_the_list_go_on_in_the_field(screen, field):
    table = find(screen, "event.people.table")
    table.go_to_first()

    press(table, Qt.Key.Key_L)

    assert field.text() == "l"
    assert field.hasFocus()


def test_a_narrow_window_gives_its_room_to_who_is_looked_for(qtbot, screen, field, found):
    screen.resize(800, 700)
    table = find(screen, "event.people.table")
    qtbot.waitUntil(lambda: screen.page_in_sight.width() <= 800)
    type_text(field, "lie")
    assert found.isVisible()
    assert not table.isVisible()

    press(field, Qt.Key.Key_Return)

    assert table.isVisible()


def test_many_answers_take_a_third_of_the_window_at_most(screen, field, found, application):
    for number in range(6):
        application.people.add(a_person("Anna", f"Liepa{number}"))

    type_text(field, "lie")

    assert found.model().rowCount() == 7
    assert found.height() <= screen.height() // 3 + 4


def test_a_name_that_only_sounds_alike_is_not_taken_by_enter(field, found, application, course):
    application.people.add(a_person("Anna", "Liepa"))
    type_text(field, "Ana Liepa")
    known = [found.model().line(row).words for row in range(found.model().rowCount())]

    press(field, Qt.Key.Key_Return)

    assert "Anna Liepa" in known
    assert "Anna Liepa" not in registered(application, course)
    assert find(field.window(), "event.people.new.given").text() == "Ana"


def test_a_name_that_only_sounds_alike_is_taken_when_it_is_chosen(
    field, found, application, course
):
    application.people.add(a_person("Anna", "Liepa"))
    type_text(field, "Ana Liepa")
    press(field, Qt.Key.Key_Up)
    chosen = found.ready().words

    press(field, Qt.Key.Key_Return)

    assert chosen in registered(application, course)
