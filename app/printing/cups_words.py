"""What the programs of CUPS say, read into values. Pure: no program is run here.

Only names and numbers that CUPS writes the same in every language are read, never its sentences.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Final

from app.domain.printing import JobStage, PaperSize, PrinterInfo, PrinterState, PrinterTrouble

# https://www.cups.org/doc/api-cups.html, cups_ptype_e
_COLOUR: Final = 0x0008
_DUPLEX: Final = 0x0010
_WITHOUT_DRIVER: Final = "Local Raw Printer"
# RFC 8011, printer-state
_STATES: Final = MappingProxyType({"4": PrinterState.BUSY, "5": PrinterState.STOPPED})
# RFC 8011 and PWG 5100.9, printer-state-reasons, by how they begin.
_TROUBLES: Final = (
    ("media-empty", PrinterTrouble.PAPER),
    ("media-needed", PrinterTrouble.PAPER),
    ("input-tray-missing", PrinterTrouble.PAPER),
    ("media-jam", PrinterTrouble.JAM),
    ("cover-open", PrinterTrouble.COVER),
    ("door-open", PrinterTrouble.COVER),
    ("interlock-open", PrinterTrouble.COVER),
    ("toner-empty", PrinterTrouble.INK),
    ("marker-supply-empty", PrinterTrouble.INK),
    ("offline", PrinterTrouble.AWAY),
    ("timed-out", PrinterTrouble.AWAY),
    ("connecting-to-device", PrinterTrouble.AWAY),
    ("shutdown", PrinterTrouble.AWAY),
)
# RFC 8011, job-state-reasons, by how they begin.
_AT_WORK: Final = ("job-printing", "job-transforming", "processing-to-stop-point")
_ENDS: Final = (
    ("job-canceled", JobStage.CANCELLED),
    ("canceled-at-device", JobStage.CANCELLED),
    ("aborted", JobStage.FAILED),
    ("job-aborted", JobStage.FAILED),
    ("unsupported-", JobStage.FAILED),
    ("document-", JobStage.FAILED),
)
# Quotes within a quoted value are not marked, so a value ends where the next name begins.
_OPTION: Final = re.compile(r"([\w.-]+)=(?:'(.*?)'(?=\s+[\w.-]+[=\s]|\s*$)|(\S*))", re.DOTALL)
# "PageSize/Media Size: Letter *A4 A3.Borderless": keywords, the one that is usual with a star.
_SIZES: Final = re.compile(r"^(?:PageSize|media)/[^:\n]*:(.*)$", re.MULTILINE)
_NAMES_OF_SIZES: Final = MappingProxyType(
    {
        PaperSize.A3: frozenset({"a3", "iso_a3_297x420mm"}),
        PaperSize.A4: frozenset({"a4", "iso_a4_210x297mm"}),
        PaperSize.A5: frozenset({"a5", "iso_a5_148x210mm"}),
    }
)
_HANDED_OVER: Final = re.compile(r"-(\d+)\s*\(")
_JOB_LINE: Final = re.compile(r"^\S+-(\d+)\s", re.MULTILINE)
_ALERTS: Final = re.compile(r"^\s+Alerts:\s*(.*)$", re.MULTILINE)


def names(said: str) -> tuple[str, ...]:
    """Read what `lpstat -e` says: a printer in each line."""
    return tuple(filter(None, map(str.strip, said.splitlines())))


def default_name(said: str) -> str:
    """Read what `lpstat -d` says: the default printer stands behind a colon; "" for none."""
    return said.rpartition(":")[2].strip() if ":" in said else ""


def printer(name: str, said: str, *, is_default: bool) -> PrinterInfo:
    """Read what `lpoptions -p` says about a printer."""
    options = {found[1]: found[2] or found[3] or "" for found in _OPTION.finditer(said)}
    kind = int(found) if (found := options.get("printer-type", "")).isdecimal() else 0
    reasons = options.get("printer-state-reasons", "")
    state = _STATES.get(options.get("printer-state", ""), PrinterState.READY)
    if options.get("printer-is-accepting-jobs") == "false":
        state = PrinterState.REFUSING
    return PrinterInfo(
        name=name,
        words=options.get("printer-info", "") or name.replace("_", " "),
        place=options.get("printer-location", ""),
        is_default=is_default,
        has_driver=options.get("printer-make-and-model") != _WITHOUT_DRIVER,
        can_duplex=bool(kind & _DUPLEX),
        is_colour=bool(kind & _COLOUR),
        state=state,
        trouble=trouble(reasons),
    )


def offers(said: str, size: PaperSize) -> bool:
    """Read what `lpoptions -l` says: whether a size with its usual margins is among the sizes."""
    sizes = _SIZES.search(said)
    names = _NAMES_OF_SIZES[size]
    return sizes is not None and any(one.lstrip("*").lower() in names for one in sizes[1].split())


def trouble(reasons: str) -> PrinterTrouble | None:
    """Read what a printer waits for; warnings and reports of what it can do without are none."""
    said = [one for one in reasons.split(",") if not one.endswith(("-warning", "-report"))]
    said += [one for one in reasons.split(",") if one.startswith(("offline", "media-empty"))]
    return next(
        (meant for one in said for begin, meant in _TROUBLES if one.strip().startswith(begin)), None
    )


def job_number(said: str) -> int:
    """Read what `lp` says when it was handed a paper; 0 when it names no job."""
    found = _HANDED_OVER.search(said)
    return int(found[1]) if found else 0


def stage(number: int, said: str) -> JobStage | None:
    """Read what `lpstat -l -W not-completed -o` says of a job; None when it is not in the list."""
    reasons = _reasons(number, said)
    if reasons is None:
        return None
    return JobStage.PRINTING if any(map(_is_at_work, reasons)) else JobStage.WAITING


def end(number: int, said: str) -> JobStage:
    """Read what `lpstat -l -W completed -o` says of a job; one that is forgotten is done.

    CUPS 2.4 gives the same reason for a job that came out and for one that was taken back in the
    queue, so "done" is all that can be said then.
    """
    reasons = _reasons(number, said) or ()
    ends = (end for one in reasons for begin, end in _ENDS if one.startswith(begin))
    return next(ends, JobStage.DONE)


def _is_at_work(reason: str) -> bool:
    return reason.startswith(_AT_WORK)


def _reasons(number: int, said: str) -> tuple[str, ...] | None:
    lines = list(_JOB_LINE.finditer(said))
    ends = [*(line.start() for line in lines), len(said)][1:]
    for line, end_of_lines in zip(lines, ends, strict=True):
        if int(line[1]) == number:
            alerts = _ALERTS.search(said, line.start(), end_of_lines)
            return tuple(alerts[1].split()) if alerts else ()
    return None
