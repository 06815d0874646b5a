"""How to get to each place of a laptop with the small sample data.

A new place is one line in PICTURES; those of laptops in a programme are in pictured_exchange.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pictured_window import Picture, press, settle, the_application, wait_for_work
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.designs import CertificateKind
from app.domain.events import EventState
from app.domain.ids import template_id
from app.domain.printing import PrinterInfo
from app.domain.record_lists import ListKind
from app.jobs import NO_JOB, Job
from app.printing.printers import NoPrinters
from app.services.evidence import Target
from app.services.printing import PrintingService
from app.services.sheets import SheetWish
from ui.certificates.place import FROM_LIST
from ui.certificates.quick_page import QuickPage
from ui.certificates.verify_page import VerifyPage
from ui.duplicates.place import DuplicatesPlace
from ui.events.place import CountsPlace, DoorPlace, EventPlace, PaperPlace, Part, PlanPlace
from ui.lists_in.place import ImportPlace
from ui.template_editor.screen import TemplateEditor

if TYPE_CHECKING:
    from app.domain.ids import EventId
    from ui.main_window import MainWindow

WIDTH, HEIGHT = 1366, 768
_ROOT: Final = Path(__file__).resolve().parent.parent
_PASTED_NAMES: Final = (
    "1. Bērziņa Anna\n2. KALNS JĀNIS\n3. Ozola Marija Luīze\n4. Liepiņa-Zālīte Ilze\n"
    "5. Иванова Светлана\n6. Krūmiņš Pēteris\n7. Vītola Zane"
)
_PASTED_TITLE: Final = "Digitālās prasmes skolotājiem"
_MANY: Final = 6


def _todays_event(window: MainWindow) -> EventId:
    application = the_application(window)
    events = application.today.today().events or application.events.list()
    return events[0].id


def _show_today(window: MainWindow) -> None:
    window.go("today")


def _show_events(window: MainWindow) -> None:
    window.go("events")
    # The list remembers how it was left, also by an earlier picture.
    press(window, "events.view.list")


def _show_calendar(window: MainWindow) -> None:
    window.go("events")
    press(window, "events.view.calendar")


def _show_plan(window: MainWindow) -> None:
    window.go("events", PlanPlace(like=_todays_event(window)))


def _show_series(window: MainWindow) -> None:
    _show_plan(window)
    press(window, "plan.repeat")


def _show_event(window: MainWindow) -> None:
    window.go("events", _todays_event(window))


def _show_event_people(window: MainWindow) -> None:
    _show_event(window)
    press(window, "event.part.people")


def _show_attendance(window: MainWindow) -> None:
    _show_event(window)
    press(window, "event.part.attendance")


def _show_counts(window: MainWindow) -> None:
    window.go("events", CountsPlace(_todays_event(window)))


def _show_door(window: MainWindow) -> None:
    event = _todays_event(window)
    window.go("events", DoorPlace(event))
    people = the_application(window).attendance.grid(event).people
    settle()
    # Full screen is as large as the screen of the offscreen platform, and that is none of ours.
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(WIDTH, HEIGHT)
    settle()
    field = window.findChild(QLineEdit, "door.field")
    if field is None:
        raise LookupError("door.field")
    field.setText(people[0].surname[:3] if people else "ber")


def _show_documents(window: MainWindow) -> None:
    _show_event(window)
    press(window, "event.part.documents")


class _SamplePrinters(NoPrinters):
    """Printers as a centre may have them."""

    takes_pdf = True

    def printers(self, job: Job = NO_JOB) -> tuple[PrinterInfo, ...]:
        del job
        hall = PrinterInfo("hall", "HP LaserJet P2055", is_default=True, can_duplex=True)
        return (hall, PrinterInfo("desk", "Canon MF3010"))


def _show_printing(window: MainWindow) -> None:
    _show_documents(window)
    wait_for_work(window)
    # In the place of the printers of whoever makes the pictures.
    vars(the_application(window))["printing"] = PrintingService(_SamplePrinters)
    press(window, "sheet.print")


def _show_pack(window: MainWindow) -> None:
    _show_documents(window)
    press(window, "documents.part.pack")


def _show_evidence(window: MainWindow) -> None:
    """Show the evidence of an event: a sheet as a scanner gives it, and a photo."""
    application, event = the_application(window), _todays_event(window)
    if not application.evidence.of_event(event):
        with tempfile.TemporaryDirectory() as folder:
            scan, photo = Path(folder) / "IMG_0001.pdf", Path(folder) / "IMG_0002.jpg"
            application.sheets.save(event, SheetWish(), scan)
            evening, meadow = (Image.new("RGB", (1200, 900), one) for one in ("#e8c98a", "#5f8268"))
            Image.composite(meadow, evening, Image.linear_gradient("L").resize((1200, 900))).save(
                photo
            )
            application.evidence.attach((scan, photo), Target(event))
    window.go("events", EventPlace(event, Part.EVIDENCE))


def _show_papers(window: MainWindow) -> None:
    """Show the page of an event whose day is over, half entered, with its count refused."""
    application = the_application(window)
    event = application.today.today().not_closed[0].id
    with tempfile.TemporaryDirectory() as folder:
        application.sheets.save(event, SheetWish(), Path(folder) / "sheet.pdf")
    code = application.paper_entry.pages(event)[0].kept.code
    window.go("papers", PaperPlace(event, code))
    settle()
    count = window.findChild(QLineEdit, "paper.end.count0")
    if count is None:
        raise LookupError("paper.end.count0")
    count.setText("9")
    press(window, "paper.end.check")


def _show_people(window: MainWindow) -> None:
    window.go("people")


def _show_person(window: MainWindow) -> None:
    window.go("people", the_application(window).people.find("")[0].id)


def _show_history(window: MainWindow) -> None:
    _show_person(window)
    press(window, "person.history")


def _show_erasing(window: MainWindow) -> None:
    _show_person(window)
    press(window, "person.erase")


def _show_workers(window: MainWindow) -> None:
    press(window, "rail.worker")


def _show_duplicates(window: MainWindow) -> None:
    window.go("people", DuplicatesPlace())
    # Nobody stands twice in the sample; families that nobody noted yet do.
    press(window, "duplicates.parts.households")


def _show_mini_projects(window: MainWindow) -> None:
    window.go("mini_projects")


def _show_mini_project(window: MainWindow) -> None:
    window.go("mini_projects", the_application(window).mini_projects.list()[0].id)


def _show_organisations(window: MainWindow) -> None:
    window.go("organisations")


def _show_organisation(window: MainWindow) -> None:
    every = the_application(window).organisations.everyone().lines
    window.go("organisations", max(every, key=lambda line: line.events).id)


def _show_import(window: MainWindow) -> None:
    file = _ROOT / "tests" / "data" / "spreadsheets" / "seniori-ru.csv"
    window.go("lists_in", ImportPlace("people", ListKind.PEOPLE, file))


def _show_template_editor(window: MainWindow) -> None:
    """Show a template that comes with Kopā, with its title chosen."""
    window.go("template_editor", template_id(CertificateKind.PARTICIPATION))
    wait_for_work(window)
    editor = window.findChild(TemplateEditor)
    if editor is None:
        raise LookupError("template_editor")
    editor.choose("title")


def _show_export(window: MainWindow) -> None:
    window.go("people")
    press(window, "people.export")


def _show_certificates(window: MainWindow) -> None:
    window.go("certificates")


def _show_certificate_list(window: MainWindow) -> None:
    window.go("certificates", FROM_LIST)
    page = window.findChild(QuickPage)
    if page is None:
        raise LookupError("quick")
    # The picture before left its list unfinished.
    page.presenter.begin_anew()
    page.presenter.take(_PASTED_NAMES)
    page.presenter.set_what(replace(page.presenter.state.what, title=_PASTED_TITLE, hours=8))
    page.show_state(page.presenter.state)


def _show_certificate_event(window: MainWindow) -> None:
    held = the_application(window).events.list()
    event = next(one for one in held if one.state is EventState.HELD and one.present > _MANY)
    window.go("certificates", event.id)


def _show_templates(window: MainWindow) -> None:
    window.go("certificates", "templates")


def _show_verify(window: MainWindow) -> None:
    window.go("certificates", "verify")
    page = window.findChild(VerifyPage)
    if page is None:
        raise LookupError("verify")
    newest = the_application(window).certificates.register()[0].certificate
    page.ask(newest.paper.code)


def _show_exchange(window: MainWindow) -> None:
    window.go("exchange")


def _show_settings(window: MainWindow) -> None:
    window.go("settings")


def _show_first_start(_window: MainWindow) -> None:
    """Show what a new folder shows by itself."""


PICTURES = (
    Picture("first_start", _show_first_start),
    Picture("today", _show_today),
    Picture("events", _show_events),
    Picture("calendar", _show_calendar),
    Picture("plan", _show_plan),
    Picture("series", _show_series),
    Picture("event", _show_event),
    Picture("event_people", _show_event_people),
    Picture("attendance", _show_attendance),
    Picture("counts", _show_counts),
    Picture("door", _show_door),
    Picture("documents", _show_documents),
    Picture("pack", _show_pack),
    Picture("printing", _show_printing),
    Picture("evidence", _show_evidence),
    Picture("papers", _show_papers),
    Picture("people", _show_people),
    Picture("person", _show_person),
    Picture("history", _show_history),
    Picture("erasing", _show_erasing),
    Picture("workers", _show_workers),
    Picture("duplicates", _show_duplicates),
    Picture("organisations", _show_organisations),
    Picture("organisation", _show_organisation),
    Picture("mini_projects", _show_mini_projects),
    Picture("mini_project", _show_mini_project),
    Picture("lists_in", _show_import),
    Picture("lists_out", _show_export),
    Picture("certificates", _show_certificates),
    Picture("certificate_list", _show_certificate_list),
    Picture("certificate_event", _show_certificate_event),
    Picture("templates", _show_templates),
    Picture("template_editor", _show_template_editor),
    Picture("verify", _show_verify),
    Picture("exchange", _show_exchange),
    Picture("settings", _show_settings),
)
