"""The print pack: what is asked of it, how many of each, and the way to printer and folder."""

from dataclasses import replace

import pytest

from app.domain.pack_choices import PackChoices, PackPaper, PackWish
from app.jobs import NO_JOB
from app.services.pictures import PaperPictures
from tests.support.stores import TODAY, a_person, a_session, an_event, table_dump
from tests.ui.events.builders import add_people, words_said
from ui.events.documents.pack_presenter import PackPresenter


class RecordingView:
    def __init__(self):
        self.shown, self.papers, self.no_papers, self.problems, self.loads = None, [], "", (), []
        self.places, self.printed = {}, 0

    def show_pack(self, shown):
        self.shown = shown

    def show_papers(self, pdf, places, printed):
        self.papers.append(pdf)
        self.places, self.printed = places, printed
        self.no_papers = ""

    def show_no_papers(self, words):
        self.no_papers = words

    def show_problems(self, problems):
        self.problems = problems

    def ask_print(self, load):
        self.loads.append(load)


class Folders:
    def __init__(self):
        self.opened = []

    def open(self, path):
        self.opened.append(path)
        return True


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def folders():
    return Folders()


@pytest.fixture
def event(application):
    event = application.events.add(an_event("Ādas darbnīca"), [a_session(TODAY)])
    add_people(application, event, "Anna Bērziņa", "Zane Ozola")
    child = application.people.add(a_person("Kārlis", "Ozols", age_band="0-12"))
    application.attendance.register(event.id, [child.id])
    return event


@pytest.fixture
def presenter(view, desk, folders, event, jobs):
    presenter = PackPresenter(view, desk, folders.open)
    presenter.open(event.id)
    jobs.run()
    return presenter


def choosing(view, *papers, **more):
    wish = view.shown.wish
    names = tuple(one.value for one in papers)
    return replace(wish, choices=replace(wish.choices, papers=names), **more)


def page_count(pdf):
    with PaperPictures(pdf) as pictures:
        return pictures.page_count


def test_the_pack_begins_with_what_an_event_usually_needs(presenter, view):
    assert view.shown.wish == PackWish("lv", PackChoices())
    assert {paper: view.shown.copies(paper) for paper in PackPaper} == {
        PackPaper.SHEET: 1,
        PackPaper.POSTER: 1,
        PackPaper.PHOTO_LIST: 1,
        PackPaper.CONSENT: 1,
        PackPaper.FEEDBACK: 3,
        PackPaper.LABELS: 1,
        PackPaper.CARDS: 1,
    }
    assert view.shown.hint(PackPaper.CONSENT) == "Children without consent: 1"
    assert view.shown.hint(PackPaper.PHOTO_LIST) == "Not in pictures: 1"
    assert view.shown.hint(PackPaper.LABELS) == "On the list: 3"


def test_the_preview_shows_every_paper_once(presenter, view):
    assert page_count(view.papers[-1]) == 5
    assert view.problems == ()


def test_it_is_told_where_a_paper_begins_and_how_many_pages_are_printed(presenter, view):
    assert view.places == {
        PackPaper.SHEET: 0,
        PackPaper.PHOTO_LIST: 1,
        PackPaper.CONSENT: 2,
        PackPaper.FEEDBACK: 3,
        PackPaper.LABELS: 4,
    }
    assert view.printed == 7


def test_an_answer_to_an_earlier_wish_is_dropped(presenter, view, jobs):
    before = len(view.papers)

    presenter.ask(choosing(view, PackPaper.POSTER))
    presenter.ask(choosing(view, PackPaper.POSTER, PackPaper.FEEDBACK))
    jobs.run()

    assert len(view.papers) == before + 1
    assert page_count(view.papers[-1]) == 2


def test_choices_are_remembered_for_the_next_event(presenter, view, application):
    wish = choosing(view, PackPaper.CARDS)
    presenter.ask(replace(wish, choices=replace(wish.choices, label_sheet="90x54")))
    other = application.events.add(an_event("Cits"), [a_session(TODAY)])

    presenter.open(other.id)

    assert view.shown.wish.papers == (PackPaper.CARDS,)
    assert view.shown.wish.choices.label_sheet == "90x54"


def test_a_number_of_its_own_stays_and_the_others_follow_the_list(
    presenter, view, application, event
):
    numbers = tuple({**view.shown.offer.copies, PackPaper.POSTER: 4}.items())
    presenter.ask(replace(view.shown.wish, copies=numbers))
    add_people(application, event, "Juris Kalns")

    presenter.load()

    assert view.shown.copies(PackPaper.POSTER) == 4
    assert view.shown.copies(PackPaper.FEEDBACK) == 4


