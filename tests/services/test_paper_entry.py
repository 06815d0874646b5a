"""Signed paper that comes back: rows as on the paper, marks, walk-ins, ticks, and the count."""

from datetime import timedelta

import pytest

from app.domain.attendance import Mark
from app.domain.errors import InvalidValueError
from app.domain.errors_paper_entry import (
    CodeProblem,
    OnPageAlreadyError,
    PageCodeUnsoundError,
    PageDoneError,
    PageUnknownError,
    SignaturesDifferError,
)
from app.domain.ids import PersonId, SessionId
from app.domain.paper_entry import Standing
from app.domain.people import ConsentPurpose, PersonDraft
from app.domain.person_codes import person_code
from app.domain.sheets import SheetColumn, SheetForm
from app.persistence import settings
from app.services.wording.errors import sentence
from tests.support.signed_paper import an_event_of, marks_of, print_pages
from tests.support.stores import TODAY, a_person

NAMES = ("Anna Bērziņa", "Juris Kalns", "Zane Ozola")
NEWS, PHOTO, CHILD_PHOTO = ConsentPurpose.NEWS, ConsentPurpose.PHOTO, ConsentPurpose.CHILD_PHOTO
PRESENT, ABSENT = Mark.PRESENT, Mark.ABSENT


@pytest.fixture
def event(application):
    """An event of yesterday evening; its sheet was signed."""
    return an_event_of(application, NAMES)


@pytest.fixture
def papers(application):
    return application.paper_entry


@pytest.fixture
def code(application, event):
    return print_pages(application, event)[0]


def names(page) -> list[str]:
    return [line.name for line in page.lines]


def session_of(page, place=0) -> SessionId:
    return page.sessions[place].id


def sign(papers, code, marks: str):
    """Mark the rows of a page from the top: P, A, or a dot for none."""
    page = papers.page(code)
    for line, mark in enumerate(marks):
        if mark != ".":
            papers.sign(code, line, session_of(page), PRESENT if mark == "P" else ABSENT)


# --- the code of a page


def test_a_page_is_found_by_its_code_typed_in_groups_or_scanned_at_a_corner(papers, code):
    typed = f" {code[:4]} {code[4:8]}-{code[8:]}"

    assert papers.page(typed).kept.code == code
    assert [papers.page(f"{code}{corner}").kept.code for corner in "1234"] == [code] * 4


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", CodeProblem.EMPTY),
        ("Talka", CodeProblem.DIGITS),
        ("1234", CodeProblem.LENGTH),
        ("1234567890123456", CodeProblem.LENGTH),
        (person_code(PersonId(bytes(range(16)))), CodeProblem.PERSON),
    ],
)
def test_what_is_no_code_of_a_page_is_refused_with_the_reason(papers, typed, problem):
    with pytest.raises(PageCodeUnsoundError) as refused:
        papers.page(typed)

    assert refused.value.flaw is problem
    assert sentence(refused.value)


def test_one_wrong_digit_is_noticed_as_such(papers, code):
    wrong = f"{(int(code[0]) + 1) % 10}{code[1:]}"

    with pytest.raises(PageCodeUnsoundError) as refused:
        papers.page(wrong)

    assert refused.value.flaw is CodeProblem.CHECK_DIGIT


def test_a_fifth_corner_is_no_corner(papers, code):
    with pytest.raises(PageCodeUnsoundError):
        papers.page(f"{code}5")


def test_a_page_of_another_laptop_is_told_to_be_unknown_here(application, papers, code):
    application.undo.undo()

    with pytest.raises(PageUnknownError) as refused:
        papers.page(code)

    assert "another laptop" in sentence(refused.value)


# --- rows


def test_rows_stand_in_the_order_of_the_paper_and_then_the_empty_ones(papers, code):
    page = papers.page(code)

    assert names(page)[:4] == [*NAMES, ""]
    assert [line.number for line in page.lines] == list(range(1, len(page.lines) + 1))
    assert {line.standing for line in page.lines[3:]} == {Standing.EMPTY}
    assert len(page.lines) == 3 + 8


@pytest.mark.parametrize("is_laid_out", [True, False])
def test_rows_keep_the_numbers_of_the_paper_on_further_pages(application, papers, is_laid_out):
    event = an_event_of(application, [f"Anna Līce{letter}" for letter in "abcdefghijklmnopqrst"])
    codes = print_pages(application, event, is_laid_out=is_laid_out)

    numbers = [line.number for code in codes for line in papers.page(code).lines]

    assert len(codes) > 1
    assert numbers == list(range(1, len(numbers) + 1))


def test_people_added_after_printing_are_named_apart(application, papers, event, code):
    late = application.people.add(a_person("Uldis", "Vēls")).id
    application.attendance.register(event, [late])

    page = papers.page(code)

    assert names(page)[:3] == list(NAMES)
    assert page.added_since == ("Uldis Vēls",)


