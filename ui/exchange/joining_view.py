"""What the presenter of joining asks of its page."""

from __future__ import annotations

from typing import Protocol


class JoiningView(Protocol):
    """What the presenter asks of its view."""

    def ask_wish_target(self, name: str) -> None:
        """Let the person choose where the file goes that asks to join."""
        ...

    def show_joining(self, lines: tuple[str, ...], *, can_accept: bool) -> None:
        """Show how far joining has come, and whether a welcome can be accepted now."""
        ...

    def show_joined(self) -> None:
        """Leave the page: this laptop belongs now."""
        ...
