"""Drafts of certificates: from an event, a mini-project, a person's hours, a list."""

import logging
from dataclasses import replace
from datetime import date, timedelta

import pytest
from pypdfium2 import PdfDocument

from app.domain.attendance import Mark
from app.domain.certificate_register import Correction
from app.domain.certificate_wishes import (
    EventSource,
    HoursSource,
    KeepRecords,
    ListLine,
    ListSource,
    MiniProjectSource,
    PaperOrder,
)
from app.domain.certificates import IssueRule, RuleMeasure, Standing, TemplateChoice
from app.domain.designs import CertificateKind
from app.domain.events import ApprovedProgramme, HoursUnit, ProgrammeKind, TeamRole
from app.domain.exports import COLUMNS, ExportWish, ListKind
from app.domain.mini_projects import MiniProjectDraft, MiniProjectRole
from app.domain.organisations import OrganisationDraft
from app.domain.papers import Issuer, Signatory
from app.services.wording.history import change_words
from app.services.wording.verification import compared, verdict_words
from tests.support.certificates import Course, template_of
from tests.support.stores import TODAY, a_person, a_session, an_event


@pytest.fixture
def service(application):
    return application.certificates


@pytest.fixture
def course(application):
    return Course(application)


def drafts(service, source, kind=CertificateKind.PARTICIPATION, **more):
    return service.drafts(source, PaperOrder(kind, **more))


def papers(service, source, kind=CertificateKind.PARTICIPATION, **more):
    return {one.paper.recipient: one.paper for one in drafts(service, source, kind, **more)}


# Those who took part


def test_those_who_meet_the_usual_rule_get_a_draft_with_the_hours_they_attended(service, course):
    course.present("Anna")
    course.present("Baiba", sessions=3)
    course.present("Cilda", sessions=2)

    found = papers(service, EventSource(course.id))

    assert {name: paper.hours for name, paper in found.items()} == {
        "Anna Bērziņa": 12,
        "Baiba Bērziņa": 9,
    }


def test_people_who_are_named_come_in_their_order_whatever_the_rule_says(service, course):
    anna, baiba = course.present("Anna", sessions=1), course.present("Baiba")

    found = papers(service, EventSource(course.id, people=(baiba, anna)))

    assert list(found) == ["Baiba Bērziņa", "Anna Bērziņa"]


def test_a_rule_of_hours_decides_over_candidates(service, course):
    course.present("Anna", sessions=3)
    course.present("Baiba", sessions=2)

    rule = IssueRule(RuleMeasure.HOURS, 9)
    standings = {one.name: one.standing for one in service.candidates(course.id, rule=rule)}

    assert standings == {
        "Anna Bērziņa": Standing.READY,
        "Baiba Bērziņa": Standing.NOT_ENOUGH,
    }


def test_who_nearly_meets_the_rule_is_told_apart(service, application):
    course = Course(application)
    course.present("Anna", sessions=3)

    (anna,) = service.candidates(course.id, rule=IssueRule(least=90))

    assert anna.standing is Standing.NEARLY


def test_a_personal_code_stands_in_the_paper_and_nowhere_else(service, course, store):
    anna = course.present("Anna")
    source = EventSource(course.id, people=(anna,), codes={anna: "000000-00000"})

    (draft,) = drafts(service, source, CertificateKind.TEACHER)
    service.issue([draft], template_of(CertificateKind.TEACHER))

    assert draft.paper.personal_code == "000000-00000"
    assert kept_with(store, "000000-00000") == {"certificate.paper"}


def test_a_personal_code_goes_out_on_the_paper_alone(
    application, service, course, tmp_path, caplog
):
    caplog.set_level(logging.DEBUG)
    code = "000000-00000"
    anna = course.present("Anna")
    source = EventSource(course.id, people=(anna,), codes={anna: code})
    teachers = template_of(CertificateKind.TEACHER)
    (old,) = service.issue(drafts(service, source, CertificateKind.TEACHER), teachers).certificates
    (new,) = service.reissue(old.id, "Kļūda", Correction(recipient="Anna Liepa")).certificates

    service.save_each([old.id, new.id], tmp_path)
    wish = ExportWish(tuple(one.name for one in COLUMNS[ListKind.CERTIFICATES]))
    application.list_exports.save_certificates(wish, tmp_path / "register.csv")

    said = [
        (tmp_path / "register.csv").read_text("utf-8-sig"),
        text_of(service.register_pdf([old.id, new.id], "lv")),
        *(file.name for file in tmp_path.iterdir()),
        *(verdict_words(one) + str(compared(one)) for one in verified(application, old, new)),
        *(
            change_words(change, subject="certificate", place=str)
            for entry in application.history.of("certificate", old.id)
            for change in entry.changes
        ),
        old.paper.code,
        new.paper.code,
        caplog.text,
    ]
    assert not [words for words in said if code in words or code.replace("-", "") in words]
    assert code in text_of(service.print([new.id]).pdf)


