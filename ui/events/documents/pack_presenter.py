"""What the print pack decides: which papers, how many, where they go; choices stay on this laptop.

Plain Python. Pages are drawn beside the window; an answer to an earlier wish is dropped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.domain.pack_choices import ON_OWN_SHEETS, PackPaper, PackWish
from app.services.wording.errors import sentence
from app.services.wording.print_pack import file_stem, pack_problem_words, pack_stem, paper_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.ids import EventId
    from app.domain.pack_choices import PackChoices
    from app.jobs import Job
    from app.services.print_pack import PackOffer, PackPrint, PackSaved
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class PackShown:
    """What is asked of the pack, and what the event has for it."""

    wish: PackWish
    offer: PackOffer

    def copies(self, paper: PackPaper) -> int:
        """Return how many of a paper are asked for."""
        return dict(self.wish.copies).get(paper, self.offer.copies[paper])

    def repeats(self, paper: PackPaper) -> int:
        """Return how often the pages of a paper are printed; forms are counted by themselves."""
        return 1 if paper is PackPaper.CONSENT else self.copies(paper)

    def hint(self, paper: PackPaper) -> str:
        """Return what is worth knowing of a paper of this event."""
        match paper:
            case PackPaper.PHOTO_LIST:
                return translate("Print pack", "Not in pictures: {count}").format(
                    count=self.offer.not_pictured
                )
            case PackPaper.CONSENT:
                return translate("Print pack", "Children without consent: {count}").format(
                    count=self.offer.copies[PackPaper.CONSENT]
                )
            case PackPaper.LABELS:
                return translate("Print pack", "On the list: {count}").format(
                    count=self.offer.expected
                )
            case _:
                return ""


class PackView(Protocol):
    """What the presenter asks of the place."""

    def show_pack(self, shown: PackShown) -> None:
        """Show what is asked of the pack."""
        ...

    def show_papers(self, pdf: bytes, places: Mapping[PackPaper, int], printed: int) -> None:
        """Show the pages as they will be printed, each paper once.

        `places` tells at which page a paper begins, `printed` how many pages come of all copies.
        """
        ...

    def show_no_papers(self, words: str) -> None:
        """Say why there is nothing to print."""
        ...

    def show_problems(self, problems: Sequence[str]) -> None:
        """Show in words what cannot be printed; none hides the list."""
        ...

    def ask_print(self, load: PrinterLoad) -> None:
        """Let the person print what lies in the printer at once."""
        ...


class PrinterLoad:
    """Papers of the pack that are printed on one kind of paper; its work runs beside the window.

    The pages of the sign-in sheet are remembered when it is made for good.
    """

    def __init__(
        self, desk: Desk, event: EventId, wish: PackWish, *, title: str, file: Path
    ) -> None:
        self.wish = wish
        self.is_followed = False
        self.title = title
        self.file = file
        self._event = event
        self._pack = desk.application.print_pack
        self._made: PackPrint | None = None

    def preview(self, job: Job) -> bytes:
        """Return the pages in all their copies, for they are counted to choose some of them.

        Nothing is remembered.
        """
        return self._pack.preview(self._event, self.wish, job, is_repeated=True).pdf

    def make(self, job: Job) -> bytes:
        """Return the pages to be printed."""
        self._made = self._pack.make(self._event, self.wish, job)
        return self._made.pdf

    def parts(self) -> tuple[int, ...]:
        """Return how many pages each paper has of what was made last."""
        return () if self._made is None else self._made.parts

    def take_back(self) -> None:
        """Forget the sign-in sheet that was made last and not printed after all."""
        if self._made is not None:
            self._pack.take_back(self._made)
            self._made = None


class PackPresenter:
    """Decides for the print pack of one event."""

    def __init__(self, view: PackView, desk: Desk, open_folder: Callable[[Path], bool]) -> None:
        self._view = view
        self._desk = desk
        self._open_folder = open_folder
        self._event: EventId | None = None
        self._wish = PackWish()
        self._offer: PackOffer | None = None
        self._drawing: RunningJob | None = None
        self._loads: list[PrinterLoad] = []
        self._without_pages: frozenset[PackPaper] = frozenset()

    def open(self, event: EventId) -> None:
        """Show the pack of another event with what was last chosen on this laptop."""
        preferences = self._desk.application.settings.preferences()
        self._event = event
        self._wish = PackWish(preferences.paper_language, preferences.pack)
        self.load()

    def load(self) -> None:
        """Show the pack for the people and sessions that are kept now."""
        if self._event is None:
            return
        self._offer = self._desk.application.print_pack.offer(self._event)
        self._view.show_pack(PackShown(self._wish, self._offer))
        self._draw()

    def ask(self, wish: PackWish) -> None:
        """Ask something else of the pack, and remember it."""
        if self._offer is None:
            return
        usual = self._offer.copies
        own = tuple((paper, count) for paper, count in wish.copies if usual[paper] != count)
        wish = replace(wish, copies=own)
        if wish == self._wish:
            return
        if wish.choices != self._wish.choices:
            self._remember(wish.choices)
        self._wish = wish
        self._view.show_pack(PackShown(wish, self._offer))
        self._draw()

    def print(self) -> None:
        """Print the pack: plain paper first, then what lies on sheets of its own, one by one."""
        if self._event is None or self._offer is None:
            return
        asked = [
            one
            for one in self._wish.papers
            if self._is_asked(one) and one not in self._without_pages
        ]
        plain = tuple(one for one in asked if not self._has_own_sheets(one))
        apart = [(one,) for one in asked if self._has_own_sheets(one)]
        self._loads = [self._load(group) for group in (plain, *apart) if group]
        self.print_next()

    def print_next(self) -> None:
        """Go on with what is printed next, if anything is left."""
        if self._loads:
            load = self._loads.pop(0)
            load.is_followed = bool(self._loads)
            self._view.ask_print(load)

    def save(self, folder: Path) -> None:
        """Write the papers into a folder, a file each, beside the window."""
        if self._event is None:
            return
        running = self._desk.jobs.start(_Saving(self._desk, self._event, self._wish, folder))
        self._desk.follow(running, translate("Print pack", "Writing the papers …"))
        running.succeeded.connect(self._finish)
        running.failed.connect(self._explain)

    def _has_own_sheets(self, paper: PackPaper) -> bool:
        """Tell whether a paper needs something else in the printer than the others."""
        if paper is PackPaper.POSTER:
            return self._wish.choices.poster_is_a3
        return paper in ON_OWN_SHEETS

    def _is_asked(self, paper: PackPaper) -> bool:
        return self._offer is not None and PackShown(self._wish, self._offer).copies(paper) > 0

    def _load(self, papers: tuple[PackPaper, ...]) -> PrinterLoad:
        assert self._event is not None  # noqa: S101  asked in `print`
        assert self._offer is not None  # noqa: S101  as above
        names = tuple(one.value for one in papers)
        wish = replace(self._wish, choices=replace(self._wish.choices, papers=names))
        title = self._offer.title
        if self._has_own_sheets(papers[0]):
            words = translate("Print pack", "{paper}: put their sheets into the printer – {title}")
            titled = words.format(paper=paper_words(papers[0]), title=title)
            stem = file_stem(papers[0], title, 1)
        else:
            titled = translate("Print pack", "Print pack: {title}").format(title=title)
            stem = pack_stem(title)
        return PrinterLoad(self._desk, self._event, wish, title=titled, file=Path(f"{stem}.pdf"))

    def _remember(self, choices: PackChoices) -> None:
        settings = self._desk.application.settings
        settings.prefer(replace(settings.preferences(), pack=choices))

    def _finish(self, saved: PackSaved) -> None:
        self._view.show_problems(tuple(map(pack_problem_words, saved.problems)))
        if not saved.files:
            self._desk.explain(_nothing())
            return
        words = translate("Print pack", "%n files saved in {folder}", n=len(saved.files))
        folder = saved.files[0].parent
        self._desk.say(words.format(folder=folder))
        self._open_folder(folder)

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _draw(self) -> None:
        if self._event is None:
            return
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = self._desk.jobs.start(_Drawing(self._desk, self._event, self._wish))
        self._drawing.succeeded.connect(self._show_drawn)
        self._drawing.failed.connect(self._show_failed)

    def _show_drawn(self, drawn: _Drawn) -> None:
        if (drawn.event, drawn.wish) != (self._event, self._wish):
            return
        self._without_pages = frozenset(set(drawn.wish.papers) - set(drawn.places))
        self._view.show_problems(tuple(map(pack_problem_words, drawn.made.problems)))
        if drawn.made.pdf:
            self._view.show_papers(drawn.made.pdf, drawn.places, self._printed(drawn.made))
        else:
            self._view.show_no_papers(_nothing())

    def _printed(self, made: PackPrint) -> int:
        assert self._offer is not None  # noqa: S101  drawn after it was looked up
        shown = PackShown(self._wish, self._offer)
        return sum(piece.pages * shown.repeats(piece.paper) for piece in made.pieces)

    def _show_failed(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._view.show_problems(())
            self._view.show_no_papers(sentence(error))


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Pages, and what was asked for them."""

    event: EventId
    wish: PackWish
    made: PackPrint

    @property
    def places(self) -> dict[PackPaper, int]:
        """Return at which page each paper begins, counted from 0."""
        places, begin = {}, 0
        for piece in self.made.pieces:
            places[piece.paper] = begin
            begin += piece.pages
        return places


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The work of drawing a pack to be looked at."""

    desk: Desk
    event: EventId
    wish: PackWish

    def __call__(self, job: Job) -> _Drawn:
        made = self.desk.application.print_pack.preview(self.event, self.wish, job)
        return _Drawn(self.event, self.wish, made)


@dataclass(frozen=True, slots=True)
class _Saving:
    """The work of writing a pack into a folder."""

    desk: Desk
    event: EventId
    wish: PackWish
    folder: Path

    def __call__(self, job: Job) -> PackSaved:
        return self.desk.application.print_pack.save(self.event, self.wish, self.folder, job)


def _nothing() -> str:
    return translate("Print pack", "Tick the papers that you need; there is nothing to print yet.")
