"""Decides for the settings: preferences count at once, the centre when it is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from app.domain import dates
from app.domain.errors import InvalidValueError, KopaError, NameMissingError
from app.services.wording.errors import sentence
from app.texts import language, translate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from app.domain.ids import CentreId
    from app.domain.preferences import Preferences, Theme
    from app.domain.programme import Centre
    from app.jobs import Job
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk


class SettingsView(Protocol):
    """What the settings show."""

    def show_preferences(self, preferences: Preferences) -> None: ...
    def show_centre(self, centre: Centre | None, territory: str, *, may_change: bool) -> None: ...
    def show_centre_problems(self, problems: Mapping[str, str]) -> None: ...
    def show_data(self, folder: str, last_backup: str) -> None: ...


class SettingsPresenter:
    """The settings over their services."""

    def __init__(self, view: SettingsView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._centre: Centre | None = None
        self._backing_up: RunningJob | None = None

    def centre_id(self) -> CentreId | None:
        """Return the centre in sight, None on a laptop that has none."""
        return None if self._centre is None else self._centre.id

    def load(self) -> None:
        """Show everything as it is kept."""
        settings = self._desk.application.settings
        self._view.show_preferences(settings.preferences())
        self.load_centre()
        self._load_data()

    def load_centre(self) -> None:
        """Show the centre as it is kept."""
        self._centre = self._desk.application.settings.centre()
        territory = "" if self._centre is None else self._centre.territory
        application = self._desk.application
        self._view.show_centre(
            self._centre,
            application.territories.label(territory),
            may_change=application.rights.now().may_write,
        )

    def territories(self, typed: str) -> list[tuple[str, str]]:
        """Return the codes and names of the places that fit what was typed."""
        offers = self._desk.application.territories.offers(typed)
        return [(one.code, one.line) for one in offers]

    def choose_language(self, code: str) -> None:
        """Speak another language from here on."""
        self._prefer(replace(self._preferences(), language=code))

    def choose_text_size(self, percent: int) -> None:
        """Write everything larger or smaller."""
        self._prefer(replace(self._preferences(), text_size=percent))

    def choose_colours(self, theme: Theme) -> None:
        """Show other colours."""
        self._prefer(replace(self._preferences(), theme=theme))

    def save_centre(self, values: Mapping[str, object]) -> bool:
        """Keep what was typed about the centre; return False when something is wrong with it."""
        if self._centre is None:
            return False
        changed = _changed_centre(self._centre, values)
        try:
            changes = self._desk.application.settings.change_centre(changed)
        except NameMissingError as error:
            self._view.show_centre_problems({"name": sentence(error)})
            return False
        except InvalidValueError as error:
            self._view.show_centre_problems({error.field: sentence(error)})
            return False
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self.load_centre()
        self._desk.tell(changes, translate("Settings", "Centre saved."))
        return True

    def back_up(self) -> None:
        """Write a copy of everything into the data folder."""
        self._start_backup(None)

    def back_up_to(self, folder: Path) -> None:
        """Write a copy of everything into a folder, such as a stick."""
        self._start_backup(folder)

    def _start_backup(self, folder: Path | None) -> None:
        safety = self._desk.application.safety

        def work(_job: Job) -> Path:
            return safety.back_up(folder)

        self._backing_up = self._desk.jobs.start(work)
        self._backing_up.succeeded.connect(self._tell_backup)
        self._backing_up.failed.connect(self._explain)
        self._desk.follow(self._backing_up, translate("Settings", "Writing a backup …"))

    def _tell_backup(self, file: Path) -> None:
        self._desk.say(translate("Settings", "Backup written: {file}").format(file=file))
        self._load_data()

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _load_data(self) -> None:
        application = self._desk.application
        self._view.show_data(
            str(application.folder), _backup_words(application.today.today().last_backup)
        )

    def _preferences(self) -> Preferences:
        return self._desk.application.settings.preferences()

    def _prefer(self, preferences: Preferences) -> None:
        if preferences == self._preferences():
            return
        try:
            self._desk.application.settings.prefer(preferences)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._desk.wear(preferences)


def _changed_centre(centre: Centre, values: Mapping[str, object]) -> Centre:
    return replace(
        centre,
        name=_text(values, "name"),
        code=_text(values, "code"),
        territory=_text(values, "territory"),
        place=_text(values, "place"),
        issuer_name=_text(values, "issuer_name"),
        issuer_number=_text(values, "issuer_number"),
    )


def _text(values: Mapping[str, object], name: str) -> str:
    return str(values[name] or "")


def _backup_words(moment: datetime | None) -> str:
    if moment is None:
        return translate("Settings", "No backup was made yet.")
    here = moment.astimezone()
    return translate("Settings", "Last backup: {day}, {time}").format(
        day=dates.numeric(here.date(), language()),
        time=dates.time_text(here.time(), language()),
    )
