"""The long work of exchanging, each piece as a value whose `run` is done beside the window."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors import FolderGoneError, KopaError
from app.domain.errors_exchange import NotAllSentError, NotForThisLaptopError
from app.domain.errors_membership import RevokedWishError
from app.domain.file_names import safe_words
from app.domain.trust import Role
from app.jobs import PartOfJob
from app.services.sending import Written, is_own
from app.services.sticks import files_in
from app.services.wording.errors import sentence
from app.services.wording.exchange import not_sent_lines
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.bootstrap import Application
    from app.jobs import Job
    from app.services.agreeing import Agreement
    from app.services.confirmed import Unconfirmed
    from app.services.exchange import Import, TakenIn


_LOOKED_BY: Final = 0.8
"""How much of looking is done when every file was looked at; then all of them together."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot be used, with the sentence why."""

    file: Path
    why: str


@dataclass(frozen=True, slots=True)
class SavedFiles:
    """What was written, and the names of this laptop's earlier files beside it.

    `missing` tells for whom no file could be written, and why.
    """

    written: tuple[Written, ...]
    older: tuple[str, ...]
    is_stick: bool
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Saving:
    """Saving into a folder. Its work runs beside the window."""

    application: Application
    folder: Path
    with_copies: bool = True

    def run(self, job: Job) -> SavedFiles:
        missing: tuple[str, ...] = ()
        with writing_into(self.application, self.folder) as is_stick:
            try:
                written = self.application.exchange.export(
                    self.folder, job, with_copies=self.with_copies
                )
            except NotAllSentError as error:
                written, missing = tuple(map(_written, error.saved)), not_sent_lines(error)
        return SavedFiles(written, self._older_than(written), is_stick=is_stick, missing=missing)

    def _older_than(self, written: tuple[Written, ...]) -> tuple[str, ...]:
        laptop = self.application.settings.laptop()
        new = {one.file for one in written}
        return tuple(
            file.name
            for file in files_in([self.folder])
            if laptop is not None and is_own(file, laptop) and file not in new
        )


def _written(file: Path) -> Written:
    """Return what is known of a file of which only its name was told."""
    return Written(file, (), 0, file.stat().st_size)


@contextlib.contextmanager
def writing_into(application: Application, folder: Path) -> Iterator[bool]:
    """Yield whether a folder is on a stick. Raises FolderGoneError where it is gone, or goes.

    The folder that is left of a stick lies on the laptop's own disk.
    """
    if not folder.is_dir():
        raise FolderGoneError(str(folder))
    was_stick = _is_on_stick(application, folder)
    yield was_stick
    if was_stick and not _is_on_stick(application, folder):
        raise FolderGoneError(str(folder))


def _is_on_stick(application: Application, folder: Path) -> bool:
    return any(folder.is_relative_to(stick) for stick in application.sticks.present())


@dataclass(frozen=True, slots=True)
class Surveying:
    """Looking up what the others have not said to have."""

    application: Application

    def run(self, _job: Job) -> tuple[Unconfirmed, ...]:
        return self.application.exchange.unconfirmed()


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found: what each file would bring, and the files that still ask to join.

    `asked` is what somebody must give a reason for before they come in together.
    """

    seen: tuple[TakenIn | Refused, ...]
    wishes: tuple[Path, ...]
    asked: Agreement


@dataclass(frozen=True, slots=True)
class Looking:
    """Looking at files one by one, so that one bad file does not hide the others."""

    application: Application
    files: tuple[Path, ...]
    wishes: tuple[Path, ...] = ()

    def run(self, job: Job) -> Looked:
        # One file alone is compared with no other.
        looked_by = _LOOKED_BY if len(self.files) > 1 else 1
        share = looked_by / len(self.files)
        seen = tuple(
            self._look(file, PartOfJob(job, place * share, (place + 1) * share))
            for place, file in enumerate(self.files)
        )
        usable = [one for one in seen if not isinstance(one, Refused)]
        asked = self.application.exchange.to_be_agreed(usable, PartOfJob(job, looked_by, 1))
        senders = {one.laptop for one in usable}
        wishes = (wish for wish in self.wishes if self._still_asks(wish, senders))
        return Looked(seen, tuple(wishes), asked)

    def _still_asks(self, wish: Path, senders: set[bytes]) -> bool:
        """Say whether somebody has to act: files stay on sticks after a laptop was let in.

        That it was, by the lead of its centre, may first be told by a file of its own beside it.
        """
        standing = self.application.membership.standing()
        if standing is None or not standing.lets_in:
            return False
        try:
            seen = self.application.membership.look_at_wish(wish)
        except RevokedWishError:
            # The keys of a laptop that was taken out: it comes back with new ones, if ever.
            return False
        except KopaError:
            # The page where laptops are let in says what is wrong with it.
            return True
        return seen.member is None and seen.wish.laptop not in senders

    def _look(self, file: Path, job: Job) -> TakenIn | Refused:
        try:
            (seen,) = self.application.exchange.preview((file,), job)
        except NotForThisLaptopError as error:
            return Refused(file, " ".join(filter(None, (sentence(error), self._hint(file)))))
        except KopaError as error:
            return Refused(file, sentence(error))
        return seen

    def _hint(self, file: Path) -> str:
        """Return what else it may mean that a file for the own centre cannot be opened.

        A laptop that was taken out cannot be told so by a file: none is sealed to it any more.
        """
        standing = self.application.membership.standing()
        centre = self.application.settings.centre()
        if standing is None or standing.role is Role.COORDINATOR or centre is None:
            return ""
        if safe_words(centre.name) not in file.name:
            return ""
        return translate(
            "Exchange",
            "It is a file for your centre: if the others can open it, this laptop may have been "
            "taken out. Ask your coordinator; then join anew under Laptops, on its own line.",
        )


@dataclass(frozen=True, slots=True)
class Believed:
    """How many records were taken from which file."""

    file: Path
    count: int


@dataclass(frozen=True, slots=True)
class Believing:
    """Taking from a file what coordinators wrote of the programme's records and lost."""

    application: Application
    file: Path

    def run(self, job: Job) -> Believed:
        return Believed(self.file, self.application.exchange.believe(self.file, job))


@dataclass(frozen=True, slots=True)
class Taking:
    """Taking files in, all that can be used; `reason` says why they may delete much."""

    application: Application
    files: tuple[Path, ...]
    reason: str = ""

    def run(self, job: Job) -> Import:
        return self.application.exchange.take_in_usable(self.files, job, reason=self.reason)
