"""A coordinator gets back what coordinators wrote, from the file of a centre that has it."""

import shutil
from dataclasses import replace

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors_membership import NotACoordinatorError
from app.domain.imports import ItemKind, ItemsAsked
from app.domain.programme import OutcomeAreaDraft
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from app.services.wording.believing import believable_words, believed_words
from tests.support.members import carry, join
from tests.support.merging import rows_of
from tests.support.shared_acts import change_unasked
from tests.support.stores import MovableClock, a_person, let_copies_settle

WORDS = "zaļa egle pie upes"
ANSWERS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "new office": FirstAnswers("", laptop_name="Jauns birojs", keeps_all=True),
    "preili": FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000", laptop_name="Ludza"),
}


@pytest.fixture(scope="module")
def beginnings(tmp_path_factory):
    """Folders of laptops that were just set up and belong nowhere; only copied."""
    place = tmp_path_factory.mktemp("beginnings")
    for name, answers in ANSWERS.items():
        with opened(place / name) as application:
            application.settings.set_up(answers)
            let_copies_settle(application._store)
    return place


def opened(folder):
    clock = MovableClock()
    application = Application(Store(folder, clock, BUILD_DATE))
    application.clock = clock
    return application


@pytest.fixture
def laptop(beginnings, tmp_path):
    made = {}

    def one(name, place=beginnings):
        if name not in made:
            made[name] = opened(shutil.copytree(place / name, tmp_path / name))
        return made[name]

    yield one
    for application in made.values():
        application.close()


def go_on(*laptops):
    for one in laptops:
        one.clock.go_on(hours=1)


def file_of(application, folder):
    (written,) = application.exchange.export(folder)
    return written.file


def set_contact(application, contact):
    application.programme.change(replace(application.programme.programme(), contact=contact))


def contact_at(application):
    return application.programme.programme().contact


def awaiting(application, taken):
    """Return how many records the report of an import leaves to a coordinator, one by one too."""
    counted = application.imports.one(taken.identity).report.total(ItemKind.AWAITING)
    asked = ItemsAsked(kind=ItemKind.AWAITING)
    application.imports.open(taken.identity)
    assert application.imports.items(taken.identity, asked).total == counted
    return counted


def shared(application):
    """Return the programme's records with their stamps."""
    with application.people._store.database.reading() as connection:
        return {key: state for key, state in rows_of(connection).items() if not any(key.centre)}


@pytest.fixture(scope="module")
def went_back(beginnings, tmp_path_factory):
    """Folders of a coordinator that went back to a backup, and of a centre that knows more."""
    place = tmp_path_factory.mktemp("went back")
    names = ("office", "preili")
    office, preili = (opened(shutil.copytree(beginnings / name, place / name)) for name in names)
    set_contact(office, "pirmais@example.lv")
    join(office, preili, role=Role.LEAD)
    backup = office.safety.back_up()
    go_on(office)
    set_contact(office, "otrais@example.lv")
    office.programme.add_outcome_area(OutcomeAreaDraft("Jaunieši"))
    carry(office, preili, place / "before")
    office.safety.restore(backup)
    for application in (office, preili):
        let_copies_settle(application._store)
        application.close()
    return place


@pytest.fixture
def gone_back(went_back, laptop, tmp_path):
    """The coordinator that went back, the centre, and its file."""
    office, preili = (laptop(name, went_back) for name in ("office", "preili"))
    go_on(office)
    return office, preili, file_of(preili, tmp_path / "centre.kopa")


def test_what_a_coordinator_wrote_after_its_backup_comes_back_from_a_centre(gone_back, tmp_path):
    office, preili, file = gone_back

    (taken,) = office.exchange.take_in([file])
    assert contact_at(office) == "pirmais@example.lv"
    assert taken.believable == 2  # the programme, and the area
    assert awaiting(office, taken) == 1
    assert office.exchange.believe(file) == 2

    assert contact_at(office) == "otrais@example.lv"
    assert awaiting(office, taken) == 0
    carry(office, preili, tmp_path / "after")
    assert contact_at(preili) == "otrais@example.lv"
    assert shared(office) == shared(preili)
    (again,) = office.exchange.take_in([file_of(preili, tmp_path / "again.kopa")])
    assert again.believable == 0


def test_without_believing_the_next_change_of_the_coordinator_stands_everywhere(
    gone_back, tmp_path
):
    office, preili, file = gone_back
    office.exchange.take_in([file])
    go_on(office)
    set_contact(office, "trešais@example.lv")

    carry(office, preili, tmp_path / "after")

    assert contact_at(preili) == contact_at(office) == "trešais@example.lv"


def test_a_look_at_the_file_says_what_could_come_back_and_changes_nothing(gone_back):
    office, _, file = gone_back

    (seen,) = office.exchange.preview([file])

    assert seen.believable == 2
    assert contact_at(office) == "pirmais@example.lv"
    assert "2" in believable_words(seen.believable)
    assert "2" in believed_words(2)


def test_a_file_that_was_not_taken_in_yet_is_taken_in_first(gone_back):
    office, preili, file = gone_back
    person = preili.people.add(a_person())
    file = file_of(preili, file.with_name("newer.kopa"))

    office.exchange.believe(file)

    assert contact_at(office) == "otrais@example.lv"
    assert office.people.page(person.id).person == person


def test_what_a_centre_wrote_itself_stays_hearsay_in_a_file_that_is_believed(gone_back, tmp_path):
    office, preili, _ = gone_back
    go_on(preili)
    change_unasked(preili, contact="pašu@example.lv")

    office.exchange.believe(file_of(preili, tmp_path / "own.kopa"))

    assert contact_at(office) == "pirmais@example.lv"
    (again,) = office.exchange.take_in([file_of(preili, tmp_path / "again.kopa")])
    assert again.believable == 0


def test_a_centre_believes_nobody(gone_back, laptop, tmp_path):
    office, preili, _ = gone_back
    second = laptop("ludza")
    join(office, second)

    (taken,) = carry(office, preili, tmp_path / "office")

    assert taken.believable == 0
    with pytest.raises(NotACoordinatorError):
        preili.exchange.believe(taken.file)


@pytest.mark.parametrize("order", [("preili", "ludza"), ("ludza", "preili")])
def test_from_papers_the_latest_that_any_centre_knows_comes_back(laptop, tmp_path, order):
    office, preili, ludza = map(laptop, ("office", "preili", "ludza"))
    set_contact(office, "zzz-vecais@example.lv")
    for one in (preili, ludza):
        join(office, one, role=Role.LEAD)
    papers = office.recovery.prepare(WORDS)
    go_on(office)
    set_contact(office, "aaa-jaunais@example.lv")
    carry(office, ludza, tmp_path / "to ludza")
    new = laptop("new office")
    new.recovery.restore(" ".join(papers.groups), WORDS)

    files = [file_of(laptop(name), tmp_path / f"{name}.kopa") for name in order]
    (seen,) = new.exchange.preview(files[:1])
    assert seen.believable
    for file in files:
        new.exchange.believe(file)
    carry(new, preili, tmp_path / "to preili")
    carry(new, ludza, tmp_path / "to ludza again")

    for one in (new, preili, ludza):
        assert contact_at(one) == "aaa-jaunais@example.lv"
    assert shared(new) == shared(preili) == shared(ludza)
