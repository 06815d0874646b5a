"""What the evidence part decides: which files are told, what is seen large, what an act does.

Plain Python. Pictures are drawn beside the window, a page at a time where one is seen large.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError, NotFoundError
from app.domain.evidence import EvidenceKind
from app.services.evidence import Target
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.events.evidence.adding import Adding, AddingView
from ui.events.evidence.words import FileShown, file_shown, session_words, unwilling_words
from ui.exchange.wording import size_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.domain.events import Session
    from app.domain.evidence import Evidence, EvidenceDraft
    from app.domain.ids import EventId, EvidenceId, SessionId
    from app.domain.pictures import Picture
    from app.jobs import Job
    from app.services.changes import Changes
    from app.services.evidence import Attachment
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

THUMB_WIDTH: Final = 480
"""Twice as wide as a card shows it: small text and sharp screens."""

_MEASURE: Final = 64

SessionChoice = tuple["SessionId", str]


@dataclass(frozen=True, slots=True)
class PartShown:
    """All that the part tells of an event's evidence."""

    files: tuple[FileShown, ...]
    count: str
    unwilling: str
    sessions: tuple[SessionChoice, ...]


@dataclass(frozen=True, slots=True)
class FileOpened:
    """A file seen large: what is kept of it, its pages by their proportions, what is worth saying.

    `hidden` says which pages have no copy; `may_save` where the file itself is here.
    """

    kept: Evidence
    shown: FileShown
    sizes: tuple[tuple[int, int], ...]
    sessions: tuple[SessionChoice, ...]
    hidden: str
    unwilling: str
    may_save: bool


class EvidenceView(AddingView, Protocol):
    """What the presenter asks of the part."""

    def show_files(self, shown: PartShown) -> None:
        """Show the files; their pictures follow."""
        ...

    def show_pictures(self, pictures: Mapping[bytes, Picture | None]) -> None:
        """Show the pictures of files in sight."""
        ...

    def show_file(self, opened: FileOpened) -> None:
        """Show one file large."""
        ...

    def close_file(self) -> None:
        """Show all files again."""
        ...

    def take_pictures(self, pictures: dict[bytes, Picture | None]) -> None:
        """Pass on the pictures that were drawn."""
        ...

    def take_saved(self, file: Path) -> None:
        """Pass on that the file itself was written."""
        ...


