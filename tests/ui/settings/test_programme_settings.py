"""The programme in the settings: its card, reporting periods, outcome areas, logos."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.services.changes import EVERYTHING
from tests.support.gui import (
    click,
    destroy,
    find,
    focusable,
    nameless,
    press,
    tab_stops,
    type_text,
    visible_texts,
)
from tests.support.logos import a_png, an_svg
from ui.jobs.runner import ThreadedJobRunner
from ui.settings.logos import LogosCard
from ui.settings.screen import SettingsScreen
from ui.shell.desk import Desk


@pytest.fixture
def screen(qtbot, desk):
    screen = SettingsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1100, 768)
    screen.load()
    screen.show()
    return screen


@pytest.fixture
def file(tmp_path):
    def write(content, name):
        target = tmp_path / name
        target.write_bytes(content)
        return target

    return write


def line(parent, name) -> QLineEdit:
    return find(parent, name, QLineEdit)


# The card of the programme


def test_funders_are_typed_one_on_a_line(screen, application):
    type_text(find(screen, "settings.programme.funder"), "Fonds A")
    find(screen, "settings.programme.funder").appendPlainText("Fonds B")

    click(find(screen, "settings.save_programme"))

    assert application.programme.programme().funders == "Fonds A, Fonds B"


def test_asking_for_scans_is_kept_at_once_and_undo_shows_it_taken_back(screen, application, window):
    tick = find(screen, "settings.programme.evidence")
    type_text(find(screen, "settings.programme.funder"), "Pa pusei")

    tick.click()
    assert application.programme.programme().wants_evidence
    assert len(window.told) == 1
    application.undo.undo()
    screen.take_changes(EVERYTHING)

    assert not tick.isChecked()
    assert "Pa pusei" in find(screen, "settings.programme.funder").toPlainText()


def test_the_days_of_the_programme_are_kept_and_shown(screen, application):
    type_text(line(screen, "settings.programme.since"), "1.1.24")
    type_text(line(screen, "settings.programme.until"), "31.3.27")

    click(find(screen, "settings.save_programme"))

    kept = application.programme.programme()
    assert (kept.since, kept.until) == (date(2024, 1, 1), date(2027, 3, 31))
    assert line(screen, "settings.programme.until").text() == "31.03.2027"
    assert not screen.has_unsaved_text()


def test_an_end_before_the_beginning_is_refused_at_the_end(screen, application):
    type_text(line(screen, "settings.programme.since"), "2.1.24")
    type_text(line(screen, "settings.programme.until"), "1.1.24")

    click(find(screen, "settings.save_programme"))

    words = find(screen, "settings.programme.until.problem").text()
    assert words == "The programme cannot end before it begins."
    assert application.programme.programme().since is None


def test_a_saved_programme_is_told_once(screen, window):
    type_text(line(screen, "settings.programme.name"), "Darbīgās kopienas")

    press(line(screen, "settings.programme.name"), Qt.Key.Key_Return)

    assert [words for _, words in window.told] == ["Programme saved."]


# Reporting periods


def test_a_period_is_added_by_the_keys(screen, application, window):
    press(find(screen, "settings.periods.add"), Qt.Key.Key_Return)
    type_text(line(screen, "settings.period.name"), "2026, 1. pusgads")
    type_text(line(screen, "settings.period.since"), "1.1.26")
    type_text(line(screen, "settings.period.until"), "30.6.26")

    press(line(screen, "settings.period.until"), Qt.Key.Key_Return)

    (period,) = application.programme.periods()
    assert (period.since, period.until) == (date(2026, 1, 1), date(2026, 6, 30))
    assert screen.panel is None
    assert window.told[0][1] == "Reporting period added: 2026, 1. pusgads"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("", "30.6.26"), ("name", "Please name the period, such as “2026, second half”.")),
        (("Pavasaris", "1.1.25"), ("until", "The period cannot end before it begins.")),
        (("Pavasaris", ""), ("until", "Fill this in: Last day.")),
    ],
)
def test_what_is_wrong_with_a_period_is_said_at_its_field(screen, application, typed, said):
    click(find(screen, "settings.periods.add"))
    type_text(line(screen, "settings.period.name"), typed[0])
    type_text(line(screen, "settings.period.since"), "1.1.26")
    type_text(line(screen, "settings.period.until"), typed[1])

    click(find(screen, "settings.period.save"))

    field, words = said
    assert find(screen, f"settings.period.{field}.problem").text() == words
    assert application.programme.periods() == ()


def test_periods_that_overlap_say_so(qtbot, screen, application):
    application.programme.add_period(PeriodDraft("Pavasaris", date(2026, 1, 1), date(2026, 6, 30)))
    application.programme.add_period(PeriodDraft("Vasara", date(2026, 6, 1), date(2026, 8, 31)))
    application.programme.add_period(PeriodDraft("Rudens", date(2026, 9, 1), date(2026, 11, 30)))

    screen.load()

    qtbot.waitUntil(lambda: "Overlaps with Vasara" in visible_texts(screen))
    hints = {text for text in visible_texts(screen) if text.startswith("Overlaps")}
    assert hints == {"Overlaps with Vasara", "Overlaps with Pavasaris"}


def test_a_period_is_changed_and_removed(screen, application):
    application.programme.add_period(PeriodDraft("Pavasaris", date(2026, 1, 1), date(2026, 6, 30)))
    screen.load()
    click(find(screen, "settings.periods.0.edit"))
    type_text(line(screen, "settings.period.name"), "Agrs ")
    click(find(screen, "settings.period.save"))
    assert application.programme.periods()[0].name == "Agrs Pavasaris"

    click(find(screen, "settings.periods.0.remove"))

    assert application.programme.periods() == ()


# Outcome areas


def test_one_press_begins_with_the_suggested_areas(screen, application, window):
    suggest = find(screen, "settings.areas.suggest")

    click(suggest)

    assert len(application.programme.outcome_areas()) == 4
    assert suggest.isHidden()
    assert window.told[0][1] == "4 outcome areas added"


def test_an_area_is_moved_by_the_keys_alone(screen, application):
    for name in ("A", "B", "C"):
        application.programme.add_outcome_area(OutcomeAreaDraft(name))
    screen.load()

    press(find(screen, "settings.areas.0.down"), Qt.Key.Key_Return)
    press(screen.focusWidget(), Qt.Key.Key_Return)

    names = [one.name for one in application.programme.outcome_areas()]
    assert names == ["B", "C", "A"]
    assert screen.focusWidget().objectName() == "settings.areas.2.up"


def test_an_area_is_named_in_three_languages(screen, application):
    click(find(screen, "settings.areas.add"))
    for field, words in (("name", "Prasmes"), ("english", "Skills"), ("russian", "Навыки")):
        type_text(line(screen, f"settings.area.{field}"), words)

    click(find(screen, "settings.area.save"))

    (area,) = application.programme.outcome_areas()
    assert [area.label(code) for code in ("lv", "en", "ru")] == ["Prasmes", "Skills", "Навыки"]


def test_an_area_without_a_latvian_name_is_refused(screen, application):
    click(find(screen, "settings.areas.add"))
    type_text(line(screen, "settings.area.english"), "Skills")

    click(find(screen, "settings.area.save"))

    assert find(screen, "settings.area.name.problem").text() == "Please name the outcome area."
    assert application.programme.outcome_areas() == ()


def test_an_area_is_removed(screen, application):
    application.programme.add_outcome_area(OutcomeAreaDraft("Prasmes"))
    screen.load()

    click(find(screen, "settings.areas.0.remove"))

    assert application.programme.outcome_areas() == ()


# Logos


def add(screen, jobs, file: Path):
    screen.findChild(LogosCard)._add(file)
    jobs.run()


def test_a_logo_is_shown_as_it_will_be_printed(screen, application, jobs, window, file):
    add(screen, jobs, file(an_svg(), "Britu padome.svg"))

    (logo,) = application.logos.all()
    (picture,) = [
        one
        for one in screen.findChildren(QLabel)
        if one.accessibleName() == "Britu padome" and not one.pixmap().isNull()
    ]
    image = picture.pixmap().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle.name() == "#003366"
    assert window.told[0][1] == f"Logo added: {logo.name}"


def test_what_is_worth_saying_about_a_logo_stands_beside_it(qtbot, screen, jobs, window, file):
    add(screen, jobs, file(a_png(120, 60), "mazs.png"))

    assert "Too coarse for paper" in window.told[0][1]
    qtbot.waitUntil(
        lambda: any(text.startswith("Too coarse for paper") for text in visible_texts(screen))
    )


def test_a_file_that_is_no_logo_is_explained(screen, application, jobs, window, file):
    add(screen, jobs, file(b"GIF89a", "kustas.gif"))

    assert application.logos.all() == ()
    assert window.said[0][0].startswith("“kustas.gif” is neither PNG, JPEG nor SVG.")


def test_a_logo_is_renamed_and_taken_off_certificates(screen, application, jobs, file):
    add(screen, jobs, file(an_svg(), "Padome.svg"))
    click(find(screen, "settings.logos.0.edit"))
    type_text(line(screen, "settings.logo.name"), "Britu ")
    press(find(screen, "settings.logo.on_certificates"), Qt.Key.Key_Space)

    click(find(screen, "settings.logo.save"))

    (logo,) = application.logos.all()
    assert (logo.name, logo.on_sheets, logo.on_certificates) == ("Britu Padome", True, False)


def test_logos_are_moved_and_removed(screen, application, jobs, file):
    for name in ("A", "B"):
        add(screen, jobs, file(an_svg(), f"{name}.svg"))

    press(find(screen, "settings.logos.1.up"), Qt.Key.Key_Return)
    assert [one.name for one in application.logos.all()] == ["B", "A"]
    assert screen.focusWidget().objectName() == "settings.logos.0.down"

    click(find(screen, "settings.logos.0.remove"))
    assert [one.name for one in application.logos.all()] == ["A"]


def test_a_logo_without_a_name_is_refused(screen, application, jobs, file):
    add(screen, jobs, file(an_svg(), "Padome.svg"))
    click(find(screen, "settings.logos.0.edit"))
    line(screen, "settings.logo.name").clear()

    click(find(screen, "settings.logo.save"))

    assert find(screen, "settings.logo.name.problem").text() == "Please type whose logo it is."
    assert application.logos.all()[0].name == "Padome"


def test_everything_about_the_programme_is_named_and_reached_by_tab(
    screen, application, jobs, file
):
    add(screen, jobs, file(an_svg(), "Padome.svg"))
    application.programme.add_suggested_areas()
    application.programme.add_period(PeriodDraft("2026", date(2026, 1, 1), date(2026, 12, 31)))
    screen.load()

    assert nameless(screen) == []
    reached = tab_stops(screen)
    assert [one.objectName() for one in focusable(screen) if one not in reached] == []


def test_a_half_typed_panel_does_not_make_way_for_another(screen):
    click(find(screen, "settings.areas.add"))
    type_text(line(screen, "settings.area.name"), "Pras")

    click(find(screen, "settings.periods.add"))

    assert line(screen, "settings.area.name").text() == "Pras"
    assert screen.has_unsaved_text()


def test_pictures_that_come_too_late_are_let_go(qtbot, application, window, file):
    application.logos.add(file(an_svg(), "Padome.svg"))
    runner = ThreadedJobRunner()
    screen = SettingsScreen(Desk(application, runner, window))
    screen.load()

    destroy(screen)
    qtbot.waitUntil(lambda: not runner.is_busy)

    runner.shut_down()
