"""What holds for every place of joining, letting in and recovery: names, keys, sizes, languages."""

import re

import pytest

from app import texts
from app.domain.preferences import Preferences, Theme
from app.services.changes import EVERYTHING
from tests.support.gui import every, visible_texts
from tests.support.gui_window import SMALLEST, assert_can_be_worked_by_keys
from tests.ui.exchange.pairing import Desk
from ui.exchange.place import LAPTOPS, LET_IN, PAPERS
from ui.shell.outfit import put_on

SENTENCE = "four words of mine"


@pytest.fixture
def desk_of(qtbot, laptops, tmp_path):
    """Open a window over a laptop, with one stick for all of them."""
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    opened = []

    def open_desk(name, preferences=None):
        application = laptops(name)
        if preferences is not None:
            put_on(preferences)
            application.settings.prefer(preferences)
        opened.append(Desk(qtbot, application, stick))
        return opened[-1]

    yield open_desk
    for one in opened:
        one.leave()


def _alone(open_desk):
    desk = open_desk("alone")
    desk.go()
    return desk


def _asked(open_desk):
    desk = _alone(open_desk)
    desk.press("exchange.join.stick.0")
    return desk


def _wish_open(open_desk):
    desk = _asked(open_desk)
    desk.leave()
    office = open_desk("office")
    office.go(LET_IN)
    office.press("let_in.stick.0")
    return office


def _let_in(open_desk):
    office = _wish_open(open_desk)
    # The laptop was set up for gathering and has no centre of its own.
    office.press("let_in.form.role.2")
    office.press("let_in.accept")
    return office


def _welcome_open(open_desk):
    alone = open_desk("alone")
    alone.go()
    alone.press("exchange.join.stick.0")
    office = open_desk("office")
    office.go(LET_IN)
    office.press("let_in.stick.0")
    office.press("let_in.form.role.2")
    office.press("let_in.accept")
    office.leave()
    alone.look_up()
    alone.go()
    alone.window.go("today", None)
    alone.go()
    alone.press("exchange.join.welcome.0")
    return alone


def _joined(open_desk):
    desk = _welcome_open(open_desk)
    desk.press("exchange.join.accept")
    return desk


def _restoring(open_desk):
    desk = _alone(open_desk)
    desk.press("exchange.join.paper")
    return desk


def _laptops(open_desk):
    office = open_desk("office")
    office.go(LAPTOPS)
    return office


def _laptop(open_desk):
    office = _laptops(open_desk)
    rows = office.page._list.table.record_model.records
    office.page._list.opened.emit(rows[1].laptop)
    office.settle()
    return office


def _leaving(open_desk):
    office = _laptop(open_desk)
    office.press("laptop.take_out")
    return office


def _choosing(open_desk):
    office = open_desk("office")
    office.go(LET_IN)
    return office


def _papers(open_desk):
    office = open_desk("office")
    office.go(PAPERS)
    return office


def _papers_made(open_desk):
    office = _papers(open_desk)
    office.page._first.set_values({"passphrase": SENTENCE, "again": SENTENCE})
    office.press("papers.prepare")
    return office


PLACES = [
    pytest.param(place, id=place.__name__.strip("_"))
    for place in (
        _alone, _asked, _welcome_open, _joined, _restoring, _laptops, _laptop, _leaving,
        _choosing, _wish_open, _let_in, _papers, _papers_made,
    )
]  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_worked_by_keys_and_has_one_main_act(desk_of, place):
    desk = place(desk_of)

    assert_can_be_worked_by_keys(desk.window, desk.page)
    main = [
        one for one in every(desk.page) if one.property("kind") == "primary" and one.isVisible()
    ]
    assert len(main) <= 1, [one.objectName() for one in main]


@pytest.mark.parametrize("language", ["lv", "ru"])
@pytest.mark.parametrize("place", PLACES)
def test_a_place_fits_the_smallest_window_with_large_text(desk_of, place, language):
    preferences = Preferences(language=language, text_size=150, theme=Theme.LIGHT)
    desk = place(lambda name: desk_of(name, preferences))

    least = desk.window.minimumSizeHint()
    assert (least.width() <= SMALLEST[0], least.height() <= SMALLEST[1]) == (True, True), least


@pytest.fixture
def pseudo(monkeypatch):
    """A language in which every text of the program stands between brackets."""

    def bracketed(_self, _context, source, *, n=None, comment=""):
        return f"⟦{source.replace('%n', str(n))}⟧"

    monkeypatch.setattr(texts.Catalogue, "translate", bracketed)


OWN = ("Birojs", "Aglonas", "KINGSTON", ".kopa")


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("place", PLACES)
def test_every_word_of_a_place_went_through_translation(desk_of, place):
    desk = place(desk_of)

    bare = [
        text
        for text in visible_texts(desk.page)
        if "⟦" not in text and re.search(r"[^\W\d_]", text) and not any(one in text for one in OWN)
    ]
    assert bare == []


def test_what_is_half_done_stays_when_records_change(desk_of):
    office = _wish_open(desk_of)

    office.window._screens["exchange"].take_changes(EVERYTHING)

    assert office.sees("let_in.code")


def test_of_many_files_on_a_stick_the_own_welcome_is_offered(desk_of, tmp_path):
    desk = _alone(desk_of)
    own = desk.application.membership.wish_name().replace(".kopa-join", ".kopa")
    for name in ("Kopa_Preiļu-centrs_AB_2026-11-22.kopa", own, "Kopa_LUD_CD.kopa"):
        (tmp_path / "KINGSTON" / name).write_bytes(b"")

    desk.press("exchange.join.stick.0")

    assert own in desk.see("exchange.join.welcome.0").text()
    assert not desk.sees("exchange.join.welcome.1")


def test_the_stick_to_ask_and_to_answer_on_has_the_keys(desk_of):
    desk = desk_of("preili")
    desk.go()
    assert desk.see("exchange.join.stick.0").hasFocus()
    desk.press("exchange.join.stick.0")
    desk.leave()
    office = desk_of("office")

    office.go(LET_IN)

    assert office.see("let_in.stick.0").hasFocus()


@pytest.mark.parametrize(
    ("arrive", "name"),
    [(_wish_open, "let_in.form.role.0"), (_welcome_open, "exchange.join.accept")],
)
def test_what_was_shown_while_a_file_was_read_has_the_keys(desk_of, arrive, name):
    assert arrive(desk_of).see(name).hasFocus()


def test_without_a_file_of_that_name_the_newest_are_offered(desk_of, tmp_path):
    for number in range(5):
        (tmp_path / "KINGSTON" / f"{number}.kopa").write_bytes(b"")

    desk = _asked(desk_of)

    assert desk.sees("exchange.join.welcome.2")
    assert not desk.sees("exchange.join.welcome.3")


def test_files_of_the_exchange_are_not_offered_as_a_welcome(desk_of, tmp_path):
    for name in ("Kopa_Preiļu-centrs_AB123_2026-11-22.kopa", "Kopa_LUD_CD_2026-11-22.kopa"):
        (tmp_path / "KINGSTON" / name).write_bytes(b"")

    desk = _asked(desk_of)

    assert not desk.sees("exchange.join.welcome.0")
