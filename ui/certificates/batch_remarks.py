"""The remarks about a batch of papers, as the list of remarks shows them. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.certificate_checks import Mend
from app.services.wording.certificate_checks import mend_words, remark_words
from ui.certificates.remarks import MendShown, RemarkShown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from app.domain.certificate_checks import Remark


def remarks_shown(remarks: Iterable[Remark], possible: Collection[Mend]) -> tuple[RemarkShown, ...]:
    """Return the remarks with those of their mends that are possible where they are shown."""
    return tuple(
        RemarkShown(
            remark,
            _sentence(remark),
            remark.severity,
            tuple(MendShown(one, mend_words(one)) for one in _mends(remark, possible)),
        )
        for remark in remarks
    )


def _mends(remark: Remark, possible: Collection[Mend]) -> tuple[Mend, ...]:
    found = tuple(one for one in remark.mends if one in possible)
    # Who writes the hours here and now need not go to the event for them.
    is_here = Mend.WRITE_HOURS in found
    return tuple(one for one in found if not (is_here and one is Mend.CORRECT_EVENT))


def _sentence(remark: Remark) -> str:
    words = remark_words(remark)
    return words[:1].upper() + words[1:]
