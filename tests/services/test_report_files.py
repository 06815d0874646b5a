import dataclasses
import json
from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from app.domain.attendance import Mark
from app.domain.errors import FolderUnusableError, InvalidValueError
from app.domain.headcounts import CategoryDraft
from app.domain.kinds import AgeBand, EventKind, HeadcountCategory, OrganisationKind, Role
from app.domain.organisations import OrganisationDraft
from app.domain.reports import Figures, Report
from app.domain.worded_reports import Unit, Value
from app.services.reports import as_json
from app.services.wording.report_words import figure_words, heading_words
from app.services.wording.reports import FIGURES, SHARES
from app.texts import LANGUAGES, set_language
from tests.documents.read_back import on_one_line, pages_of
from tests.support.stores import TODAY, a_person, a_session, an_event

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture(autouse=True)
def the_first_language_again():
    yield
    set_language("en")


@pytest.fixture
def counted(application):
    """The report of an event at which Anna was, and of another two who were only counted."""
    event = application.events.add(an_event(), [a_session()])
    anna = application.people.add(a_person(birth_year=1985, territory="0042000", roles=("ngo",)))
    application.attendance.register(event.id, [anna.id], "ngo")
    session = application.events.page(event.id).sessions[0]
    application.attendance.mark(session.id, anna.id, Mark.PRESENT)
    application.headcounts.set_headcount(session.id, HeadcountCategory.SENIORS.value, 2)
    application.events.mark_held(event.id)
    return application.reports.figures(*YEAR)


def full_report():
    """A report in which every figure has a value and every share all of its keys."""
    keys = {
        "events_by_kind": [*EventKind, "kaut_kas_savs"],
        "people_by_age_band": [*AgeBand, ""],
        "people_by_territory": ["0042000", "nezināma", ""],
        "people_by_role": [*Role, ""],
        "headcount_by_category": [*HeadcountCategory],
        "organisations_by_kind": [*OrganisationKind, ""],
        "events_by_organisation": ["00" * 16, "01" * 16],
    }
    numbers = {
        one.name: 61 + place
        for place, one in enumerate(dataclasses.fields(Figures))
        if one.name not in keys
    }
    shares = {name: {str(key): 5 for key in of} for name, of in keys.items()}
    return Report(*YEAR, Figures(**numbers, **shares), {"PRE": Figures(**numbers, **shares)})


def test_every_figure_has_words_and_a_place_in_the_report():
    names = {one.name for one in dataclasses.fields(Figures)}

    assert set(FIGURES) | set(SHARES) == names
    assert set(figure_words()) == set(FIGURES)
    assert set(SHARES) <= set(heading_words())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_and_key_is_worded_in_every_language(application, language):
    set_language(language)

    report = application.reports.in_words(full_report())

    labels = [line.label for group in report.groups for line in group.lines]
    assert all(labels)
    shares = [group for group in report.groups if group.is_share]
    assert len(shares) == len(SHARES)
    for group in shares:
        assert len({line.label for line in group.lines}) == len(group.lines)
    assert "kaut_kas_savs" in labels
    assert "{" not in str(report.head)


def test_categories_of_the_programmes_own_are_named_in_its_order(application):
    families, pupils = (
        application.headcount_categories.add(CategoryDraft(name)).code
        for name in ("Ģimenes", "Skolēni")
    )
    figures = Figures(headcount_by_category={"": 90, "adults": 7, pupils: 50, families: 3})

    report = application.reports.in_words(Report(*YEAR, figures, {}))

    by_heading = {group.heading: [line.label for line in group.lines] for group in report.groups}
    assert by_heading["Visitors without names, by category"] == [
        "Ģimenes", "Skolēni", "Adults", "Not stated",
    ]  # fmt: skip
    assert "Visitors without names, by age" not in by_heading


