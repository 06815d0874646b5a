"""What a screen works with: the services, background work, saying things, and going elsewhere.

A presenter asks for as little of it as it needs. Nothing here is Qt: tests hand in their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.preferences import Preferences
    from app.services.changes import Changes
    from ui.jobs.protocol import JobRunner, RunningJob


class Window(Protocol):
    """What the window does for screens."""

    def say(self, text: str, tone: Tone) -> None:
        """Say what happened, in the notice bar."""
        ...

    def tell(self, changes: Changes, text: str) -> None:
        """Let the screens in sight load again; with words, say them with Undo beside."""
        ...

    def follow(self, running: RunningJob, words: str) -> None:
        """Show the progress of long work, with a button to stop it."""
        ...

    def go(self, screen: str, record: object | None) -> None:
        """Show a screen, and there one record."""
        ...

    def wear(self, preferences: Preferences) -> None:
        """Change language, colours and text size of the whole window."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """The services and the window, as a screen gets them.

    After an act:      `changes = desk.application.people.add(…)`, `desk.tell(changes, "Added: …")`
    Something to say:  `desk.say("Saved to {file}.")`, `desk.explain(words)` for trouble
    Long work:         `running = desk.jobs.start(work)`, `desk.follow(running, "Writing …")`
    Going elsewhere:   `desk.go("events", event_id)`
    """

    application: Application
    jobs: JobRunner
    window: Window

    def say(self, text: str, tone: Tone = Tone.GOOD) -> None:
        """Say what happened; nothing to undo."""
        self.window.say(text, tone)

    def explain(self, text: str) -> None:
        """Say why something cannot be done and what to do instead."""
        self.window.say(text, Tone.ATTENTION)

    def tell(self, changes: Changes, text: str = "") -> None:
        """Let the screens in sight load again; with words, say them with Undo beside."""
        self.window.tell(changes, text)

    def follow(self, running: RunningJob, words: str) -> None:
        """Show the progress of long work, with a button to stop it."""
        self.window.follow(running, words)

    def go(self, screen: str, record: object | None = None) -> None:
        """Show a screen by its name (today, events, people …), and there one record."""
        self.window.go(screen, record)

    def wear(self, preferences: Preferences) -> None:
        """Change language, colours and text size of the whole window."""
        self.window.wear(preferences)
