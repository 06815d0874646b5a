"""What the programs of CUPS say in cases that no queue of the tests brings about."""

import pytest

from app.domain.printing import JobStage, PaperSize, PrinterState, PrinterTrouble
from app.printing import cups_words


@pytest.mark.parametrize(
    ("reasons", "trouble"),
    [
        ("none", None),
        ("", None),
        ("toner-low-warning", None),
        ("cups-waiting-for-job-completed", None),
        ("marker-supply-low-report,media-empty-error", PrinterTrouble.PAPER),
        ("media-needed", PrinterTrouble.PAPER),
        ("media-empty-warning", PrinterTrouble.PAPER),
        ("media-jam-error", PrinterTrouble.JAM),
        ("cover-open", PrinterTrouble.COVER),
        ("toner-empty-error", PrinterTrouble.INK),
        ("offline-report", PrinterTrouble.AWAY),
        ("connecting-to-device", PrinterTrouble.AWAY),
    ],
)
def test_what_a_printer_waits_for_is_told_from_what_it_can_do_without(reasons, trouble):
    assert cups_words.trouble(reasons) is trouble


@pytest.mark.parametrize(
    ("said", "is_offered"),
    [
        ("PageSize/Media Size: *A4 A3 Letter\nDuplex/Sides: *None", True),
        ("Duplex/A3 side: *None\nPageSize/Papīrs: Letter *A3", True),
        ("media/Media: iso_a4_210x297mm iso_a3_297x420mm", True),
        ("PageSize/Media Size: *A4 A3.Borderless A3Plus", False),
        ("InputSlot/Tray for A3: A3 *Auto\nPageSize/Media Size: *A4", False),
        ("", False),
    ],
)
def test_a3_is_offered_where_it_stands_among_the_sizes(said, is_offered):
    assert cups_words.offers(said, PaperSize.A3) is is_offered


def test_a_printer_of_which_little_is_known_is_ready_and_simple():
    found = cups_words.printer("Canon_MF_3010", "printer-type=x", is_default=False)

    assert (found.words, found.state) == ("Canon MF 3010", PrinterState.READY)
    assert not found.can_duplex
    assert not found.is_colour


def test_a_name_with_quotes_in_it_stays_whole():
    said = "printer-info='Anna's 'big' one' printer-is-accepting-jobs=true printer-location=''"

    found = cups_words.printer("x", said, is_default=True)

    assert (found.words, found.place, found.is_default) == ("Anna's 'big' one", "", True)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("system default destination: Zāles_printeris", "Zāles_printeris"),
        ("no system default destination", ""),
        ("", ""),
    ],
)
def test_the_default_printer_stands_behind_the_colon(said, name):
    assert cups_words.default_name(said) == name


def test_a_job_has_its_number_whatever_the_printer_is_called():
    assert cups_words.job_number("request id is HP-2055-17 (0 file(s))") == 17
    assert cups_words.job_number("") == 0


LISTED = """Z%C4%81le-2-1  root  2048   Mon Nov 23 05:29:25 2026
\tStatus: aborted-by-nobody
\tAlerts: job-printing
\tqueued for Z%C4%81le-2
Z%C4%81le-2-11  root  2048   Mon Nov 23 05:29:25 2026
\tAlerts: job-incoming
\tqueued for Z%C4%81le-2
HP-12  anna  2048   Mon Nov 23 05:29:25 2026
\tqueued for HP
"""


@pytest.mark.parametrize(
    ("number", "stage"),
    [(1, JobStage.PRINTING), (11, JobStage.WAITING), (12, JobStage.WAITING), (2, None)],
)
def test_a_job_is_found_by_its_number_among_those_of_all_printers(number, stage):
    assert cups_words.stage(number, LISTED) is stage


@pytest.mark.parametrize(
    ("alerts", "end"),
    [
        ("job-completed-successfully", JobStage.DONE),
        ("processing-to-stop-point", JobStage.DONE),
        ("job-canceled-by-user", JobStage.CANCELLED),
        ("aborted-by-system job-stopped", JobStage.FAILED),
        ("document-format-error", JobStage.FAILED),
    ],
)
def test_how_a_job_ended_is_read_from_its_reasons(alerts, end):
    assert cups_words.end(3, f"HP-3  anna  2048   Mon\n\tAlerts: {alerts}\n") is end


def test_a_job_that_is_forgotten_is_done():
    assert cups_words.end(3, "") is JobStage.DONE


@pytest.mark.parametrize(
    ("said", "is_offered"),
    [
        ("PageSize/Media Size: *A4 A5 Letter", True),
        ("media/Media Size: iso_a4_210x297mm *iso_a5_148x210mm", True),
        ("PageSize/Media Size: *A4 A5.Borderless", False),
        ("", False),
    ],
)
def test_a5_is_offered_where_it_stands_among_the_sizes(said, is_offered):
    assert cups_words.offers(said, PaperSize.A5) is is_offered
