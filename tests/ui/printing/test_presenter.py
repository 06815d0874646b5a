"""What printing decides: made once, recorded only when handed over, explained in a sentence."""

from dataclasses import replace
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A3, A5

from app.documents.joining import with_pages_before
from app.documents.preview import Preview
from app.domain.errors_printing import (
    NoPrintingSystemError,
    PrinterRefusesError,
    PrintRefusedError,
)
from app.domain.printing import (
    JobOutcome,
    JobStage,
    PrinterState,
    PrinterTrouble,
    PrintHabits,
    Sides,
)
from tests.support.papers import a_paper
from tests.support.printing import DESK, HALL
from tests.support.sticks import with_sticks
from tests.ui.events.builders import words_said
from ui.printing.paper import PaperToPrint
from ui.printing.presenter import PrintPresenter
from ui.printing.view import Asked
from ui.theme.tokens import Tone


class PrintView:
    """The box, and the paper that it is opened for."""

    def __init__(self):
        self.paper = Paper()
        self.offered = ()
        self.habits = None
        self.shown = None
        self.nobody = ""
        self.pages = 0
        self.page_problem = ""
        self.problem = ""
        self.work = None
        self.handed = ""
        self.outcomes = []
        self.looks = 0
        self.opened = []
        self.has_viewer = True
        self.left = 0

    def show_printers(self, printers, habits):
        self.offered, self.habits = printers, habits

    def show_printer(self, shown):
        self.shown = shown

    def show_no_printer(self, words):
        self.nobody = words

    def show_preview(self, pdf, pages):
        self.pages = pages

    def show_correction(self, words, *, can_adjust):
        self.correction, self.can_adjust = words, can_adjust

    def show_page_problem(self, words):
        self.page_problem = words

    def show_problem(self, words):
        self.problem = words

    def show_at_work(self, running, words):
        self.work = running

    def show_handed(self, words, *, can_stop, goes_on):
        self.handed = words
        self.goes_on = goes_on
        self.can_stop = can_stop

    def show_outcome(self, words, tone, *, is_ended):
        self.outcomes.append((words, tone, is_ended))

    def ask_again_later(self):
        self.looks += 1

    def open_file(self, pdf):
        self.opened.append(pdf)
        return self.has_viewer

    def leave(self):
        self.left += 1


class Paper:
    """A paper of three pages that counts how often it was made and taken back."""

    def __init__(self):
        self.made = 0
        self.taken_back = 0
        self.handed = 0
        self.to_print = PaperToPrint(
            "Lapa",
            self.make,
            Path("lapa.pdf"),
            preview=a_paper(3),
            take_back=self.take_back,
            handed=self.note_handed,
        )

    def make(self, job):
        self.made += 1
        return a_paper(3)

    def take_back(self):
        self.taken_back += 1

    def note_handed(self):
        self.handed += 1

    @property
    def counts(self):
        return self.made, self.taken_back, self.handed


@pytest.fixture
def view():
    return PrintView()


@pytest.fixture
def presenter(view, desk, printers):
    made = PrintPresenter(view, desk, view.paper.to_print, desk.application.printing)
    made.load()
    desk.jobs.run()
    return made


def asked(printer="hall", copies=1, pages="", sides=Sides.ONE, is_colour=True):
    return Asked(printer, copies, pages, sides, is_colour)


def test_printers_are_offered_by_their_names_with_the_first_one_chosen(view, presenter):
    assert view.offered == (
        ("hall", "Zāles printeris", "2. stāvs"),
        ("desk", "Galda printeris", ""),
    )
    assert view.habits == PrintHabits("hall")
    assert view.pages == 3


def test_nothing_is_made_for_looking_at_it(view, presenter):
    assert view.paper.counts == (0, 0, 0)


def of_paper(view, desk, printers, **changes):
    paper = replace(view.paper.to_print, **changes)
    return PrintPresenter(view, desk, paper, desk.application.printing)


def test_a_poster_says_before_printing_on_what_paper_it_comes_out(view, desk, printers):
    printers.with_a3 = frozenset({"desk"})
    presenter = of_paper(view, desk, printers, preview=a_paper(1, A3))
    presenter.load()
    desk.jobs.run()

    on_a4 = view.shown
    presenter.choose("desk")
    unsaid = view.shown
    desk.jobs.run()

    assert "made smaller to fit on A4" in on_a4.note
    assert on_a4.can_print
    assert not unsaid.can_print
    assert view.shown.note == "Made for A3: put A3 paper into the printer."
    assert view.shown.can_print


def test_a_paper_of_several_sizes_says_that_large_pages_are_made_smaller(view, desk, printers):
    mixed = with_pages_before(a_paper(1), a_paper(1, A3))
    of_paper(view, desk, printers, preview=mixed).load()
    desk.jobs.run()

    assert "Pages larger than A4 are made smaller" in view.shown.note
    assert view.shown.can_print


