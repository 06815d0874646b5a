"""The editor in a window of its own size, over the test's store."""

import pytest

from app.domain.designs import CertificateKind
from app.domain.ids import template_id
from tests.support.gui import find
from tests.support.page_mouse import PageMouse
from ui.template_editor.screen import TemplateEditor

PARTICIPATION = template_id(CertificateKind.PARTICIPATION)


@pytest.fixture
def make_editor(qtbot, desk, jobs):
    """Make an editor of a width with a template of Kopā in it, drawn."""

    def make(width):
        screen = TemplateEditor(desk)
        qtbot.addWidget(screen)
        screen.resize(width, 768)
        screen.show()
        qtbot.waitExposed(screen)
        screen.open_template(PARTICIPATION)
        jobs.run()
        return screen

    return make


@pytest.fixture
def editor(qtbot, make_editor):
    """A template of Kopā, opened in the editor and drawn."""
    screen = make_editor(1160)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.take_focus()
    return screen


@pytest.fixture
def canvas(editor):
    return find(editor, "template_editor.canvas")


@pytest.fixture
def mouse(canvas):
    return PageMouse(canvas)
