"""The whole job on sample data, through the same services that the window uses."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.bootstrap import open_application
from app.domain.attendance import Mark
from app.domain.bundles import FILE_ENDING, WISH_ENDING
from app.domain.certificates import Standing
from app.domain.errors import FolderUnusableError
from app.domain.trust import Role
from app.services.membership_views import Part
from app.services.settings import FirstAnswers
from app.services.sheets import SheetWish
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.bootstrap import Application
    from app.domain.ids import EventId
    from app.jobs import Job

_OURS = ("centre", "coordinator", "stick")


@dataclass(frozen=True, slots=True)
class TourStep:
    """One thing that the tour did, and what it left behind."""

    step: str
    words: str
    made: Path


def take_tour(out: Path, job: Job) -> Iterator[TourStep]:
    """Do the whole job in `out`, step by step; what an earlier tour left there is replaced."""
    _clear(out)
    stick = out / "stick"
    with open_application(out / "centre") as centre:
        centre.samples.fill()
        yield TourStep("records", translate("Tour", "Records of a centre"), out / "centre")
        event = _event_of_today(centre)
        centre.sheets.save(event, SheetWish(), out / "sheet.pdf")
        yield TourStep("sheet", translate("Tour", "Sign-in sheet"), out / "sheet.pdf")
        _take_attendance(centre, event)
        yield _certificates(centre, event, out / "certificates.pdf", job)
        with _coordinator(out / "coordinator") as coordinator:
            _join(coordinator, centre, stick, job)
            (written,) = centre.exchange.export(stick, job)
            yield TourStep("export", translate("Tour", "File for the coordinator"), written.file)
            coordinator.exchange.take_in([written.file], job)
            yield TourStep("import", translate("Tour", "Second laptop"), out / "coordinator")
            yield _report(coordinator, out / "report.xlsx")


@contextmanager
def _coordinator(folder: Path) -> Iterator[Application]:
    """Give the laptop of a coordinator who begins a programme."""
    with open_application(folder) as coordinator:
        coordinator.settings.set_up(
            FirstAnswers("", laptop_name=translate("Tour", "Coordinator"), keeps_all=True)
        )
        coordinator.membership.found()
        yield coordinator


def _join(coordinator: Application, centre: Application, stick: Path, job: Job) -> None:
    """Let the centre join; on two real laptops people compare the codes that both show."""
    wish = stick / f"centre{WISH_ENDING}"
    centre.membership.wish(wish)
    asked = coordinator.membership.look_at_wish(wish).wish
    part = Part(Role.LEAD, asked.centre)
    welcome = coordinator.membership.let_in(asked, part, stick / f"welcome{FILE_ENDING}", job)
    centre.membership.accept_welcome(welcome.file, job)
    for file in (wish, welcome.file):
        # The tour shows one file: the one that goes every month.
        file.unlink()


def _clear(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name in _OURS:
            shutil.rmtree(out / name, ignore_errors=True)
        (out / "stick").mkdir()
    except OSError as error:
        raise FolderUnusableError(str(out)) from error


def _event_of_today(centre: Application) -> EventId:
    return centre.events.on_day(centre.clock.today())[0].id


def _take_attendance(centre: Application, event: EventId) -> None:
    grid = centre.attendance.grid(event)
    session = grid.sessions[0].id
    centre.attendance.mark(session, grid.people[0].person, Mark.EXCUSED)
    centre.attendance.mark_rest_present(session)
    centre.headcounts.set_headcount(session, "children", 7)
    centre.events.mark_held(event)


def _certificates(centre: Application, event: EventId, target: Path, job: Job) -> TourStep:
    candidates = centre.certificates.candidates(event)
    standing = [one for one in candidates if one.standing is Standing.READY]
    ready = [one.person for one in standing if one.person is not None]
    issued = centre.certificates.issue_to(event, ready)
    centre.certificates.save([one.id for one in issued.certificates], target, job)
    return TourStep("certificates", translate("Tour", "Certificates"), target)


def _report(coordinator: Application, target: Path) -> TourStep:
    today = coordinator.clock.today()
    year_ago = today.replace(year=today.year - 1, day=min(today.day, 28))
    coordinator.reports.save(coordinator.reports.figures(year_ago, today), target)
    return TourStep("report", translate("Tour", "Report"), target)
