"""Which organisations may be one: typed otherwise, the same number, the same phone.

It suggests, with reasons for and against. It never joins anything, and numbers in names keep
their weight: the 1st and the 2nd school of a town are never alike.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from app.domain.organisation_names import key_without_form, organisation_key, spelled_out
from app.domain.organisations import DifferentReason, PossibleDouble, SameReason, tidy_number
from app.domain.search import fold, is_slip, loose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from app.domain.ids import OrganisationId
    from app.domain.organisations import Organisation

Pair = tuple["OrganisationId", "OrganisationId"]

_STRENGTH: Final = {
    SameReason.NUMBER: 8,
    SameReason.NAME: 6,
    SameReason.SPELLING: 6,
    SameReason.LEGAL_FORM: 4,
    SameReason.PHONE: 3,
    SameReason.EMAIL: 3,
    SameReason.SIMILAR: 2,
}
_WEAKNESS: Final = {
    DifferentReason.NUMBER: 5,
    DifferentReason.PLACE: 4,
    DifferentReason.KIND: 1,
}


def reasons_for(one: Organisation, other: Organisation) -> tuple[SameReason, ...]:
    """Return why the two may be one, the strongest first; nothing for no reason."""
    reasons = []
    if one.registration_number and _same(tidy_number, one, other, "registration_number"):
        reasons.append(SameReason.NUMBER)
    name = _name_reason(one, other)
    if name is not None:
        reasons.append(name)
    if one.phone and one.phone == other.phone:
        reasons.append(SameReason.PHONE)
    if one.email and _same(str.casefold, one, other, "email"):
        reasons.append(SameReason.EMAIL)
    return tuple(reasons)


def doubts_about(one: Organisation, other: Organisation) -> tuple[DifferentReason, ...]:
    """Return what speaks against the two being one; what is not known says nothing."""
    doubts = []
    numbers = {tidy_number(each.registration_number) for each in (one, other)} - {""}
    if len(numbers) > 1:
        doubts.append(DifferentReason.NUMBER)
    if one.territory and other.territory and one.territory != other.territory:
        doubts.append(DifferentReason.PLACE)
    if one.kind != other.kind and "other" not in (one.kind, other.kind):
        doubts.append(DifferentReason.KIND)
    return tuple(doubts)


def _same(tidy: Callable[[str], str], one: Organisation, other: Organisation, field: str) -> bool:
    return tidy(getattr(one, field)) == tidy(getattr(other, field))


def _name_reason(one: Organisation, other: Organisation) -> SameReason | None:
    tests = (
        (SameReason.NAME, _folded),
        (SameReason.SPELLING, organisation_key),
        (SameReason.LEGAL_FORM, key_without_form),
    )
    for reason, key in tests:
        if _shared(map(key, one.names), map(key, other.names)):
            return reason
    if any(is_similar(mine, theirs) for mine in one.names for theirs in other.names):
        return SameReason.SIMILAR
    return None


@lru_cache(maxsize=16_384)
def _folded(name: str) -> str:
    return fold(name)


def _shared(ones: Iterable[object], others: Iterable[object]) -> bool:
    return bool({one for one in ones if one} & {other for other in others if other})


def is_similar(one: str, other: str) -> bool:
    """Tell whether two names differ by the slip or the spelling of a single word."""
    mine, theirs = spelled_out(one), spelled_out(other)
    if len(mine) != len(theirs) or sorted(mine) == sorted(theirs):
        return False
    left, right = list(mine), list(theirs)
    for word in mine:
        if word in right:
            right.remove(word)
            left.remove(word)
    return len(left) == 1 and _is_word_slip(left[0], right[0])


def _is_word_slip(one: str, other: str) -> bool:
    if one.isdecimal() or other.isdecimal():
        return False
    return is_slip(one, other) or loose(one) == loose(other)


def possible_doubles(
    everyone: Iterable[Organisation], decided: Callable[[Pair], bool]
) -> tuple[PossibleDouble, ...]:
    """Return pairs that may be one and about which nobody has decided, the likeliest first."""
    by_id = {one.id: one for one in everyone}
    pairs = {pair for pair in _candidates(by_id) if not decided(pair)}
    found = []
    for pair in pairs:
        one, other = (by_id[each] for each in pair)
        reasons = reasons_for(one, other)
        if reasons:
            found.append(PossibleDouble(one, other, reasons, doubts_about(one, other)))
    return tuple(sorted(found, key=_likelihood))


def _likelihood(found: PossibleDouble) -> tuple[int, str, str]:
    weight = sum(_WEAKNESS[doubt] for doubt in found.doubts)
    weight -= sum(_STRENGTH[reason] for reason in found.reasons)
    return weight, fold(found.one.name), fold(found.other.name)


def _candidates(by_id: Mapping[OrganisationId, Organisation]) -> Iterator[Pair]:
    """Return the pairs worth comparing: those that share a mark, so that 2,000 stay quick."""
    blocks: dict[object, list[OrganisationId]] = defaultdict(list)
    for one in by_id.values():
        for mark in marks_of(one):
            blocks[mark].append(one.id)
    for block in blocks.values():
        if len(block) <= _LARGEST_BLOCK:
            yield from combinations(sorted(set(block)), 2)


_LARGEST_BLOCK: Final = 60
"""A mark that many share, such as the one word "bibliotēka", tells nothing about any two."""


def marks_of(one: Organisation) -> Iterator[object]:
    """Yield what two that may be one have in common at least one of."""
    number = tidy_number(one.registration_number)
    if number:
        yield "number", number
    if one.phone:
        yield "phone", one.phone
    if one.email:
        yield "email", one.email.casefold()
    for name in one.names:
        yield "name", key_without_form(name)
        words = tuple(sorted(spelled_out(name)))
        yield "sound", tuple(map(loose, words))
        if len(words) > 1:
            for place, word in enumerate(words):
                # A slip hides in one half of a word; the other half still begins or ends alike.
                rest = (*words[:place], *words[place + 1 :])
                yield "begins", rest, word[:3]
                yield "ends", rest, word[-3:]
        elif words:
            yield "begins", (), words[0][:3]
            yield "ends", (), words[0][-3:]
