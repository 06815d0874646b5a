"""A sheet as a list of people: every row as the people whom it names, or the reason why nobody.

Text that does not fit its field is never dropped: it goes to the note under its heading, and the
row gets a hint. Columns of personal codes are not even looked at. It knows nothing of people who
are kept already.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.names import GivenNames, SplitName, split_full_name, tidy_name, tidy_text
from app.domain.people import ConsentPurpose
from app.domain.people_lists import (
    AS_GUESSED,
    ColumnRole,
    HintedRow,
    ListedPerson,
    NameOrder,
    PeopleList,
    RowHint,
    RowTrouble,
    UnusableRow,
)
from app.jobs import NO_JOB, Job, track
from app.spreadsheets import values
from app.spreadsheets.columns import lay_out
from app.spreadsheets.encodings import LOST
from app.spreadsheets.headings import puts_surname_first
from app.spreadsheets.values import without_codes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, datetime

    from app.domain.people_lists import ListColumn, Reading
    from app.spreadsheets.columns import Layout
    from app.spreadsheets.values import Places

_LONG_NAME: Final = 100
_LONGEST_NOTE: Final = 2_000
_SHOWN_ROWS: Final = 8
_SURE_OF_ORDER: Final = 3
_WHOLE_NAMES: Final = (ColumnRole.NAME, ColumnRole.GUARDIAN, ColumnRole.CHILD)
_TITLE_MARKS: Final = frozenset("„“”«»")
"""Around the name of a workshop; around a nickname only beside a name."""
_ANSWERS: Final = {
    ColumnRole.NEWS: ConsentPurpose.NEWS,
    ColumnRole.PHOTO: ConsentPurpose.PHOTO,
}


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known beforehand: given names, places, and what day it is."""

    given_names: GivenNames
    places: Places
    today: date


def read_people(
    rows: Sequence[list[str]],
    knowledge: Knowledge,
    wish: Reading = AS_GUESSED,
    job: Job = NO_JOB,
) -> PeopleList:
    """Return whom the rows name; `wish` is what a person said about headings and columns."""
    layout = lay_out(rows, knowledge.given_names, wish)
    reader = _Reader(layout, knowledge, wish.order)
    for number, cells in track(layout.rows, job):
        reader.take(number, cells)
    return PeopleList(
        header_row=layout.header_row,
        columns=layout.columns,
        rows=len(layout.rows),
        people=tuple(reader.people),
        unusable=tuple(reader.unusable),
        hints=tuple(reader.hints),
        order=reader.order,
        first_rows=tuple(_shown(layout, cells) for _, cells in layout.rows[:_SHOWN_ROWS]),
        successors=knowledge.places.successors,
    )


def _shown(layout: Layout, cells: list[str]) -> tuple[str, ...]:
    return tuple(
        ""
        if column.role is ColumnRole.PERSONAL_CODE or place >= len(cells)
        else tidy_text(without_codes(cells[place]))
        for place, column in enumerate(layout.columns)
    )


class _Row:
    """The cells of one row by role, with what is left over for the note."""

    def __init__(self, number: int, columns: Sequence[ListColumn], cells: list[str]) -> None:
        self.number = number
        self._cells: dict[ColumnRole, list[tuple[ListColumn, str]]] = defaultdict(list)
        for column, cell in zip(columns, cells, strict=False):
            text = without_codes(cell).strip()
            if text:
                self._cells[column.role].append((column, text))

    def texts(self, role: ColumnRole) -> list[tuple[ListColumn, str]]:
        return self._cells[role]

    def text(self, role: ColumnRole) -> str:
        return next((text for _, text in self._cells[role]), "")

    def filled(self, role: ColumnRole) -> tuple[str, str]:
        """Return heading and text of the first cell of a role that says something."""
        for column, text in self._cells[role]:
            if not values.is_void(text):
                return column.heading, text
        return "", ""


