"""Evidence: scans of signed pages and photos, brought to where they belong and shown again.

The page code on a picture leads it to its sheet, event and sitting by itself; what has none goes
where the person is. Pictures are read in app.scans, before anything is written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from app.domain.errors import NotFoundError
from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.events import RegistrationState
from app.domain.evidence import MOST_BYTES, Evidence, EvidenceKind, Media
from app.domain.ids import EvidenceId, new_id
from app.domain.names import tidy_lines, tidy_text
from app.domain.people import ConsentPurpose, consents_in_force
from app.files import write_file
from app.jobs import NO_JOB, track
from app.persistence import (
    events,
    evidence,
    people,
    programme,
    records,
    tables,
)
from app.services.changes import Changes
from app.services.event_people import people_of_event
from app.services.home import known_event, known_sitting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.events import Event
    from app.domain.evidence import EvidenceDraft, MissingScan, Scan
    from app.domain.ids import EventId, PersonId, SessionId, SheetPageId
    from app.domain.people import Consent
    from app.domain.pictures import Picture
    from app.jobs import Job
    from app.persistence.evidence import PagePlace
    from app.persistence.store import Store

_STILL_MENDED = timedelta(days=400)
"""So long after an event its scan is asked for: the reports of earlier years are made."""


_PICTURES = (ConsentPurpose.PHOTO, ConsentPurpose.CHILD_PHOTO)


@dataclass(frozen=True, slots=True)
class Target:
    """Where the person is who brings files: what has no page code goes there."""

    event: EventId | None = None
    session: SessionId | None = None
    page: SheetPageId | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that is kept. `by_code` where its page code led it; `page` is the printed number."""

    file: str
    evidence: Evidence
    event_title: str
    by_code: bool
    page: int = 0


@dataclass(frozen=True, slots=True)
class NotAttached:
    """A file that is not kept, and why."""

    file: str
    problem: EvidenceProblem


