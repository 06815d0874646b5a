"""Attendance that two laptops noted apart: what is asked, and what is settled for all of them."""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.disagreements import Noted
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.ids import SessionId
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.members import join
from tests.support.stores import MovableClock, a_person, a_session, an_event

P, A, E = Mark.PRESENT, Mark.ABSENT, Mark.EXCUSED


class Laptop:
    """One installation with a clock of its own."""

    def __init__(self, folder):
        self.clock = MovableClock()
        self.application = Application(Store(folder, self.clock, BUILD_DATE))

    def mark(self, mark, *, minutes=None, later=0):
        self.clock.go_on(minutes=later)
        self.application.attendance.mark(self.session, self.person, mark, minutes=minutes)

    def decide(self, mark, minutes=None):
        self.clock.go_on(minutes=1)
        self.application.disagreements.decide(self.session, self.person, mark, minutes)

    @property
    def person(self):
        return self.application.people.find("")[0].id

    @property
    def session(self):
        return self.application.events.page(self.event).sessions[0].id

    @property
    def event(self):
        return self.application.events.list()[0].id

    def cell(self):
        return self.application.attendance.grid(self.event).cells.get((self.person, self.session))

    def noted(self):
        cell = self.cell()
        return None if cell is None else cell.mark

    def asked(self):
        return [
            (one.stands.noted, [other.noted for other in one.others])
            for one in self.application.disagreements.list()
        ]

    def export(self, folder, name):
        (written,) = self.application.exchange.export(folder / f"{name}.kopa")
        return written.file

    def take(self, *files):
        self.application.exchange.take_in(list(files))


def noted(mark, minutes=None):
    return Noted(mark, minutes)


