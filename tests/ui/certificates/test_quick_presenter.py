from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from app.domain.certificate_checks import Mend, RemarkKind
from app.domain.certificates import CertificateState, TemplateChoice
from app.domain.designs import CertificateKind, Look, PageFormat, PaperSize
from app.domain.ids import template_id
from app.jobs import NO_JOB
from ui.certificates.appearance import Appearance
from ui.certificates.quick_presenter import QuickPresenter
from ui.certificates.quick_state import QuickState, QuickWhat, kept_state, read_state

TITLE = "Digitālās prasmes"


class QuickView:
    def __init__(self):
        self.state = None
        self.names = None
        self.pdf = b""
        self.remarks = ()
        self.ready = ""
        self.own = []
        self.pictures = {}
        self.unfinished = ""
        self.issued = ""
        self.standing = None
        self.title_problem = ""
        self.focused = ""
        self.row = None
        self.paper = None

    def show_state(self, state):
        self.state = state

    def show_names(self, shown):
        self.names = shown

    def show_preview(self, pdf):
        self.pdf = pdf

    def show_remarks(self, remarks):
        self.remarks = remarks

    def show_ready(self, words):
        self.ready = words

    def show_templates(self, own):
        self.own = own

    def show_thumbnail(self, what, picture):
        self.pictures[what] = picture

    def show_unfinished(self, words):
        self.unfinished = words

    def show_issued(self, words):
        self.issued = words

    def show_standing(self, *, is_out, is_handed_out):
        self.standing = (is_out, is_handed_out)

    def show_editing(self):
        self.issued = ""

    def show_title_problem(self, words):
        self.title_problem = words

    def focus_names(self):
        self.focused = "names"

    def focus_title(self):
        self.focused = "title"

    def focus_remarks(self):
        self.focused = "remarks"

    def focus_field(self, name):
        self.focused = name

    def write_name(self, row):
        self.focused, self.row = "name", row

    def show_row(self, row):
        self.row = row

    def ask_print(self, paper):
        self.paper = paper

    @property
    def rows(self):
        return [one.name for one in self.names.rows]

    def remark(self, kind):
        return next(one for one in self.remarks if one.key.kind is kind)


@pytest.fixture
def view():
    return QuickView()


@pytest.fixture
def presenter(view, desk):
    made = QuickPresenter(view, desk)
    made.begin()
    return made


def titled(presenter, **more):
    """Say what the papers are for."""
    presenter.set_what(QuickWhat(title=TITLE, first_day=presenter.state.what.first_day, **more))


def issued_now(presenter, jobs, text="Anna Bērziņa\nJānis Kalns", **what):
    presenter.take(text)
    titled(presenter, **what)
    presenter.print()
    jobs.run()


def text_of(pdf):
    paper = pdfium.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_bounded() for page in paper)


def numbers(application):
    return [line.certificate for line in application.certificates.register()][::-1]


def test_a_pasted_list_becomes_rows_and_the_title_is_next(view, presenter):
    presenter.take("1. Bērziņa Anna\n2. Kalns Jānis")

    assert view.rows == ["Anna Bērziņa", "Jānis Kalns"]
    assert (view.ready, view.focused) == ("Print 2 certificates", "title")


def test_a_second_paste_comes_after_the_first(view, presenter):
    presenter.take("Anna Bērziņa")
    presenter.take("Jānis Kalns\nAnna Bērziņa")

    assert view.rows == ["Anna Bērziņa", "Jānis Kalns", "Anna Bērziņa"]
    assert view.names.rows[2].remark == "Stands in the list twice"


def test_a_paste_without_names_is_said_and_changes_nothing(view, presenter, window):
    presenter.take("12345\n---")

    assert view.rows == []
    assert window.said[0][0].startswith("No name was found")


def test_names_and_a_title_are_enough_for_papers_with_numbers(view, presenter, application, jobs):
    issued_now(presenter, jobs)

    first, second = numbers(application)
    assert (first.paper.recipient, second.paper.recipient) == ("Anna Bērziņa", "Jānis Kalns")
    assert {one.paper.title for one in (first, second)} == {TITLE}
    assert {one.event for one in (first, second)} == {None}
    assert view.issued == f"2 certificates issued: {first.number} to {second.number}"
    assert view.paper.make(NO_JOB).startswith(b"%PDF")
    assert application.people.count() == 0


def test_people_and_event_become_records_only_where_wanted(presenter, application, jobs):
    presenter.set_keeps(keeps=True)

    issued_now(presenter, jobs)

    assert application.people.count() == 2
    (event,) = application.events.list()
    assert event.title == TITLE


def test_without_a_title_nothing_is_issued_and_the_field_says_so(view, presenter, jobs):
    presenter.take("Anna Bērziņa")

    presenter.print()
    jobs.run()

    assert view.title_problem != ""
    assert view.issued == ""


