"""Looking after the laptops of the programme, in a real window over real stores."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.domain.erasure import ErasureReason
from app.domain.trust import Role
from app.services.erasure import ErasureWish
from tests.support.gui import press, type_text, visible_texts
from tests.support.members import carry, join
from tests.support.stores import a_person
from tests.ui.exchange.pairing import Desk, open_row, rows
from ui.exchange.place import LAPTOPS, LET_IN, PAPERS


@pytest.fixture
def office(qtbot, laptops, tmp_path):
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    desk = Desk(qtbot, laptops("office"), stick)
    yield desk
    desk.leave()


@pytest.fixture
def overview(office):
    office.go(LAPTOPS)
    return office


def drop(page, file):
    """Let a file fall onto a page."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    middle, act = QPoint(300, 300), Qt.DropAction.CopyAction
    left, bare = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dragEnterEvent(QDragEnterEvent(middle, act, mime, left, bare))
    page.dropEvent(QDropEvent(middle, act, mime, left, bare))


def choose(desk, field, words):
    """Choose a line of a field as the keyboard does."""
    box = desk.see(field)
    place = box.findText(words)
    assert place >= 0, words
    box.setCurrentIndex(place)
    box.activated.emit(place)
    desk.settle()


def test_every_laptop_of_the_programme_has_its_line_with_its_state_in_words(overview):
    assert {name: one.look.word for name, one in rows(overview).items()} == {
        "Birojs": "This laptop",
        "Aglonas dators": "No file yet",
    }


def test_a_laptop_that_sent_a_file_is_in_order(overview, centre):
    overview.application.exchange.take_in([centre.send()])

    overview.go(LAPTOPS)

    row = rows(overview)["Aglonas dators"]
    assert (row.received, row.look.word) == ("22.11.2026", "In order")


def test_the_code_that_newcomers_ask_for_stands_above_the_list(overview):
    code = overview.application.membership.standing().code

    assert code in " ".join(visible_texts(overview.page))


def test_three_letters_find_a_laptop(overview):
    type_text(overview.see("exchange.laptops.search"), "agl")
    overview.settle()

    assert list(rows(overview)) == ["Aglonas dators"]


def test_as_many_laptops_are_counted_as_are_listed(overview):
    roster = overview.application.membership.roster()
    (other,) = [one.member for one in roster if not one.is_this]
    overview.application.membership.revoke(other.sign_key, "lost")
    overview.go(LAPTOPS)

    assert len(rows(overview)) == 2
    assert any(text.startswith("2 laptops") for text in visible_texts(overview.page))

    type_text(overview.see("exchange.laptops.search"), "Aglonas")
    overview.settle()

    assert any(text.startswith("1 laptop") for text in visible_texts(overview.page))


def test_the_silent_ones_are_counted_and_can_be_listed_alone(overview, clock):
    clock.go_on(days=80)
    overview.go(LAPTOPS)
    assert "needing attention: 1" in " ".join(visible_texts(overview.page))

    choose(overview, "exchange.laptops.which", "Needing attention")

    assert list(rows(overview)) == ["Aglonas dators"]
    assert rows(overview)["Aglonas dators"].look.word == "Silent for 80 days"


def test_a_laptop_is_taken_out_with_the_keyboard_and_a_reason(overview):
    open_row(overview, "Aglonas dators")
    press(overview.see("laptop.take_out"), Qt.Key.Key_Return)
    overview.settle()
    choose(overview, "laptop.taking_out.form.reason", "Stolen")
    press(overview.see("laptop.taking_out.act"), Qt.Key.Key_Return)
    overview.settle()

    assert rows(overview)["Aglonas dators"].look.word == "Taken out"
    (gone,) = [one for one in overview.application.membership.roster() if not one.belongs]
    assert gone.revoked.why == "stolen"


def test_one_click_shows_what_can_be_done_with_a_laptop(qtbot, overview):
    table = overview.see("exchange.laptops.table")
    assert table.go_to(rows(overview)["Aglonas dators"].laptop)
    middle = table.visualRect(table.currentIndex()).center()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    overview.settle()

    assert overview.sees("laptop.take_out")


def test_nobody_is_taken_out_without_a_reason(overview):
    open_row(overview, "Aglonas dators")
    overview.press("laptop.take_out")

    overview.press("laptop.taking_out.act")
    assert overview.see("laptop.taking_out.form.reason.problem")
    choose(overview, "laptop.taking_out.form.reason", "Another reason")
    overview.press("laptop.taking_out.act")

    assert overview.see("laptop.taking_out.form.words.problem")
    assert all(one.belongs for one in overview.application.membership.roster())


