"""How facts about people are said on the screens."""

from __future__ import annotations

from app.services.wording.people import academic_words, age_words, role_words, time_words

__all__ = ["academic_words", "age_words", "role_words", "time_words"]
