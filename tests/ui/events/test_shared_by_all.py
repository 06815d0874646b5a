"""What the events of a centre use of the programme: others' kinds, and the columns of sheets."""

from dataclasses import replace

import pytest

from app.domain.own_kinds import OwnKindDraft
from app.domain.sheets import SheetColumn, SheetForm
from tests.support.gui import click, find, names, visible_texts
from tests.support.joined import laptop, office, preili
from tests.support.members import carry
from tests.support.stores import a_session, an_event
from ui.events.documents.sheet_presenter import SheetPresenter
from ui.events.place import PlanPlace
from ui.events.screen import EventsScreen
from ui.shell.desk import Desk

__all__ = ["laptop", "office", "preili"]


@pytest.fixture
def planned(qtbot, preili, jobs, window):
    """Return the page for an event of this kind at the centre."""
    screens = []

    def plan(kind):
        event = preili.events.add(an_event(kind=kind))
        screen = EventsScreen(Desk(preili, jobs, window))
        screens.append(screen)
        qtbot.addWidget(screen)
        screen.open_record(PlanPlace(change=event.id))
        screen.show()
        return screen.page_in_sight

    return plan


def test_anothers_kind_is_told_and_not_offered_to_be_changed(
    office, preili, planned, tmp_path, qtbot
):
    theirs = office.kinds.add(OwnKindDraft("vakars", "vakarā", "evening"))
    carry(office, preili, tmp_path / "stick")
    page = planned(theirs.code)
    assert find(page, "plan.change_kind").text() == "Look at this kind…"

    click(find(page, "plan.change_kind"))

    assert {"plan.own_kind.save", "plan.own_kind.remove"} & set(names(page)) == set()
    told = {"vakars", "vakarā", "evening", "This kind is changed on the coordinator’s laptop."}
    # What is put into a panel in sight is shown when the loop comes by.
    qtbot.waitUntil(lambda: told <= set(visible_texts(page.panel)))


def test_a_kind_that_the_centre_added_is_changed_as_before(preili, planned):
    page = planned(preili.kinds.add(OwnKindDraft("vakars", "vakarā")).code)
    assert find(page, "plan.change_kind").text() == "Change this kind …"

    click(find(page, "plan.change_kind"))

    assert {"plan.own_kind.save", "plan.own_kind.remove"} <= set(names(page))


class SheetView:
    shown = None

    def show_wish(self, shown):
        self.shown = shown

    def show_problems(self, problems):
        pass


def test_columns_of_a_sheet_stay_the_choice_of_this_laptop(preili, jobs, window):
    event = preili.events.add(an_event(), [a_session()])
    view = SheetView()
    presenter = SheetPresenter(view, Desk(preili, jobs, window))
    presenter.open(event.id)

    presenter.ask(replace(view.shown.wish, columns=(SheetColumn.SIGNATURE,)))

    assert (view.shown.is_own, view.shown.may_settle) == (True, False)
    assert preili.sheets.choice(SheetForm.SIDE_BY_SIDE).columns == (SheetColumn.SIGNATURE,)
    presenter.settle()
    assert view.shown.is_own
    (said,) = window.said
    assert "only a coordinator changes it" in said[0]
