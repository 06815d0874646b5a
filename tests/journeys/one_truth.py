"""The story of a year: ten centres apart, two laptops in each, and everything that goes wrong.

Begin, spring, summer, autumn, winter and the end are told one after the other; what must hold in
the end is in what_is_true.py. It is told small among the tests, and at full size by truth_soak.py.
"""

from __future__ import annotations

import random
from dataclasses import fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.domain.clock import start_of
from app.domain.erasure import ErasureReason
from app.domain.errors import ClockNotConfirmedError
from app.domain.errors_exchange import BundleError
from app.domain.events import EventDraft
from app.domain.ids import EventId, LaptopId, PersonId
from app.domain.people import ConsentPurpose, PersonDraft
from app.domain.trust import Role
from app.services.demo.diary import Diary
from app.services.demo.dice import Dice
from app.services.demo.sample import laptop_plan
from app.services.erasure import ErasureWish
from app.services.membership_views import Part
from tests.support.story_desks import Desk
from tests.support.story_plan import (
    ALONE,
    GIVES_UP_ITS_OWN,
    RESTORED_AT,
    STOLEN_FROM,
    WRONG_CLOCKS_AT,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from tests.support.story_plan import Cast

OFFICE, NEW_OFFICE, COPY = "office", "new office", "copy"
WORDS = "zaļa egle pie upes"

STOLEN_ON: Final = -40
"""Days are counted from the last one of the report."""

AHEAD: Final = timedelta(days=3_650)
BEHIND: Final = timedelta(days=-1_900)

GIVEN, SURNAME = "Džvestīne", "Ķvagulēna"
FORGOTTEN: Final = (
    GIVEN, SURNAME, "vestine", "agulena", "21234567", "dzv@example.lv", "zāļu soma", "mape 77",
    "Džvestīnei", "Pārdēvētā",
)  # fmt: skip
"""What must be found nowhere in the end, in any of the forms that a store keeps."""

VISITOR_GIVEN, VISITOR_SURNAME = "Ģvantra", "Ņurbuļskis"
FORGOTTEN_VISITOR: Final = (VISITOR_GIVEN, VISITOR_SURNAME, "vantra", "urbulskis", "63123456")


class OneYear:
    """The year while it is told; `desks` are the laptops that are in use, by name."""

    def __init__(self, place: Path, cast: Cast, seed: int = 1) -> None:
        self.place, self.cast = place, cast
        cast.steal(f"{STOLEN_FROM}-b", self.day(STOLEN_ON))
        self.truth = cast.truth()
        self.dice = random.Random(seed)
        self.desks: dict[str, Desk] = {}
        self.gone: list[Desk] = []
        self.refused: dict[str, BundleError] = {}
        self.asked_for_the_day: list[str] = []

    def live(self) -> None:
        """Tell the whole story."""
        self.begin()
        self.second_laptops()
        self.spring()
        self.summer()
        self.autumn()
        self.a_thief_writes()
        self.winter()
        self.end()

    def close(self) -> None:
        for desk in (*self.desks.values(), *self.gone):
            desk.close()

    def day(self, number: int) -> datetime:
        """Return the noon of a day, counted from the last one of the report."""
        return start_of(self.cast.times.today) + timedelta(days=number, hours=12)

    @property
    def office(self) -> Desk:
        return self.desks[NEW_OFFICE] if NEW_OFFICE in self.desks else self.desks[OFFICE]

    @property
    def centres(self) -> dict[str, Desk]:
        """Return the laptops that are not the coordinator's, by name."""
        return {name: one for name, one in self.desks.items() if one is not self.office}

    def code_of(self, desk: Desk) -> str:
        """Return the code of the centre that a laptop works for in the end."""
        assert desk.plan.centre is not None
        code = desk.plan.centre.code
        return STOLEN_FROM if code == GIVES_UP_ITS_OWN else code

    @property
    def twice_there(self) -> tuple[str, ...]:
        """Return the laptops that could be taken for others: restored, copied, come later."""
        return (RESTORED_AT, f"{RESTORED_AT}-b", COPY, GIVES_UP_ITS_OWN)

    def centre_of(self, desk: Desk) -> bytes:
        return self.cast.centre(self.code_of(desk)).id

    def codes(self) -> list[str]:
        """Return the codes of the centres of the programme, those with wrong clocks too."""
        names = (STOLEN_FROM, RESTORED_AT, WRONG_CLOCKS_AT)
        others = (name for name in self.cast.laptops if len(name) == len(STOLEN_FROM))
        late = (ALONE, GIVES_UP_ITS_OWN)
        return [*names, *(name for name in others if name not in (*names, *late))]

    # Begin: the programme is founded, and centre after centre joins it.

    def begin(self) -> None:
        """Let a coordinator found the programme, and the leads of the centres join it."""
        begin = self.cast.times.begin
        office = self.desks[OFFICE] = Desk(self.place, self.cast.sample.coordinator, begin)
        office.begin_a_centre()
        office.type_until(begin)
        office.application.membership.found()
        papers = office.application.recovery.prepare(WORDS)
        office.application.recovery.confirm(papers, 2, papers.groups[1])
        self.papers = papers
        for code in self.codes():
            lead = self._desk(code, AHEAD if code == WRONG_CLOCKS_AT else timedelta())
            office.let_in(lead, Part(Role.LEAD, self.cast.centre(code).id))
        for name in (ALONE, GIVES_UP_ITS_OWN):
            self._desk(name)

    def second_laptops(self) -> None:
        """Let each lead let in the second laptop of its centre, on the day on which it came."""
        for code in self.codes():
            lead, plan = self.desks[code], self.cast.laptops[f"{code}-b"]
            assert plan.parted is not None
            lead.type_until(plan.parted)
            second = self._desk(f"{code}-b", BEHIND if code == WRONG_CLOCKS_AT else timedelta())
            second.set_clock(plan.parted)
            lead.let_in(second, Part(Role.LAPTOP, self.cast.centre(code).id))

    def _desk(self, name: str, wrong_by: timedelta = timedelta()) -> Desk:
        desk = Desk(self.place, self.cast.laptops[name], self.cast.times.begin, wrong_by)
        desk.begin_a_centre()
        self.desks[name] = desk
        return desk

    # Rounds: sticks go to the coordinator, and answers back.

    def type_until(self, moment: datetime) -> None:
        for desk in self.desks.values():
            desk.type_until(moment)

    def belonging(self) -> list[Desk]:
        """Return the laptops of centres that belong to the programme by now."""
        every = self.centres.values()
        return [one for one in every if one.application.membership.standing() is not None]

    def round_of_sticks(self, *, but: Iterable[str] = ()) -> None:
        """Let everybody send to the coordinator and get an answer, `but` those whose stick is lost.

        Files come in any order and some twice, as many in one go as lie on a stick.
        """
        lost = [self.desks[name] for name in but]
        senders = [one for one in self.belonging() if one not in lost]
        files = [file for desk in senders for file in desk.send()]
        files = [*self.dice.sample(files, len(files)), *self.dice.sample(files, 2)]
        # In just this order, where the screen would put them in one.
        self.office.application.exchange.take_in(files)
        answers = self.office.send()
        for desk in senders:
            desk.take(answers)

    # Spring: somebody is known by many records, on many laptops.

    def spring(self) -> None:
        """Let much be known of two people, and everything go round."""
        self.type_until(self.day(-72))
        lead = self.desks[STOLEN_FROM]
        self.forgotten = self._somebody(STOLEN_FROM)
        self.visitor = self._somebody(RESTORED_AT)
        self._tell_much_of(lead, self.forgotten)
        draft = PersonDraft(VISITOR_GIVEN, VISITOR_SURNAME, phone="63123456")
        self.desks[RESTORED_AT].application.people.change(self.visitor, draft)
        self.round_of_sticks()
        known = (STOLEN_FROM, f"{STOLEN_FROM}-b", f"{RESTORED_AT}-b")
        self.old_files = [file for name in known for file in self.desks[name].send()]

    def _somebody(self, code: str) -> PersonId:
        """Return the adult of a centre who came most often, and whom a paper names too.

        No diary knows another name of theirs: that of the story stays the last.
        """
        people = self.desks[code].application.people
        renamed = self.cast.changed_later("person")
        pages = [people.page(one.id) for one in people.find("", 500) if one.id not in renamed]
        adults = [one for one in pages if "child" not in one.person.roles]
        able = [one for one in adults if one.visits and one.certificates]
        return max(able or adults, key=lambda one: (len(one.visits), one.person.id)).person.id

    def _tell_much_of(self, lead: Desk, person: PersonId) -> None:
        people = lead.application.people
        first = PersonDraft(GIVEN, "Pārdēvētā", phone="+371 21234567", note="zāļu soma")
        people.change(person, first)
        people.change(
            person, replace(first, surname=SURNAME, email="dzv@example.lv", birth_year=1961)
        )
        day = lead.clock.today()
        people.record_consent(person, ConsentPurpose.PHOTO, day, "mape 77", is_given=True)
        lead.application.name_forms.confirm(person, f"{GIVEN}i {SURNAME}i", f"Džvestīni {SURNAME}u")
        self._mention(lead, f"Atslēgas pie {GIVEN} {SURNAME}, 21234567.")

    def _mention(self, desk: Desk, words: str) -> EventId:
        """Name the person in the note of an event of the same centre."""
        events = desk.application.events
        event = self.dice.choice(events.list()).id
        self._note(desk, event, words)
        return event

    def _note(self, desk: Desk, event_id: EventId, words: str) -> None:
        event = desk.application.events.page(event_id).event
        known = {one.name: getattr(event, one.name) for one in fields(EventDraft)}
        desk.application.events.change(event_id, EventDraft(**{**known, "note": words}))

    # Summer: the lead erases the person, and others go on as if they had not heard.

    def summer(self) -> None:
        """Erase the person where nobody else has heard of it yet, while others go on."""
        self.type_until(self.day(-66))
        restored = self.desks[RESTORED_AT]
        self.backup = restored.application.safety.back_up(self._folder("backup stick"))
        self.type_until(self.day(-60))
        lead, second = self.desks[STOLEN_FROM], self.desks[f"{STOLEN_FROM}-b"]
        self._erase(lead, self.forgotten)
        ahead = self.desks[WRONG_CLOCKS_AT]
        self.noted = self._mention(ahead, "Pirmais vārds, desmit gadus par agru.")
        self.type_until(self.day(-59))
        self._note(self.office, self.noted, "Pēdējais vārds.")
        late = PersonDraft(GIVEN, SURNAME, email="dzv@example.lv", note="zāļu soma atdota")
        second.application.people.change(self.forgotten, late)
        self._mention(second, f"Zvanīt: {SURNAME}, {GIVEN}.")
        self.office.application.people.change(self.forgotten, replace(late, phone="21234567"))
        self.type_until(self.day(-56))
        self.late_files = [*second.send(), *self.office.send()]
        lead.take(self.late_files)
        self.round_of_sticks(but=[RESTORED_AT, f"{RESTORED_AT}-b", f"{WRONG_CLOCKS_AT}-b"])
        lead.take(self.old_files)
        self.office.take(self.old_files)
        self._erase(self.office, self.visitor)
        self.type_until(self.day(-55))

    def _erase(self, desk: Desk, person: PersonId) -> None:
        desk.application.erasure.erase(ErasureWish((person,), ErasureReason.ASKED))

    def _folder(self, name: str) -> Path:
        (self.place / name).mkdir()
        return self.place / name

    # Autumn: a disk fails, a folder is copied, a laptop is stolen.

    def autumn(self) -> None:
        """Go back to an old backup at one centre, copy a folder there, and lose a laptop."""
        self.type_until(self.day(-50))
        restored, second = self.desks[RESTORED_AT], self.desks[f"{RESTORED_AT}-b"]
        files = restored.send()
        second.take(files)
        self.office.take(files)
        self.life_before = restored.life()
        restored.application.safety.restore(self.backup)
        restored.take([*second.send(), *self.office.send()])
        self.type_until(self.day(-45))
        copy = self.desks[COPY] = second.copied_to(self._folder("copied"))
        second.type_on(copy)
        self.type_until(self.day(STOLEN_ON))
        self._steal()
        self.round_of_sticks()

    def _steal(self) -> None:
        lead, stolen = self.desks[STOLEN_FROM], self.desks.pop(f"{STOLEN_FROM}-b")
        draft = PersonDraft("Pēdējā", "Viesa")
        self.last_of_the_stolen = stolen.application.people.add(draft).id
        files = stolen.send()
        lead.take(files)
        self.office.take(files)
        key = self.office.key_of(stolen.plan.name)
        self.office.application.membership.revoke(key, "stolen")
        self.stolen = stolen
        self.gone.append(stolen)

    def a_thief_writes(self) -> None:
        """Let the stolen laptop go on, and its files be tried at everybody."""
        application = self.stolen.application
        self.stolen.set_clock(self.day(-38))
        self.stranger = application.people.add(PersonDraft("Zaglis", "Svešais")).id
        for one in application.people.find("", 5):
            application.people.change(one.id, PersonDraft("Nozagta", one.surname or "Nozagtā"))
        for file in self.stolen.send():
            self.offer_everywhere(file)

    def offer_everywhere(self, file: Path) -> None:
        """Offer a file to every laptop that belongs, and keep what each says to it."""
        for desk in (self.office, *self.belonging()):
            try:
                desk.application.exchange.take_in([file])
            except BundleError as error:
                self.refused[desk.plan.name] = error

    # Winter: the coordinator's laptop breaks, and the last laptops join.

    def winter(self) -> None:
        """Bring the programme back from its papers, and let those join who worked alone."""
        self.type_until(self.day(-30))
        broken = self.broken = self.desks.pop(OFFICE)
        self.gone.append(broken)
        plan = broken.plan
        broken.plan = replace(plan, diary=Diary())
        new = laptop_plan(NEW_OFFICE, "Jaunais birojs", None, Dice(self.cast.times.today, "new"))
        new.diary = plan.diary.since(self.day(-30))
        office = Desk(self.place, new, self.cast.times.begin)
        office.set_clock(self.day(-28))
        office.begin_a_centre()
        office.application.recovery.restore(" ".join(self.papers.groups), WORDS)
        self.desks[NEW_OFFICE] = office
        self.type_until(self.day(-28))
        office.take(file for desk in self.belonging() for file in desk.send())
        for name in (STOLEN_FROM, RESTORED_AT):
            office.application.exchange.believe(self.desks[name].send()[0])
        office.application.membership.revoke(office.key_of(plan.name), "broken")
        self.type_until(self.day(-20))
        self._join_late()

    def _join_late(self) -> None:
        alone, group = self.desks[ALONE], self.desks[GIVES_UP_ITS_OWN]
        self.office.let_in(alone, Part(Role.LEAD, self.cast.centre(ALONE).id))
        second = replace(
            alone.plan, folder=f"{alone.plan.folder}-b", name="Otrs", parted=self.day(-20)
        )
        dice = Dice(self.cast.times.today, "second of the last")
        second = replace(second, id=LaptopId(dice.id()), incarnation=dice.bytes(8), diary=Diary())
        newcomer = self.desks[f"{ALONE}-b"] = Desk(self.place, second, self.cast.times.begin)
        newcomer.set_clock(self.day(-20))
        newcomer.begin_a_centre()
        alone.let_in(newcomer, Part(Role.LAPTOP, self.cast.centre(ALONE).id))
        home = self.cast.centre(STOLEN_FROM).id
        self.desks[STOLEN_FROM].let_in(group, Part(Role.LAPTOP, home))
        group.belong_to(home)

    # The end: everything once more round, and a month later.

    def end(self) -> None:
        """Type the last things, and let everybody hear of everybody."""
        self.type_until(start_of(self.cast.times.today) + timedelta(hours=1))
        self.round_of_sticks()

    def issue_everywhere(self) -> list[str]:
        """Let every laptop issue a certificate on the next day; return their numbers.

        Where nobody believes the clock, somebody has to say the day.
        """
        numbers: list[str] = []
        for name, desk in self.desks.items():
            if desk is self.office:
                continue
            desk.set_clock(self.day(1))
            try:
                numbers += desk.issue_a_certificate()
            except ClockNotConfirmedError:
                self.asked_for_the_day.append(name)
                numbers += desk.issue_a_certificate(self.day(1).date())
        return numbers

    def a_month_later(self) -> None:
        """Let every laptop make its daily backup once more, when old ones have had their time."""
        for desk in self.desks.values():
            desk.set_clock(self.day(33))
            desk.application.safety.back_up()
