"""What a laptop may change of what its programme shares, and what its screens are told."""

from dataclasses import replace

import pytest

from app.domain.certificates import TemplateChoice
from app.domain.errors_rights import CoordinatorOnlyError, ReadOnlyLaptopError
from app.domain.ids import PARTICIPATION_TEMPLATE
from app.domain.own_kinds import OwnKindDraft
from app.domain.sheets import SheetForm
from app.domain.trust import Rights, Role
from app.persistence import acts, trust
from app.services import belonging
from app.services.wording.errors import sentence
from tests.support.designs import a_design
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry, join
from tests.support.righted import KIND, reader, settled, shared
from tests.support.shared_acts import SETTINGS, settle

__all__ = ["laptop", "ludza", "office", "preili", "reader", "settled"]


def acts_of(application):
    with application.people._store.database.reading() as connection:
        return acts.newest(connection)


# What screens ask


def test_a_laptop_alone_may_change_everything(laptop):
    assert laptop("second").rights.now() == Rights()
    assert Rights().refusal is None


def test_a_coordinator_may_change_everything(office):
    assert office.rights.now() == Rights()


def test_a_centre_may_change_of_what_is_shared_what_it_added(office, preili, tmp_path):
    theirs = office.templates.save(None, "Biroja", a_design()).template
    kind = office.kinds.add(KIND)
    carry(office, preili, tmp_path / "in")
    own = preili.templates.copy(TemplateChoice(theirs.id), "Centra").template
    own_kind = preili.kinds.add(OwnKindDraft("pikniks", "piknikā"))

    rights = preili.rights.now()

    assert rights.may_write
    assert not rights.may_change_shared
    assert rights.may_change(own.id)
    assert rights.may_change(own_kind.id)
    assert not rights.may_change(theirs.id)
    assert not rights.may_change(kind.id)
    assert not rights.may_change(PARTICIPATION_TEMPLATE)
    assert isinstance(rights.refusal, CoordinatorOnlyError)


def test_a_laptop_that_only_reads_may_change_nothing(reader):
    rights = reader.rights.now()

    assert not rights.may_write
    assert not rights.may_change_shared
    assert isinstance(rights.refusal, ReadOnlyLaptopError)


def test_what_a_centre_added_before_a_backup_is_still_its_own(preili):
    own = preili.templates.save(None, "Centra", a_design()).template
    preili.safety.restore(preili.safety.back_up())

    assert preili.rights.now().may_change(own.id)
    preili.templates.rename(own.id, "Cits")


def test_what_a_laptop_added_before_it_joined_is_still_its_own(office, laptop, tmp_path):
    second = laptop("second")
    template = second.templates.save(None, "Centra", a_design()).template
    kind = second.kinds.add(KIND)
    join(office, second)
    carry(second, office, tmp_path / "first")

    second.templates.rename(template.id, "Pateicība")
    second.kinds.change(kind.code, OwnKindDraft("zolīte", "zolītē"))
    carry(second, office, tmp_path / "second")

    assert office.templates.one(template.id).name == "Pateicība"
    assert office.kinds.own(kind.code).nominative == "zolīte"


def test_what_was_put_aside_at_joining_is_the_same_on_both_sides(office, laptop, tmp_path):
    second = laptop("second")
    settle(second, tmp_path)
    SETTINGS["outcome_area.change"](second, tmp_path)
    SETTINGS["headcount_category.change"](second, tmp_path)
    join(office, second)

    carry(second, office, tmp_path / "out")

    assert shared(second) == shared(office)


def test_what_a_coordinator_put_aside_at_joining_is_put_aside_nowhere_else(
    office, laptop, tmp_path
):
    second = laptop("second")
    office.programme.add_suggested_areas()
    second.clock.go_on(hours=1)
    second.programme.add_suggested_areas()
    areas = office.programme.outcome_areas()

    join(office, second, Role.COORDINATOR)
    carry(second, office, tmp_path / "out")

    assert second.programme.outcome_areas() == office.programme.outcome_areas() == areas


def test_a_coordinator_that_was_taken_out_changes_nothing_shared_any_more(office, laptop, tmp_path):
    second = laptop("second")
    join(office, second, Role.COORDINATOR)
    assert second.rights.now().may_change_shared
    other = laptop("preili")
    (key,) = [
        one.member.sign_key
        for one in office.membership.roster()
        if one.member.name == "Preiļu otrais"
    ]
    office.membership.revoke(key, "lost")
    third = carry(office, other, tmp_path / "told")
    assert third

    with second.people._store.database.unnamed(capture=False) as connection:
        belonging.learn(connection, belonging.the_founding(connection), envelopes_at(office))

    assert not second.rights.now().may_change_shared


def envelopes_at(application):
    with application.people._store.database.reading() as connection:
        return trust.envelopes(connection)


# What the programme settled


def test_a_centre_settles_nothing_for_the_whole_programme(settled, tmp_path):
    before, newest = shared(settled), acts_of(settled)

    for done in SETTINGS.values():
        with pytest.raises(CoordinatorOnlyError) as refused:
            done(settled, tmp_path)
        assert "coordinator" in sentence(refused.value)

    assert shared(settled) == before
    assert acts_of(settled) == newest


@pytest.mark.parametrize("name", ["office", "second"])
def test_the_office_settles_it_and_so_does_a_laptop_alone(laptop, tmp_path, name):
    application = laptop(name)
    settle(application, tmp_path)

    for done in SETTINGS.values():
        newest = acts_of(application)
        done(application, tmp_path)
        assert acts_of(application) > newest


def test_a_centre_remembers_for_itself_how_its_sheets_look(settled):
    chosen = replace(settled.sheets.choice(SheetForm.CHILDREN), is_large_print=True)

    settled.sheets.remember(SheetForm.CHILDREN, chosen)

    assert settled.sheets.choice(SheetForm.CHILDREN) == chosen


def test_a_centre_changes_its_own_name_as_before(settled):
    centre = settled.settings.centre()
    settled.settings.change_centre(replace(centre, name="Preiļu jauniešu centrs"))
    assert settled.settings.centre().name == "Preiļu jauniešu centrs"
