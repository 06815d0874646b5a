"""Issuing certificates from an event: who, in which language, how they will look, and done.

It knows the steps: choose an event, see who meets the rule, preview, issue, print. No widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.certificates import USUAL_PERCENT, IssueRule, Standing
from app.domain.dates import date_text_short
from app.domain.errors import KopaError
from app.domain.events import EventFilter, EventState
from app.jobs import stop_if_cancelled
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.papers import problem_words
from app.texts import language, translate
from ui.certificates.printing import Printing, PrintingView
from ui.certificates.wording import candidate_words, issued_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bootstrap import Application
    from app.domain.certificates import Candidate, Certificate
    from app.domain.events import EventSummary
    from app.domain.ids import CertificateId, EventId, PersonId
    from app.domain.papers import PrintProblem
    from app.jobs import Job
    from app.services.certificate_printing import CertificatePrint
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

DEFAULT_PERCENT: Final = USUAL_PERCENT
MOST_EVENTS: Final = 200
"""So many are offered, the newest first; typing finds the others."""


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """Somebody of the event: the name, what they attended, and whether they get one."""

    person: PersonId
    name: str
    about: str
    is_ticked: bool
    is_possible: bool


@dataclass(frozen=True, slots=True)
class IssueShown:
    """The event and its people before anything is final. `hint` is "" when all is well."""

    title: str
    about: str
    lines: tuple[CandidateLine, ...]
    hint: str


@dataclass(frozen=True, slots=True)
class IssuedShown:
    """What was issued, and who could not be."""

    words: str
    problems: tuple[str, ...]


class IssueView(PrintingView, Protocol):
    """What issuing asks of the screen."""

    def show_events(self, events: tuple[EventSummary, ...]) -> None:
        """Let the person choose one of these events."""
        ...

    def show_candidates(self, shown: IssueShown) -> None:
        """Show who may get a certificate."""
        ...

    def show_language(self, code: str) -> None:
        """Show the language that the papers will have."""
        ...

    def show_preview(self, made: CertificatePrint | None, problems: tuple[str, ...]) -> None:
        """Show the papers as they will be, or nothing, and what keeps papers back."""
        ...

    def show_ready(self, words: str, *, is_ready: bool) -> None:
        """Say on the button what it will do."""
        ...

    def show_issued(self, shown: IssuedShown) -> None:
        """Show what was issued, and the way to the printer."""
        ...


@dataclass(frozen=True, slots=True)
class _Wish:
    """Which drafts are to be seen. Its work runs beside the window."""

    application: Application
    event: EventId
    people: tuple[PersonId, ...]
    language: str

    def draw(self, job: Job) -> _Drafts:
        # Ticks come quickly; only the drafts of the last one are worth drawing.
        stop_if_cancelled(job)
        service = self.application.certificates
        return _Drafts(self, service.preview_of(self.event, self.people, self.language))


@dataclass(frozen=True, slots=True)
class _Drafts:
    """What was drawn for which wish."""

    wish: _Wish
    made: CertificatePrint


class IssuePresenter:
    """Decides what issuing shows, and issues."""

    def __init__(self, view: IssueView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._event: EventSummary | None = None
        self._percent = DEFAULT_PERCENT
        self._language = ""
        self._chosen: tuple[PersonId, ...] = ()
        self._wish: _Wish | None = None
        self._running: RunningJob | None = None
        self._is_blocked = False
        self._issued: tuple[Certificate, ...] = ()
        self.printing = Printing(view, desk)

    @property
    def event(self) -> EventId | None:
        """The event that is chosen."""
        return None if self._event is None else self._event.id

    def choose_event(self, typed: str = "") -> None:
        """Show the events that certificates can be issued for."""
        self._event = None
        self._forget_drafts()
        found = self._desk.application.events.first(EventFilter(text=typed), MOST_EVENTS)
        self._view.show_events(
            tuple(
                one
                for one in found
                if one.state is not EventState.CANCELLED and one.first_day is not None
            )
        )

    def open(self, event_id: EventId) -> None:
        """Show who may get a certificate of an event; everyone who meets the rule is ticked."""
        self._event = self._desk.application.events.summary(event_id)
        if self._event is None:
            self.choose_event()
            return
        self._percent = DEFAULT_PERCENT
        self._language = self._desk.application.settings.preferences().paper_language
        self._view.show_language(self._language)
        self._show_candidates()

    def load(self) -> None:
        """Show again what somebody changed meanwhile."""
        if self._event is not None:
            self._show_candidates()

    def load_issued(self) -> None:
        """Go back to the ticks when what was issued was undone."""
        if self._event is None:
            return
        kept = {one.id for one in self._desk.application.certificates.of_event(self._event.id)}
        if kept.isdisjoint(self._issued_ids()):
            self._show_candidates()

    def set_rule(self, percent: int) -> None:
        """Ask for another share of the sessions."""
        self._percent = percent
        self._show_candidates()

    def set_language(self, code: str) -> None:
        """Let the papers speak another language; it is kept for the next time."""
        self._language = code
        settings = self._desk.application.settings
        settings.prefer(replace(settings.preferences(), paper_language=code))
        self._refresh()

    def choose(self, people: Sequence[PersonId]) -> None:
        """Note who is ticked."""
        self._chosen = tuple(people)
        self._refresh()

    def issue(self) -> None:
        """Give the ticked people their certificates."""
        if self._event is None or not self._chosen:
            return
        service = self._desk.application.certificates
        try:
            issued = service.issue_to(self._event.id, self._chosen, self._language)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._forget_drafts()
        self._issued = issued.certificates
        self._view.show_issued(
            IssuedShown(
                issued_words(issued.certificates), tuple(map(problem_words, issued.problems))
            )
        )
        if issued.certificates:
            detail = {"name": self._event.title, "count": len(issued.certificates)}
            self._desk.tell(issued.changes, act_words("certificate.issue", detail))

    def print_issued(self) -> None:
        """Write what was issued into one file for the printer."""
        title = "" if self._event is None else self._event.title
        self.printing.begin(self._issued_ids(), title)

    def hand_out_issued(self) -> None:
        """Note that all of them were handed out."""
        ids = self._issued_ids()
        try:
            changes = self._desk.application.certificates.hand_out(ids)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._desk.tell(changes, act_words("certificate.hand_out", {"count": len(ids)}))

    def _issued_ids(self) -> tuple[CertificateId, ...]:
        return tuple(one.id for one in self._issued)

    def _show_candidates(self) -> None:
        if self._event is None:
            return
        service = self._desk.application.certificates
        people = service.candidates(self._event.id, rule=IssueRule(least=self._percent))
        lines = tuple(_line(one, one.person) for one in people if one.person is not None)
        self._chosen = tuple(line.person for line in lines if line.is_ticked)
        self._view.show_candidates(
            IssueShown(self._event.title, _about(self._event), lines, _hint(people))
        )
        self._refresh()

    def _refresh(self) -> None:
        """Draw the papers of those who are ticked; what was being drawn before is stopped."""
        if self._running is not None:
            self._running.cancel()
        self._is_blocked = False
        self._show_ready()
        if self._event is None or not self._chosen:
            self._wish = None
            self._view.show_preview(None, ())
            return
        application = self._desk.application
        self._wish = _Wish(application, self._event.id, self._chosen, self._language)
        self._running = self._desk.jobs.start(self._wish.draw)
        self._running.succeeded.connect(self._show_drafts)
        self._running.failed.connect(self._explain)

    def _forget_drafts(self) -> None:
        """Let drafts that come late from beside the window not be shown any more."""
        self._wish = None
        if self._running is not None:
            self._running.cancel()

    def _show_drafts(self, drafts: _Drafts) -> None:
        if drafts.wish is not self._wish:
            return
        problems = drafts.made.problems
        self._is_blocked = any(not problem.who for problem in problems)
        self._view.show_preview(drafts.made, _problem_lines(problems))
        self._show_ready()

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._view.show_preview(None, (sentence(error),))

    def _show_ready(self) -> None:
        words = translate("Certificates", "Issue %n certificates", n=len(self._chosen))
        self._view.show_ready(words, is_ready=bool(self._chosen) and not self._is_blocked)


def _about(event: EventSummary) -> str:
    days = date_text_short(event.first_day, event.last_day, language()) if event.first_day else ""
    return " · ".join(filter(None, (days, event.place)))


def _line(candidate: Candidate, person: PersonId) -> CandidateLine:
    return CandidateLine(
        person=person,
        name=candidate.name,
        about=candidate_words(candidate),
        is_ticked=candidate.standing is Standing.READY,
        is_possible=candidate.standing is not Standing.ALREADY_HAS_ONE,
    )


def _hint(people: Sequence[Candidate]) -> str:
    """Return what would be noticed too late otherwise."""
    if not people:
        return translate(
            "Certificates",
            "Nobody is registered for this event. Certificates need names: add people to the "
            "event first.",
        )
    if not any(one.sessions for one in people):
        return translate(
            "Certificates",
            "No attendance was taken at this event, so nobody is ticked. Take attendance first, "
            "or tick people yourself.",
        )
    if not any(one.hours for one in people):
        return translate(
            "Certificates",
            "The sessions of this event have no times, so no hours stand on the certificates.",
        )
    return ""


def _problem_lines(problems: Sequence[PrintProblem]) -> tuple[str, ...]:
    return tuple(map(problem_words, problems))
