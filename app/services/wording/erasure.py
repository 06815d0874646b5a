"""What is said of erasing somebody for ever."""

from __future__ import annotations

from app.domain.erasure import ErasureReason
from app.domain.errors_erasure import ErasureRefusedError
from app.services.wording.sentences import sentence
from app.texts import translate


@sentence.register
def _(error: ErasureRefusedError) -> str:
    return translate(
        "Erasure",
        "Only a coordinator or whoever leads the centre can erase people of “{centre}”. "
        "Please ask them.",
    ).format(centre=error.centre)


def reason_words(reason: ErasureReason | None) -> str:
    """Return why somebody was erased; what only a newer version knows has no words here."""
    match reason:
        case ErasureReason.ASKED:
            return translate("Erasure", "It was asked for")
        case ErasureReason.TIME_OVER:
            return translate("Erasure", "The time to keep the record is over")
        case ErasureReason.MISTAKE:
            return translate("Erasure", "It should never have been kept")
        case None:
            return translate("Erasure", "Another reason")
