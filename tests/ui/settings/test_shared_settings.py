"""The settings on a laptop of a centre: what only coordinators change is shown and not offered."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.headcounts import CategoryDraft
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.domain.signatories import SignatoryDraft
from app.domain.trust import Role
from tests.support.gui import find, names, visible_texts
from tests.support.joined import laptop, office, preili
from tests.support.logos import a_png
from tests.support.members import carry, join
from ui.settings.screen import SettingsScreen
from ui.shell.desk import Desk

__all__ = ["laptop", "office", "preili"]

CARDS = ("programme", "logos", "periods", "areas", "categories")


@pytest.fixture
def shown(qtbot, jobs, window):
    """Return the settings of a laptop as they are shown there."""

    def show(application):
        screen = SettingsScreen(Desk(application, jobs, window))
        qtbot.addWidget(screen)
        screen.resize(1158, 768)
        screen.load()
        screen.show()
        return screen

    return show


@pytest.fixture
def settled(office, preili, tmp_path):
    """A programme of which the centre knows everything."""
    logo = tmp_path / "logo.png"
    logo.write_bytes(a_png())
    programme = office.programme.programme()
    office.programme.change(replace(programme, name="Kopā Latgalē", since=date(2026, 1, 1)))
    office.programme.add_period(PeriodDraft("2026", date(2026, 1, 1), date(2026, 12, 31)))
    office.programme.add_outcome_area(OutcomeAreaDraft("Mediji"))
    office.headcount_categories.add(CategoryDraft("Ģimenes"))
    office.logos.add(logo, "Fonds")
    carry(office, preili, tmp_path / "stick")
    return preili


def in_sight(screen):
    return {name for name in names(screen) if find(screen, name).isVisibleTo(screen)}


def test_no_file_is_described_to_who_brings_none(shown, settled):
    told = [text for text in visible_texts(shown(settled)) if "side by side" in text]

    assert told
    assert set(told) == {"They stand side by side at the top of papers."}


def test_a_programme_without_logos_says_so_where_none_are_added(shown, preili):
    assert "The programme has no logos yet." in visible_texts(shown(preili))


def locked(screen):
    return [card for card in CARDS if f"settings.{card}.locked" in in_sight(screen)]


def test_every_card_of_the_programme_says_whose_it_is_and_offers_nothing(settled, shown):
    screen = shown(settled)

    assert locked(screen) == list(CARDS)
    ours = ("settings.programme", "settings.periods", "settings.areas", "settings.categories")
    offered = {
        name
        for name in in_sight(screen)
        if name.startswith((*ours, "settings.logos", "settings.save_programme"))
        and not name.endswith((".locked", ".evidence_settled"))
    }
    assert offered == set()


def test_what_the_coordinator_settled_is_told_in_words(settled, shown):
    words = visible_texts(shown(settled))

    for told in ("Kopā Latgalē", "01.01.2026", "2026", "Mediji", "Ģimenes", "Fonds"):
        assert any(told in one for one in words), told
    assert any("does not need the scans" in one for one in words)


def test_the_coordinator_and_a_laptop_by_itself_change_everything(office, laptop, shown):
    for application in (office, laptop("second")):
        screen = shown(application)

        assert locked(screen) == []
        assert {
            "settings.programme.name",
            "settings.programme.evidence",
            "settings.save_programme",
            "settings.periods.add",
            "settings.areas.add",
            "settings.categories.add",
            "settings.logos.add",
        } <= in_sight(screen)


def test_joining_takes_the_fields_away_when_the_settings_load_again(office, laptop, shown, qtbot):
    newcomer = laptop("second")
    screen = shown(newcomer)

    join(office, newcomer)
    screen.load()

    # What is put into a card in sight is shown when the loop comes by.
    qtbot.waitUntil(lambda: locked(screen) == list(CARDS))


def test_a_centre_goes_on_changing_what_is_its_own(settled, shown):
    assert {
        "settings.centre.name",
        "settings.save_centre",
        "settings.signatories.add",
        "settings.back_up",
    } <= in_sight(shown(settled))


def test_a_laptop_of_a_centre_that_only_reads_tells_of_it_and_changes_nothing(
    office, laptop, shown
):
    reader = laptop("second")
    reader.signatories.add(SignatoryDraft("Anna Bērziņa", "vadītāja"))
    join(office, reader, Role.READER)

    screen = shown(reader)

    assert any(one.startswith("Preiļu otrais") for one in visible_texts(screen))
    assert "Anna Bērziņa" in visible_texts(screen)
    assert not {
        "settings.centre.name",
        "settings.save_centre",
        "settings.signatories.add",
        "settings.signatories.0.remove",
    } & in_sight(screen)