def test_nothing_is_printed_before_its_pages_were_seen(view, desk, printers):
    presenter = of_paper(view, desk, printers, preview=lambda job: a_paper(1, A3))
    presenter.look_for_printers()
    desk.jobs.run()
    before = view.shown.can_print

    presenter.load()
    desk.jobs.run()

    assert not before
    assert view.shown.can_print


def test_what_is_asked_goes_to_the_printer_once(view, presenter, printers, desk):
    presenter.print(asked(copies=2, pages="2-3", sides=Sides.LONG_EDGE, is_colour=False))
    desk.jobs.run()

    ((pdf, wish),) = printers.handed
    with Preview(pdf) as printed:
        assert printed.page_count == 2
    assert (wish.copies, wish.pages, wish.sides, wish.is_colour) == (2, (2, 3), "long", False)
    assert wish.title == "Lapa"
    assert view.paper.counts == (1, 0, 1)
    assert view.handed.startswith("Handed to Zāles printeris:")
    assert desk.window.said == [(view.handed, Tone.GOOD)]


def test_several_papers_in_one_file_are_told_to_the_printer(view, desk, printers):
    presenter = of_paper(view, desk, printers, parts=lambda: (1, 2))
    presenter.load()
    desk.jobs.run()

    presenter.print(asked(sides=Sides.LONG_EDGE))
    desk.jobs.run()

    ((pdf, _),) = printers.handed
    with Preview(pdf) as printed:
        assert printed.page_count == 4


def test_pages_that_are_not_there_are_told_before_anything_is_made(view, presenter):
    presenter.print(asked(pages="4"))

    assert "1-2, 4" in view.page_problem
    assert view.paper.counts == (0, 0, 0)


@pytest.mark.parametrize(
    "error", [PrinterRefusesError("Zāles printeris"), PrintRefusedError("Zāles printeris", "no")]
)
def test_a_paper_that_the_printer_refuses_leaves_no_record(view, presenter, printers, error, desk):
    printers.refuses_with = error

    presenter.print(asked())
    desk.jobs.run()

    assert "“Zāles printeris”" in view.problem
    assert view.paper.counts == (1, 1, 0)


def test_a_paper_that_was_stopped_on_its_way_leaves_no_record(view, presenter, desk):
    presenter.print(asked())
    view.work.cancel()
    desk.jobs.run()

    assert view.problem == "Stopped. Nothing was printed."
    assert view.paper.counts == (1, 1, 0)


def test_printer_and_sides_are_remembered_for_the_next_paper(presenter, desk, view):
    presenter.print(asked("hall", sides=Sides.SHORT_EDGE, is_colour=False))
    desk.jobs.run()
    presenter.print(asked("desk"))
    desk.jobs.run()

    again = PrintPresenter(view, desk, view.paper.to_print, desk.application.printing)
    again.load()
    desk.jobs.run()

    # The one at the desk has neither both sides nor colour: what was chosen for them stays.
    assert view.habits == PrintHabits("desk", Sides.SHORT_EDGE, is_colour=False)


def test_a_printer_that_is_gone_gives_way_to_the_usual_one(desk, view, printers):
    settings = desk.application.settings
    gone = replace(settings.preferences(), printing=PrintHabits("gone", Sides.LONG_EDGE))
    settings.prefer(gone)

    PrintPresenter(view, desk, view.paper.to_print, desk.application.printing).load()
    desk.jobs.run()

    assert view.habits == PrintHabits("hall", Sides.LONG_EDGE)


def test_a_printer_that_takes_no_papers_cannot_be_asked(view, desk, printers):
    printers.known = (replace(HALL, state=PrinterState.REFUSING), DESK)
    presenter = PrintPresenter(view, desk, view.paper.to_print, desk.application.printing)
    presenter.load()
    desk.jobs.run()
    assert not view.shown.can_print
    assert "takes no papers" in view.shown.note

    presenter.choose("desk")

    assert view.shown.can_print
    assert view.shown.note == ""
    assert not view.shown.can_duplex


@pytest.mark.parametrize(
    ("known", "words"),
    [((), "No printer is set up"), (NoPrintingSystemError(), "nothing to print with")],
)
def test_without_a_printer_a_paper_is_opened(view, desk, printers, known, words):
    printers.known = known
    presenter = PrintPresenter(view, desk, view.paper.to_print, desk.application.printing)
    presenter.load()
    desk.jobs.run()
    assert words in view.nobody

    presenter.open()
    desk.jobs.run()

    assert [pdf[:4] for pdf in view.opened] == [b"%PDF"]
    assert view.paper.counts == (1, 0, 1)
    assert view.left == 1


