"""What issuing asks of the board, and what it shows there. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ui.certificates.printing import PrintingView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.designs import CertificateKind
    from app.domain.events import EventSummary
    from app.services.certificate_printing import CertificatePrint
    from ui.certificates.issue_state import IssueWish, Key
    from ui.certificates.remarks import RemarkShown


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """Somebody of the event: the name, what they attended, and whether they get one."""

    key: Key
    name: str
    about: str
    is_ticked: bool
    is_possible: bool


@dataclass(frozen=True, slots=True)
class IssueShown:
    """What it is about and its people before anything is final. `hint` is "" when all is well."""

    title: str
    about: str
    lines: tuple[CandidateLine, ...]
    hint: str


@dataclass(frozen=True, slots=True)
class WishShown:
    """What is asked, and what can be asked: kinds, and own templates by id and name."""

    wish: IssueWish
    kinds: tuple[CertificateKind, ...]
    own: tuple[tuple[str, str], ...]
    has_rule: bool
    has_codes: bool


@dataclass(frozen=True, slots=True)
class IssuedShown:
    """What was issued, and who could not be."""

    words: str
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeAsked:
    """Whose personal code may be typed."""

    key: Key
    name: str
    code: str


class IssueView(PrintingView, Protocol):
    """What issuing asks of the screen."""

    def show_events(self, events: tuple[EventSummary, ...]) -> None: ...
    def show_wish(self, shown: WishShown) -> None: ...
    def show_candidates(self, shown: IssueShown) -> None: ...
    def show_granting(self, *, is_asked: bool) -> None: ...
    def show_preview(self, made: CertificatePrint | None, problems: tuple[str, ...]) -> None: ...
    def show_remarks(self, remarks: Sequence[RemarkShown]) -> None: ...
    def show_ready(self, words: str, *, is_ready: bool) -> None: ...
    def show_issued(self, shown: IssuedShown) -> None: ...
    def show_choosing(self) -> None: ...
    def focus_remarks(self) -> None: ...
    def focus_field(self, name: str) -> None: ...
    def ask_name(self, key: Key, name: str) -> None: ...
    def ask_hours(self, keys: tuple[Key, ...]) -> None: ...
    def ask_forms(self, key: Key, name: str, forms: tuple[str, str]) -> None: ...
    def ask_codes(self, codes: tuple[CodeAsked, ...]) -> None: ...
