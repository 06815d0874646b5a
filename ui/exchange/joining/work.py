"""The long work of belonging, each piece as a value whose `run` is done beside the window.

A stick may be slow, a welcome large, and a passphrase is stretched on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.exchange.work import writing_into

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap import Application
    from app.jobs import Job
    from app.services.membership_views import Belonging, Part, Welcome, WelcomeSeen, WishSeen
    from app.services.recovery import Papers, PapersSeen
    from app.services.taking_in import TakenIn
    from app.sync.joining import JoinWish


@dataclass(frozen=True, slots=True)
class Asked:
    """The file that asks to join, and whether it lies on a stick."""

    file: Path
    is_stick: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """Writing the file that asks to join; `anew` with other keys than before."""

    application: Application
    file: Path
    anew: bool = False

    def run(self, _job: Job) -> Asked:
        with writing_into(self.application, self.file.parent) as is_stick:
            self.application.membership.wish(self.file, anew=self.anew)
        return Asked(self.file, is_stick)


@dataclass(frozen=True, slots=True)
class OpeningWelcome:
    """Looking at what a welcome would do; it is done and rolled back."""

    application: Application
    file: Path

    def run(self, job: Job) -> WelcomeSeen:
        return self.application.membership.look_at_welcome(self.file, job)


@dataclass(frozen=True, slots=True)
class Accepting:
    """Joining with a welcome; `reason` says why it may delete as much here as it does."""

    application: Application
    file: Path
    reason: str = ""

    def run(self, job: Job) -> TakenIn:
        membership = self.application.membership
        return membership.accept_welcome(self.file, job, reason=self.reason)


@dataclass(frozen=True, slots=True)
class OpeningWish:
    """Reading who asks to join."""

    application: Application
    file: Path

    def run(self, _job: Job) -> WishSeen:
        return self.application.membership.look_at_wish(self.file)


@dataclass(frozen=True, slots=True)
class LetIn:
    """A welcome that was written, and whether it lies on a stick."""

    welcome: Welcome
    is_stick: bool


@dataclass(frozen=True, slots=True)
class LettingIn:
    """Letting a laptop in and writing its welcome into a folder."""

    application: Application
    wish: JoinWish
    part: Part
    folder: Path

    def run(self, job: Job) -> LetIn:
        with writing_into(self.application, self.folder) as is_stick:
            welcome = self.application.membership.let_in(self.wish, self.part, self.folder, job)
        return LetIn(welcome, is_stick)


@dataclass(frozen=True, slots=True)
class PreparingPapers:
    """Sealing the programme's keys under a passphrase."""

    application: Application
    passphrase: str = field(repr=False)

    def run(self, _job: Job) -> Papers:
        return self.application.recovery.prepare(self.passphrase)


@dataclass(frozen=True, slots=True)
class ReadingPaper:
    """Reading the groups off a scan, a photo, a PDF or a text file."""

    application: Application
    file: Path

    def run(self, job: Job) -> str:
        return self.application.recovery.text_of(self.file, job)


@dataclass(frozen=True, slots=True)
class LookingAtPaper:
    """Saying which programme a paper is of."""

    application: Application
    text: str = field(repr=False)
    passphrase: str = field(repr=False)

    def run(self, _job: Job) -> PapersSeen:
        return self.application.recovery.look_at(self.text, self.passphrase)


@dataclass(frozen=True, slots=True)
class Restoring:
    """Becoming a coordinator by a paper."""

    application: Application
    text: str = field(repr=False)
    passphrase: str = field(repr=False)

    def run(self, _job: Job) -> Belonging:
        return self.application.recovery.restore(self.text, self.passphrase)
