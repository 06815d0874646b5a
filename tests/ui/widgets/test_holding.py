"""Acts that are held keep their place, say why, and are free again when nothing holds them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from tests.support.gui import click, press
from ui import icons
from ui.widgets.buttons import icon_button, outlined
from ui.widgets.holding import current_holding
from ui.widgets.layouts import column

WHY = "This laptop only reads, so nothing is changed here."


@pytest.fixture
def holding(qapp):
    found = current_holding()
    yield found
    found.let_go()


@pytest.fixture
def done():
    return []


@pytest.fixture
def page(qtbot, done):
    made = QWidget()
    layout = column(made)

    def act():
        done.append("acted")

    made.add = outlined("Add", act, name="people.add", sign="add")
    made.plain = outlined("Look", act, name="people.look")
    made.remove = icon_button("delete", "Remove Anna", act, name="person.3.remove")
    made.field = QLineEdit()
    made.field.setObjectName("people.find")
    made.field.setPlaceholderText("Name")
    for widget in (made.add, made.plain, made.remove, made.field):
        layout.addWidget(widget)
    qtbot.addWidget(made)
    made.show()
    return made


def hold(holding, *names):
    holding.hold(names, WHY, "Only read")


def look_again(page):
    for button in (page.add, page.plain, page.remove):
        button.look_at_holding()


def test_a_held_button_says_why_instead_of_acting(page, holding, done):
    said = []
    holding.pressed.connect(said.append)
    hold(holding, "people.add")
    look_again(page)

    click(page.add)
    press(page.add, Qt.Key.Key_Return)
    click(page.plain)

    assert (said, done) == ([WHY, WHY], ["acted"])


def test_a_held_button_can_be_reached_by_keys_and_readers_hear_why(page, holding):
    hold(holding, "people.*")
    look_again(page)

    assert page.add.isEnabled()
    assert page.add.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert (page.add.accessibleName(), page.add.accessibleDescription()) == ("Add", WHY)
    assert page.add.toolTip() == WHY
    assert icons.sign_on(page.add) == ("lock", "second")


def test_a_sign_without_words_keeps_its_shape(page, holding):
    hold(holding, "person.*.remove")
    look_again(page)

    assert icons.sign_on(page.remove) == ("delete", "edge")
    assert page.remove.toolTip() == WHY


def test_what_is_made_later_is_held_when_it_is_shown(qtbot, holding, done):
    hold(holding, "later.add")
    button = outlined("Add", done.clear, name="later.add")
    qtbot.addWidget(button)

    button.show()

    assert button.accessibleDescription() == WHY


def test_let_go_everything_is_as_it_was(page, holding, done):
    hold(holding, "people.*", "person.*")
    look_again(page)

    holding.let_go()
    look_again(page)
    click(page.add)

    assert done == ["acted"]
    assert icons.sign_on(page.add) == ("add", "text")
    assert (page.add.accessibleDescription(), page.add.toolTip()) == ("", "")
    assert page.plain.icon().cacheKey() == QIcon().cacheKey() or page.plain.icon().isNull()
    assert page.remove.toolTip() == "Remove Anna"
    assert page.field.placeholderText() == "Name"
    assert not page.field.isReadOnly()


def test_a_held_field_is_read_and_not_typed_in(page, holding, qtbot):
    hold(holding, "people.find")

    qtbot.keyClicks(page.field, "Anna")

    assert page.field.text() == ""
    assert page.field.placeholderText() == "Only read"
    assert page.field.accessibleDescription() == WHY


def test_a_field_too_narrow_for_the_reason_shows_no_half_of_it(page, holding):
    page.field.setFixedWidth(20)
    hold(holding, "people.find")

    assert page.field.placeholderText() == "Name"
    assert page.field.isReadOnly()


def test_a_sign_given_to_a_held_button_comes_when_it_may_act(page, holding):
    hold(holding, "people.add")
    look_again(page)

    page.add.set_sign("check")
    held = icons.sign_on(page.add)
    holding.let_go()
    look_again(page)

    assert (held, icons.sign_on(page.add)) == (("lock", "second"), ("check", "text"))


def test_a_held_act_in_a_menu_is_greyed_with_the_reason(qtbot, holding):
    menu = QMenu()
    qtbot.addWidget(menu)
    for name in ("event.cancel", "event.save_people"):
        menu.addAction(name).setObjectName(name)
    hold(holding, "event.cancel")

    menu.popup(menu.pos())

    cancel, save = menu.actions()
    assert (cancel.isEnabled(), cancel.toolTip()) == (False, WHY)
    assert save.isEnabled()
    menu.close()
    holding.let_go()
    assert cancel.isEnabled()