class EvidencePresenter:
    """Decides for one event at a time."""

    def __init__(self, view: EvidenceView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._adding = Adding(view, desk)
        self._event: EventId | None = None
        self._kept: tuple[Evidence, ...] = ()
        self._sessions: tuple[Session, ...] = ()
        self._pictures: dict[bytes, Picture | None] = {}
        self._opened: EvidenceId | None = None
        self._running: RunningJob | None = None

    def open(self, event: EventId) -> None:
        """Show the evidence of an event."""
        if event != self._event:
            self._pictures.clear()
            self._opened = None
            self._view.show_report(())
            self._view.close_file()
        self._event = event
        self.load()

    def load(self) -> None:
        """Show the evidence as it is kept now."""
        if self._event is None:
            return
        application = self._desk.application
        try:
            self._kept = application.evidence.of_event(self._event)
            self._sessions = application.events.page(self._event).sessions
        except NotFoundError:
            # The page around this part says so and leaves.
            return
        self._view.show_files(self._shown())
        self._view.show_pictures(self._pictures)
        self._draw()
        if self._opened is not None:
            self.open_file(self._opened)

    def concerns(self, changes: Changes) -> bool:
        """Tell whether changes alter what is shown."""
        return changes.concern(
            "evidence", "evidence_piece", "session", "sheet_page", "consent", "registration"
        )

    # Bringing files

    def add(self, paths: Sequence[Path], session: SessionId | None) -> None:
        """Keep files; what has no page code goes to this event, and to the sitting if one is."""
        if session is None and len(self._sessions) == 1:
            session = self._sessions[0].id
        self._adding.begin(paths, Target(self._event, session))

    def note_attached(self, done: Attachment) -> None:
        """Say what became of the files that were brought."""
        self._adding.note(done)
        self.load()

    def explain(self, error: Exception) -> None:
        """Say why something cannot be done."""
        self._adding.explain(error)

    # One file

    def open_file(self, evidence_id: EvidenceId) -> None:
        """Show a file large, with what is kept of it."""
        kept = next((one for one in self._kept if one.id == evidence_id), None)
        if kept is None:
            self.close_file()
            return
        self._opened = evidence_id
        self._view.show_file(
            FileOpened(
                kept=kept,
                shown=self._file_shown(kept),
                sizes=tuple(self._sizes(kept)),
                sessions=self._session_choices(),
                hidden=_hidden(kept),
                unwilling=self._unwilling() if kept.kind is EvidenceKind.PHOTO else "",
                may_save=kept.has_original,
            )
        )

    def close_file(self) -> None:
        """Show all files again."""
        self._opened = None
        self._view.close_file()

    def page_picture(self, page: int, width: int) -> Picture | None:
        """Return a page of the file that is open."""
        if self._opened is None:
            return None
        return self._desk.application.evidence.picture(self._opened, page, width)

    def save(self, draft: EvidenceDraft) -> None:
        """Keep what was said about the file that is open."""
        if self._opened is None:
            return
        try:
            changes = self._desk.application.evidence.change(self._opened, draft)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        name = self._name(self._opened)
        self.close_file()
        self._tell(changes, "evidence.change", name)

    def remove(self, evidence_id: EvidenceId) -> None:
        """Keep a file no longer; the notice offers to undo it."""
        try:
            changes = self._desk.application.evidence.remove(evidence_id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        name = self._name(evidence_id)
        self.close_file()
        self._tell(changes, "evidence.remove", name)

    def remove_opened(self) -> None:
        """Keep the file that is open no longer."""
        if self._opened is not None:
            self.remove(self._opened)

    def suggested_name(self) -> str:
        """Return what the saved file is called unless the person says otherwise."""
        kept = next(one for one in self._kept if one.id == self._opened)
        is_named = kept.name.lower().endswith((kept.media.suffix, ".jpeg"))
        return kept.name if is_named else kept.name + kept.media.suffix

    def save_original(self, target: Path) -> None:
        """Write the file itself, as it came."""
        opened, service = self._opened, self._desk.application.evidence
        if opened is None:
            return

        def work(_job: Job) -> Path:
            service.save_original(opened, target)
            return target

        running = self._desk.jobs.start(work)
        running.succeeded.connect(self._view.take_saved)
        running.failed.connect(self._view.take_trouble)
        self._running = running

    def note_saved(self, file: Path) -> None:
        """Say where the file itself was written."""
        self._desk.say(translate("Evidence", "Saved: {file}").format(file=file.name))

    # Pictures

    def note_pictures(self, pictures: dict[bytes, Picture | None]) -> None:
        """Show the pictures that were drawn."""
        self._pictures |= pictures
        self._view.show_pictures(self._pictures)

    def _draw(self) -> None:
        missing = [one.id for one in self._kept if one.copies and one.id not in self._pictures]
        if not missing:
            return
        service = self._desk.application.evidence

        def work(_job: Job) -> dict[bytes, Picture | None]:
            return {one: service.picture(one, 0, THUMB_WIDTH) for one in missing}

        self._running = self._desk.jobs.start(work)
        self._running.succeeded.connect(self._view.take_pictures)
        self._running.failed.connect(self._view.take_trouble)

    def _sizes(self, kept: Evidence) -> list[tuple[int, int]]:
        """Return the proportions of the pages whose copies can be seen, in their order."""
        service = self._desk.application.evidence
        found = [service.picture(kept.id, page, _MEASURE) for page in range(kept.copies)]
        return [(1, 1) if one is None else (one.width, one.height) for one in found]

    # What is told

    def _shown(self) -> PartShown:
        size = size_words(sum(one.size for one in self._kept))
        count = translate("Evidence", "%n files, {size}", n=len(self._kept)).format(size=size)
        return PartShown(
            tuple(map(self._file_shown, self._kept)),
            count if self._kept else "",
            self._unwilling(),
            self._session_choices(),
        )

    def _file_shown(self, kept: Evidence) -> FileShown:
        application = self._desk.application
        pages = application.evidence.page_numbers(kept) if kept.codes else ()
        return file_shown(kept, pages, self._sessions, application.clock.today())

    def _session_choices(self) -> tuple[SessionChoice, ...]:
        today = self._desk.application.clock.today()
        return tuple((one.id, session_words(one, today)) for one in self._sessions)

    def _unwilling(self) -> str:
        if self._event is None:
            return ""
        return unwilling_words(self._desk.application.evidence.not_in_pictures(self._event))

    def _name(self, evidence_id: EvidenceId) -> str:
        return next((one.name for one in self._kept if one.id == evidence_id), "")

    def _tell(self, changes: Changes, what: str, name: str) -> None:
        self.load()
        if changes.subjects:
            self._desk.tell(changes, act_words(what, {"name": name}))


def _hidden(kept: Evidence) -> str:
    """Return which pages have no copy to look at, "" where all have one."""
    if not kept.copies or kept.copies >= kept.pages:
        return ""
    words = translate("Evidence", "Pages {first} to {last} are seen in the saved file only.")
    return words.format(first=kept.copies + 1, last=kept.pages)
