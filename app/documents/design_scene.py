"""One paper as one design shows it: which texts are chosen, which elements print anything, where.

It chooses and finds places; setting texts and drawing are app.documents.design_elements.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.documents.fonts import Face
from app.documents.palettes import area_of, colour
from app.documents.patterns import Pattern, read_pattern
from app.documents.placed_pictures import open_picture
from app.domain.designs import ElementKind, Speaks, Typeface
from app.domain.papers import PaperField, PrintProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.documents.findings import Findings
    from app.documents.logos import OpenLogo
    from app.documents.palettes import Area
    from app.documents.placed_pictures import OpenPicture
    from app.documents.placeholders import Values
    from app.documents.shapes import Colour
    from app.domain.designs import Design, Element, PaperWords, Tint
    from app.domain.papers import CertificatePaper, Signatory

FACES: Final = {
    Typeface.SANS: Face.SANS,
    Typeface.SANS_STRONG: Face.SANS_STRONG,
    Typeface.SERIF: Face.SERIF,
    Typeface.SERIF_STRONG: Face.SERIF_STRONG,
}
_NOTHING: Final = Pattern(("",), ())


@dataclass(frozen=True, slots=True)
class Supplies:
    """What papers are drawn with besides their values: logos by key, pictures by id."""

    logos: Mapping[str, OpenLogo] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scene:
    """A paper, its design, the values in each language of the paper, and what is found amiss.

    `lifted` says which elements stand higher on this page than the design says, by how much.
    """

    design: Design
    paper: CertificatePaper
    supplies: Supplies
    values: Mapping[Speaks, Values]
    findings: Findings
    by_id: Mapping[str, Element]
    lifted: Mapping[str, float] = field(default_factory=dict)

    def language_of(self, element: Element) -> str:
        """Return the language in which an element speaks, "" when the paper does not speak it."""
        is_first = element.speaks is Speaks.FIRST
        return self.paper.language if is_first else self.paper.second_language

    def words_of(self, element: Element) -> PaperWords:
        return self.design.words[self.language_of(element)]

    def colour(self, tint: Tint) -> Colour:
        return colour(self.design.palette, tint)

    def pattern_of(self, element: Element) -> Pattern:
        """Return the first text of an element that has all its values; an empty one if none has."""
        values = self.values.get(element.speaks)
        if values is None:
            return _NOTHING
        for text in element.texts.get(self.language_of(element), ()):
            pattern = read_pattern(text)
            if pattern.is_complete(values):
                return pattern
        return _NOTHING

    def picture(self, key: str) -> OpenPicture | None:
        """Return a picture; None, and a problem noted, where it is missing or broken."""
        content = self.supplies.pictures.get(key)
        picture = open_picture(content) if content else None
        if picture is None:
            self.findings.note(PrintProblemKind.EMPTY, PaperField.PICTURE)
        return picture

    def logos(self) -> list[OpenLogo]:
        """Return the logos of the paper that are there, in their order."""
        logos = self.supplies.logos
        return [logos[key] for key in self.paper.logos if key in logos]

    def prints(self, element: Element) -> bool:
        """Tell whether an element has anything to print on this paper."""
        if not self.language_of(element):
            return False
        has_something: Mapping[ElementKind, Callable[[], object]] = {
            ElementKind.TEXT: lambda: self.pattern_of(element) is not _NOTHING,
            ElementKind.LOGOS: self.logos,
            ElementKind.PICTURE: lambda: element.picture,
            ElementKind.SIGNATURE: lambda: self.signatory(element),
            ElementKind.CODE: lambda: self.paper.code or not self.paper.number,
            ElementKind.TABLE: lambda: self.paper.rows,
        }
        return element.kind not in has_something or bool(has_something[element.kind]())

    def signatory(self, element: Element) -> Signatory | None:
        """Return who signs at an element; nobody at most of them when nobody is known."""
        paper = self.paper
        one = (paper.signatory,) if paper.signatory.name or paper.signatory.position else ()
        signing = paper.signatories or one
        if 0 <= element.number < len(signing):
            return signing[element.number]
        return paper.signatory if not signing and element.number == 0 else None

    def area_of(self, element: Element) -> Area:
        """Return where an element stands: in the box of another that prints nothing, or its own."""
        seen = {element.id}
        standing = element
        while standing.instead in self.by_id and standing.instead not in seen:
            other = self.by_id[standing.instead]
            if self.prints(other):
                break
            seen.add(other.id)
            standing = other
        area = area_of(standing, self.design.page)
        lift = self.lifted.get(element.id, 0.0)
        return replace(area, y=area.y + lift) if lift else area
