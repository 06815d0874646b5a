from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from app.domain.certificate_checks import Mend, RemarkKind, Severity
from app.domain.certificates import CertificateState, IssueRule, RuleMeasure, TemplateChoice
from app.domain.designs import CertificateKind
from app.domain.events import TeamRole
from app.jobs import NO_JOB
from tests.support.stores import a_person, a_session, an_event
from ui.certificates.issue_presenter import IssuePresenter

HALF = IssueRule(RuleMeasure.SHARE, 50)


class IssueView:
    def __init__(self):
        self.events = ()
        self.wish = None
        self.shown = None
        self.granting = False
        self.preview = None
        self.previews = 0
        self.remarks = ()
        self.ready = ("", False)
        self.issued = None
        self.paper = None
        self.focused = ""
        self.asked = None

    def show_events(self, events):
        self.events = events

    def show_wish(self, shown):
        self.wish = shown

    def show_candidates(self, shown):
        self.shown = shown

    def show_granting(self, *, is_asked):
        self.granting = is_asked

    def show_preview(self, made, problems):
        self.preview = (made, problems)
        self.previews += made is not None

    def show_remarks(self, remarks):
        self.remarks = remarks

    def show_ready(self, words, *, is_ready):
        self.ready = (words, is_ready)

    def show_issued(self, shown):
        self.issued = shown

    def show_choosing(self):
        self.issued = None

    def focus_remarks(self):
        self.focused = "remarks"

    def focus_field(self, name):
        self.focused = name

    def ask_name(self, key, name):
        self.asked = (key, name)

    def ask_hours(self, keys):
        self.asked = keys

    def ask_forms(self, key, name, forms):
        self.asked = (key, name, forms)

    def ask_codes(self, codes):
        self.asked = codes

    def ask_print(self, paper):
        self.paper = paper

    def line(self, name):
        return next(line for line in self.shown.lines if line.name.startswith(name))

    def remark(self, kind):
        return next(one for one in self.remarks if one.key.kind is kind)

    @property
    def ticked(self):
        return [line.name for line in self.shown.lines if line.is_ticked]


@pytest.fixture
def view():
    return IssueView()


@pytest.fixture
def presenter(view, desk):
    return IssuePresenter(view, desk)


def text_of(pdf):
    paper = pdfium.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_bounded() for page in paper)


def ask(presenter, **how):
    """Ask for papers that look otherwise."""
    presenter.set_wish(replace(presenter.wish, how=replace(presenter.wish.how, **how)))


def test_events_that_took_place_or_will_are_offered(view, presenter, application):
    held = application.events.add(an_event("Seminārs"), [a_session()])
    cancelled = application.events.add(an_event("Atcelts"), [a_session()])
    application.events.cancel(cancelled.id, "Slimība")
    application.events.add(an_event("Bez dienas"))

    presenter.choose_event()

    assert [one.id for one in view.events] == [held.id]


def test_events_are_found_by_what_is_typed(view, presenter, application):
    application.events.add(an_event("Seminārs"), [a_session()])
    walk = application.events.add(an_event("Pārgājiens"), [a_session()])

    presenter.choose_event("pargaj")

    assert [one.id for one in view.events] == [walk.id]


def test_everyone_who_meets_the_rule_is_ticked(view, presenter, workshop):
    workshop.with_person("Anna", came_to=4)
    workshop.with_person("Baiba", came_to=3)
    workshop.with_person("Cilda", came_to=2)

    presenter.open(workshop.id)

    assert view.ticked == ["Anna Bērziņa", "Baiba Bērziņa"]
    assert view.line("Baiba").about == "3 of 4 sessions, 9 h"
    assert view.line("Cilda").about == "below the rule: 2 of 4 sessions, 6 h"
    assert view.line("Cilda").is_possible
    assert view.ready == ("Print 2 certificates", True)


def test_another_rule_ticks_others(view, presenter, workshop):
    workshop.with_person("Anna", came_to=2)
    presenter.open(workshop.id)
    assert view.ticked == []

    presenter.set_wish(replace(presenter.wish, rule=HALF))

    assert view.ticked == ["Anna Bērziņa"]


