"""Adding and correcting an organisation: what the form shows, which one it may be, what is kept.

It knows the names of the form's fields: those of OrganisationDraft, names beside the first as lines
of one text. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import InvalidValueError, KopaError, NameMissingError
from app.domain.kinds import OrganisationKind
from app.domain.organisation_names import likely_kind
from app.domain.organisations import OrganisationDraft, SameReason, number_trouble
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.organisations import number_words
from app.texts import translate
from ui.organisations.wording import kind_words, reasons_words
from ui.people.suggestions import Suggestions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.ids import OrganisationId
    from app.domain.organisations import LikelyOrganisation, Organisation
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class LikelyLine:
    """One that is here already and may be the one being typed."""

    organisation: OrganisationId
    name: str
    about: str
    reason: str


class OrganisationPanelView(Protocol):
    """What the form asks of the panel."""

    def show_title(self, text: str) -> None:
        """Say whose form this is."""
        ...

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill all fields."""
        ...

    def show_kind(self, kind: str) -> None:
        """Choose the kind that the name tells of."""
        ...

    def show_number(self, words: str, *, is_shown: bool) -> None:
        """Show or hide the registration number, with what is odd about it."""
        ...

    def show_likely(self, lines: tuple[LikelyLine, ...]) -> None:
        """Show which one it may be, or none."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        ...

    def leave(self, organisation: OrganisationId) -> None:
        """Lead to the organisation that was saved."""
        ...


class OrganisationPanelPresenter:
    """Decides what the form shows and keeps what was typed."""

    def __init__(self, view: OrganisationPanelView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._organisation: OrganisationId | None = None
        self._guessed = OrganisationKind.OTHER.value
        self.suggestions = Suggestions(desk.application)

    @property
    def is_adding(self) -> bool:
        return self._organisation is None

    def begin_adding(self, name: str) -> None:
        """Start with a name that was searched in vain, or with nothing."""
        self._view.show_title(translate("Organisations", "Add organisation"))
        self._show(OrganisationDraft(name))

    def begin_changing(self, organisation: Organisation) -> None:
        """Start with what is kept."""
        self._organisation = organisation.id
        self._view.show_title(
            translate("Organisations", "Change {name}").format(name=organisation.name)
        )
        self._show(_draft_of(organisation))

    def note_typed(self, values: Mapping[str, object]) -> None:
        """Follow what is being typed: the kind, which fields fit, which one it may be."""
        draft = _draft(values)
        if self._organisation is None and draft.kind == self._guessed:
            self._guess_kind(draft.name)
        is_group = draft.is_informal or draft.kind == OrganisationKind.INFORMAL_GROUP
        trouble = number_words(number_trouble(draft.registration_number))
        self._view.show_number(trouble, is_shown=not is_group)
        service = self._desk.application.organisations
        likely = service.likely_same(draft, self._organisation)
        self._view.show_likely(tuple(map(self._line, likely)))

    def save(self, values: Mapping[str, object]) -> None:
        """Keep the organisation and lead to it."""
        try:
            self._view.leave(self._kept(_draft(values)))
        except NameMissingError as error:
            self._view.show_problem("name", sentence(error))
        except InvalidValueError as error:
            self._view.show_problem(error.field, sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))

    def _show(self, draft: OrganisationDraft) -> None:
        values: dict[str, object] = {
            field.name: getattr(draft, field.name) for field in fields(draft)
        }
        values["aliases"] = "\n".join(draft.aliases)
        line = self.suggestions.territory(draft.territory) if draft.territory else None
        self._view.show_values(values | {"territory": line})
        self.note_typed(values)

    def _guess_kind(self, name: str) -> None:
        guessed = likely_kind(name).value
        if guessed != self._guessed:
            self._guessed = guessed
            self._view.show_kind(guessed)

    def _line(self, likely: LikelyOrganisation) -> LikelyLine:
        one = likely.organisation
        place = self._desk.application.territories.label(one.territory)
        about = " · ".join(filter(None, (kind_words(one.kind), place)))
        return LikelyLine(one.id, one.name, about, reasons_words(likely.reasons))

    def _kept(self, draft: OrganisationDraft) -> OrganisationId:
        service = self._desk.application.organisations
        if self._organisation is None:
            self._refuse_second(draft)
            added = service.add(draft)
            words = act_words("organisation.add", {"name": added.name})
            self._desk.tell(Changes(frozenset({"organisation"})), words)
            return added.id
        changes = service.change(self._organisation, draft)
        if changes.subjects:
            self._desk.tell(changes, act_words("organisation.change", {"name": draft.name}))
        return self._organisation

    def _refuse_second(self, draft: OrganisationDraft) -> None:
        """Refuse a second one of the same name in the same place: it is opened and changed."""
        for likely in self._desk.application.organisations.likely_same(draft):
            known = likely.organisation
            lies_apart = known.territory and draft.territory and known.territory != draft.territory
            if SameReason.NAME in likely.reasons and not lies_apart:
                raise InvalidValueError("name", known.name, "known_organisation")


def _draft(values: Mapping[str, object]) -> OrganisationDraft:
    return OrganisationDraft(
        name=_text(values["name"]),
        kind=_text(values["kind"]) or OrganisationKind.OTHER.value,
        registration_number=_text(values["registration_number"]),
        territory=_text(values["territory"]),
        note=_text(values["note"]),
        aliases=tuple(_text(values["aliases"]).splitlines()),
        contact_name=_text(values["contact_name"]),
        phone=_text(values["phone"]),
        email=_text(values["email"]),
        is_informal=bool(values["is_informal"]),
    )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _draft_of(kept: Organisation) -> OrganisationDraft:
    return OrganisationDraft(
        **{field.name: getattr(kept, field.name) for field in fields(OrganisationDraft)}
    )
