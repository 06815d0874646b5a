"""Programs of a printing system that hang, are missing, or are no longer wanted."""

import pytest

from app.domain.errors_printing import NoPrintingSystemError, PrintingSilentError
from app.jobs import JobCancelled
from app.printing.printers import NoPrinters, printers_of_the_system
from app.printing.programs import ask


@pytest.fixture
def hanging(tmp_path):
    """A program that never ends: it waits for a writer that does not come."""
    program = tmp_path / "lp"
    program.write_text(f"#!/bin/sh\nmkfifo '{tmp_path}/pipe'\nread line < '{tmp_path}/pipe'\n")
    program.chmod(0o755)
    return str(program)


def test_a_program_that_hangs_is_not_waited_for_longer_than_patience_lasts(hanging):
    with pytest.raises(PrintingSilentError):
        ask([hanging], patience_s=0.05)


def test_a_program_that_hangs_is_ended_when_it_is_no_longer_wanted(hanging):
    class StopsSoon:
        asked = 0

        @property
        def is_cancelled(self):
            StopsSoon.asked += 1
            return StopsSoon.asked > 1

    with pytest.raises(JobCancelled):
        ask([hanging], job=StopsSoon())


def test_a_paper_larger_than_any_pipe_goes_through(tmp_path):
    program = tmp_path / "counts"
    program.write_text("#!/bin/sh\nwc -c\n")
    program.chmod(0o755)

    assert ask([str(program)], b"x" * 3_000_000).said == "3000000"


def test_a_missing_program_means_that_there_is_no_printing_system(tmp_path):
    with pytest.raises(NoPrintingSystemError):
        ask([str(tmp_path / "none")])


def test_a_computer_without_cups_takes_no_pdf(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    found = printers_of_the_system()

    assert isinstance(found, NoPrinters)
    assert not found.takes_pdf
    with pytest.raises(NoPrintingSystemError):
        found.printers()


def test_a_computer_with_cups_takes_pdf_as_it_is(cups):
    assert printers_of_the_system().takes_pdf
