"""What the laptop remembers of certificates from a list: the list that was left, and what is usual.

Personal codes are never among it (ui.certificates.quick_state).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.papers import Signatory
from app.domain.pasted_words import is_organisation
from app.services.import_knowledge import given_names
from ui.certificates.appearance import Appearance
from ui.certificates.quick_state import QuickState, QuickWhat, kept_state, read_state

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.programme import Centre

_VIEW: Final = "certificate_list"
_HABITS: Final = "certificate_list.habits"


class QuickMemory:
    """Keeps the list of the page at each change, and how the last papers looked."""

    def __init__(self, application: Application) -> None:
        self._application = application

    def left(self, otherwise: QuickState) -> QuickState:
        """Return the page as it was left, `otherwise` where nothing was."""
        kept = self._application.views.recall(_VIEW).get("state", "")
        return read_state(kept, otherwise) if kept else otherwise

    def keep(self, state: QuickState) -> None:
        """Keep the page, so that it outlives a power cut."""
        self._application.views.keep(_VIEW, {"state": kept_state(state)})

    def forget(self) -> None:
        """Leave nothing of the page: it is issued, or begun anew."""
        self._application.views.keep(_VIEW, {})

    def keep_appearance(self, how: Appearance) -> None:
        """Let papers look like this from now on; an own template is chosen anew each time."""
        habits = QuickState(how=replace(how, template=""))
        self._application.views.keep(_HABITS, {"state": kept_state(habits)})

    def who_signs(self) -> tuple[Signatory, ...]:
        """Return who signs the papers of the centre."""
        centre = self._application.settings.centre()
        language = self._application.settings.preferences().paper_language
        return () if centre is None else self._application.signatories.of(centre.id, language)

    def fresh(self, usual: tuple[Signatory, ...]) -> QuickState:
        """Return an empty page with what is usual here; the first of `usual` signs."""
        centre = self._application.settings.centre()
        signs = usual[0] if usual else _teacher_alone(centre)
        what = QuickWhat(
            first_day=self._application.clock.today(),
            place="" if centre is None else centre.place,
            signatory="" if signs is None else signs.name,
            position="" if signs is None else signs.position,
        )
        return QuickState(what=what, how=self._appearance())

    def _appearance(self) -> Appearance:
        language = self._application.settings.preferences().paper_language
        usual = QuickState(how=Appearance(language=language))
        habits = self._application.views.recall(_HABITS).get("state", "")
        return read_state(habits, usual).how if habits else usual.how


def _teacher_alone(centre: Centre | None) -> Signatory | None:
    """Return who signs where the laptop is that of one teacher: the issuer is a person."""
    name = "" if centre is None else centre.issuer_name or centre.name
    words = name.split()
    is_person = len(words) in {2, 3} and words[0] in given_names() and not is_organisation(name)
    return Signatory(name) if is_person else None
