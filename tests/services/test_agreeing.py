"""What takes much away, or erases unasked, needs somebody's reason: counted over all files."""

import pytest

from app.domain.erasure import ErasureReason
from app.domain.errors_erasure import ErasureRefusedError
from app.domain.errors_exchange import ErasedWithoutRightError, MassDeletionError
from app.domain.own_kinds import OwnKindDraft
from app.domain.trust import Role
from app.persistence.tables import SYNCED_BY_NAME
from app.services.erasure import ErasureWish
from app.services.membership_views import Part
from app.services.wording.agreeing import asking_lines, together_lines
from app.services.wording.errors import sentence
from app.services.wording.imports import brought_lines, report_lines
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry, join
from tests.support.prepared import prepare
from tests.support.stores import a_person, an_event

__all__ = ["laptop", "ludza", "office", "preili"]

MANY = 60
SOME = 20
"""As many as one file may delete without a word."""

PERSON = SYNCED_BY_NAME["person"].number


def send(application, folder, name):
    (written,) = application.exchange.export(folder / name)
    application.clock.go_on(minutes=5)
    return written.file


def change(application, statement, *values):
    """Change records as a person could who knows how: with SQL, and stamped like any change."""
    with application.exchange._store.database.unnamed(capture=True) as connection:
        return connection.exec_driver_sql(statement, values)


def ids(application, table="person"):
    with application.exchange._store.database.reading() as connection:
        found = connection.exec_driver_sql(f"SELECT id FROM {table} ORDER BY id").scalars().all()
    return [bytes(one) for one in found]


def lose(application, some):
    for one in some:
        change(application, "UPDATE person SET deleted = 1 WHERE id = ?", one)


def claim_erased(application, some, table=PERSON):
    """Say that records are erased for ever, as nobody may on a laptop of a centre."""
    centre = application.settings.laptop().centre
    for one in some:
        change(
            application,
            "INSERT INTO sync_erasure (t, r, scope, by, at, reason) VALUES (?, ?, ?, ?, ?, ?)",
            *(table, one, centre, b"l" * 16, "2026-11-01T00:00:00+00:00", "asked"),
        )


@pytest.fixture(scope="module")
def peopled(tmp_path_factory, pristine_programme):
    """Folders of laptops on which a centre's people are known; only copied."""
    place = tmp_path_factory.mktemp("peopled")

    def add_people(made):
        for number in range(MANY):
            made["preili"].people.add(a_person(f"Anna{number}"))
        carry(made["preili"], made["office"], place / "stick")

    return prepare(place, add_people, like=pristine_programme.iterdir())


@pytest.fixture
def begun_programme(request, pristine_programme, peopled):
    return peopled if "people" in request.fixturenames else pristine_programme


@pytest.fixture
def people(office, preili):
    """People of a centre whom the coordinator's laptop has too."""
    return ids(preili)


@pytest.fixture
def lost_by_threes(preili, people, tmp_path):
    """Three files, each of which deletes as many as may be deleted without a word."""
    files = []
    for number in range(3):
        lose(preili, people[number * SOME : (number + 1) * SOME])
        files.append(send(preili, tmp_path, f"lost{number}.kopa"))
    return files


# Many deletions


def test_a_few_files_of_one_act_do_not_take_away_together_what_one_may_not(office, lost_by_threes):
    report = office.exchange.take_in_usable(lost_by_threes)

    assert [type(one.error) for one in report.refused] == [MassDeletionError] * 2
    assert office.people.count() == MANY - SOME


def test_nor_do_files_of_several_laptops(office, preili, ludza, tmp_path):
    for centre in (preili, ludza):
        for number in range(SOME - 5):
            centre.people.add(a_person(f"Anna{number}"))
        office.exchange.take_in([send(centre, tmp_path, f"{centre.folder.name}.kopa")])
        lose(centre, ids(centre))
    files = [send(one, tmp_path, f"{one.folder.name}2.kopa") for one in (preili, ludza)]

    report = office.exchange.take_in_usable(files)

    assert [len(report.taken), len(report.refused)] == [1, 1]
    assert office.people.count() == SOME - 5


def test_files_of_one_laptop_are_counted_together_for_a_month(office, lost_by_threes):
    first, second, third = lost_by_threes
    office.exchange.take_in([first])
    office.clock.go_on(hours=29 * 24)

    with pytest.raises(MassDeletionError) as refused:
        office.exchange.take_in([second])

    assert (refused.value.deleted, refused.value.of) == (2 * SOME, MANY)
    office.clock.go_on(hours=2 * 24)
    office.exchange.take_in([second])
    assert office.people.count() == MANY - 2 * SOME
    with pytest.raises(MassDeletionError):
        office.exchange.take_in([third])


