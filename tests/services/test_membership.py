"""Laptops found a programme, ask to join, and are let in, by files that people carry."""

from dataclasses import replace

import pytest

from app import drives
from app.domain.errors_exchange import (
    AnotherProgrammeError,
    NotAJoinFileError,
    NotForThisLaptopError,
)
from app.domain.errors_membership import (
    InProgrammeAlreadyError,
    NoCentreChosenError,
    NotInProgrammeError,
)
from app.domain.trust import Role
from app.services.membership_views import Part
from tests.support.jobs import WatchedJob
from tests.support.members import found, join
from tests.support.membership import (
    beginnings,
    hold_event,
    laptop,
    names,
    office,
    own_centre,
    preili,
    sent,
    welcome_for,
    wish_of,
)
from tests.support.raw_bytes import overwrite

__all__ = [
    "beginnings",
    "laptop",
    "office",
    "preili",
]


# Founding


def test_a_laptop_that_never_asks_belongs_nowhere(laptop):
    alone = laptop("preili")

    assert alone.membership.standing() is None
    assert not alone.exchange.is_possible()
    with pytest.raises(NotInProgrammeError):
        alone.membership.roster()


def test_who_founds_a_programme_is_its_coordinator(laptop):
    made = laptop("office")

    part = made.membership.found()

    assert part == made.membership.standing()
    assert (part.role, part.programme, part.is_out) == (Role.COORDINATOR, "Birojs", False)
    assert part.lets_in == tuple(Role)
    assert names(made) == ["Birojs"]


def test_a_centre_that_founds_a_programme_gathers_from_then_on(laptop):
    made = laptop("preili")

    made.membership.found()

    assert made.settings.laptop().keeps_all
    assert made.settings.centre().name == "Preiļu centrs"


def test_the_name_given_when_it_is_founded_is_that_of_the_programme(laptop, tmp_path):
    made = laptop("office")
    made.membership.found(" Kopienu centri ")
    second = laptop("second")
    part = Part(Role.LAPTOP, own_centre(second))

    seen = second.membership.look_at_welcome(welcome_for(made, second, part, tmp_path).file)

    assert made.programme.programme().name == "Kopienu centri"
    assert seen.programme == "Kopienu centri"


def test_a_programme_that_is_renamed_is_told_under_its_name_of_today(laptop, tmp_path):
    made = laptop("office")
    made.membership.found("Kopienu centri")
    made.programme.change(replace(made.programme.programme(), name="Latgales centri"))
    second = laptop("second")
    part = Part(Role.LAPTOP, own_centre(second))

    seen = second.membership.look_at_welcome(welcome_for(made, second, part, tmp_path).file)

    assert seen.programme == made.membership.standing().programme == "Latgales centri"


def test_a_centre_that_sent_nothing_yet_is_known_by_the_name_it_asked_with(laptop):
    made = laptop("office")
    join(made, laptop("second"))

    (awaited,) = made.membership.centres()
    (listed,) = [one for one in made.membership.roster() if not one.is_this]

    assert awaited.name == listed.centre == "Mans centrs"


def test_what_is_written_for_joining_is_on_its_disk_before_anybody_is_told(
    office, laptop, tmp_path, monkeypatch
):
    settled = []
    monkeypatch.setattr(drives, "settle", settled.append)

    welcome_for(office, laptop("second"), Part(Role.COORDINATOR), tmp_path)

    assert settled == [tmp_path, tmp_path]


def test_the_bar_of_accepting_a_welcome_never_goes_back(office, laptop, tmp_path):
    second, watched = laptop("second"), WatchedJob()
    part = Part(Role.LAPTOP, own_centre(second))
    welcome = welcome_for(office, second, part, tmp_path)

    second.membership.accept_welcome(welcome.file, watched)

    assert watched.shares == sorted(watched.shares)
    assert watched.shares[-1] > 0.9


def test_a_programme_is_founded_once(office):
    with pytest.raises(InProgrammeAlreadyError):
        office.membership.found()


# Joining


def test_both_laptops_show_the_same_codes(office, laptop, tmp_path):
    newcomer = laptop("preili")
    file = wish_of(newcomer, tmp_path)

    seen = office.membership.look_at_wish(file)
    part = Part(Role.LAPTOP, seen.wish.centre)
    welcome = office.membership.let_in(seen.wish, part, tmp_path / "welcome.kopa")

    assert seen.code == newcomer.membership.own_wish().code
    assert not seen.is_known
    looked = newcomer.membership.look_at_welcome(welcome.file)
    assert looked.code == welcome.code == office.membership.standing().code


def test_looking_at_a_welcome_changes_nothing(office, laptop, tmp_path):
    newcomer = laptop("preili")
    hold_event(newcomer, "Anna")
    part = Part(Role.LAPTOP, own_centre(newcomer))
    welcome = welcome_for(office, newcomer, part, tmp_path)

    seen = newcomer.membership.look_at_welcome(welcome.file)

    assert (seen.role, seen.centre, seen.moves_from) == (Role.LAPTOP, "Preiļu centrs", "")
    assert newcomer.membership.standing() is None
    assert newcomer.safety.check().is_sound


