"""A sheet as a list of mini-projects: every row as the one that it names, or why none.

It knows nothing of mini-projects that are kept already.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors import InvalidValueError
from app.domain.mini_project_lists import ListedProject, MiniProjectColumn, ProjectsList
from app.domain.mini_projects import MiniProjectState
from app.domain.money import cents_of
from app.domain.names import tidy_text
from app.domain.record_lists import AS_GUESSED, RecordHint
from app.domain.search import fold
from app.jobs import NO_JOB, Job, track
from app.spreadsheets import days, event_words
from app.spreadsheets.record_columns import (
    RecordRow,
    Vocabulary,
    has_digit,
    is_total,
    lay_out,
    rules,
)
from app.spreadsheets.record_reader import Findings, RowDraft, is_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.domain.record_lists import TableReading
    from app.spreadsheets.values import Places

MINI_PROJECTS: Final = Vocabulary(
    naming=MiniProjectColumn.TITLE,
    many=frozenset(
        {
            MiniProjectColumn.NOTE,
            MiniProjectColumn.PARTNERS,
            MiniProjectColumn.LEADER,
            MiniProjectColumn.LEAD,
        }
    ),
    otherwise=MiniProjectColumn.NOTE,
    fits={MiniProjectColumn.GRANT: has_digit, MiniProjectColumn.OWN: has_digit},
    rules=rules(
        (MiniProjectColumn.NOTHING, r"^(nr|npk|n ?p ?k|nr p k|n p p|id|no)$"),
        (
            MiniProjectColumn.OWN,
            (
                r"\b(lidzfinans\w*|pasieguld\w*|pasu (finans|ieguld|lidzek)\w*|savs ieguld\w*|"
                r"own|co ?financ\w*|contribution|sofinans\w*|sobstv\w*|vklad)\b"
            ),
        ),
        (
            MiniProjectColumn.GRANT,
            (
                r"\b(pieskirt\w*|pieprasit\w*|grants?|dotacij\w*|atbalsta summa|finansejum\w*|"
                r"budzet\w*|grant\w*|amount|sum|budget|summa|bjudzet|eur)\b"
            ),
        ),
        (
            MiniProjectColumn.CALL,
            r"\b(konkurs\w*|karta|uzsaukum\w*|call|round|programma|konkurs)\b",
        ),
        (
            MiniProjectColumn.APPLIED,
            r"\b(iesniegs\w*|iesniegt\w*|pieteik\w* dat\w*|applied|submitted|podan\w*|zajavki)\b",
        ),
        (
            MiniProjectColumn.UNTIL,
            r"\b(beig\w*|nosleg\w*|lidz|until|end|konec|okoncan\w*)\b|^(po|do)$",
        ),
        (
            MiniProjectColumn.SINCE,
            (
                r"^(no|from|s)$|\b(sakum\w*|istenosan\w*|norises? laiks|periods?|laiks|"
                r"datum\w*|since|start|period|dates?|nacalo|srok\w*)\b"
            ),
        ),
        (MiniProjectColumn.STATE, r"\b(statuss?|stavoklis|state|izpild\w*|sostojan\w*)\b"),
        (MiniProjectColumn.PARTNERS, r"\b(\w*partner\w*|sadarbib\w*)\b"),
        (
            MiniProjectColumn.LEADER,
            (
                r"\b(vaditaj\w*|kontaktpersona|atbildig\w*|koordinator\w*|leader|manager|contact\w*|"
                r"rukovoditel\w*|otvetstven\w*)\b"
            ),
        ),
        (
            MiniProjectColumn.PEOPLE,
            (
                r"\b(dalibniek\w*|iesaistit\w*|iedzivotaj\w*|cilvek\w*|participants?|people|"
                r"ucastnik\w*|skait\w*)\b"
            ),
        ),
        (
            MiniProjectColumn.TERRITORY,
            r"\b(novad\w*|pagast\w*|pilset\w*|teritorij\w*|viet[au]|municipality|place|kraj|mesto)\b",
        ),
        (
            MiniProjectColumn.LEAD,
            (
                r"\b(iesniedzej\w*|pieteicej\w*|istenotaj\w*|organizac\w*|grupa|vadosa|biedriba|lead|"
                r"kas vada|led by|kto vedet|veduscaja|"
                r"applicant|organi[sz]ation|group|zajavitel\w*|organizacija)\b"
            ),
        ),
        (
            MiniProjectColumn.STORY,
            r"\b(rezultat\w*|stast\w*|ieguvum\w*|paveikt\w*|story|results?|outcome|rezultat\w*)\b",
        ),
        (
            MiniProjectColumn.TITLE,
            (
                r"\b(projekt\w* (nosaukum\w*|tema)|project (title|name)|nazvan\w* proekt\w*)\b|"
                r"^(nosaukum\w*|(mini ?)?projekts|(mini ?)?projekti|(mini ?)?project|title|"
                r"(mini ?)?proekt|nazvan\w*)$"
            ),
        ),
        (
            MiniProjectColumn.NOTE,
            (
                r"\b(piezim\w*|komentar\w*|aprakst\w*|merk\w*|saturs|notes?|comments?|remarks?|"
                r"description|primecan\w*|opisan\w*|cel)\b"
            ),
        ),
    ),
)

_STATES: Final = (
    (
        MiniProjectState.COMPLETED,
        r"pabeigt|noslegt|istenot|realizet|izpildit|completed|done|finished|zaversen|ispolnen",
    ),
    (
        MiniProjectState.SUPPORTED,
        (
            r"atbalstit|apstiprinat|pieskirt|notiek|istenosan|supported|approved|granted|odobren|"
            r"podderz"
        ),
    ),
    (MiniProjectState.APPLIED, r"pieteikt|iesniegt|izskat|gaida|applied|submitted|podan|zajavlen"),
)
_STATE_WORDS: Final = tuple((state, re.compile(rf"\b(?:{words})")) for state, words in _STATES)
_REFUSED: Final = re.compile(r"\b(?:noraidit|neatbalstit|atteikt|rejected|refused|otklonen)")


@dataclass(frozen=True, slots=True)
class ProjectKnowledge:
    """What is known beforehand; `year` is what the name of the sheet or file tells."""

    places: Places
    today: date
    year: int | None = None


def read_projects(
    rows: Sequence[list[str]],
    knowledge: ProjectKnowledge,
    wish: TableReading = AS_GUESSED,
    job: Job = NO_JOB,
) -> ProjectsList:
    """Return which mini-projects the rows name; `wish` is what a person said about the sheet."""
    layout = lay_out(rows, MINI_PROJECTS, wish)
    title_rows = [] if layout.header_row is None else rows[: layout.header_row - 1]
    told = wish.year or days.year_in(cell for cells in title_rows for cell in cells)
    told = told or knowledge.year
    reader = _Reader(knowledge, told or knowledge.today.year)
    found: list[ListedProject] = []
    for number, cells in track(layout.rows, job):
        row = RecordRow(number, layout.columns, cells)
        title = tidy_text(row.text(MiniProjectColumn.TITLE))
        if row.is_blank or is_total(cell for cell in cells if cell.strip()):
            continue
        if reader.findings.is_usable(number, title):
            found.append(reader.project(RowDraft(row), title))
    year = reader.year if reader.lacks_year else None
    is_asked = reader.lacks_year and told is None
    table = reader.findings.table(layout, len(found), year, is_asked=is_asked)
    return ProjectsList(table, tuple(found))


class _Reader:
    """Understands the cells of a row."""

    def __init__(self, knowledge: ProjectKnowledge, year: int) -> None:
        self.findings = Findings()
        self.year = year
        self.lacks_year = False
        self._knowledge = knowledge

    def project(self, draft: RowDraft, title: str) -> ListedProject:
        """Return the mini-project of a row."""
        since, until = self._span(draft)
        leads = draft.text(MiniProjectColumn.LEAD)
        return ListedProject(
            row=draft.row.number,
            title=title,
            call=tidy_text(draft.text(MiniProjectColumn.CALL)),
            lead=tidy_text(leads),
            leaders=self._leaders(draft),
            partners=draft.bodies(MiniProjectColumn.PARTNERS),
            grant_cents=self._cents(draft, MiniProjectColumn.GRANT),
            own_cents=self._cents(draft, MiniProjectColumn.OWN),
            state=self._state(draft),
            applied_on=self._day(draft, MiniProjectColumn.APPLIED),
            since=since,
            until=until,
            territory=self._territory(draft),
            people_planned=self._people(draft),
            story=draft.text(MiniProjectColumn.STORY),
            note=draft.whole_note(MiniProjectColumn.NOTE),
        )

    def _leaders(self, draft: RowDraft) -> tuple[str, ...]:
        named = draft.names(MiniProjectColumn.LEADER)
        for text in named:
            if not is_name(text):
                draft.note(MiniProjectColumn.LEADER, text)
                self.findings.hint(draft.row.number, RecordHint.FACILITATOR, text)
        return tuple(filter(is_name, named))

    def _cents(self, draft: RowDraft, role: MiniProjectColumn) -> int:
        text = draft.text(role)
        try:
            return cents_of(text, role.value)
        except InvalidValueError:
            draft.note(role, text)
            self.findings.hint(draft.row.number, RecordHint.MONEY, text)
            return 0

    def _state(self, draft: RowDraft) -> MiniProjectState | None:
        text = draft.text(MiniProjectColumn.STATE)
        folded = fold(text)
        if not text:
            return None
        if _REFUSED.search(folded):
            # There is no state for it: it stays an application, and the note says what came of it.
            draft.note(MiniProjectColumn.STATE, text)
            return MiniProjectState.APPLIED
        found = next((state for state, words in _STATE_WORDS if words.search(folded)), None)
        if found is None:
            draft.note(MiniProjectColumn.STATE, text)
            self.findings.hint(draft.row.number, RecordHint.STATE, text)
        return found

    def _span(self, draft: RowDraft) -> tuple[date | None, date | None]:
        """Return the first and the last day; one column may hold both."""
        text = draft.text(MiniProjectColumn.SINCE)
        found = self._days(draft, MiniProjectColumn.SINCE, text)
        until = self._day(draft, MiniProjectColumn.UNTIL)
        if not found:
            return None, until
        last = until or (found[-1] if len(found) > 1 else None)
        return found[0], last if last is None or last >= found[0] else None

    def _day(self, draft: RowDraft, role: MiniProjectColumn) -> date | None:
        found = self._days(draft, role, draft.text(role))
        return found[-1] if found else None

    def _days(self, draft: RowDraft, role: MiniProjectColumn, text: str) -> tuple[date, ...]:
        if not text:
            return ()
        found = days.days_of(text, self.year)
        if found is None:
            draft.note(role, text)
            self.findings.hint(draft.row.number, RecordHint.DAY, text)
            return ()
        self.lacks_year |= found.lacks_year
        return found.days

    def _territory(self, draft: RowDraft) -> str:
        text = draft.text(MiniProjectColumn.TERRITORY)
        code = self._knowledge.places.code(text) if text else ""
        if text and not code:
            draft.note(MiniProjectColumn.TERRITORY, text)
            self.findings.hint(draft.row.number, RecordHint.TERRITORY, text)
        return code

    def _people(self, draft: RowDraft) -> int:
        text = draft.text(MiniProjectColumn.PEOPLE)
        found = event_words.counted(text, "") if text else None
        if text and found is None:
            draft.note(MiniProjectColumn.PEOPLE, text)
            self.findings.hint(draft.row.number, RecordHint.COUNT, text)
        return sum(count for _, count in found.counts) if found else 0
