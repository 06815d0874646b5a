from datetime import date

import pytest

import resources
from app.domain.territories import (
    TerritoryKind,
    named_in_old_list,
    read_former_municipalities,
    read_territories,
)

ALL = read_territories(resources.read_text("territories.csv"))
FORMER = read_former_municipalities(resources.read_text("legacy_novadi.csv"))
TODAY = date(2026, 11, 22)


def names(places):
    return [place.name for place in places]


def labels(typed, limit=3):
    return [ALL.label(place.code) for place in ALL.search(typed, limit)]


def test_the_whole_country_is_in_the_list():
    counts = {kind: sum(place.kind is kind for place in ALL) for kind in TerritoryKind}

    assert counts == {
        TerritoryKind.STATE_CITY: 7,
        TerritoryKind.STATE_CITY_WITHIN: 3,
        TerritoryKind.MUNICIPALITY: 35,
        TerritoryKind.FORMER_MUNICIPALITY: 1,
        TerritoryKind.TOWN: 71,
        TerritoryKind.PARISH: 511,
    }
    assert len(ALL) == 628


def test_every_place_lies_in_the_country_or_in_a_known_municipality():
    for place in ALL:
        assert place.parent == "LV" or ALL[place.parent].is_municipality, place
        assert ALL.municipality_of(place.code).is_municipality
        assert place.genitive
        assert place.locative


def test_a_code_that_nobody_knows_is_not_in_the_list():
    assert "0032000" in ALL
    assert "9999999" not in ALL


def test_a_parish_is_named_with_its_municipality():
    (naujene,) = ALL.search("Naujenes pagasts")

    assert ALL.label(naujene.code) == "Naujenes pagasts, Augšdaugavas novads"
    assert ALL.label_where(naujene.code) == "Naujenes pagastā, Augšdaugavas novadā"
    assert ALL.municipality_of(naujene.code).name == "Augšdaugavas novads"


@pytest.mark.parametrize(
    ("code", "label", "where"),
    [
        ("0002000", "Daugavpils", "Daugavpilī"),
        ("0032000", "Krāslavas novads", "Krāslavas novadā"),
        ("0032000:kraslava", "Krāslava, Krāslavas novads", "Krāslavā, Krāslavas novadā"),
    ],
)
def test_a_city_or_municipality_is_named_alone(code, label, where):
    assert ALL.label(code) == label
    assert ALL.label_where(code) == where


def test_the_children_of_a_municipality_are_its_towns_and_parishes():
    children = ALL.children("0032000")

    assert {child.parent for child in children} == {"0032000"}
    assert sum(child.kind is TerritoryKind.PARISH for child in children) == 24
    assert {child.name for child in children if child.kind is TerritoryKind.TOWN} == {
        "Dagda",
        "Krāslava",
    }
    assert ALL.children("0002000") == ()


def test_the_latgale_planning_region_has_seven_municipalities_and_two_cities():
    inside = [p for p in ALL.municipalities(TODAY) if p.is_in_latgale_region]

    assert names(inside) == [
        "Augšdaugavas novads",
        "Balvu novads",
        "Daugavpils",
        "Krāslavas novads",
        "Līvānu novads",
        "Ludzas novads",
        "Preiļu novads",
        "Rēzekne",
        "Rēzeknes novads",
    ]


def test_a_former_municipality_exists_only_until_its_last_day():
    before, after = date(2025, 6, 30), date(2025, 7, 1)

    assert "Varakļānu novads" in names(ALL.municipalities(before))
    assert "Varakļānu novads" not in names(ALL.municipalities(after))
    assert len(ALL.municipalities(after)) == 42


def test_a_place_does_not_exist_before_its_first_day():
    (adazi,) = (place for place in ALL if place.name == "Ādaži")

    assert not adazi.is_valid_on(date(2022, 6, 30))
    assert adazi.is_valid_on(date(2022, 7, 1))


def test_a_former_municipality_leads_to_its_successor():
    (varaklani,) = (p for p in ALL if p.kind is TerritoryKind.FORMER_MUNICIPALITY)

    assert ALL.successor_of(varaklani.code).name == "Madonas novads"
    assert ALL.successor_of("0032000").code == "0032000"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kraslava", "Krāslava, Krāslavas novads"),
        ("Краслава", "Krāslava, Krāslavas novads"),
        ("rezeknes", "Rēzeknes novads"),
        ("naujene", "Naujenes pagasts, Augšdaugavas novads"),
        ("pagasts kraslavas", "Krāslavas pagasts, Krāslavas novads"),
        ("komb krasl", "Kombuļu pagasts, Krāslavas novads"),
        ("varakl", "Varakļāni, Madonas novads"),
        ("pilskalnes", "Pilskalnes pagasts, Augšdaugavas novads"),
    ],
)
def test_the_likeliest_place_is_found_first(typed, first):
    assert labels(typed)[0] == first


def test_namesakes_are_all_found():
    assert set(labels("salas pag")) >= {
        "Salas pagasts, Jēkabpils novads",
        "Salas pagasts, Mārupes novads",
    }


def test_a_place_that_is_meant_comes_before_the_places_in_it():
    assert labels("augsdaugavas", 2)[0] == "Augšdaugavas novads"
    assert labels("augsdaugavas", 2)[1].endswith(" pagasts, Augšdaugavas novads")


def test_what_no_longer_exists_comes_after_what_does():
    assert labels("varaklanu")[-1] == "Varakļānu novads"


@pytest.mark.parametrize("typed", ["", " - ", "nekurienes", "salas xyz"])
def test_nothing_is_found_for_words_that_no_place_has(typed):
    assert ALL.search(typed) == ()


def test_no_more_places_are_offered_than_asked_for():
    assert len(ALL.search("pagasts", 5)) == 5


@pytest.mark.parametrize(
    ("old", "today"),
    [
        ("Zilupes novads", ["Ludzas novads"]),
        ("ZILUPES NOVADS", ["Ludzas novads"]),
        ("Daugavpils novads", ["Augšdaugavas novads"]),
        ("Aglonas novads", ["Krāslavas novads", "Preiļu novads"]),
        ("Nekurienes novads", []),
    ],
)
def test_an_old_list_leads_to_the_municipalities_of_today(old, today):
    assert names(named_in_old_list(old, FORMER, ALL)) == today


def test_a_split_municipality_says_which_parishes_went_where():
    notes = {one.today: one.note for one in FORMER if one.is_split}

    assert notes == {
        "Preiļu novads": "Aglonas pagasts only",
        "Krāslavas novads": "Grāveru, Kastuļinas, Šķeltovas pagasts",
    }


def test_every_old_municipality_leads_to_one_that_exists():
    existing = set(names(ALL.municipalities(TODAY)))

    assert {one.today for one in FORMER} <= existing
