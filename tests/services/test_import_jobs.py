from app.jobs import Progress
from app.services.import_jobs import part_of


class Watched:
    """A job that remembers what it was told."""

    def __init__(self):
        self.told = []
        self.is_cancelled = False

    def report(self, progress):
        self.told.append(progress)


def test_a_stretch_of_work_is_per_cent_of_the_whole_and_each_is_told_once():
    job = Watched()
    stretch = part_of(job, (40, 60))

    for done in range(1001):
        stretch.report(Progress(done, 1000))

    assert [one.done for one in job.told] == list(range(40, 61))
    assert {one.total for one in job.told} == {100}


def test_a_stretch_within_a_stretch_and_one_of_nothing_go_to_their_end():
    job = Watched()
    part_of(part_of(job, (50, 100)), (0, 50)).report(Progress(0, 0))

    assert [one.done for one in job.told] == [75]


def test_a_stretch_is_cancelled_with_its_job():
    job = Watched()
    stretch = part_of(job, (0, 50))
    job.is_cancelled = True

    assert stretch.is_cancelled


def test_looking_at_a_list_and_taking_it_in_never_go_back(application, tmp_path):
    looking, taking = Watched(), Watched()
    file = tmp_path / "a.csv"
    file.write_text("Vārds;Uzvārds\n" + "".join(f"Anna{row};Ozola\n" for row in range(700)))

    preview = application.people_import.look_at(file, job=looking)
    application.people_import.take_in(preview, job=taking)

    for job in (looking, taking):
        told = [one.done for one in job.told]
        assert told == sorted(told)
        assert (told[0], told[-1]) == (0, 100)
        assert len(told) > 20