def test_what_came_while_a_clock_was_years_ahead_is_not_of_late(office, lost_by_threes):
    first, second, _ = lost_by_threes
    office.clock.go_on(days=3_000)
    office.exchange.take_in([first])
    office.clock.go_on(days=-2_900)

    (taken,) = office.exchange.take_in([second])

    assert taken.mass_deletions == ()


def test_what_came_while_a_clock_was_an_hour_ahead_still_is(office, lost_by_threes):
    first, second, _ = lost_by_threes
    office.clock.go_on(hours=2)
    office.exchange.take_in([first])
    office.clock.go_on(hours=-1)

    with pytest.raises(MassDeletionError):
        office.exchange.take_in([second])


def test_whoever_gave_a_reason_is_not_asked_again_for_the_same(
    office, preili, people, lost_by_threes, tmp_path
):
    first, second, third = lost_by_threes
    office.exchange.take_in([first])
    office.clock.go_on(hours=24)
    (taken,) = office.exchange.take_in([second], reason="Izmēģinājuma cilvēki")
    office.clock.go_on(hours=24)

    (more,) = office.exchange.take_in([third])

    assert taken.mass_deletions[0].earlier == SOME
    assert more.mass_deletions == ()


def test_one_reason_is_asked_for_all_files_of_an_act_with_their_sums(office, lost_by_threes):
    seen = office.exchange.preview(lost_by_threes)
    assert seen[0].mass_deletions == ()

    asked = office.exchange.to_be_agreed(seen)

    assert asked.files == frozenset(lost_by_threes)
    assert together_lines(asked) == (
        f"Together the files delete many records: {MANY} of {MANY} (people).",
    )
    report = office.exchange.take_in_usable(lost_by_threes, reason="Izmēģinājuma cilvēki")
    assert report.refused == ()
    assert office.people.count() == 0


def test_files_that_are_too_much_only_together_are_asked_about(office, preili, ludza, tmp_path):
    for centre in (preili, ludza):
        for number in range(SOME - 5):
            centre.people.add(a_person(f"Anna{number}"))
        office.exchange.take_in([send(centre, tmp_path, f"{centre.folder.name}.kopa")])
        lose(centre, ids(centre))
    files = [send(one, tmp_path, f"{one.folder.name}2.kopa") for one in (preili, ludza)]
    seen = office.exchange.preview(files)
    assert not any(one.asks_reason for one in seen)

    asked = office.exchange.to_be_agreed(seen)

    assert asked.files == frozenset(files)
    assert [(one.deleted, one.of) for one in asked.deletions] == [(30, 30)]


def test_files_of_an_act_count_though_a_reason_was_given_that_very_second(
    office, preili, people, tmp_path
):
    lose(preili, people[: SOME + 1])
    office.exchange.take_in([send(preili, tmp_path, "agreed.kopa")], reason="Pārbaudīts")
    files = []
    for number, part in enumerate((people[21:31], people[31:42])):
        lose(preili, part)
        files.append(send(preili, tmp_path, f"more{number}.kopa"))

    report = office.exchange.take_in_usable(files)

    assert [type(one.error) for one in report.refused] == [MassDeletionError]
    assert office.people.count() == MANY - 31


def test_a_reason_that_nobody_asked_for_excuses_nothing(office, preili, people, tmp_path):
    lose(preili, people[:SOME])
    office.exchange.take_in([send(preili, tmp_path, "some.kopa")])
    office.clock.go_on(hours=1)
    preili.people.add(a_person("Zane"))
    office.exchange.take_in([send(preili, tmp_path, "one-more.kopa")], reason="Tāpat vien")
    office.clock.go_on(hours=1)
    lose(preili, people[SOME : 2 * SOME])

    with pytest.raises(MassDeletionError):
        office.exchange.take_in([send(preili, tmp_path, "as-many.kopa")])


def test_an_older_and_a_newer_file_are_not_counted_twice(office, preili, people, tmp_path):
    lose(preili, people[:15])
    files = [send(preili, tmp_path, "older.kopa")]
    preili.people.add(a_person("Zane"))
    files.append(send(preili, tmp_path, "newer.kopa"))

    asked = office.exchange.to_be_agreed(office.exchange.preview(files))

    assert not asked.is_due
    assert office.people.count() == MANY, "looking changes nothing"