def test_a_reason_in_own_words_is_kept_as_it_was_written(overview):
    open_row(overview, "Aglonas dators")
    overview.press("laptop.take_out")
    choose(overview, "laptop.taking_out.form.reason", "Another reason")
    type_text(overview.see("laptop.taking_out.form.words"), "iekrita upē")
    overview.press("laptop.taking_out.act")

    open_row(overview, "Aglonas dators")

    assert "iekrita upē" in " ".join(visible_texts(overview.page))


def test_a_coordinator_cannot_take_out_the_laptop_at_hand(overview):
    open_row(overview, "Birojs")

    assert not overview.sees("laptop.take_out")
    assert not overview.sees("laptop.anew")


def test_a_laptop_of_a_centre_sees_the_list_without_acts(qtbot, centre):
    desk = Desk(qtbot, centre.application)
    desk.go(LAPTOPS)

    assert set(rows(desk)) == {"Birojs", "Aglonas dators"}
    assert not desk.sees("exchange.laptops.let_in")
    assert not desk.sees("exchange.laptops.prepare")
    open_row(desk, "Birojs")
    assert not desk.sees("laptop.take_out")
    desk.leave()


def test_a_lead_may_take_out_only_laptops_of_its_centre(qtbot, laptops):
    office, lead, other = laptops("office"), laptops("preili"), laptops("durvis")
    join(office, lead, Role.LEAD)
    join(lead, other, centre=lead.settings.centre().id)
    desk = Desk(qtbot, lead)
    desk.go(LAPTOPS)

    open_row(desk, "Durvis")
    assert desk.sees("laptop.take_out")
    open_row(desk, "Birojs")
    assert not desk.sees("laptop.take_out")
    desk.leave()


def test_a_file_that_asks_to_join_is_opened_when_it_is_dropped_on_the_list(overview, laptops):
    wish = laptops("alone").membership.wish(overview.sticks.folders[0] / "a.kopa-join")
    drop(overview.page, overview.sticks.folders[0] / "a.kopa-join")
    overview.settle()

    assert overview.code("let_in.code") == wish.code


def test_a_laptop_that_was_taken_out_and_cannot_know_it_asks_anew(qtbot, centre, tmp_path):
    desk = Desk(qtbot, centre.application)
    before = centre.application.membership.own_wish().code
    desk.go(LAPTOPS)
    open_row(desk, "Aglonas dators")

    desk.press("laptop.anew")
    desk.press("question.act")
    desk.answer_with(tmp_path / "anew.kopa-join")

    assert (tmp_path / "anew.kopa-join").exists()
    assert desk.code("exchange.join.code") != before
    desk.leave()


def test_recovery_papers_are_asked_for_until_they_were_proved(overview):
    overview.press("exchange.laptops.prepare")
    for field in ("passphrase", "again"):
        type_text(overview.see(f"papers.form.{field}"), "četri vārdi no galvas")
    overview.press("papers.prepare")
    papers = overview.page._presenter._papers
    number = overview.page._presenter._number

    type_text(overview.see("papers.proof.group"), papers.groups[number - 2])
    overview.press("papers.confirm")
    assert overview.see("papers.proof.group.problem")

    field = overview.see("papers.proof.group")
    field.clear()
    type_text(field, papers.groups[number - 1].lower())
    overview.press("papers.confirm")
    overview.press("papers.done")

    assert overview.application.membership.standing().papers_on
    assert not overview.sees("exchange.laptops.prepare")
    assert overview.sees("exchange.laptops.papers")


def test_the_paper_can_be_printed_opened_and_saved(overview):
    overview.press("exchange.laptops.prepare")
    for field in ("passphrase", "again"):
        type_text(overview.see(f"papers.form.{field}"), "četri vārdi no galvas")
    overview.press("papers.prepare")

    overview.press("papers.print")

    assert overview.sees("print.save")
    overview.press("print.close")


def test_once_the_paper_is_there_its_group_is_typed_next(overview, tmp_path):
    overview.go(PAPERS)
    for field in ("passphrase", "again"):
        type_text(overview.see(f"papers.form.{field}"), "četri vārdi no galvas")
    overview.press("papers.prepare")
    overview.press("papers.print")

    overview.see("print")._presenter.save(tmp_path / "paper.pdf")
    overview.settle()
    overview.look_up()

    assert overview.see("papers.proof.group").hasFocus()