def test_who_was_taken_off_the_list_keeps_the_row_and_comes_back_by_a_signature(
    application, papers, event, code
):
    juris = papers.page(code).lines[1].person
    application.attendance.unregister(event, juris)

    assert papers.page(code).lines[1].standing is Standing.OFF_LIST
    assert names(papers.page(code))[1] == "Juris Kalns"
    sign(papers, code, ".P")

    assert papers.page(code).lines[1].standing is Standing.EXPECTED
    assert juris in {one.person for one in application.attendance.grid(event).people}


def test_who_was_removed_from_the_records_keeps_a_row_that_says_so(application, papers, code):
    application.people.remove(papers.page(code).lines[1].person)

    line = papers.page(code).lines[1]

    assert (line.name, line.standing) == ("Juris Kalns", Standing.REMOVED)


def test_who_was_joined_with_another_record_of_the_list_shares_one_mark(
    application, papers, event, code
):
    anna = papers.page(code).lines[0].person
    again = application.people.add(a_person("Anna", "Bērziņa-Kalna")).id
    application.attendance.register(event, [again])
    application.duplicates.same(anna, again)
    application.attendance.mark(session_of(papers.page(code)), again, PRESENT)

    line = papers.page(code).lines[0]

    assert (line.standing, line.same_as) == (Standing.JOINED, "Anna Bērziņa-Kalna")
    assert marks_of(application, code)[0] == "P"


def test_a_mark_of_the_other_record_is_seen_on_the_row_printed_before_they_were_joined(
    application, papers
):
    event = an_event_of(application, ["Juris Kalns"])
    juris = application.attendance.grid(event).people[0].person
    (code,) = print_pages(application, event, blank_rows=0)
    again = application.people.add(a_person("Juris", "Kalniņš")).id
    application.attendance.register(event, [again])
    application.attendance.mark(session_of(papers.page(code)), again, PRESENT)
    apart = papers.pages(event)[0].is_waiting

    application.duplicates.same(juris, again)

    assert (apart, papers.pages(event)[0].is_waiting) == (True, False)
    assert papers.page(code).lines[0].marks == {session_of(papers.page(code)): PRESENT}
    assert papers.page(code).added_since == ()


def test_present_by_one_record_weighs_more_than_absent_by_the_other(
    application, papers, event, code
):
    anna = papers.page(code).lines[0].person
    session = session_of(papers.page(code))
    again = application.people.add(a_person("Anna", "Bērziņa-Kalna")).id
    application.attendance.register(event, [again])
    application.attendance.mark(session, anna, Mark.ABSENT)
    application.attendance.mark(session, again, PRESENT)

    application.duplicates.same(anna, again)

    assert papers.page(code).lines[0].marks[session] is PRESENT


def test_somebody_kept_twice_who_was_added_since_is_named_once(application, papers, event, code):
    more = [application.people.add(a_person("Zigis", name)).id for name in ("Zars", "Zariņš")]
    application.attendance.register(event, more)

    application.duplicates.same(*more)

    assert len(papers.page(code).added_since) == 1


def test_two_rows_of_one_person_count_as_one_signature(application, papers, code):
    page = papers.page(code)
    application.duplicates.same(page.lines[0].person, page.lines[2].person)
    sign(papers, code, "P")

    page = papers.page(code)

    assert page.lines[2].twin_of == 1
    assert page.entered(session_of(page)) == 1


def test_a_session_that_was_removed_leaves_the_page_without_its_column(application, papers):
    event = an_event_of(application, NAMES, days=(3, 2))
    (code,) = print_pages(application, event)
    application.events.remove_session(session_of(papers.page(code)))

    page = papers.page(code)

    assert (len(page.sessions), page.lost_sessions) == (1, 1)


def test_a_sheet_printed_again_leaves_the_older_one_named_as_such(application, papers, event, code):
    newer = print_pages(application, event, at="2026-11-21T10:05:00")

    assert [(one.kept.code, one.is_newest) for one in papers.pages(event)] == [
        (newer[0], True),
        (code, False),
    ]


# --- marks


def test_marks_are_kept_as_read_from_paper(application, papers, store, code):
    sign(papers, code, "PA.")

    assert marks_of(application, code)[:3] == "PA."
    with store.database.reading() as connection:
        methods = connection.exec_driver_sql("SELECT DISTINCT method FROM attendance").scalars()
        assert list(methods) == ["paper"]


def test_a_mark_can_be_taken_back(application, papers, code):
    sign(papers, code, "P")
    papers.sign(code, 0, session_of(papers.page(code)), None)

    assert marks_of(application, code)[0] == "."


