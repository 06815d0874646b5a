"""The plan of ten centres: as big as the initiative, and with everything that goes wrong."""

from collections import Counter, defaultdict
from datetime import date

import pytest

from app.domain.ids import ORG_SCOPE
from app.domain.linking import scope_of
from app.services.demo.diary import read_together
from app.services.demo.latgale import plan_latgale
from app.services.demo.sample import true_report

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def sample():
    return plan_latgale(1, TODAY)


@pytest.fixture(scope="module")
def truth(sample):
    return true_report(sample)


@pytest.fixture(scope="module")
def books(sample):
    """What stands at each centre, whichever of its laptops it was typed on."""
    diaries = defaultdict(list)
    for laptop in sample.laptops:
        diaries[laptop.centre.code].append(laptop.diary)
    return [read_together(of_centre) for of_centre in diaries.values()]


def rows(books, table):
    return [row for book in books for row in book.get(table, {}).values()]


def test_it_has_the_scale_of_the_initiative(truth):
    whole = truth.programme

    assert len(truth.centres) == 10
    assert whole.events_held > 60
    assert 1_900 < whole.unique_people < 2_100
    assert whole.organisations > 100
    projects = (
        whole.mini_projects_applied,
        whole.mini_projects_supported,
        whole.mini_projects_completed,
    )
    assert sum(projects) == 32
    assert min(projects) > 0


def test_its_centres_lie_in_six_municipalities(sample):
    centres = {laptop.centre.territory.partition(":")[0] for laptop in sample.laptops}

    assert centres == {"0043000", "0042000", "0022000", "0037000", "0032000", "0002000"}


def test_people_who_visit_two_centres_are_linked_and_namesakes_are_told_apart(sample, truth):
    links = read_together([sample.coordinator.diary])["duplicate_link"].values()
    verdicts = Counter((link["subject"], link["verdict"]) for link in links)

    assert verdicts["person", "same"] > 80
    assert verdicts["person", "different"] == 10
    assert verdicts["organisation", "same"] > 10
    by_centre = sum(figures.unique_people for figures in truth.centres.values())
    assert by_centre > truth.programme.unique_people + 50


def test_links_belong_where_both_of_their_ends_do(sample, books):
    centres = {row["id"]: row["centre_id"] for row in rows(books, "person")}
    centres |= {row["id"]: row["centre_id"] for row in rows(books, "organisation")}
    links = read_together([sample.coordinator.diary])["duplicate_link"].values()

    for link in links:
        assert link["centre_id"] == scope_of(centres[link["one"]], centres[link["other"]])
    assert {ORG_SCOPE} < {link["centre_id"] for link in links}


def test_every_figure_has_something_to_count(truth):
    whole = truth.programme

    nothing = [name for name in whole.__dataclass_fields__ if not getattr(whole, name)]

    assert nothing == []
    assert whole.first_time_people < whole.unique_people
    assert len(whole.events_by_kind) > 10
    assert "" in whole.people_by_age_band


def test_events_of_all_fates_are_there(books):
    assert {row["state"] for row in rows(books, "event")} == {"held", "planned", "cancelled"}
    assert {row["mark"] for row in rows(books, "attendance")} == {"present", "absent", "excused"}
    papers = rows(books, "certificate")
    assert any(row["is_void"] for row in papers)
    assert any(row.get("replaced_by") for row in papers)
    assert any(row.get("handed_on") for row in papers)
    assert any(not row["is_void"] and not row.get("handed_on") for row in papers)


def test_open_days_are_counted_by_heads_alone(books):
    for book in books:
        days = {row["id"]: row["event_id"] for row in book["session"].values()}
        open_days = {row["id"] for row in book["event"].values() if row["is_open"]}
        marked = {days.get(row["session_id"]) for row in book["attendance"].values()}
        counted = {days.get(row["session_id"]) for row in book.get("headcount", {}).values()}
        assert not open_days & marked
        assert open_days <= counted


def test_two_centres_have_second_laptops_that_edited_the_same_rows(sample):
    for second in (laptop for laptop in sample.laptops if laptop.parted is not None):
        first = next(one for one in sample.laptops if one.centre == second.centre)
        after = first.diary.since(second.parted)
        by_first = {(entry.row_id, cell) for entry in after.entries for cell in entry.cells}
        by_second = {(entry.row_id, cell) for entry in second.diary.entries for cell in entry.cells}

        assert len(by_first & by_second) > 20
        assert min(entry.at for entry in second.diary.entries) > second.parted


def test_everything_is_typed_between_the_first_day_and_today(sample):
    for laptop in sample.laptops:
        moments = [entry.at for entry in laptop.diary.entries]
        assert max(moments).date() < TODAY
        assert (TODAY - min(moments).date()).days < 400


def test_everything_says_that_it_is_a_sample(sample):
    assert all("PARAUGS" in laptop.name for laptop in (sample.coordinator, *sample.laptops))
    assert all("PARAUGS" in laptop.centre.name for laptop in sample.laptops)
    programme = read_together([sample.coordinator.diary])["programme"].values()
    assert all("PARAUGS" in row["name"] for row in programme)


def test_certificate_numbers_are_given_once(books):
    numbers = [row["number"] for row in rows(books, "certificate")]

    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("seed", [1, 2])
def test_the_same_seed_gives_the_same_plan(seed):
    one, other = plan_latgale(seed, TODAY), plan_latgale(seed, TODAY)

    assert one.laptops == other.laptops
    assert true_report(one) == true_report(other)


def test_another_seed_gives_other_people(sample, truth):
    other = plan_latgale(2, TODAY)

    assert other.laptops[0].id != sample.laptops[0].id
    assert true_report(other) != truth


@pytest.mark.parametrize("seed", range(3, 9))
def test_every_laptop_changes_only_what_it_has_and_adds_nothing_twice(seed):
    sample = plan_latgale(seed, date(2026, 2 + seed, 28))

    for laptop in sample.laptops:
        first = next(one for one in sample.laptops if one.centre == laptop.centre)
        taken_along = [] if first is laptop else first.diary.until(laptop.parted).entries
        known = {entry.row_id for entry in taken_along}
        for _, entries in laptop.diary.sittings():
            added = [entry.row_id for entry in entries if entry.is_new]
            assert len({*added}) == len(added)
            assert known.isdisjoint(added)
            known.update(added)
            assert known.issuperset(entry.row_id for entry in entries)