def verified(application, *certificates):
    return [
        answer
        for one in certificates
        for answer in application.verification.of_text(one.paper.code)
    ]


def text_of(pdf):
    with PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def kept_with(store, text):
    """Return the cells of all tables that hold a text."""
    found = set()
    with store.database.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in names.all():
            if table.startswith("act"):
                continue
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings():
                found |= {
                    f"{table}.{name}" for name, value in row.items() if text in str(value or "")
                }
    return found


def test_a_teachers_paper_names_the_programme_that_was_approved(service, application):
    approved = ApprovedProgramme(
        ProgrammeKind.A, "Preiļu novada Izglītības pārvalde", date(2026, 9, 1), "1-12/34", "Māls"
    )
    course = Course(application, approved=approved)
    course.present("Anna")

    (paper,) = papers(service, EventSource(course.id), CertificateKind.TEACHER).values()

    assert paper.programme_kind == "A"
    assert (paper.approval_authority, paper.approval_number) == (approved.authority, "1-12/34")
    assert (paper.approval_day, paper.topics) == (date(2026, 9, 1), "Māls")


def test_a_second_language_has_words_of_its_own(service, course):
    course.present("Anna")

    (paper,) = papers(service, EventSource(course.id), second_language="ru").values()

    assert (paper.kind, paper.kind_locative) == ("kursi", "kursos")
    assert (paper.other_words.kind, paper.other_words.kind_locative) == ("курсы", "курсах")
    assert (paper.issue_place, paper.other_words.issue_place) == ("Preiļu novadā", "Preiļu novads")


def test_who_signs_and_who_issues_may_be_chosen_for_these_papers(service, course):
    course.present("Anna")
    signing = (Signatory("Zane Kalna", "direktore"),)

    (paper,) = papers(
        service, EventSource(course.id), issuer=Issuer("Rogovkas skola"), signatories=signing
    ).values()

    assert (paper.issuer.name, paper.signatories) == ("Rogovkas skola", signing)


def test_a_confirmed_form_of_a_name_comes_into_the_paper(service, course, application):
    anna = course.present("Anna")
    application.name_forms.confirm(anna, "Annai Bērziņai", "Annu Bērziņu")

    (paper,) = papers(service, EventSource(course.id)).values()

    assert (paper.recipient, paper.recipient_dative) == ("Anna Bērziņa", "Annai Bērziņai")
    assert paper.recipient_accusative == "Annu Bērziņu"


# Those who made it happen


def test_facilitators_get_the_hours_of_the_whole_event(service, course):
    course.helper("Zane", TeamRole.FACILITATOR)
    course.helper("Uldis", TeamRole.VOLUNTEER, 90)

    found = papers(service, EventSource(course.id), CertificateKind.FACILITATOR)

    assert {name: paper.hours for name, paper in found.items()} == {"Zane Bērziņa": 12}


def test_volunteers_get_clock_hours_of_the_minutes_they_worked(service, course):
    course.helper("Uldis", TeamRole.VOLUNTEER, 150)
    course.helper("Aija", TeamRole.VOLUNTEER)

    found = papers(service, EventSource(course.id), CertificateKind.VOLUNTEER)

    assert {name: paper.hours for name, paper in found.items()} == {
        "Aija Bērziņa": 0,
        "Uldis Bērziņa": 3,
    }
    assert {paper.hours_unit for paper in found.values()} == {HoursUnit.CLOCK}


def test_thanks_go_once_to_somebody_with_two_parts(service, course, application):
    zane = course.helper("Zane", TeamRole.FACILITATOR)
    application.events.set_team_member(course.id, zane, TeamRole.VOLUNTEER)

    found = papers(service, EventSource(course.id), CertificateKind.THANKS, reason="palīdzību")

    assert {name: paper.reason for name, paper in found.items()} == {"Zane Bērziņa": "palīdzību"}


