"""A programme whose keys are lost, or in wrong hands, is left, and begins anew with its records."""

import pytest

from app.domain.certificates import TemplateChoice
from app.domain.errors_exchange import MassDeletionError, NotForThisLaptopError
from app.domain.errors_membership import NotInProgrammeError, RecordsElsewhereError
from app.domain.ids import ORG_SCOPE
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.domain.trust import Role
from app.persistence.tables import SYNCED
from app.services.membership_views import Part
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry, join
from tests.support.stores import TODAY, a_person

__all__ = ["laptop", "ludza", "office", "preili"]

PERIOD = PeriodDraft("2026", TODAY, TODAY)
OWN_AFFAIRS = {"laptop", "laptop_life", "worker", "duty", "signing_key"}


def begin_anew(founder, *others):
    """Let a laptop found the programme anew, and others leave the old one and join it."""
    founder.membership.leave()
    founder.membership.found()
    for other in others:
        other.membership.leave()
        join(founder, other)


def shared_by(application):
    """Return all that the programme shares, by table, as this laptop has it."""
    with application.exchange._store.database.reading() as connection:
        return {
            one.name: connection.exec_driver_sql(
                f"SELECT * FROM {one.name} WHERE centre_id = ? ORDER BY id", (ORG_SCOPE,)
            ).all()
            for one in SYNCED
            if one.name not in OWN_AFFAIRS
        }


def call(application, name):
    kept = application.programme.programme()
    application.programme.change(type(kept)(id=kept.id, name=name))


def named(application):
    return {one.name for one in application.people.find()}


def welcome_for(host, newcomer, part, folder):
    newcomer.membership.wish(folder / "wish.kopa-join")
    seen = host.membership.look_at_wish(folder / "wish.kopa-join")
    return host.membership.let_in(seen.wish, part, folder).file


def test_a_laptop_that_left_is_alone_with_all_its_records(preili):
    preili.people.add(a_person("Anna", "Bērziņa"))

    preili.membership.leave()

    assert preili.membership.standing() is None
    assert named(preili) == {"Anna Bērziņa"}
    assert preili.programme.add_period(PERIOD)
    with pytest.raises(NotInProgrammeError):
        preili.membership.leave()


def test_a_reader_that_left_may_write(office, laptop):
    reader = laptop("second")
    join(office, reader, Role.READER, centre=None)

    reader.membership.leave()

    assert reader.people.add(a_person("Anna", "Bērziņa"))


def test_no_file_of_a_programme_that_was_left_can_be_opened(office, preili, tmp_path):
    begin_anew(preili)

    assert carry(office, preili, tmp_path) == []
    (file,) = (one.file for one in preili.exchange.export(tmp_path / "anew"))
    with pytest.raises(NotForThisLaptopError):
        office.exchange.take_in([file])


def test_a_programme_begins_anew_without_its_coordinator(office, preili, ludza, tmp_path):
    office.programme.add_period(PERIOD)
    preili.people.add(a_person("Anna", "Bērziņa"))
    ludza.people.add(a_person("Zane", "Ozola"))
    carry(office, preili, tmp_path / "1")

    begin_anew(preili, ludza)
    carry(ludza, preili, tmp_path / "2")
    carry(preili, ludza, tmp_path / "3")

    assert named(preili) == {"Anna Bērziņa", "Zane Ozola"}
    assert named(ludza) == {"Zane Ozola"}
    assert shared_by(preili) == shared_by(ludza)
    assert [one.name for one in ludza.programme.periods()] == ["2026"]


def test_what_the_new_coordinator_has_stands_over_later_words_of_the_old_one(
    office, preili, ludza, tmp_path
):
    area = office.programme.add_outcome_area(OutcomeAreaDraft("Dabas izziņa"))
    call(office, "Kopā Latgalē")
    carry(office, preili, tmp_path / "1")
    call(office, "Zaglis")
    office.programme.remove_outcome_area(area.id)
    carry(office, ludza, tmp_path / "2")

    begin_anew(preili, ludza)

    assert ludza.programme.programme().name == "Kopā Latgalē"
    assert shared_by(preili) == shared_by(ludza)
    carry(ludza, preili, tmp_path / "3")
    assert preili.programme.programme().name == "Kopā Latgalē"
    assert shared_by(preili) == shared_by(ludza)