def test_what_was_looked_at_can_still_be_looked_through_after_asking(office, lost_by_threes):
    seen = office.exchange.preview(lost_by_threes)

    office.exchange.to_be_agreed(seen)

    assert office.imports.open(seen[0].identity)


def test_names_that_are_emptied_on_many_people_count_too(office, preili, people, tmp_path):
    for one in people[: SOME + 1]:
        change(preili, "UPDATE person SET surname = ' ' WHERE id = ?", one)
    file = send(preili, tmp_path, "emptied.kopa")
    (seen,) = office.exchange.preview([file])

    with pytest.raises(MassDeletionError) as refused:
        office.exchange.take_in([file])

    assert (refused.value.deleted, refused.value.of) == (SOME + 1, MANY)
    assert asking_lines(seen)[0].endswith(f" {SOME + 1} of them stay without a name.")


def test_nor_are_they_spared_who_were_taken_off_the_lists_and_brought_back_without_a_name(
    office, preili, people, tmp_path
):
    for one in people[: SOME + 1]:
        change(preili, "UPDATE person SET surname = '', deleted = 1 WHERE id = ?", one)
        change(preili, "UPDATE person SET deleted = 0 WHERE id = ?", one)

    with pytest.raises(MassDeletionError) as refused:
        office.exchange.take_in([send(preili, tmp_path, "brought-back.kopa")])

    assert (refused.value.deleted, refused.value.of) == (SOME + 1, MANY)


def test_a_few_people_may_lose_a_name(office, preili, people, tmp_path):
    for one in people[:SOME]:
        change(preili, "UPDATE person SET surname = NULL WHERE id = ?", one)

    (taken,) = office.exchange.take_in([send(preili, tmp_path, "emptied.kopa")])

    assert taken.mass_deletions == ()


def test_somebody_who_is_deleted_and_nameless_is_one(office, preili, people, tmp_path):
    for one in people[:SOME]:
        change(preili, "UPDATE person SET surname = NULL, deleted = 1 WHERE id = ?", one)

    (taken,) = office.exchange.take_in([send(preili, tmp_path, "both.kopa")])

    assert [(one.table, one.gone, one.unnamed) for one in taken.losses] == [("person", SOME, 0)]


# Erasing without the right to


def test_a_laptop_that_may_not_erase_needs_somebodys_reason_for_a_single_person(
    office, preili, people, tmp_path
):
    with pytest.raises(ErasureRefusedError):
        preili.erasure.erase(ErasureWish((people[0],), ErasureReason.ASKED))
    claim_erased(preili, people[:1])
    file = send(preili, tmp_path, "claimed.kopa")

    with pytest.raises(ErasedWithoutRightError) as refused:
        office.exchange.take_in([file])

    assert (refused.value.sender, refused.value.records) == ("Preiļu centrs", 1)
    assert "may not do it by itself" in sentence(refused.value)
    assert office.people.count() == MANY
    report = office.exchange.take_in_usable([file])
    assert [type(one.error) for one in report.refused] == [ErasedWithoutRightError]


def test_the_look_names_who_would_be_erased_and_who_asks(office, preili, people, tmp_path):
    (name,) = (one.name for one in office.people.find(limit=100) if one.id == people[0])
    claim_erased(preili, people[:1])

    (seen,) = office.exchange.preview([send(preili, tmp_path, "claimed.kopa")])

    asked = office.exchange.to_be_agreed([seen])
    assert asked.files == {seen.file}
    assert asked.without_right == (seen,)
    assert asking_lines(seen)[0] == (
        f"Preiļu centrs asks to erase the data of 1 person for ever: {name}."
    )
    assert asking_lines(seen)[1].startswith("That laptop may not erase by itself.")
    assert name not in repr(seen)
    assert brought_lines(seen) == asking_lines(seen), "it says no more, and not that it is nothing"


def test_with_a_reason_it_is_erased_and_the_reason_stays(office, preili, people, tmp_path):
    claim_erased(preili, people[:1])
    file = send(preili, tmp_path, "claimed.kopa")

    (taken,) = office.exchange.take_in([file], reason="Vadītāja lūdza")

    assert office.people.count() == MANY - 1
    kept = office.imports.one(taken.identity).report
    assert "Reason given for deleting it: Vadītāja lūdza" in report_lines(kept)


