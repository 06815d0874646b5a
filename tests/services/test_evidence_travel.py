"""Scans and photos between laptops: what is known always travels, pictures where asked for."""

import itertools
import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors import FolderUnusableError, NotFoundError
from app.domain.evidence import EvidenceDraft, EvidenceKind
from app.persistence.store import Store
from app.services.evidence import Target
from app.services.exchange import Standing
from app.services.settings import FirstAnswers
from tests.support.members import carry, join
from tests.support.merging import losers_of
from tests.support.scanned import as_jpeg, plain_colours
from tests.support.stores import MovableClock, a_session, an_event, let_copies_settle


@pytest.fixture
def place(tmp_path):
    """Where laptops stand and files lie."""
    return tmp_path


@pytest.fixture
def laptops(place):
    opened = []

    def make(name, answers=None, like=None):
        folder = place / name
        if like is not None:
            shutil.copytree(like, folder, ignore=shutil.ignore_patterns("lock"))
        application = Application(Store(folder, MovableClock(), BUILD_DATE))
        if like is None:
            application.settings.set_up(answers)
        opened.append(application)
        return application

    yield make
    for application in opened:
        application.close()


ANSWERS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "centre": FirstAnswers("Preiļu centrs", "0042000", laptop_name="Preiļi-1"),
}


@pytest.fixture(scope="module")
def joined(tmp_path_factory):
    """Data folders of the office and of a centre that it let in; only ever copied."""
    folder = tmp_path_factory.mktemp("joined")
    made = {}
    for name, answers in ANSWERS.items():
        made[name] = Application(Store(folder / name, MovableClock(), BUILD_DATE))
        made[name].settings.set_up(answers)
    join(made["office"], made["centre"])
    for application in made.values():
        let_copies_settle(application.evidence._store)
        application.close()
    return folder


@pytest.fixture
def office(laptops, joined):
    return laptops("office", like=joined / "office")


@pytest.fixture
def centre(laptops, office, joined):
    return laptops("centre", like=joined / "centre")


@pytest.fixture
def event(centre):
    return centre.events.add(an_event("Talka"), [a_session()])


def keep(laptop, place, event, name="foto.jpg", width=120):
    file = place / name
    file.write_bytes(as_jpeg(plain_colours(width, 80)))
    (attached,) = laptop.evidence.attach((file,), Target(event=event.id)).attached
    return attached.evidence


def want(office, centre, place, *, is_wanted=True):
    """Let the office ask for copies, or no longer, and the centre hear of it."""
    office.programme.want_evidence(is_wanted=is_wanted)
    carry(office, centre, place / f"{next(_NUMBERS)}")


_NUMBERS = itertools.count()


def sent(laptop, place):
    (written,) = laptop.exchange.export(place / f"{next(_NUMBERS)}.kopa")
    return written.file


def take(laptop, *files):
    return laptop.exchange.take_in(files)


def seen(laptop, event):
    """Return the names of files at an event, with how many copies of pages are there."""
    return {one.name: one.copies for one in laptop.evidence.of_event(event.id)}


def can_be_looked_at(laptop, kept):
    return laptop.evidence.picture(kept.id, 0, 60) is not None


def test_without_being_asked_for_only_what_is_known_of_a_scan_travels(centre, office, place, event):
    kept = keep(centre, place, event)

    take(office, sent(centre, place))

    (there,) = office.evidence.of_event(event.id)
    assert (there.name, there.copies, there.has_original) == ("foto.jpg", 0, False)
    assert there.taken_in == "Preiļi-1"
    assert not can_be_looked_at(office, kept)


def test_where_the_coordinator_asks_the_copies_come_and_the_file_itself_stays(
    centre, office, place, event
):
    want(office, centre, place)
    kept = keep(centre, place, event)

    take(office, sent(centre, place))

    (there,) = office.evidence.of_event(event.id)
    assert (there.copies, there.has_original) == (1, False)
    assert can_be_looked_at(office, kept)
    with pytest.raises(NotFoundError):
        office.evidence.save_original(kept.id, place / "out.jpg")


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_files_with_and_without_copies_come_to_the_same_in_any_order(
    centre, office, place, event, order
):
    kept = keep(centre, place, event)
    files = [sent(centre, place)]
    want(office, centre, place)
    files.append(sent(centre, place))
    want(office, centre, place, is_wanted=False)
    centre.evidence.change(kept.id, EvidenceDraft(EvidenceKind.OTHER, "vēlāk"))
    files.append(sent(centre, place))

    take(office, *(files[number] for number in order))

    (there,) = office.evidence.of_event(event.id)
    assert (there.copies, there.note) == (1, "vēlāk")
    assert can_be_looked_at(office, kept)