def test_a_paper_that_was_printed_can_still_be_proved_after_looking_elsewhere(overview):
    overview.press("exchange.laptops.prepare")
    for field in ("passphrase", "again"):
        type_text(overview.see(f"papers.form.{field}"), "četri vārdi no galvas")
    overview.press("papers.prepare")
    presenter = overview.page._presenter
    papers, number = presenter._papers, presenter._number

    overview.window.go("today", None)
    overview.go(LAPTOPS)
    overview.press("exchange.laptops.prepare")
    type_text(overview.see("papers.proof.group"), papers.groups[number - 1])
    overview.press("papers.confirm")

    assert overview.application.membership.standing().papers_on
    overview.press("papers.done")
    overview.press("exchange.laptops.papers")
    assert overview.sees("papers.form.passphrase")


def test_another_paper_can_be_prepared_in_the_place_of_one_that_is_open(overview):
    overview.press("exchange.laptops.prepare")
    for field in ("passphrase", "again"):
        type_text(overview.see(f"papers.form.{field}"), "četri vārdi no galvas")
    overview.press("papers.prepare")

    overview.press("papers.anew")

    assert overview.sees("papers.form.passphrase")
    assert overview.page._presenter._papers is None


def test_it_is_shown_which_laptops_have_erased_a_person(overview, centre):
    person = centre.application.people.add(a_person("Anna"))
    office = overview.application
    office.exchange.take_in([centre.send("1.kopa")])
    office.erasure.erase(ErasureWish((person.id,), ErasureReason.ASKED))
    overview.go(LAPTOPS)
    assert rows(overview)["Aglonas dators"].look.word == "Erasure not confirmed"

    overview.press("exchange.laptops.erasures")
    assert "Not yet: Aglonas dators" in visible_texts(overview.page)

    carry(office, centre.application, centre.stick / "back")
    office.exchange.take_in([centre.send("2.kopa")])
    overview.go(LAPTOPS)
    overview.press("exchange.laptops.erasures")
    assert "Confirmed by all" in visible_texts(overview.page)


def test_two_passphrases_that_differ_make_no_paper(overview):
    overview.press("exchange.laptops.prepare")
    type_text(overview.see("papers.form.passphrase"), "četri vārdi no galvas")
    type_text(overview.see("papers.form.again"), "četri vārdi no kājām")
    overview.press("papers.prepare")

    assert overview.see("papers.form.again.problem")
    assert overview.page._presenter._papers is None


def test_a_short_passphrase_is_refused_beside_its_field(overview):
    overview.press("exchange.laptops.prepare")
    for field in ("passphrase", "again"):
        type_text(overview.see(f"papers.form.{field}"), "īsa")
    overview.press("papers.prepare")

    assert overview.see("papers.form.passphrase.problem")


def test_a_new_laptop_takes_the_place_of_the_coordinator_with_a_paper(
    qtbot, office, laptops, tmp_path
):
    papers = office.application.recovery.prepare("četri vārdi no galvas")
    office.application.recovery.save(papers, tmp_path / "paper.pdf")
    new = Desk(qtbot, laptops("alone"))
    new.go()
    new.press("exchange.join.paper")

    new.press("restoring.photo")
    new.answer_with(tmp_path / "paper.pdf")
    type_text(new.see("restoring.form.passphrase"), "četri vārdi no pirkstiem")
    new.press("restoring.look")
    assert new.see("restoring.form.passphrase.problem")
    new.see("restoring.form.passphrase").clear()
    type_text(new.see("restoring.form.passphrase"), "četri vārdi no galvas")
    new.press("restoring.look")
    assert new.code("restoring.code") == papers.code
    new.press("restoring.use")

    assert new.application.membership.standing().role is Role.COORDINATOR
    assert new.sees("exchange.laptops.let_in")
    new.leave()


def test_the_codes_differ_lets_nobody_in(office, laptops):
    alone = laptops("alone")
    alone.membership.wish(office.sticks.folders[0] / "a.kopa-join")
    office.go(LET_IN)
    office.press("let_in.stick.0")

    office.press("let_in.refuse")

    assert office.sees("let_in.choose")
    assert len(office.application.membership.roster()) == 2