def test_people_whom_nobody_here_knows_are_counted_as_records(office, preili, people, tmp_path):
    claim_erased(preili, [b"u" * 16, b"v" * 16])

    (seen,) = office.exchange.preview([send(preili, tmp_path, "claimed.kopa")])

    assert "not on the lists here: 2 records" in asking_lines(seen)[0]


def test_what_is_erased_already_needs_no_reason_from_whoever_heard_of_it(
    office, preili, people, tmp_path
):
    office.erasure.erase(ErasureWish((people[0],), ErasureReason.ASKED))
    carry(office, preili, tmp_path / "back")

    (taken,) = office.exchange.take_in([send(preili, tmp_path, "heard.kopa")])

    assert not taken.asks_reason


@pytest.mark.parametrize("table", ["event", "centre", "programme", "attendance"])
def test_what_is_said_of_records_that_nobody_erases_is_junk(
    office, preili, people, tmp_path, table
):
    claim_erased(preili, [b"u" * 16], SYNCED_BY_NAME[table].number)

    (taken,) = office.exchange.take_in([send(preili, tmp_path, "junk.kopa")])

    assert not taken.asks_reason
    assert change(office, "SELECT count(*) FROM sync_erasure").scalar_one() == 0


def test_what_a_newer_program_erases_is_kept_for_it(office, preili, people, tmp_path):
    claim_erased(preili, [b"u" * 16], 900)

    office.exchange.take_in([send(preili, tmp_path, "newer.kopa")], reason="Jaunāka Kopā")

    assert change(office, "SELECT t FROM sync_erasure").scalars().all() == [900]


def test_many_scans_erased_at_once_are_many(office, preili, people, tmp_path):
    centre = preili.settings.laptop().centre
    event = preili.events.add(an_event()).id
    for number in range(SOME + 1):
        change(
            preili,
            "INSERT INTO evidence (id, centre_id, event_id, added_at, media, digest, size, pages, "
            "kind, name) VALUES (?, ?, ?, '2026-11-22T10:00:00+00:00', 'image/jpeg', ?, 1, 1, "
            "'photo', 'x')",
            *(number.to_bytes(16), centre, event, f"{number:064}"),
        )
    office.exchange.take_in([send(preili, tmp_path, "scans.kopa")])
    claim_erased(preili, ids(preili, "evidence"), SYNCED_BY_NAME["evidence"].number)

    (seen,) = office.exchange.preview([send(preili, tmp_path, "erased.kopa")])

    assert [(one.table, one.deleted) for one in seen.mass_deletions] == [("evidence", SOME + 1)]
    assert [(one.table, one.gone) for one in seen.losses] == [("evidence", SOME + 1)]


# A laptop that comes back


def come_back(office, preili, folder):
    """Let a laptop that was taken out join anew; return its welcome."""

    (known,) = (
        one.member for one in office.membership.roster() if one.member.name == "Preiļu centrs"
    )
    office.membership.revoke(known.sign_key, "lost")
    preili.membership.wish(folder / "wish.kopa-join", anew=True)
    seen = office.membership.look_at_wish(folder / "wish.kopa-join")
    return office.membership.let_in(seen.wish, Part(Role.LAPTOP, known.centre), folder).file


def test_a_laptop_that_comes_back_is_asked_before_its_people_are_deleted(
    office, preili, people, tmp_path
):
    lose(office, people)
    welcome = come_back(office, preili, tmp_path)
    seen = preili.membership.look_at_welcome(welcome)
    assert seen.brings.asks_reason

    with pytest.raises(MassDeletionError):
        preili.membership.accept_welcome(welcome)

    assert preili.people.count() == MANY
    brings = preili.membership.accept_welcome(welcome, reason="Saraksts bija vecs")
    assert preili.people.count() == 0
    kept = preili.imports.one(brings.identity).report
    assert "Reason given for deleting it: Saraksts bija vecs" in report_lines(kept)


def test_a_newcomer_is_asked_nothing_and_no_reason_is_noted(office, laptop):
    second = laptop("second")
    for application in (office, second):
        for number in range(SOME + 1):
            application.kinds.add(OwnKindDraft(f"vakars {number}", f"vakarā {number}"))
        application.clock.go_on(hours=1)
    office.clock.go_on(hours=1)
    for one in ids(office, "event_kind"):
        change(office, "UPDATE event_kind SET deleted = 1 WHERE id = ?", one)

    brings = join(office, second)

    assert [(one.table, one.gone) for one in brings.losses] == [("event_kind", SOME + 1)]
    assert not brings.asks_reason
    assert second.imports.one(brings.identity).report.leave == ""
