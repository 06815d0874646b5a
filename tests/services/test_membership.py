"""Laptops found a programme, ask to join, are let in and taken out, by files that people carry."""

import shutil
from dataclasses import replace
from datetime import timedelta

import pytest
from pyrage import x25519

from app import BUILD_DATE, drives
from app.bootstrap import Application
from app.domain.errors import NotFoundError
from app.domain.errors_exchange import (
    AnotherProgrammeError,
    BundleError,
    NotAJoinFileError,
    NotForThisLaptopError,
    SenderRevokedError,
    SenderUnknownError,
)
from app.domain.errors_membership import (
    CentreFullError,
    InProgrammeAlreadyError,
    MayNotLetInError,
    NoCentreChosenError,
    NotInProgrammeError,
    OutOfProgrammeError,
    OwnLaptopError,
    RecordsElsewhereError,
    RevokedWishError,
)
from app.domain.ids import ORG_SCOPE
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.domain.trust import Role
from app.persistence import trust
from app.persistence.capture import triggers_are_sound
from app.persistence.store import Store
from app.persistence.tables import SYNCED
from app.services.belonging import learn, the_founding
from app.services.membership_views import Part
from app.services.settings import FirstAnswers
from app.sync.joining import JoinWish
from app.sync.statements import read_statements
from tests.support.jobs import WatchedJob
from tests.support.members import carry, found, join
from tests.support.stores import (
    NOON,
    TODAY,
    MovableClock,
    a_person,
    a_session,
    an_event,
    let_copies_settle,
)

ANSWERS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "other office": FirstAnswers("", laptop_name="Otrs birojs", keeps_all=True),
    "preili": FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle"),
    "second": FirstAnswers("Mans centrs", "0042000", laptop_name="Durvis"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000", laptop_name="Ludza"),
}


@pytest.fixture(scope="session")
def pristine_members(tmp_path_factory):
    """Data folders of laptops that were just set up and belong nowhere; only copied."""
    folder = tmp_path_factory.mktemp("members")
    for name, answers in ANSWERS.items():
        store = Store(folder / name, MovableClock(), BUILD_DATE)
        application = Application(store)
        application.settings.set_up(answers)
        let_copies_settle(store)
        application.close()
    return folder


@pytest.fixture
def laptop(tmp_path, pristine_members):
    """Open laptops by name, each with a clock of its own."""
    opened = {}

    def one(name, *, anew=False):
        if name not in opened or anew:
            folder = tmp_path / name
            if not anew:
                shutil.copytree(pristine_members / name, folder)
            opened[name] = Application(Store(folder, MovableClock(), BUILD_DATE))
        return opened[name]

    yield one
    for application in opened.values():
        application.close()


@pytest.fixture
def office(laptop):
    made = laptop("office")
    found(made)
    return made


@pytest.fixture
def preili(laptop, office):
    """A centre whose first laptop leads it."""
    made = laptop("preili")
    join(office, made, Role.LEAD)
    return made


def wish_of(application, folder, name="wish.kopa-join", **more):
    application.membership.wish(folder / name, **more)
    return folder / name


def welcome_for(host, newcomer, part, folder):
    asked = host.membership.look_at_wish(wish_of(newcomer, folder)).wish
    return host.membership.let_in(asked, part, folder / "welcome.kopa")


def own_centre(application):
    return application.settings.centre().id


def names(application):
    return [one.member.name for one in application.membership.roster() if one.belongs]


def key_of(host, name):
    (one,) = [one for one in host.membership.roster() if one.member.name == name]
    return one.member.sign_key


def sent(application, folder, name="file.kopa"):
    (written,) = application.exchange.export(folder / name)
    return written.file


def hold_event(application, *given):
    event = application.events.add(an_event(), [a_session()])
    people = [application.people.add(a_person(name)).id for name in given]
    application.attendance.register(event.id, people)
    return event


def scopes_of(application):
    """Return the scopes that records are kept under, with the tables that have some."""
    with application.people._store.database.reading() as connection:
        return {
            scope: synced.name
            for synced in SYNCED
            for (scope,) in connection.exec_driver_sql(
                f"SELECT DISTINCT centre_id FROM {synced.name}"
            )
        }


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
        file.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
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


# Joining a centre that is there


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


# Roles


def test_a_lead_lets_in_a_second_laptop_of_its_centre(office, preili, laptop, tmp_path):
    second = laptop("second")
    hold_event(preili, "Anna")

    join(preili, second, centre=own_centre(preili))

    assert second.people.count() == 1
    hold_event(second, "Zane")
    (taken,) = office.exchange.take_in([sent(second, tmp_path)])
    assert taken.sender == "Durvis"
    assert names(office) == ["Birojs", "Zāle", "Durvis"]


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.LEAD, Role.READER])
def test_a_lead_makes_nothing_but_laptops_of_its_centre(preili, laptop, tmp_path, role):
    with pytest.raises(MayNotLetInError):
        welcome_for(preili, laptop("second"), Part(role, own_centre(preili)), tmp_path)