@pytest.fixture
def nameless(qtbot, laptops, tmp_path):
    """A coordinator's laptop whose programme has no name, and one that asks to join it."""
    coordinator, newcomer = laptops("alone"), laptops("preili")
    coordinator.membership.found()
    stick = tmp_path / "TOSHIBA"
    stick.mkdir()
    newcomer.membership.wish(stick / "a.kopa-join")
    desk = Desk(qtbot, coordinator, stick)
    yield desk
    desk.leave()


def test_whoever_lets_others_in_is_asked_how_the_programme_is_called(nameless):
    nameless.go(LET_IN)
    nameless.press("let_in.stick.0")
    nameless.press("let_in.accept")
    assert nameless.see("let_in.form.programme.problem")

    type_text(nameless.see("let_in.form.programme"), "Kopienu centri")
    nameless.press("let_in.accept")

    assert nameless.sees("let_in.done")
    assert nameless.application.membership.standing().programme == "Kopienu centri"


def test_a_paper_bears_the_name_of_the_programme(nameless):
    nameless.go(PAPERS)
    assert nameless.see("papers.form.programme").hasFocus()
    sentence = "četri vārdi no galvas"
    for field, typed in (("passphrase", sentence), ("again", sentence), ("programme", "Kopā X")):
        type_text(nameless.see(f"papers.form.{field}"), typed)

    nameless.press("papers.prepare")

    assert nameless.page._presenter._papers.programme == "Kopā X"


@pytest.mark.parametrize("is_elsewhere", [False, True])
def test_only_of_a_stick_it_is_said_that_it_may_be_taken_out(
    office, laptops, tmp_path, is_elsewhere
):
    laptops("preili").membership.wish(office.sticks.folders[0] / "a.kopa-join")
    office.go(LET_IN)
    office.press("let_in.stick.0")
    if is_elsewhere:
        office.page._presenter.choose_folder(tmp_path)

    office.press("let_in.accept")

    words = " ".join(visible_texts(office.page))
    assert "is saved and read back" in words
    assert ("You may take the stick out." in words) is not is_elsewhere


def test_a_name_that_is_there_is_not_asked_for(office, laptops):
    laptops("alone").membership.wish(office.sticks.folders[0] / "a.kopa-join")
    office.go(LET_IN)
    office.press("let_in.stick.0")
    assert not office.sees("let_in.form.programme")

    office.go(PAPERS)

    assert not office.sees("papers.form.programme")


def test_a_stick_that_comes_while_the_page_waits_is_offered(office, laptops, tmp_path):
    office.go(LET_IN)
    assert not office.sees("let_in.stick.0")
    laptops("alone").membership.wish(tmp_path / "a.kopa-join")

    office.sticks.put_in(tmp_path / "SANDISK")
    (tmp_path / "a.kopa-join").rename(tmp_path / "SANDISK" / "a.kopa-join")
    office.see("let_in.stick").look()
    office.settle()

    office.press("let_in.stick.0")
    assert office.sees("let_in.accept")


def test_choosing_the_file_has_the_keys_where_a_laptop_is_let_in(overview):
    overview.press("exchange.laptops.let_in")

    assert overview.see("let_in.choose").hasFocus()


def test_a_laptop_that_may_let_nobody_in_is_told_who_may(qtbot, centre, laptops):
    laptops("alone").membership.wish(centre.stick / "a.kopa-join")
    desk = Desk(qtbot, centre.application)
    desk.go()

    desk.window._screens["exchange"].show_letting_in(centre.stick / "a.kopa-join")
    desk.settle()

    assert not desk.sees("let_in.accept")
    assert "Only a coordinator" in " ".join(visible_texts(desk.window))
    desk.leave()


def test_a_laptop_without_a_centre_is_given_one_or_all(office, laptops):
    alone = laptops("alone")
    alone.membership.wish(office.sticks.folders[0] / "a.kopa-join")
    office.go(LET_IN)
    office.press("let_in.stick.0")
    centres = office.see("let_in.form.centre")
    before = [centres.itemText(place) for place in range(centres.count())]

    office.press("let_in.form.role.2")

    assert "All centres" not in before
    assert centres.itemText(0) == "All centres"
    office.press("let_in.accept")
    others = [one.member for one in office.application.membership.roster() if not one.is_this]
    assert [one.centre for one in others if one.role is Role.COORDINATOR] == [None]
