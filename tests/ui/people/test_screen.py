import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.domain.people import ConsentPurpose
from tests.support.gui import click, find, press, spoken_name, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.stores import a_person
from ui.people.list_presenter import SHOWN


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "people")


def field(screen, name, form="person.adding"):
    return find(screen, f"{form}.form.{name}", QLineEdit)


def add(screen):
    click(find(screen, "people.add"))
    return screen.page_in_sight


def test_three_letters_and_enter_open_a_person(application, screen):
    application.people.add(a_person("Anna", "Bērziņa"))
    application.people.add(a_person("Zane", "Kalna"))
    search = find(screen, "people.search")

    type_text(search, "kal")
    press(search, Qt.Key.Key_Return)

    assert screen.title == "Zane Kalna"


def test_the_key_to_the_end_reads_on_in_a_long_list(application, screen):
    for number in range(SHOWN + 20):
        application.people.add(a_person(f"Anna {number:03}"))
    screen.load()
    table = find(screen, "people.table")
    table.go_to_first()

    press(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    read = table.record_model.rowCount()
    at = table.identity_at_cursor()

    assert read == SHOWN + 20
    assert at == application.people.find("", limit=SHOWN)[-1].id


def test_escape_leads_back_to_what_was_searched(application, screen):
    application.people.add(a_person("Zane", "Kalna"))
    type_text(find(screen, "people.search"), "kal")
    press(find(screen, "people.search"), Qt.Key.Key_Return)

    press(screen.page_in_sight, Qt.Key.Key_Escape)

    assert screen.title == "People"
    assert find(screen, "people.search").text() == "kal"


def test_a_name_searched_in_vain_becomes_a_person_by_the_keys_alone(application, screen):
    search = find(screen, "people.search")
    type_text(search, "anna bērziņa")

    press(find(screen, "people.add"), Qt.Key.Key_Return)
    press(field(screen, "surname"), Qt.Key.Key_Return)

    assert [one.name for one in application.people.find()] == ["Anna Bērziņa"]
    assert screen.title == "Anna Bērziņa"


def test_the_notice_offers_undo_after_adding(application, main_window, screen):
    add(screen)
    type_text(field(screen, "given"), "Anna")
    click(find(screen, "person.adding.save"))

    click(find(main_window, "notice.undo"))

    assert application.people.count() == 0
    assert screen.title == "People"


def test_a_phone_is_kept_in_one_form_and_shown_in_the_local_one(qtbot, application, screen):
    add(screen)
    type_text(field(screen, "given"), "Anna")
    type_text(field(screen, "phone"), "2123 4567")

    press(field(screen, "phone"), Qt.Key.Key_Return)

    assert application.people.find()[0].phone == "+37121234567"
    qtbot.waitUntil(lambda: "+371 21 234 567" in visible_texts(screen))


def test_what_is_no_phone_is_refused_under_the_field(application, screen):
    add(screen)
    type_text(field(screen, "given"), "Anna")
    type_text(field(screen, "phone"), "12")

    click(find(screen, "person.adding.save"))

    assert application.people.count() == 0
    words = "This is not a phone number. Latvian numbers have 8 digits."
    assert find(screen, "person.adding.form.phone.problem").text() == words


def test_somebody_of_the_same_name_is_shown_and_nothing_typed_is_lost(qtbot, application, screen):
    known = application.people.add(a_person("Anna", "Bērziņa"))
    add(screen)
    type_text(field(screen, "given"), "anna")
    type_text(field(screen, "surname"), "berzina")
    qtbot.waitUntil(lambda: any("Reason: the same name" in text for text in visible_texts(screen)))

    click(find(screen, "person.adding.likely.0"))
    assert screen.title == known.name
    click(find(screen, "person.back"))

    assert screen.title == "Add person"
    assert field(screen, "surname").text() == "berzina"


def test_a_half_typed_person_waits_until_people_come_back(main_window, screen):
    add(screen)
    type_text(field(screen, "given"), "Anna")

    gone_to(main_window, "settings")
    assert screen.has_unsaved_text()
    gone_to(main_window, "people")
    add(screen)

    assert field(screen, "given").text() == "Anna"
    assert "This was typed before and is not saved yet." in visible_texts(screen)


def test_what_was_half_typed_can_be_forgotten(screen):
    add(screen)
    type_text(field(screen, "given"), "Anna")
    press(screen.page_in_sight, Qt.Key.Key_Escape)
    add(screen)

    click(find(screen, "person.adding.anew"))

    assert field(screen, "given").text() == ""
    assert not screen.has_unsaved_text()


def test_an_organisation_is_added_with_the_person(application, screen):
    add(screen)
    type_text(field(screen, "given"), "Anna")
    organisation = field(screen, "organisation")
    type_text(organisation, "Preiļu bibliotēka")
    organisation.textEdited.emit(organisation.text())
    press(organisation, Qt.Key.Key_Return)

    click(find(screen, "person.adding.save"))

    assert [one.name for one in application.organisations.find()] == ["Preiļu bibliotēka"]


def test_roles_are_ticks_with_their_names(application, screen):
    add(screen)
    type_text(field(screen, "given"), "Anna")
    teacher = find(screen, "person.adding.form.roles.teacher", QCheckBox)
    assert spoken_name(teacher) == "Teacher"

    press(teacher, Qt.Key.Key_Space)
    click(find(screen, "person.adding.save"))

    person = application.people.find()[0].id
    assert application.people.page(person).person.roles == ("teacher",)


def test_a_role_of_a_newer_kopa_survives_a_change(application, screen):
    known = application.people.add(a_person(roles=("teacher", "astronaut")))
    screen.open_record(known.id)
    click(find(screen, "person.change"))

    type_text(field(screen, "given", "person.changing"), "e")
    click(find(screen, "person.changing.save"))

    assert application.people.page(known.id).person.roles == ("teacher", "astronaut")


def test_the_age_of_a_year_cannot_be_chosen_apart_from_it(screen):
    add(screen)
    age = find(screen, "person.adding.form.age_band")
    assert age.isEnabled()

    type_text(field(screen, "birth_year"), "2015")

    assert not age.isEnabled()
    assert age.currentText() == "up to 12 years"
    assert field(screen, "guardian").isVisible()


def test_saving_and_adding_another_stays_in_the_form(application, screen):
    add(screen)
    type_text(field(screen, "given"), "Anna")

    click(find(screen, "person.adding.again"))

    assert application.people.count() == 1
    assert (screen.title, field(screen, "given").text()) == ("Add person", "")
    assert not screen.has_unsaved_text()


def test_a_consent_is_noted_beside_the_page(qtbot, application, screen):
    known = application.people.add(a_person())
    screen.open_record(known.id)

    click(find(screen, "person.consents.photo"))
    press(find(screen, "person.consent.save"), Qt.Key.Key_Return)

    (consent,) = application.people.page(known.id).consents
    assert (consent.purpose, consent.is_given) == (ConsentPurpose.PHOTO, True)
    assert screen.page_in_sight.panel is None
    qtbot.waitUntil(lambda: "Given" in visible_texts(screen))


def test_a_given_consent_offers_to_note_the_withdrawal(application, screen, clock):
    known = application.people.add(a_person())
    application.people.record_consent(known.id, ConsentPurpose.NEWS, clock.today(), is_given=True)

    screen.open_record(known.id)

    button = find(screen, "person.consents.news")
    assert spoken_name(button) == "Note a withdrawal"


def test_removing_takes_one_press_and_one_to_undo(application, main_window, screen):
    known = application.people.add(a_person())
    screen.open_record(known.id)

    click(find(screen, "person.remove"))
    assert (application.people.count(), screen.title) == (0, "People")
    click(find(main_window, "notice.undo"))

    assert application.people.count() == 1


@pytest.mark.parametrize("width", [1366, 1024])
def test_every_page_can_be_worked_by_keys(application, main_window, screen, width):
    known = application.people.add(a_person(birth_year=2015, phone="21234567"))
    main_window.resize(width, 768)

    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    screen.open_record(known.id)
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    click(find(screen, "person.consents.news"))
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    click(find(screen, "person.change"))
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)