def test_papers_are_seen_before_anything_is_written_about_them(view, presenter, jobs):
    presenter.take("Anna Bērziņa\nJānis Kalns")
    jobs.run()

    assert view.pdf.startswith(b"%PDF")


def test_what_stops_printing_is_mended_in_place(view, presenter, application, jobs):
    presenter.take("Anna Bērziņa\n王小明")
    titled(presenter)
    jobs.run()
    presenter.print()
    jobs.run()
    assert (view.focused, view.issued) == ("remarks", "")

    remark = view.remark(RemarkKind.MISSING_LETTERS).key
    presenter.mend(remark, Mend.NAME_FOR_PAPERS)
    assert (view.focused, view.row) == ("name", 1)
    presenter.mend(remark, Mend.LEAVE_OUT)
    jobs.run()
    presenter.print()
    jobs.run()

    assert [one.paper.recipient for one in numbers(application)] == ["Anna Bērziņa"]


def test_of_one_person_twice_the_first_paper_stays(view, presenter, jobs):
    presenter.take("Anna Bērziņa\nJānis Kalns\nAnna Bērziņa")
    jobs.run()

    presenter.mend(view.remark(RemarkKind.LIKELY_SAME).key, Mend.LEAVE_OUT)

    assert view.rows == ["Anna Bērziņa", "Jānis Kalns"]


def test_capitals_are_mended_for_all_or_for_those_of_a_remark(view, presenter, jobs):
    presenter.take("ANNA BĒRZIŅA\nJĀNIS KALNS")
    jobs.run()
    presenter.mend(view.remark(RemarkKind.CAPITALS).key, Mend.CAPITALISE)
    assert view.rows == ["Anna Bērziņa", "Jānis Kalns"]

    presenter.undo()
    assert view.names.in_capitals == 2
    presenter.write_normally()

    assert view.rows == ["Anna Bērziņa", "Jānis Kalns"]


def test_a_row_that_was_turned_says_how_it_read_without_its_number(view, presenter):
    presenter.take("1. Anna Bērziņa\n2. Jānis Kalns\n3. Ozola Marija")

    assert view.names.rows[2].remark == "Stood the other way round: Ozola Marija"


def test_a_list_of_two_orders_says_so_and_is_turned_around_whole(view, presenter):
    presenter.take("Anna Bērziņa\nKalns Jānis")
    assert view.names.note != ""

    presenter.turn_all()

    assert view.rows == ["Bērziņa Anna", "Kalns Jānis"]
    assert view.names.note == ""


def test_one_row_is_turned_renamed_and_removed(view, presenter):
    presenter.take("Anna Bērziņa\nJānis Kalns\nZane Liepa")

    presenter.turn(0)
    presenter.rename(1, "  Jānis  Ozols ")
    presenter.remove(2)

    assert view.rows == ["Bērziņa Anna", "Jānis Ozols"]


def test_a_name_written_empty_is_taken_off_the_list(view, presenter):
    presenter.take("Anna Bērziņa\nJānis Kalns")

    presenter.rename(0, " ")

    assert view.rows == ["Jānis Kalns"]


def test_each_change_of_the_list_is_taken_back_by_undo(view, presenter):
    presenter.take("Anna Bērziņa\nJānis Kalns")
    presenter.remove(0)
    presenter.undo()
    assert view.rows == ["Anna Bērziņa", "Jānis Kalns"]

    presenter.undo()

    assert view.rows == []
    assert not view.names.can_undo


def test_a_teacher_alone_signs_where_nobody_else_is_settled(view, presenter, application):
    application.settings.change_centre(
        replace(application.settings.centre(), issuer_name="Anna Liepa", signatory_name="")
    )

    presenter.begin_anew()

    assert view.state.what.signatory == "Anna Liepa"


def test_a_school_does_not_sign_itself(view, presenter, application):
    application.settings.change_centre(
        replace(application.settings.centre(), issuer_name="Preiļu skola", signatory_name="")
    )

    presenter.begin_anew()

    assert view.state.what.signatory == ""


def test_names_that_made_room_for_a_new_list_come_back_by_undoing(view, presenter):
    presenter.take("Anna Bērziņa\nJānis Kalns")

    presenter.begin_anew()
    assert (view.rows, view.names.can_undo) == ([], True)
    presenter.undo()

    assert view.rows == ["Anna Bērziņa", "Jānis Kalns"]


def test_what_was_issued_is_seen_with_its_numbers_and_printed_once_more(
    view, presenter, application, jobs
):
    issued_now(presenter, jobs)

    assert view.ready == "Print once more"
    assert numbers(application)[0].number in text_of(view.pdf)


