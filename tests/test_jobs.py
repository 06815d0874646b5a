import pytest

from app.jobs import NO_JOB, JobCancelled, PartOfJob, Progress, stop_if_cancelled, track


class Watcher:
    """Remembers the progress and asks to stop after a number of finished items."""

    def __init__(self, *, stop_after: int | None = None) -> None:
        self.seen: list[Progress] = []
        self._stop_after = stop_after
        self.is_cancelled = stop_after == 0

    def report(self, progress: Progress) -> None:
        self.seen.append(progress)

    def finish(self, count: int) -> None:
        if count == self._stop_after:
            self.is_cancelled = True


def test_every_finished_item_is_reported_against_the_total():
    watcher = Watcher()

    items = list(track(["a", "b"], watcher, "Reading"))

    assert items == ["a", "b"]
    assert watcher.seen == [
        Progress(0, 2, "Reading"),
        Progress(1, 2, "Reading"),
        Progress(2, 2, "Reading"),
    ]


def test_the_total_stays_unknown_for_a_stream_of_unknown_length():
    watcher = Watcher()

    list(track((letter for letter in "ab"), watcher))

    assert {progress.total for progress in watcher.seen} == {None}


def test_a_given_total_wins_over_the_number_of_items():
    watcher = Watcher()

    list(track(["a"], watcher, total=40))

    assert watcher.seen[-1] == Progress(1, 40)


def test_an_item_counts_as_done_only_after_it_was_worked_on():
    watcher = Watcher()

    for item in track(["a", "b"], watcher):
        assert watcher.seen[-1].done == ["a", "b"].index(item)


@pytest.mark.parametrize("stop_after", [0, 1, 2, 3])
def test_a_cancelled_job_stops_after_the_item_under_way(stop_after):
    watcher = Watcher(stop_after=stop_after)
    finished = []

    def work() -> None:
        for item in track(["a", "b", "c"], watcher):
            finished.append(item)
            watcher.finish(len(finished))

    with pytest.raises(JobCancelled):
        work()

    assert finished == ["a", "b", "c"][:stop_after]


def test_cancelling_is_not_swallowed_by_code_that_catches_wrong_values():
    assert not issubclass(JobCancelled, (ValueError, RuntimeError, OSError))


def test_work_that_nobody_watches_runs_to_the_end():
    assert list(track(range(3), NO_JOB)) == [0, 1, 2]


def test_work_without_a_loop_stops_only_when_asked():
    stop_if_cancelled(NO_JOB)

    with pytest.raises(JobCancelled):
        stop_if_cancelled(Watcher(stop_after=0))


def test_parts_of_a_job_add_up_to_the_whole():
    watcher = Watcher()
    first, second = PartOfJob(watcher, 0, 0.25), PartOfJob(watcher, 0.25, 1)

    first.report(Progress(1, 2))
    first.report(Progress(9, 2))
    second.report(Progress(0, 4))
    PartOfJob(second, 0.5, 1).report(Progress(4, 4, "Reading"))

    assert watcher.seen == [
        Progress(125, 1000),
        Progress(250, 1000),
        Progress(250, 1000),
        Progress(1000, 1000, "Reading"),
    ]


def test_a_part_that_knows_no_end_stays_at_its_beginning():
    watcher = Watcher()

    PartOfJob(watcher, 0.5, 1).report(Progress(7))

    assert watcher.seen == [Progress(500, 1000)]


def test_whoever_stops_a_job_stops_its_parts():
    with pytest.raises(JobCancelled):
        stop_if_cancelled(PartOfJob(Watcher(stop_after=0), 0, 1))
