"""The register of certificates on paper, of whichever lines are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import NothingToPrintError
from app.persistence import certificates, programme
from app.services.wording.certificate_register import worded_register

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from app.domain.certificate_register import PrintedRegister, RegisterLine
    from app.domain.papers import PrintProblem
    from app.jobs import Job


def printed_register(
    connection: Connection, lines: Sequence[RegisterLine], language: str
) -> PrintedRegister:
    """Return the lines in words, the oldest first, as a register lies in a folder."""
    if not lines:
        raise NothingToPrintError("no_certificates")
    replacing = [
        one.replaced_by for line in lines if (one := line.certificate).replaced_by is not None
    ]
    numbers = {one.id: one.number for one in certificates.several(connection, replacing).values()}
    return worded_register(
        sorted(lines, key=_by_number),
        numbers,
        language,
        centre=_centre_name(connection, lines),
        programme=programme.the_programme(connection).name,
    )


def drawn_register(register: PrintedRegister, job: Job) -> tuple[bytes, tuple[PrintProblem, ...]]:
    """Return the pages of a register, and what of it could not be printed."""
    # Loaded with the first paper: most starts print nothing.
    from app.documents.certificate_register import plan_register  # noqa: PLC0415
    from app.documents.writer import draw_pages  # noqa: PLC0415

    plan = plan_register(register)
    return draw_pages(plan.pages, plan.about, job), plan.problems


def _centre_name(connection: Connection, lines: Sequence[RegisterLine]) -> str:
    """Return who issued all of them, "" where several centres did."""
    centres = {line.centre for line in lines}
    centre = programme.one_centre(connection, centres.pop()) if len(centres) == 1 else None
    return "" if centre is None else centre.issuer_name or centre.name


def _by_number(line: RegisterLine) -> tuple[str, str]:
    return line.certificate.issued_on.isoformat(), line.certificate.number
