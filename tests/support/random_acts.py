"""Random acts of people through the services: one for every act that Undo can name.

A new act goes here under its name: `@act("subject.verb")` on a function of the `World`. The tests
of tests/journeys/test_undo_everything.py then try it by itself and among all the others, and fail
while an act that the program can name is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.attendance import Mark
from app.domain.certificate_register import Correction
from app.domain.events import ApprovedProgramme, PartnerRole, RegistrationState, TeamRole
from app.domain.evidence import EvidenceDraft, EvidenceKind
from app.domain.headcounts import CategoryDraft
from app.domain.kinds import HeadcountCategory, OrganisationKind, Role
from app.domain.logos import MOST_LOGOS, LogoDraft
from app.domain.mini_projects import MiniProjectDraft, MiniProjectRole, MiniProjectState
from app.domain.organisations import OrganisationDraft
from app.domain.own_kinds import OwnKindDraft
from app.domain.paper_entry import Standing
from app.domain.people import ConsentPurpose
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.domain.sheet_choices import SheetChoice
from app.domain.sheets import COLUMNS_OF, SheetForm, in_paper_order
from app.services.evidence import Target
from app.services.sheets import SheetPrint, SheetWish
from tests.support.logos import an_svg
from tests.support.scanned import as_jpeg, plain_colours
from tests.support.stores import TODAY, a_person, a_session, an_event

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.bootstrap import Application
    from app.domain.paper_entry import PageLine, PaperPage

GIVEN = ("Anna", "Zane", "Ģirts", "Jānis", "Ольга", "Ilze", "Pēteris")
SURNAMES = ("Bērziņa", "Kalniņš", "Ozols", "Ancāne", "Līce", "Straume")
TITLES = ("Talka", "Adventes vainags", "Digitālā darbnīca", "Sarunas", "Koncerts")
PLACES = ("", "0042000", "0054010", "0056000")


class NothingToDoError(Exception):
    """The dice asked for something that is not there now."""


ACTS: dict[str, Callable[[World], object]] = {}


def act(name: str) -> Callable:
    """Register an act under the name that Undo knows it by."""

    def register(done: Callable[[World], object]) -> Callable[[World], object]:
        assert name not in ACTS, name
        ACTS[name] = done
        return done

    return register


@dataclass
class World:
    """An application, the dice, and a folder for files."""

    application: Application
    folder: Path
    dice: random.Random
    files: int = field(default=0)

    def one_of(self, things: Sequence):
        if not things:
            raise NothingToDoError
        return self.dice.choice(list(things))

    def person(self) -> bytes:
        return self.one_of(self.application.people.find("")).id

    def event(self) -> bytes:
        return self.one_of(self.application.events.list()).id

    def session(self) -> bytes:
        return self.one_of(self.application.events.page(self.event()).sessions).id

    def organisation(self) -> bytes:
        return self.one_of(self.application.organisations.find("")).id

    def project(self) -> bytes:
        return self.one_of(self.application.mini_projects.list()).id

    def a_person(self):
        return a_person(
            self.one_of(GIVEN),
            self.one_of(SURNAMES),
            phone=self.one_of(("", "21234567", "26123456", "63123456")),
            birth_year=self.one_of((0, 1950, 1988, 2016)),
            territory=self.one_of(PLACES),
            roles=self.one_of(((), (Role.TEACHER,), (Role.PARENT, Role.NGO))),
            note=self.one_of(("", "zvanīt vakarā")),
        )

    def an_event(self):
        return an_event(
            self.one_of(TITLES),
            capacity=self.one_of((0, 2, 30)),
            languages=self.one_of(((), ("lv",), ("lv", "ru"))),
            is_open=self.dice.random() < 0.3,
            approved=self.one_of((ApprovedProgramme(), ApprovedProgramme("A", "Dome", TODAY, "7"))),
        )

    def a_session(self):
        return a_session(TODAY + timedelta(days=self.dice.randrange(-9, 9)))

    def an_organisation(self) -> OrganisationDraft:
        name = f"{self.one_of(SURNAMES)} {self.one_of(('skola', 'bibliotēka', 'biedrība'))}"
        return OrganisationDraft(name, self.one_of(list(OrganisationKind)))

    def a_project(self) -> MiniProjectDraft:
        return MiniProjectDraft(
            self.one_of(TITLES),
            self.one_of(list(MiniProjectState)),
            grant_cents=self.dice.randrange(90_000),
            people_planned=self.dice.randrange(40),
        )

    def certificates(self, *, standing: bool) -> list[bytes]:
        found = [line.certificate for line in self.application.certificates.register()]
        wanted = ("issued", "handed_out") if standing else ("issued",)
        return [one.id for one in found if one.state in wanted]

    def csv(self, *rows: str) -> Path:
        self.files += 1
        file = self.folder / f"list-{self.files}.csv"
        file.write_text("\n".join(rows) + "\n", encoding="utf-8-sig")
        return file


# --- people ---------------------------------------------------------------------------------------


@act("person.add")
def add_person(world: World) -> object:
    return world.application.people.add(world.a_person())


@act("person.change")
def change_person(world: World) -> object:
    return world.application.people.change(world.person(), world.a_person())


@act("person.remove")
def remove_person(world: World) -> object:
    return world.application.people.remove(world.person())


@act("person.add_child")
def add_child(world: World) -> object:
    return world.application.people.add_child(world.person(), world.a_person())


@act("household.leave")
def leave_household(world: World) -> object:
    return world.application.people.leave_household(world.person())


@act("consent.record")
def record_consent(world: World) -> object:
    purpose = world.one_of(list(ConsentPurpose))
    is_given = world.dice.random() < 0.7
    return world.application.people.record_consent(
        world.person(), purpose, TODAY, is_given=is_given
    )


@act("people.import")
def import_people(world: World) -> object:
    rows = [
        f"{world.one_of(GIVEN)};{world.one_of(SURNAMES)};2612345{number}" for number in range(4)
    ]
    service = world.application.people_import
    return service.take_in(service.look_at(world.csv("Vārds;Uzvārds;Tālrunis", *rows)))


@act("import.take_back")
def take_an_import_back(world: World) -> object:
    service = world.application.past_imports
    return service.take_back(world.one_of(service.list()).number)


@act("household.join")
def join_household(world: World) -> object:
    members = {world.person(), world.person(), world.person()}
    return world.application.duplicates.join_household(sorted(members))


@act("household.decline")
def decline_household(world: World) -> object:
    return world.application.duplicates.decline_household(sorted({world.person(), world.person()}))


# --- duplicates -----------------------------------------------------------------------------------


@act("duplicate.same")
def link_as_same(world: World) -> object:
    return world.application.duplicates.same(world.person(), world.person())


@act("duplicate.different")
def tell_people_apart(world: World) -> object:
    return world.application.duplicates.different(world.person(), world.person())


@act("duplicate.take_back")
def take_link_back(world: World) -> object:
    duplicates = world.application.duplicates
    decided = world.one_of((*duplicates.joined(), *duplicates.told_apart()))
    return duplicates.take_back(*decided.pair)


@act("duplicate.take_out")
def take_record_out(world: World) -> object:
    duplicates = world.application.duplicates
    return duplicates.take_out(world.one_of(world.one_of(duplicates.joined()).pair))


# --- events ---------------------------------------------------------------------------------------


@act("event.add")
def add_event(world: World) -> object:
    return world.application.events.add(world.an_event(), [world.a_session(), world.a_session()])


@act("event.change")
def change_event(world: World) -> object:
    event = world.event()
    if world.dice.random() < 0.5:
        return world.application.events.change(event, world.an_event())
    kept = world.application.events.page(event).sessions[1:]
    sessions = [(None, world.a_session()), *((one.id, world.a_session()) for one in kept)]
    return world.application.events.revise(event, world.an_event(), sessions)


@act("event.remove")
def remove_event(world: World) -> object:
    return world.application.events.remove(world.event())


@act("event.held")
def mark_event_held(world: World) -> object:
    return world.application.events.mark_held(world.event())


@act("event.plan")
def plan_event_again(world: World) -> object:
    return world.application.events.plan_again(world.event())


@act("event.cancel")
def cancel_event(world: World) -> object:
    return world.application.events.cancel(world.event(), world.one_of(("Vētra", "Nav vadītāja")))


@act("session.add")
def add_session(world: World) -> object:
    return world.application.events.add_session(world.event(), world.a_session())


@act("session.change")
def change_session(world: World) -> object:
    return world.application.events.change_session(world.session(), world.a_session())


@act("session.remove")
def remove_session(world: World) -> object:
    return world.application.events.remove_session(world.session())


@act("event.team")
def set_team_member(world: World) -> object:
    role = world.one_of(list(TeamRole))
    minutes = world.dice.randrange(300)
    return world.application.events.set_team_member(world.event(), world.person(), role, minutes)


@act("event.team_remove")
def remove_team_member(world: World) -> object:
    event = world.event()
    member = world.one_of(world.application.events.page(event).team)
    return world.application.events.remove_team_member(event, member.person, member.role)


@act("event.partner")
def set_partner(world: World) -> object:
    role = world.one_of(list(PartnerRole))
    partner = world.one_of((world.organisation(), world.an_organisation()))
    return world.application.events.set_partner(world.event(), partner, role)


@act("event.partner_remove")
def remove_partner(world: World) -> object:
    event = world.event()
    partner = world.one_of(world.application.events.page(event).partners)
    return world.application.events.remove_partner(event, partner.organisation, partner.role)


@act("event_kind.add")
def add_kind(world: World) -> object:
    word = world.one_of(("lasījums", "pikniks", "pārgājiens", "izlaidums"))
    return world.application.kinds.add(OwnKindDraft(word, f"{word[:-1]}ā"))


@act("event_kind.change")
def change_kind(world: World) -> object:
    kind = own_kind(world)
    word = world.one_of(("vakarēšana", "bingo", "šķirotava"))
    return world.application.kinds.change(kind, OwnKindDraft(word, f"{word}s"))


@act("event_kind.remove")
def remove_kind(world: World) -> object:
    return world.application.kinds.remove(own_kind(world))


def own_kind(world: World) -> str:
    kinds = world.application.kinds
    return world.one_of([code for code, _ in kinds.choices() if kinds.own(code) is not None])


@act("events.import")
def import_events(world: World) -> object:
    rows = [f"{TODAY:%d.%m.%Y};{world.one_of(TITLES)} {world.dice.randrange(99)}" for _ in range(3)]
    service = world.application.events_import
    return service.take_in(service.look_at(world.csv("Datums;Pasākums", *rows)))


# --- who comes ------------------------------------------------------------------------------------


@act("registration.add")
def register(world: World) -> object:
    people = {world.person() for _ in range(world.dice.randrange(1, 5))}
    if world.dice.random() < 0.2:
        return world.application.attendance.register_new(world.event(), world.a_person())
    return world.application.attendance.register(world.event(), sorted(people))


@act("registration.place")
def give_place(world: World) -> object:
    attendance = world.application.attendance
    waiting = [
        (event.id, one.person)
        for event in world.application.events.list()
        for one in attendance.grid(event.id).people
        if one.state is RegistrationState.WAITING
    ]
    return attendance.give_place(*world.one_of(waiting))


@act("registration.remove")
def unregister(world: World) -> object:
    event = world.event()
    return world.application.attendance.unregister(event, world.one_of(listed(world, event)))


def listed(world: World, event: bytes) -> list[bytes]:
    return [one.person for one in world.application.attendance.grid(event).people]


@act("registration.import")
def import_registrations(world: World) -> object:
    event = world.event()
    rows = [f"{world.one_of(GIVEN)};{world.one_of(SURNAMES)}" for _ in range(3)]
    preview = world.application.people_import.look_at(world.csv("Vārds;Uzvārds", *rows))
    return world.application.registrations_import.take_in(preview, event)


@act("attendance.import")
def import_attendance(world: World) -> object:
    rows = [
        f"{world.one_of(GIVEN)} {world.one_of(SURNAMES)};{world.one_of('1n')};1" for _ in "abcd"
    ]
    service = world.application.attendance_import
    file = world.csv("Vārds, uzvārds;04.11.2026;11.11.2026", *rows)
    return service.take_in(service.look_at(file))


@act("attendance.mark")
def mark(world: World) -> object:
    wish = world.one_of([*Mark, None])
    return world.application.attendance.mark(world.session(), world.person(), wish)


@act("attendance.walk_in")
def walk_in(world: World) -> object:
    event = world.event()
    session = world.one_of(world.application.events.page(event).sessions).id
    return world.application.attendance.walk_in(event, session, world.a_person())


@act("attendance.minutes")
def note_minutes(world: World) -> object:
    minutes = world.one_of((None, 45, 90))
    return world.application.attendance.set_minutes(world.session(), world.person(), minutes)


@act("attendance.together")
def mark_together(world: World) -> object:
    people = sorted({world.person(), world.person()})
    return world.application.attendance.mark_together(world.session(), people)


@act("door.check_in")
def check_in(world: World) -> object:
    persons = [world.person() for _ in range(world.dice.randrange(1, 4))]
    return world.application.door.check_in(world.session(), persons)


@act("door.walk_in")
def walk_in_at_the_door(world: World) -> object:
    draft = world.a_person()
    if world.dice.random() < 0.5:
        draft = replace(draft, guardian=world.person())
    return world.application.door.walk_in(world.session(), draft)


@act("attendance.rest")
def mark_the_rest(world: World) -> object:
    return world.application.attendance.mark_rest_present(world.session())


@act("attendance.decide")
def settle(world: World) -> object:
    event = world.event()
    cells = world.application.attendance.grid(event).cells
    person, session = world.one_of(sorted(cells))
    return world.application.disagreements.decide(session, person, world.one_of([*Mark, None]))


@act("headcount.set")
def count_heads(world: World) -> object:
    codes = {one.code for one in world.application.headcounts.choices()}
    codes |= {one.value for one in HeadcountCategory}
    counts = {code: world.dice.randrange(30) for code in sorted(codes)}
    if world.dice.random() < 0.5:
        return world.application.headcounts.set_headcounts(world.session(), counts, "Ilze")
    category = world.one_of(list(counts))
    return world.application.headcounts.set_headcount(world.session(), category, counts[category])


@act("headcount_category.add")
def add_category(world: World) -> object:
    return world.application.headcount_categories.add(a_category(world))


@act("headcount_category.change")
def change_category(world: World) -> object:
    service = world.application.headcount_categories
    return service.change(own_category(world), a_category(world))


@act("headcount_category.move")
def move_category(world: World) -> object:
    service = world.application.headcount_categories
    return service.move(own_category(world), world.one_of((-1, 1)))


@act("headcount_category.remove")
def remove_category(world: World) -> object:
    return world.application.headcount_categories.remove(own_category(world))


def own_category(world: World) -> bytes:
    return world.one_of(world.application.headcount_categories.categories()).id


def a_category(world: World) -> CategoryDraft:
    return CategoryDraft(world.one_of(("Ģimenes", "Pirmsskolas bērni", "Skolēni", "Pieaugušie")))


@act("presence.put")
def note_organisation(world: World) -> object:
    presences, people = world.application.presences, world.one_of((None, 1, 12))
    if world.dice.random() < 0.3:
        return presences.put_new(world.session(), world.an_organisation(), people)
    return presences.put(world.session(), world.organisation(), people, "ar stendu")


@act("presence.remove")
def take_organisation_off(world: World) -> object:
    found = world.application.presences.of_event(world.event())
    if not found:
        raise NothingToDoError
    one = world.one_of(found)
    return world.application.presences.remove(one.session, one.organisation)


# --- papers ---------------------------------------------------------------------------------------


@act("sheet.print")
def print_sheet(world: World) -> object:
    target = world.folder / "sheet.pdf"
    wish = SheetWish(form=world.one_of(list(SheetForm)), has_guardian_names=True)
    return world.application.sheets.save(world.event(), wish, target)


@act("sheet.take_back")
def forget_sheet(world: World) -> object:
    made = SheetPrint(b"", 1, (), kept=(an_open_page(world).kept.id,))
    return world.application.sheets.take_back(made)


@act("sheet.columns")
def settle_sheets(world: World) -> object:
    form = world.one_of(list(SheetForm))
    columns = world.dice.sample(COLUMNS_OF[form], world.dice.randrange(1 + len(COLUMNS_OF[form])))
    choice = SheetChoice(
        in_paper_order(form, columns), has_letter_boxes=world.one_of((True, False))
    )
    return world.application.sheets.settle(form, choice)


@act("paper.rest")
def mark_the_rest_of_a_page(world: World) -> object:
    page = an_open_page(world)
    session = world.one_of(page.sessions).id
    mark = world.one_of((Mark.PRESENT, Mark.ABSENT))
    return world.application.paper_entry.sign_rest(page.kept.code, session, mark)


@act("paper.walk_in")
def enter_a_walk_in(world: World) -> object:
    page = an_open_page(world)
    line = world.one_of([one for one in page.lines if one.line >= len(page.kept.people)]).line
    who = world.one_of((world.person(), world.a_person()))
    session = world.one_of(page.sessions).id
    return world.application.paper_entry.walk_in(page.kept.code, line, session, who)


@act("paper.clear_line")
def clear_a_row(world: World) -> object:
    open_pages = [one.kept.code for one in printed_pages(world) if not one.kept.entered_at]
    pages = map(world.application.paper_entry.page, open_pages)
    rows = [(page.kept.code, line) for page in pages for line in page.lines]
    code, line = world.one_of([row for row in rows if row[1].standing is Standing.WRITTEN])
    return world.application.paper_entry.clear_line(code, line.line)


@act("paper.tick")
def tick_a_box(world: World) -> object:
    page = an_open_page(world)
    line = world.one_of([one for one in page.lines if one.person is not None]).line
    purpose = world.one_of((ConsentPurpose.NEWS, ConsentPurpose.PHOTO))
    says = world.one_of((True, False, None))
    return world.application.paper_entry.tick(page.kept.code, line, purpose, says=says)


@act("paper.done")
def finish_a_page(world: World) -> object:
    page = an_open_page(world)
    counted = {one.id: world.dice.randrange(3) for one in page.sessions}
    note = "Divi parakstījās vienā rindā"
    return world.application.paper_entry.finish(page.kept.code, counted, note)


@act("paper.open_again")
def open_a_page_again(world: World) -> object:
    done = [one.kept.code for one in printed_pages(world) if one.kept.entered_at]
    return world.application.paper_entry.open_again(world.one_of(done))


def an_open_page(world: World) -> PaperPage:
    codes = [one.kept.code for one in printed_pages(world) if one.days and not one.kept.entered_at]
    return world.application.paper_entry.page(world.one_of(codes))


def printed_pages(world: World) -> list[PageLine]:
    pages = world.application.paper_entry.pages
    return [one for event in world.application.events.list() for one in pages(event.id)]


@act("certificate.issue")
def issue(world: World) -> object:
    event = world.event()
    people = listed(world, event)
    chosen = world.dice.sample(people, min(len(people), 2))
    if not chosen:
        raise NothingToDoError
    return world.application.certificates.issue_to(event, chosen)


@act("certificate.hand_out")
def hand_out(world: World) -> object:
    chosen = world.one_of(world.certificates(standing=False))
    return world.application.certificates.hand_out([chosen])


@act("certificate.void")
def make_void(world: World) -> object:
    chosen = world.one_of(world.certificates(standing=True))
    return world.application.certificates.make_void(chosen, "Kļūda vārdā")


@act("certificate.reissue")
def reissue(world: World) -> object:
    chosen = world.one_of(world.certificates(standing=True))
    correction = Correction(recipient=world.one_of(GIVEN))
    return world.application.certificates.reissue(chosen, "Kļūda vārdā", correction)


# --- organisations --------------------------------------------------------------------------------


@act("organisation.add")
def add_organisation(world: World) -> object:
    return world.application.organisations.add(world.an_organisation())


@act("organisation.change")
def change_organisation(world: World) -> object:
    return world.application.organisations.change(world.organisation(), world.an_organisation())


@act("organisation.remove")
def remove_organisation(world: World) -> object:
    return world.application.organisations.remove(world.organisation())


@act("organisation.alias")
def add_alias(world: World) -> object:
    name = f"{world.one_of(SURNAMES)} {world.dice.randrange(99)}"
    return world.application.organisations.add_alias(world.organisation(), name)


@act("organisation.join")
def join_organisations(world: World) -> object:
    return world.application.organisations.join(world.organisation(), world.organisation())


@act("organisation.unjoin")
def unjoin_organisation(world: World) -> object:
    lines = world.application.organisations.everyone().lines
    joined = world.one_of([line.id for line in lines if line.joined])
    return world.application.organisations.unjoin(joined)


@act("organisation.apart")
def tell_organisations_apart(world: World) -> object:
    return world.application.organisations.tell_apart(world.organisation(), world.organisation())


@act("organisations.import")
def import_organisations(world: World) -> object:
    rows = [f"{world.one_of(SURNAMES)} klubs {world.dice.randrange(99)};Biedrība" for _ in "abc"]
    service = world.application.organisations_import
    return service.take_in(service.look_at(world.csv("Nosaukums;Veids", *rows)))


# --- mini-projects --------------------------------------------------------------------------------


@act("mini_project.add")
def add_project(world: World) -> object:
    return world.application.mini_projects.add(world.a_project())


@act("mini_project.change")
def change_project(world: World) -> object:
    return world.application.mini_projects.change(world.project(), world.a_project())


@act("mini_project.state")
def set_project_state(world: World) -> object:
    state = world.one_of(list(MiniProjectState))
    return world.application.mini_projects.set_state(world.project(), state)


@act("mini_project.remove")
def remove_project(world: World) -> object:
    return world.application.mini_projects.remove(world.project())


@act("mini_project.partner")
def add_project_partner(world: World) -> object:
    projects = world.application.mini_projects
    if world.dice.random() < 0.3:
        return projects.add_new_partner(world.project(), world.an_organisation())
    return projects.add_partner(world.project(), world.organisation())


@act("mini_project.partner_remove")
def remove_project_partner(world: World) -> object:
    project = world.project()
    partner = world.one_of(world.application.mini_projects.page(project).partners)
    return world.application.mini_projects.remove_partner(project, partner.organisation)


@act("mini_project.person")
def set_project_person(world: World) -> object:
    projects, role = world.application.mini_projects, world.one_of(list(MiniProjectRole))
    if world.dice.random() < 0.3:
        return projects.add_new_person(world.project(), world.a_person(), role)
    return projects.set_person(world.project(), world.person(), role)


@act("mini_project.person_remove")
def remove_project_person(world: World) -> object:
    project = world.project()
    member = world.one_of(world.application.mini_projects.page(project).people)
    return world.application.mini_projects.remove_person(project, member.person)


@act("mini_projects.import")
def import_projects(world: World) -> object:
    rows = [f"{world.one_of(TITLES)} {world.dice.randrange(99)};500" for _ in "abc"]
    service = world.application.mini_projects_import
    return service.take_in(service.look_at(world.csv("Mini projekts;Finansējums", *rows)))


# --- evidence -------------------------------------------------------------------------------------


@act("evidence.add")
def add_evidence(world: World) -> object:
    world.files += 1
    file = world.folder / f"scan-{world.files}.jpg"
    file.write_bytes(as_jpeg(plain_colours(60 + world.files % 90, 40)))
    return world.application.evidence.attach((file,), Target(session=world.session()))


@act("evidence.change")
def change_evidence(world: World) -> object:
    kept = evidence(world)
    draft = EvidenceDraft(world.one_of(list(EvidenceKind)), world.one_of(TITLES))
    return world.application.evidence.change(kept, draft)


@act("evidence.remove")
def remove_evidence(world: World) -> object:
    return world.application.evidence.remove(evidence(world))


def evidence(world: World) -> bytes:
    return world.one_of(world.application.evidence.of_event(world.event())).id


# --- settings -------------------------------------------------------------------------------------


@act("centre.change")
def change_centre(world: World) -> object:
    centre = world.application.settings.centre()
    name = world.one_of(("Preiļu centrs", "Kopienas māja", "Centrs"))
    return world.application.settings.change_centre(
        replace(centre, name=name, place=world.one_of(("", "Raiņa bulvāris 1")))
    )


@act("programme.change")
def change_programme(world: World) -> object:
    programme = world.application.programme.programme()
    changed = replace(programme, name=world.one_of(TITLES), funder=world.one_of(SURNAMES))
    return world.application.programme.change(changed)


@act("programme.evidence")
def ask_for_evidence(world: World) -> object:
    programme = world.application.programme
    return programme.want_evidence(is_wanted=not programme.programme().wants_evidence)


@act("period.add")
def add_period(world: World) -> object:
    return world.application.programme.add_period(a_period(world))


@act("period.change")
def change_period(world: World) -> object:
    period = world.one_of(world.application.programme.periods())
    return world.application.programme.change_period(period.id, a_period(world))


@act("period.remove")
def remove_period(world: World) -> object:
    period = world.one_of(world.application.programme.periods())
    return world.application.programme.remove_period(period.id)


def a_period(world: World) -> PeriodDraft:
    since = TODAY + timedelta(days=world.dice.randrange(-900, 900))
    return PeriodDraft(f"{world.one_of(TITLES)} {since}", since, since + timedelta(days=90))


@act("logo.add")
def add_logo(world: World) -> object:
    if len(world.application.logos.all()) == MOST_LOGOS:
        raise NothingToDoError
    file = world.folder / "logo.svg"
    file.write_bytes(an_svg())
    return world.application.logos.add(file, world.one_of(SURNAMES))


@act("logo.change")
def change_logo(world: World) -> object:
    sheets, certificates = world.one_of((True, False)), world.one_of((True, False))
    draft = LogoDraft(world.one_of(TITLES), on_sheets=sheets, on_certificates=certificates)
    return world.application.logos.change(logo(world), draft)


@act("logo.move")
def move_logo(world: World) -> object:
    return world.application.logos.move(logo(world), world.one_of((-2, -1, 1, 2)))


@act("logo.remove")
def remove_logo(world: World) -> object:
    return world.application.logos.remove(logo(world))


def logo(world: World) -> bytes:
    return world.one_of(world.application.logos.all()).id


@act("outcome_area.add")
def add_area(world: World) -> object:
    return world.application.programme.add_outcome_area(an_area(world))


@act("outcome_area.suggested")
def add_suggested_areas(world: World) -> object:
    return world.application.programme.add_suggested_areas()


@act("outcome_area.change")
def change_area(world: World) -> object:
    return world.application.programme.change_outcome_area(area(world), an_area(world))


@act("outcome_area.move")
def move_area(world: World) -> object:
    return world.application.programme.move_outcome_area(area(world), world.one_of((-1, 1)))


@act("outcome_area.remove")
def remove_area(world: World) -> object:
    return world.application.programme.remove_outcome_area(area(world))


def area(world: World) -> bytes:
    return world.one_of(world.application.programme.outcome_areas()).id


def an_area(world: World) -> OutcomeAreaDraft:
    return OutcomeAreaDraft(f"{world.one_of(TITLES)} {world.dice.randrange(999)}")


@act("worker.add")
def add_worker(world: World) -> object:
    added = world.application.workers.add(f"{world.one_of(GIVEN)} {world.one_of(SURNAMES)}")
    world.application.workers.pick(world.one_of((added.id, None)))
    return added


@act("worker.rename")
def rename_worker(world: World) -> object:
    worker = world.one_of(world.application.workers.everyone())
    return world.application.workers.rename(worker.id, world.one_of(GIVEN))


@act("worker.remove")
def remove_worker(world: World) -> object:
    worker = world.one_of(world.application.workers.everyone())
    return world.application.workers.remove(worker.id)


# At the end: these acts are made of what stands above.
from tests.support import certificate_acts as _certificate_acts  # noqa: E402, F401
from tests.support import difference_acts as _difference_acts  # noqa: E402, F401