@dataclass(frozen=True, slots=True)
class Attachment:
    """What became of each file, in the order in which they were brought."""

    files: tuple[Attached | NotAttached, ...]
    changes: Changes

    @property
    def attached(self) -> tuple[Attached, ...]:
        return tuple(one for one in self.files if isinstance(one, Attached))

    @property
    def refused(self) -> tuple[NotAttached, ...]:
        return tuple(one for one in self.files if isinstance(one, NotAttached))


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read; its content stays in the file until it is written."""

    file: Path
    digest: bytes
    size: int
    scan: Scan


class EvidenceService:
    """What people do with evidence."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def of_event(self, event_id: EventId) -> tuple[Evidence, ...]:
        """Return what is kept with an event, the newest first."""
        with self._store.database.reading() as connection:
            known_event(connection, event_id)
            return evidence.of_event(connection, event_id)

    def of_page(self, page: SheetPageId) -> tuple[Evidence, ...]:
        """Return what shows a printed page, also as one of many pages of a file."""
        with self._store.database.reading() as connection:
            return evidence.of_page(connection, page)

    def page_numbers(self, kept: Evidence) -> tuple[int, ...]:
        """Return the numbers of the printed pages that a file shows, as far as they are known."""
        with self._store.database.reading() as connection:
            places = [evidence.place_of(connection, code) for code in kept.codes]
        return tuple(one.number for one in places if one is not None)

    def missing(self, day: date | None = None) -> tuple[MissingScan, ...]:
        """Return events before a day with a printed sheet of which no scan is kept.

        Nothing is missing where nobody keeps scans and the coordinator asks for none.
        """
        before = day or self._store.clock.today()
        with self._store.database.reading() as connection:
            wanted = programme.the_programme(connection).wants_evidence
            if not wanted and not evidence.is_any(connection):
                return ()
            return evidence.missing(connection, before - _STILL_MENDED, before)

    def attach(
        self,
        files: Sequence[Path],
        target: Target,
        *,
        kind: EvidenceKind | None = None,
        job: Job = NO_JOB,
    ) -> Attachment:
        """Keep files with the events that they belong to; one that cannot be kept stops no other.

        Without a kind a page with a code is a signed sheet, a PDF too, and another picture a photo.
        """
        read = [_read(file, job) for file in track(files, job)]
        with self._store.database.act("evidence.add") as act:
            target = _checked(act.connection, target)
            added_at = self._store.noted_now().isoformat(timespec="seconds")
            attaching = _Attaching(act.connection, target, kind, added_at)
            kept = tuple(attaching.keep(one) for one in track(read, job))
            titles = {one.event_title for one in kept if isinstance(one, Attached)}
            act.detail["name"] = ", ".join(sorted(titles))
            act.detail["count"] = sum(isinstance(one, Attached) for one in kept)
        return Attachment(kept, Changes(act.tables))

    def change(self, evidence_id: EvidenceId, draft: EvidenceDraft) -> Changes:
        """Set what a file is evidence of, its note, and the sitting that it belongs to."""
        with self._store.database.act("evidence.change") as act:
            known = _known(act.connection, evidence_id)
            act.detail["name"] = known.name
            if draft.session is not None:
                _refuse_stranger(act.connection, known.event, draft.session)
            changed = replace(
                known, kind=draft.kind, note=tidy_lines(draft.note), session=draft.session
            )
            records.change(act.connection, tables.evidence, evidence_id, evidence.cells_of(changed))
        return Changes(act.tables)

    def remove(self, evidence_id: EvidenceId) -> Changes:
        """Keep a file as evidence no longer."""
        with self._store.database.act("evidence.remove") as act:
            act.detail["name"] = _known(act.connection, evidence_id).name
            records.remove(act.connection, tables.evidence, evidence_id)
        return Changes(act.tables)

    def picture(self, evidence_id: EvidenceId, page: int, width: int) -> Picture | None:
        """Return the copy of a page, counted from 0; None where none is here that can be shown."""
        from app.scans.copies import opened_copy  # noqa: PLC0415  loads with the first picture

        with self._store.database.reading() as connection:
            jpeg = evidence.copy_of_page(connection, evidence_id, page)
        return opened_copy(jpeg, width) if jpeg else None

    def save_original(self, evidence_id: EvidenceId, target: Path) -> None:
        """Write the file as it came; raises NotFoundError where it lies on another laptop."""
        with self._store.database.reading() as connection:
            _known(connection, evidence_id)
            content = evidence.original(connection, evidence_id)
            digest = evidence.digest_of(connection, evidence_id)
        if sha256(content).digest() != digest:
            raise NotFoundError("evidence_original", evidence_id.hex())
        write_file(target, content)

    def not_in_pictures(self, event_id: EventId) -> tuple[str, ...]:
        """Return the names of those on the list of the event who do not want to be in pictures."""
        with self._store.database.reading() as connection:
            known_event(connection, event_id)
            came = people_of_event(connection, event_id)
            records_of: dict[PersonId, list[PersonId]] = {}
            for record in came.leads:
                records_of.setdefault(came.lead(record), []).append(record)
            acts = people.consents_of(connection, list(came.leads))
        return tuple(
            one.name
            for one in came.people
            if one.state is not RegistrationState.CANCELLED
            and _refuses_pictures(
                [act for of in records_of[one.person] for act in acts.get(of, ())]
            )
        )