def test_a_computer_that_shows_no_pdf_says_so_and_keeps_no_record(view, presenter, desk):
    view.has_viewer = False

    presenter.open()
    desk.jobs.run()

    assert "shows no PDF" in view.problem
    assert view.paper.counts == (1, 1, 0)


def test_a_saved_paper_is_a_paper_that_was_handed_over(view, presenter, tmp_path, desk):
    presenter.save(tmp_path / "lapa.pdf")
    desk.jobs.run()

    assert (tmp_path / "lapa.pdf").read_bytes().startswith(b"%PDF")
    assert view.paper.counts == (1, 0, 1)
    assert view.left == 1


def test_a_paper_saved_on_a_stick_is_on_it_before_the_stick_may_be_taken_out(
    presenter, tmp_path, desk, window
):
    stick = tmp_path / "KINGSTON"
    drives = with_sticks(desk.application)
    drives.put_in(stick)

    presenter.save(stick / "lapa.pdf")
    desk.jobs.run()

    assert drives.settled == [stick]
    (words,) = words_said(window)
    assert words.splitlines()[-1] == "You may take the stick out."


def test_nothing_is_said_of_a_stick_where_the_paper_lies_on_none(presenter, tmp_path, desk, window):
    presenter.save(tmp_path / "lapa.pdf")
    desk.jobs.run()

    assert words_said(window) == [f"Saved: {tmp_path / 'lapa.pdf'}"]


def followed(view, desk, then):
    """Return what prints a paper after which another one is printed."""
    view.paper.to_print = replace(view.paper.to_print, follow_up=then)
    return PrintPresenter(view, desk, view.paper.to_print, desk.application.printing)


def test_the_next_paper_is_asked_for_when_the_box_of_this_one_is_gone(view, desk, printers):
    asked_next = []
    presenter = followed(view, desk, lambda: asked_next.append("labels"))
    presenter.load()
    desk.jobs.run()
    presenter.print(asked())
    desk.jobs.run()
    before = list(asked_next)

    presenter.leave()

    assert view.goes_on
    assert (before, asked_next) == ([], ["labels"])


def test_a_box_closed_without_printing_asks_for_nothing_more(view, desk, printers):
    asked_next = []
    presenter = followed(view, desk, lambda: asked_next.append("labels"))
    presenter.load()
    desk.jobs.run()

    presenter.leave()

    assert asked_next == []


def test_a_folder_that_takes_no_file_is_explained_and_leaves_no_record(
    view, presenter, tmp_path, desk
):
    presenter.save(tmp_path / "gone" / "lapa.pdf")
    desk.jobs.run()

    assert "The stick or folder was gone" in view.problem
    assert view.paper.counts == (1, 1, 0)
    assert view.left == 0


def test_a_printer_out_of_paper_is_told_until_it_goes_on(view, presenter, printers, desk):
    printers.becomes = JobOutcome(JobStage.PRINTING, PrinterTrouble.PAPER)
    presenter.print(asked())
    desk.jobs.run()

    presenter.look()
    desk.jobs.run()
    printers.becomes = JobOutcome(JobStage.DONE)
    presenter.look()
    desk.jobs.run()

    (waiting, tone, _), (done, _, is_ended) = view.outcomes
    assert "Put some in" in waiting
    assert tone is Tone.ATTENTION
    assert (done, is_ended) == ("The printer has taken all of it.", True)
    # Asked again after handing over and after the first look, and no more when it was done.
    assert view.looks == 2


def test_a_paper_can_be_taken_out_of_the_queue(view, presenter, printers, desk):
    presenter.print(asked())
    desk.jobs.run()

    presenter.stop()
    desk.jobs.run()

    assert printers.cancelled == [1]
    assert view.outcomes[-1] == ("Printing was stopped.", Tone.NEUTRAL, True)


def test_a_box_that_was_closed_meanwhile_leaves_it_to_the_window(view, presenter, printers, desk):
    printers.refuses_with = PrinterRefusesError("Zāles printeris")
    presenter.print(asked())
    presenter.leave()
    desk.jobs.run()

    assert view.problem == ""
    assert "Zāles printeris" in desk.window.said[-1][0]
    assert view.paper.counts == (1, 1, 0)


def test_it_is_said_whether_small_paper_has_to_be_put_in(view, desk, printers, jobs):
    printers.with_a5 = frozenset({"hall"})
    presenter = of_paper(view, desk, printers, preview=a_paper(1, A5))
    presenter.load()
    jobs.run()
    assert view.shown.note == "Made for A5: put A5 paper into the printer."

    presenter.choose("desk")
    jobs.run()

    assert "each page comes out on a half of A4" in view.shown.note