def test_the_rule_of_an_own_template_comes_with_it(view, presenter, application, workshop):
    workshop.with_person("Anna", came_to=2)
    own = application.templates.copy(TemplateChoice(), "Skolas paraugs").template
    application.templates.set_rule(own.id, HALF)
    presenter.open(workshop.id)
    assert view.ticked == []

    ask(presenter, template=own.id.hex())
    assert (view.wish.wish.rule, view.ticked) == (HALF, ["Anna Bērziņa"])

    ask(presenter, template="")
    assert (view.wish.wish.rule, view.ticked) == (IssueRule(), [])


def test_who_meets_the_rule_that_was_chosen_needs_no_reason(view, presenter, workshop, jobs):
    workshop.with_person("Anna", came_to=2)
    presenter.open(workshop.id)
    presenter.set_wish(replace(presenter.wish, rule=HALF))
    jobs.run()

    presenter.issue()
    jobs.run()

    assert not view.granting
    assert [one.paper.recipient for one in workshop.certificates] == ["Anna Bērziņa"]


def test_who_has_a_certificate_gets_no_second(view, presenter, workshop, issued):
    (certificate,) = issued("Anna")

    presenter.open(workshop.id)

    line = view.line("Anna")
    assert (line.is_ticked, line.is_possible) == (False, False)
    assert line.about == f"already has {certificate.number}"


def test_the_papers_are_shown_before_anything_is_final(view, presenter, workshop, jobs):
    workshop.with_person("Anna")
    workshop.with_person("Baiba")
    presenter.open(workshop.id)

    jobs.run()

    made, problems = view.preview
    assert (made.pages, problems) == (2, ())
    assert made.pdf.startswith(b"%PDF")


def test_only_the_last_ticks_are_drawn(view, presenter, workshop, jobs):
    anna, baiba = workshop.with_person("Anna"), workshop.with_person("Baiba")
    presenter.open(workshop.id)

    presenter.choose([anna])
    presenter.choose([baiba])
    jobs.run()

    made, _ = view.preview
    assert (made.pages, view.previews) == (1, 1)


def test_drafts_that_come_after_issuing_are_not_shown(view, presenter, workshop, jobs):
    workshop.with_person("Anna")
    presenter.open(workshop.id)

    presenter.issue()
    jobs.run()

    assert view.previews == 1
    assert workshop.certificates[0].number in text_of(view.preview[0].pdf)


def test_what_was_issued_stays_in_sight_and_is_printed_once_more(view, presenter, workshop, jobs):
    workshop.with_person("Anna")
    presenter.open(workshop.id)
    jobs.run()
    presenter.issue()
    jobs.run()

    presenter.load()
    jobs.run()

    assert view.ready == ("Print once more", True)
    assert workshop.certificates[0].number in text_of(view.preview[0].pdf)


def test_issuing_that_was_undone_leads_back_to_the_ticks(
    view, presenter, application, workshop, jobs
):
    workshop.with_person("Anna")
    presenter.open(workshop.id)
    presenter.issue()
    jobs.run()

    application.undo.undo()
    presenter.load()

    assert view.issued is None
    assert view.ticked == ["Anna Bērziņa"]
    assert view.ready == ("Print 1 certificate", True)


def test_where_only_the_reason_is_missing_its_field_gets_the_keys(view, presenter, workshop, jobs):
    workshop.with_person("Anna", came_to=1)
    presenter.open(workshop.id)
    presenter.choose([workshop.people["Anna"]])
    jobs.run()

    presenter.issue()

    assert view.focused == "granted"
    assert workshop.certificates == ()


def test_nobody_ticked_shows_no_paper_and_issues_nothing(view, presenter, workshop, jobs):
    workshop.with_person("Anna")
    presenter.open(workshop.id)
    jobs.run()

    presenter.choose([])
    presenter.issue()
    jobs.run()

    assert view.preview == (None, ())
    assert not view.ready[1]
    assert view.issued is None