def test_a_laptop_lets_nobody_in(office, laptop, tmp_path):
    ludza = laptop("ludza")
    join(office, ludza)

    assert ludza.membership.standing().lets_in == ()
    with pytest.raises(MayNotLetInError):
        welcome_for(ludza, laptop("second"), Part(Role.LAPTOP, own_centre(ludza)), tmp_path)


def test_a_second_coordinator_lets_others_in(office, laptop, tmp_path):
    other, ludza = laptop("other office"), laptop("ludza")
    join(office, other, Role.COORDINATOR, centre=None)

    join(other, ludza)

    assert other.membership.standing().lets_in == tuple(Role)
    hold_event(ludza, "Anna")
    carry(ludza, other, tmp_path / "1")
    carry(other, office, tmp_path / "2")
    assert office.people.count() == 1
    assert names(office) == names(other)


def test_a_reader_sees_and_sends_nothing(office, preili, laptop, tmp_path):
    reader = laptop("other office")
    hold_event(preili, "Anna")
    carry(preili, office, tmp_path / "1")

    join(office, reader, Role.READER, centre=None)

    assert reader.people.count() == 1
    with pytest.raises(BundleError):
        reader.exchange.export(tmp_path / "no.kopa")
    assert not (tmp_path / "no.kopa").exists()


def test_a_coordinator_with_a_centre_is_known_to_every_centre(laptop, tmp_path):
    coordinator, ludza = laptop("preili"), laptop("ludza")

    join(coordinator, ludza)

    assert names(ludza) == ["Zāle", "Ludza"]


def test_a_centre_is_not_told_of_the_laptops_of_others(office, preili, laptop):
    ludza = laptop("ludza")

    join(office, ludza)

    assert names(ludza) == ["Birojs", "Ludza"]


# Taking out


def test_the_files_of_a_stolen_laptop_are_refused_however_old(office, preili, tmp_path):
    hold_event(preili, "Anna")
    before = sent(preili, tmp_path)

    office.membership.revoke(key_of(office, "Zāle"), "nozagts")

    with pytest.raises(SenderRevokedError):
        office.exchange.take_in([before])
    assert office.people.count() == 0
    assert names(office) == ["Birojs"]


