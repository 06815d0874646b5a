"""Two laptops come together by a stick: each has its window, and one pair of hands goes between."""

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.gui import type_text, visible_texts
from tests.support.stores import MovableClock, a_person, a_session, an_event
from tests.ui.exchange.pairing import Desk

OFFICE = FirstAnswers("", laptop_name="Birojs", keeps_all=True)
CENTRE = FirstAnswers("Aglonas centrs", "0042000", laptop_name="Aglona")


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


@pytest.fixture
def sit_down(qtbot, tmp_path):
    """Open a laptop's window; what was open before it is closed."""
    clock, opened = MovableClock(), {}

    def at(name, answers, stick):
        for desk, application in opened.values():
            desk.leave()
            application.close()
        opened.clear()
        is_new = not (tmp_path / name).exists()
        application = Application(Store(tmp_path / name, clock, BUILD_DATE))
        if is_new:
            application.settings.set_up(answers)
        desk = Desk(qtbot, application, stick)
        opened[name] = (desk, application)
        return desk

    yield at
    for desk, application in opened.values():
        desk.leave()
        application.close()


def hold_event(application):
    event = application.events.add(an_event(), [a_session()])
    (session,) = application.events.page(event.id).sessions
    person = application.people.add(a_person("Anna"))
    application.attendance.register(event.id, [person.id])
    application.attendance.mark(session.id, person.id, Mark.PRESENT)


def pair(sit_down, stick):
    """Let the centre join, and bring its first file to the office; return the office's window."""
    centre = sit_down("centre", CENTRE, stick)
    hold_event(centre.application)
    centre.press("rail.exchange")
    centre.press("exchange.join.stick.0")
    read_out = centre.code("exchange.join.code")

    office = sit_down("office", OFFICE, stick)
    office.press("rail.exchange")
    office.press("exchange.join.found")
    type_text(office.see("founding.form.programme"), "Kopienu centri")
    office.press("founding.act")
    office.press("exchange.laptops.let_in")
    office.press("let_in.stick.0")
    assert office.code("let_in.code") == read_out
    office.press("let_in.accept")
    to_compare = office.code("let_in.programme_code")

    centre = sit_down("centre", CENTRE, stick)
    centre.press("rail.exchange")
    assert centre.code("exchange.join.code") == read_out
    centre.press("exchange.join.welcome.0")
    assert centre.code("exchange.join.programme_code") == to_compare
    assert "Kopienu centri" in " ".join(visible_texts(centre.page))
    centre.press("exchange.join.accept")
    assert "This laptop belongs to" in " ".join(visible_texts(centre.page))
    centre.press("exchange.join.go_on")
    assert not centre.sees("exchange.look"), "its wish and its welcome are no news to it"
    centre.press("exchange.save")

    office = sit_down("office", OFFICE, stick)
    office.press("rail.exchange")
    office.press("exchange.look")
    office.press("exchange.import")
    return office


def test_a_second_laptop_joins_and_a_file_goes_there_and_back(sit_down, stick):
    office = pair(sit_down, stick)
    (anna,) = office.application.people.find("")
    assert anna.name == "Anna Bērziņa"
    office.application.people.change(anna.id, a_person("Anna", "Kalniņa"))
    office.press("exchange.save")

    centre = sit_down("centre", CENTRE, stick)
    centre.press("rail.exchange")
    centre.press("exchange.look")
    centre.press("exchange.import")

    assert [one.name for one in centre.application.people.find("")] == ["Anna Kalniņa"]
    overview = centre.application.laptops.overview()
    (coordinator,) = [one for one in overview.laptops if not one.seen.is_this]
    assert coordinator.confirmed, "the coordinator's file says that it has seen ours"


def test_a_stolen_laptop_is_taken_out_and_its_later_files_are_refused(sit_down, stick):
    pair(sit_down, stick)
    thief = sit_down("centre", CENTRE, stick)
    hold_event(thief.application)
    for file in stick.iterdir():
        file.unlink()
    thief.application.exchange.export(stick)

    office = sit_down("office", OFFICE, stick)
    office.go("laptops")
    table = office.see("exchange.laptops.table")
    (row,) = [one for one in table.record_model.records if one.name == "Aglona"]
    table.opened.emit(row.laptop)
    office.settle()
    office.press("laptop.take_out")
    reason = office.see("laptop.taking_out.form.reason")
    reason.setCurrentIndex(reason.findText("Stolen"))
    office.press("laptop.taking_out.act")
    office.press("exchange.laptops.back")
    office.press("exchange.look")

    assert "taken out" in " ".join(visible_texts(office.page))
    assert office.application.people.count() == 1


def test_letting_others_join_stands_first_on_the_coordinators_laptop(sit_down, stick):
    office = sit_down("office", OFFICE, stick)

    office.press("rail.exchange")

    assert office.see("exchange.join.found").hasFocus()
    asking = office.see("exchange.join.stick.0")
    assert asking.mapTo(office.page, asking.rect().topLeft()).x() > office.page.width() // 2