def test_a_list_without_anybody_says_what_belongs_here(screen):
    assert find(screen, "people.add_first").isVisible()
    assert any("Nobody is added yet." in text for text in visible_texts(screen))


def test_a_child_is_added_from_the_page_of_the_parent(screen, main_window, application):
    mother = application.people.add(a_person("Zane", "Kalna", territory="0042000"))
    main_window.go("people", mother.id)

    find(screen, "person.family.child").click()
    type_text(field(screen, "given"), "Emīls")
    find(screen, "person.adding.save").click()

    assert [one.name for one in application.people.page(mother.id).family.children] == [
        "Emīls Kalna"
    ]


def test_with_whom_a_person_lives_is_chosen_beside_the_page(
    screen, main_window, application, qtbot
):
    father = application.people.add(a_person("Juris", "Kalns"))
    mother = application.people.add(a_person("Zane", "Kalna"))
    main_window.go("people", mother.id)

    find(screen, "person.family.join").click()
    chosen = find(screen, "person.household.form.person")
    type_text(chosen, "juris")
    press(chosen, Qt.Key.Key_Return)
    find(screen, "person.household.save").click()

    assert [one.id for one in application.people.page(mother.id).family.household] == [father.id]


def test_the_page_of_a_family_is_worked_by_keys(screen, main_window, application):
    mother = application.people.add(a_person("Zane", "Kalna", phone="21234567"))
    application.people.add(a_person("Juris", "Kalns", phone="21234567"))
    application.people.add_child(mother.id, a_person("Emīls", "Kalns"))
    main_window.go("people", mother.id)

    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)


