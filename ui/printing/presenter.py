"""Printing a paper: which printers there are, what is asked of one, and what became of it.

It knows the order of the steps: a paper is made for good only when it is handed to a printer,
opened or saved, and its record is taken back when that fails. It knows no widgets and no PDF.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.errors import KopaError
from app.domain.errors_printing import NoPrintingSystemError, PageRangeError
from app.domain.print_calibration import Correction, kept_for
from app.domain.printing import (
    ENDED,
    JobOutcome,
    JobStage,
    OddPages,
    PrinterState,
    PrintHabits,
    PrintWish,
    chosen_pages,
)
from app.files import write_file
from app.services.wording.errors import sentence
from app.services.wording.printing import (
    correction_words,
    handed_words,
    outcome_words,
    size_words,
    state_words,
)
from app.services.wording.sticks import saved_to_words, take_out_words
from app.texts import translate
from ui.printing.view import PrinterShown
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.domain.designs import PageFormat
    from app.domain.printing import PaperSize, PrintedJob, PrinterInfo
    from app.jobs import Job
    from app.services.sticks import SticksService
    from ui.jobs.protocol import RunningJob
    from ui.printing.paper import PaperToPrint
    from ui.printing.view import Asked, Printing, PrintView
    from ui.shell.desk import Desk

# A job that is still waiting after two minutes waits for somebody at the printer.
_MOST_LOOKS: Final = 80
_STOPPED: Final = JobOutcome(JobStage.CANCELLED)


@dataclass(frozen=True, slots=True)
class _Order:
    """One paper on its way to a printer. Its work runs beside the window."""

    paper: PaperToPrint
    printing: Printing
    wish: PrintWish

    def run(self, job: Job) -> PrintedJob:
        def hand_over(pdf: bytes) -> PrintedJob:
            parts = self.paper.parts() if self.paper.parts is not None else ()
            return self.printing.print_pdf(pdf, replace(self.wish, parts=parts), job)

        return self.paper.give(hand_over, job)


@dataclass(frozen=True, slots=True)
class _Saving:
    """One paper on its way into a file; what comes of it says whether that is on a stick."""

    paper: PaperToPrint
    file: Path
    sticks: SticksService

    def run(self, job: Job) -> tuple[Path, bool]:
        def write(pdf: bytes) -> tuple[Path, bool]:
            write_file(self.file, pdf)
            return self.file, self.sticks.settle(self.file.parent)

        return self.paper.give(write, job)


@dataclass(frozen=True, slots=True)
class _SavingEach:
    """Papers on their way into a folder, a file for each."""

    save_each: Callable[[Path, Job], int]
    folder: Path
    sticks: SticksService

    def run(self, job: Job) -> tuple[int, Path, bool]:
        count = self.save_each(self.folder, job)
        return count, self.folder, self.sticks.settle(self.folder)


@dataclass(frozen=True, slots=True)
class _AskingForSize:
    """The question whether a printer takes a size of paper, which a driver may have to be asked."""

    printing: Printing
    printer: str
    size: PaperSize

    def run(self, job: Job) -> tuple[str, PaperSize, bool]:
        return self.printer, self.size, self.printing.takes(self.printer, self.size, job)


@dataclass(frozen=True, slots=True)
class _Looking:
    printing: Printing
    printed: PrintedJob

    def run(self, job: Job) -> JobOutcome:
        del job
        return self.printing.outcome(self.printed)


@dataclass(frozen=True, slots=True)
class _Stopping:
    printing: Printing
    printed: PrintedJob

    def run(self, job: Job) -> None:
        del job
        self.printing.cancel(self.printed)


@dataclass(frozen=True, slots=True)
class _Forgetting:
    paper: PaperToPrint

    def run(self, job: Job) -> None:
        del job
        self.paper.forget()


class PrintPresenter:
    """Decides what the box shows and does what its buttons say."""

    def __init__(
        self, view: PrintView, desk: Desk, paper: PaperToPrint, printing: Printing
    ) -> None:
        self._view = view
        self._desk = desk
        self._paper = paper
        self._printing = printing
        self._printers: dict[str, PrinterInfo] = {}
        self._pages = 0
        self._odd = OddPages.NONE
        self._awaits_pages = callable(paper.preview)
        self._chosen = ""
        self._takes: dict[tuple[str, PaperSize | None], bool] = {}
        self._printed: PrintedJob | None = None
        self._looks = 0
        self._has_left = False
        self._is_handed = False
        self._on_preprinted = False
        self._format: PageFormat | None = None
        self._kept: list[RunningJob] = []

    @property
    def _wanted(self) -> PaperToPrint:
        """The paper as it is asked for: whole, or without what the sheets carry already."""
        return self._paper.on_preprinted() if self._on_preprinted else self._paper

    def load(self) -> None:
        """Look which printers there are, and show the pages."""
        self.look_for_printers()
        habits = self._desk.application.settings.preferences().printing
        self._on_preprinted = habits.on_preprinted and self._paper.preprinted is not None
        self._look_at_pages()

    def choose_preprinted(self, *, is_on: bool) -> None:
        """Show the pages whole, or without what the sheets of paper carry already."""
        if is_on is not self._on_preprinted:
            self._on_preprinted = is_on
            self._look_at_pages()
            self._show_correction()

    @property
    def printer(self) -> PrinterInfo | None:
        """The printer that is chosen."""
        return self._printers.get(self._chosen)

    @property
    def page_format(self) -> PageFormat | None:
        """The format of the pages, as far as it is a usual one."""
        return self._format

    def note_corrected(self) -> None:
        """Show the correction of the chosen printer, which was just measured."""
        self._show_correction()

    def _look_at_pages(self) -> None:
        preview = self._wanted.preview
        self._awaits_pages = callable(preview)
        if callable(preview):
            self._start(preview, self._show_preview, self._show_no_preview)
        elif preview:
            self._show_preview(preview)

    def _correction(self) -> Correction:
        if not self._on_preprinted or self._format is None:
            return Correction()
        kept = self._desk.application.settings.preferences().corrections
        return kept_for(kept, self._chosen, self._format)

    def _show_correction(self) -> None:
        can_adjust = self._on_preprinted and self._format is not None and bool(self._chosen)
        words = ""
        if can_adjust:
            done = correction_words(self._correction())
            words = (
                translate("Printing", "Moved for this printer: {correction}.").format(
                    correction=done
                )
                if done
                else translate("Printing", "Nothing is moved for this printer yet.")
            )
        self._view.show_correction(words, can_adjust=can_adjust)

    def look_for_printers(self) -> None:
        """Look which printers there are now; somebody may have connected one."""
        self._start(self._printing.printers, self._show_printers, self._show_no_printers)

    def choose(self, name: str) -> None:
        """Show what another printer can do."""
        self._chosen = name
        self._show_chosen()
        self._show_correction()
        size = self._size_to_ask_for
        if size is not None:
            asking = _AskingForSize(self._printing, name, size)
            self._start(asking.run, self._note_size, self._explain)

    @property
    def _size_to_ask_for(self) -> PaperSize | None:
        """The paper of which it must be known whether the printer takes it, before it prints."""
        size = self._odd.size
        return None if (self._chosen, size) in self._takes else size

    def _show_chosen(self) -> None:
        printer = self._printers[self._chosen]
        is_asking = self._size_to_ask_for is not None
        is_ready = not self._awaits_pages and not is_asking
        is_taken = self._takes.get((self._chosen, self._odd.size), False)
        size = size_words(self._odd, is_taken=is_taken)
        notes = (state_words(printer), "" if is_asking else size)
        self._view.show_printer(
            PrinterShown(
                " ".join(filter(None, notes)),
                printer.can_duplex,
                printer.is_colour,
                printer.state is not PrinterState.REFUSING and is_ready,
            )
        )

    def _note_size(self, answer: tuple[str, PaperSize, bool]) -> None:
        printer, size, is_taken = answer
        self._takes[printer, size] = is_taken
        if not self._has_left:
            self._show_chosen()

    def print(self, asked: Asked) -> None:
        """Make the paper and hand it to the printer."""
        try:
            pages = chosen_pages(asked.pages, self._pages) if self._pages else ()
        except PageRangeError as error:
            self._view.show_page_problem(sentence(error))
            return
        self._remember(asked)
        wish = PrintWish(
            asked.printer,
            self._paper.title,
            asked.copies,
            pages,
            asked.sides,
            asked.is_colour,
            correction=self._correction(),
        )
        order = _Order(self._wanted, self._printing, wish)
        words = translate("Printing", "Handing the pages to the printer…")
        self._follow(self._start(order.run, self._note_handed, self._explain), words)

    def open(self) -> None:
        """Make the paper and open it where it can be printed."""
        running = self._start(self._wanted.make, self._open_made, self._explain)
        self._follow(running, translate("Printing", "Making the pages…"))

    def save(self, file: Path) -> None:
        """Make the paper and write it to a file."""
        work = _Saving(self._wanted, file, self._desk.application.sticks)
        running = self._start(work.run, self._note_saved, self._explain)
        self._follow(running, translate("Printing", "Making the pages…"))

    def save_each(self, folder: Path) -> None:
        """Write a file for each paper into a folder, as for signing each by itself."""
        if self._paper.save_each is not None:
            work = _SavingEach(self._paper.save_each, folder, self._desk.application.sticks)
            running = self._start(work.run, self._note_each, self._explain)
            self._follow(running, translate("Printing", "Writing the files…"))

    def stop(self) -> None:
        """Take the paper out of the printer's queue."""
        if self._printed is not None:
            self._start(_Stopping(self._printing, self._printed).run, self._note_stopped)

    def look(self) -> None:
        """Look how far the printer is."""
        if self._printed is not None and not self._has_left:
            self._looks += 1
            self._start(_Looking(self._printing, self._printed).run, self._show_outcome)

    def leave(self) -> None:
        """Say nothing more to the box; what is on its way stays on its way."""
        self._has_left = True
        self._go_on()

    def _start(
        self,
        work: Callable[[Job], object],
        then: Callable[..., object],
        otherwise: Callable[[Exception], object] | None = None,
    ) -> RunningJob:
        running = self._desk.jobs.start(work)
        self._kept.append(running)
        running.succeeded.connect(then)
        if otherwise is not None:
            running.failed.connect(otherwise)
        return running

    def _follow(self, running: RunningJob, words: str) -> None:
        running.cancelled.connect(self._note_cancelled)
        self._desk.follow(running, words)
        self._view.show_at_work(running, words)

    # What comes back

    def _show_printers(self, printers: tuple[PrinterInfo, ...]) -> None:
        if self._has_left:
            return
        if not printers:
            self._view.show_no_printer(
                translate(
                    "Printing",
                    "No printer is set up on this computer. Connect one and add it in the "
                    "computer’s settings, or open the PDF, or save it and print it elsewhere.",
                )
            )
            return
        self._printers = {one.name: one for one in printers}
        habits = self._desk.application.settings.preferences().printing
        if habits.printer not in self._printers:
            habits = replace(habits, printer=printers[0].name)
        self._view.show_printers(
            tuple((one.name, one.words, one.place) for one in printers), habits
        )
        self.choose(habits.printer)

    def _show_no_printers(self, error: Exception) -> None:
        if isinstance(error, KopaError) and not self._has_left:
            self._view.show_no_printer(sentence(error))

    def _show_preview(self, pdf: bytes) -> None:
        if not self._has_left:
            self._awaits_pages = False
            self._pages = self._printing.page_count(pdf)
            self._format = self._printing.page_format(pdf)
            self._odd = self._printing.odd_pages(pdf)
            self._view.show_preview(pdf, self._pages)
            if self._chosen:
                self.choose(self._chosen)

    def _show_no_preview(self, error: Exception) -> None:
        self._awaits_pages = False
        if isinstance(error, KopaError) and not self._has_left:
            self._view.show_problem(sentence(error))

    def _note_handed(self, printed: PrintedJob) -> None:
        words = handed_words(printed)
        self._printed = printed
        self._tell_handed(words)
        if not self._has_left:
            goes_on = self._paper.follow_up is not None
            self._view.show_handed(words, can_stop=bool(printed.number), goes_on=goes_on)
            if printed.number:
                self._view.ask_again_later()

    def _note_saved(self, written: tuple[Path, bool]) -> None:
        file, is_stick = written
        words = translate("Printing", "Saved: {file}").format(file=file)
        self._tell_filed(f"{words}\n{take_out_words()}" if is_stick else words)
        self._leave_box()

    def _note_each(self, written: tuple[int, Path, bool]) -> None:
        count, folder, is_stick = written
        words = translate("Printing", "%n files are written to {folder}.", n=count)
        self._tell_filed(saved_to_words(words.format(folder=folder), is_stick=is_stick))
        self._leave_box()

    def _open_made(self, pdf: bytes) -> None:
        if self._view.open_file(pdf):
            self._tell_handed(translate("Printing", "The PDF is open. Print it from there."))
            self._leave_box()
            return
        self._start(_Forgetting(self._paper).run, self._note_forgotten)

    def _note_forgotten(self, _nothing: object) -> None:
        self._say_problem(
            translate(
                "Printing",
                "This computer shows no PDF files. Save the PDF and print it on another computer.",
            )
        )

    def _note_cancelled(self) -> None:
        self._say_problem(translate("Printing", "Stopped. Nothing was printed."))

    def _note_stopped(self, _nothing: object) -> None:
        words = outcome_words(_STOPPED)
        self._printed = None
        self._desk.say(words)
        if not self._has_left:
            self._view.show_outcome(words, Tone.NEUTRAL, is_ended=True)

    def _show_outcome(self, outcome: JobOutcome) -> None:
        if self._has_left or self._printed is None:
            return
        is_ended = outcome.stage in ENDED
        is_bad = outcome.trouble is not None or outcome.stage is JobStage.FAILED
        tone = Tone.ATTENTION if is_bad else Tone.GOOD
        self._view.show_outcome(outcome_words(outcome), tone, is_ended=is_ended)
        if not is_ended and self._looks < _MOST_LOOKS:
            self._view.ask_again_later()

    def _explain(self, error: Exception) -> None:
        if isinstance(error, NoPrintingSystemError) and not self._has_left:
            self._view.show_no_printer(sentence(error))
        elif isinstance(error, KopaError):
            self._say_problem(sentence(error))

    def _say_problem(self, words: str) -> None:
        if self._has_left:
            self._desk.explain(words)
        else:
            self._view.show_problem(words)

    def _tell_handed(self, words: str) -> None:
        self._desk.say(words)
        self._is_handed = True
        if self._paper.handed is not None:
            self._paper.handed()
        self._go_on()

    def _tell_filed(self, words: str) -> None:
        if self._paper.filed is None:
            self._tell_handed(words)
            return
        self._desk.say(words)
        self._is_handed = True
        self._paper.filed()
        self._go_on()

    def _go_on(self) -> None:
        if self._is_handed and self._has_left and self._paper.follow_up is not None:
            self._paper.follow_up()

    def _leave_box(self) -> None:
        if not self._has_left:
            self._view.leave()

    def _remember(self, asked: Asked) -> None:
        settings = self._desk.application.settings
        printer = self._printers[asked.printer]
        preferences = settings.preferences()
        habits = PrintHabits(
            asked.printer,
            asked.sides if printer.can_duplex else preferences.printing.sides,
            asked.is_colour if printer.is_colour else preferences.printing.is_colour,
            preferences.printing.on_preprinted
            if self._paper.preprinted is None
            else self._on_preprinted,
        )
        if habits != preferences.printing:
            settings.prefer(replace(preferences, printing=habits))
