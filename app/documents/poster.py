"""The poster of an event: what, when, where, in type that is read across a corridor.

Planned on A4 and enlarged for A3. It names those who lead the event and nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Final

from app.documents import ornament
from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.logo_row import plan_logo_row
from app.documents.pack_frame import days, hours_of, open_logos, paragraph, statement_block
from app.documents.pack_wording import pack_template
from app.documents.papers import PaperPlan, enlarged
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Ink, Layer, Page, Rule, Text, left
from app.documents.text import Step, fit
from app.documents.writer import About
from app.domain.dates import day_text
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.documents.fonts import Face as _Face
    from app.documents.pack_wording import PosterWording
    from app.documents.shapes import Shape
    from app.domain.print_pack import EventFacts

A3: Final = sqrt(2)

_MARGIN: Final = 14 * MILLIMETRE
_CELL: Final = 0.8 * MILLIMETRE
_X: Final = _MARGIN + ornament.COLUMNS * _CELL + 10 * MILLIMETRE
_WIDTH: Final = A4_SHORT - _X - _MARGIN
_MOST_SESSIONS: Final = 12
_AIR: Final = 6 * MILLIMETRE
_GROWTHS: Final = (1.6, 1.45, 1.3, 1.15, 1.0, 0.85, 0.7)
"""How much larger than their usual size the texts are set; the first that fits is taken."""
_TITLE_STEPS: Final = (Step(2, 54, 40), Step(3, 46, 30), Step(5, 34, 22), Step(8, 22, 15))
_KIND_STEPS: Final = (Step(1, 15, 12), Step(2, 13, 11))
_DAY_STEPS: Final = (Step(1, 27, 20), Step(2, 24, 16))
_PLACE_STEPS: Final = (Step(1, 20, 16), Step(2, 18, 13), Step(4, 13, 11))
_PERSON_STEPS: Final = (Step(2, 15, 13), Step(5, 13, 11))


@dataclass(frozen=True, slots=True)
class _Style:
    """How a text of the poster is set, and which part of the event it is."""

    field: PaperField
    face: _Face
    steps: tuple[Step, ...]
    ink: Ink = Ink.TEXT
    leading: float = 1.16


_TITLE: Final = _Style(PaperField.TITLE, Face.SERIF_STRONG, _TITLE_STEPS, leading=1.06)
_KIND: Final = _Style(PaperField.KIND, Face.SANS_STRONG, _KIND_STEPS, Ink.ACCENT)
_DAY: Final = _Style(PaperField.DATES, Face.SANS_STRONG, _DAY_STEPS)
_PLACE: Final = _Style(PaperField.PLACE, Face.SANS, _PLACE_STEPS)
_PERSON: Final = _Style(PaperField.FACILITATORS, Face.SANS, _PERSON_STEPS)
_ORGANISER: Final = _Style(PaperField.ORGANISER, Face.SANS, _PERSON_STEPS)


def plan_poster(facts: EventFacts, factor: float = 1.0) -> PaperPlan:
    """Plan the one page; `factor` A3 makes it of that size."""
    findings = Findings()
    findings.require(PaperField.TITLE, facts.title)
    wording = pack_template().languages[facts.language].poster
    page = Page(A4_SHORT, A4_LONG, (Layer(tuple(_shapes(facts, wording, findings))),))
    if factor != 1.0:
        page = enlarged(page, factor)
    about = About(facts.title, facts.organiser or facts.centre, facts.programme, facts.language)
    return PaperPlan((page,) if facts.title.strip() else (), findings.problems, about)


def _shapes(facts: EventFacts, wording: PosterWording, findings: Findings) -> Iterator[Shape]:
    yield ornament.belt(_MARGIN, _MARGIN, A4_LONG - 2 * _MARGIN, _CELL)
    floor, foot = _foot(facts, findings)
    yield from foot
    for growth in _GROWTHS:
        tried = Findings()
        setter = _set(facts, wording, tried, growth)
        if setter.y >= floor + _AIR and not tried.problems:
            break
    findings.take(tried)
    if setter.y < floor:
        findings.leave_out(PaperField.PLACE, facts.title)
    yield from setter.shapes


def _set(facts: EventFacts, wording: PosterWording, findings: Findings, growth: float) -> _Setter:
    """Set everything that is told of the event so large."""
    setter = _Setter(findings, A4_LONG - _MARGIN, growth)
    kind = facts.kind[:1].upper() + facts.kind[1:]
    setter.add(kind or facts.centre, _KIND)
    setter.skip(3)
    setter.add(facts.title, _TITLE)
    setter.skip(5)
    setter.rule()
    setter.skip(6)
    setter.add(days(facts), _DAY)
    setter.add(_hours(facts), _DAY)
    setter.skip(2)
    setter.add(facts.place, _PLACE)
    if facts.is_open:
        setter.skip(2)
        setter.add(wording.open, _Style(PaperField.WORDING, Face.SANS_STRONG, _PLACE_STEPS,
                                        Ink.ACCENT))  # fmt: skip
    setter.skip(6)
    setter.programme(facts, wording)
    for label, names, style in (
        (wording.facilitators, facts.facilitators, _PERSON),
        (wording.organiser, (facts.organiser,) if facts.organiser else (), _ORGANISER),
    ):
        if names:
            setter.add(f"{label}: {', '.join(names)}", style)
            setter.skip(1.5)
    return setter


def _hours(facts: EventFacts) -> str:
    """Return the time where all sessions have the same; others stand in the programme."""
    times = {hours_of(session, facts.language) for session in facts.sessions}
    return times.pop() if len(times) == 1 else ""


def _foot(facts: EventFacts, findings: Findings) -> tuple[float, list[Shape]]:
    """Plan logos and funding statement from the foot up; return how high they reach."""
    logos = open_logos(facts)
    said = statement_block(facts, findings, x=_X, top=0, width=_WIDTH)
    height = -said.end
    lifted: list[Shape] = [
        Text(shape.x, shape.y + _MARGIN + height, shape.line, shape.ink)
        for shape in said.shapes
        if isinstance(shape, Text)
    ]
    row = plan_logo_row(logos, _X, 0, _WIDTH)
    gap = 3 * MILLIMETRE if logos and lifted else 0.0
    low = _MARGIN + height + gap
    placed = plan_logo_row(logos, _X, low + row.height, _WIDTH)
    return low + row.height, [*lifted, *placed.shapes]


def _half(size: float) -> float:
    return max(11.0, round(size * 2) / 2)


class _Setter:
    """Sets one text below the other."""

    def __init__(self, findings: Findings, top: float, growth: float) -> None:
        self._findings = findings
        self._growth = growth
        self.y = top
        self.shapes: list[Shape] = []

    def skip(self, millimetres: float) -> None:
        self.y -= millimetres * self._growth * MILLIMETRE

    def rule(self) -> None:
        self.shapes.append(Rule(_X, self.y, _X + _WIDTH, self.y, 1.4, Ink.ACCENT))

    def add(self, text: str, style: _Style) -> None:
        if not text.strip():
            return
        steps = [
            Step(step.lines, _half(step.largest * self._growth), step.smallest)
            for step in style.steps
        ]
        fitted = fit(text, style.face, _WIDTH, *steps)
        for line in self._findings.lines(fitted, style.field, text):
            self.y -= line.size * style.leading
            self.shapes.append(left(line, _X, self.y + line.size * 0.2, style.ink))

    def programme(self, facts: EventFacts, wording: PosterWording) -> None:
        """Set when each session is, where there are several; very many are left to the dates."""
        if len(facts.sessions) < 2:
            return
        if len(facts.sessions) > _MOST_SESSIONS:
            return
        heading = _Style(PaperField.WORDING, Face.SANS_STRONG, (Step(1, 15, 13),))
        self.add(wording.programme, heading)
        self.skip(1.5)
        for at, session in enumerate(facts.sessions):
            place = facts.places[at] if at < len(facts.places) else ""
            parts = (day_text(session.on, facts.language), hours_of(session, facts.language), place)
            words = ", ".join(part for part in parts if part)
            size = _half(13 * self._growth)
            said = paragraph(
                words, self._findings, x=_X, top=self.y, width=_WIDTH, size=size,
                field=PaperField.PLACE,
            )  # fmt: skip
            self.shapes.extend(said.shapes)
            self.y = said.end - 0.8 * MILLIMETRE
        self.skip(5)
