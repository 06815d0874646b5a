"""One way each to change what a programme shares, by the name of the act; and what is there first.

For tests of who may do it: every act finds what it changes among what `settle` left.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.certificates import IssueRule, RuleMeasure
from app.domain.headcounts import CategoryDraft
from app.domain.ids import DEFAULT_PROGRAMME, PARTICIPATION_TEMPLATE
from app.domain.logos import LogoDraft
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.domain.sheets import SheetForm
from app.persistence import records, tables
from tests.support.designs import a_design, a_text
from tests.support.logos import a_png

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.bootstrap import Application
    from app.domain.ids import RevisionId, TemplateId

YEAR = PeriodDraft("2026", date(2026, 1, 1), date(2026, 12, 31))
AREA = OutcomeAreaDraft("Mediji", "Media", "Медиа")


def settle(application: Application, folder: Path) -> None:
    """Let there be two of everything, and a template of people's own."""
    logo_file(folder)
    for name in ("2026", "2027"):
        application.programme.add_period(replace(YEAR, name=name))
        application.programme.add_outcome_area(replace(AREA, name=name))
        application.headcount_categories.add(CategoryDraft(name))
        application.logos.add(folder / "logo.png", name)
    application.templates.save(None, "Paldies", a_design())


def logo_file(folder: Path) -> Path:
    file = folder / "logo.png"
    file.write_bytes(a_png())
    return file


def change_unasked(application: Application, **cells: object) -> None:
    """Change the programme as a program does that asks nobody whether this laptop may."""
    with application.people._store.database.unnamed(capture=True) as connection:
        records.change(connection, tables.programme, DEFAULT_PROGRAMME, cells)


def own_template(application: Application) -> TemplateId:
    return next(one.id for one in application.templates.all() if one.is_own)


def newest_version(application: Application) -> RevisionId:
    return application.templates.revisions(own_template(application))[0].id


def period(application: Application) -> bytes:
    return application.programme.periods()[0].id


def area(application: Application) -> bytes:
    return application.programme.outcome_areas()[0].id


def category(application: Application) -> bytes:
    return application.headcount_categories.categories()[0].id


def logo(application: Application) -> bytes:
    return application.logos.all()[0].id


SETTINGS: dict[str, Callable[[Application, Path], object]] = {
    "programme.change": lambda one, _: one.programme.change(
        replace(one.programme.programme(), name="Cita programma")
    ),
    "programme.evidence": lambda one, _: one.programme.want_evidence(
        is_wanted=not one.programme.programme().wants_evidence
    ),
    "sheet.columns": lambda one, _: one.sheets.settle(
        SheetForm.CHILDREN, replace(one.sheets.choice(SheetForm.CHILDREN), is_large_print=True)
    ),
    "period.add": lambda one, _: one.programme.add_period(YEAR),
    "period.change": lambda one, _: one.programme.change_period(
        period(one), replace(YEAR, name="Gads")
    ),
    "period.remove": lambda one, _: one.programme.remove_period(period(one)),
    "outcome_area.add": lambda one, _: one.programme.add_outcome_area(AREA),
    "outcome_area.suggested": lambda one, _: one.programme.add_suggested_areas(),
    "outcome_area.change": lambda one, _: one.programme.change_outcome_area(area(one), AREA),
    "outcome_area.move": lambda one, _: one.programme.move_outcome_area(area(one), 1),
    "outcome_area.remove": lambda one, _: one.programme.remove_outcome_area(area(one)),
    "headcount_category.add": lambda one, _: one.headcount_categories.add(CategoryDraft("Bērni")),
    "headcount_category.change": lambda one, _: one.headcount_categories.change(
        category(one), CategoryDraft("Citi")
    ),
    "headcount_category.move": lambda one, _: one.headcount_categories.move(category(one), 1),
    "headcount_category.remove": lambda one, _: one.headcount_categories.remove(category(one)),
    "logo.add": lambda one, folder: one.logos.add(logo_file(folder), "Dome"),
    "logo.change": lambda one, _: one.logos.change(
        logo(one), LogoDraft("Dome", on_sheets=False, on_certificates=True)
    ),
    "logo.move": lambda one, _: one.logos.move(logo(one), 1),
    "logo.remove": lambda one, _: one.logos.remove(logo(one)),
    "template.hide (built in)": lambda one, _: one.templates.hide(PARTICIPATION_TEMPLATE),
    "template.rule (built in)": lambda one, _: one.templates.set_rule(
        PARTICIPATION_TEMPLATE, IssueRule(RuleMeasure.NONE)
    ),
}
"""What is settled for the whole programme: only its coordinators do so."""

TEMPLATES: dict[str, Callable[[Application, Path], object]] = {
    "template.save": lambda one, _: one.templates.save(
        own_template(one), "Paldies", a_design(a_text(), a_text("also", "{number_line}", y=90))
    ),
    "template.rename": lambda one, _: one.templates.rename(own_template(one), "Cits"),
    "template.hide": lambda one, _: one.templates.hide(own_template(one)),
    "template.rule": lambda one, _: one.templates.set_rule(
        own_template(one), IssueRule(RuleMeasure.NONE)
    ),
    "template.approve": lambda one, _: one.templates.approve(newest_version(one), "Zane"),
    "template.remove": lambda one, _: one.templates.remove(own_template(one)),
}
"""What becomes of a template: whoever made it decides, and the coordinators."""
