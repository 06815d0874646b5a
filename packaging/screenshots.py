# ruff: noqa: E402 - the path to the project and the platform have to be known first
"""Makes the pictures in docs/pictures: every screen, in three languages, light and dark, two sizes.

It knows how to get to each screen with the small sample data; a new screen is one line in PICTURES.
The pictures are reduced to 256 colours, so that all of them together stay small.

    python packaging/screenshots.py                    all of them
    python packaging/screenshots.py --only today --language lv --theme light --size 100
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, cast

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT, ROOT / "packaging"):
    sys.path.insert(0, str(folder))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pictured_laptops
from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from app.bootstrap import open_application
from app.domain.clock import FixedClock
from app.domain.designs import CertificateKind
from app.domain.events import EventState
from app.domain.ids import template_id
from app.domain.preferences import Preferences, Theme
from app.domain.printing import PrinterInfo
from app.domain.record_lists import ListKind
from app.jobs import NO_JOB, Job
from app.printing.printers import NoPrinters
from app.services.evidence import Target
from app.services.printing import PrintingService
from app.services.sheets import SheetWish
from app.texts import LANGUAGES
from ui.certificates.place import FROM_LIST
from ui.certificates.quick_page import QuickPage
from ui.certificates.verify_page import VerifyPage
from ui.duplicates.place import DuplicatesPlace
from ui.events.place import CountsPlace, DoorPlace, EventPlace, PaperPlace, Part, PlanPlace
from ui.exchange.place import DIFFERENCES, LAPTOPS, LET_IN, PAPERS
from ui.lists_in.place import ImportPlace
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.start import prepare
from ui.template_editor.screen import TemplateEditor
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Application
    from app.domain.ids import EventId
    from ui.jobs.runner import ThreadedJobRunner

FOLDER = ROOT / "docs" / "pictures"
LAPTOPS_FOLDER = "laptops"
WIDTH, HEIGHT = 1366, 768
THEMES = (Theme.LIGHT, Theme.DARK)
SIZES = (100, 150)
PASTED_NAMES = (
    "1. Bērziņa Anna\n2. KALNS JĀNIS\n3. Ozola Marija Luīze\n4. Liepiņa-Zālīte Ilze\n"
    "5. Иванова Светлана\n6. Krūmiņš Pēteris\n7. Vītola Zane"
)
PASTED_TITLE = "Digitālās prasmes skolotājiem"
MANY = 6
CLOCK = FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, and how to get there in a window with sample data.

    `laptop` is one of pictured_laptops, in the place of the sample data.
    """

    name: str
    show: Callable[[MainWindow], None]
    laptop: str = ""


def main() -> int:
    """Make the pictures that were asked for."""
    asked = _asked()
    application = QApplication([])
    prepare(application, Preferences())
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        with open_application(data, CLOCK) as opened:
            opened.samples.fill()
        if any(picture.laptop for picture in PICTURES if picture.name in asked.only):
            pictured_laptops.make(data.parent / LAPTOPS_FOLDER)
        for language, theme, size in product(asked.language, asked.theme, asked.size):
            preferences = Preferences(language=language, theme=Theme(theme), text_size=int(size))
            _take_all(asked, data, preferences)
    size = sum(picture.stat().st_size for picture in asked.out.rglob("*.png"))
    print(f"{size / 1e6:.1f} MB in {asked.out}")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--only", nargs="*", default=[picture.name for picture in PICTURES])
    parser.add_argument("--language", nargs="*", default=LANGUAGES)
    parser.add_argument("--theme", nargs="*", default=THEMES)
    parser.add_argument("--size", nargs="*", default=SIZES)
    return parser.parse_args()


def _take_all(asked: argparse.Namespace, data: Path, preferences: Preferences) -> None:
    for picture in PICTURES:
        if picture.name not in asked.only:
            continue
        folder = data.parent / "new" if picture.name == "first_start" else data
        if picture.laptop:
            folder = data.parent / LAPTOPS_FOLDER / picture.laptop
        clock = pictured_laptops.CLOCK if picture.laptop else CLOCK
        with open_application(folder, clock) as opened:
            opened.settings.prefer(preferences)
        window = _opened(folder, preferences, clock)
        if picture.laptop:
            pictured_laptops.with_stick(_application(window), folder.parent, picture.laptop)
        picture.show(window)
        _wait_for_work(window)
        name = f"{picture.name}-{preferences.theme}-{preferences.text_size}.png"
        _save(window, asked.out / preferences.language / name)
        for box in window.findChildren(QDialog):
            box.reject()
        window.release()
        window.close()
        window.deleteLater()
        _settle()


def _opened(folder: Path, preferences: Preferences, clock: FixedClock) -> MainWindow:
    window = MainWindow()
    window.wear(preferences)
    window.resize(WIDTH, HEIGHT)
    window.show()
    Opening(window, folder, window, clock).open()
    _settle()
    return window


