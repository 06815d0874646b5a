"""Decides for the card with those who sign papers. It knows no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError, NameMissingError
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.domain.ids import PictureId
    from app.domain.signatories import KeptSignatory, SignatoryDraft
    from app.jobs import Job
    from app.services.changes import Changes
    from app.services.paper_pictures import AddedPicture
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk


class SignatoriesView(Protocol):
    """What the presenter asks of the card."""

    def show_signatories(self, signatories: Sequence[KeptSignatory], *, may_change: bool) -> None:
        """Show who signs, in the order of the papers, with the acts where that is settled here."""
        ...

    def show_signatory_problem(self, words: str) -> None:
        """Show why a signatory cannot be kept."""
        ...

    def show_signature(self, picture: PictureId | None, content: bytes | None) -> None:
        """Show the picture of the signature in the open panel."""
        ...

    def close_signatory(self) -> None:
        """Close the panel."""
        ...

    # The ends of jobs go through the view, which may be gone before they come.

    def take_picture(self, added: AddedPicture) -> None:
        """Pass on the picture that was added."""
        ...

    def take_refusal(self, error: Exception) -> None:
        """Pass on why a file is no picture of a signature."""
        ...


class SignatoriesPresenter:
    """Decides about signatories."""

    def __init__(self, view: SignatoriesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._adding: RunningJob | None = None

    def load(self) -> None:
        """Show who signs."""
        application = self._desk.application
        self._view.show_signatories(
            application.signatories.all(), may_change=application.rights.now().may_write
        )

    def picture(self, picture: PictureId | None) -> bytes | None:
        """Return the picture of a signature as a file."""
        if picture is None:
            return None
        return self._desk.application.signatories.picture_content(picture)

    def add_picture(self, file: Path) -> None:
        """Take the picture of a signature from a file."""
        service = self._desk.application.signatories

        def work(_job: Job) -> AddedPicture:
            return service.add_picture(file)

        self._adding = self._desk.jobs.start(work)
        self._adding.succeeded.connect(self._view.take_picture)
        self._adding.failed.connect(self._view.take_refusal)

    def note_picture(self, added: AddedPicture) -> None:
        """Show the picture that was added."""
        self._view.show_signature(added.id, self.picture(added.id))

    def explain(self, error: Exception) -> None:
        """Say why a file is no picture of a signature."""
        if isinstance(error, KopaError):
            self._view.show_signatory_problem(sentence(error))

    def save(self, signatory: KeptSignatory | None, draft: SignatoryDraft) -> None:
        """Keep what was typed about a signatory; None adds one."""
        service = self._desk.application.signatories
        try:
            if signatory is None:
                what, changes = "signatory.add", service.add(draft)
            else:
                what, changes = "signatory.change", service.change(signatory, draft)
        except NameMissingError as error:
            self._view.show_signatory_problem(sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.close_signatory()
            self._tell(changes, what, draft.name)

    def move(self, asked: tuple[KeptSignatory, int]) -> None:
        """Move a signatory up or down the list."""
        signatory, by = asked
        service = self._desk.application.signatories
        self._do(lambda: service.move(signatory, by), "signatory.move", signatory.name)

    def remove(self, signatory: KeptSignatory) -> None:
        """Let somebody sign no longer; the notice offers to undo it."""
        service = self._desk.application.signatories
        self._do(lambda: service.remove(signatory), "signatory.remove", signatory.name)

    def _do(self, act: Callable[[], Changes], what: str, name: str) -> None:
        try:
            changes = act()
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, what, name)

    def _tell(self, changes: Changes, what: str, name: str) -> None:
        self.load()
        if changes.subjects:
            self._desk.tell(changes, act_words(what, {"name": name}))