def test_a_file_with_copies_brings_something_new_after_one_without(centre, office, place, event):
    keep(centre, place, event)
    take(office, sent(centre, place))
    want(office, centre, place)

    (brought,) = take(office, sent(centre, place))

    assert brought.standing is Standing.NEW
    assert [(one.subject, one.new) for one in brought.tables if one.new] == [("evidence_piece", 1)]
    assert brought.conflicts == 0


def test_a_change_that_crosses_a_file_without_copies_is_listed_as_ever(
    centre, laptops, office, place, event
):
    """The sender of a file without copies has seen what it says: no more and no less."""
    kept = keep(centre, place, event)
    take(office, sent(centre, place))
    office.programme.want_evidence(is_wanted=True)
    office.evidence.change(kept.id, EvidenceDraft(EvidenceKind.OTHER, "birojs"))
    centre.evidence.change(kept.id, EvidenceDraft(EvidenceKind.PHOTO, "centrs"))

    (crossed,) = take(centre, sent(office, place))
    take(office, sent(centre, place))
    (again,) = take(centre, sent(office, place))

    assert crossed.conflicts > 0
    assert again.conflicts == 0
    assert seen(office, event) == seen(centre, event) == {"foto.jpg": 1}
    with centre.evidence._store.database.reading() as connection:
        assert all(one[0] == 32 for one in losers_of(connection))


def test_a_copy_taken_back_and_done_again_before_it_ever_travelled_is_no_conflict(
    centre, office, place, event
):
    kept = keep(centre, place, event)
    take(office, sent(centre, place))
    centre.undo.undo()
    take(office, sent(centre, place))
    assert seen(office, event) == {}
    centre.undo.redo()
    want(office, centre, place)

    (brought,) = take(office, sent(centre, place))

    assert brought.conflicts == 0
    assert can_be_looked_at(office, kept)


def test_pictures_of_what_was_removed_do_not_travel(centre, office, place, event):
    want(office, centre, place)
    centre.evidence.remove(keep(centre, place, event).id)

    take(office, sent(centre, place))

    with office.evidence._store.database.reading() as connection:
        count = "SELECT count(*) FROM evidence_piece"
        assert connection.exec_driver_sql(count).scalar_one() == 0


def test_the_office_passes_copies_on_to_another_laptop_of_the_centre(
    centre, laptops, office, place, event
):
    second = laptops("second", like=centre.folder)
    want(office, centre, place)
    kept = keep(centre, place, event)
    take(office, sent(centre, place))

    take(second, sent(office, place))

    assert can_be_looked_at(second, kept)
    assert seen(second, event) == {"foto.jpg": 1}


def test_what_finds_no_room_goes_first_in_the_next_file(centre, office, place, event, monkeypatch):
    want(office, centre, place)
    clock = centre.clock
    for number in range(4):
        clock.go_on(minutes=1)
        keep(centre, place, event, f"{number}.jpg", 200 + number)
    sizes = centre.exchange.copies_to_send().size
    monkeypatch.setattr("app.services.evidence_travel.MOST_BYTES", sizes // 2)

    waited, there = [], []
    for _ in range(3):
        (written,) = centre.exchange.export(place / f"{next(_NUMBERS)}.kopa")
        waited.append(written.waiting)
        take(office, written.file)
        there.append({name for name, copies in seen(office, event).items() if copies})

    assert waited[0] > 0
    assert "3.jpg" in there[0], "the newest goes first"
    assert there[0] < there[1] <= there[2] == {"0.jpg", "1.jpg", "2.jpg", "3.jpg"}


def test_files_for_each_centre_have_each_its_own_pictures(laptops, centre, office, place, event):
    other = laptops("other", FirstAnswers("Ludzas centrs", "0037000"))
    join(office, other)
    elsewhere = other.events.add(an_event("Koncerts"), [a_session()])
    for laptop, held in ((centre, event), (other, elsewhere)):
        want(office, laptop, place)
        keep(laptop, place, held)
        take(office, sent(laptop, place))

    carry(office, centre, place / "out")

    assert seen(centre, event) == {"foto.jpg": 1}
    assert {one.name for one in office.evidence.of_event(elsewhere.id)} == {"foto.jpg"}
    with centre.evidence._store.database.reading() as connection:
        count = "SELECT count(*) FROM evidence"
        assert connection.exec_driver_sql(count).scalar_one() == 1


def test_an_export_that_was_stopped_leaves_the_order_of_waiting_as_it_was(
    centre, office, place, event, monkeypatch
):
    want(office, centre, place)
    keep(centre, place, event)
    monkeypatch.setattr("app.services.evidence_travel.MOST_BYTES", 10)
    before = centre.exchange.copies_to_send()

    with pytest.raises(FolderUnusableError):
        centre.exchange.export(place / "x.kopa", StickPulledOut())

    assert centre.exchange.copies_to_send() == before


class StickPulledOut:
    is_cancelled = False

    def report(self, progress):
        raise OSError("away")
