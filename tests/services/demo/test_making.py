"""Writing sample laptops: the folders, the records in them, and the sample for trying out."""

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

import pytest

from app.bootstrap import open_application
from app.domain.clock import FixedClock
from app.domain.errors import InvalidValueError
from app.jobs import NO_JOB, JobCancelled
from app.persistence.tables import SYNCED
from app.services.demo import fill_sample, make_demo
from app.services.demo.large import make_large
from app.services.reports import as_json
from tests.support.stores import NOON, TODAY, MovableClock, table_dump

CLOCK = FixedClock(NOON)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return make_demo(tmp_path_factory.mktemp("small") / "demo", "small", 1, today=TODAY)


def records(folder):
    with open_application(folder, CLOCK) as application:
        return {
            name: table_dump(application._store, name)
            for name in [synced.name for synced in SYNCED] + ["sync_row", "sync_cell"]
        }


def test_the_small_sample_is_a_centre_and_a_coordinator(small):
    assert [folder.name for folder in small.folders] == ["coordinator", "centre-01"]
    assert all((folder / "kopa.db").is_file() for folder in small.folders)
    assert sorted(path.name for path in small.truth.parent.iterdir()) == [
        "centre-01",
        "coordinator",
        "truth.json",
    ]


def test_the_same_seed_writes_the_same_records_and_stamps(small, tmp_path):
    again = make_demo(tmp_path / "demo", "small", 1, today=TODAY)

    assert records(again.folders[1]) == records(small.folders[1])
    assert again.truth.read_bytes() == small.truth.read_bytes()


def test_the_figures_of_the_centre_are_the_true_ones(small):
    truth = json.loads(small.truth.read_text())
    with open_application(small.folders[1], CLOCK) as application:
        report = application.reports.figures(TODAY - timedelta(days=364), TODAY)

    assert as_json(report) == truth


def test_the_first_screen_has_something_to_show(small):
    with open_application(small.folders[1], CLOCK) as application:
        shown = application.today.today()

        assert len(shown.events) == 1
        assert shown.events[0].registered >= 10
        assert len(shown.soon) >= 2
        assert shown.without_attendance
        assert shown.not_closed
        assert 11 <= len(application.events.list()) <= 14
        assert application.people.count() == 80
        assert application.certificates.register()


def test_sample_laptops_belong_to_the_programme_and_know_it(small):
    with open_application(small.folders[1], CLOCK) as application:
        assert application.exchange.is_possible()
        assert "PARAUGS" in application.programme.programme().name
        assert "PARAUGS" in application.settings.centre().name
        assert application.settings.laptop().keeps_all is False
    with open_application(small.folders[0], CLOCK) as application:
        assert application.settings.laptop().keeps_all is True
        assert application.people.count() == 0


def test_what_a_person_does_on_a_sample_laptop_is_later_than_the_sample(small, tmp_path):
    made = make_demo(tmp_path / "demo", "small", 1, today=TODAY)
    with open_application(made.folders[1], CLOCK) as application:
        newest = max(row[2] for row in table_dump(application._store, "sync_row"))
        stamps = application._store.trusted_now().timestamp() * 1_000

        assert newest >> 16 <= stamps


def test_a_folder_with_something_in_it_is_refused(tmp_path):
    (tmp_path / "letter.txt").write_text("mine")

    with pytest.raises(InvalidValueError) as refused:
        make_demo(tmp_path, "small", 1, today=TODAY)

    assert refused.value.reason == "not_empty"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_sample_that_is_stopped_half_way_leaves_nothing_behind(tmp_path):
    class StopSoon:
        is_cancelled = False

        def report(self, progress):
            self.is_cancelled = progress.done == 2

    with pytest.raises(JobCancelled):
        make_demo(tmp_path / "demo", "latgale", 1, StopSoon(), today=TODAY)

    assert list((tmp_path / "demo").iterdir()) == []


def test_an_unknown_size_is_refused(tmp_path):
    with pytest.raises(InvalidValueError):
        make_demo(tmp_path / "demo", "gigantic", 1, today=TODAY)

    assert not (tmp_path / "demo").exists()


def test_whoever_tries_the_program_gets_records_of_their_own_centre(store, application):
    fill_sample(store)

    centre = application.settings.centre()
    assert centre.name == "Preiļu kopienas centrs"
    assert application.people.count() == 80
    assert "PARAUGS" in application.programme.programme().name
    page = application.events.page(application.today.today().events[0].id)
    assert page.event.centre == centre.id
    assert page.event.place.startswith("Aglonas")
    assert application.certificates.register()[0].certificate.number.startswith(f"{centre.code}-")
    assert application.undo.next_undo() is None


def test_a_laptop_that_nobody_has_set_up_becomes_one_of_the_sample(tmp_path):
    with open_application(tmp_path / "data", MovableClock()) as application:
        application.samples.fill()

        assert "PARAUGS" in application.settings.centre().name
        assert "PARAUGS" in application.settings.laptop().name


def test_the_sample_for_trying_out_fits_any_day(tmp_path):
    """Sample data never asks whether a day is a holiday, the 29th of February or a Sunday."""
    begin = datetime(2027, 12, 20, 9, tzinfo=UTC)
    for number in range(0, 28, 4):
        clock = MovableClock(begin + timedelta(days=number * 3))
        with open_application(tmp_path / str(number), clock) as application:
            application.samples.fill(number)
            assert len(application.today.today().events) == 1


def test_the_large_sample_is_counted_like_any_other(tmp_path):
    folders, truth = make_large(tmp_path, 1, TODAY, NO_JOB, centres=3)

    with open_application(folders[0], CLOCK) as application:
        report = application.reports.figures(truth.since, truth.until)
        assert asdict(report) == asdict(truth)
    assert truth.programme.attendances > 3 * 900
    assert truth.programme.unique_people < sum(
        figures.unique_people for figures in truth.centres.values()
    )
