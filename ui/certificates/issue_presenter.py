"""Issuing certificates from an event or a mini-project: who, of what kind, how, and done.

It knows the steps: who may get one and why not, what would embarrass, issue, print. No widgets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.certificate_checks import Mend, Severity
from app.domain.certificates import RuleMeasure, Standing
from app.domain.designs import LEARNING_KINDS, CertificateKind
from app.domain.errors import KopaError
from app.domain.events import EventFilter, EventState
from app.services.certificate_printing import CopyWish
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.papers import problem_words
from app.texts import translate
from ui.certificates.appearance import Appearance, own_of_kind
from ui.certificates.batch_remarks import remarks_shown
from ui.certificates.issue_state import (
    EVENT_KINDS,
    PROJECT_KINDS,
    IssueWish,
    is_below,
    key_of,
    without,
)
from ui.certificates.issue_view import CodeAsked, IssuedShown, IssueShown, WishShown
from ui.certificates.issue_words import event_words, hint_words, line_of
from ui.certificates.issue_work import Batch
from ui.certificates.printing import IssuedPages, Printing
from ui.certificates.wording import issued_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.certificate_checks import Findings, Remark
    from app.domain.certificates import Candidate, Certificate
    from app.domain.ids import EventId, MiniProjectId, PersonId
    from app.services.certificate_issuing import Issued
    from app.services.certificate_printing import CertificatePrint
    from ui.certificates.issue_state import Key
    from ui.certificates.issue_view import IssueView
    from ui.certificates.issue_work import Drawn
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

MOST_EVENTS: Final = 200
"""So many are offered, the newest first; typing finds the others."""

_MENDS: Final = frozenset(
    {
        Mend.CORRECT_NAME,
        Mend.NAME_FOR_PAPERS,
        Mend.CONFIRM_FORM,
        Mend.LEAVE_OUT,
        Mend.GIVE_REASON,
        Mend.OPEN_REGISTER,
        Mend.COMPARE,
        Mend.CORRECT_EVENT,
        Mend.WRITE_HOURS,
        Mend.CHANGE_DAY,
        Mend.CORRECT_CODE,
        Mend.NAME_SIGNATORY,
        Mend.NAME_ISSUER,
        Mend.CHANGE_LOGO,
        Mend.WRITE_FUNDING,
        Mend.CHOOSE_TEMPLATE,
    }
)
_IN_SETTINGS: Final = frozenset(
    {Mend.NAME_SIGNATORY, Mend.NAME_ISSUER, Mend.CHANGE_LOGO, Mend.WRITE_FUNDING}
)


class IssuePresenter:
    """Decides what issuing shows, and issues."""

    def __init__(self, view: IssueView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._about: EventId | MiniProjectId | None = None
        self._is_project = False
        self._title = ""
        self._words = ""
        self._wish = IssueWish()
        self._people: tuple[Candidate, ...] = ()
        self._chosen: tuple[Key, ...] = ()
        self._batch: Batch | None = None
        self._drawn: Drawn | None = None
        self._running: RunningJob | None = None
        self._issuing: RunningJob | None = None
        self._issued: tuple[Certificate, ...] = ()
        self.printing = Printing(view, desk)

    @property
    def wish(self) -> IssueWish:
        return self._wish

    # What it is about

    def choose_event(self, typed: str = "") -> None:
        """Show the events that certificates can be issued for."""
        self._about = None
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
        event = self._desk.application.events.summary(event_id)
        if event is None:
            self.choose_event()
            return
        self._begin(event.id, event.title, event_words(event), is_project=False)

    def open_project(self, project: MiniProjectId) -> None:
        """Show who made a mini-project happen."""
        found = self._desk.application.mini_projects.page(project).project
        self._begin(project, found.title, "", is_project=True)

    def _begin(
        self, about: EventId | MiniProjectId, title: str, words: str, *, is_project: bool
    ) -> None:
        self._about, self._is_project = about, is_project
        self._title, self._words = title, words
        kind = PROJECT_KINDS[0] if is_project else EVENT_KINDS[0]
        language_ = self._desk.application.settings.preferences().paper_language
        self._wish = IssueWish(kind=kind, how=Appearance(language=language_))
        self._issued = ()
        self._take_rule()
        self._view.show_choosing()
        self._show_wish()
        self._show_candidates()

    def load(self) -> None:
        """Show again what somebody changed meanwhile."""
        if self._issued:
            self._load_issued()
        else:
            self._show_candidates()

    def _load_issued(self) -> None:
        """Go back to the ticks when what was issued was undone."""
        kept = {line.certificate.id for line in self._desk.application.certificates.register()}
        if not any(one.id in kept for one in self._issued):
            self._issued = ()
            self._view.show_choosing()
            self._show_candidates()

    # What is asked

    def set_wish(self, wish: IssueWish) -> None:
        """Ask for another kind, look, rule or language."""
        before, self._wish = self._wish, wish
        if wish.kind is not before.kind:
            self._wish = replace(wish, how=replace(wish.how, template=""))
            self._take_rule()
            self._show_wish()
            self._show_candidates()
        elif wish.how.template != before.how.template:
            self._take_rule()
            self._show_wish()
            self._show_candidates()
        elif wish.rule != before.rule:
            self._show_candidates()
        elif wish != before:
            self._refresh()
        if wish.how.language != before.how.language:
            settings = self._desk.application.settings
            language_ = wish.how.language
            settings.prefer(replace(settings.preferences(), paper_language=language_))

    def choose(self, keys: Sequence[Key]) -> None:
        """Note who is ticked."""
        self._chosen = tuple(keys)
        self._refresh()

    def ask_codes(self) -> None:
        """Ask for the personal codes of those who are ticked."""
        self._view.ask_codes(
            tuple(
                CodeAsked(key_of(one), one.name, self._wish.codes.get(key_of(one), ""))
                for one in self._chosen_people()
                if one.person is not None
            )
        )

    def set_codes(self, codes: dict[Key, str]) -> None:
        """Note personal codes, for the papers alone."""
        kept = {key: code.strip() for key, code in codes.items() if code.strip()}
        self._wish = replace(self._wish, codes=kept)
        self._refresh()

    def set_name(self, key: Key, name: str) -> None:
        """Write another name on one paper; the record stays as it is."""
        self._wish = replace(self._wish, names={**self._wish.names, key: name})
        self._refresh()

    def set_hours(self, keys: Sequence[Key], hours: float) -> None:
        """Write hours on some papers; the records stay as they are."""
        self._wish = replace(self._wish, hours={**self._wish.hours, **dict.fromkeys(keys, hours)})
        self._refresh()

    def set_forms(self, key: Key, dative: str, accusative: str) -> None:
        """Settle how a person's name stands in sentences."""
        person = self._person_of(key)
        if person is None:
            return
        try:
            changes = self._desk.application.name_forms.confirm(person, dative, accusative)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._desk.tell(changes)
        self._refresh()

    # Papers

    def issue(self) -> None:
        """Give the ticked people their certificates, and ask for the printer."""
        if self._issued:
            self.print_issued()
        elif self._drawn is not None and self._drawn.found.stopped:
            self._lead_to_what_stops(self._drawn.found)
        elif self._batch is not None and self._issuing is None:
            if self._running is not None:
                self._running.cancel()
            self._issuing = self._desk.jobs.start(self._batch.issue)
            self._issuing.succeeded.connect(self._show_issued)
            self._issuing.failed.connect(self._tell_error)
            self._issuing.ended.connect(self._end_issuing)
            words = translate("Certificates", "Issuing certificates…")
            self._desk.follow(self._issuing, words)

    def print_issued(self) -> None:
        """Ask how the issued papers are printed; who asks again here spoilt the first copy."""
        ids = [one.id for one in self._issued]
        self.printing.begin(ids, self._title, CopyWish(is_first_spoilt=True))

    def hand_out_issued(self) -> None:
        """Note that all of them were handed out."""
        ids = [one.id for one in self._issued]
        try:
            changes = self._desk.application.certificates.hand_out(ids)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._desk.tell(changes, act_words("certificate.hand_out", {"count": len(ids)}))

    def issue_others(self) -> None:
        """Go back to the ticks, for other people or another kind."""
        self._issued = ()
        self._view.show_choosing()
        self._show_candidates()

    def _end_issuing(self) -> None:
        self._issuing = None

    def _show_issued(self, issued: Issued) -> None:
        problems = tuple(map(problem_words, issued.problems))
        if not issued.certificates:
            self._refresh()
            self._desk.explain(problems[0] if problems else issued_words(()))
            return
        self._forget_drafts()
        self._issued = issued.certificates
        detail = {"name": self._title, "count": len(issued.certificates)}
        self._desk.tell(issued.changes, act_words("certificate.issue", detail))
        self._view.show_issued(IssuedShown(issued_words(issued.certificates), problems))
        self._view.show_ready(translate("Certificates", "Print once more"), is_ready=True)
        pages = IssuedPages(self._desk.application, tuple(one.id for one in self._issued))
        self._running = self._desk.jobs.start(pages.draw)
        self._running.succeeded.connect(self._show_issued_pages)
        self.print_issued()

    def _show_issued_pages(self, made: CertificatePrint) -> None:
        self._view.show_preview(made, ())

    # What mends a remark

    def _lead_to_what_stops(self, found: Findings) -> None:
        """Give the keys to the field where it is all that is missing, else to the mends."""
        stopping = [one for one in found.remarks if one.severity is Severity.STOPS]
        if all(Mend.GIVE_REASON in one.mends for one in stopping):
            self._view.focus_field("granted")
        else:
            self._view.focus_remarks()

    def mend(self, remark: Remark, mend: Mend) -> None:
        """Do what the button of a remark says, or lead to where it is done."""
        keys = self._keys_of(remark.drafts)
        if mend is Mend.LEAVE_OUT:
            self._leave_out(self._keys_of(remark.surplus))
        elif mend in {Mend.CORRECT_NAME, Mend.NAME_FOR_PAPERS}:
            self._view.ask_name(keys[0], self._name_of(keys[0]))
        elif mend is Mend.WRITE_HOURS:
            self._view.ask_hours(keys)
        elif mend is Mend.CONFIRM_FORM:
            self._ask_forms(keys[0])
        elif mend is Mend.CORRECT_CODE:
            self.ask_codes()
        elif mend is Mend.GIVE_REASON:
            self._view.focus_field("granted")
        elif mend is Mend.CHOOSE_TEMPLATE:
            self._view.focus_field("look")
        else:
            self._go(mend)

    def _go(self, mend: Mend) -> None:
        if mend in _IN_SETTINGS:
            self._desk.go("settings")
        elif mend is Mend.OPEN_REGISTER:
            self._desk.go("certificates")
        elif mend is Mend.COMPARE:
            self._desk.go("duplicates")
        elif not self._is_project:
            self._desk.go("events", self._about)

    def _leave_out(self, keys: Sequence[Key]) -> None:
        self._chosen = without(self._chosen, keys)
        self._view.show_candidates(self._shown())
        self._refresh()

    def _ask_forms(self, key: Key) -> None:
        person = self._person_of(key)
        if person is not None:
            forms = self._desk.application.name_forms.of(person)
            asked = (forms.forms.dative, forms.forms.accusative)
            self._view.ask_forms(key, forms.name, asked)

    def _keys_of(self, places: Sequence[int]) -> tuple[Key, ...]:
        keys = () if self._drawn is None else self._drawn.keys
        return tuple(keys[place] for place in places if place < len(keys))

    def _person_of(self, key: Key) -> PersonId | None:
        return next((one.person for one in self._people if key_of(one) == key), None)

    def _name_of(self, key: Key) -> str:
        known = next((one.name for one in self._people if key_of(one) == key), "")
        return self._wish.names.get(key, known)

    # What is shown

    def _take_rule(self) -> None:
        """Take the rule that is settled for the template."""
        rule = self._desk.application.templates.rule_of(self._wish.choice.template)
        self._wish = replace(self._wish, rule=rule)

    def _show_wish(self) -> None:
        kind = self._wish.kind
        own = own_of_kind(self._desk.application.templates.choices(), kind)
        self._view.show_wish(
            WishShown(
                self._wish,
                PROJECT_KINDS if self._is_project else EVENT_KINDS,
                own,
                has_rule=kind in LEARNING_KINDS,
                has_codes=kind is CertificateKind.TEACHER,
            )
        )

    def _show_candidates(self) -> None:
        if self._about is None:
            return
        service, kind = self._desk.application.certificates, self._wish.kind
        source = self._wish.source(self._about, (), is_project=self._is_project)
        self._people = service.candidates(source, kind, self._wish.rule)
        ready = (one for one in self._people if one.standing is Standing.READY)
        self._chosen = tuple(map(key_of, ready))
        self._view.show_candidates(self._shown())
        self._refresh()

    def _shown(self) -> IssueShown:
        chosen = frozenset(self._chosen)
        lines = tuple(line_of(one, is_ticked=key_of(one) in chosen) for one in self._people)
        hint = hint_words(self._wish.kind, self._people)
        return IssueShown(self._title, self._words, lines, hint)

    def _chosen_people(self) -> tuple[Candidate, ...]:
        chosen = frozenset(self._chosen)
        return tuple(one for one in self._people if key_of(one) in chosen)

    def _refresh(self) -> None:
        """Draw the papers of those who are ticked; what was being drawn before is stopped."""
        self._forget_drafts()
        chosen = self._chosen_people()
        is_granting = self._wish.rule.measure is not RuleMeasure.NONE and any(map(is_below, chosen))
        self._view.show_granting(is_asked=is_granting)
        words = translate("Certificates", "Print %n certificates", n=len(chosen))
        none = translate("Certificates", "Print")
        self._view.show_ready(words if chosen else none, is_ready=bool(chosen))
        if self._about is None or not chosen:
            self._view.show_preview(None, ())
            self._view.show_remarks(())
            return
        source = self._wish.source(self._about, chosen, is_project=self._is_project)
        self._batch = Batch(self._desk.application, source, self._wish)
        self._running = self._desk.jobs.start(self._batch.draw)
        self._running.succeeded.connect(self._show_drawn)
        self._running.failed.connect(self._explain)

    def _forget_drafts(self) -> None:
        """Let drafts that come late from beside the window not be shown any more."""
        self._batch, self._drawn = None, None
        if self._running is not None:
            self._running.cancel()

    def _show_drawn(self, drawn: Drawn) -> None:
        if drawn.batch is not self._batch:
            return
        self._drawn = drawn
        self._view.show_preview(drawn.made, ())
        self._view.show_remarks(remarks_shown(drawn.found.remarks, _MENDS))

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._view.show_preview(None, (sentence(error),))

    def _tell_error(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))