def test_partners_are_thanked_by_the_name_of_the_organisation(service, course):
    library = course.partner("Preiļu bibliotēka")

    (draft,) = drafts(service, EventSource(course.id), CertificateKind.THANKS_ORGANISATION)

    assert (draft.paper.recipient, draft.organisation) == ("Preiļu bibliotēka", library)
    assert draft.person is None


def test_a_mini_project_names_its_group_its_people_and_its_partners(service, application):
    draft = MiniProjectDraft("Ziedu pļava", lead_name="Pļavas draugi", since=date(2026, 5, 1))
    project = application.mini_projects.add(draft)
    anna = application.people.add(a_person("Anna")).id
    application.mini_projects.set_person(project.id, anna, MiniProjectRole.LEAD)
    application.mini_projects.add_new_partner(
        project.id, OrganisationDraft("Preiļu skola", "school")
    )

    found = papers(service, MiniProjectSource(project.id), CertificateKind.MINI_PROJECT)

    assert list(found) == ["Pļavas draugi", "Anna Bērziņa", "Preiļu skola"]
    assert {paper.title for paper in found.values()} == {"Ziedu pļava"}


def test_an_organisation_that_leads_a_mini_project_is_no_partner_of_its_own(service, application):
    school = application.organisations.add(OrganisationDraft("Preiļu skola", "school")).id
    project = application.mini_projects.add(MiniProjectDraft("Pļava", lead_organisation=school))
    application.mini_projects.add_partner(project.id, school)

    source = MiniProjectSource(project.id)

    (draft,) = drafts(service, source, CertificateKind.MINI_PROJECT)
    assert (draft.paper.recipient, draft.organisation) == ("Preiļu skola", school)
    assert papers(service, source, CertificateKind.THANKS) == {}


def test_a_group_that_leads_can_be_left_out(service, application):
    draft = MiniProjectDraft("Ziedu pļava", lead_name="Pļavas draugi")
    project = application.mini_projects.add(draft)

    source = MiniProjectSource(project.id, has_group=False)

    assert papers(service, source, CertificateKind.MINI_PROJECT) == {}


def test_a_mini_project_with_days_in_a_wrong_order_has_no_end_before_its_beginning(
    service, application
):
    draft = MiniProjectDraft(
        "Pļava", lead_name="Draugi", applied_on=date(2026, 6, 1), until=date(2026, 5, 1)
    )
    project = application.mini_projects.add(draft)

    source = MiniProjectSource(project.id)
    (paper,) = papers(service, source, CertificateKind.MINI_PROJECT).values()

    assert (paper.first_day, paper.last_day) == (date(2026, 6, 1), date(2026, 6, 1))


# A teacher's hours


def hours(service, *people, **more):
    source = HoursSource(people, **more)
    return [draft.paper for draft in drafts(service, source, CertificateKind.HOURS_STATEMENT)]


def test_a_statement_counts_a_certificate_and_what_was_attended_without_one(
    service, application, course
):
    anna = course.present("Anna")
    (issued,) = service.issue_to(course.id, [anna]).certificates
    other = Course(application, "Vasaras skola")
    other.mark(anna, sessions=2)

    (paper,) = hours(service, anna)

    assert [(row.title, row.hours, row.number) for row in paper.rows] == [
        ("Vasaras skola", 6, ""),
        ("Keramikas kursi", 12, issued.number),
    ]
    assert (paper.hours, paper.hours_unit) == (18, HoursUnit.ACADEMIC)


def test_a_statement_speaks_of_the_last_three_years_to_the_day(service, application):
    anna = application.people.add(a_person("Anna")).id
    for title, day in (
        ("Pirms", date(2023, 11, 21)),
        ("Pirmajā dienā", date(2023, 11, 22)),
        ("Šodien", TODAY),
    ):
        event = application.events.add(an_event(title), [a_session(day)])
        application.attendance.register(event.id, [anna])
        (session,) = application.events.page(event.id).sessions
        application.attendance.mark(session.id, anna, Mark.PRESENT)

    (paper,) = hours(service, anna)

    assert [row.title for row in paper.rows] == ["Pirmajā dienā", "Šodien"]
    assert (paper.first_day, paper.last_day) == (date(2023, 11, 22), TODAY)


def test_a_void_certificate_counts_no_hours_of_its_own(service, application, course):
    anna = course.present("Anna", sessions=3)
    (issued,) = service.issue_to(course.id, [anna]).certificates
    service.make_void(issued.id, "Kļūda")

    (paper,) = hours(service, anna)

    assert [(row.hours, row.number) for row in paper.rows] == [(9, "")]


