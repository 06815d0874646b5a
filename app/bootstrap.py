"""The one place that knows all parts: a data folder in, the application out.

What the first screen needs is loaded with it; a service that comes later is loaded when it is
first asked for, because every module costs an old laptop time at the start.
"""

from __future__ import annotations

import contextlib
from functools import cached_property
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.domain.clock import SystemClock
from app.persistence.folder import default_folder
from app.persistence.store import Store
from app.services.settings import SettingsService
from app.services.territories import TerritoriesService
from app.services.today import TodayService

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from app.domain.clock import Clock
    from app.services.attendance import AttendanceService
    from app.services.attendance_import import AttendanceImportService
    from app.services.certificate_checks import CertificateChecksService
    from app.services.certificates import CertificatesService
    from app.services.differences import DifferencesService
    from app.services.disagreements import DisagreementsService
    from app.services.door import DoorService
    from app.services.door_pin import DoorPinService
    from app.services.duplicates import DuplicatesService
    from app.services.erasure import ErasureService
    from app.services.events import EventsService
    from app.services.events_import import EventsImportService
    from app.services.evidence import EvidenceService
    from app.services.exchange import ExchangeService
    from app.services.headcount_categories import HeadcountCategoriesService
    from app.services.headcounts import HeadcountsService
    from app.services.history import HistoryService
    from app.services.imports import ImportsService
    from app.services.kinds import KindsService
    from app.services.laptops import LaptopsService
    from app.services.list_exports import ListExportsService
    from app.services.lists_import import ListsImportService
    from app.services.logos import LogosService
    from app.services.membership import MembershipService
    from app.services.mini_projects import MiniProjectsService
    from app.services.mini_projects_import import MiniProjectsImportService
    from app.services.name_forms import NameFormsService
    from app.services.organisations import OrganisationsService
    from app.services.organisations_import import OrganisationsImportService
    from app.services.paper_entry import PaperEntryService
    from app.services.past_imports import PastImportsService
    from app.services.people import PeopleService
    from app.services.people_import import PeopleImportService
    from app.services.planning import PlanningService
    from app.services.presences import PresencesService
    from app.services.print_pack import PrintPackService
    from app.services.printing import PrintingService
    from app.services.programme import ProgrammeService
    from app.services.recovery import RecoveryService
    from app.services.registrations_import import RegistrationsImportService
    from app.services.reports import ReportsService
    from app.services.rights import RightsService
    from app.services.safety import SafetyService
    from app.services.samples import SamplesService
    from app.services.sheets import SheetsService
    from app.services.signatories import SignatoriesService
    from app.services.sticks import SticksService
    from app.services.templates import TemplatesService
    from app.services.undo import UndoService
    from app.services.verification import VerificationService
    from app.services.views import ViewsService
    from app.services.workers import WorkersService


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

    @cached_property
    def events(self) -> EventsService:
        """Return what is done with events."""
        from app.services.events import EventsService

        return EventsService(self._store)

    @cached_property
    def kinds(self) -> KindsService:
        """Return what is done with kinds of event."""
        from app.services.kinds import KindsService

        return KindsService(self._store)

    @cached_property
    def people(self) -> PeopleService:
        """Return what is done with people."""
        from app.services.people import PeopleService

        return PeopleService(self._store)

    @cached_property
    def attendance(self) -> AttendanceService:
        """Return what is done with attendance."""
        from app.services.attendance import AttendanceService

        return AttendanceService(self._store)

    @cached_property
    def door(self) -> DoorService:
        """Return what is done at the door."""
        from app.services.door import DoorService

        return DoorService(self._store)

    @cached_property
    def door_pin(self) -> DoorPinService:
        """Return what is done about leaving the door."""
        from app.services.door_pin import DoorPinService

        return DoorPinService(self._store)

    @cached_property
    def headcounts(self) -> HeadcountsService:
        """Return what is done with counts of people without names."""
        from app.services.headcounts import HeadcountsService

        return HeadcountsService(self._store)

    @cached_property
    def headcount_categories(self) -> HeadcountCategoriesService:
        """Return what is settled about whom the programme counts."""
        from app.services.headcount_categories import HeadcountCategoriesService

        return HeadcountCategoriesService(self._store)

    @cached_property
    def presences(self) -> PresencesService:
        """Return what is done with organisations that were present."""
        from app.services.presences import PresencesService

        return PresencesService(self._store)

    @cached_property
    def differences(self) -> DifferencesService:
        """Return what is done about values that gave way to another laptop's."""
        from app.services.differences import DifferencesService

        return DifferencesService(self._store)

    @cached_property
    def disagreements(self) -> DisagreementsService:
        """Return what is done about attendance that laptops noted differently."""
        from app.services.disagreements import DisagreementsService

        return DisagreementsService(self._store)

    @cached_property
    def planning(self) -> PlanningService:
        """Return what is done with events that come in series."""
        from app.services.planning import PlanningService

        return PlanningService(self._store)

    @cached_property
    def organisations(self) -> OrganisationsService:
        """Return what is done with organisations."""
        from app.services.organisations import OrganisationsService

        return OrganisationsService(self._store)

    @cached_property
    def mini_projects(self) -> MiniProjectsService:
        """Return what is done with mini-projects."""
        from app.services.mini_projects import MiniProjectsService

        return MiniProjectsService(self._store)

    @cached_property
    def name_forms(self) -> NameFormsService:
        """Return what is done with names in sentences."""
        from app.services.name_forms import NameFormsService

        return NameFormsService(self._store)

    @cached_property
    def safety(self) -> SafetyService:
        """Return what is done with backups and copies of the store."""
        from app.services.safety import SafetyService

        return SafetyService(self._store)

    @cached_property
    def undo(self) -> UndoService:
        """Return what takes acts back."""
        from app.services.undo import UndoService

        return UndoService(self._store)

    @cached_property
    def views(self) -> ViewsService:
        """Return what is done with views of lists that are kept."""
        from app.services.views import ViewsService

        return ViewsService(self._store)

    @cached_property
    def templates(self) -> TemplatesService:
        """Return what is done with templates of certificates."""
        from app.services.templates import TemplatesService

        return TemplatesService(self._store)

    @cached_property
    def signatories(self) -> SignatoriesService:
        """Return what is done about who signs papers."""
        from app.services.signatories import SignatoriesService

        return SignatoriesService(self._store)

    @cached_property
    def workers(self) -> WorkersService:
        """Return what is done with those who work here."""
        from app.services.workers import WorkersService

        return WorkersService(self._store)

    @cached_property
    def people_import(self) -> PeopleImportService:
        """Return what is done with lists of people from elsewhere."""
        from app.services.people_import import PeopleImportService

        return PeopleImportService(self._store, self.territories)

    @cached_property
    def past_imports(self) -> PastImportsService:
        """Return what is done with lists that were taken in earlier."""
        from app.services.past_imports import PastImportsService

        return PastImportsService(self._store)

    @cached_property
    def duplicates(self) -> DuplicatesService:
        """Return what is done about people who are kept twice."""
        from app.services.duplicates import DuplicatesService

        return DuplicatesService(self._store)

    @cached_property
    def lists_import(self) -> ListsImportService:
        """Return what is done with a list before anybody knows its kind."""
        from app.services.lists_import import ListsImportService

        return ListsImportService(self._store, self.territories)

    @cached_property
    def events_import(self) -> EventsImportService:
        """Return what is done with plans of events from elsewhere."""
        from app.services.events_import import EventsImportService

        return EventsImportService(self._store)

    @cached_property
    def attendance_import(self) -> AttendanceImportService:
        """Return what is done with grids of attendance from elsewhere."""
        from app.services.attendance_import import AttendanceImportService

        return AttendanceImportService(self._store, self.territories)

    @cached_property
    def organisations_import(self) -> OrganisationsImportService:
        """Return what is done with lists of organisations from elsewhere."""
        from app.services.organisations_import import OrganisationsImportService

        return OrganisationsImportService(self._store, self.territories)

    @cached_property
    def mini_projects_import(self) -> MiniProjectsImportService:
        """Return what is done with lists of mini-projects from elsewhere."""
        from app.services.mini_projects_import import MiniProjectsImportService

        return MiniProjectsImportService(self._store, self.territories)

    @cached_property
    def registrations_import(self) -> RegistrationsImportService:
        """Return what is done with lists of those who want to come."""
        from app.services.registrations_import import RegistrationsImportService

        return RegistrationsImportService(self._store)

    @cached_property
    def sheets(self) -> SheetsService:
        """Return what is done with sign-in sheets."""
        from app.services.sheets import SheetsService

        return SheetsService(self._store, self.territories)

    @cached_property
    def paper_entry(self) -> PaperEntryService:
        """Return what is done with signed sheets that came back."""
        from app.services.paper_entry import PaperEntryService

        return PaperEntryService(self._store)

    @cached_property
    def print_pack(self) -> PrintPackService:
        """Return what is done with all papers of an event at once."""
        from app.services.print_pack import PrintPackService

        return PrintPackService(self._store, self.sheets)

    @cached_property
    def certificates(self) -> CertificatesService:
        """Return what is done with certificates."""
        from app.services.certificates import CertificatesService

        return CertificatesService(self._store, self.territories)

    @cached_property
    def certificate_checks(self) -> CertificateChecksService:
        """Return what is looked at before certificates are printed."""
        from app.services.certificate_checks import CertificateChecksService

        return CertificateChecksService(self._store)

    @cached_property
    def verification(self) -> VerificationService:
        """Return what tells whether a paper is genuine."""
        from app.services.verification import VerificationService

        return VerificationService(self._store)

    @cached_property
    def evidence(self) -> EvidenceService:
        """Return what is done with scans and photos."""
        from app.services.evidence import EvidenceService

        return EvidenceService(self._store)

    @cached_property
    def erasure(self) -> ErasureService:
        """Return what is done when somebody is to be forgotten."""
        from app.services.erasure import ErasureService

        return ErasureService(self._store)

    @cached_property
    def exchange(self) -> ExchangeService:
        """Return what is done with files of and for other laptops."""
        from app.services.exchange import ExchangeService

        return ExchangeService(self._store)

    @cached_property
    def sticks(self) -> SticksService:
        """Return what is known of the sticks that are in."""
        from app.services.sticks import SticksService

        return SticksService()

    @cached_property
    def imports(self) -> ImportsService:
        """Return what is looked up about files that were looked at or taken in."""
        from app.services.imports import ImportsService

        return ImportsService(self._store, self.territories)

    @cached_property
    def history(self) -> HistoryService:
        """Return what became of a record in the course of time."""
        from app.services.history import HistoryService

        return HistoryService(self._store)

    @cached_property
    def logos(self) -> LogosService:
        """Return what is done with the logos of papers."""
        from app.services.logos import LogosService

        return LogosService(self._store)

    @cached_property
    def rights(self) -> RightsService:
        """Return what may be changed at this laptop."""
        from app.services.rights import RightsService

        return RightsService(self._store)

    @cached_property
    def membership(self) -> MembershipService:
        """Return what is done about who belongs to the programme."""
        from app.services.membership import MembershipService

        return MembershipService(self._store)

    @cached_property
    def printing(self) -> PrintingService:
        """Return what is done with printers."""
        from app.services.printing import PrintingService

        return PrintingService()

    @cached_property
    def programme(self) -> ProgrammeService:
        """Return what is settled about the programme that all centres work for."""
        from app.services.programme import ProgrammeService

        return ProgrammeService(self._store)

    @cached_property
    def laptops(self) -> LaptopsService:
        """Return what is looked up about the laptops of the programme."""
        from app.services.laptops import LaptopsService

        return LaptopsService(self._store)

    @cached_property
    def recovery(self) -> RecoveryService:
        """Return what is done with recovery papers of the programme."""
        from app.services.recovery import RecoveryService

        return RecoveryService(self._store)

    @cached_property
    def reports(self) -> ReportsService:
        """Return what is counted for the funder."""
        from app.services.reports import ReportsService

        return ReportsService(self._store, self.territories)

    @cached_property
    def samples(self) -> SamplesService:
        """Return what is done with sample data."""
        from app.services.samples import SamplesService

        return SamplesService(self._store)

    @cached_property
    def list_exports(self) -> ListExportsService:
        """Return what is done with lists that go out."""
        from app.services.list_exports import ListExportsService

        return ListExportsService(self._store, self.territories)

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
    from app.services.safety import rescue as rescue_store

    return rescue_store(folder or default_folder(), file, clock or SystemClock())