def test_templates_of_a_centre_stay_its_own_in_the_programme_that_begins_anew(
    office, preili, ludza, tmp_path
):
    made = ludza.templates.copy(TemplateChoice(), "Ludzas lapa").template.id
    carry(ludza, office, tmp_path / "1")
    carry(office, preili, tmp_path / "2")

    begin_anew(preili, ludza)
    ludza.templates.rename(made, "Ludzas raksts")
    carry(ludza, preili, tmp_path / "3")

    assert "Ludzas raksts" in {one.name for one in preili.templates.all()}


def test_hearsay_changes_nothing_that_the_founder_had_by_hearsay(
    office, preili, ludza, laptop, tmp_path
):
    sister = laptop("second")
    join(office, sister, Role.LAPTOP, preili.settings.centre().id)
    office.programme.add_period(PERIOD)
    carry(office, preili, tmp_path / "1")
    carry(preili, sister, tmp_path / "2")
    begin_anew(sister, ludza)

    with ludza.exchange._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE reporting_period SET name = 'zzz'")
    carry(ludza, sister, tmp_path / "3")

    assert [one.name for one in sister.programme.periods()] == ["2026"]


def test_records_that_others_have_stay_with_their_centre(office, preili, ludza, tmp_path):
    carry(ludza, office, tmp_path / "1")
    begin_anew(preili)
    ludza.membership.leave()
    welcome = welcome_for(preili, ludza, Part(Role.LAPTOP, preili.settings.centre().id), tmp_path)

    with pytest.raises(RecordsElsewhereError):
        ludza.membership.accept_welcome(welcome)

    assert ludza.membership.standing() is None


def test_a_welcome_that_takes_away_what_others_have_asks_why(office, preili, ludza, tmp_path):
    people = [ludza.people.add(a_person("Anna", f"Bērziņa {place}")) for place in range(30)]
    carry(ludza, office, tmp_path / "1")
    for one in people:
        office.people.remove(one.id)
    begin_anew(office)
    ludza.membership.leave()
    centre = ludza.settings.centre().id
    welcome = welcome_for(office, ludza, Part(Role.LAPTOP, centre), tmp_path)

    assert ludza.membership.look_at_welcome(welcome).brings.asks_reason
    with pytest.raises(MassDeletionError):
        ludza.membership.accept_welcome(welcome)
    ludza.membership.accept_welcome(welcome, reason="Tie bija izmēģinājumi")
    assert named(ludza) == set()


def test_going_back_to_the_backup_made_before_leaving_brings_membership_back(
    office, preili, tmp_path
):
    before = preili.membership.leave()
    assert "before-leaving" in before.name

    preili.safety.restore(before)

    assert preili.membership.standing().role is Role.LAPTOP
    assert carry(preili, office, tmp_path)


def test_going_back_to_a_copy_of_before_stays_in_the_programme_joined_since(
    office, preili, ludza, tmp_path
):
    ludza.people.add(a_person("Zane", "Ozola"))
    carry(ludza, office, tmp_path / "1")
    before = ludza.safety.back_up()
    begin_anew(preili, ludza)
    code = preili.membership.standing().code

    ludza.safety.restore(before)

    assert ludza.membership.standing().code == code
    assert {one.member.name for one in ludza.membership.roster()} == {
        one.member.name for one in preili.membership.roster()
    }
    carry(ludza, preili, tmp_path / "2")
    assert named(preili) == {"Zane Ozola"}


def test_a_laptop_that_left_joins_its_programme_again_like_a_newcomer(office, preili, tmp_path):
    preili.people.add(a_person("Anna", "Bērziņa"))
    carry(preili, office, tmp_path / "1")
    preili.membership.leave()
    office.programme.add_period(PERIOD)

    join(office, preili)
    preili.people.add(a_person("Zane", "Ozola"))
    carry(preili, office, tmp_path / "2")

    assert named(office) == {"Anna Bērziņa", "Zane Ozola"}
    assert shared_by(office) == shared_by(preili)


def test_nothing_secret_stays_of_a_programme_that_was_left(office):
    office.membership.leave()

    with office.exchange._store.database.reading() as connection:
        for table in ("own_key", "trust_statement"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0
