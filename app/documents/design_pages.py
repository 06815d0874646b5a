"""A paper and a design become pages: what a batch shares is planned once, the rest for each paper.

A shared layer is one object for all pages that have it, so that the file holds it once. Statements
of hours may take several pages.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, fields, replace
from enum import Enum
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from app.documents.design_elements import plan_background, plan_element, plan_mark
from app.documents.design_scene import Scene, Supplies
from app.documents.design_spaces import is_repeated, lifted_texts, spaces_of, table_of
from app.documents.design_tables import plan_table
from app.documents.findings import Findings
from app.documents.patterns import read_pattern
from app.documents.placeholders import OWN, Told, Values
from app.documents.shapes import MILLIMETRE, Layer, Page
from app.domain.designs import ElementKind, Speaks
from app.domain.papers import CertificatePaper, PaperField, PrintProblemKind

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from app.documents.shapes import Shape
    from app.domain.designs import Design, Element
    from app.domain.papers import PrintProblem

_OWN_VALUES: Final = frozenset({
    "recipient", "recipient_dative", "recipient_accusative", "organisation", "personal_code",
    "number", "hours", "reason", "code", "rows",
})  # fmt: skip
_shared_values = attrgetter(
    *(field.name for field in fields(CertificatePaper) if field.name not in _OWN_VALUES)
)
_MOST_SHARED: Final = 64
_SLACK: Final = 0.5


@dataclass(frozen=True, slots=True)
class PrintWish:
    """How papers are printed this time."""

    without_background: bool = False
    is_duplicate: bool = False


class Part(Enum):
    """Which page of a paper a page is."""

    ONLY = "only"
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class _Run:
    """Elements that follow each other and are all shared by a batch, or all of one paper."""

    elements: tuple[Element, ...]
    is_own: bool


@dataclass(frozen=True, slots=True)
class _Shared:
    """The shared layers of a batch, in the order of their runs, and what is amiss with them."""

    layers: tuple[Layer, ...]
    problems: tuple[PrintProblem, ...]


@dataclass(frozen=True, slots=True)
class PlannedPages:
    """The pages of a paper, and what of it cannot be printed."""

    pages: tuple[Page, ...]
    problems: tuple[PrintProblem, ...]


class DesignPages:
    """Plans the papers of one design, as long as supplies and wish stay the same."""

    def __init__(self, design: Design, supplies: Supplies, wish: PrintWish) -> None:
        self._design = design
        self._supplies = supplies
        self._wish = wish
        self._by_id = {element.id: element for element in design.elements}
        self._runs: dict[Hashable, tuple[_Run, ...]] = {}
        self._shared: OrderedDict[Hashable, _Shared] = OrderedDict()

    @property
    def design(self) -> Design:
        return self._design

    def plan(self, paper: CertificatePaper, *, is_duplicate: bool) -> PlannedPages:
        """Return the pages of a paper."""
        findings = Findings(who=paper.recipient)
        if paper.language not in self._design.words:
            # An own template need not speak all languages; a paper in another has nothing to say.
            common = Findings()
            common.note(PrintProblemKind.EMPTY, PaperField.WORDING, paper.language)
            return PlannedPages((self._blank(),), common.problems)
        if paper.second_language not in self._design.words:
            paper = replace(paper, second_language="")
        scene = self._scene(paper, findings, is_duplicate=is_duplicate)
        tables = self._tables(scene)
        pages: list[Page] = []
        problems: dict[PrintProblem, None] = {}
        for number, table in enumerate(tables, start=1):
            part = _part(number, len(tables))
            if len(tables) > 1:
                told = (number, len(tables))
                scene = self._scene(paper, findings, is_duplicate=is_duplicate, page=told)
            if part in {Part.MIDDLE, Part.LAST}:
                scene = replace(scene, lifted=lifted_texts(self._design))
            shared = self._shared_of(scene, part)
            problems.update(dict.fromkeys(shared.problems))
            pages.append(self._page(scene, part, shared, table))
        problems.update(dict.fromkeys(findings.problems))
        return PlannedPages(tuple(pages), tuple(problems))

    def _scene(
        self,
        paper: CertificatePaper,
        findings: Findings,
        *,
        is_duplicate: bool,
        page: tuple[int, int] = (0, 0),
    ) -> Scene:
        values = {}
        for speaks, language in (
            (Speaks.FIRST, paper.language),
            (Speaks.SECOND, paper.second_language),
        ):
            if language:
                words = self._design.words[language]
                is_second = speaks is Speaks.SECOND
                told = Told(paper, language, words, is_second, is_duplicate, *page)
                values[speaks] = Values(told)
        return Scene(self._design, paper, self._supplies, values, findings, self._by_id)

    def _page(self, scene: Scene, part: Part, shared: _Shared, table: tuple[Shape, ...]) -> Page:
        layers: list[Layer] = []
        ready = iter(shared.layers)
        for run in self._runs_of(scene, part):
            layer = _own_layer(run, scene, table) if run.is_own else next(ready)
            if layer.shapes:
                layers.append(layer)
        marks = self._marks(scene)
        if marks:
            layers.append(Layer(marks))
        return replace(self._blank(), layers=tuple(layers))

    def _blank(self) -> Page:
        page = self._design.page
        return Page(page.width * MILLIMETRE, page.height * MILLIMETRE, ())

    def _shared_of(self, scene: Scene, part: Part) -> _Shared:
        key = (part, _shared_values(scene.paper))
        found = self._shared.get(key)
        if found is None:
            found = self._shared[key] = self._plan_shared(scene, part)
            if len(self._shared) > _MOST_SHARED:
                self._shared.popitem(last=False)
        else:
            self._shared.move_to_end(key)
        return found

    def _plan_shared(self, scene: Scene, part: Part) -> _Shared:
        findings = Findings()
        common = Scene(
            scene.design, scene.paper, scene.supplies, scene.values, findings, self._by_id
        )
        layers = []
        is_bare = self._wish.without_background
        before = () if is_bare else plan_background(common)
        for run in self._runs_of(scene, part):
            if not run.is_own:
                shapes = _shapes(run.elements, common)
                layers.append(Layer((*before, *shapes), is_shared=True))
                before = ()
        return _Shared(tuple(layers), findings.problems)

    def _runs_of(self, scene: Scene, part: Part) -> tuple[_Run, ...]:
        paper = scene.paper
        key = (paper.language, paper.second_language, part)
        if key not in self._runs:
            self._runs[key] = self._find_runs(scene, part)
        return self._runs[key]

    def _find_runs(self, scene: Scene, part: Part) -> tuple[_Run, ...]:
        shown = [
            element
            for element in self._design.elements
            if scene.language_of(element)
            and not (self._wish.without_background and element.is_background)
            and self._is_on(element, part)
        ]
        runs = [
            _Run(tuple(group), is_own)
            for is_own, group in groupby(shown, key=lambda one: self._is_own(one, scene))
        ]
        # The picture behind everything needs a shared layer before all others.
        return (_Run((), is_own=False), *runs) if not runs or runs[0].is_own else tuple(runs)

    def _is_own(self, element: Element, scene: Scene) -> bool:
        """Tell whether an element, or one whose box it may take, differs from paper to paper."""
        seen: set[str] = set()
        one: Element | None = element
        while one is not None and one.id not in seen:
            seen.add(one.id)
            if one.kind in {ElementKind.CODE, ElementKind.TABLE} or _names(one, scene) & OWN:
                return True
            one = self._by_id.get(one.instead)
        return False

    def _is_on(self, element: Element, part: Part) -> bool:
        """Tell whether an element stands on this page of a paper."""
        table = table_of(self._design)
        if part is Part.ONLY or table is None or element.kind is ElementKind.TABLE:
            return True
        if is_repeated(element):
            return True
        is_below = element.y >= table.y + table.height - _SLACK
        return part is (Part.LAST if is_below else Part.FIRST)

    def _tables(self, scene: Scene) -> tuple[tuple[Shape, ...], ...]:
        """Return what each page has of the table: one empty part where there is no table."""
        table = table_of(self._design)
        if table is None or not scene.prints(table):
            return ((),)
        return plan_table(table, scene, spaces_of(scene.area_of(table), self._design))

    def _marks(self, scene: Scene) -> tuple[Shape, ...]:
        """Return what a paper must say and the design has no place for."""
        paper, words = scene.paper, self._design.words[scene.paper.language]
        values = scene.values[Speaks.FIRST]
        shapes: list[Shape] = []
        if not paper.number and not self._mentions(scene, "number_line"):
            shapes.extend(plan_mark(words.draft, scene, is_above=True))
        if values["duplicate"] and not self._mentions(scene, "duplicate"):
            shapes.extend(plan_mark(values["duplicate"], scene, is_above=True))
        if values["e_signed"] and not self._mentions(scene, "e_signed"):
            shapes.extend(plan_mark(values["e_signed"], scene, is_above=False))
        if values["pages"] and not self._mentions(scene, "page"):
            text = f"{values['page']} / {values['pages']}"
            shapes.extend(plan_mark(text, scene, is_above=False))
        return tuple(shapes)

    def _mentions(self, scene: Scene, name: str) -> bool:
        return any(name in _names(element, scene) for element in self._design.elements)


def _own_layer(run: _Run, scene: Scene, table: tuple[Shape, ...]) -> Layer:
    shapes: list[Shape] = []
    for element in run.elements:
        if element.kind is ElementKind.TABLE:
            shapes.extend(table)
        else:
            shapes.extend(plan_element(element, scene))
    return Layer(tuple(shapes))


def _shapes(elements: Iterable[Element], scene: Scene) -> list[Shape]:
    return [shape for element in elements for shape in plan_element(element, scene)]


def _names(element: Element, scene: Scene) -> frozenset[str]:
    """Return the places that an element's texts have in the language that it speaks."""
    if element.kind is not ElementKind.TEXT:
        return frozenset()
    texts = element.texts.get(scene.language_of(element), ())
    return frozenset(name for text in texts for name in read_pattern(text).names)


def _part(number: int, count: int) -> Part:
    if count == 1:
        return Part.ONLY
    return Part.FIRST if number == 1 else Part.LAST if number == count else Part.MIDDLE
