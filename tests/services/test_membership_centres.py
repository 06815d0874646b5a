"""A laptop joins a centre that others work for already: its records become those of that centre."""

from dataclasses import replace

import pytest

from app.domain.errors_membership import RecordsElsewhereError
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.domain.trust import Role
from app.persistence.capture import triggers_are_sound
from app.services.membership_views import Part
from tests.support.members import carry, join
from tests.support.membership import (
    beginnings,
    hold_event,
    laptop,
    office,
    own_centre,
    preili,
    scopes_of,
    sent,
    welcome_for,
)
from tests.support.stores import TODAY, a_person

__all__ = [
    "beginnings",
    "laptop",
    "office",
    "preili",
]


def test_the_records_of_a_laptop_alone_become_those_of_the_centre_it_joins(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    hold_event(second, "Zane")
    old, new = own_centre(second), own_centre(preili)
    carry(preili, office, tmp_path / "stick")

    join(office, second, centre=new)

    assert [one.name for one in second.settings.centres()] == ["Preiļu centrs"]
    assert own_centre(second) == new
    assert old not in scopes_of(second)
    assert second.safety.check().is_sound
    carry(second, office, tmp_path / "back")
    assert office.people.count() == 1
    assert [one.name for one in office.settings.centres()] == ["Preiļu centrs"]


def test_what_will_move_is_said_before_it_moves(office, preili, laptop, tmp_path):
    carry(preili, office, tmp_path / "stick")
    part = Part(Role.LAPTOP, own_centre(preili))
    second = laptop("second")

    seen = second.membership.look_at_welcome(welcome_for(office, second, part, tmp_path).file)

    assert (seen.moves_from, seen.centre) == ("Mans centrs", "Preiļu centrs")
    assert second.settings.centre().name == "Mans centrs"


def test_after_moving_no_record_can_be_moved_or_removed_any_more(office, preili, laptop, tmp_path):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))

    with second.people._store.database.reading() as connection:
        assert triggers_are_sound(connection)


def test_a_centre_that_sent_nothing_yet_has_its_own_name_as_soon_as_it_did(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    hold_event(second, "Zane")

    join(office, second, centre=own_centre(preili))

    assert own_centre(second) == own_centre(preili)
    carry(second, office, tmp_path / "1")
    carry(preili, office, tmp_path / "2")
    carry(office, second, tmp_path / "3")
    assert second.settings.centre().name == office.settings.centres()[0].name == "Preiļu centrs"
    assert office.people.count() == 1


def test_edits_after_moving_meet_field_by_field(office, preili, laptop, tmp_path):
    second = laptop("second")
    person = second.people.add(a_person("Zane", phone="21234567"))
    join(office, second, centre=own_centre(preili))
    carry(second, office, tmp_path / "1")
    carry(office, preili, tmp_path / "2")

    preili.clock.go_on(hours=1)
    preili.people.change(person.id, a_person("Zane", phone="63123456"))
    second.clock.go_on(hours=1)
    second.people.change(person.id, a_person("Zanda", phone="21234567"))
    carry(preili, office, tmp_path / "3")
    carry(second, office, tmp_path / "4")

    kept = office.people.page(person.id).person
    assert (kept.given, kept.phone) == ("Zanda", "+37163123456")


def test_records_that_others_have_seen_do_not_move_to_another_centre(preili, laptop, tmp_path):
    office, ludza = laptop("office"), laptop("ludza")
    join(office, ludza)

    with pytest.raises(RecordsElsewhereError):
        welcome_for(office, ludza, Part(Role.LAPTOP, own_centre(preili)), tmp_path)


def test_what_the_programme_shares_gives_way_to_what_the_programme_has(office, laptop, tmp_path):
    newcomer = laptop("preili")
    kept = newcomer.programme.programme()
    newcomer.programme.change(type(kept)(id=kept.id, name="Mana", contact="21234567"))
    newcomer.programme.add_period(PeriodDraft("Mans", TODAY, TODAY))
    area = newcomer.programme.add_outcome_area(OutcomeAreaDraft("Mana joma"))
    kept = office.programme.programme()
    office.programme.change(type(kept)(id=kept.id, name="Kopā Latgalē"))
    office.programme.add_period(PeriodDraft("2026", TODAY, TODAY))

    join(office, newcomer)

    assert newcomer.programme.programme() == office.programme.programme()
    assert [one.name for one in newcomer.programme.periods()] == ["2026"]
    assert newcomer.programme.outcome_areas() == ()
    assert newcomer.programme.outcome_label(area.key, "lv") == "Mana joma"
    carry(newcomer, office, tmp_path / "stick")
    assert office.programme.programme().name == "Kopā Latgalē"
    assert [one.name for one in office.programme.periods()] == ["2026"]


# Bad days


@pytest.mark.parametrize("name", ["Žagta programma", ""])
def test_a_centre_renames_neither_the_programme_nor_what_all_laptops_have(
    office, preili, tmp_path, name
):
    office.programme.change(replace(office.programme.programme(), name=name))
    before = office.programme.programme()
    with preili.people._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE programme SET name = 'Zzz', contact = 'Zzz'")
        connection.exec_driver_sql("UPDATE template SET rule = 'zzz', is_hidden = 1")

    office.exchange.take_in([sent(preili, tmp_path)])

    assert office.programme.programme() == before
    with office.people._store.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT rule, is_hidden FROM template").all()
    assert set(kept) == {(None, None)}


def test_what_a_founder_settled_before_stands_against_what_newcomers_had(laptop, tmp_path):
    founder, newcomer = laptop("office"), laptop("preili")
    for one, contact in ((founder, "21234567"), (newcomer, "63123456")):
        one.programme.change(replace(one.programme.programme(), contact=contact))

    join(founder, newcomer)
    carry(newcomer, founder, tmp_path / "stick")

    contacts = [one.programme.programme().contact for one in (founder, newcomer)]
    assert contacts == ["21234567", "21234567"]


def test_whoever_joins_a_programme_has_no_say_in_what_all_laptops_have(office, laptop):
    ludza = laptop("ludza")
    ludza.programme.change(replace(ludza.programme.programme(), name="Ludzas programma"))

    join(office, ludza)

    assert ludza.programme.programme() == office.programme.programme()
