"""Two laptops issue, correct and void apart; in the end both say the same of every paper."""

import random

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificate_register import CopyKind, Correction
from app.domain.certificates import CertificateState
from app.domain.errors import KopaError
from app.domain.verification import Verdict
from app.persistence.store import Store
from app.services.certificate_printing import CopyWish
from app.services.settings import FirstAnswers
from tests.support.certificates import Course
from tests.support.long_form import tries
from tests.support.members import carry, join
from tests.support.stores import MovableClock

STEPS = 14
FORCE = {CertificateState.VOID: Verdict.VOID, CertificateState.REPLACED: Verdict.REPLACED}


class Story:
    """A centre and the office with one course, and dice that say who does what."""

    def __init__(self, place, seed) -> None:
        self.dice, self.place, self.files = random.Random(seed), place, iter(range(999))
        self.centre = self._laptop("centre", FirstAnswers("Preiļu centrs", "0042000"))
        self.office = self._laptop("office", FirstAnswers("Birojs", keeps_all=True))
        join(self.office, self.centre)
        self.course = Course(self.centre)
        self.people = [self.course.present(name) for name in ("Anna", "Baiba", "Cilda", "Dina")]
        self.issued = []
        self.bring(self.centre, self.office)
        self._issue(self.centre)
        self._issue(self.office)

    def _laptop(self, name, answers):
        made = Application(Store(self.place / name, MovableClock(), BUILD_DATE))
        made.settings.set_up(answers)
        return made

    def bring(self, sender, receiver):
        carry(sender, receiver, self.place / f"{next(self.files)}")

    def one_act(self):
        laptop, other = self.dice.sample((self.centre, self.office), 2)
        laptop._store.clock.go_on(minutes=self.dice.randint(-30, 90))
        acts = (
            self._issue, self._issue, self._reissue, self._void, self._hand_out, self._copy,
            lambda _: laptop.undo.undo(), lambda _: self.bring(laptop, other),
        )  # fmt: skip
        try:
            self.dice.choice(acts)(laptop)
        except KopaError:
            return  # what is void, on paper or nothing to undo: refused with a sentence

    def _any(self, laptop):
        return self.dice.choice(laptop.certificates.of_event(self.course.id) or (None,))

    def _issue(self, laptop):
        people = self.dice.sample(self.people, 2)
        self.issued += laptop.certificates.issue_to(self.course.id, people).certificates

    def _reissue(self, laptop):
        if one := self._any(laptop):
            right = Correction(recipient=f"Anna {next(self.files)}")
            self.issued += laptop.certificates.reissue(one.id, "Kļūda", right).certificates

    def _void(self, laptop):
        if one := self._any(laptop):
            laptop.certificates.make_void(one.id, f"Iemesls {next(self.files)}")

    def _hand_out(self, laptop):
        if one := self._any(laptop):
            laptop.certificates.hand_out([one.id], f"Kādam {next(self.files)}")

    def _copy(self, laptop):
        if one := self._any(laptop):
            laptop.certificates.note_copies([one.id], CopyKind.PRINT)


@pytest.fixture
def story(tmp_path, request):
    made = Story(tmp_path, request.param)
    yield made
    made.centre.close()
    made.office.close()


@pytest.mark.parametrize("story", range(tries(2, many=60)), indirect=True)
def test_both_laptops_say_the_same_of_every_paper_in_the_end(story):
    for _ in range(STEPS):
        story.one_act()
    ways = [(story.centre, story.office), (story.office, story.centre)]
    for sender, receiver in story.dice.sample(ways, 2) * 2:
        story.bring(sender, receiver)

    numbers = [one.number for one in story.issued]
    here, there = (one.certificates.register() for one in (story.centre, story.office))
    assert len(set(numbers)) == len(numbers)
    assert {line.certificate.id: line for line in here} == {
        line.certificate.id: line for line in there
    }
    papers = {one.id: one.paper for one in story.issued}
    for certificate in (line.certificate for line in here):
        assert certificate.paper == papers[certificate.id]
        assert said(story.centre, certificate) == said(story.office, certificate)


def said(laptop, certificate):
    (answer,) = laptop.verification.of_text(certificate.paper.code)
    assert answer.verdict is FORCE.get(certificate.state, Verdict.GENUINE)
    printed = laptop.certificates.print([certificate.id], wish=CopyWish(is_first_spoilt=True))
    return answer, printed.pdf