@pytest.fixture(scope="module")
def beginnings(tmp_path_factory):
    """Folders of three laptops that know the same event and person, with nothing marked."""
    folder = tmp_path_factory.mktemp("beginnings")
    first = Laptop(folder / "first")
    first.application.settings.set_up(FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle"))
    worker = first.application.workers.add("Ilze Kalniņa")
    first.application.workers.pick(worker.id)
    first.application.events.add(an_event(), [a_session()])
    event = first.application.events.list()[0].id
    person = first.application.people.add(a_person())
    first.application.attendance.register(event, [person.id])
    others = []
    for name, called in (("second", "Durvis"), ("third", "Birojs")):
        others.append(Laptop(folder / name))
        application = others[-1].application
        application.settings.set_up(FirstAnswers("", laptop_name=called, keeps_all=True))
        join(first.application, application, Role.COORDINATOR, centre=None)
    # The second hears of the third, so that its files are for that one too.
    others[0].take(first.export(folder, "news"))
    for laptop in (first, *others):
        laptop.application.close()
    return folder


@pytest.fixture
def laptops(beginnings, tmp_path):
    opened = []
    for name in ("first", "second", "third"):
        shutil.copytree(
            beginnings / name, tmp_path / name, ignore=shutil.ignore_patterns("lock", "backups")
        )
        opened.append(Laptop(tmp_path / name))
        opened[-1].clock.go_on(hours=1)
        opened[-1].application.workers.attend()
    yield opened
    for laptop in opened:
        laptop.application.close()


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def bring(sender, receiver, files):
    bring.number += 1
    receiver.take(sender.export(files, f"file-{bring.number}"))


bring.number = 0


def test_the_same_mark_on_two_laptops_is_nothing_to_ask(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(P, later=5)
    bring(two, one, files)

    assert one.asked() == []
    assert one.noted() is P


def test_present_here_and_absent_there_is_asked_with_both_sources(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)

    (asked,) = one.application.disagreements.list()
    assert (asked.name, asked.title) == ("Anna Bērziņa", "Adventes vainagu darbnīca")
    assert (asked.stands.noted.mark, asked.stands.laptop, asked.stands.is_here) == (
        A,
        "Durvis",
        False,
    )
    (other,) = asked.others
    assert (other.noted.mark, other.laptop, other.who, other.is_here) == (
        P,
        "Zāle",
        "Ilze Kalniņa",
        True,
    )
    assert asked.stands.at > other.at


def test_the_later_note_stands_until_somebody_decides(laptops, files):
    one, two, _ = laptops
    one.mark(P, later=10)
    two.mark(A)
    bring(two, one, files)

    assert one.noted() is P
    assert one.asked() == [(noted(P), [noted(A)])]


def test_a_blank_cell_says_nothing_against_present(laptops, files):
    one, two, _ = laptops
    two.mark(P)
    bring(two, one, files)

    assert one.asked() == []


def test_a_mark_taken_back_on_one_laptop_says_nothing_against_a_mark_on_another(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    one.mark(None)
    two.mark(A, later=5)
    bring(two, one, files)

    assert one.noted() is A
    assert one.asked() == []


def test_present_that_a_later_clearing_covers_is_asked(laptops, files):
    one, two, _ = laptops
    two.mark(P)
    one.mark(A)
    one.mark(None, later=5)
    bring(two, one, files)

    assert one.noted() is None
    assert one.asked() == [(noted(None), [noted(P)])]


def test_present_that_an_earlier_clearing_covers_is_asked_on_every_laptop(laptops, files):
    one, two, third = laptops
    one.mark(A)
    bring(one, two, files)
    two.mark(P, later=9)
    one.mark(None)
    bring(two, one, files)
    bring(one, third, files)

    assert one.noted() is None
    for laptop in (one, third):
        assert laptop.asked() == [(noted(None), [noted(P)])]


def test_absent_that_a_clearing_covers_does_not_matter(laptops, files):
    one, two, _ = laptops
    two.mark(A)
    one.mark(P)
    one.mark(None, later=5)
    bring(two, one, files)

    assert one.asked() == []


def test_minutes_that_differ_are_asked_of_who_was_there(laptops, files):
    one, two, _ = laptops
    one.mark(P, minutes=45)
    two.mark(P, minutes=90, later=5)
    bring(two, one, files)

    assert one.asked() == [(noted(P, 90), [noted(P, 45)])]


def test_minutes_of_who_was_absent_are_not_asked(laptops, files):
    one, two, _ = laptops
    one.mark(A, minutes=45)
    two.mark(A, later=5)
    bring(two, one, files)

    assert one.asked() == []


def test_a_third_laptop_that_says_the_same_as_another_is_told_with_it(laptops, files):
    one, two, third = laptops
    one.mark(P)
    two.mark(A, later=5)
    third.mark(P, later=2)
    bring(two, one, files)
    bring(third, one, files)

    assert one.asked() == [(noted(A), [noted(P)])]
    ((other,),) = (asked.others for asked in one.application.disagreements.list())
    assert other.laptop == "Birojs"


def test_three_laptops_with_three_opinions_are_told_in_one_entry(laptops, files):
    one, two, third = laptops
    one.mark(P)
    third.mark(E, later=3)
    two.mark(A, later=5)
    bring(two, one, files)
    bring(third, one, files)

    assert one.asked() == [(noted(A), [noted(E), noted(P)])]


def test_what_the_same_laptop_noted_later_is_no_disagreement_with_itself(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)
    one.mark(E, later=10)

    assert one.asked() == []


def test_deciding_for_what_stands_ends_the_asking_everywhere(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    crossing = two.export(files, "crossing")
    bring(one, two, files)
    one.take(crossing)
    assert one.asked()
    assert two.asked()

    one.decide(A)
    bring(one, two, files)

    assert one.asked() == two.asked() == []
    assert one.noted() is two.noted() is A


def test_deciding_for_the_other_puts_it_back_everywhere(laptops, files):
    one, two, third = laptops
    one.mark(P, minutes=45)
    two.mark(A, later=5)
    bring(two, one, files)
    bring(one, third, files)

    one.decide(P, 45)
    bring(one, two, files)
    bring(one, third, files)

    for laptop in laptops:
        assert (laptop.cell().mark, laptop.cell().minutes) == (P, 45)
        assert laptop.asked() == []


def test_deciding_for_blank_takes_the_mark_away(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)

    one.decide(None)
    bring(one, two, files)

    assert one.noted() is two.noted() is None
    assert one.asked() == two.asked() == []


def test_undoing_a_decision_asks_again(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)
    before = one.asked()
    one.decide(P)

    one.application.undo.undo()

    assert one.noted() is A
    assert one.asked() == before


def test_the_same_question_again_after_it_was_settled_is_a_new_one(laptops, files):
    one, two, third = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)
    one.decide(A)
    third.mark(P, later=60)
    bring(third, one, files)
    assert one.asked() == [(noted(P), [noted(A)])]

    one.decide(P)
    assert one.asked() == []


def test_a_late_file_with_a_mark_from_before_the_decision_brings_no_new_question(laptops, files):
    one, two, third = laptops
    third.mark(P)
    one.mark(P, later=1)
    two.mark(A, later=5)
    bring(two, one, files)
    one.decide(A)

    bring(third, one, files)

    assert one.noted() is A
    assert one.asked() == []


def test_a_mark_that_takes_the_place_of_a_decision_unseen_is_asked(laptops, files):
    one, two, third = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)
    one.decide(A)
    third.mark(E, later=60)
    bring(one, third, files)

    assert third.noted() is E
    assert third.asked()[0][1] == [noted(A)]


def test_two_decisions_apart_are_asked_where_they_differ_and_end_in_one(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    crossing = two.export(files, "crossing")
    bring(one, two, files)
    one.take(crossing)
    one.decide(P)
    two.clock.go_on(minutes=90)
    two.decide(A)
    bring(one, two, files)
    bring(two, one, files)
    assert one.noted() is two.noted()
    assert one.asked()
    assert two.asked()

    one.decide(A)
    bring(one, two, files)

    assert one.noted() is two.noted() is A
    assert one.asked() == two.asked() == []


def test_marking_a_settled_cell_anew_asks_nobody_again(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)
    one.decide(P)
    bring(one, two, files)

    two.mark(E, later=30)
    bring(two, one, files)

    assert one.noted() is E
    assert one.asked() == two.asked() == []


def test_clearing_a_settled_cell_asks_nobody_again(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)
    one.decide(P)
    bring(one, two, files)

    two.mark(None, later=30)
    bring(two, one, files)

    assert one.noted() is None
    assert one.asked() == two.asked() == []


def test_a_file_taken_in_twice_asks_once(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    file = two.export(files, "twice")
    one.take(file)
    one.take(file)

    assert len(one.asked()) == 1


def test_entries_of_an_event_are_told_by_themselves_and_counted(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)

    assert len(one.application.disagreements.of_event(one.event)) == 1
    assert one.application.disagreements.of_event(one.application.events.add(an_event()).id) == ()
    assert one.application.disagreements.waiting() == 1


def test_an_event_that_was_removed_is_not_asked_about(laptops, files):
    one, two, _ = laptops
    one.mark(P)
    two.mark(A, later=5)
    bring(two, one, files)

    one.application.events.remove(one.event)

    assert one.asked() == []


def test_deciding_about_a_cell_that_never_was_is_refused(laptops):
    one = laptops[0]

    with pytest.raises(NotFoundError):
        one.application.disagreements.decide(SessionId(b"x" * 16), one.person, P)
    with pytest.raises(InvalidValueError):
        one.application.disagreements.decide(one.session, one.person, P, -5)
