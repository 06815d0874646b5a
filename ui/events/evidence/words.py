"""How evidence is told: what a file shows, where it lies, what became of files that were brought.

It knows words; it knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.codes import shown_code
from app.domain.evidence import Evidence, EvidenceKind
from app.services.wording.acts import act_words
from app.services.wording.evidence import kind_words, problem_words
from app.services.wording.moments import moment_words
from app.texts import translate
from ui.events.words import near_day, times
from ui.exchange.wording import size_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.domain.events import Session
    from app.domain.ids import EventId, EvidenceId
    from app.services.evidence import Attached, Attachment

_SIGNS = {EvidenceKind.SHEET: "sheet", EvidenceKind.PHOTO: "preview", EvidenceKind.OTHER: "file"}


@dataclass(frozen=True, slots=True)
class FileShown:
    """A file as a card shows it. `missing` says where the picture is when it is not here."""

    id: EvidenceId
    kind: str
    sign: str
    name: str
    about: tuple[str, ...]
    note: str
    missing: str

    @property
    def spoken(self) -> str:
        """Return all that a card says, for those who hear it."""
        words = (self.kind, self.name, *self.about, self.note, self.missing)
        return ", ".join(filter(None, words))


def file_shown(
    kept: Evidence, pages: Sequence[int], sessions: Sequence[Session], today: date
) -> FileShown:
    """Return how a file is told; `pages` are the numbers of the printed pages on it."""
    return FileShown(
        id=kept.id,
        kind=kind_words(kept.kind),
        sign=_SIGNS[kept.kind],
        name=kept.name,
        about=tuple(filter(None, _about(kept, pages, sessions, today))),
        note=kept.note or _missing_note(kept),
        missing="" if kept.copies else _where(kept),
    )


def _about(
    kept: Evidence, pages: Sequence[int], sessions: Sequence[Session], today: date
) -> tuple[str, ...]:
    return (
        page_words(kept, pages),
        next((session_words(one, today) for one in sessions if one.id == kept.session), ""),
        " · ".join((moment_words(kept.added_at), _size(kept))),
    )


def page_words(kept: Evidence, pages: Sequence[int]) -> str:
    """Return which printed pages a file shows, "" for none."""
    codes = ", ".join(map(shown_code, kept.codes))
    if not codes:
        return ""
    if not pages:
        return translate("Evidence", "Page with the code {code}").format(code=codes)
    numbers = ", ".join(map(str, pages))
    if len(pages) == 1:
        return translate("Evidence", "Page {page} · {code}").format(page=numbers, code=codes)
    return translate("Evidence", "Pages {pages}").format(pages=numbers)


def session_words(session: Session, today: date) -> str:
    """Return a sitting as it is chosen."""
    day, span = near_day(session.on, today), times(session.starts, session.ends)
    return f"{day}, {span}" if span else day


def _size(kept: Evidence) -> str:
    size = size_words(kept.size)
    if kept.pages == 1:
        return size
    return translate("Evidence", "%n page(s), {size}", n=kept.pages).format(size=size)


def _missing_note(kept: Evidence) -> str:
    if kept.kind is not EvidenceKind.PHOTO:
        return ""
    return translate("Evidence", "No note yet that the people in it agreed.")


def _where(kept: Evidence) -> str:
    if not kept.taken_in or kept.has_original:
        return translate("Evidence", "The picture cannot be shown here.")
    return translate("Evidence", "The scan is on the laptop {laptop}.").format(laptop=kept.taken_in)


# What became of files


def done_words(done: Attachment) -> str:
    """Return what was kept, with the pages that were recognised; "" where nothing was."""
    if not done.attached:
        return ""
    names = sorted({one.event_title for one in done.attached})
    words = act_words("evidence.add", {"name": ", ".join(names), "count": len(done.attached)})
    pages = sorted({one.page for one in done.attached if one.by_code})
    if not pages:
        return words
    recognised = translate("Evidence", "Recognised by its code: page no. {pages}")
    return f"{words}. {recognised.format(pages=', '.join(map(str, pages)))}"


def report_lines(done: Attachment, event: EventId | None) -> tuple[str, ...]:
    """Return what is worth saying of single files: led to another event, or not kept."""
    return (
        *(_led(one) for one in done.attached if one.evidence.event != event),
        *(problem_words(one.problem, one.file) for one in done.refused),
    )


def _led(one: Attached) -> str:
    words = translate("Evidence", "“{file}” is page {page} of “{event}” and was kept there.")
    return words.format(file=one.file, page=one.page, event=one.event_title)


def unwilling_words(names: Sequence[str]) -> str:
    """Return who said no to pictures, "" for nobody."""
    if not names:
        return ""
    words = translate("Evidence", "Do not want to be in pictures: {names}.")
    return words.format(names=", ".join(names))
