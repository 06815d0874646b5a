"""What an import told of who belongs to the programme: laptops that came, and those taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate
from ui.exchange.wording import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.services.membership_views import MemberSeen


def roster_lines(before: Sequence[MemberSeen], after: Sequence[MemberSeen]) -> Iterator[str]:
    """Yield who came and who was taken out between two looks at the list."""
    known = {one.member.sign_key for one in before}
    belonged = {one.member.sign_key for one in before if one.belongs}
    came = [one for one in after if one.belongs and one.member.sign_key not in known]
    went = [one for one in after if not one.belongs and one.member.sign_key in belonged]
    if came:
        words = translate("Exchange", "%n laptops are new in the programme: {names}.", n=len(came))
        yield words.format(names=_names(came))
    if went:
        words = translate(
            "Exchange",
            "%n laptops were taken out, so their files are not imported any more: {names}.",
            n=len(went),
        )
        yield words.format(names=_names(went))


def _names(laptops: Sequence[MemberSeen]) -> str:
    return shortened([one.member.name for one in laptops])
