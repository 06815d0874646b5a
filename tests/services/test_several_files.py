"""Files of several laptops taken in at once: what can be used is, the rest is told."""

import pytest

from app.domain.errors_exchange import (
    DamagedBundleError,
    NotABundleError,
    NotForThisLaptopError,
    SenderRevokedError,
)
from app.jobs import JobCancelled, NullJob
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry, join
from tests.support.stores import a_person

__all__ = ["laptop", "ludza", "office", "preili"]


def send(application, folder, name):
    (written,) = application.exchange.export(folder / name)
    return written.file


def test_files_of_several_laptops_come_in_at_once(office, preili, ludza, tmp_path):
    preili.people.add(a_person("Anna"))
    ludza.people.add(a_person("Baiba"))
    ludza.clock.go_on(hours=1)

    report = office.exchange.take_in_usable(
        [send(preili, tmp_path, "p.kopa"), send(ludza, tmp_path, "l.kopa")]
    )

    assert [one.centres for one in report.taken] == [("Preiļu centrs",), ("Ludzas centrs",)]
    assert report.refused == ()
    assert office.people.count() == 2


def test_a_file_that_cannot_be_used_keeps_no_other_out(office, preili, ludza, tmp_path):
    preili.people.add(a_person())
    good = send(preili, tmp_path, "good.kopa")
    torn = send(ludza, tmp_path, "torn.kopa")
    torn.write_bytes(torn.read_bytes()[:-100])
    letter = tmp_path / "letter.kopa"
    letter.write_bytes(b"x" * 5_000)

    report = office.exchange.take_in_usable([torn, letter, good])

    assert [one.file for one in report.taken] == [good]
    refused = {one.file: type(one.error) for one in report.refused}
    assert refused[torn] is DamagedBundleError
    assert refused[letter] in {NotABundleError, NotForThisLaptopError}
    assert office.people.count() == 1


def test_where_no_file_can_be_used_nothing_happens(office, preili, tmp_path):
    letter = tmp_path / "letter.kopa"
    letter.write_bytes(b"x" * 5_000)

    report = office.exchange.take_in_usable([letter])

    assert (report.taken, len(report.refused)) == ((), 1)
    assert list(office.folder.glob("backups/*before-import*")) == []


def test_the_older_file_goes_before_the_newer_one(office, preili, tmp_path):
    preili.people.add(a_person("Anna"))
    older = send(preili, tmp_path, "z.kopa")
    preili.clock.go_on(hours=1)
    preili.people.add(a_person("Baiba"))
    newer = send(preili, tmp_path, "a.kopa")

    report = office.exchange.take_in_usable([newer, older])

    assert [one.file for one in report.taken] == [older, newer]
    people = [
        table.new for one in report.taken for table in one.tables if table.subject == "person"
    ]
    assert people == [1, 1]


def test_what_a_coordinator_says_of_a_laptop_holds_for_the_files_after(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    (stolen,) = (
        one.member for one in office.membership.roster() if one.member.name == "Preiļu centrs"
    )
    join(office, second, centre=stolen.centre)
    carry(office, preili, tmp_path / "first")
    preili.people.add(a_person("Viltus"))
    theirs = send(preili, tmp_path, "a.kopa")
    office.clock.go_on(hours=1)
    office.membership.revoke(stolen.sign_key, "stolen")
    folder = tmp_path / "back"
    folder.mkdir()
    back = [one.file for one in office.exchange.export(folder)]

    report = second.exchange.take_in_usable([theirs, *back])

    refused = {one.file: type(one.error) for one in report.refused}
    assert refused[theirs] is SenderRevokedError
    assert len(report.taken) == 1
    assert report.taken[0].file in back


class StopAt(NullJob):
    def __init__(self, share):
        self.share, self.seen = share, [0]

    @property
    def is_cancelled(self):
        return self.seen[-1] > self.share

    def report(self, progress):
        self.seen.append(progress.done / progress.total)


@pytest.mark.parametrize("share", [0.1, 0.4, 0.8, 0.95])
def test_an_import_that_was_stopped_brought_nothing(office, preili, ludza, tmp_path, share):
    preili.people.add(a_person("Anna"))
    ludza.people.add(a_person("Baiba"))
    files = [send(preili, tmp_path, "p.kopa"), send(ludza, tmp_path, "l.kopa")]

    with pytest.raises(JobCancelled):
        office.exchange.take_in_usable(files, StopAt(share))

    assert office.people.count() == 0


def test_an_import_tells_how_far_it_is(office, preili, ludza, tmp_path):
    job = StopAt(share=2)

    office.exchange.take_in_usable(
        [send(preili, tmp_path, "p.kopa"), send(ludza, tmp_path, "l.kopa")], job
    )

    assert job.seen == sorted(job.seen)
    assert job.seen[-1] > 0.9
    assert len({round(share, 1) for share in job.seen}) > 5
