"""A person's name as it stands in sentences: what is proposed, settled, and why one must look.

It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import InvalidValueError, KopaError, NotFoundError
from app.services.wording.acts import act_words
from app.services.wording.certificate_checks import doubt_words
from app.services.wording.errors import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.ids import PersonId
    from app.services.changes import Changes
    from app.services.name_forms import PersonForms
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class FormsShown:
    """What the card shows. `is_settled` is None where a person must look before it is printed."""

    name: str
    dative: str
    accusative: str
    is_settled: bool | None
    why: str

    @property
    def is_proposed(self) -> bool:
        """Tell whether there is something to agree to."""
        return bool(self.dative) and self.is_settled is not True


class NameFormsView(Protocol):
    """What the presenter asks of the card."""

    def show_forms(self, shown: FormsShown) -> None:
        """Show a name in its forms."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show why a form cannot be kept."""
        ...

    def close_forms(self) -> None:
        """Close what was asked beside the page."""
        ...


class NameFormsPresenter:
    """Decides what the card shows, and keeps what is settled."""

    def __init__(self, view: NameFormsView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._person: PersonId | None = None
        self._found: PersonForms | None = None

    def load(self, person: PersonId | None) -> None:
        """Show the name of a person as it is kept now."""
        self._person = person
        if person is None:
            return
        try:
            self._found = self._desk.application.name_forms.of(person)
        except NotFoundError:
            return
        self._view.show_forms(_shown(self._found))

    def confirm(self) -> None:
        """Agree to what is proposed."""
        if self._found is not None:
            self.save(self._found.forms.dative, self._found.forms.accusative)

    def save(self, dative: str, accusative: str) -> None:
        """Keep forms as they were typed."""
        person = self._person
        if person is not None:
            self._keep(
                lambda: self._desk.application.name_forms.confirm(person, dative, accusative)
            )

    def leave_undeclined(self) -> None:
        """Keep that the name stays as it is."""
        person = self._person
        if person is not None:
            self._keep(lambda: self._desk.application.name_forms.leave_undeclined(person))

    def forget(self) -> None:
        """Go back to what the rules propose."""
        person = self._person
        if person is not None:
            self._keep(lambda: self._desk.application.name_forms.forget(person))

    def _keep(self, act: Callable[[], Changes]) -> None:
        try:
            changes = act()
        except InvalidValueError as error:
            self._view.show_problem(error.field, sentence(error))
            return
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._view.close_forms()
        self.load(self._person)
        if changes.subjects and self._found is not None:
            self._desk.tell(changes, act_words("person.name_forms", {"name": self._found.name}))


def _shown(found: PersonForms) -> FormsShown:
    forms = found.forms
    reasons = " ".join(map(doubt_words, forms.doubts))
    if forms.is_confirmed and not forms.is_declined:
        reasons = translate("NameForms", "The name stays as it is in every sentence.")
    is_settled: bool | None = forms.is_confirmed
    if forms.is_doubtful:
        is_settled = None
    return FormsShown(found.name, forms.dative, forms.accusative, is_settled, reasons)
