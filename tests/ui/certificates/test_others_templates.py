"""Templates that others made, on a laptop of a centre: to be looked at, used and copied."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.support.designs import a_design
from tests.support.gui import click, find, visible_texts
from tests.support.joined import laptop, office, preili
from tests.support.members import carry
from ui.certificates.templates_page import TemplatesPage
from ui.shell.desk import Desk
from ui.template_editor.screen import TemplateEditor

__all__ = ["laptop", "office", "preili"]

CHANGING = {
    "template.edit",
    "template.save_rule",
    "template.rename",
    "template.hide",
    "template.remove",
    "template.version.1.approve",
}


@pytest.fixture
def theirs(office, preili, tmp_path):
    """A template that the coordinator made, as the centre knows it."""
    made = office.templates.save(None, "Paldies", a_design()).template
    carry(office, preili, tmp_path / "stick")
    return made


@pytest.fixture
def opened(qtbot, jobs, window):
    """Return the gallery of a laptop with one template open."""

    def open_template(application, template):
        page = TemplatesPage(Desk(application, jobs, window))
        qtbot.addWidget(page)
        page.resize(1158, 768)
        page.load()
        page._presenter.open(template)
        page.show()
        return page

    return open_template


def offered(page):
    return {one.objectName() for one in page.findChildren(QWidget) if one.isVisibleTo(page)}


def test_anothers_template_offers_nothing_that_would_be_refused(preili, theirs, opened):
    page = opened(preili, theirs.id)

    assert offered(page) & CHANGING == set()
    assert {"template.use", "template.own", "template.export", "template.locked"} <= offered(page)
    words = visible_texts(page)
    assert "Template of the programme" in words
    assert "This template is changed on the coordinator’s laptop." in words


def test_a_copy_of_anothers_template_is_changed_as_before(preili, theirs, opened, qtbot):
    page = opened(preili, theirs.id)

    click(find(page, "template.own"))

    (copy,) = [one for one in preili.templates.all() if one.name == "Paldies, ours"]
    assert page._opened.shown.tile.template.id == copy.id
    # What is put into a panel in sight is shown when the loop comes by.
    qtbot.waitUntil(lambda: offered(page) >= CHANGING)
    assert "template.locked" not in offered(page)


def test_the_rule_of_a_built_in_template_is_told_and_a_copy_offered(preili, opened):
    built_in = next(one for one in preili.templates.all() if one.is_built_in)

    page = opened(preili, built_in.id)

    assert offered(page) & CHANGING == set()
    assert {"template.own", "template.locked"} <= offered(page)


def test_the_coordinator_changes_every_template(office, theirs, opened):
    assert offered(opened(office, theirs.id)) >= CHANGING


@pytest.fixture
def editor(qtbot, jobs, window, preili):
    made = TemplateEditor(Desk(preili, jobs, window))
    qtbot.addWidget(made)
    return made


def test_the_editor_keeps_anothers_template_and_saves_another_of_it(preili, theirs, editor):
    editor.open_template(theirs.id)
    editor.show()

    assert find(editor, "template_editor.save").text() == "Save as your own…"
    assert not find(editor, "template_editor.save_as").isVisible()
    assert "Of the programme, stays as it is" in visible_texts(editor)

    editor._presenter.save()
    editor._asked_name.close()
    editor._presenter.save_new("Mūsu paldies")

    assert len(preili.templates.revisions(theirs.id)) == 1
    assert find(editor, "template_editor.save").text() == "Save"


def test_others_templates_lie_apart_from_those_of_the_centre(preili, theirs, opened):
    own = preili.templates.save(None, "Mūsu", a_design()).template

    page = opened(preili, own.id)

    assert page._own.tile(own.id) is not None
    assert page._shared.tile(theirs.id) is not None
    assert page._own.tile(theirs.id) is None


def test_a_laptop_by_itself_sees_one_table_of_own_templates(laptop, opened):
    alone = laptop("second")
    own = alone.templates.save(None, "Mūsu", a_design()).template

    page = opened(alone, own.id)

    assert page._own.tile(own.id) is not None
    assert "templates.shared" not in offered(page)