class _Attaching:
    """One act of keeping files, inside its transaction."""

    def __init__(
        self, connection: Connection, target: Target, kind: EvidenceKind | None, added_at: str
    ) -> None:
        self._connection = connection
        self._target = target
        self._kind = kind
        self._added_at = added_at

    def keep(self, read: _Read | NotAttached) -> Attached | NotAttached:
        """Keep one file where it belongs, or say why not."""
        if isinstance(read, NotAttached):
            return read
        place = self._place(read.scan)
        target = self._target if place is None else self._at(place)
        if target.event is None:
            return NotAttached(read.file.name, EvidenceProblem.NO_EVENT)
        event = known_event(self._connection, target.event)
        if evidence.is_here(self._connection, event.id, read.digest):
            return NotAttached(read.file.name, EvidenceProblem.HERE_ALREADY)
        try:
            content = _content(read.file)
        except EvidenceRefusedError as refused:
            return NotAttached(read.file.name, refused.problem)
        if sha256(content).digest() != read.digest:
            # Somebody wrote to the file since it was read.
            return NotAttached(read.file.name, EvidenceProblem.UNREACHABLE)
        kept = self._write(self._evidence(read, event, target), read, content)
        number = 0 if place is None else place.number
        return Attached(read.file.name, kept, event.title, by_code=place is not None, page=number)

    def _place(self, scan: Scan) -> PagePlace | None:
        """Return where the first known page belongs that the file shows."""
        for copy in scan.copies:
            place = evidence.place_of(self._connection, copy.code) if copy.code else None
            if place is not None and events.one(self._connection, place.event) is not None:
                return place
        return None

    def _at(self, place: PagePlace) -> Target:
        session = self._target.session if self._target.session in place.sessions else None
        if len(place.sessions) == 1:
            (session,) = place.sessions
        known = session and events.one_session(self._connection, session)
        return Target(place.event, session if known else None, place.id)

    def _evidence(self, read: _Read, event: Event, target: Target) -> Evidence:
        return Evidence(
            id=EvidenceId(new_id()),
            event=event.id,
            centre=event.centre,
            kind=self._kind or _likely_kind(read.scan, target),
            name=tidy_text(read.file.name),
            media=read.scan.media,
            size=read.size,
            pages=read.scan.pages,
            added_at=self._added_at,
            session=target.session,
            sheet_page=target.page,
            page_codes=tuple(copy.code for copy in read.scan.copies),
            copies=len(read.scan.copies),
            has_original=True,
        )

    def _write(self, added: Evidence, read: _Read, content: bytes) -> Evidence:
        evidence.add(self._connection, added, read.digest)
        evidence.add_copies(self._connection, added, read.scan.copies)
        evidence.add_original(self._connection, added.id, content)
        return _known(self._connection, added.id)


def _likely_kind(scan: Scan, target: Target) -> EvidenceKind:
    if target.page is not None or scan.media is Media.PDF or any(one.code for one in scan.copies):
        return EvidenceKind.SHEET
    return EvidenceKind.PHOTO


def _checked(connection: Connection, target: Target) -> Target:
    """Return the whole of where the person is; raises NotFoundError for what is not there."""
    event, session = target.event, target.session
    if target.page is not None:
        place = evidence.place_of_page(connection, target.page)
        if place is None:
            raise NotFoundError("sheet_page", target.page.hex())
        event = place.event
        if session is None and len(place.sessions) == 1:
            (session,) = place.sessions
    if session is not None:
        event = known_sitting(connection, session)[0].id if event is None else event
        _refuse_stranger(connection, event, session)
    if event is not None:
        known_event(connection, event)
    return Target(event, session, target.page)


def _refuse_stranger(connection: Connection, event_id: EventId, session_id: SessionId) -> None:
    event, _ = known_sitting(connection, session_id)
    if event.id != event_id:
        raise NotFoundError("session", session_id.hex())


def _read(file: Path, job: Job) -> _Read | NotAttached:
    from app.scans.reading import read_scan  # noqa: PLC0415  loads with the first file

    try:
        content = _content(file)
        scan = read_scan(content, job)
    except EvidenceRefusedError as refused:
        return NotAttached(file.name, refused.problem)
    return _Read(file, sha256(content).digest(), len(content), scan)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            content = source.read(MOST_BYTES + 1)
    except OSError as error:
        raise EvidenceRefusedError(EvidenceProblem.UNREACHABLE, file.name) from error
    if len(content) > MOST_BYTES:
        raise EvidenceRefusedError(EvidenceProblem.TOO_LARGE, file.name)
    return content


def _known(connection: Connection, evidence_id: EvidenceId) -> Evidence:
    found = evidence.one(connection, evidence_id)
    if found is None:
        raise NotFoundError("evidence", evidence_id.hex())
    return found


def _refuses_pictures(acts: Sequence[Consent]) -> bool:
    """Tell whether somebody said no to pictures, and has not agreed since."""
    said = tuple(one for one in acts if one.purpose in _PICTURES)
    return bool({one.purpose for one in said} - consents_in_force(said))
