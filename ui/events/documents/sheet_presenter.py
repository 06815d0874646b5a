"""What the sign-in sheet decides: what is asked of it, what its preview tells, where it is saved.

Plain Python. Pages are drawn beside the window; an answer to an earlier wish is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError
from app.domain.file_names import plain_stem
from app.services.sheets import SheetPrint, SheetWish
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.papers import problem_words
from app.texts import translate
from ui.events.words import session_words
from ui.printing.paper import PaperToPrint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bootstrap import Application
    from app.domain.ids import EventId, SessionId
    from app.domain.sheet_choices import SheetChoice
    from app.domain.sheets import SheetForm
    from app.jobs import Job
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

MOST_BLANK_ROWS: Final = 200


@dataclass(frozen=True, slots=True)
class SheetShown:
    """What can be asked of the sheet: the sittings to choose from, and the wish as it stands.

    `is_own` tells that this laptop chose otherwise than the programme, `may_settle` that it may
    choose for the programme.
    """

    sessions: tuple[tuple[SessionId, str], ...]
    wish: SheetWish
    is_own: bool = False
    may_settle: bool = True


class SheetView(Protocol):
    """What the presenter asks of the place."""

    def show_wish(self, shown: SheetShown) -> None:
        """Show what is asked of the sheet."""
        ...

    def show_paper(self, pdf: bytes) -> None:
        """Show the pages as they will be printed."""
        ...

    def show_no_paper(self, words: str) -> None:
        """Say why there is nothing to print."""
        ...

    def show_problems(self, problems: Sequence[str]) -> None:
        """Show in words what cannot be printed; none hides the list."""
        ...


class SheetPresenter:
    """Decides for the sign-in sheet of one event."""

    def __init__(self, view: SheetView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._event: EventId | None = None
        self._title = ""
        self._wish = SheetWish()
        self._sessions: tuple[tuple[SessionId, str], ...] = ()
        self._drawing: RunningJob | None = None

    def open(self, event: EventId) -> None:
        """Show the sheet of another event, in the language that papers usually have here."""
        application = self._desk.application
        preferences = application.settings.preferences()
        self._event = event
        self._wish = replace(
            application.sheets.usual_wish(),
            language=preferences.paper_language,
            blank_rows=preferences.blank_rows,
        )
        self.load()

    def load(self) -> None:
        """Show the sheet for the people and sittings that are kept now."""
        if self._event is None:
            return
        page = self._desk.application.events.page(self._event)
        today = self._desk.application.clock.today()
        self._title = page.event.title
        known = {one.id for one in page.sessions}
        kept = tuple(one for one in self._wish.sessions if one in known)
        self._wish = replace(self._wish, sessions=kept)
        self._sessions = tuple((one.id, session_words(one, today)) for one in page.sessions)
        self._show_wish()
        self._draw()

    def ask(self, wish: SheetWish) -> None:
        """Ask something else of the sheet; this laptop remembers it for the form."""
        if wish == self._wish:
            return
        is_chosen = wish.chosen != self._wish.chosen
        self._wish = wish
        if is_chosen:
            self._desk.application.sheets.remember(wish.form, wish.chosen)
            self._show_wish()
        self._draw()

    def choose_form(self, form: SheetForm) -> None:
        """Ask for another form, as it was settled for it."""
        if form == self._wish.form:
            return
        choice = self._desk.application.sheets.choice(form)
        self._desk.application.sheets.remember(form, choice)
        self._take(form, choice)

    def settle(self) -> None:
        """Use what is chosen for all sheets of the programme."""
        try:
            changes = self._desk.application.sheets.settle(self._wish.form, self._wish.chosen)
        except KopaError as error:
            self._desk.explain(sentence(error))
            self._show_wish()
            return
        self._show_wish()
        self._desk.tell(changes, act_words("sheet.columns", {}))

    def go_back(self) -> None:
        """Ask for what the programme has."""
        sheets, form = self._desk.application.sheets, self._wish.form
        choice = sheets.programme_choice(form)
        sheets.remember(form, choice)
        self._take(form, choice)

    def _take(self, form: SheetForm, choice: SheetChoice) -> None:
        self._wish = self._wish.with_choice(form, choice)
        self._show_wish()
        self._draw()

    def _show_wish(self) -> None:
        settled = self._desk.application.sheets.programme_choice(self._wish.form)
        is_own = self._wish.chosen != settled
        may_settle = self._desk.application.rights.now().may_change_shared
        self._view.show_wish(
            SheetShown(self._sessions, self._wish, is_own=is_own, may_settle=may_settle)
        )

    def suggested_file(self) -> Path:
        """Return the name under which the sheet is offered to be saved."""
        stem = plain_stem(translate("Documents", "Sign-in sheet"), self._title)
        return Path(f"{stem}.pdf")

    def save(self, target: Path) -> None:
        """Write the sheet to a file."""
        if self._write(target):
            self._desk.say(translate("Documents", "Saved: {file}").format(file=target))

    def paper(self) -> PaperToPrint | None:
        """Return the sheet to be printed as it is asked for; None before an event is shown."""
        if self._event is None:
            return None
        order = _Order(self._desk.application, self._event, self._wish)
        return PaperToPrint(
            title=f"{translate('Documents', 'Sign-in sheet')}: {self._title}",
            make=order.make,
            suggested_file=self.suggested_file(),
            preview=order.preview,
            take_back=order.take_back,
        )

    def _write(self, target: Path) -> bool:
        if self._event is None:
            return False
        try:
            made = self._desk.application.sheets.save(self._event, self._wish, target)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self._view.show_problems(tuple(map(problem_words, made.problems)))
        if not made.pages:
            self._desk.explain(_not_printable())
        return bool(made.pages)

    def _draw(self) -> None:
        if self._event is None:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = self._desk.jobs.start(_Drawing(self._desk, self._event, self._wish))
        self._drawing.succeeded.connect(self._show_drawn)
        self._drawing.failed.connect(self._show_failed)

    def _show_drawn(self, drawn: _Drawn) -> None:
        if (drawn.event, drawn.wish) != (self._event, self._wish):
            return
        self._view.show_problems(tuple(map(problem_words, drawn.made.problems)))
        if drawn.made.pages:
            self._view.show_paper(drawn.made.pdf)
        else:
            self._view.show_no_paper(_not_printable())

    def _show_failed(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._view.show_problems(())
            self._view.show_no_paper(sentence(error))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Pages, and what was asked for them."""

    event: EventId
    wish: SheetWish
    made: SheetPrint


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The work of drawing a sheet."""

    desk: Desk
    event: EventId
    wish: SheetWish

    def __call__(self, job: Job) -> _Drawn:
        del job
        made = self.desk.application.sheets.preview(self.event, self.wish)
        return _Drawn(self.event, self.wish, made)


class _Order:
    """A sheet for good: its pages are remembered when it is made, and forgotten when it failed.

    Its work runs beside the window.
    """

    def __init__(self, application: Application, event: EventId, wish: SheetWish) -> None:
        self._application = application
        self._event = event
        self._wish = wish
        self._made: SheetPrint | None = None

    def preview(self, job: Job) -> bytes:
        """Return the pages without remembering them."""
        del job
        return self._application.sheets.preview(self._event, self._wish).pdf

    def make(self, job: Job) -> bytes:
        """Return pages with codes of their own, and remember what stands on them."""
        del job
        self._made = self._application.sheets.make(self._event, self._wish)
        return self._made.pdf

    def take_back(self) -> None:
        """Forget the pages that were made last."""
        if self._made is not None:
            self._application.sheets.take_back(self._made)
            self._made = None


def _not_printable() -> str:
    return translate("Documents", "The sheet cannot be printed until this is mended.")
