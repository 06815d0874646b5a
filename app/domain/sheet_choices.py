"""What was settled about sign-in sheets: on a laptop by using them, for a programme by an act.

It knows how settled choices follow each other; it knows nothing of where they are kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.sheets import USUAL_COLUMNS, SheetColumn, SheetForm, in_paper_order


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """What is settled about one form of sheet."""

    columns: tuple[SheetColumn, ...]
    second_language: str = ""
    is_large_print: bool = False
    has_letter_boxes: bool = False
    has_photo_notice: bool = False
    has_guardian_names: bool = False
    keep_until: date | None = None


@dataclass(frozen=True, slots=True)
class SheetChoices:
    """The choices of a laptop or of a programme, for the forms for which there is one."""

    by_form: dict[str, SheetChoice] = field(default_factory=dict)
    form: str = ""

    def of(self, form: SheetForm) -> SheetChoice | None:
        """Return what is settled about a form, with columns that it can have."""
        found = self.by_form.get(form.value)
        if found is None:
            return None
        return replace(found, columns=in_paper_order(form, found.columns))

    def with_choice(self, form: SheetForm, choice: SheetChoice) -> SheetChoices:
        """Return the choices with another one for a form, which is the last that was used."""
        return SheetChoices({**self.by_form, form.value: choice}, form.value)

    def without(self, form: SheetForm) -> SheetChoices:
        """Return the choices with nothing settled about a form."""
        others = {name: one for name, one in self.by_form.items() if name != form.value}
        return SheetChoices(others, self.form)

    @property
    def last_form(self) -> SheetForm:
        """Return the form that was used last."""
        known = {form.value for form in SheetForm}
        return SheetForm(self.form) if self.form in known else SheetForm.SIDE_BY_SIDE


def usual_choice(form: SheetForm) -> SheetChoice:
    """Return what a form has until somebody chooses."""
    return SheetChoice(USUAL_COLUMNS[form])