def test_nothing_ticked_is_said_in_words(presenter, view, jobs):
    presenter.ask(choosing(view))
    jobs.run()

    assert view.no_papers.startswith("Tick the papers")


def test_what_cannot_be_printed_is_said_with_its_paper(presenter, view, jobs, application, event):
    add_people(application, event, "Aigars🌳 Bērzs")

    presenter.ask(choosing(view, PackPaper.LABELS))
    jobs.run()

    assert len(view.problems) == 1
    assert view.problems[0].startswith("Name labels – Aigars🌳 Bērzs")


def test_printing_asks_for_plain_paper_first_and_then_for_what_has_its_own_sheets(presenter, view):
    presenter.ask(
        choosing(view, PackPaper.POSTER, PackPaper.FEEDBACK, PackPaper.LABELS, PackPaper.CARDS)
    )

    presenter.print()
    first = list(view.loads)
    presenter.print_next()
    presenter.print_next()
    presenter.print_next()

    assert len(first) == 1
    assert [load.wish.papers for load in view.loads] == [
        (PackPaper.POSTER, PackPaper.FEEDBACK),
        (PackPaper.LABELS,),
        (PackPaper.CARDS,),
    ]
    assert [load.file.name for load in view.loads] == [
        "print_pack_adas_darbnica.pdf",
        "name_labels_adas_darbnica.pdf",
        "cards_with_code_adas_darbnica.pdf",
    ]
    assert "Ādas darbnīca" in view.loads[0].title


def test_a_poster_on_large_paper_is_printed_apart(presenter, view):
    wish = choosing(view, PackPaper.POSTER, PackPaper.FEEDBACK)
    presenter.ask(replace(wish, choices=replace(wish.choices, poster_is_a3=True)))

    presenter.print()
    presenter.print_next()

    assert [load.wish.papers for load in view.loads] == [
        (PackPaper.FEEDBACK,),
        (PackPaper.POSTER,),
    ]


def test_a_paper_of_which_none_is_wanted_is_not_printed(presenter, view):
    presenter.ask(
        choosing(view, PackPaper.POSTER, PackPaper.LABELS, copies=((PackPaper.LABELS, 0),))
    )

    presenter.print()
    presenter.print_next()

    assert [load.wish.papers for load in view.loads] == [(PackPaper.POSTER,)]


def test_labels_for_nobody_are_said_and_not_printed(presenter, view, jobs, application):
    bare = application.events.add(an_event("Tukšs"), [a_session(TODAY)])
    presenter.open(bare.id)
    presenter.ask(choosing(view, PackPaper.POSTER, PackPaper.LABELS))
    jobs.run()

    presenter.print()
    presenter.print_next()

    assert view.problems == ("Name labels – there is nothing to print.",)
    assert [load.wish.papers for load in view.loads] == [(PackPaper.POSTER,)]


def test_only_what_is_made_to_be_printed_is_remembered_and_can_be_taken_back(
    presenter, view, store
):
    presenter.ask(choosing(view, PackPaper.SHEET, PackPaper.FEEDBACK))
    presenter.print()
    (load,) = view.loads

    assert page_count(load.preview(NO_JOB)) == 4
    assert table_dump(store, "sheet_page") == []
    assert page_count(load.make(NO_JOB)) == 4
    assert len(table_dump(store, "sheet_page")) == 1
    load.take_back()
    assert table_dump(store, "sheet_page") == []


def test_taking_back_a_pack_without_a_sheet_undoes_nobody_elses_act(presenter, view, application):
    presenter.ask(choosing(view, PackPaper.FEEDBACK))
    presenter.print()
    before = application.undo.next_undo()

    view.loads[0].make(NO_JOB)
    view.loads[0].take_back()

    assert application.undo.next_undo() == before


def test_a_folder_gets_the_files_and_is_opened(presenter, jobs, window, folders, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()

    presenter.save(folder)
    jobs.run()

    assert len(list(folder.iterdir())) == 5
    assert window.followed == ["Writing the papers …"]
    assert words_said(window)[-1] == f"5 files saved in {folder}"
    assert folders.opened == [folder]


def test_a_folder_that_is_not_there_is_explained(presenter, jobs, window, folders, tmp_path):
    presenter.save(tmp_path / "nowhere")
    jobs.run()

    assert len(words_said(window)) == 1
    assert folders.opened == []