def test_a_stolen_laptop_cannot_open_files_that_were_written_after(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    office.membership.revoke(key_of(office, "Durvis"), "nozagts")

    assert carry(office, second, tmp_path / "1") == []
    carry(office, preili, tmp_path / "2")
    with pytest.raises(NotForThisLaptopError):
        second.exchange.take_in([sent(preili, tmp_path)])


def test_others_refuse_a_stolen_laptop_as_soon_as_any_file_told_them(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    carry(office, preili, tmp_path / "1")
    stolen = sent(second, tmp_path, "stolen.kopa")
    office.membership.revoke(key_of(office, "Durvis"), "nozagts")
    preili.exchange.preview([stolen])

    carry(office, preili, tmp_path / "2")

    with pytest.raises(SenderRevokedError):
        preili.exchange.take_in([stolen])


def test_a_laptop_that_was_found_again_joins_with_new_keys(office, laptop, tmp_path):
    ludza = laptop("ludza")
    join(office, ludza)
    hold_event(ludza, "Anna")
    office.membership.revoke(key_of(office, "Ludza"), "pazudis")
    with pytest.raises(RevokedWishError):
        office.membership.look_at_wish(wish_of(ludza, tmp_path))

    asked = office.membership.look_at_wish(wish_of(ludza, tmp_path, anew=True)).wish
    part = Part(Role.LAPTOP, asked.centre)
    welcome = office.membership.let_in(asked, part, tmp_path / "welcome.kopa")
    ludza.membership.accept_welcome(welcome.file)
    carry(ludza, office, tmp_path / "stick")

    assert office.people.count() == 1
    assert names(office) == ["Birojs", "Ludza"]


def test_a_laptop_that_heard_it_is_out_sends_nothing_and_keeps_its_records(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    hold_event(second, "Zane")
    office.membership.revoke(key_of(office, "Durvis"), "pazudis")
    hear_of_all(second, office)

    assert second.membership.standing().is_out
    with pytest.raises(OutOfProgrammeError):
        second.exchange.export(tmp_path / "no.kopa")
    assert second.people.count() == 1
    asked = second.membership.wish(tmp_path / "anew.kopa-join")
    assert office.membership.look_at_wish(tmp_path / "anew.kopa-join").wish == asked


def test_a_laptop_that_is_out_asks_anew_with_the_same_code_until_it_is_let_in(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    office.membership.revoke(key_of(office, "Durvis"), "lost")
    hear_of_all(second, office)
    assert second.membership.own_wish() is None

    first = second.membership.wish(tmp_path / "lost on the way.kopa-join")
    again = second.membership.wish(tmp_path / "again.kopa-join")

    assert first.code == again.code == second.membership.own_wish().code
    part = second.membership.standing()
    assert (part.is_out, part.revoked.why) == (True, "lost")


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


def hear_of_all(listener, speaker):
    """Let a laptop know every statement of another, as some file brings them."""
    with speaker._store.database.reading() as connection:
        statements = trust.envelopes(connection)
    with listener._store.database.unnamed(capture=True) as connection:
        learn(connection, the_founding(connection), statements)


def test_a_lead_takes_out_a_laptop_of_its_centre_and_no_other(office, preili, laptop, tmp_path):
    second = laptop("second")
    join(preili, second, centre=own_centre(preili))

    preili.membership.revoke(key_of(preili, "Durvis"), "")

    with pytest.raises(MayNotLetInError):
        preili.membership.revoke(key_of(preili, "Birojs"), "")
    carry(preili, office, tmp_path / "stick")
    assert names(office) == ["Birojs", "Zāle"]


def test_what_a_lead_said_holds_after_the_lead_is_gone(office, preili, laptop, tmp_path):
    second = laptop("second")
    join(preili, second, centre=own_centre(preili))
    carry(preili, office, tmp_path / "1")
    office.exchange.export(tmp_path / "1")

    office.membership.revoke(key_of(office, "Zāle"), "nozagts")

    assert names(office) == ["Birojs", "Durvis"]


def test_nobody_takes_out_the_laptop_they_sit_at(office):
    with pytest.raises(OwnLaptopError):
        office.membership.revoke(key_of(office, "Birojs"), "")


def test_who_is_not_known_cannot_be_taken_out(office):
    with pytest.raises(NotFoundError):
        office.membership.revoke(bytes(32), "")


# Time


def test_every_file_of_the_coordinator_lets_others_go_on_belonging(office, preili, tmp_path):
    first = preili.membership.standing().expires
    office.clock.go_on(days=300)

    carry(office, preili, tmp_path / "stick")

    assert preili.membership.standing().expires > first


def test_a_laptop_that_nobody_renewed_gets_nothing_more_until_the_coordinator_writes(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(preili, second, centre=own_centre(preili))
    for one in (office, preili, second):
        go_on_believed(one, days=600)

    with pytest.raises(NotForThisLaptopError):
        second.exchange.take_in([sent(preili, tmp_path)])
    carry(preili, office, tmp_path / "1")
    carry(office, preili, tmp_path / "2")
    carry(office, second, tmp_path / "3")

    second.exchange.take_in([sent(preili, tmp_path)])


def go_on_believed(application, **span):
    application.clock.go_on(**span)
    application._store.confirm_now()


def test_a_coordinator_whose_clock_is_ten_years_ahead_renews_for_no_longer(
    office, preili, tmp_path
):
    office.clock.go_on(days=3650)

    carry(office, preili, tmp_path / "stick")

    assert preili.membership.standing().expires.year <= NOON.year + 3


def is_believed(application):
    return application._store.trusted_now() == application.clock.moment


def test_a_clock_goes_on_being_believed_from_one_file_of_a_coordinator_to_the_next(
    office, preili, laptop, tmp_path
):
    preili.clock.go_on(days=300)
    go_on_believed(office, days=300)
    carry(office, preili, tmp_path / "1")

    preili.clock.go_on(days=390)

    assert is_believed(preili)
    preili.close()
    again = laptop("preili", anew=True)
    again.clock.go_on(days=690)
    assert is_believed(again)


def test_a_coordinator_ten_years_ahead_makes_nobody_doubt_or_expire(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    go_on_believed(office, days=3650)

    carry(office, preili, tmp_path / "1")

    assert is_believed(preili)
    assert not any(one.is_expired for one in preili.membership.roster())
    second.exchange.take_in([sent(preili, tmp_path)])


def test_a_clock_that_fell_back_learns_the_day_from_coordinators_alone(office, preili, tmp_path):
    (preili.clock.moment, office.clock.moment) = (NOON - timedelta(days=7_000), NOON)
    go_on_believed(office, days=200)
    (file,) = (one.file for one in office.exchange.export(tmp_path))
    unknowing = preili._store.believed_day()

    preili.exchange.preview([file])
    preili._store.heed_the_day()
    assert preili._store.believed_day() == unknowing
    preili.exchange.take_in([file])
    assert preili._store.believed_day() == office.clock.today()

    preili.clock.moment, office.clock.moment = (
        NOON + timedelta(days=300),
        NOON - timedelta(days=7_000),
    )
    known = office._store.believed_day()
    carry(preili, office, tmp_path / "back")
    assert office._store.believed_day() == known


def test_who_confirms_the_day_is_believed_whatever_files_said(office, preili, tmp_path):
    preili.clock.moment = NOON - timedelta(days=7_000)
    go_on_believed(office, days=390)
    carry(office, preili, tmp_path / "ahead")
    preili.clock.moment = NOON + timedelta(days=1)
    assert not is_believed(preili)

    preili._store.confirm_now()

    assert is_believed(preili)


# Bad days


def test_a_coordinator_restored_to_before_letting_in_still_believes_its_laptops(
    office, laptop, tmp_path
):
    ludza = laptop("ludza")
    copy = office.safety.back_up()
    join(office, ludza)
    hold_event(ludza, "Anna")

    office.safety.restore(copy)
    office.exchange.take_in([sent(ludza, tmp_path)])

    assert office.people.count() == 1
    assert names(office) == ["Birojs", "Ludza"]


def test_a_coordinator_that_lost_its_newest_statements_learns_them_from_files(
    office, laptop, tmp_path
):
    ludza, preili = laptop("ludza"), laptop("preili")
    join(office, preili)
    join(office, ludza)
    forget_statements_about(office, "Ludza")
    assert "Ludza" not in names(office)

    office.exchange.take_in([sent(ludza, tmp_path)])

    assert "Ludza" in names(office)


def forget_statements_about(application, name):
    key = key_of(application, name)
    with application._store.database.unnamed(capture=True) as connection:
        for sha, envelope in connection.exec_driver_sql(
            "SELECT sha, envelope FROM trust_statement WHERE kind = 'member'"
        ).all():
            said = read_statements((envelope,), the_founding(connection))
            if any(one.what.sign_key == key for one in said):
                connection.exec_driver_sql("DELETE FROM trust_statement WHERE sha = ?", (sha,))


def test_a_laptop_restored_to_before_it_joined_belongs_with_its_old_records(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    hold_event(second, "Zane")
    copy = second.safety.back_up()
    join(office, second, centre=own_centre(preili))

    second.safety.restore(copy)

    assert own_centre(second) == own_centre(preili)
    assert set(scopes_of(second)) <= {ORG_SCOPE, own_centre(preili)}
    carry(second, office, tmp_path / "stick")
    assert office.people.count() == 1


def test_a_forged_statement_makes_nobody_a_member(office, preili, laptop, tmp_path):
    thief = laptop("ludza")
    found(thief)
    hear_of_all(office, thief)

    assert names(office) == ["Birojs", "Zāle"]
    with pytest.raises((SenderUnknownError, AnotherProgrammeError, NotForThisLaptopError)):
        office.exchange.take_in([sent(thief, tmp_path)])


def test_no_secret_stands_in_any_file(office, laptop, tmp_path):
    other = laptop("other office")
    hold_event(laptop("ludza"), "Anna")
    wish = wish_of(other, tmp_path)
    asked = office.membership.look_at_wish(wish).wish
    welcome = office.membership.let_in(asked, Part(Role.COORDINATOR), tmp_path / "w.kopa")
    other.membership.accept_welcome(welcome.file)
    files = [wish, welcome.file, sent(other, tmp_path)]

    for application in (office, other):
        with application._store.database.reading() as connection:
            secrets = trust.kept(connection).keys.values()
        for file in files:
            content = file.read_bytes()
            assert all(one not in content for one in secrets)
            assert all(one.hex().encode() not in content for one in secrets)


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


def test_whoever_joins_a_programme_has_no_say_in_what_all_laptops_have(office, laptop):
    ludza = laptop("ludza")
    ludza.programme.change(replace(ludza.programme.programme(), name="Ludzas programma"))

    join(office, ludza)

    assert ludza.programme.programme() == office.programme.programme()


def test_a_lead_lets_in_as_many_as_its_word_counts_for_and_says_so_then(
    office, preili, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.domain.trust.MOST_STANDING", 0)
    join(office, preili, Role.LEAD)
    asked = JoinWish(
        laptop=b"l" * 16,
        name="Otrais",
        centre=None,
        centre_name="",
        centre_code="",
        sign_key=b"s" * 32,
        seal_key=str(x25519.Identity.generate().to_public()),
        made="2026-11-22T12:00:00",
    )
    centre = preili.membership.standing().centre

    with pytest.raises(CentreFullError):
        preili.membership.let_in(asked, Part(Role.LAPTOP, centre), tmp_path)

    assert list(tmp_path.glob("*.kopa")) == []
    assert office.membership.let_in(asked, Part(Role.LAPTOP, centre), tmp_path).member
