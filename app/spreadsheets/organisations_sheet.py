"""A sheet as a list of organisations: every row as the one that it names, or why none.

Numbers that look like personal codes are never taken. It knows nothing of organisations that are
kept already.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.domain.kinds import OrganisationKind
from app.domain.names import tidy_text
from app.domain.organisation_lists import (
    ListedOrganisation,
    OrganisationColumn,
    OrganisationsList,
)
from app.domain.organisation_names import likely_kind
from app.domain.organisations import NumberTrouble, number_trouble, tidy_number
from app.domain.record_lists import AS_GUESSED, RecordHint
from app.domain.search import fold
from app.jobs import NO_JOB, Job, track
from app.spreadsheets import values
from app.spreadsheets.record_columns import RecordRow, Vocabulary, is_total, lay_out, rules
from app.spreadsheets.record_reader import Findings, RowDraft

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.record_lists import TableReading
    from app.spreadsheets.values import Places

ORGANISATIONS: Final = Vocabulary(
    naming=OrganisationColumn.NAME,
    many=frozenset({OrganisationColumn.NOTE, OrganisationColumn.ALIASES}),
    rules=rules(
        (
            OrganisationColumn.NOTHING,
            r"^(nr|npk|n ?p ?k|nr p k|n p p|id|no)$|\b(person\w* kod\w*)\b",
        ),
        (
            OrganisationColumn.NUMBER,
            r"\b(reg\w* (nr|num\w*|no|kods)|registra\w*|reg|vienotais|registration|reg\w* nomer)\b",
        ),
        (OrganisationColumn.EMAIL, r"\b(e? ?past[sau]?|epast\w*|e? ?mail\w*|pocta)\b"),
        (
            OrganisationColumn.PHONE,
            r"\b(talr\w*|telef\w*|tel|phone|mobil\w*|mob|kontakttalr\w*)\b",
        ),
        (
            OrganisationColumn.ALIASES,
            (
                r"\b(saisin\w*|cits nosaukum\w*|citi nosaukum\w*|alias\w*|short name|also called|"
                r"sokrasen\w*|drugie nazvanija|"
                r"agrak\w* nosaukum\w*)\b"
            ),
        ),
        (
            OrganisationColumn.KIND,
            r"\b(veid[sa]|tips|kategorija|juridisk\w* forma|forma|kind|type|category|vid|tip)\b",
        ),
        (
            OrganisationColumn.CONTACT,
            (
                r"\b(kontakt\w*|vaditaj\w*|direktor\w*|atbildig\w*|parstav\w*|contact\w*|head|"
                r"rukovoditel\w*|otvetstven\w*|persona)\b"
            ),
        ),
        (
            OrganisationColumn.NAME,
            (
                r"\b(organizac\w*|iestad\w*|biedrib\w*|partner\w*|organi[sz]ation\w*|institution\w*|"
                r"organizacija|ucrezden\w*)\b|^(nosaukum\w*|name|title|skola|skolas|company|"
                r"nazvan\w*|naimenovan\w*)$"
            ),
        ),
        (
            OrganisationColumn.TERRITORY,
            (
                r"\b(novad\w*|pagast\w*|pilset\w*|teritorij\w*|pasvaldib\w*|adres\w*|viet[au]|place|"
                r"municipality|parish|town|city|address|kraj|volost\w*|gorod|mesto)\b"
            ),
        ),
        (
            OrganisationColumn.NOTE,
            (
                r"\b(piezim\w*|komentar\w*|aprakst\w*|sadarbib\w*|notes?|comments?|remarks?|"
                r"primecan\w*|zametk\w*|majas ?lapa|website|web|sait|veikum\w*)\b"
            ),
        ),
    ),
)

_KINDS: Final = (
    (OrganisationKind.STATE, r"valsts|state|gosudarstven"),
    (OrganisationKind.INFORMAL_GROUP, r"neformal|informal|iniciativ|interesu grup|neformaln"),
    (OrganisationKind.NGO, r"nvo|biedr|nodibin|ngo|fonds|nko"),
    (OrganisationKind.MUNICIPAL, r"pasvald|municip|samouprav"),
    (OrganisationKind.COMPANY, r"uznem|komers|sia|company|business|predprijat"),
    (OrganisationKind.MEDIA, r"medij|prese|media|smi\b"),
    (OrganisationKind.CONGREGATION, r"draudz|relig|congreg|prihod"),
    (OrganisationKind.KINDERGARTEN, r"pirmsskol|bernudarz|kindergarten|detsk\w* sad|pii\b"),
    (OrganisationKind.SCHOOL, r"skol|izglit|school|tehnikum|skola"),
    (OrganisationKind.LIBRARY, r"bibliot|library"),
    (OrganisationKind.YOUTH_CENTRE, r"jaunies|youth|molodez"),
    (OrganisationKind.CULTURE, r"kultur|muzej|tautas nam|culture|museum"),
    (OrganisationKind.UNIVERSITY, r"universit|augstskol"),
)
_KIND_WORDS: Final = tuple((kind, re.compile(rf"\b(?:{words})")) for kind, words in _KINDS)
_OTHER_KIND: Final = frozenset({"cits", "cita", "cits veids", "other", "drugoe", "drugaja"})
_KINDS_OF_SCHOOLS: Final = frozenset({OrganisationKind.KINDERGARTEN, OrganisationKind.UNIVERSITY})
_DIGITS_OF_NUMBER: Final = re.compile(r"\w{2,20}")


def read_organisations(
    rows: Sequence[list[str]],
    places: Places,
    wish: TableReading = AS_GUESSED,
    job: Job = NO_JOB,
) -> OrganisationsList:
    """Return which organisations the rows name; `wish` is what a person said about the sheet."""
    layout = lay_out(rows, ORGANISATIONS, wish)
    findings = Findings()
    reader = _Reader(findings, places)
    found: list[ListedOrganisation] = []
    for number, cells in track(layout.rows, job):
        row = RecordRow(number, layout.columns, cells)
        name = tidy_text(row.text(OrganisationColumn.NAME))
        if row.is_blank or is_total(cell for cell in cells if cell.strip()):
            continue
        if findings.is_usable(number, name):
            found.append(reader.organisation(RowDraft(row), name))
    return OrganisationsList(findings.table(layout, len(found)), tuple(found))


class _Reader:
    """Understands the cells of a row."""

    def __init__(self, findings: Findings, places: Places) -> None:
        self._findings = findings
        self._places = places

    def organisation(self, draft: RowDraft, name: str) -> ListedOrganisation:
        """Return the organisation of a row."""
        phone, email = self._contacts(draft)
        return ListedOrganisation(
            row=draft.row.number,
            name=name,
            kind=_kind(draft, name),
            likely_kind=likely_kind(name).value,
            number=self._number(draft),
            territory=self._territory(draft),
            contact_name=tidy_text(draft.text(OrganisationColumn.CONTACT)),
            phone=phone,
            email=email,
            aliases=draft.bodies(OrganisationColumn.ALIASES, with_commas=False),
            note=draft.whole_note(OrganisationColumn.NOTE),
        )

    def _number(self, draft: RowDraft) -> str:
        text = draft.text(OrganisationColumn.NUMBER)
        trouble = number_trouble(text)
        if trouble is None:
            return tidy_number(text)
        if trouble is NumberTrouble.PERSON:
            # Somebody's personal code is neither kept nor shown again.
            self._findings.hint(draft.row.number, RecordHint.PERSONAL_CODE)
            return ""
        self._findings.hint(draft.row.number, RecordHint.NUMBER, text)
        if not _DIGITS_OF_NUMBER.fullmatch(tidy_number(text)):
            draft.note(OrganisationColumn.NUMBER, text)
            return ""
        return tidy_number(text)

    def _contacts(self, draft: RowDraft) -> tuple[str, str]:
        """Return phone and e-mail; people write each in the column of the other."""
        phone = email = ""
        for role in (OrganisationColumn.PHONE, OrganisationColumn.EMAIL):
            text = draft.text(role)
            if not text:
                continue
            found_email = values.email(text)
            found_phone = values.phone(text.replace(found_email, " ") if found_email else text)
            email, phone = email or found_email, phone or found_phone
            if not (found_email or found_phone):
                draft.note(role, text)
                self._findings.hint(draft.row.number, RecordHint.CONTACT, text)
        return phone, email

    def _territory(self, draft: RowDraft) -> str:
        text = draft.text(OrganisationColumn.TERRITORY)
        code = self._places.code(text) if text else ""
        if text and not code:
            draft.note(OrganisationColumn.TERRITORY, text)
            self._findings.hint(draft.row.number, RecordHint.TERRITORY, text)
        return code


def _kind(draft: RowDraft, name: str) -> str:
    """Return the kind that the cell says, "" where there is none or it says nothing known."""
    text = draft.text(OrganisationColumn.KIND)
    folded = fold(text)
    if not text:
        return ""
    if folded in _OTHER_KIND:
        return OrganisationKind.OTHER.value
    told = next((kind for kind, words in _KIND_WORDS if words.search(folded)), None)
    told = told or likely_kind(text)
    if told is OrganisationKind.OTHER:
        draft.note(OrganisationColumn.KIND, text)
        return ""
    # "Izglītības iestāde" is said of kindergartens as well; the name is more exact.
    own = likely_kind(name)
    is_less_exact = told is OrganisationKind.SCHOOL and own in _KINDS_OF_SCHOOLS
    return own.value if is_less_exact else told.value
