"""What stands on the page of certificates from a list, and how it outlives a power cut.

It knows values only. Personal codes are never kept: they are typed for the paper alone.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from app.domain.certificate_wishes import ListLine, ListSource, PaperOrder
from app.domain.designs import THANKS_KINDS, CertificateKind, Look, Orientation, PaperSize
from app.domain.papers import Signatory
from app.domain.pasted_names import NameDoubt, PastedName
from ui.certificates.appearance import Appearance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.certificates import TemplateChoice

LIST_KINDS: Final = tuple(
    kind for kind in CertificateKind if kind is not CertificateKind.HOURS_STATEMENT
)
"""What can be said of people on a list; a statement of hours is about what was attended here."""


@dataclass(frozen=True, slots=True)
class QuickWhat:
    """What the papers are about; what is "" or None does not stand on them."""

    kind: CertificateKind = CertificateKind.PARTICIPATION
    title: str = ""
    first_day: date | None = None
    last_day: date | None = None
    hours: int | None = None
    place: str = ""
    reason: str = ""
    signatory: str = ""
    position: str = ""
    programme_kind: str = "A"
    approval_authority: str = ""
    approval_day: date | None = None
    approval_number: str = ""


@dataclass(frozen=True, slots=True)
class QuickState:
    """Everything on the page."""

    names: tuple[PastedName, ...] = ()
    what: QuickWhat = field(default_factory=QuickWhat)
    how: Appearance = field(default_factory=Appearance)
    keeps_records: bool = False

    @property
    def choice(self) -> TemplateChoice:
        """Return the template that the papers are made from."""
        return self.how.choice(self.what.kind)

    def order(self, usual: tuple[Signatory, ...]) -> PaperOrder:
        """Return what the papers have in common; `usual` signs where nobody else is named."""
        what, how = self.what, self.how
        signs = Signatory(what.signatory, what.position)
        is_usual = bool(usual) and (usual[0].name, usual[0].position) == (
            signs.name,
            signs.position,
        )
        return PaperOrder(
            kind=what.kind,
            language=how.language,
            second_language=how.second_language,
            signatories=usual if is_usual else (signs,),
            reason=what.reason if what.kind in THANKS_KINDS else "",
        )

    def source(self, today: date) -> ListSource:
        """Return the list as the service takes it."""
        what = self.what
        first = what.first_day or what.last_day or today
        approved = what.kind is CertificateKind.TEACHER
        source = ListSource(
            lines=tuple(self._line(one) for one in self.names),
            title=what.title,
            first_day=first,
            last_day=max(what.last_day or first, first),
            hours=what.hours or 0,
            place=what.place,
        )
        if not approved:
            return source
        return replace(
            source,
            programme_kind=what.programme_kind,
            approval_authority=what.approval_authority,
            approval_day=what.approval_day,
            approval_number=what.approval_number,
        )

    def _line(self, one: PastedName) -> ListLine:
        return ListLine(
            one.name,
            given=one.given,
            surname=one.surname,
            organisation=one.organisation,
            hours=one.hours,
            personal_code=one.personal_code if self.what.kind is CertificateKind.TEACHER else "",
        )


def is_oddly_cased(one: PastedName) -> bool:
    """Tell whether a name is in capitals or small letters."""
    return NameDoubt.CAPITALS in one.doubts or NameDoubt.SMALL_LETTERS in one.doubts


def organisation_row(line: str) -> PastedName:
    """Return a row whose name is one thing: nothing of it is a surname."""
    name = " ".join(line.split())
    return PastedName("", name, name)


def kept_state(state: QuickState) -> str:
    """Return the page as a text to keep."""
    names = [
        {**asdict(one), "personal_code": "", "doubts": list(one.doubts)} for one in state.names
    ]
    parts = {
        "names": names,
        "what": _plain(asdict(state.what)),
        "how": asdict(state.how),
        "keeps_records": state.keeps_records,
    }
    return json.dumps(parts, ensure_ascii=False)


def read_state(text: str, otherwise: QuickState) -> QuickState:
    """Return the page that was kept, `otherwise` where it cannot be read any more."""
    try:
        kept = json.loads(text)
        return QuickState(
            names=tuple(_name(one) for one in kept["names"]),
            what=_what(kept["what"]),
            how=_how(kept["how"]),
            keeps_records=bool(kept["keeps_records"]),
        )
    except (ValueError, KeyError, TypeError):
        return otherwise


def _plain(values: dict[str, object]) -> dict[str, object]:
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
    }


def _name(kept: Mapping[str, object]) -> PastedName:
    known = {one.name for one in fields(PastedName)}
    values = {name: value for name, value in kept.items() if name in known}
    doubts = values.pop("doubts", [])
    found = PastedName(**values)  # type: ignore[arg-type]  # a kept row; others raise TypeError
    return replace(found, doubts=tuple(NameDoubt(one) for one in doubts))  # type: ignore[attr-defined]  # a list of texts


def _what(kept: Mapping[str, object]) -> QuickWhat:
    days = {
        name: None if kept[name] is None else date.fromisoformat(str(kept[name]))
        for name in ("first_day", "last_day", "approval_day")
    }
    kind = CertificateKind(str(kept["kind"]))
    return QuickWhat(**{**kept, **days, "kind": kind})  # type: ignore[arg-type]  # as kept above


def _how(kept: Mapping[str, object]) -> Appearance:
    return Appearance(
        look=Look(str(kept["look"])),
        template=str(kept["template"]),
        size=PaperSize(str(kept["size"])),
        orientation=Orientation(str(kept["orientation"])),
        language=str(kept["language"]),
        second_language=str(kept["second_language"]),
    )
