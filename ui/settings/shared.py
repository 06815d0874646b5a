"""What the settings say of what the whole programme shares, where it is not changed here."""

from __future__ import annotations

from app.texts import translate


def shared_words() -> str:
    """Return why a card has nothing to press."""
    return translate("Settings", "This is changed on the coordinator’s laptop.")


def shared_words_long() -> str:
    """Return the same once in full, with what to do where something is wrong."""
    return translate(
        "Settings",
        "This is changed on the coordinator’s laptop and comes here with the next file. If"
        " something is wrong or missing, tell the coordinator.",
    )
