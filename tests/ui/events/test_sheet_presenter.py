"""The sign-in sheet: what is asked of it, its preview, its file."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import NothingToPrintError
from app.domain.sheets import USUAL_COLUMNS, SheetColumn, SheetForm
from app.jobs import NO_JOB
from app.services.pictures import PaperPictures
from app.services.sheets import SheetWish
from tests.support.stores import TODAY, a_session, an_event
from tests.ui.events.builders import add_people, sessions_of, words_said, words_told
from ui.events.documents.sheet_presenter import SheetPresenter


class RecordingView:
    def __init__(self):
        self.shown, self.papers, self.no_paper, self.problems = None, [], "", ()

    def show_wish(self, shown):
        self.shown = shown

    def show_paper(self, pdf):
        self.papers.append(pdf)
        self.no_paper = ""

    def show_no_paper(self, words):
        self.no_paper = words

    def show_problems(self, problems):
        self.problems = problems


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def event(application):
    event = application.events.add(
        an_event("Ādas un koka darbnīca"),
        [a_session(TODAY), a_session(TODAY, "14:00", "15:00")],
    )
    add_people(application, event, "Anna Bērziņa", "Zane Ozola")
    return event


@pytest.fixture
def presenter(view, desk, event):
    presenter = SheetPresenter(view, desk)
    presenter.open(event.id)
    return presenter


def page_count(pdf):
    with PaperPictures(pdf) as pictures:
        return pictures.page_count


def test_the_sheet_begins_in_the_language_of_papers_with_all_sessions(presenter, view):
    assert view.shown.wish == SheetWish(
        language="lv", blank_rows=8, columns=USUAL_COLUMNS[SheetForm.SIDE_BY_SIDE]
    )
    assert [words for _, words in view.shown.sessions] == [
        "Sunday, 22 November · 10:00–12:15",
        "Sunday, 22 November · 14:00–15:00",
    ]


def test_the_preview_is_drawn_beside_the_window(presenter, view, jobs):
    before = list(view.papers)
    jobs.run()

    assert before == []
    assert page_count(view.papers[0]) == 1


def test_an_answer_to_an_earlier_wish_is_dropped(presenter, view, jobs):
    earlier = jobs.waiting[0]
    presenter.ask(replace(view.shown.wish, blank_rows=100))
    earlier.run()
    jobs.waiting.remove(earlier)
    jobs.run()

    assert len(view.papers) == 1
    assert page_count(view.papers[0]) > 1


def test_asking_the_same_again_draws_nothing(presenter, view, jobs):
    jobs.run()

    presenter.ask(view.shown.wish)

    assert jobs.waiting == []


def test_the_preview_remembers_no_pages(presenter, jobs, application):
    jobs.run()

    assert application.undo.next_undo().what == "registration.add"


def test_saving_writes_the_sheet_and_says_where(presenter, application, window, tmp_path):
    target = tmp_path / "lapa.pdf"

    presenter.save(target)

    assert target.read_bytes().startswith(b"%PDF")
    assert words_said(window) == [f"Saved: {target}"]
    assert application.undo.next_undo().what == "sheet.print"


def test_a_paper_remembers_its_pages_when_it_is_made_and_not_before(presenter, application):
    paper = presenter.paper()
    assert paper.preview(NO_JOB).startswith(b"%PDF")
    assert application.undo.next_undo().what == "registration.add"

    pdf = paper.make(NO_JOB)

    assert page_count(pdf) == 1
    assert application.undo.next_undo().what == "sheet.print"
    assert paper.suggested_file == presenter.suggested_file()
    assert "Ādas un koka darbnīca" in paper.title


def test_a_paper_that_no_printer_took_is_forgotten(presenter, application, event):
    paper = presenter.paper()
    paper.make(NO_JOB)

    paper.take_back()
    paper.take_back()

    assert application.undo.next_undo().what == "sheet.take_back"
    assert application.paper_entry.pages(event.id) == ()


def test_a_stick_that_is_gone_is_explained(presenter, window, tmp_path):
    presenter.save(tmp_path / "gone" / "lapa.pdf")

    assert len(words_said(window)) == 1


def test_the_file_is_named_in_plain_letters(presenter):
    assert presenter.suggested_file() == Path("sign_in_sheet_adas_un_koka_darbnica.pdf")


def test_an_event_without_a_day_has_no_sheet(view, desk, jobs):
    event = desk.application.events.add(an_event())

    SheetPresenter(view, desk).open(event.id)
    jobs.run()

    assert view.no_paper == "The event has no day yet. Add a session first."
    assert view.papers == []


def test_a_sheet_of_no_rows_says_so(presenter, view, jobs):
    presenter.ask(replace(view.shown.wish, form=SheetForm.BLANK, blank_rows=0))
    jobs.run()

    assert view.no_paper.startswith("The sheet would be empty.")


def test_what_cannot_be_printed_is_named_before_printing(presenter, view, jobs, desk, event):
    add_people(desk.application, event, "Anna 漢字")
    presenter.load()

    jobs.run()

    assert len(view.problems) == 1
    assert view.problems[0].startswith("Anna 漢字:")
    assert view.papers


def test_a_title_that_cannot_be_printed_gives_no_paper(view, desk, jobs, tmp_path):
    event = desk.application.events.add(an_event("漢字"), [a_session()])
    presenter = SheetPresenter(view, desk)
    presenter.open(event.id)
    jobs.run()

    presenter.save(tmp_path / "lapa.pdf")

    assert view.no_paper == "The sheet cannot be printed until this is mended."
    with pytest.raises(NothingToPrintError):
        presenter.paper().make(NO_JOB)
    assert not (tmp_path / "lapa.pdf").exists()


def test_a_session_that_was_removed_is_not_asked_for_any_more(presenter, view, desk, event):
    first, second = sessions_of(desk.application, event)
    presenter.ask(replace(view.shown.wish, sessions=(first.id, second.id)))
    desk.application.events.remove_session(second.id)

    presenter.load()

    assert view.shown.wish.sessions == (first.id,)


def columns(view):
    return view.shown.wish.columns


def test_columns_that_were_chosen_stand_again_at_the_next_event(presenter, view, desk):
    chosen = (SheetColumn.AFFILIATION, SheetColumn.CONTACT, SheetColumn.SIGNATURE)
    presenter.ask(replace(view.shown.wish, columns=chosen, is_large_print=True))
    other = desk.application.events.add(an_event(), [a_session()])

    presenter.open(other.id)

    assert columns(view) == chosen
    assert view.shown.wish.is_large_print
    assert desk.application.undo.next_undo().what == "event.add"


def test_each_form_remembers_its_own_columns_and_the_last_form_is_shown(presenter, view, event):
    presenter.choose_form(SheetForm.CHILDREN)
    presenter.ask(replace(view.shown.wish, columns=(SheetColumn.SIGNATURE,)))
    presenter.choose_form(SheetForm.SIDE_BY_SIDE)
    assert columns(view) == USUAL_COLUMNS[SheetForm.SIDE_BY_SIDE]

    presenter.choose_form(SheetForm.CHILDREN)
    presenter.open(event.id)

    assert (view.shown.wish.form, columns(view)) == (
        SheetForm.CHILDREN,
        (SheetColumn.SIGNATURE,),
    )


def test_choosing_the_form_that_is_shown_draws_nothing(presenter, view, jobs):
    jobs.run()

    presenter.choose_form(SheetForm.SIDE_BY_SIDE)

    assert jobs.waiting == []


def test_a_choice_can_be_settled_for_the_programme_and_that_undone(presenter, view, window, desk):
    presenter.ask(replace(view.shown.wish, columns=(SheetColumn.SIGNATURE,)))
    assert view.shown.is_own

    presenter.settle()

    assert not view.shown.is_own
    assert words_told(window) == ["Columns of the programme’s sheets saved"]
    desk.application.undo.undo()
    choice = desk.application.sheets.programme_choice(SheetForm.SIDE_BY_SIDE)
    assert choice.columns == USUAL_COLUMNS[SheetForm.SIDE_BY_SIDE]
    assert desk.application.sheets.choice(SheetForm.SIDE_BY_SIDE) == view.shown.wish.chosen


def test_going_back_takes_what_the_programme_has(presenter, view, jobs):
    presenter.ask(replace(view.shown.wish, columns=(SheetColumn.SIGNATURE,)))

    presenter.go_back()

    assert columns(view) == USUAL_COLUMNS[SheetForm.SIDE_BY_SIDE]
    assert not view.shown.is_own
    jobs.run()
    assert view.papers
