"""The filters of the list of people: role, age, place, organisation, consent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.kinds import AgeBand, Role
from app.domain.people_search import ConsentWish, PeopleFilter
from app.texts import translate
from ui.people.offered import choice, choices_of
from ui.people.wording import age_words, role_words
from ui.theme.theme import current_theme
from ui.widgets.buttons import link
from ui.widgets.choices import Choice, ChoiceField, SuggestField
from ui.widgets.labels import small
from ui.widgets.layouts import column, flow

if TYPE_CHECKING:
    from app.domain.ids import OrganisationId
    from ui.people.suggestions import Suggestion, Suggestions
    from ui.widgets.editor import Editor

_WIDTH: Final = 176


class PeopleFilterBar(QWidget):
    """Fields side by side. `changed` carries the PeopleFilter that they make.

    `off_asked` leads to people whom no filter lets through: they were taken off the lists.
    """

    changed = Signal(object)
    off_asked = Signal()

    def __init__(self, offered: Suggestions, *, name: str) -> None:
        super().__init__()
        self._offered = offered
        self._editors: dict[str, Editor] = {
            "role": _choice([Choice(role.value, role_words(role)) for role in Role]),
            "age_band": _choice([Choice(band.value, age_words(band)) for band in AgeBand]),
            "territory": SuggestField(choices_of(offered.territories), placeholder=_any()),
            "organisation": SuggestField(
                choices_of(offered.known_organisations), placeholder=_any()
            ),
            "consent": _choice(_consents()),
        }
        self._line = flow(self, gap=12)
        labels = _labels()
        for field, editor in self._editors.items():
            self._line.addWidget(_Block(labels[field], editor, f"{name}.{field}"))
            editor.changed.connect(self._tell)
            if isinstance(editor, SuggestField):
                editor.chosen.connect(self._tell_chosen)
        words = translate("People", "Show everybody")
        self._everybody = link(words, self.clear, name=f"{name}.clear")
        off = translate("People", "Taken off the lists")
        ways = QWidget()
        lines = column(ways, gap=0)
        for way in (self._everybody, link(off, self._ask_for_off, name=f"{name}.off")):
            lines.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addWidget(ways)
        self.apply_theme()

    def chosen(self) -> PeopleFilter:
        """Return what the fields ask for."""
        values: dict[str, Any] = {field: one.value() for field, one in self._editors.items()}
        return PeopleFilter(
            role=values["role"] or "",
            age_band=values["age_band"] or "",
            territory=values["territory"] or "",
            organisation=cast("OrganisationId | None", values["organisation"]),
            consent=cast("ConsentWish | None", values["consent"]),
        )

    def show_filter(self, only: PeopleFilter, organisation: Suggestion | None) -> None:
        """Fill the fields without telling; the organisation comes with its name."""
        place = self._offered.territory(only.territory) if only.territory else None
        values: dict[str, object] = {
            "role": only.role or None,
            "age_band": only.age_band or None,
            "territory": None if place is None else choice(place),
            "organisation": None if organisation is None else choice(organisation),
            "consent": only.consent,
        }
        for field, value in values.items():
            self._editors[field].set_value(value)

    def clear(self) -> None:
        """Ask for nothing any more."""
        for editor in self._editors.values():
            editor.set_value(None)
        self._tell()

    def take_focus(self) -> None:
        """Give the keys to the first field."""
        self._editors["role"].setFocus()

    def apply_theme(self) -> None:
        """Take over the widths of the text size in force."""
        for editor in self._editors.values():
            editor.setFixedWidth(current_theme().px(_WIDTH))

    def _ask_for_off(self) -> None:
        self.off_asked.emit()

    def _tell_chosen(self, choice: object) -> None:
        del choice
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.chosen())


class _Block(QWidget):
    """A field under its small label."""

    def __init__(self, label: str, editor: Editor, name: str) -> None:
        super().__init__()
        editor.name(name, label)
        layout = column(self, gap=2)
        layout.addWidget(small(label))
        layout.addWidget(editor)


def _choice(choices: list[Choice]) -> ChoiceField:
    return ChoiceField(choices, nothing=_any())


def _any() -> str:
    return translate("People", "Any")


def _labels() -> dict[str, str]:
    return {
        "role": translate("People", "Role"),
        "age_band": translate("People", "Age"),
        "territory": translate("People", "Lives in"),
        "organisation": translate("People", "Organisation"),
        "consent": translate("People", "Consent"),
    }


def _consents() -> list[Choice]:
    words = {
        ConsentWish.MAY_BE_PHOTOGRAPHED: translate("People", "May be in photos"),
        ConsentWish.NOT_PHOTOGRAPHED: translate("People", "No consent to photos"),
        ConsentWish.WANTS_NEWS: translate("People", "Wants news"),
    }
    return [Choice(wish, text) for wish, text in words.items()]