def test_who_cannot_be_printed_is_named_before_issuing(view, presenter, workshop, jobs):
    workshop.with_person("Anna")
    workshop.with_person("王", surname="小明")
    presenter.open(workshop.id)

    jobs.run()

    made, _ = view.preview
    assert made.pages == 1
    letters = view.remark(RemarkKind.MISSING_LETTERS)
    assert "小明" in letters.words
    assert letters.severity is Severity.STOPS


def test_nothing_is_issued_before_what_stops_printing_is_mended(
    view, presenter, application, workshop, jobs
):
    workshop.with_person("Anna")
    application.events.change(workshop.id, an_event("garš " * 90))
    presenter.open(workshop.id)

    jobs.run()

    presenter.issue()
    assert view.focused == "remarks"
    assert workshop.certificates == ()


def test_papers_are_latvian_unless_chosen_otherwise(view, presenter, workshop):
    presenter.open(workshop.id)

    assert view.wish.wish.how.language == "lv"


def test_the_language_of_papers_is_kept_for_the_next_time(view, presenter, application, workshop):
    presenter.open(workshop.id)

    ask(presenter, language="ru")
    presenter.open(workshop.id)

    assert view.wish.wish.how.language == "ru"
    assert application.settings.preferences().language == "lv"


def test_issuing_gives_numbers_and_offers_undo(view, presenter, workshop, window, jobs):
    workshop.with_person("Anna")
    workshop.with_person("Baiba")
    presenter.open(workshop.id)

    presenter.issue()
    jobs.run()

    first, second = workshop.certificates
    assert view.issued.words == f"2 certificates issued: {first.number} to {second.number}"
    assert view.issued.problems == ()
    (told,) = window.told
    assert told[0].concern("certificate")
    assert told[1].startswith("2 certificates issued")


def test_who_cannot_be_printed_is_left_out_in_place(view, presenter, application, workshop, jobs):
    workshop.with_person("Anna")
    workshop.with_person("王", surname="小明")
    presenter.open(workshop.id)
    jobs.run()

    presenter.mend(view.remark(RemarkKind.MISSING_LETTERS).key, Mend.LEAVE_OUT)
    assert view.ticked == ["Anna Bērziņa"]
    jobs.run()
    presenter.issue()
    jobs.run()

    (certificate,) = application.certificates.of_event(workshop.id)
    assert view.issued.words == f"Issued: certificate {certificate.number}"
    assert view.issued.problems == ()


def test_with_a_doubtful_date_nothing_is_issued(presenter, workshop, clock, window, jobs):
    workshop.with_person("Anna")
    presenter.open(workshop.id)
    clock.go_on(days=4_000)

    presenter.issue()
    jobs.run()

    assert workshop.certificates == ()
    assert "date looks wrong" in window.said[0][0]


def test_what_was_issued_is_one_paper_to_print(view, presenter, workshop, jobs):
    workshop.with_person("Anna")
    presenter.open(workshop.id)
    presenter.issue()
    jobs.run()

    presenter.print_issued()

    name = "certificates_adventes_vainagu_darbnica_2026-11-22.pdf"
    assert view.paper.suggested_file == Path(name)
    assert view.paper.make(NO_JOB).startswith(b"%PDF")


def test_pages_that_were_shown_are_the_pages_that_are_printed(view, presenter, workshop, jobs):
    workshop.with_person("Anna")
    presenter.open(workshop.id)
    presenter.issue()
    jobs.run()

    presenter.print_issued()

    assert view.paper.preview(NO_JOB) is view.paper.make(NO_JOB)


def test_all_of_them_are_handed_out_at_once(presenter, workshop, window, jobs):
    workshop.with_person("Anna")
    workshop.with_person("Baiba")
    presenter.open(workshop.id)
    presenter.issue()
    jobs.run()

    presenter.hand_out_issued()

    states = {one.state for one in workshop.certificates}
    assert states == {CertificateState.HANDED_OUT}
    assert window.told[-1][1] == "2 certificates handed out"


