"""A centre's own kinds of events."""

import pytest

from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.own_kinds import OwnKindDraft
from app.texts import set_language
from tests.support.stores import TODAY, a_person, a_session, an_event, table_dump

EVENING = OwnKindDraft("Radošais vakars", "radošajā vakarā")


def test_an_own_kind_stands_among_the_others_by_the_alphabet(application):
    kind = application.kinds.add(EVENING)

    words = [word for _, word in application.kinds.choices()]

    assert (kind.code, "Radošais vakars") in application.kinds.choices()
    assert len(words) == 24


def test_both_forms_stand_on_papers(application):
    kind = application.kinds.add(EVENING)
    event = application.events.add(an_event(kind=kind.code), [a_session()])
    person = application.people.add(a_person())
    application.attendance.register(event.id, [person.id])

    issued = application.certificates.issue_to(event.id, [person.id], "lv", TODAY)

    paper = issued.certificates[0].paper
    assert (paper.kind, paper.kind_locative) == ("radošais vakars", "radošajā vakarā")


def test_an_own_kind_is_named_in_reports_also_after_it_was_removed(application):
    kind = application.kinds.add(EVENING)
    event = application.events.add(an_event(kind=kind.code), [a_session()])
    session = application.events.page(event.id).sessions[0].id
    application.headcounts.set_headcount(session, "adults", 3)
    application.events.mark_held(event.id)
    application.kinds.remove(kind.code)

    report = application.reports.in_words(application.reports.figures(TODAY, TODAY))

    lines = [line.label for group in report.groups for line in group.lines]
    assert "Radošais vakars" in lines
    assert application.kinds.word(kind.code) == "Radošais vakars"


@pytest.mark.parametrize(
    ("language", "word"), [("en", "Creative night"), ("ru", "Radošais vakars")]
)
def test_other_languages_use_their_own_word_where_there_is_one(application, language, word):
    kind = application.kinds.add(
        OwnKindDraft("radošais vakars", "radošajā vakarā", "Creative night")
    )

    set_language(language)

    assert application.kinds.word(kind.code) == word


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (OwnKindDraft(" ", "vakarā"), NameMissingError),
        (OwnKindDraft("vakars", " "), InvalidValueError),
        (OwnKindDraft("Seminārs", "seminārā"), InvalidValueError),
    ],
)
def test_a_kind_needs_both_forms_and_a_name_of_its_own(application, store, draft, error):
    with pytest.raises(error):
        application.kinds.add(draft)

    assert table_dump(store, "event_kind") == []


def test_two_kinds_have_no_common_name_but_one_may_keep_its_own(application):
    kind = application.kinds.add(EVENING)
    with pytest.raises(InvalidValueError):
        application.kinds.add(OwnKindDraft("radosais vakars", "radosajā vakarā"))

    application.kinds.change(kind.code, OwnKindDraft("Radošais vakars", "radošā vakarā"))

    assert application.kinds.own(kind.code).locative == "radošā vakarā"


def test_a_removed_kind_is_offered_no_longer_and_undo_brings_it_back(application):
    kind = application.kinds.add(EVENING)
    before = application.kinds.choices()

    application.kinds.remove(kind.code)
    assert len(application.kinds.choices()) == len(before) - 1
    application.undo.undo()

    assert application.kinds.choices() == before


def test_a_kind_that_nobody_knows_cannot_be_changed(application):
    with pytest.raises(NotFoundError):
        application.kinds.change("ff" * 16, EVENING)


@pytest.mark.parametrize("code", ["ff" * 16, "unheard_of"])
def test_an_event_of_a_kind_that_nobody_knows_is_an_event(application, code):
    set_language("en")

    assert application.kinds.word(code) == "Event"


def test_how_many_events_are_of_a_kind_is_known(application):
    kind = application.kinds.add(EVENING)
    application.events.add(an_event(kind=kind.code))

    assert application.kinds.events_of(kind.code) == 1


def test_a_kind_that_was_removed_and_is_added_again_is_the_same(application):
    kind = application.kinds.add(EVENING)
    application.kinds.remove(kind.code)

    assert application.kinds.add(EVENING).code == kind.code
    assert (kind.code, "Radošais vakars") in application.kinds.choices()


def test_a_kind_that_has_another_name_now_leaves_its_old_name_to_a_further_one(application):
    kind = application.kinds.add(EVENING)
    application.kinds.change(kind.code, OwnKindDraft("Klusais vakars", "klusajā vakarā"))
    application.kinds.remove(kind.code)

    again = application.kinds.add(EVENING)

    assert again.code != kind.code
    assert application.kinds.word(kind.code) == "Klusais vakars"
