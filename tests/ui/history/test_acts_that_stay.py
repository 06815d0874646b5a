"""What was done in a session and is not this laptop's to undo any more: its button says why."""

import pytest

from app.domain.programme import OutcomeAreaDraft
from app.services.wording.errors import sentence
from tests.support.gui import click
from tests.support.joined import laptop, office, preili
from tests.support.members import join
from tests.support.stores import a_person
from ui.history.done import done_shown
from ui.history.done_panel import DonePanel
from ui.widgets.buttons import Button
from ui.widgets.holding import current_holding

__all__ = ["laptop", "office", "preili"]


@pytest.fixture
def newcomer(office, laptop):
    """A laptop that added an outcome area by itself, joined, and went on with its people."""
    application = laptop("second")
    application.people.add(a_person("Anna"))
    application.programme.add_outcome_area(OutcomeAreaDraft("Mediji"))
    join(office, application)
    application.people.add(a_person("Bruno"))
    return application


def why_they_stay(application):
    return {one.title: one.why_it_stays for one in done_shown(application)}


def test_an_act_of_before_joining_says_that_the_coordinator_changes_this(newcomer):
    told = why_they_stay(newcomer)

    (refused,) = [title for title, why in told.items() if why]
    assert "Mediji" in refused
    refusal = newcomer.rights.now().refusal
    assert told[refused] == sentence(refusal)


def test_a_laptop_by_itself_can_undo_everything(laptop):
    alone = laptop("second")
    alone.programme.add_outcome_area(OutcomeAreaDraft("Mediji"))

    assert set(why_they_stay(alone).values()) == {""}


def test_the_button_of_such_an_act_says_why_and_the_others_undo(newcomer, qtbot):
    panel = DonePanel()
    qtbot.addWidget(panel)
    asked, said = [], []
    panel.undo_asked.connect(asked.append)
    current_holding().pressed.connect(said.append)
    shown = done_shown(newcomer)
    panel.show_done(shown)
    panel.show()

    for act in shown:
        button = panel.findChild(Button, f"done.undo.{act.number}")
        click(button)
        if act.why_it_stays:
            assert button.accessibleDescription() == act.why_it_stays

    assert asked == [one.number for one in shown if not one.why_it_stays]
    assert said == [one.why_it_stays for one in shown if one.why_it_stays]


def test_what_can_be_undone_next_is_named_so_past_what_stays(newcomer):
    newcomer.undo.undo()

    (newest,) = [one for one in done_shown(newcomer) if one.is_newest]

    assert "Anna" in newest.title