def test_everybody_left_is_marked_in_one_act_and_exceptions_stay(application, papers, code):
    sign(papers, code, ".A")

    count = papers.sign_rest(code, session_of(papers.page(code)), PRESENT)

    assert count == 2
    assert marks_of(application, code)[:4] == "PAP."
    application.undo.undo()
    assert marks_of(application, code)[:4] == ".A.."


def test_nobody_can_sign_on_an_empty_row(papers, code):
    with pytest.raises(InvalidValueError) as refused:
        papers.sign(code, 5, session_of(papers.page(code)), PRESENT)

    assert "6" in sentence(refused.value)


# --- who wrote their names on empty rows


def test_a_walk_in_stands_on_the_row_where_they_wrote(application, papers, event, code):
    draft = PersonDraft("Guntis", "Nācējs", territory="0042000", age_band="30-54")

    papers.walk_in(code, 4, session_of(papers.page(code)), draft)

    page = papers.page(code)
    line = page.lines[4]
    assert (line.name, line.standing, line.age_band) == ("Guntis Nācējs", Standing.WRITTEN, "30-54")
    assert marks_of(application, code)[3:6] == ".P."
    listed = {one.name: one for one in application.attendance.grid(event).people}
    assert listed["Guntis Nācējs"].is_walk_in


def test_somebody_known_can_be_the_one_who_wrote(application, papers, event, code):
    known = application.people.add(a_person("Ilze", "Zināma")).id

    papers.walk_in(code, 3, session_of(papers.page(code)), known)

    assert papers.page(code).lines[3].person == known


def test_who_stands_on_the_page_is_not_written_a_second_time(papers, code):
    page = papers.page(code)

    with pytest.raises(OnPageAlreadyError) as refused:
        papers.walk_in(code, 3, session_of(page), page.lines[1].person)

    assert refused.value.number == 2


def test_a_row_filled_in_wrongly_is_emptied_with_its_mark(application, papers, event, code):
    papers.walk_in(code, 3, session_of(papers.page(code)), PersonDraft("Guntis", "Nācējs"))

    papers.clear_line(code, 3)

    assert papers.page(code).lines[3].standing is Standing.EMPTY
    assert names(papers.page(code))[:3] == list(NAMES)
    assert "Guntis Nācējs" not in {one.name for one in application.attendance.grid(event).people}


def test_another_name_on_a_filled_row_takes_the_first_one_off(application, papers, event, code):
    session = session_of(papers.page(code))
    papers.walk_in(code, 3, session, PersonDraft("Guntis", "Nācējs"))

    papers.walk_in(code, 3, session, PersonDraft("Gunta", "Nācēja"))

    assert names(papers.page(code))[3] == "Gunta Nācēja"
    assert [one.name for one in application.attendance.grid(event).people if one.is_walk_in] == [
        "Gunta Nācēja"
    ]


# --- ticks


def test_a_tick_of_somebody_whose_printed_record_was_joined_and_removed_is_theirs(
    application, papers, code
):
    anna = papers.page(code).lines[0].person
    papers.tick(code, 0, NEWS, says=False)
    again = application.people.add(a_person("Anna", "Bērziņa-Kalna")).id
    application.duplicates.same(anna, again)
    application.people.remove(anna)

    papers.tick(code, 0, NEWS, says=True)

    assert papers.page(code).lines[0].ticks == {NEWS: True}
    (consent,) = application.people.page(again).consents
    assert (consent.person, consent.is_given) == (again, True)


def test_a_ticked_box_is_a_consent_of_the_day_on_this_paper(application, papers, code):
    sign(papers, code, "P")

    papers.tick(code, 0, NEWS, says=True)

    line = papers.page(code).lines[0]
    (consent,) = application.people.page(line.person).consents
    assert line.ticks == {NEWS: True}
    assert (consent.purpose, consent.is_given) == (NEWS, True)
    assert (consent.on, consent.paper) == (TODAY - timedelta(days=1), code)


def test_a_box_read_wrongly_is_no_withdrawal(application, papers, code):
    anna = papers.page(code).lines[0].person
    application.people.record_consent(anna, NEWS, TODAY - timedelta(days=90), is_given=True)
    papers.tick(code, 0, NEWS, says=True)

    papers.tick(code, 0, NEWS, says=None)

    (consent,) = application.people.page(anna).consents
    assert (consent.is_given, consent.paper) == (True, "")


def test_a_box_is_read_again_and_again_as_one_consent(application, papers, code):
    for says in (True, None, True, True):
        papers.tick(code, 0, NEWS, says=says)

    assert len(application.people.page(papers.page(code).lines[0].person).consents) == 1


