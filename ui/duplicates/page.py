"""The page of possible duplicates: what waits, and what was decided, each part under its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.texts import translate
from ui.duplicates.parts import DecidedPart, HouseholdsPart, PairsPart
from ui.duplicates.presenter import DuplicatesPresenter
from ui.duplicates.view import Part
from ui.widgets.buttons import plain
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.segments import Segment, SegmentedPages

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.domain.duplicates import Review
    from ui.duplicates.view import ComparisonShown, PageShown
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

    _AnyPart = PairsPart | HouseholdsPart | DecidedPart


class DuplicatesPage(ScreenFrame):
    """What waits for a decision. `left` carries nothing, `opened` the id of a person."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Duplicates", "Possible duplicates"), name="duplicates", is_scrolled=False
        )
        self._presenter = DuplicatesPresenter(self, desk)
        self._pairs = PairsPart()
        self._households = HouseholdsPart()
        self._joined = _joined_part()
        self._apart = _apart_part()
        self._segments = SegmentedPages(
            [
                Segment(Part.PAIRS, translate("Duplicates", "To decide")),
                Segment(Part.HOUSEHOLDS, translate("Duplicates", "Households")),
                Segment(Part.JOINED, translate("Duplicates", "Joined")),
                Segment(Part.APART, translate("Duplicates", "Told apart")),
            ],
            name="duplicates.parts",
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("Duplicates", "People"), self.leave, name="duplicates.back")
        )
        self._parts: dict[Part, _AnyPart] = {
            Part.PAIRS: self._pairs,
            Part.HOUSEHOLDS: self._households,
            Part.JOINED: self._joined,
            Part.APART: self._apart,
        }
        for part, page in self._parts.items():
            self._segments.set_page(part, page)
        self.body.addWidget(self._segments, 1)

    def _connect(self) -> None:
        self._pairs.selected.connect(self._presenter.select)
        self._pairs.same_asked.connect(self._presenter.same)
        self._pairs.different_asked.connect(self._presenter.different)
        self._pairs.later_asked.connect(self._presenter.later)
        self._pairs.calling_back_asked.connect(self._presenter.call_back)
        self._pairs.opened.connect(self._tell_opened)
        self._households.joining_asked.connect(self._presenter.join_household)
        self._households.declining_asked.connect(self._presenter.decline_household)
        self._joined.taking_back_asked.connect(self._presenter.take_back)
        self._apart.taking_back_asked.connect(self._presenter.take_back)

    # What the screen asks of it

    def load(self) -> None:
        """Look for what waits now."""
        self._presenter.load()

    def begin(self) -> None:
        """Show what waits, whatever part was looked at before."""
        self._segments.choose(Part.PAIRS)

    def take_focus(self) -> None:
        """Give the keys to the list in sight, or to the parts where nothing is in it."""
        table = self._part_in_sight().list.table
        if table.isVisibleTo(self):
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._segments.bar.take_focus()

    # What the presenter asks of it

    def show_page(self, shown: PageShown) -> None:
        """Show these lists."""
        self.set_subtitle(shown.subtitle)
        for part, word in shown.words.items():
            self._segments.bar.set_word(part, word)
        self._pairs.show_pairs(shown.pairs, shown.postponed)
        self._households.show_households(shown.households)
        self._joined.show_decided(shown.joined)
        self._apart.show_decided(shown.apart)

    def listen_to(self, running: RunningJob) -> None:
        """Hand on what becomes of the work; Qt stops listening when the page is gone."""
        running.succeeded.connect(self._take_review)
        running.failed.connect(self._take_failure)

    def show_comparison(self, shown: ComparisonShown | None) -> None:
        """Show two records beside each other, or none."""
        self._pairs.show_comparison(shown)

    # What people ask of it

    def leave(self) -> None:
        """Go back to the people."""
        self.left.emit()

    def _part_in_sight(self) -> _AnyPart:
        return self._parts[Part(self._segments.bar.current)]

    def _take_review(self, review: Review) -> None:
        self._presenter.take_review(review)

    def _take_failure(self, error: Exception) -> None:
        self._presenter.take_failure(error)

    def _tell_opened(self, person: object) -> None:
        self.opened.emit(person)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif not self._part_in_sight().press(event.key()):
            super().keyPressEvent(event)


def _joined_part() -> DecidedPart:
    return DecidedPart(
        translate("Duplicates", "Take apart"),
        translate(
            "Duplicates",
            "Records of one person count as one. Taken apart, every visit is again where it was.",
        ),
        translate("Duplicates", "No records are joined."),
        spoken=translate("Duplicates", "Records that were joined"),
        name="duplicates.joined",
    )


def _apart_part() -> DecidedPart:
    return DecidedPart(
        translate("Duplicates", "Take back"),
        translate("Duplicates", "Nobody is asked about these again, on any laptop."),
        translate("Duplicates", "No records were told apart."),
        spoken=translate("Duplicates", "Records that were told apart"),
        name="duplicates.apart",
    )
