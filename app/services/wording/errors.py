"""A plain sentence, with a next step, for every error that a person can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.errors import KopaError


def sentence(error: KopaError) -> str:
    """Return what happened and what to do, in the language of the screen.

    The words for all subjects are loaded with the first error: no start has to wait for them.
    """
    from app.services.wording import every_subject  # noqa: F401, PLC0415  registers its sentences
    from app.services.wording.sentences import sentence as worded  # noqa: PLC0415  likewise

    return worded(error)
