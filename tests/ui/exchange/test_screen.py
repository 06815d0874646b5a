import pytest

from app.persistence import trust
from app.services.belonging import learn, the_founding
from tests.support.gui import click, find, type_text
from tests.support.gui_window import gone_to
from tests.ui.exchange.pairing import Desk


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "exchange")


def test_a_laptop_on_its_own_sees_how_to_join_and_no_files(screen):
    assert find(screen, "exchange.join.found").isVisible()
    assert not find(screen, "exchange.choose").isVisible()
    assert not find(screen, "exchange.join.accept").isVisible()


def test_files_are_chosen_as_soon_as_the_laptop_belongs(screen, main_window, qtbot):
    click(find(screen, "exchange.join.found"))
    qtbot.waitUntil(find(main_window, "founding.form.programme").hasFocus)
    click(find(main_window, "founding.act"))
    assert find(main_window, "founding.form.programme.problem").isVisible()
    type_text(find(main_window, "founding.form.programme"), "Kopienu centri")
    click(find(main_window, "founding.act"))
    assert find(screen, "exchange.laptops.let_in").isVisible()

    click(find(screen, "exchange.laptops.back"))

    assert find(screen, "exchange.choose").isEnabled()
    assert not find(screen, "exchange.join.ask").isVisible()


def test_a_laptop_that_was_taken_out_leaves_and_lets_others_join(qtbot, laptops, centre):
    office, aglona = laptops("office"), centre.application
    (known,) = (one.member for one in office.membership.roster() if not one.is_this)
    office.membership.revoke(known.sign_key, "stolen")
    with office.membership._store.database.reading() as connection:
        statements = trust.envelopes(connection)
    with aglona.membership._store.database.unnamed(capture=True) as connection:
        learn(connection, the_founding(connection), statements)
    desk = Desk(qtbot, aglona)
    desk.go()
    assert not desk.sees("exchange.join.found_beside")

    desk.press("exchange.join.leave")
    desk.press("laptop.leaving.act")

    assert not desk.sees("laptop.leaving.act")
    assert not desk.sees("exchange.join.leave")
    assert desk.sees("exchange.join.found_beside")
    desk.leave()
