"""What holds for every place of joining, letting in and recovery: names, keys, sizes, languages."""

import re
import shutil

import pytest

from app import texts
from app.domain.preferences import Preferences, Theme
from app.services.changes import EVERYTHING
from tests.support.gui import every, type_text, visible_texts
from tests.support.gui_window import SMALLEST, assert_can_be_worked_by_keys
from tests.ui.exchange.pairing import Desk
from ui.exchange.place import LAPTOPS, LET_IN, PAPERS
from ui.exchange.stick_offers import StickOffers
from ui.shell.outfit import put_on
from ui.widgets.chips import Chip

SENTENCE = "four words of mine"
_BESIDE_A_HEAD = 24


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


def _swap(desk, name, stick):
    """Let another stick with the same files be in between two looks."""
    other = stick.with_name("SANDISK")
    shutil.copytree(stick, other)
    desk.sticks.take_out(stick)
    desk.sticks.put_in(other)
    desk.page.findChild(StickOffers, name).look()
    desk.settle()


def _to_ask(open_desk, _stick):
    desk = open_desk("preili")
    desk.go()
    return desk


def _to_let_in(open_desk, _stick):
    _asked(open_desk).leave()
    office = open_desk("office")
    office.go(LET_IN)
    return office


def _to_open(open_desk, stick):
    desk = _asked(open_desk)
    name = desk.application.membership.wish_name().replace(".kopa-join", ".kopa")
    (stick / name).write_bytes(b"")
    desk.page.findChild(StickOffers, "exchange.join.welcome").look_anew()
    desk.settle()
    desk.page.take_focus()
    return desk


@pytest.mark.parametrize(
    ("arrive", "sticks"),
    [
        (_to_ask, "exchange.join.stick"),
        (_to_let_in, "let_in.stick"),
        (_to_open, "exchange.join.welcome"),
    ],
)
def test_a_stick_in_the_place_of_another_has_its_keys(desk_of, tmp_path, arrive, sticks):
    stick = tmp_path / "KINGSTON"
    desk = arrive(desk_of, stick)
    desk.see(f"{sticks}.0").setFocus()

    _swap(desk, sticks, stick)

    assert desk.window.focusWidget() is desk.see(f"{sticks}.0")
    assert "SANDISK" in desk.see(f"{sticks}.0").text()


@pytest.mark.parametrize(
    ("arrive", "name"),
    [(_wish_open, "let_in.form.role.0"), (_welcome_open, "exchange.join.accept")],
)
def test_what_was_shown_while_a_file_was_read_has_the_keys(desk_of, arrive, name):
    assert arrive(desk_of).see(name).hasFocus()


def test_after_the_file_is_saved_what_comes_next_has_the_keys(desk_of):
    assert _asked(desk_of).see("exchange.join.open").hasFocus()


def test_who_lets_in_a_laptop_that_was_taken_out_reads_when_and_why(desk_of, tmp_path):
    aglona = desk_of("aglona")
    aglona.application.membership.wish(tmp_path / "KINGSTON" / "anew.kopa-join", anew=True)
    aglona.leave()
    office = desk_of("office")
    (own,) = [one.member for one in office.application.membership.roster() if not one.is_this]
    office.application.membership.revoke(own.sign_key, "stolen")

    office.go(LET_IN)
    office.press("let_in.stick.0")

    told = " ".join(visible_texts(office.page))
    assert "This laptop was taken out before (22.11.2026; reason: stolen)." in told


def test_a_page_that_was_left_takes_no_keys_when_its_stick_is_known(desk_of, tmp_path):
    (tmp_path / "KINGSTON" / "Kopa_LUD_CD_2026-11-22.kopa").write_bytes(b"")
    desk = desk_of("office")
    desk.window.go("exchange")
    desk.window.go("exchange", LAPTOPS)
    before = desk.window.focusWidget()

    desk.jobs.run()

    assert before is desk.window.focusWidget()
    assert before.isVisible()


def test_a_new_programme_says_how_the_first_laptops_come(desk_of):
    desk = _alone(desk_of)
    desk.press("exchange.join.found")
    type_text(desk.see("founding.form.programme"), "Kopienu centri")
    desk.press("founding.act")

    told = " ".join(visible_texts(desk.page))

    assert "No other laptop belongs to the programme yet." in told
    assert "was lost" not in told


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


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_heads_of_the_list_of_laptops_are_whole_beside_an_open_one(desk_of, language):
    desk = desk_of("office", Preferences(language=language, theme=Theme.LIGHT, text_size=100))
    desk.go(LAPTOPS)
    table = desk.see("exchange.laptops.table")
    table.opened.emit(table.record_model.records[0].laptop)
    desk.settle()

    header = table.horizontalHeader()
    titles = [column.title for column in table.record_model.columns]
    room = [header.sectionSize(place) for place in range(len(titles))]
    needed = [header.fontMetrics().horizontalAdvance(title) + _BESIDE_A_HEAD for title in titles]
    assert [
        title for title, has, asks in zip(titles, room, needed, strict=True) if asks > has
    ] == []


def test_with_large_text_what_was_saved_stands_where_it_is_seen(desk_of):
    desk = desk_of("aglona", Preferences(language="lv", theme=Theme.LIGHT, text_size=150))
    desk.go()

    desk.press("exchange.save")

    words = texts.translate("Exchange", "Saved and read back")
    (chip,) = [one for one in desk.page.findChildren(Chip) if one.accessibleName() == words]
    assert not chip.visibleRegion().isEmpty()
