"""A sheet as a plan of events: every row as the event that it names, or the reason why none.

Text that does not fit its field is never dropped: it goes to the note under its heading, and the
row gets a hint. It knows nothing of events that are kept already.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.domain.events import ApprovedProgramme, EventState, minutes_between
from app.domain.events_lists import ALL_AGES, EventColumn, EventsList, ListedEvent
from app.domain.kind_words import meant_kind
from app.domain.kinds import EventKind
from app.domain.names import tidy_lines, tidy_text
from app.domain.record_lists import AS_GUESSED, RecordHint
from app.domain.search import fold
from app.jobs import NO_JOB, Job, track
from app.spreadsheets import days, event_words
from app.spreadsheets.record_columns import RecordRow, is_total, lay_out
from app.spreadsheets.record_reader import Findings, RowDraft, is_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from app.domain.record_lists import TableReading
    from app.spreadsheets.days import Days, Month
    from app.spreadsheets.record_columns import RecordLayout


@dataclass(frozen=True, slots=True)
class EventKnowledge:
    """What is known beforehand: names of kinds with their codes, and what day it is.

    `year` is that of days that state none, where the file or its name tells it.
    """

    kinds: Mapping[str, str]
    today: date
    year: int | None = None
    month: Month | None = None
    """The month that the name of the sheet tells."""
    categories: Mapping[str, str] = field(default_factory=dict)
    """The codes of the categories that people are counted under, by their folded names."""


def read_events(
    rows: Sequence[list[str]],
    knowledge: EventKnowledge,
    wish: TableReading = AS_GUESSED,
    job: Job = NO_JOB,
) -> EventsList:
    """Return which events the rows plan; `wish` is what a person said about the sheet."""
    layout = lay_out(rows, event_words.PLAN, wish)
    title = [] if layout.header_row is None else rows[: layout.header_row - 1]
    told = wish.year or days.year_in(cell for cells in title for cell in cells) or knowledge.year
    reader = _Reader(layout, knowledge, told or _commonest_year(layout) or knowledge.today.year)
    for number, cells in track(layout.rows, job):
        reader.take(number, cells)
    table = reader.findings.table(
        layout,
        len(reader.events),
        reader.year if reader.lacks_year else None,
        is_asked=reader.lacks_year and told is None,
    )
    return EventsList(table, tuple(reader.events))


def _commonest_year(layout: RecordLayout) -> int | None:
    """Return the year of most days that state one: the others of the plan are of it as well."""
    years: Counter[int] = Counter()
    for number, cells in layout.rows:
        text = RecordRow(number, layout.columns, cells).text(EventColumn.DAY)
        found = days.days_of(text, 2026) if text else None
        if found is not None and not found.lacks_year:
            years[found.days[0].year] += 1
    return years.most_common(1)[0][0] if years else None


class _Reader:
    """Goes through the rows and gathers events, troubles and hints."""

    def __init__(self, layout: RecordLayout, knowledge: EventKnowledge, year: int) -> None:
        self.events: list[ListedEvent] = []
        self.findings = Findings()
        self.year = year
        self.lacks_year = False
        self._layout = layout
        self._knowledge = knowledge
        self._month = knowledge.month

    def take(self, number: int, cells: list[str]) -> None:
        """Take the event of one row, or note why there is none."""
        filled = [cell for cell in cells if cell.strip()]
        if len(filled) == 1 and (month := days.month_of(filled[0])):
            self._month = month
            return
        row = RecordRow(number, self._layout.columns, cells)
        title = tidy_text(row.text(EventColumn.TITLE))
        if is_total(filled) or (not title and row.is_blank):
            return
        if self.findings.is_usable(number, title):
            self.events.append(self._event(RowDraft(row), title))

    def _event(self, draft: RowDraft, title: str) -> ListedEvent:
        found = self._days(draft)
        starts, ends = self._times(draft, found)
        listed = ListedEvent(
            row=draft.row.number,
            title=title,
            kind=self._kind(draft, title),
            days=found.days if found else (),
            starts=starts,
            ends=self._end(draft, (starts, ends), len(found.days) if found else 1),
            place=tidy_text(draft.text(EventColumn.PLACE)),
            languages=self._languages(draft),
            capacity=self._capacity(draft),
            organisers=draft.bodies(EventColumn.ORGANISER),
            partners=draft.bodies(EventColumn.PARTNERS),
            facilitators=self._names(draft, EventColumn.FACILITATOR),
            responsible=self._names(draft, EventColumn.RESPONSIBLE),
            mini_project=tidy_text(draft.text(EventColumn.MINI_PROJECT)),
            present=tuple(
                map(
                    event_words.body_with_people,
                    draft.bodies(EventColumn.PRESENT, with_commas=False),
                )
            ),
        )
        standing = replace(self._as_it_stands(draft, listed), approved=_approved(draft, self.year))
        note = draft.whole_note(EventColumn.NOTE)
        return replace(standing, note=note, aside="\n".join(draft.aside))

    def _as_it_stands(self, draft: RowDraft, listed: ListedEvent) -> ListedEvent:
        """Return the event with its state and numbers, which depend on whether it is past.

        Held is what was counted or is said to be held, and is not to come. What is past and was
        not counted stays planned: it may have been called off.
        """
        counts = self._counts(draft)
        state, reason = self._told_state(draft)
        row, today = listed.row, self._knowledge.today
        if counts and (not listed.days or listed.days[0] > today):
            for role in (*event_words.COUNTING, EventColumn.CATEGORIES):
                if text := draft.text(role):
                    draft.note(role, text)
            if listed.days:
                self.findings.hint(row, RecordHint.COUNT_PLANNED)
            return replace(listed, state=_not_held(state), cancel_reason=reason, expected=counts)
        is_past = bool(listed.days) and listed.days[-1] <= today
        if state is None and is_past:
            state = EventState.HELD if counts else None
            if not counts and listed.days[-1] < today:
                self.findings.hint(row, RecordHint.NOT_COUNTED)
        state = (state or EventState.PLANNED) if is_past else _not_held(state)
        return replace(listed, state=state, cancel_reason=reason, counts=counts)

    # When

    def _days(self, draft: RowDraft) -> Days | None:
        text = draft.text(EventColumn.DAY)
        if not text:
            self.findings.hint(draft.row.number, RecordHint.NO_DAY)
            return None
        last = draft.text(EventColumn.LAST_DAY)
        whole = f"{text} - {last}" if last and last != text else text
        found = days.days_of(whole, self.year, self._month) or days.days_of(
            text, self.year, self._month
        )
        if found is None:
            draft.note(EventColumn.DAY, text)
            self.findings.hint(draft.row.number, RecordHint.DAY, text)
            return None
        found = self._as_many(draft, found)
        if found.is_cut:
            draft.note(EventColumn.DAY, whole)
            self.findings.hint(draft.row.number, RecordHint.LONG_RANGE, whole)
        self.lacks_year |= found.lacks_year
        return found

    def _as_many(self, draft: RowDraft, found: Days) -> Days:
        """Return the days; of a run that is no day after day only the ends are known."""
        text = draft.text(EventColumn.SESSIONS)
        if not text.isdecimal() or int(text) >= len(found.days) or int(text) < 1:
            return found
        ends = found.days[:1] if text == "1" else (found.days[0], found.days[-1])
        return replace(found, days=ends, is_cut=False)

    def _times(self, draft: RowDraft, found: Days | None) -> tuple[str, str]:
        text = draft.text(EventColumn.TIME) or (found.time if found else "")
        end = draft.text(EventColumn.END)
        if not text:
            return "", ""
        times = days.times_of(f"{text} - {end}" if end else text)
        if times is None:
            self.findings.hint(draft.row.number, RecordHint.TIME, text)
            draft.note(EventColumn.TIME, text)
            return "", ""
        return times

    def _end(self, draft: RowDraft, times: tuple[str, str], sittings: int) -> str:
        """Return the end, reckoned from the hours where none is stated.

        Hours that neither give an end nor say the same as the times are noted.
        """
        starts, ends = times
        text = draft.text(EventColumn.HOURS)
        minutes = event_words.minutes_of(text) if text else None
        if ends or not text:
            if text and not event_words.says_hours(text, sittings * minutes_between(starts, ends)):
                draft.put_aside(EventColumn.HOURS, text)
            return ends
        ends = days.minutes_after(starts, -(-minutes // sittings)) if starts and minutes else ""
        if ends:
            self.findings.hint(draft.row.number, RecordHint.END_RECKONED, f"{starts}–{ends}")
        else:
            draft.put_aside(EventColumn.HOURS, text)
        return ends

    def _told_state(self, draft: RowDraft) -> tuple[EventState | None, str]:
        text = draft.text(EventColumn.STATE)
        if not text:
            return None, ""
        state = event_words.state_of(text)
        if state is None:
            self.findings.hint(draft.row.number, RecordHint.STATE, text)
            draft.note(EventColumn.STATE, text)
        is_told_why = state is EventState.CANCELLED and len(text.split()) > 1
        return state, tidy_text(text) if is_told_why else ""

    # What

    def _kind(self, draft: RowDraft, title: str) -> str:
        text = draft.text(EventColumn.KIND)
        meant = meant_kind(text, self._knowledge.kinds) if text else None
        if text and (meant is None or not meant.is_exact):
            draft.put_aside(EventColumn.KIND, text)
        if meant is None or meant.kind == EventKind.EVENT:
            # "Pasākums" says less than a title such as "Pārgājiens pa pagasta takām".
            meant = meant_kind(title, self._knowledge.kinds) or meant
        return meant.kind if meant else ""

    def _languages(self, draft: RowDraft) -> tuple[str, ...]:
        text = draft.text(EventColumn.LANGUAGE)
        found = event_words.languages_of(text)
        if text and not found:
            draft.note(EventColumn.LANGUAGE, text)
        return found

    def _capacity(self, draft: RowDraft) -> int:
        text = draft.text(EventColumn.CAPACITY)
        found = event_words.counted(text, ALL_AGES) if text else None
        if text and found is None:
            draft.note(EventColumn.CAPACITY, text)
        return sum(count for _, count in found.counts) if found else 0

    def _names(self, draft: RowDraft, role: EventColumn) -> tuple[str, ...]:
        """Return the people whom the cells of a role name; what is no name is noted."""
        named = draft.names(role)
        for text in named:
            if not is_name(text):
                draft.note(role, text)
                self.findings.hint(draft.row.number, RecordHint.FACILITATOR, text)
        return tuple(filter(is_name, named))

    # How many

    def _counts(self, draft: RowDraft) -> tuple[tuple[str, int], ...]:
        """Return numbers by category; what the total has more than its parts is of all ages."""
        parts: dict[str, int] = {}
        whole: dict[str, int] = {}
        for role, category in event_words.COUNTING.items():
            text = draft.text(role)
            if text:
                into = whole if role is EventColumn.COUNT else parts
                for each, count in self._counted(draft, role, text, category):
                    into[each] = into.get(each, 0) + count
        for code, count in self._by_category(draft):
            parts[code] = parts.get(code, 0) + count
        if not parts or not whole:
            return tuple((category, n) for category, n in (parts or whole).items() if n)
        rest = sum(whole.values()) - sum(parts.values())
        if rest < 0:
            self.findings.hint(draft.row.number, RecordHint.SUM_DIFFERS, str(sum(whole.values())))
        filled = [(category, n) for category, n in parts.items() if n]
        return (*filled, *([(ALL_AGES, rest)] if rest > 0 else []))

    def _by_category(self, draft: RowDraft) -> Iterator[tuple[str, int]]:
        """Yield what is counted by the names of categories; an unknown one is noted."""
        text = draft.text(EventColumn.CATEGORIES)
        for name, count in event_words.by_name(text):
            code = self._knowledge.categories.get(fold(name))
            if code is None or count is None:
                draft.note(EventColumn.CATEGORIES, text)
                self.findings.hint(draft.row.number, RecordHint.COUNT, text)
            else:
                yield code, count

    def _counted(
        self, draft: RowDraft, role: EventColumn, text: str, category: str
    ) -> tuple[tuple[str, int], ...]:
        found = event_words.counted(text, category)
        if found is None:
            draft.note(role, text)
            self.findings.hint(draft.row.number, RecordHint.COUNT, text)
            return ()
        if found.is_about:
            draft.note(role, text)
            self.findings.hint(draft.row.number, RecordHint.COUNT_ABOUT, text)
        return found.counts


def _not_held(state: EventState | None) -> EventState:
    """Return the state of what is to come: it cannot have been held."""
    return EventState.CANCELLED if state is EventState.CANCELLED else EventState.PLANNED


def _approved(draft: RowDraft, year: int) -> ApprovedProgramme:
    """Return who approved the programme; a day that cannot be read goes into the note."""
    said = draft.text(EventColumn.APPROVED_ON)
    found = days.days_of(said, year) if said else None
    day = found.days[0] if found else None
    if said and day is None:
        draft.note(EventColumn.APPROVED_ON, said)
    return ApprovedProgramme(
        event_words.programme_kind_of(draft.text(EventColumn.PROGRAMME_KIND)),
        tidy_text(draft.text(EventColumn.APPROVED_BY)),
        day,
        tidy_text(draft.text(EventColumn.APPROVAL_NUMBER)),
        tidy_lines(draft.text(EventColumn.TOPICS)),
    )