def test_clock_hours_are_counted_as_academic_ones(service, application):
    course = Course(application, hours_unit=HoursUnit.CLOCK)
    anna = course.present("Anna")  # 4 x 2 h 15 min

    (paper,) = hours(service, anna)

    assert paper.hours == 12


def test_records_that_are_one_person_are_one_statement(service, application, course):
    anna = course.present("Anna")
    again = application.people.add(a_person("Anita")).id
    course.mark(again, sessions=4)
    application.duplicates.same(anna, again)

    (paper,) = hours(service, again)

    assert paper.hours == 12


def test_hours_of_facilitating_are_no_learning(service, application, course):
    zane = course.helper("Zane", TeamRole.FACILITATOR)
    made = drafts(service, EventSource(course.id), CertificateKind.FACILITATOR)
    service.issue(made, template_of(CertificateKind.FACILITATOR))

    (paper,) = hours(service, zane)

    assert paper.rows == ()


# A list


def a_list(*names, **more):
    lines = tuple(ListLine(name) for name in names)
    return ListSource(lines, "Lasītāju vakars", TODAY, TODAY, **{"hours": 3, **more})


def test_a_list_needs_no_record_and_leaves_none(service, application):
    (issued,) = service.issue_list(
        a_list("Anna Bērziņa", place="Bibliotēka"), PaperOrder(), TemplateChoice()
    ).certificates

    assert (issued.person, issued.event) == (None, None)
    assert (issued.paper.recipient, issued.paper.place) == ("Anna Bērziņa", "Bibliotēka")
    assert application.people.find("anna") == ()
    assert application.events.list() == ()


def test_a_line_of_a_list_may_say_more_than_the_list(service):
    source = a_list("Anna Bērziņa", "Baiba Kalniņa")
    first, second = source.lines
    lines = (replace(first, hours=6, organisation="Preiļu skola", personal_code="000000-00000"),)
    found = papers(service, replace(source, lines=(*lines, second)))

    anna, baiba = found["Anna Bērziņa"], found["Baiba Kalniņa"]
    assert (anna.hours, anna.organisation, anna.personal_code) == (
        6,
        "Preiļu skola",
        "000000-00000",
    )
    assert (baiba.hours, baiba.organisation) == (3, "")


def test_people_and_event_of_a_list_are_kept_where_wanted_in_one_act(service, application):
    source = a_list("Anna Bērziņa", "Jānis Kalniņš")
    source = replace(source, first_day=TODAY - timedelta(days=1), event_kind="seminar")
    keep = KeepRecords(people=True, event=True)

    issued = service.issue_list(source, PaperOrder(), TemplateChoice(), keep).certificates

    (event,) = application.events.list()
    assert (event.title, event.present, event.certificates) == ("Lasītāju vakars", 2, 2)
    assert {one.event for one in issued} == {event.id}
    (anna,) = application.people.find("anna")
    assert [one.number for one in application.people.page(anna.id).certificates] == [
        issued[0].number
    ]
    application.undo.undo()
    assert application.events.list() == ()
    assert application.people.find("anna") == ()
    assert service.register() == ()


def test_the_event_that_is_kept_of_a_list_of_one_day_has_one_sitting(service, application):
    service.issue_list(a_list("Anna"), PaperOrder(), TemplateChoice(), KeepRecords(event=True))

    (event,) = application.events.list()
    assert [one.on for one in application.events.page(event.id).sessions] == [TODAY]


def test_who_is_kept_of_a_list_has_the_name_that_stood_on_the_paper(service, application):
    lines = (ListLine("Anna Marija Bērziņa", given="Anna", surname="Bērziņa"),)
    source = replace(a_list(), lines=lines)

    service.issue_list(source, PaperOrder(), TemplateChoice(), KeepRecords(people=True))

    (anna,) = application.people.find("anna")
    kept = application.people.page(anna.id).person
    assert (kept.given, kept.surname, kept.printed_name) == (
        "Anna",
        "Bērziņa",
        "Anna Marija Bērziņa",
    )


def test_somebody_of_a_list_who_is_in_the_records_stays_one(service, application):
    anna = application.people.add(a_person("Anna")).id
    source = a_list("Anna Bērziņa")
    source = replace(source, lines=(replace(source.lines[0], person=anna),))

    service.issue_list(source, PaperOrder(), TemplateChoice(), KeepRecords(people=True))

    assert [one.id for one in application.people.find("bērziņa")] == [anna]
    assert len(application.people.page(anna).certificates) == 1