class _Reader:
    """Goes through the rows and gathers people, troubles and hints."""

    def __init__(self, layout: Layout, knowledge: Knowledge, order: NameOrder | None) -> None:
        self.people: list[ListedPerson] = []
        self.unusable: list[UnusableRow] = []
        self.hints: list[HintedRow] = []
        self._columns = layout.columns
        self._knowledge = knowledge
        self._chosen = order
        self._orders = {
            column.number: order or self._order_of(column, layout)
            for role in _WHOLE_NAMES
            for column in layout.columns
            if column.role is role
        }

    @property
    def order(self) -> NameOrder | None:
        """Return how whole names were read, None where no column holds any."""
        orders = [order or NameOrder.GIVEN_FIRST for order in self._orders.values()]
        return orders[0] if orders else None

    def take(self, number: int, cells: list[str]) -> None:
        """Take the people of one row, or note why there are none."""
        row = _Row(number, self._columns, cells)
        if values.is_cancelled(row.text(ColumnRole.STANDING)):
            self.unusable.append(UnusableRow(number, RowTrouble.CANCELLED))
            return
        name = self._own_name(row)
        guardian = self._whole_name(row, ColumnRole.GUARDIAN)
        children = [
            (column, split)
            for column, text in row.texts(ColumnRole.CHILD)
            if (split := self._split(number, column, text)) is not None
        ]
        trouble = self._trouble(name or guardian or (children[0][1] if children else None))
        if trouble is not None:
            self.unusable.append(UnusableRow(number, trouble))
            return
        self._add_family(row, name, guardian, children)

    def _add_family(
        self,
        row: _Row,
        name: SplitName | None,
        guardian: SplitName | None,
        children: list[tuple[ListColumn, SplitName]],
    ) -> None:
        """Add the people of a row, the guardian first; what the row tells belongs to one of them.

        That is the person whom the row is about; else the guardian, else the first child.
        """
        keeper: int | None = None
        if guardian is not None and self._trouble(guardian) is None:
            keeper = len(self.people)
            own = self._facts(row, guardian) if name is None else self._person(row, guardian)
            told = values.phone(row.text(ColumnRole.GUARDIAN_PHONE))
            self.people.append(replace(own, phone=told or own.phone))
        if name is not None:
            if children and keeper is None:
                keeper = len(self.people)
                self.people.append(self._facts(row, name))
            else:
                self.people.append(replace(self._facts(row, name), guardian=keeper))
        for column, child in children:
            if self._trouble(child) is None:
                person = self._of_age(self._person(row, child), row, column)
                self.people.append(replace(person, guardian=keeper))

    # Names

    def _own_name(self, row: _Row) -> SplitName | None:
        given = tidy_name(row.text(ColumnRole.GIVEN))
        surname = tidy_name(row.text(ColumnRole.SURNAME))
        if given or surname:
            return SplitName(given, surname, is_sure=True)
        return self._whole_name(row, ColumnRole.NAME)

    def _whole_name(self, row: _Row, role: ColumnRole) -> SplitName | None:
        for column, text in row.texts(role):
            split = self._split(row.number, column, text)
            if split is not None:
                return split
        return None

    def _split(self, number: int, column: ListColumn, text: str) -> SplitName | None:
        """Take a whole name apart; the order of the column decides where the name alone cannot."""
        if values.is_void(text):
            return None
        split = split_full_name(text, self._knowledge.given_names)
        words = tidy_name(text).split()
        is_settled = "," in text or (split.is_sure and self._chosen is None)
        if is_settled or len(words) < 2:
            return split
        order = self._orders[column.number]
        if order is None:
            self.hints.append(HintedRow(number, RowHint.ORDER_ASSUMED, tidy_text(text)))
            return split
        if order is NameOrder.SURNAME_FIRST:
            return SplitName(" ".join(words[1:]), words[0], is_sure=True)
        return SplitName(" ".join(words[:-1]), words[-1], is_sure=True)

    def _order_of(self, column: ListColumn, layout: Layout) -> NameOrder | None:
        """Return which name stands first in a column, None where nothing tells."""
        if puts_surname_first(column.heading):
            return NameOrder.SURNAME_FIRST
        first = last = 0
        for _, cells in layout.rows:
            text = cells[column.number - 1] if len(cells) >= column.number else ""
            split = split_full_name(text, self._knowledge.given_names)
            if split.is_sure and "," not in text and split.surname:
                is_first = tidy_name(text).startswith(split.surname)
                first, last = first + is_first, last + (not is_first)
        if first + last < _SURE_OF_ORDER:
            return None
        return NameOrder.SURNAME_FIRST if first > last else NameOrder.GIVEN_FIRST

    def _trouble(self, name: SplitName | None) -> RowTrouble | None:
        """Return why a name is none; letters of any script make one."""
        whole = "" if name is None else f"{name.given} {name.surname}".strip()
        trouble = _trouble(whole)
        if trouble is None and _TITLE_MARKS.intersection(whole):
            knows_one = any(word in self._knowledge.given_names for word in whole.split())
            return None if knows_one else RowTrouble.NOT_A_NAME
        return trouble

    # Facts

    def _person(self, row: _Row, name: SplitName) -> ListedPerson:
        if len(f"{name.given} {name.surname}") > _LONG_NAME:
            self.hints.append(HintedRow(row.number, RowHint.LONG_NAME))
        return ListedPerson(row.number, name.given, name.surname)

    def _facts(self, row: _Row, name: SplitName) -> ListedPerson:
        """Return a person with everything that the row tells."""
        notes: list[str] = []
        phone, email = self._contacts(row, notes)
        known = self._age(row, notes)
        role_words = [text for _, text in row.texts(ColumnRole.ROLE)]
        return replace(
            self._person(row, name),
            phone=phone,
            email=email,
            birth_year=known.birth_year,
            age_band=known.band,
            territory=self._territory(row, notes),
            organisation=tidy_text(row.filled(ColumnRole.ORGANISATION)[1]),
            roles=values.roles("; ".join(role_words)),
            note=self._note(row, notes),
            answers=tuple(_answers(row)),
            answered=self._answered(row),
        )

    def _contacts(self, row: _Row, notes: list[str]) -> tuple[str, str]:
        """Return phone and e-mail; people write each in the column of the other."""
        phones: list[str] = []
        emails: list[str] = []
        cells = [*row.texts(ColumnRole.PHONE), *row.texts(ColumnRole.EMAIL)]
        for column, text in cells:
            if values.is_void(text):
                continue
            email = values.email(text)
            phone = values.phone(text.replace(email, " ") if email else text)
            if (email and emails) or (phone and phones) or not (email or phone):
                notes.append(_noted(column.heading, text))
            if not (email or phone):
                self.hints.append(HintedRow(row.number, RowHint.PHONE, tidy_text(text)))
            phones += [phone] if phone else []
            emails += [email] if email else []
        return (phones or [""])[0], (emails or [""])[0]

    def _age(self, row: _Row, notes: list[str]) -> values.Age:
        best = values.Age()
        for role in (ColumnRole.AGE, ColumnRole.BIRTH):
            heading, text = row.filled(role)
            if not text:
                continue
            known = values.age(text, self._knowledge.today)
            if known is None:
                notes.append(_noted(heading, text))
                self.hints.append(HintedRow(row.number, RowHint.BIRTH, tidy_text(text)))
            elif known.birth_year or not best.band:
                best = known
        return best

    def _of_age(self, child: ListedPerson, row: _Row, named_in: ListColumn) -> ListedPerson:
        """Return the child with the age in the column after the one that names it."""
        for column, text in row.texts(ColumnRole.CHILD_AGE):
            if column.number != named_in.number + 1 or values.is_void(text):
                continue
            known = values.age(text, self._knowledge.today)
            if known is not None:
                return replace(child, birth_year=known.birth_year, age_band=known.band)
            self.hints.append(HintedRow(row.number, RowHint.BIRTH, tidy_text(text)))
            return replace(child, note=_noted(column.heading, text))
        return child

    def _territory(self, row: _Row, notes: list[str]) -> str:
        heading, text = row.filled(ColumnRole.TERRITORY)
        if not text:
            return ""
        code = self._knowledge.places.code(text)
        if not code:
            notes.append(_noted(heading, text))
            self.hints.append(HintedRow(row.number, RowHint.TERRITORY, tidy_text(text)))
        return code

    def _note(self, row: _Row, notes: list[str]) -> str:
        written = [text for _, text in row.texts(ColumnRole.NOTE) if not values.is_void(text)]
        for column, text in row.texts(ColumnRole.ROLE):
            if not values.roles(text) and not values.is_void(text):
                notes.append(_noted(column.heading, text))
        return "\n".join([*written, *notes])[:_LONGEST_NOTE]

    def _answered(self, row: _Row) -> datetime | None:
        sent = values.moment(row.text(ColumnRole.WHEN))
        # A clock that was ahead must not make a consent of tomorrow.
        return sent if sent is not None and sent.date() <= self._knowledge.today else None


def _answers(row: _Row) -> Iterator[tuple[ConsentPurpose, bool]]:
    for role, purpose in _ANSWERS.items():
        said = values.answer(row.text(role))
        if said is not None:
            yield purpose, said


def _noted(heading: str, text: str) -> str:
    return f"{heading}: {text}" if heading else text


def _trouble(whole: str) -> RowTrouble | None:
    if not whole:
        return RowTrouble.NO_NAME
    if LOST in whole:
        return RowTrouble.LETTERS_LOST
    letters = sum(map(str.isalpha, whole))
    digits = sum(map(str.isdecimal, whole))
    if letters < 2 or digits >= letters or ":" in whole or values.email(whole):
        return RowTrouble.NOT_A_NAME
    return None