def test_a_year_alone_comes_to_the_coordinator_whole(office, laptop, tmp_path):
    newcomer = laptop("preili")
    hold_event(newcomer, "Anna", "Baiba")

    join(office, newcomer)
    office.exchange.take_in([sent(newcomer, tmp_path)])

    assert office.people.count() == 2
    assert [one.name for one in office.settings.centres()] == ["Preiļu centrs"]


def test_a_lost_welcome_is_made_once_more(office, laptop, tmp_path):
    newcomer = laptop("preili")
    part = Part(Role.LAPTOP, own_centre(newcomer))
    welcome_for(office, newcomer, part, tmp_path).file.unlink()

    again = welcome_for(office, newcomer, part, tmp_path)
    newcomer.membership.accept_welcome(again.file)

    assert names(office) == ["Birojs", "Zāle"]
    assert newcomer.membership.standing().role is Role.LAPTOP


def test_a_welcome_accepted_twice_does_no_harm(office, laptop, tmp_path):
    newcomer = laptop("preili")
    hold_event(newcomer, "Anna")
    welcome = welcome_for(office, newcomer, Part(Role.LAPTOP, own_centre(newcomer)), tmp_path)
    newcomer.membership.accept_welcome(welcome.file)

    newcomer.membership.accept_welcome(welcome.file)

    assert newcomer.people.count() == 1
    assert newcomer.safety.check().is_sound


def test_the_welcome_of_another_laptop_is_refused(office, laptop, tmp_path):
    newcomer, thief = laptop("preili"), laptop("ludza")
    welcome = welcome_for(office, newcomer, Part(Role.LAPTOP, own_centre(newcomer)), tmp_path)
    wish_of(thief, tmp_path, "thief.kopa-join")

    with pytest.raises(NotForThisLaptopError):
        thief.membership.accept_welcome(welcome.file)
    assert thief.membership.standing() is None


def test_a_welcome_before_asking_is_refused(office, laptop, tmp_path):
    newcomer = laptop("preili")
    welcome = welcome_for(office, laptop("ludza"), Part(Role.READER), tmp_path)

    with pytest.raises(NotInProgrammeError):
        newcomer.membership.accept_welcome(welcome.file)


def test_a_welcome_of_another_programme_is_refused(preili, laptop, tmp_path):
    other = laptop("other office")
    found(other)
    welcome = welcome_for(other, preili, Part(Role.LAPTOP, own_centre(preili)), tmp_path)

    with pytest.raises(AnotherProgrammeError):
        preili.membership.accept_welcome(welcome.file)
    assert preili.membership.standing().programme == "Birojs"


def test_an_altered_wish_is_refused(office, laptop, tmp_path):
    file = wish_of(laptop("preili"), tmp_path)
    content = file.read_bytes()

    for place in range(0, len(content) - 1, 37):
        overwrite(file, content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        try:
            seen = office.membership.look_at_wish(file)
        except NotAJoinFileError:
            continue
        # What nobody signed may be altered: it says nothing.
        assert seen.code == laptop("preili").membership.own_wish().code


def test_a_laptop_that_writes_needs_a_centre(office, laptop, tmp_path):
    with pytest.raises(NoCentreChosenError):
        welcome_for(office, laptop("preili"), Part(Role.LAPTOP), tmp_path)
    assert names(office) == ["Birojs"]


# The names of its files


def test_files_of_a_laptop_with_a_very_long_name_can_be_written(laptop, office, tmp_path):
    second = laptop("second")
    with second.membership._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE laptop SET name = ?", ("Ā" * 200,))

    asked = second.membership.wish(tmp_path / second.membership.wish_name())
    welcome = office.membership.let_in(asked, Part(Role.LAPTOP, asked.centre), tmp_path)

    assert welcome.file.stem == second.membership.wish_name().removesuffix(".kopa-join")
    assert len(welcome.file.name.encode()) < 120


@pytest.mark.parametrize("called", ["Otrs-birojs", "Otrsbirojs", "Vecais-nosaukums"])
def test_a_welcome_is_known_by_its_name_however_the_laptop_was_called(laptop, tmp_path, called):
    newcomer = laptop("other office").membership
    letters = newcomer.wish_name().removesuffix(".kopa-join").split("_")[-1]

    assert newcomer.wish_name() == f"Kopa_Otrs-birojs_{letters}.kopa-join"
    assert newcomer.is_welcome(tmp_path / f"Kopa_{called}_{letters}.kopa")
    assert not newcomer.is_welcome(tmp_path / f"Kopa_{called}_0000.kopa")
    assert not newcomer.is_welcome(tmp_path / f"Kopa_{called}_{letters}_2026-11-22.kopa")


def test_two_laptops_of_one_name_do_not_write_over_each_other_on_a_stick(laptop):
    office, other = laptop("office"), laptop("other office")
    with other.membership._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE laptop SET name = 'Birojs'")

    assert office.membership.wish_name() != other.membership.wish_name()