def test_organisations_that_were_present_are_listed_by_name(application):
    event = application.events.add(an_event(), [a_session()])
    session = application.events.page(event.id).sessions[0].id
    application.presences.put_new(session, OrganisationDraft("Preiļu 1. pamatskola", "school"), 12)
    application.events.mark_held(event.id)

    report = application.reports.in_words(application.reports.figures(*YEAR))

    lines = {
        (group.heading, line.label): line.value.amount
        for group in report.groups
        for line in group.lines
    }
    assert lines["Organisations", "Organisations present"] == 1
    listed = "Organisations present, and at how many events"
    assert lines[listed, "Preiļu 1. pamatskola"] == 1


def test_minutes_are_hours_and_cents_are_euros(application):
    figures = Figures(contact_minutes=90, mini_project_grant_cents=125_050, attendances=3)

    report = application.reports.in_words(Report(*YEAR, figures, {}))

    values = {line.label: line.value for group in report.groups for line in group.lines}
    assert values["Contact hours"] == Value(Decimal("1.5"), Unit.HOURS)
    assert values["Grants"] == Value(Decimal("1250.5"), Unit.EUROS)
    assert values["Visits"] == Value(Decimal(3))


def test_ages_stand_by_age_others_by_size_and_the_not_stated_last(application):
    figures = Figures(
        people_by_age_band={"": 90, "65+": 1, "0-12": 2, "30-54": 50},
        people_by_role={"": 90, "child": 1, "teacher": 7, "ngo": 7},
    )

    report = application.reports.in_words(Report(*YEAR, figures, {}))

    by_heading = {group.heading: [line.label for line in group.lines] for group in report.groups}
    assert by_heading["Different people, by age"] == [
        "up to 12 years", "30 to 54 years", "65 years and older", "Not stated",
    ]  # fmt: skip
    assert by_heading["Different people, by role"] == [
        "From an association", "Teacher", "Child", "Not stated",
    ]  # fmt: skip


def test_the_same_figures_are_on_paper_in_the_workbook_and_in_the_bare_file(
    application, counted, tmp_path
):
    for suffix in ("pdf", "xlsx", "json"):
        assert application.reports.save(counted, tmp_path / f"parskats.{suffix}") == ()

    bare = json.loads((tmp_path / "parskats.json").read_text(encoding="utf-8"))
    (page, *_) = pages_of((tmp_path / "parskats.pdf").read_bytes())
    workbook = openpyxl.load_workbook(tmp_path / "parskats.xlsx")
    rows = {row[0].value: row[1].value for row in workbook["Figures"].iter_rows() if row[0].value}
    assert bare == as_json(counted)
    assert bare["programme"]["unique_people"] == rows["Different people"] == 1
    assert bare["programme"]["headcount"] == rows["Visitors without names"] == 2
    assert "Visitors without names 2" in on_one_line(page)
    assert rows["Preiļu novads"] == rows["Seniors"] / 2 == 1


def test_the_centres_are_called_by_name(application, counted, tmp_path):
    report = application.reports.in_words(counted)

    assert [one.name for one in report.centres.centres] == ["Preiļu kopienas centrs"]
    assert report.head.made_on == TODAY


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_report_can_be_printed_in_every_language(application, tmp_path, language):
    set_language(language)

    problems = application.reports.save(full_report(), tmp_path / "a.pdf")

    assert problems == ()
    assert len(pages_of((tmp_path / "a.pdf").read_bytes())) >= 3


@pytest.mark.parametrize("name", ["parskats.docx", "parskats", "parskats.xls", ".xlsx"])
def test_a_file_of_another_kind_is_refused(application, counted, tmp_path, name):
    with pytest.raises(InvalidValueError) as refused:
        application.reports.save(counted, tmp_path / name)

    assert (refused.value.reason, refused.value.value) == ("suffix", name)
    assert list(tmp_path.glob("parskats*")) == []


def test_capital_letters_in_the_suffix_are_the_same_kind(application, counted, tmp_path):
    application.reports.save(counted, tmp_path / "PARSKATS.XLSX")

    assert openpyxl.load_workbook(tmp_path / "PARSKATS.XLSX").sheetnames == ["Figures", "Centres"]


def test_a_folder_that_is_not_there_is_told(application, counted, tmp_path):
    with pytest.raises(FolderUnusableError):
        application.reports.save(counted, tmp_path / "nav" / "a.xlsx")
