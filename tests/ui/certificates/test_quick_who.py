import pytest
from PySide6.QtCore import QMimeData

from app.domain.designs import CertificateKind
from tests.support.gui import find
from tests.support.gui_window import gone_to
from ui.certificates.place import FROM_LIST


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "certificates", FROM_LIST)


def paste(screen, text):
    data = QMimeData()
    data.setText(text)
    find(screen, "quick.paste").insertFromMimeData(data)


def is_turning_offered(screen):
    return {find(screen, name).isVisible() for name in ("quick.turn", "quick.turn_all")}


def test_names_of_people_can_be_turned_around_and_those_of_organisations_cannot(screen):
    kind = find(screen, "quick.what").editor("kind")
    paste(screen, "Anna Bērziņa\nJānis Kalns")
    assert is_turning_offered(screen) == {True}

    kind.set_value(CertificateKind.THANKS_ORGANISATION)
    kind.changed.emit()
    find(screen, "quick.print").click()
    assert is_turning_offered(screen) == {False}

    find(screen, "quick.more").click()
    paste(screen, "Preiļu bibliotēka")
    assert is_turning_offered(screen) == {False}
