"""Naming a kind of event of the centre's own while planning."""

import pytest
from PySide6.QtCore import Qt

from app.domain.own_kinds import OwnKindDraft
from tests.support.gui import click, find, press, type_text
from tests.support.stores import an_event
from tests.ui.events.builders import words_told
from ui.events.place import PlanPlace


@pytest.fixture
def page(screen):
    screen.open_record(PlanPlace())
    return screen.page_in_sight


def fill(page, name, text):
    field = find(page, f"plan.own_kind.{name}")
    field.clear()
    type_text(field, text)


def shown(page, name):
    return find(page, f"plan.own_kind.{name}").text()


def chosen(page):
    return page._what.values()["kind"]


def test_the_locative_is_suggested_until_somebody_types_their_own(page):
    click(find(page, "plan.add_kind"))

    fill(page, "nominative", "radošais vakars")
    assert shown(page, "locative") == "radošajā vakarā"
    fill(page, "locative", "vakarā")
    type_text(find(page, "plan.own_kind.nominative"), "s")

    assert shown(page, "locative") == "vakarā"


def test_a_kind_that_is_added_is_chosen(page, application, desk):
    click(find(page, "plan.add_kind"))
    fill(page, "nominative", "radošais vakars")

    press(find(page, "plan.own_kind.locative"), Qt.Key.Key_Return)

    assert page.panel is None
    assert application.kinds.own(chosen(page)).locative == "radošajā vakarā"
    assert words_told(desk.window) == ["Kind of event added: radošais vakars"]


def test_what_is_wrong_stands_under_its_field(page):
    click(find(page, "plan.add_kind"))
    fill(page, "nominative", "seminārs")

    click(find(page, "plan.own_kind.save"))

    words = find(page, "plan.own_kind.nominative.problem").accessibleName()
    assert words == "“seminārs” is on the list already. Please choose it there."


def test_only_an_own_kind_can_be_changed(screen, application):
    kind = application.kinds.add(OwnKindDraft("vakars", "vakarā"))
    event = application.events.add(an_event(kind=kind.code))
    screen.open_record(PlanPlace(change=event.id))
    page = screen.page_in_sight
    change = find(page, "plan.change_kind")
    assert change.isVisible()

    click(change)
    assert shown(page, "locative") == "vakarā"
    fill(page, "locative", "vakariņā")
    click(find(page, "plan.own_kind.save"))

    assert application.kinds.own(kind.code).locative == "vakariņā"
    page._what.editor("kind").set_value("seminar")
    page._show_kind_acts()
    assert not change.isVisible()


def test_a_removed_kind_stays_on_the_event_that_has_it(screen, application):
    kind = application.kinds.add(OwnKindDraft("vakars", "vakarā"))
    event = application.events.add(an_event(kind=kind.code))
    screen.open_record(PlanPlace(change=event.id))
    page = screen.page_in_sight
    click(find(page, "plan.change_kind"))

    click(find(page, "plan.own_kind.remove"))
    click(find(page, "plan.save"))

    assert application.events.page(event.id).event.kind == kind.code
    assert kind.code not in {code for code, _ in application.kinds.choices()}
