"""The programme's keys on paper, for the day when every coordinator's laptop is lost.

Papers are prepared, printed and proved by typing back one group; with them a new laptop becomes a
coordinator of the same programme. The passphrase is kept nowhere.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.clock import wall_time
from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.errors_membership import (
    InProgrammeAlreadyError,
    MayNotLetInError,
    RecoveryGroupError,
    WrongPassphraseError,
)
from app.domain.trust import Role
from app.jobs import NO_JOB
from app.persistence import settings
from app.persistence.settling_in import settle_in
from app.services.belonging import (
    known_founding,
    own_member,
    programme_keys,
    roster_of,
    the_founding,
)
from app.services.home import set_up_laptop
from app.services.joining import (
    PAPERS_PROVED,
    begin,
    belonging,
    founding_of,
    has_heard,
    programme_name,
)
from app.sync.handover import are_keys_of
from app.sync.recovery import RecoverySecret, groups_of, secret_in, signs_in
from app.sync.statements import founding_code

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.trust import Founding
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.membership_views import Belonging


@dataclass(frozen=True, slots=True)
class Papers:
    """Recovery papers before they are proved; `made` is the laptop's ISO date and time."""

    programme: str
    code: str
    made: str
    groups: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class PapersSeen:
    """Which programme papers are of; the code is the one that its laptops show."""

    programme: str
    code: str


class RecoveryService:
    """What people do with recovery papers."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def prepare(self, passphrase: str) -> Papers:
        """Return papers of the programme's keys under a passphrase. Nothing is kept of it."""
        with self._store.database.reading() as connection:
            found, secret = _secret(connection)
            name = programme_name(connection, found)
        made = wall_time(self._store.clock.now())
        return Papers(name, founding_code(found), made, groups_of(secret, passphrase))

    def save(self, papers: Papers, target: Path) -> None:
        """Write the papers as a PDF, in the language of the screen."""
        # Loaded here: it is drawn once in years.
        from app.documents.recovery_paper import write_recovery_paper  # noqa: PLC0415
        from app.services.wording.recovery_paper import recovery_words  # noqa: PLC0415

        write_recovery_paper(target, papers.groups, recovery_words(papers))

    def confirm(self, papers: Papers, number: int, typed: str) -> None:
        """Take a group typed back from the paper, numbered from 1, as the proof that it is there.

        Raises RecoveryGroupError for another.
        """
        if signs_in(typed) != papers.groups[number - 1]:
            raise RecoveryGroupError(number)
        with self._store.database.unnamed(capture=True) as connection:
            settings.write(connection, PAPERS_PROVED, papers.made)

    def text_of(self, file: Path, job: Job = NO_JOB) -> str:
        """Return the groups in a scan or photo of a paper, or in a text file; "" for neither."""
        from app.scans.code_reading import read_codes  # noqa: PLC0415  reads pictures, once in years

        try:
            content = file.read_bytes()
        except OSError as error:
            raise EvidenceRefusedError(EvidenceProblem.UNREACHABLE, file.name) from error
        with contextlib.suppress(UnicodeDecodeError):
            return content.decode("utf-8-sig")
        pages = read_codes(content, job)
        return next((code for page in pages for code in page.codes), "")

    def look_at(self, text: str, passphrase: str) -> PapersSeen:
        """Say which programme papers are of. Raises a RecoveryError."""
        found = _founding(secret_in(text, passphrase))
        return PapersSeen(found.name, founding_code(found))

    def restore(self, text: str, passphrase: str) -> Belonging:
        """Let this laptop be a coordinator of the programme that the papers are of.

        The records come with the next files of the centres: they are sealed to the papers as well.
        A laptop that left keeps what it heard of what the programme shares: no file says it again.
        """
        secret = secret_in(text, passphrase)
        found = _founding(secret)
        with self._store.database.unnamed(capture=False) as connection:
            if known_founding(connection) is not None:
                raise InProgrammeAlreadyError
            laptop = set_up_laptop(connection)
            if not has_heard(connection, found):
                settle_in(connection, laptop.centre, laptop.centre)
            begin(connection, found, secret.keys, laptop, self._store.believed_day())
            # Whoever has just used a paper has one that opens.
            settings.write(connection, PAPERS_PROVED, wall_time(self._store.clock.now()))
            return belonging(connection, found)


def _secret(connection: Connection) -> tuple[Founding, RecoverySecret]:
    found, keys = the_founding(connection), programme_keys(connection)
    member = own_member(connection, roster_of(connection, found))
    if keys is None or member is None or member.role is not Role.COORDINATOR:
        raise MayNotLetInError
    return found, RecoverySecret(found.programme, found.name, keys)


def _founding(secret: RecoverySecret) -> Founding:
    found = founding_of(secret.keys, secret.programme, secret.name)
    if not are_keys_of(secret.keys, found):
        raise WrongPassphraseError
    return found