def _settle() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _wait_for_work(window: MainWindow) -> None:
    """Let papers and other long work come into sight."""
    _settle()
    while window.desk is not None and cast("ThreadedJobRunner", window.desk.jobs).is_busy:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    _settle()


def _grabbed(window: QWidget) -> QPixmap:
    """Return the picture of the window with the boxes over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for box in window.findChildren(QDialog):
        if box.isVisible():
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
            place = box.rect()
            place.moveCenter(window.rect().center())
            painter.drawPixmap(place, box.grab())
    painter.end()
    return picture


def _save(window: QWidget, target: Path) -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    _grabbed(window).save(buffer, "PNG")
    picture = Image.open(io.BytesIO(bytes(buffer.data().data())))
    target.parent.mkdir(parents=True, exist_ok=True)
    few_colours = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    few_colours.save(target, optimize=True)


def _todays_event(window: MainWindow) -> EventId:
    application = _application(window)
    events = application.today.today().events or application.events.list()
    return events[0].id


def _application(window: MainWindow) -> Application:
    if window.desk is None:
        raise LookupError("the data are not open")
    return window.desk.application


def _press(parent: QObject, name: str) -> None:
    button = parent.findChild(QAbstractButton, name)
    if button is None:
        raise LookupError(name)
    button.click()
    _settle()


def _show_today(window: MainWindow) -> None:
    window.go("today")


def _show_events(window: MainWindow) -> None:
    window.go("events")
    # The list remembers how it was left, also by an earlier picture.
    _press(window, "events.view.list")


def _show_calendar(window: MainWindow) -> None:
    window.go("events")
    _press(window, "events.view.calendar")


def _show_plan(window: MainWindow) -> None:
    window.go("events", PlanPlace(like=_todays_event(window)))


def _show_series(window: MainWindow) -> None:
    _show_plan(window)
    _press(window, "plan.repeat")


def _show_event(window: MainWindow) -> None:
    window.go("events", _todays_event(window))


def _show_event_people(window: MainWindow) -> None:
    _show_event(window)
    _press(window, "event.part.people")


def _show_attendance(window: MainWindow) -> None:
    _show_event(window)
    _press(window, "event.part.attendance")


def _show_counts(window: MainWindow) -> None:
    window.go("events", CountsPlace(_todays_event(window)))


def _show_door(window: MainWindow) -> None:
    event = _todays_event(window)
    window.go("events", DoorPlace(event))
    people = _application(window).attendance.grid(event).people
    _settle()
    # Full screen is as large as the screen of the offscreen platform, and that is none of ours.
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(WIDTH, HEIGHT)
    _settle()
    field = window.findChild(QLineEdit, "door.field")
    if field is None:
        raise LookupError("door.field")
    field.setText(people[0].surname[:3] if people else "ber")


def _show_documents(window: MainWindow) -> None:
    _show_event(window)
    _press(window, "event.part.documents")


class _SamplePrinters(NoPrinters):
    """Printers as a centre may have them."""

    takes_pdf = True

    def printers(self, job: Job = NO_JOB) -> tuple[PrinterInfo, ...]:
        del job
        hall = PrinterInfo("hall", "HP LaserJet P2055", is_default=True, can_duplex=True)
        return (hall, PrinterInfo("desk", "Canon MF3010"))


def _show_printing(window: MainWindow) -> None:
    _show_documents(window)
    _wait_for_work(window)
    # In the place of the printers of whoever makes the pictures.
    vars(_application(window))["printing"] = PrintingService(_SamplePrinters)
    _press(window, "sheet.print")


def _show_pack(window: MainWindow) -> None:
    _show_documents(window)
    _press(window, "documents.part.pack")


def _show_evidence(window: MainWindow) -> None:
    """Show the evidence of an event: a sheet as a scanner gives it, and a photo."""
    application, event = _application(window), _todays_event(window)
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
    application = _application(window)
    event = application.today.today().not_closed[0].id
    with tempfile.TemporaryDirectory() as folder:
        application.sheets.save(event, SheetWish(), Path(folder) / "sheet.pdf")
    code = application.paper_entry.pages(event)[0].kept.code
    window.go("papers", PaperPlace(event, code))
    _settle()
    count = window.findChild(QLineEdit, "paper.end.count0")
    if count is None:
        raise LookupError("paper.end.count0")
    count.setText("9")
    _press(window, "paper.end.check")


def _show_people(window: MainWindow) -> None:
    window.go("people")


def _show_person(window: MainWindow) -> None:
    window.go("people", _application(window).people.find("")[0].id)


def _show_history(window: MainWindow) -> None:
    _show_person(window)
    _press(window, "person.history")


def _show_erasing(window: MainWindow) -> None:
    _show_person(window)
    _press(window, "person.erase")


def _show_workers(window: MainWindow) -> None:
    _press(window, "rail.worker")


def _show_duplicates(window: MainWindow) -> None:
    window.go("people", DuplicatesPlace())
    # Nobody stands twice in the sample; families that nobody noted yet do.
    _press(window, "duplicates.parts.households")


def _show_mini_projects(window: MainWindow) -> None:
    window.go("mini_projects")


def _show_mini_project(window: MainWindow) -> None:
    window.go("mini_projects", _application(window).mini_projects.list()[0].id)


def _show_organisations(window: MainWindow) -> None:
    window.go("organisations")


def _show_organisation(window: MainWindow) -> None:
    every = _application(window).organisations.everyone().lines
    window.go("organisations", max(every, key=lambda line: line.events).id)


def _show_import(window: MainWindow) -> None:
    file = ROOT / "tests" / "data" / "spreadsheets" / "seniori-ru.csv"
    window.go("lists_in", ImportPlace("people", ListKind.PEOPLE, file))


def _show_template_editor(window: MainWindow) -> None:
    """Show a template that comes with Kopā, with its title chosen."""
    window.go("template_editor", template_id(CertificateKind.PARTICIPATION))
    _wait_for_work(window)
    editor = window.findChild(TemplateEditor)
    if editor is None:
        raise LookupError("template_editor")
    editor.choose("title")


def _show_export(window: MainWindow) -> None:
    window.go("people")
    _press(window, "people.export")


def _show_certificates(window: MainWindow) -> None:
    window.go("certificates")


def _show_certificate_list(window: MainWindow) -> None:
    window.go("certificates", FROM_LIST)
    page = window.findChild(QuickPage)
    if page is None:
        raise LookupError("quick")
    # The picture before left its list unfinished.
    page.presenter.begin_anew()
    page.presenter.take(PASTED_NAMES)
    page.presenter.set_what(replace(page.presenter.state.what, title=PASTED_TITLE, hours=8))
    page.show_state(page.presenter.state)


def _show_certificate_event(window: MainWindow) -> None:
    held = _application(window).events.list()
    event = next(one for one in held if one.state is EventState.HELD and one.present > MANY)
    window.go("certificates", event.id)


def _show_templates(window: MainWindow) -> None:
    window.go("certificates", "templates")


def _show_verify(window: MainWindow) -> None:
    window.go("certificates", "verify")
    page = window.findChild(VerifyPage)
    if page is None:
        raise LookupError("verify")
    newest = _application(window).certificates.register()[0].certificate
    page.ask(newest.paper.code)


def _show_exchange(window: MainWindow) -> None:
    window.go("exchange")


def _show_receiving(window: MainWindow) -> None:
    """Show what a file from a centre would bring."""
    _show_joining(window)
    _press(window, "exchange.look")
    _wait_for_work(window)


def _show_differences(window: MainWindow) -> None:
    window.go("exchange", DIFFERENCES)


def _show_joining(window: MainWindow) -> None:
    """Show the code that people read to the coordinator."""
    window.go("exchange")
    _wait_for_work(window)


def _show_letting_in(window: MainWindow) -> None:
    """Show the code that the coordinator compares, and the part that is given."""
    window.go("exchange", LET_IN)
    _wait_for_work(window)
    _press(window, "let_in.stick.0")


def _show_welcome(window: MainWindow) -> None:
    """Show a welcome whose code is compared."""
    _show_joining(window)
    _press(window, "exchange.join.welcome.0")


def _show_laptops(window: MainWindow) -> None:
    """Show all laptops, and one beside them that is silent."""
    window.go("exchange", LAPTOPS)
    table = window.findChild(RecordTable, "exchange.laptops.table")
    if table is None:
        raise LookupError("exchange.laptops.table")
    silent = next(
        one for one in _application(window).laptops.overview().laptops if one.silent_for is not None
    )
    table.go_to(silent.laptop)
    table.opened.emit(silent.laptop)


def _show_recovery(window: MainWindow) -> None:
    window.go("exchange", PAPERS)


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
    Picture("sending", _show_joining, pictured_laptops.SENDER),
    Picture("receiving", _show_receiving, pictured_laptops.RECEIVER),
    Picture("differences", _show_differences, pictured_laptops.DIFFERING),
    Picture("joining", _show_joining, pictured_laptops.NEWCOMER),
    Picture("letting_in", _show_letting_in, pictured_laptops.OFFICE),
    Picture("welcome", _show_welcome, pictured_laptops.NEWCOMER),
    Picture("laptops", _show_laptops, pictured_laptops.OFFICE),
    Picture("recovery_paper", _show_recovery, pictured_laptops.OFFICE),
    Picture("settings", _show_settings),
)

if __name__ == "__main__":
    sys.exit(main())
