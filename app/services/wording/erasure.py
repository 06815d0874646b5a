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


def mention_words(table: str, name: str) -> str:
    """Return in which record somebody is named, such as "event “Talka”"."""
    words = {
        "event": lambda: translate("Erasure", "event “{name}”"),
        "mini_project": lambda: translate("Erasure", "mini-project “{name}”"),
        "organisation": lambda: translate("Erasure", "organisation “{name}”"),
        "person": lambda: translate("Erasure", "note about {name}"),
        "worker": lambda: translate("Erasure", "who works here: {name}"),
        "signatory": lambda: translate("Erasure", "who signs: {name}"),
        "certificate": lambda: translate("Erasure", "certificate {name}"),
        "evidence": lambda: translate("Erasure", "scan or photo “{name}”"),
        "centre": lambda: translate("Erasure", "centre “{name}”"),
        "laptop": lambda: translate("Erasure", "laptop “{name}”"),
        "programme": lambda: translate("Erasure", "settings of the programme"),
    }
    found = words.get(table)
    return translate("Erasure", "another note") if found is None else found().format(name=name)
