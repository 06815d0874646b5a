"""Decides for the card with the logos. It knows no widgets.

Files are checked and pictures drawn beside the window: a drawing can take a moment.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError, NameMissingError
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.logos import remark_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.domain.logos import Logo, LogoDraft, LogoRemark
    from app.jobs import Job
    from app.services.logos import AddedLogo
    from app.services.pictures import Picture
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

PICTURE_HEIGHT: Final = 40
_CHANGED = Changes(frozenset({"logo"}))


@dataclass(frozen=True, slots=True)
class LogoLook:
    """How a logo looks, and what is worth saying about it."""

    picture: Picture | None
    remarks: tuple[LogoRemark, ...]


class LogosView(Protocol):
    """What the presenter asks of the card."""

    def show_logos(self, logos: Sequence[Logo], *, may_change: bool) -> None:
        """Show the logos, with the acts where they are changed here; their pictures follow."""
        ...

    def show_looks(self, looks: Mapping[bytes, LogoLook]) -> None:
        """Show the pictures of the logos in sight."""
        ...

    def show_logo_problem(self, words: str) -> None:
        """Show why a logo cannot be saved."""
        ...

    def close_logo(self) -> None:
        """Close the panel."""
        ...

    # The ends of jobs go through the view, which may be gone before they come: Qt then forgets
    # them, which it could not do for a presenter.

    def take_looks(self, looks: dict[bytes, LogoLook]) -> None:
        """Pass on the pictures that were drawn."""
        ...

    def take_added(self, added: AddedLogo) -> None:
        """Pass on the logo that was added."""
        ...

    def take_refusal(self, error: Exception) -> None:
        """Pass on why a file is no logo."""
        ...


class LogosPresenter:
    """Decides about logos."""

    def __init__(self, view: LogosView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._looks: dict[bytes, LogoLook] = {}
        self._drawing: RunningJob | None = None
        self._adding: RunningJob | None = None

    def load(self) -> None:
        """Show the logos as they are kept."""
        logos = self._desk.application.logos.all()
        may_change = self._desk.application.rights.now().may_change_shared
        self._view.show_logos(logos, may_change=may_change)
        self._view.show_looks(self._looks)
        missing = [logo for logo in logos if logo.id not in self._looks]
        if missing:
            self._draw(missing)

    def add(self, file: Path) -> None:
        """Take a logo from a file."""
        service = self._desk.application.logos

        def work(_job: Job) -> AddedLogo:
            return service.add(file)

        self._adding = self._desk.jobs.start(work)
        self._adding.succeeded.connect(self._view.take_added)
        self._adding.failed.connect(self._view.take_refusal)

    def save(self, logo: Logo, draft: LogoDraft) -> None:
        """Keep what was decided about a logo."""
        try:
            changes = self._desk.application.logos.change(logo.id, draft)
        except NameMissingError as error:
            self._view.show_logo_problem(sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.close_logo()
            self._tell(changes, "logo.change", draft.name)

    def move(self, asked: tuple[Logo, int]) -> None:
        """Move a logo up or down the list, left or right on paper."""
        logo, by = asked
        try:
            changes = self._desk.application.logos.move(logo.id, by)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, "logo.move", logo.name)

    def remove(self, logo: Logo) -> None:
        """Print a logo no longer; the notice offers to undo it."""
        try:
            changes = self._desk.application.logos.remove(logo.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, "logo.remove", logo.name)

    def _draw(self, logos: Sequence[Logo]) -> None:
        service = self._desk.application.logos

        def work(_job: Job) -> dict[bytes, LogoLook]:
            return {
                one.id: LogoLook(
                    service.picture(one.id, 2 * PICTURE_HEIGHT), service.remarks(one.id)
                )
                for one in logos
            }

        self._drawing = self._desk.jobs.start(work)
        self._drawing.succeeded.connect(self._view.take_looks)
        self._drawing.failed.connect(self._view.take_refusal)

    def note_looks(self, looks: dict[bytes, LogoLook]) -> None:
        """Show the pictures that were drawn."""
        self._looks |= looks
        self._view.show_looks(self._looks)

    def note_added(self, added: AddedLogo) -> None:
        """Show the logo that was added and say so, with what is worth saying about it."""
        self.load()
        words = act_words("logo.add", {"name": added.logo.name})
        remarks = " ".join(map(remark_words, added.remarks))
        self._desk.tell(_CHANGED, f"{words}. {remarks}" if remarks else words)

    def explain(self, error: Exception) -> None:
        """Say why a file is no logo."""
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _tell(self, changes: Changes, what: str, name: str) -> None:
        self.load()
        if changes.subjects:
            self._desk.tell(changes, act_words(what, {"name": name}))
