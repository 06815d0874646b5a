"""Planning the papers of a pack from its records. Imported when the first paper is made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.documents.cards import plan_cards
from app.documents.consent_form import plan_consent_forms
from app.documents.feedback_form import plan_feedback_form
from app.documents.labels import plan_labels
from app.documents.photo_list import plan_photo_list
from app.documents.poster import A3, plan_poster
from app.domain.pack_choices import PackPaper
from app.domain.print_pack import (
    CardsPaper,
    ChildForm,
    ConsentForms,
    LabelsPaper,
    NameLabel,
    PhotoList,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.documents.papers import PaperPlan
    from app.domain.pack_choices import PackChoices, PackWish
    from app.services.pack_records import PackRecords


def planned(paper: PackPaper, records: PackRecords, wish: PackWish, count: int) -> PaperPlan:
    """Plan a paper other than the sign-in sheet; of forms, so many."""
    choices = wish.choices
    match paper:
        case PackPaper.LABELS:
            return plan_labels(_labels(records, choices, wish.first_label))
        case PackPaper.CARDS:
            return plan_cards(CardsPaper(records.facts, _named(records, has_code=True)))
        case PackPaper.PHOTO_LIST:
            return plan_photo_list(_photo_list(records))
        case PackPaper.CONSENT:
            return plan_consent_forms(_forms(records, choices, count))
        case PackPaper.FEEDBACK:
            return plan_feedback_form(records.facts)
        case PackPaper.POSTER:
            return plan_poster(records.facts, A3 if choices.poster_is_a3 else 1.0)
        case _:
            raise ValueError(paper)


def together(plans: Iterable[PaperPlan]) -> PaperPlan:
    """Return a paper in several languages as one: its pages one after the other."""
    every = tuple(plans)
    pages = tuple(page for plan in every for page in plan.pages)
    problems = dict.fromkeys(problem for plan in every for problem in plan.problems)
    return replace(every[0], pages=pages, problems=tuple(problems))


def _labels(records: PackRecords, choices: PackChoices, first: int) -> LabelsPaper:
    sheet = choices.labels
    return LabelsPaper(
        records.facts,
        sheet,
        _named(records, has_code=choices.has_code),
        first=min(first, sheet.count - 1),
        has_cut_lines=choices.has_cut_lines,
        has_title=choices.has_event_title,
    )


def _named(records: PackRecords, *, has_code: bool) -> tuple[NameLabel, ...]:
    return tuple(
        NameLabel(
            one.given,
            one.surname,
            one.organisation,
            one.code if has_code else "",
            one.is_not_pictured,
        )
        for one in records.people
    )


def _photo_list(records: PackRecords) -> PhotoList:
    named = [one for one in records.people if one.is_not_pictured]
    return PhotoList(
        records.facts,
        adults=tuple(one.name for one in named if not one.is_child),
        children=tuple(one.name for one in named if one.is_child),
        expected=len(records.people),
    )


def _forms(records: PackRecords, choices: PackChoices, count: int) -> ConsentForms:
    """Return forms of the children nobody said yes for, then empty ones up to the number."""
    named = [
        ChildForm(one.name, one.guardian)
        for one in records.people
        if one.is_child and one.is_not_pictured
    ]
    blank = [ChildForm()] * max(0, count - len(named))
    return ConsentForms(records.facts, (*named, *blank)[:count], choices.forms_per_page)