def test_on_a_sheet_of_children_the_photo_is_of_a_child_and_no_can_be_said(
    application, papers, event
):
    columns = (SheetColumn.GUARDIAN, SheetColumn.PHOTO)
    (code,) = print_pages(application, event, form=SheetForm.CHILDREN, columns=columns)

    assert papers.page(code).tick_purposes == (CHILD_PHOTO,)
    papers.tick(code, 0, CHILD_PHOTO, says=True)
    papers.tick(code, 0, CHILD_PHOTO, says=False)

    line = papers.page(code).lines[0]
    assert line.ticks == {CHILD_PHOTO: False}
    (consent,) = application.people.page(line.person).consents
    assert not consent.is_given


# --- the count


def test_a_page_is_done_when_as_many_were_counted_as_entered(papers, event, code):
    sign(papers, code, "PPA")
    session = session_of(papers.page(code))

    papers.finish(code, {session: 2})

    page = papers.page(code)
    assert page.is_done
    assert page.kept.signatures == {session: 2}


def test_another_count_is_refused_with_both_numbers(papers, code):
    sign(papers, code, "PPA")

    with pytest.raises(SignaturesDifferError) as refused:
        papers.finish(code, {session_of(papers.page(code)): 3})

    assert sentence(refused.value) == (
        "The sheet shows 3 signatures, you entered 2. Look again, or say why."
    )
    assert not papers.page(code).is_done


def test_a_session_that_nobody_counted_is_no_agreement(papers, code):
    sign(papers, code, "P")

    with pytest.raises(SignaturesDifferError):
        papers.finish(code, {})


def test_a_difference_is_done_with_words_that_are_kept(papers, code):
    sign(papers, code, "PPA")
    session = session_of(papers.page(code))

    papers.finish(code, {session: 3}, "  Viens paraksts nav salasāms ")

    page = papers.page(code)
    assert (page.is_done, page.kept.note) == (True, "Viens paraksts nav salasāms")


def test_words_without_a_difference_explain_nothing_and_are_not_kept(papers, code):
    sign(papers, code, "P")

    papers.finish(code, {session_of(papers.page(code)): 1}, "Viss kārtībā")

    assert papers.page(code).kept.note == ""


def test_less_than_no_signatures_cannot_be_counted(papers, code):
    with pytest.raises(InvalidValueError):
        papers.finish(code, {session_of(papers.page(code)): -1}, "tā")


def test_nothing_changes_on_a_page_that_is_done_until_it_is_opened_again(application, papers, code):
    session = session_of(papers.page(code))
    papers.finish(code, {session: 0})

    for act in (
        lambda: papers.sign(code, 0, session, PRESENT),
        lambda: papers.sign_rest(code, session, PRESENT),
        lambda: papers.walk_in(code, 4, session, PersonDraft("Guntis", "Nācējs")),
        lambda: papers.clear_line(code, 4),
        lambda: papers.tick(code, 0, NEWS, says=True),
        lambda: papers.finish(code, {session: 0}),
    ):
        with pytest.raises(PageDoneError):
            act()
    papers.open_again(code)
    papers.sign(code, 0, session, PRESENT)

    assert marks_of(application, code)[0] == "P"


# --- what waits


def test_pages_of_past_days_wait_until_they_are_entered(papers, event, code):
    (waiting,) = papers.waiting()
    assert (waiting.event, waiting.codes) == (event, (code,))
    sign(papers, code, "PPA")

    papers.finish(code, {session_of(papers.page(code)): 2})

    assert papers.waiting() == ()


def test_a_page_that_was_begun_waits_until_its_signatures_are_counted(application, papers, code):
    sign(papers, code, "PPA")

    assert [one.codes for one in papers.waiting()] == [(code,)]
    assert papers.pages(papers.waiting()[0].event)[0].is_begun


def test_pages_of_days_to_come_do_not_wait(application, papers):
    print_pages(application, an_event_of(application, NAMES, days=(0,)))

    assert papers.waiting() == ()
    assert len(papers.waiting(TODAY + timedelta(days=1))) == 1


def test_a_page_whose_people_are_all_marked_already_does_not_wait(application, papers, code):
    page = papers.page(code)
    for line in page.lines[:3]:
        application.attendance.mark(session_of(page), line.person, PRESENT)

    assert papers.waiting() == ()


def test_an_older_print_of_the_same_sheet_does_not_wait(application, papers, event, code):
    newer = print_pages(application, event, at="2026-11-21T10:05:00")

    assert papers.waiting()[0].codes == tuple(newer)


def test_pages_of_a_cancelled_event_do_not_wait(application, papers, event, code):
    application.events.cancel(event, "Vētra")

    assert papers.waiting() == ()


def test_a_laptop_that_only_gathers_has_no_paper_to_enter(application, papers, store, code):
    with store.database.unnamed(capture=False) as connection:
        settings.forget(connection, "centre")

    assert papers.waiting() == ()