def test_what_is_still_possible_is_told_after_saving_and_after_handing_out(view, presenter, jobs):
    issued_now(presenter, jobs)

    view.paper.filed()
    presenter.load()
    assert view.standing == (True, False)

    presenter.hand_out_issued()
    presenter.load()
    assert view.standing == (True, True)


def test_missing_hours_are_written_in_the_list_without_a_way_to_an_event(view, presenter, jobs):
    presenter.take("Anna Bērziņa")
    titled(presenter)
    jobs.run()

    remark = view.remark(RemarkKind.HOURS_MISSING)

    assert [one.what for one in remark.mends] == [Mend.WRITE_HOURS]


def test_an_unfinished_list_is_offered_again(presenter, desk):
    presenter.take("Anna Bērziņa\nJānis Kalns")
    titled(presenter)

    view = QuickView()
    QuickPresenter(view, desk).begin()

    assert view.rows == ["Anna Bērziņa", "Jānis Kalns"]
    assert view.state.what.title == TITLE
    assert view.unfinished == "The list that you left: 2 names."


def test_a_list_that_was_issued_is_not_offered_again(presenter, desk, jobs):
    issued_now(presenter, jobs)

    view = QuickView()
    QuickPresenter(view, desk).begin()

    assert view.rows == []


def test_undoing_the_issue_brings_the_list_back(view, presenter, application, jobs):
    issued_now(presenter, jobs)

    application.undo.undo()
    presenter.load()

    assert view.issued == ""
    assert view.rows == ["Anna Bērziņa", "Jānis Kalns"]
    assert numbers(application) == []


def test_printing_is_asked_again_without_issuing_again(view, presenter, application, jobs):
    issued_now(presenter, jobs)
    view.paper = None

    presenter.print()

    assert view.paper is not None
    assert len(numbers(application)) == 2


def test_all_are_handed_out_at_once(presenter, application, jobs):
    issued_now(presenter, jobs)

    presenter.hand_out_issued()

    assert {one.state for one in numbers(application)} == {CertificateState.HANDED_OUT}


def test_hours_school_and_codes_of_the_columns_stand_on_the_paper(presenter, application, jobs):
    text = "Vārds, uzvārds\tPersonas kods\tStundas\nAnna Bērziņa\t000000-00000\t6\nJānis Kalns\t\t"

    issued_now(presenter, jobs, text, kind=CertificateKind.TEACHER, hours=8)

    first, second = (one.paper for one in numbers(application))
    assert (first.hours, first.personal_code) == (6, "000000-00000")
    assert (second.hours, second.personal_code) == (8, "")


def test_codes_are_printed_for_teachers_alone(presenter, application, jobs):
    text = "Vārds, uzvārds\tPersonas kods\nAnna Bērziņa\t000000-00000\nJānis Kalns\t"

    issued_now(presenter, jobs, text)

    assert {one.paper.personal_code for one in numbers(application)} == {""}


def test_a_name_of_an_organisation_stays_whole(view, presenter):
    titled(presenter, kind=CertificateKind.THANKS_ORGANISATION)

    presenter.take("Preiļu 1. pamatskola\nBiedrība „Rītausma”, Aglona")

    assert view.rows == ["Preiļu 1. pamatskola", "Biedrība „Rītausma”, Aglona"]


def test_every_kind_and_look_has_its_picture(view, presenter, jobs):
    jobs.run()

    assert {Look.WARM, CertificateKind.THANKS} <= view.pictures.keys()


def test_the_look_of_the_last_papers_is_usual_from_then_on(presenter, desk, jobs):
    presenter.set_how(Appearance(look=Look.WARM, size=PaperSize.A5))
    issued_now(presenter, jobs)

    view = QuickView()
    QuickPresenter(view, desk).begin()

    assert (view.state.how.look, view.state.how.size) == (Look.WARM, PaperSize.A5)
    assert view.state.names == ()


def test_a_template_chosen_in_the_gallery_is_taken(view, presenter):
    choice = TemplateChoice(template_id(CertificateKind.THANKS), Look.WARM, PageFormat())

    presenter.take_choice(choice)

    assert view.state.choice == choice


@pytest.mark.parametrize("kept", ["", "{}", "[]", '{"names": 3}', "null"])
def test_a_list_that_cannot_be_read_any_more_is_a_fresh_one(kept):
    fresh = QuickState(what=QuickWhat(title="x"))

    assert read_state(kept, fresh) == fresh


def test_a_code_is_left_out_of_what_is_kept(presenter):
    text = "Vārds, uzvārds\tPersonas kods\nAnna Bērziņa\t000000-00000\nJānis Kalns\t"
    presenter.take(text)

    assert "000000-00000" not in kept_state(presenter.state)
