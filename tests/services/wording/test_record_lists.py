import pytest

from app.domain.events_lists import EventColumn
from app.domain.mini_project_lists import MiniProjectColumn
from app.domain.organisation_lists import OrganisationColumn
from app.domain.people_lists import ColumnRole
from app.domain.record_lists import (
    HintedRecord,
    ListKind,
    RecordHint,
    RecordTrouble,
    UnusableRecord,
)
from app.services.changes import NOTHING
from app.services.record_import import TakenIn
from app.services.registrations_import import RegisteredPeople
from app.services.wording import record_lists as words
from app.texts import LANGUAGES, set_language

ROLES = {
    ListKind.EVENTS: EventColumn,
    ListKind.ORGANISATIONS: OrganisationColumn,
    ListKind.MINI_PROJECTS: MiniProjectColumn,
    ListKind.PEOPLE: ColumnRole,
    ListKind.ATTENDANCE: ColumnRole,
}


@pytest.fixture(autouse=True)
def the_first_language_again():
    yield
    set_language("en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ListKind)
def test_every_kind_and_every_role_of_its_columns_has_words(language, kind):
    set_language(language)

    named = words.roles_of(kind)

    assert words.list_kind_words(kind)
    assert set(named) >= set(ROLES[kind])
    assert len(set(named.values())) == len(named)
    assert all(words.column_words(kind, role) == text for role, text in named.items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hint_and_trouble_has_a_sentence_with_its_row(language):
    set_language(language)

    said = [words.record_hint_words(HintedRecord(7, hint, "x" * 200)) for hint in RecordHint]
    said += [words.record_unusable_words(UnusableRecord(7, one)) for one in RecordTrouble]

    assert all("7" in sentence and sentence.endswith(".") for sentence in said)
    assert not any(set("{}") & set(sentence) or len(sentence) > 180 for sentence in said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 11, 21])
@pytest.mark.parametrize("kind", ListKind)
def test_what_was_taken_in_is_said_without_open_places(language, count, kind):
    set_language(language)
    done = TakenIn(NOTHING, kind, "a.csv", *[count] * 4, undecided=count, people=count, marks=count)

    said = words.taken_in_words(done)

    assert str(count) in said
    assert not set("{}%") & set(said)
    assert "\n" not in words.taken_in_notice(done)


@pytest.mark.parametrize("language", LANGUAGES)
def test_registrations_are_counted_by_what_became_of_people(language):
    set_language(language)
    done = RegisteredPeople(NOTHING, "a.csv", 1, 0, 0, 2, 0, 31, 4, 5)

    numbers = [line.split()[-1] for line in words.registered_words(done).splitlines()[1:]]

    assert numbers == ["4", "5", "1", "2"]