def test_filters_open_beside_the_search_and_narrow_the_list(screen, application):
    application.people.add(a_person("Zane", "Bērza", roles=("teacher",)))
    application.people.add(a_person("Rita", "Liepa"))
    screen.load()

    find(screen, "people.filters").click()
    role = find(screen, "people.filter.role", QComboBox)
    had_focus = role.hasFocus()
    press(role, Qt.Key.Key_Down)

    table = find(screen, "people.table").record_model
    assert had_focus
    assert [one.given for one in table.records] == ["Zane"]
    assert find(screen, "people.filters").text() == "Filter (1)"


def test_everybody_is_shown_again_by_one_press(screen, application):
    application.people.add(a_person("Rita", "Liepa"))
    find(screen, "people.filters").click()
    press(find(screen, "people.filter.role", QComboBox), Qt.Key.Key_Down)
    narrowed = find(screen, "people.table").record_model.rowCount()

    find(screen, "people.filter.clear").click()

    assert (narrowed, find(screen, "people.table").record_model.rowCount()) == (0, 1)


def test_a_head_of_a_column_sorts_everybody(screen, application):
    for given in ("Zane", "Anna", "Ģirts"):
        application.people.add(a_person(given, "Bērziņa"))
    screen.load()
    table = find(screen, "people.table")

    table.horizontalHeader().sectionClicked.emit(1)

    assert [one.given for one in table.record_model.records] == ["Anna", "Ģirts", "Zane"]


def test_the_list_with_its_filters_is_worked_by_keys(screen, main_window, application):
    application.people.add(a_person())
    screen.load()
    find(screen, "people.filters").click()

    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)


def test_remembered_filters_stand_in_sight_when_the_list_is_made_anew(
    screen, main_window, application
):
    find(screen, "people.filters").click()
    press(find(screen, "people.filter.role", QComboBox), Qt.Key.Key_Down)

    main_window._drop_screens(spare_unsaved=False)
    again = gone_to(main_window, "people")

    assert find(again, "people.filter.role", QComboBox).currentIndex() == 1
    assert find(again, "people.filter.role", QComboBox).isVisible()
    assert find(again, "people.filters").isChecked()
