"""What stands on the recovery paper of a programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.recovery_paper import RecoveryWords
from app.services.wording.moments import day_words
from app.texts import language, translate

if TYPE_CHECKING:
    from app.services.recovery import Papers


def recovery_words(papers: Papers) -> RecoveryWords:
    """Return the words of the paper in the language of the screen."""
    made = day_words(papers.made)
    return RecoveryWords(
        title=translate("Recovery paper", "Kopā recovery paper"),
        about=(
            papers.programme,
            translate("Recovery paper", "Made on {day}").format(day=made),
        ),
        steps=(
            translate(
                "Recovery paper",
                "With this paper and its passphrase a new laptop becomes the coordinator’s, if "
                "every coordinator’s laptop is lost or broken.",
            ),
            translate(
                "Recovery paper",
                "Keep it in a safe or a locked cupboard, and the passphrase somewhere else. Never "
                "write the passphrase on this paper.",
            ),
            translate(
                "Recovery paper",
                "To use it: start Kopā on the new laptop, open the exchange, choose to use a "
                "recovery paper, and photograph the code or type the groups.",
            ),
        ),
        groups=translate("Recovery paper", "The same as in the code, to be typed"),
        foot=translate("Recovery paper", "Code of the programme: {code}").format(code=papers.code),
        language=language(),
    )
