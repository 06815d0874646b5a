"""Erasing a person: what it would do in words, and the wish that the page was filled in with.

It is the one act without Undo, so it is asked for by typing the name. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.dates import numeric
from app.domain.errors import KopaError, NotFoundError
from app.domain.search import fold
from app.services.erasure import ErasureWish
from app.services.erasure_cleaning import BACKUPS_KEPT_FOR
from app.services.wording.erasing import (
    elsewhere_words,
    erased_words,
    evidence_words,
    going_words,
    mentions_words,
    record_words,
    staying_words,
    why_not_words,
)
from app.services.wording.errors import sentence
from app.texts import language, translate

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.erasure import ErasureReason
    from app.domain.ids import PersonId
    from app.jobs import Job
    from app.services.erasure import ErasurePreview, ErasureReport
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class RecordChoice:
    """One of several records of the person, and whether it goes along."""

    record: PersonId
    words: str


@dataclass(frozen=True, slots=True)
class EraseShown:
    """Everything on the page. Lines are whole sentences."""

    name: str
    going: tuple[str, ...]
    staying: tuple[str, ...]
    elsewhere: tuple[str, ...]
    records: tuple[RecordChoice, ...]
    mentions: str
    evidence: str
    backups: str
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class EraseForm:
    """What was filled in."""

    reason: ErasureReason | None
    typed: str
    records: tuple[PersonId, ...]
    takes_out_mentions: bool = True
    with_evidence: bool = False
    drops_backups: bool = False


class EraseView(Protocol):
    """What the presenter asks of the page."""

    def show_erasing(self, shown: EraseShown) -> None:
        """Show what erasing would do."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show what is missing before anything is erased."""
        ...

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        ...

    def leave(self, *, is_erased: bool) -> None:
        """Go back: to the list where the person is gone."""
        ...


@dataclass(frozen=True, slots=True)
class _Erasing:
    """The work beside the window: the whole store is written anew, which takes its time."""

    application: Application
    wish: ErasureWish

    def run(self, job: Job) -> ErasureReport:
        del job  # a half erased person would be worse than a wait
        return self.application.erasure.erase(self.wish)


class ErasePresenter:
    """Decides what the page says, and erases when all is filled in."""

    def __init__(self, view: EraseView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._person: PersonId | None = None
        self._seen: ErasurePreview | None = None
        self._running: RunningJob | None = None

    def open(self, person: PersonId) -> None:
        """Show what erasing this person would do."""
        self._person = person
        self.load()

    def load(self) -> None:
        """Show what is kept now; somebody who is not here any more leads back."""
        if self._person is None or self._running is not None:
            return
        try:
            self._seen = self._desk.application.erasure.preview(self._person)
        except NotFoundError:
            self._view.leave(is_erased=True)
            return
        today = self._desk.application.clock.today()
        day = numeric(today + BACKUPS_KEPT_FOR, language())
        self._view.show_erasing(erase_shown(self._seen, day))

    def erase(self, form: EraseForm) -> None:
        """Erase, unless something is missing: it is said beside its field."""
        seen = self._seen
        if seen is None or self._running is not None:
            return
        if form.reason is None:
            self._view.show_problem("reason", translate("Erasure", "Choose the reason."))
            return
        if fold(form.typed) != fold(seen.name):
            words = translate("Erasure", "Type the name as it stands above: {name}")
            self._view.show_problem("typed", words.format(name=seen.name))
            return
        wish = ErasureWish(
            records=form.records,
            reason=form.reason,
            evidence=seen.own_evidence if form.with_evidence else (),
            takes_out_mentions=form.takes_out_mentions,
            drops_backups=form.drops_backups,
        )
        self._view.show_busy(is_busy=True)
        running = self._desk.jobs.start(_Erasing(self._desk.application, wish).run)
        running.succeeded.connect(self._tell)
        running.failed.connect(self._explain)
        running.ended.connect(self._forget)
        self._running = running
        self._desk.follow(running, translate("Erasure", "Erasing and writing the records anew"))

    def _tell(self, report: ErasureReport) -> None:
        self._person = self._seen = None
        self._view.leave(is_erased=True)
        self._desk.tell(report.changes)
        self._desk.say(erased_words(report))

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _forget(self) -> None:
        self._running = None
        self._view.show_busy(is_busy=False)


def erase_shown(seen: ErasurePreview, backups_until: str) -> EraseShown:
    """Return in sentences what erasing would do; `backups_until` is the day when old backups go."""
    return EraseShown(
        name=seen.name,
        going=going_words(seen),
        staying=staying_words(seen),
        elsewhere=elsewhere_words(seen),
        records=_records(seen),
        mentions=mentions_words(seen),
        evidence=evidence_words(seen),
        backups=translate(
            "Erasure",
            "Otherwise they go on {day} at the latest, and are there until then in case of a "
            "mistake.",
        ).format(day=backups_until),
        why_not=why_not_words(seen),
    )


def _records(seen: ErasurePreview) -> tuple[RecordChoice, ...]:
    """Return the records to choose from; one alone is no choice."""
    allowed = [one for one in seen.records if one.may]
    return tuple(RecordChoice(one.id, record_words(one)) for one in allowed)
