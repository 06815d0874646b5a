"""How facts about people are said on the screens."""

from __future__ import annotations

from app.services.wording.people import age_words, role_words, time_words

__all__ = ["age_words", "role_words", "time_words"]
