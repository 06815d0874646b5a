"""What is asked of the print pack of an event: which papers, how many, on which labels.

It knows nothing of what stands on the papers (app.domain.print_pack); settings are read at every
start, so nothing heavy is imported here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.labels import own_sheet, sheet_named

if TYPE_CHECKING:
    from app.domain.labels import LabelSheet


class PackPaper(StrEnum):
    """A paper of the pack, in the order in which they lie: plain paper first."""

    SHEET = "sheet"
    POSTER = "poster"
    PHOTO_LIST = "photo_list"
    CONSENT = "consent"
    FEEDBACK = "feedback"
    LABELS = "labels"
    CARDS = "cards"


ON_OWN_SHEETS: Final = frozenset({PackPaper.LABELS, PackPaper.CARDS})
"""Papers for which something else than plain paper lies in the printer."""

FILLED_IN: Final = frozenset({PackPaper.CONSENT, PackPaper.FEEDBACK})
"""Forms that people fill in, each in the language that they read."""

MOST_COPIES: Final = 200


@dataclass(frozen=True, slots=True)
class OwnLabels:
    """A size of labels that is on no list."""

    columns: int = 2
    rows: int = 8
    width: float = 90.0
    height: float = 35.0


OWN: Final = "own"


@dataclass(frozen=True, slots=True)
class PackChoices:
    """What was last chosen on this laptop; plain values, so that a file of settings can keep them.

    `papers` are names of PackPaper, `label_sheet` is a size of app.domain.labels or "own". Forms
    that people fill in are made in `second_language` too, and the notice of the sheet has both.
    """

    papers: tuple[str, ...] = ("sheet", "photo_list", "labels", "consent", "feedback")
    label_sheet: str = "63.5x38.1"
    own_labels: OwnLabels = field(default_factory=OwnLabels)
    has_cut_lines: bool = False
    has_code: bool = True
    has_event_title: bool = False
    forms_per_page: int = 2
    poster_is_a3: bool = False
    second_language: str = ""

    @property
    def labels(self) -> LabelSheet:
        """Return the chosen sheet of labels, the commonest where one's own is impossible."""
        if self.label_sheet != OWN:
            return sheet_named(self.label_sheet)
        own = self.own_labels
        sheet = own_sheet(own.columns, own.rows, own.width, own.height)
        return sheet if sheet.is_sound else sheet_named("")


@dataclass(frozen=True, slots=True)
class PackWish:
    """What is asked of a pack: the papers, how many of each, and how they look.

    A paper without a number of its own is made as often as the event asks for. `first_label` counts
    from 0 on a sheet that was begun.
    """

    language: str = "lv"
    choices: PackChoices = field(default_factory=PackChoices)
    copies: tuple[tuple[PackPaper, int], ...] = ()
    first_label: int = 0

    @property
    def second_language(self) -> str:
        """Return the other language of the forms, "" where there is none."""
        second = self.choices.second_language
        return "" if second == self.language else second

    @property
    def papers(self) -> tuple[PackPaper, ...]:
        """Return the papers in their order; names that this version does not know are left out."""
        return tuple(one for one in PackPaper if one.value in self.choices.papers)
