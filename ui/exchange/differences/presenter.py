"""What the page of differences decides: which are listed, and what its two buttons do.

Plain Python. One press settles one field, and the notice offers to take it back.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.differences import Area, Kind, Wanted
from app.domain.errors import KopaError, StoreBusyError
from app.services.wording import differences as wording
from app.services.wording.errors import sentence
from app.texts import translate
from ui.exchange.differences.view import (
    DifferenceShown,
    DifferencesShown,
    RecordShown,
    SideShown,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.differences import Difference, Listed, RecordDifferences
    from app.jobs import Job
    from app.services.changes import Changes
    from ui.exchange.differences.view import DifferencesView
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

    Place = Callable[[str], str]

AT_ONCE: Final = 20
"""Records on a page; the others come by the button below."""

_SCREENS: Final = {
    "person": "people",
    "event": "events",
    "organisation": "organisations",
    "mini_project": "mini_projects",
    "certificate": "certificates",
}

_SIGNS: Final = {
    Area.PEOPLE: "person",
    Area.EVENTS: "events",
    Area.ORGANISATIONS: "organisations",
    Area.MINI_PROJECTS: "projects",
    Area.CERTIFICATES: "certificates",
    Area.PROGRAMME: "settings",
}


class DifferencesPresenter:
    """Decides for the page of differences."""

    def __init__(self, view: DifferencesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._wanted = Wanted(count=AT_ONCE)
        self._is_telling = False
        self._new: set[int] = set()
        self._looking: RunningJob | None = None
        choices = ((area, wording.area_words(area)) for area in Area)
        view.offer(((None, translate("Differences", "All")), *choices))

    def open(self) -> None:
        """Show the list from its beginning; from now on nothing of it is news."""
        self._wanted = replace(self._wanted, count=AT_ONCE)
        self._new.clear()
        self._show()
        # Beside the window: an import that is just running holds the store for a while.
        self._looking = self._desk.jobs.start(self._note_looked)

    def _note_looked(self, _job: Job) -> None:
        # Where the store is busy all the same, the next look is noted.
        with suppress(StoreBusyError):
            self._desk.application.differences.note_looked()

    def load(self) -> None:
        """Show what is so now."""
        if not self._is_telling:
            self._show()

    def search(self, words: str) -> None:
        """List records with these words in their names."""
        if words != self._wanted.words:
            self._wanted = replace(self._wanted, words=words, count=AT_ONCE)
            self._show()

    def choose(self, area: Area | None) -> None:
        """List records of one area, or of all."""
        if area != self._wanted.area:
            self._wanted = replace(self._wanted, area=area, count=AT_ONCE)
            self._show()

    def show_more(self) -> None:
        """List more records after those in sight."""
        self._wanted = replace(self._wanted, count=self._wanted.count + AT_ONCE)
        self._show()

    def put_back(self, one: DifferenceShown) -> None:
        """Let the value stand again that gave way."""
        self._settle(self._desk.application.differences.put_back, one, one.put_back)

    def keep(self, one: DifferenceShown) -> None:
        """Take the difference off the list and change nothing."""
        words = translate("Differences", "Left as it is: {name}")
        self._settle(self._desk.application.differences.keep, one, words.format(name=one.name))

    def open_record(self, place: tuple[str, object]) -> None:
        """Go to the page of a record."""
        self._desk.go(*place)

    def _settle(self, act: Callable[[int], Changes], one: DifferenceShown, words: str) -> None:
        try:
            changes = act(one.number)
        except KopaError as error:
            self._desk.explain(sentence(error))
            self._show()
            return
        self._show()
        # The page knows already: telling the window must not build it a second time.
        self._is_telling = True
        try:
            self._desk.tell(changes, words)
        finally:
            self._is_telling = False

    def _show(self) -> None:
        listed = self._desk.application.differences.listed(self._wanted)
        # What was news when the page was opened stays marked as long as people are here.
        self._new |= {
            one.number for record in listed.page for one in record.differences if one.is_new
        }
        place = self._desk.application.territories.label
        self._view.show_differences(
            DifferencesShown(
                records=tuple(self._record(one, place) for one in listed.page),
                more=max(0, listed.records - len(listed.page)),
                attendance=listed.attendance,
                unknown=_unknown_words(listed.unknown),
                nothing=self._nothing(listed),
                is_filtered=bool(listed.total),
            )
        )

    def _record(self, record: RecordDifferences, place: Place) -> RecordShown:
        screen = _SCREENS.get(record.subject)
        is_there = not any(
            one.kind is Kind.DELETED and one.table == record.subject for one in record.differences
        )
        return RecordShown(
            name=wording.name_words(record),
            kind=wording.subject_words(record.subject),
            sign=_SIGNS[record.area],
            differences=tuple(
                replace(_difference(one, record, place), is_new=one.number in self._new)
                for one in record.differences
            ),
            place=(screen, record.record) if screen is not None and is_there else None,
        )

    def _nothing(self, listed: Listed) -> str:
        if listed.page:
            return ""
        if listed.total:
            return translate("Differences", "No difference fits this. Search for something else.")
        if listed.attendance:
            return translate("Differences", "There are no other differences.")
        return translate("Differences", "No differences wait to be looked at.")


def _unknown_words(count: int) -> str:
    if not count:
        return ""
    return translate(
        "Differences",
        "%n more differences are about what only a newer Kopā knows. They are kept.",
        n=count,
    )


def _done_words(kind: Kind) -> str:
    match kind:
        case Kind.VALUE:
            return translate("Differences", "Put back: {name}")
        case Kind.DELETED:
            return translate("Differences", "Brought back: {name}")
        case Kind.KEPT:
            return translate("Differences", "Deleted: {name}")


def _difference(one: Difference, record: RecordDifferences, place: Place) -> DifferenceShown:
    about = wording.about_words(one, record.subject, place)
    name = f"{wording.name_words(record)}, {about}"
    stands, lost = wording.standing_words(one, place), wording.lost_words(one, place)
    return DifferenceShown(
        number=one.number,
        name=name,
        put_back=_done_words(one.kind).format(name=name),
        about=about,
        remark=wording.kind_sentence(one),
        stands=SideShown(
            state=translate("Disagreements", "Stands now"),
            value=stands,
            source=wording.source_words(one.stands),
            act=wording.keep_words(one.kind),
            spoken=f"{wording.keep_words(one.kind)}: {name}, {stands}",
        ),
        lost=SideShown(
            state=translate("Differences", "Also written"),
            value=lost,
            source=wording.source_words(one.lost),
            act=wording.put_back_words(one.kind),
            spoken=f"{wording.put_back_words(one.kind)}: {name}, {lost}",
        ),
    )
