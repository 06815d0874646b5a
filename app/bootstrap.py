"""The one place that knows all parts: a data folder in, the application out."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.domain.clock import SystemClock
from app.persistence.folder import default_folder
from app.persistence.store import Store
from app.services.attendance import AttendanceService
from app.services.certificates import CertificatesService
from app.services.events import EventsService
from app.services.exchange import ExchangeService
from app.services.mini_projects import MiniProjectsService
from app.services.organisations import OrganisationsService
from app.services.people import PeopleService
from app.services.people_import import PeopleImportService
from app.services.reports import ReportsService
from app.services.safety import SafetyService
from app.services.safety import rescue as rescue_store
from app.services.samples import SamplesService
from app.services.settings import SettingsService
from app.services.sheets import SheetsService
from app.services.territories import TerritoriesService
from app.services.today import TodayService
from app.services.undo import UndoService

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from app.domain.clock import Clock


class Application:
    """All services over one open data folder. Close it, or use it in a `with` block."""

    def __init__(self, store: Store) -> None:
        """Bring the services together over `store`."""
        self._store = store
        self.clock = store.clock
        self.folder = store.folder.path
        self.is_new = store.is_new
        self.territories = TerritoriesService(store)
        self.settings = SettingsService(store)
        self.today = TodayService(store)
        self.events = EventsService(store)
        self.people = PeopleService(store)
        self.people_import = PeopleImportService(store, self.territories)
        self.attendance = AttendanceService(store)
        self.organisations = OrganisationsService(store)
        self.mini_projects = MiniProjectsService(store)
        self.sheets = SheetsService(store, self.territories)
        self.certificates = CertificatesService(store, self.territories)
        self.exchange = ExchangeService(store)
        self.reports = ReportsService(store, self.territories)
        self.safety = SafetyService(store)
        self.samples = SamplesService(store)
        self.undo = UndoService(store)

    def close(self) -> None:
        """Close the store and let another program have the folder."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_application(folder: Path | None = None, clock: Clock | None = None) -> Application:
    """Open the data folder, the usual one if none is given; raises a StoreError."""
    store = Store(folder or default_folder(), clock or SystemClock(), BUILD_DATE)
    with contextlib.ExitStack() as closing:
        closing.callback(store.close)
        application = Application(store)
        closing.pop_all()
    return application


def rescue(folder: Path | None, file: Path, clock: Clock | None = None) -> Path:
    """Put a backup in the place of a store that cannot be opened; return where that is kept."""
    return rescue_store(folder or default_folder(), file, clock or SystemClock())
