"""Looking through the drafts of a batch: pure rules over papers, their design and known facts.

It knows no store and plans no page: what the pages lack comes in as problems. What the remarks
mean is said in app.domain.certificate_checks.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.certificate_checks import DraftFacts, Findings, Mend, Remark, RemarkKind, Severity
from app.domain.certificate_twins import Spoken, likely_pairs
from app.domain.designs import CertificateKind, ElementKind, Speaks
from app.domain.likeness import judge
from app.domain.papers import PaperField, PrintProblemKind
from app.domain.personal_codes import is_likely

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from app.domain.certificates import CertificateDraft
    from app.domain.designs import Design
    from app.domain.papers import CertificatePaper, PrintProblem
    from app.domain.people import Person

_FIELD: Final = re.compile(r"\{([a-z_]+)\}")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Batch:
    """The drafts that are to be printed from one design, and what is known of each.

    `problems` name the place of their draft. `apart` are pairs of places that are known to be two
    people. `people` are those who are on record.
    """

    drafts: Sequence[CertificateDraft]
    design: Design
    today: date
    facts: Sequence[DraftFacts] = ()
    problems: Sequence[tuple[int, PrintProblem]] = ()
    people: Mapping[int, Person] = field(default_factory=dict)
    apart: frozenset[tuple[int, int]] = frozenset()
    given_names: frozenset[str] = frozenset()

    @property
    def papers(self) -> Iterator[tuple[int, CertificatePaper]]:
        """Return the papers with their places."""
        for place, draft in enumerate(self.drafts):
            yield place, draft.paper

    def facts_of(self, place: int) -> DraftFacts:
        """Return what is known of a draft."""
        return self.facts[place] if place < len(self.facts) else DraftFacts()


@dataclass(frozen=True, slots=True)
class _Matter:
    """What is the matter, without the drafts that it concerns."""

    kind: RemarkKind
    field: PaperField | None = None
    text: str = ""
    letters: str = ""


_STOPS: Final = frozenset(
    {
        RemarkKind.MISSING_LETTERS,
        RemarkKind.NAME_TOO_LONG,
        RemarkKind.TEXT_TOO_LONG,
        RemarkKind.EMPTY,
        RemarkKind.NO_ROOM,
        RemarkKind.FORM_UNCONFIRMED,
        RemarkKind.ISSUER_MISSING,
        RemarkKind.RULE_NOT_MET,
        RemarkKind.ALREADY_HAS_ONE,
    }
)
_TELLS: Final = frozenset(
    {
        RemarkKind.PERSONAL_CODE,
        RemarkKind.COARSE_LOGO,
        RemarkKind.COARSE_PICTURE,
        RemarkKind.FUNDING_MISSING,
        RemarkKind.NO_PLACE,
    }
)
_MENDS: Final[Mapping[RemarkKind, tuple[Mend, ...]]] = MappingProxyType(
    {
        RemarkKind.NAME_TOO_LONG: (Mend.NAME_FOR_PAPERS, Mend.CHOOSE_TEMPLATE, Mend.LEAVE_OUT),
        RemarkKind.FORM_UNCONFIRMED: (Mend.CONFIRM_FORM, Mend.CHOOSE_TEMPLATE, Mend.LEAVE_OUT),
        RemarkKind.ISSUER_MISSING: (Mend.NAME_ISSUER,),
        RemarkKind.RULE_NOT_MET: (Mend.GIVE_REASON, Mend.LEAVE_OUT),
        RemarkKind.ALREADY_HAS_ONE: (Mend.LEAVE_OUT, Mend.OPEN_REGISTER),
        RemarkKind.SAME_PERSON: (Mend.LEAVE_OUT, Mend.COMPARE),
        RemarkKind.LIKELY_SAME: (Mend.COMPARE, Mend.LEAVE_OUT, Mend.CORRECT_NAME),
        RemarkKind.HOURS_MISSING: (Mend.WRITE_HOURS, Mend.CORRECT_EVENT),
        RemarkKind.SIGNATORY_MISSING: (Mend.NAME_SIGNATORY,),
        RemarkKind.DATE_AHEAD: (Mend.CHANGE_DAY, Mend.CORRECT_EVENT),
        RemarkKind.CAPITALS: (Mend.CAPITALISE, Mend.CORRECT_NAME),
        RemarkKind.DIGITS: (Mend.CORRECT_NAME,),
        RemarkKind.PERSONAL_CODE: (Mend.CORRECT_CODE,),
        RemarkKind.COARSE_LOGO: (Mend.CHANGE_LOGO,),
        RemarkKind.COARSE_PICTURE: (Mend.CHANGE_PICTURE, Mend.EDIT_TEMPLATE),
        RemarkKind.FUNDING_MISSING: (Mend.WRITE_FUNDING,),
        RemarkKind.NO_PLACE: (Mend.CHOOSE_TEMPLATE, Mend.EDIT_TEMPLATE),
        RemarkKind.NO_ROOM: (Mend.EDIT_TEMPLATE, Mend.CHOOSE_TEMPLATE),
    }
)
# Where what is wrong with the pages can be mended, by the part of the paper.
_MENDS_BY_FIELD: Final[Mapping[PaperField, tuple[Mend, ...]]] = MappingProxyType(
    {
        PaperField.RECIPIENT: (Mend.NAME_FOR_PAPERS, Mend.CORRECT_NAME, Mend.LEAVE_OUT),
        PaperField.ISSUER: (Mend.NAME_ISSUER,),
        PaperField.SIGNATORY: (Mend.NAME_SIGNATORY,),
        PaperField.PERSONAL_CODE: (Mend.CORRECT_CODE,),
        PaperField.FUNDER: (Mend.WRITE_FUNDING,),
        PaperField.PROGRAMME: (Mend.WRITE_FUNDING,),
        PaperField.LOGO: (Mend.CHANGE_LOGO,),
        PaperField.PICTURE: (Mend.CHANGE_PICTURE, Mend.EDIT_TEMPLATE),
        PaperField.WORDING: (Mend.EDIT_TEMPLATE, Mend.CHOOSE_TEMPLATE),
    }
)
# Papers that say for how long; on others hours may stand or not.
_WITH_HOURS: Final = frozenset(
    {
        CertificateKind.PARTICIPATION,
        CertificateKind.TEACHER,
        CertificateKind.NON_FORMAL,
        CertificateKind.VOLUNTEER,
    }
)
_FORMS: Final = ("recipient_dative", "recipient_accusative")
# Values that somebody typed for the paper's sake; what an event has anyway may stay away.
_TYPED: Final = (
    ("personal_code", PaperField.PERSONAL_CODE),
    ("reason", PaperField.REASON),
    ("approval_number", PaperField.APPROVAL),
    ("topics", PaperField.TOPICS),
)


def mentioned(design: Design) -> frozenset[str]:
    """Return the fields that the wording of a design mentions in any language."""
    texts = (text for one in design.elements for every in one.texts.values() for text in every)
    return frozenset(name for text in texts for name in _FIELD.findall(text))


def look_through(batch: Batch) -> Findings:
    """Return everything to look at before the batch is printed, what stops first."""
    found: dict[_Matter, list[int]] = defaultdict(list)
    for matters in (_of_pages, _of_forms, _of_facts, _of_names, _of_papers):
        for place, matter in matters(batch):
            if place not in found[matter]:
                found[matter].append(place)
    remarks = [_remark(batch, matter, places) for matter, places in found.items()]
    remarks += _same_people(batch)
    order = list(Severity)
    remarks.sort(key=lambda one: (order.index(one.severity), one.drafts[0]))
    stopped = frozenset(
        place for one in remarks if one.severity is Severity.STOPS for place in one.drafts
    )
    return Findings(tuple(remarks), stopped)


def _remark(batch: Batch, matter: _Matter, places: Sequence[int]) -> Remark:
    by_field = _MENDS_BY_FIELD.get(matter.field) if matter.field is not None else None
    mends = _MENDS.get(matter.kind) or by_field or (Mend.CORRECT_EVENT, Mend.EDIT_TEMPLATE)
    # One paper alone is no batch: its name says more than "all".
    is_of_all = len(places) == len(batch.drafts) > 1
    names = () if is_of_all else _names(batch, places)
    return Remark(
        matter.kind,
        _severity(matter.kind),
        tuple(places),
        mends,
        names,
        matter.field,
        matter.text,
        matter.letters,
        is_of_all,
    )


def _severity(kind: RemarkKind) -> Severity:
    if kind in _STOPS:
        return Severity.STOPS
    return Severity.TELLS if kind in _TELLS else Severity.ASKS


def _names(batch: Batch, places: Iterable[int]) -> tuple[str, ...]:
    return tuple(batch.drafts[place].paper.recipient for place in places)


def _of_pages(batch: Batch) -> Iterator[tuple[int, _Matter]]:
    """Yield what the plan of the pages found."""
    lacks_form = {place for place, _ in _of_forms(batch)}
    for place, problem in batch.problems:
        is_name = problem.field is PaperField.RECIPIENT
        if problem.kind is PrintProblemKind.EMPTY and is_name and place in lacks_form:
            continue
        yield place, _Matter(_page_kind(problem), problem.field, problem.text, problem.letters)


def _page_kind(problem: PrintProblem) -> RemarkKind:
    is_name = problem.field is PaperField.RECIPIENT
    is_logo = problem.field is PaperField.LOGO
    match problem.kind:
        case PrintProblemKind.COARSE:
            return RemarkKind.COARSE_LOGO if is_logo else RemarkKind.COARSE_PICTURE
        case PrintProblemKind.MISSING_LETTERS:
            return RemarkKind.MISSING_LETTERS
        case PrintProblemKind.TOO_LONG:
            return RemarkKind.NAME_TOO_LONG if is_name else RemarkKind.TEXT_TOO_LONG
        case PrintProblemKind.NO_ROOM:
            return RemarkKind.NO_ROOM
    return RemarkKind.ISSUER_MISSING if problem.field is PaperField.ISSUER else RemarkKind.EMPTY


def _of_forms(batch: Batch) -> Iterator[tuple[int, _Matter]]:
    """Yield the names whose form in a sentence nobody has looked at."""
    wanted = [name for name in _FORMS if name in mentioned(batch.design)]
    for place, paper in batch.papers:
        if paper.recipient and any(not getattr(paper, name) for name in wanted):
            yield place, _Matter(RemarkKind.FORM_UNCONFIRMED, PaperField.RECIPIENT)


def _of_facts(batch: Batch) -> Iterator[tuple[int, _Matter]]:
    for place, draft in enumerate(batch.drafts):
        facts = batch.facts_of(place)
        if facts.already:
            yield place, _Matter(RemarkKind.ALREADY_HAS_ONE, text=facts.already)
        elif not facts.is_met and not draft.granted:
            yield place, _Matter(RemarkKind.RULE_NOT_MET)


def _of_names(batch: Batch) -> Iterator[tuple[int, _Matter]]:
    for place, paper in batch.papers:
        name = paper.recipient
        if any(char.isdigit() for char in name):
            yield place, _Matter(RemarkKind.DIGITS, PaperField.RECIPIENT)
        # Of an organisation capitals may be the name: "SIA", "IIC".
        is_person = batch.drafts[place].organisation is None
        if is_person and _WORD.search(name) and (name.isupper() or name.islower()):
            yield place, _Matter(RemarkKind.CAPITALS, PaperField.RECIPIENT)


def _of_papers(batch: Batch) -> Iterator[tuple[int, _Matter]]:
    fields = mentioned(batch.design)
    kinds = {one.kind for one in batch.design.elements if one.speaks is Speaks.FIRST}
    has_hours = batch.design.kind in _WITH_HOURS and not {"hours", "hours_number"}.isdisjoint(
        fields
    )
    for place, paper in batch.papers:
        if has_hours and not paper.hours:
            yield place, _Matter(RemarkKind.HOURS_MISSING, PaperField.HOURS)
        for matter in (*_of_values(paper, fields), *_of_makers(paper, fields, kinds)):
            yield place, matter
        last = max(paper.last_day, paper.issued_on)
        if last > batch.today:
            yield place, _Matter(RemarkKind.DATE_AHEAD, PaperField.DATES, last.isoformat())


def _of_values(paper: CertificatePaper, fields: frozenset[str]) -> Iterator[_Matter]:
    if paper.personal_code and not is_likely(paper.personal_code):
        yield _Matter(RemarkKind.PERSONAL_CODE, PaperField.PERSONAL_CODE)
    for name, part in _TYPED:
        if getattr(paper, name) and name not in fields:
            yield _Matter(RemarkKind.NO_PLACE, part)


def _of_makers(
    paper: CertificatePaper, fields: frozenset[str], kinds: set[ElementKind]
) -> Iterator[_Matter]:
    if not paper.issuer.name.strip():
        yield _Matter(RemarkKind.ISSUER_MISSING, PaperField.ISSUER)
    signatories = paper.signatories or (paper.signatory,)
    is_signed = ElementKind.SIGNATURE in kinds or "signatory_name" in fields
    if is_signed and not any(one.name.strip() for one in signatories):
        yield _Matter(RemarkKind.SIGNATORY_MISSING, PaperField.SIGNATORY)
    if ElementKind.LOGOS in kinds and paper.logos and not paper.funding_statement.strip():
        yield _Matter(RemarkKind.FUNDING_MISSING, PaperField.FUNDER)


def _same_people(batch: Batch) -> list[Remark]:
    """Return who stands in the batch twice: surely by their records, likely by their names."""
    by_lead: dict[bytes, list[int]] = defaultdict(list)
    for place in range(len(batch.drafts)):
        if lead := batch.facts_of(place).lead:
            by_lead[lead].append(place)
    doubled = [places for places in by_lead.values() if len(places) > 1]
    surely = {pair for places in doubled for pair in combinations(places, 2)}
    likely = [pair for pair in _likely(batch) if pair not in surely]
    return [
        *(_pair_remark(batch, RemarkKind.SAME_PERSON, places) for places in doubled),
        *(_pair_remark(batch, RemarkKind.LIKELY_SAME, pair) for pair in likely),
    ]


def _likely(batch: Batch) -> list[tuple[int, int]]:
    named = {
        place: batch.people.get(place) or Spoken.of(draft.paper.recipient)
        for place, draft in enumerate(batch.drafts)
        if draft.paper.recipient and draft.organisation is None
    }
    pairs = likely_pairs(named, batch.apart, batch.given_names)
    return [pair for pair in pairs if not _are_two(batch.people, *pair)]


def _are_two(people: Mapping[int, Person], one: int, other: int) -> bool:
    """Tell whether what is on record about both, such as their ages, says that they are two."""
    if one not in people or other not in people:
        return False
    return judge(people[one], people[other]).is_settled


def _pair_remark(batch: Batch, kind: RemarkKind, places: Sequence[int]) -> Remark:
    names = _names(batch, places)
    return Remark(
        kind, Severity.ASKS, tuple(places), _MENDS[kind], names, field=PaperField.RECIPIENT
    )
