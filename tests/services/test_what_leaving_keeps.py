"""What a laptop that left its programme has keeps its place, whichever way it comes back."""

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.erasure import ErasureReason
from app.domain.errors_membership import RecordsElsewhereError
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.erasure import ErasureWish
from app.services.membership_views import Part
from app.services.settings import FirstAnswers
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry, join
from tests.support.stores import TODAY, MovableClock, a_person

__all__ = ["laptop", "ludza", "office", "preili"]

SPOKEN = "zils suns lec pāri žogam"
SHARED = (["2026"], ["Dabas izziņa"])


@pytest.fixture
def sharing(office, preili, tmp_path):
    """Let the coordinator say what the programme shares, and a centre hear of it."""
    office.programme.add_period(PeriodDraft("2026", TODAY, TODAY))
    office.programme.add_outcome_area(OutcomeAreaDraft("Dabas izziņa"))
    carry(office, preili, tmp_path / "said")
    return office


def shared(application):
    service = application.programme
    return [one.name for one in service.periods()], [one.name for one in service.outcome_areas()]


def laptops_of(application):
    with application.exchange._store.database.reading() as connection:
        found = connection.exec_driver_sql("SELECT name, centre_id FROM laptop")
        return {name: bytes(centre) for name, centre in found}


def test_a_founder_who_goes_back_to_before_keeps_what_the_programme_shares(sharing, preili):
    before = sharing.membership.leave()
    sharing.membership.found()

    sharing.safety.restore(before)
    preili.membership.leave()
    join(sharing, preili)

    assert sharing.membership.standing().role is Role.COORDINATOR
    assert shared(sharing) == shared(preili) == SHARED


def test_papers_of_the_programme_that_was_left_prove_nothing_of_the_new_one(office):
    papers = office.recovery.prepare(SPOKEN)
    office.recovery.confirm(papers, 1, papers.groups[0])
    before = office.membership.leave()
    office.membership.found()

    office.safety.restore(before)

    assert office.laptops.waiting().lacks_paper


def test_a_proved_paper_is_known_after_going_back_to_before_it_was_proved(office):
    before = office.safety.back_up()
    papers = office.recovery.prepare(SPOKEN)
    office.recovery.confirm(papers, 1, papers.groups[0])

    office.safety.restore(before)

    assert not office.laptops.waiting().lacks_paper


def test_a_laptop_that_left_comes_back_with_the_recovery_paper_and_what_it_had(
    sharing, preili, tmp_path
):
    papers = sharing.recovery.prepare(SPOKEN)
    sharing.membership.leave()

    sharing.recovery.restore("".join(papers.groups), SPOKEN)
    carry(preili, sharing, tmp_path / "1")
    carry(sharing, preili, tmp_path / "2")

    assert shared(sharing) == shared(preili) == SHARED


def test_a_founder_whom_nobody_joined_yet_comes_back_with_the_paper_and_what_it_had(laptop):
    founder = laptop("second")
    founder.programme.add_period(PeriodDraft("2026", TODAY, TODAY))
    founder.membership.found()
    papers = founder.recovery.prepare(SPOKEN)
    founder.membership.leave()

    founder.recovery.restore("".join(papers.groups), SPOKEN)

    assert [one.name for one in founder.programme.periods()] == ["2026"]


@pytest.mark.usefixtures("sharing")
def test_whoever_a_lead_lets_in_again_keeps_what_only_coordinators_say(office, preili, laptop):
    join(office, preili, Role.LEAD)
    sister = laptop("second")
    centre = preili.settings.centre().id
    join(office, sister, centre=centre)
    sister.membership.leave()

    join(preili, sister, centre=centre)

    assert shared(sister) == SHARED


@pytest.mark.usefixtures("sharing")
def test_a_copy_of_the_programme_that_was_left_still_has_what_that_one_shared(office, preili):
    before = preili.safety.back_up()
    office.membership.leave()
    office.membership.found()
    preili.membership.leave()
    join(office, preili)

    preili.safety.restore(before)

    assert shared(preili) == SHARED


def test_records_that_came_from_others_stay_with_their_centre(
    office, preili, ludza, laptop, tmp_path
):
    preili.people.add(a_person("Anna", "Bērziņa"))
    carry(preili, office, tmp_path)
    sister = laptop("second")
    join(office, sister, centre=preili.settings.centre().id)
    sister.membership.leave()
    ludza.membership.leave()

    with pytest.raises(RecordsElsewhereError):
        join(ludza, sister, centre=ludza.settings.centre().id)


def test_a_laptop_without_a_centre_takes_no_other_laptop_with_it_into_one(office, preili, tmp_path):
    reader = Application(Store(tmp_path / "reader", MovableClock(), BUILD_DATE))
    reader.settings.set_up(FirstAnswers("", laptop_name="Lasītājs", keeps_all=True))
    join(office, reader, Role.READER, centre=None)
    before = laptops_of(reader)
    reader.membership.leave()

    join(office, reader, centre=preili.settings.centre().id)

    assert laptops_of(reader)["Birojs"] == before["Birojs"]
    reader.close()


def test_whoever_asked_to_join_elsewhere_comes_back_with_the_backup_of_before(
    office, preili, tmp_path
):
    before = preili.membership.leave()
    preili.membership.wish(tmp_path / "wish.kopa-join")

    preili.safety.restore(before)

    assert preili.membership.standing().role is Role.LAPTOP
    assert carry(preili, office, tmp_path)


def test_a_welcome_that_was_accepted_is_still_known_after_going_back(office, laptop, tmp_path):
    sister = laptop("second")
    before = sister.safety.back_up()
    sister.membership.wish(tmp_path / "wish.kopa-join")
    asked = office.membership.look_at_wish(tmp_path / "wish.kopa-join").wish
    file = office.membership.let_in(asked, Part(Role.LAPTOP, asked.centre), tmp_path).file
    sister.membership.accept_welcome(file)

    sister.safety.restore(before)

    assert sister.membership.is_accepted(file, file.stat().st_mtime_ns)


def test_who_has_not_erased_yet_is_named_once_after_coming_back(office, preili, tmp_path):
    anna = preili.people.add(a_person("Anna", "Bērziņa"))
    preili.membership.leave()
    join(office, preili)
    carry(preili, office, tmp_path)

    office.erasure.erase(ErasureWish((anna.id,), ErasureReason.ASKED))

    (erased,) = office.erasure.erased()
    assert erased.missing == ("Preiļu centrs",)
