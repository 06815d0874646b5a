"""How records beside each other, households and decisions are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import numeric
from app.domain.phones import shown_phone
from app.services.wording.duplicates import likelihood_word, sign_words, ties_words
from app.services.wording.people import age_words, role_words
from app.texts import language, translate
from ui.duplicates.view import (
    ComparedLine,
    ComparisonShown,
    DecidedLine,
    HouseholdLine,
    PageShown,
    PairLine,
    Part,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.domain.duplicates import (
        Comparison,
        DecidedPair,
        PossibleDuplicate,
        PossibleHousehold,
        RecordSide,
        Review,
    )
    from app.domain.people import Person


def page_shown(
    review: Review, joined: Sequence[DecidedPair], apart: Sequence[DecidedPair]
) -> PageShown:
    """Return the lists of the page."""
    return PageShown(
        pairs=tuple(map(_pair_line, review.pairs)),
        households=tuple(map(_household_line, review.households)),
        joined=tuple(_decided_line(one, "=") for one in joined),
        apart=tuple(_decided_line(one, "≠") for one in apart),
        subtitle=_subtitle(review),
        words={
            Part.PAIRS: _counted(translate("Duplicates", "To decide"), review.count),
            Part.HOUSEHOLDS: _counted(
                translate("Duplicates", "Households"), len(review.households)
            ),
            Part.JOINED: _counted(translate("Duplicates", "Joined"), len(joined)),
            Part.APART: _counted(translate("Duplicates", "Told apart"), len(apart)),
        },
        postponed=(
            translate("Duplicates", "Show %n put off again", n=review.postponed)
            if review.postponed
            else ""
        ),
    )


def comparison_shown(compared: Comparison, place: Callable[[str], str]) -> ComparisonShown:
    """Return two records beside each other in words; `place` names a territory."""
    one, other = compared.one, compared.other
    return ComparisonShown(
        pair=(one.person.id, other.person.id),
        one=one.person.name,
        other=other.person.name,
        likelihood=compared.judgement.likelihood,
        word=likelihood_word(compared.judgement.likelihood),
        lines=tuple(line for line in _compared_lines(one, other, place) if line.one or line.other),
        signs_for=tuple(map(sign_words, compared.judgement.signs_for)),
        signs_against=tuple(map(sign_words, compared.judgement.signs_against)),
    )


def _subtitle(review: Review) -> str:
    if review.count <= len(review.pairs):
        return ""
    return translate("Duplicates", "The {shown} likeliest of %n pairs", n=review.count).format(
        shown=len(review.pairs)
    )


def _counted(word: str, count: int) -> str:
    return f"{word} ({count})" if count else word


def _pair_line(found: PossibleDuplicate) -> PairLine:
    likelihood = found.judgement.likelihood
    return PairLine(found.pair, *found.names, likelihood, likelihood_word(likelihood))


def _household_line(found: PossibleHousehold) -> HouseholdLine:
    return HouseholdLine(found.members, ", ".join(found.names), ties_words(found.ties))


def _decided_line(decided: DecidedPair, sign: str) -> DecidedLine:
    elsewhere = translate("Duplicates", "a record that is not here")
    names = f" {sign} ".join(name or elsewhere for name in decided.names)
    return DecidedLine(decided.pair, names, " · ".join(_about(decided)))


def _about(decided: DecidedPair) -> Iterator[str]:
    centres = [centre for centre in dict.fromkeys(decided.centres) if centre]
    yield from centres
    if decided.records > len(decided.pair):
        yield translate("Duplicates", "%n records in all", n=decided.records)


def _compared_lines(
    one: RecordSide, other: RecordSide, place: Callable[[str], str]
) -> Iterator[ComparedLine]:
    yield _ages(one.person, other.person)
    for label, words in (
        (translate("Duplicates", "Name in the original script"), _original_name),
        (translate("Duplicates", "Name on certificates"), _certificate_name),
        (translate("Duplicates", "Phone"), _phone),
        (translate("Duplicates", "E-mail"), _email),
    ):
        yield _compared(label, words(one.person), words(other.person))
    yield _compared(
        translate("Duplicates", "Lives in"),
        place(one.person.territory),
        place(other.person.territory),
    )
    yield _compared(
        translate("Duplicates", "Organisation"),
        one.person.organisation_name,
        other.person.organisation_name,
    )
    yield _compared(translate("Duplicates", "Roles"), _roles(one.person), _roles(other.person))
    yield _compared(translate("Duplicates", "Guardian"), one.guardian, other.guardian)
    yield _compared(translate("Duplicates", "Centre"), one.centre, other.centre)
    yield ComparedLine(translate("Duplicates", "Visits"), _visits(one), _visits(other), None)
    yield ComparedLine(
        translate("Duplicates", "Certificates"),
        str(one.certificates or ""),
        str(other.certificates or ""),
        None,
    )
    yield ComparedLine(
        translate("Duplicates", "Joined with"), ", ".join(one.others), ", ".join(other.others), None
    )
    yield ComparedLine(translate("Duplicates", "Note"), one.person.note, other.person.note, None)


def _compared(label: str, one: str, other: str) -> ComparedLine:
    agrees = one.casefold() == other.casefold() if one and other else None
    return ComparedLine(label, one, other, agrees)


def _original_name(person: Person) -> str:
    return person.original_name


def _certificate_name(person: Person) -> str:
    return person.certificate_name


def _phone(person: Person) -> str:
    return shown_phone(person.phone)


def _email(person: Person) -> str:
    return person.email


def _ages(one: Person, other: Person) -> ComparedLine:
    label = translate("Duplicates", "Age")
    if one.birth_year and other.birth_year:
        agrees: bool | None = one.birth_year == other.birth_year
    else:
        agrees = one.age_band == other.age_band if one.age_band and other.age_band else None
    return ComparedLine(label, _age(one), _age(other), agrees)


def _age(person: Person) -> str:
    ages = age_words(person.age_band)
    if not person.birth_year:
        return ages
    return translate("Duplicates", "born {year}, {ages}").format(year=person.birth_year, ages=ages)


def _roles(person: Person) -> str:
    return ", ".join(map(role_words, person.roles))


def _visits(side: RecordSide) -> str:
    if side.last_visit is None:
        return translate("Duplicates", "none")
    return translate("Duplicates", "%n visits, the last on {day}", n=side.visits).format(
        day=numeric(side.last_visit, language())
    )