def test_an_event_without_people_says_what_is_missing(view, presenter, workshop):
    presenter.open(workshop.id)

    assert view.shown.hint.startswith("Nobody is registered")


def test_an_event_without_attendance_says_so(view, presenter, workshop):
    workshop.with_person("Anna", came_to=0)

    presenter.open(workshop.id)

    assert view.shown.hint.startswith("No attendance was taken")


def test_sessions_without_times_are_noticed_before_the_paper_lacks_hours(
    view, presenter, application, workshop, jobs
):
    anna = workshop.with_person("Anna")
    for session in application.events.page(workshop.id).sessions:
        application.events.change_session(session.id, a_session(session.on, "", ""))
    presenter.open(workshop.id)
    jobs.run()

    presenter.mend(view.remark(RemarkKind.HOURS_MISSING).key, Mend.WRITE_HOURS)
    assert view.asked == (anna,)
    presenter.set_hours(view.asked, 8)
    jobs.run()
    assert RemarkKind.HOURS_MISSING not in {one.key.kind for one in view.remarks}

    presenter.issue()
    jobs.run()
    (certificate,) = workshop.certificates
    assert certificate.paper.hours == 8


def test_papers_of_another_kind_are_for_other_people(view, presenter, application, workshop):
    workshop.with_person("Anna")
    helper = application.people.add(a_person("Dace")).id
    application.events.set_team_member(workshop.id, helper, TeamRole.VOLUNTEER)
    presenter.open(workshop.id)

    presenter.set_wish(replace(presenter.wish, kind=CertificateKind.VOLUNTEER))

    assert view.ticked == ["Dace Bērziņa"]
    assert not view.wish.has_rule


def test_who_is_below_the_rule_gets_one_with_its_reason(view, presenter, workshop, jobs):
    anna = workshop.with_person("Anna", came_to=1)
    presenter.open(workshop.id)
    assert not view.granting

    presenter.choose([anna])
    assert view.granting
    presenter.set_wish(replace(presenter.wish, granted="Slimoja, uzdevumus izpildīja mājās"))
    jobs.run()
    presenter.issue()
    jobs.run()

    (certificate,) = workshop.certificates
    assert certificate.granted == "Slimoja, uzdevumus izpildīja mājās"


def test_who_came_nearly_often_enough_is_told_apart(view, presenter, workshop):
    workshop.with_person("Anna", came_to=3)
    presenter.open(workshop.id)

    presenter.set_wish(replace(presenter.wish, rule=IssueRule(RuleMeasure.SHARE, 90)))

    assert view.line("Anna").about.startswith("nearly")
    assert view.ticked == []


def test_another_name_on_one_paper_leaves_the_record_as_it_is(
    view, presenter, application, workshop, jobs
):
    anna = workshop.with_person("Anna")
    presenter.open(workshop.id)

    presenter.set_name(anna, "Anna Marija Bērziņa")
    jobs.run()
    presenter.issue()
    jobs.run()

    (certificate,) = workshop.certificates
    assert certificate.paper.recipient == "Anna Marija Bērziņa"
    assert application.people.page(anna).person.printed_name == "Anna Bērziņa"


def test_personal_codes_stand_on_papers_of_teachers_alone(view, presenter, workshop, jobs):
    anna = workshop.with_person("Anna")
    presenter.open(workshop.id)
    presenter.set_wish(replace(presenter.wish, kind=CertificateKind.TEACHER))
    presenter.ask_codes()
    assert [(one.key, one.code) for one in view.asked] == [(anna, "")]

    presenter.set_codes({anna: " 000000-00000 "})
    jobs.run()
    presenter.issue()
    jobs.run()

    (certificate,) = workshop.certificates
    assert certificate.paper.personal_code == "000000-00000"


def test_an_event_that_is_gone_leads_to_the_choice(view, presenter, application):
    known = application.events.add(an_event(), [a_session(date(2026, 11, 1))])

    presenter.open(b"0123456789abcdef")

    assert [one.id for one in view.events] == [known.id]
