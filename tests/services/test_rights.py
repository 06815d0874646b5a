"""Who changes what the programme shares: coordinators, and each laptop what it added itself."""

from dataclasses import replace

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificate_register import CopyKind
from app.domain.certificate_wishes import EventSource, PaperOrder
from app.domain.certificates import TemplateChoice
from app.domain.designs import CertificateKind
from app.domain.errors import NothingToUndoError
from app.domain.errors_rights import CoordinatorOnlyError, ReadOnlyLaptopError
from app.domain.ids import ORG_SCOPE, PARTICIPATION_TEMPLATE
from app.domain.own_kinds import OwnKindDraft
from app.domain.sheets import SheetForm
from app.domain.trust import Rights, Role
from app.persistence import (
    acts,
    ended_numbers,
    records,
    reporting_periods,
    settings,
    tables,
    trust,
)
from app.persistence.store import Store
from app.services import belonging
from app.services.settings import FirstAnswers
from app.services.sheets import SheetWish
from app.services.wording.errors import sentence
from tests.support.certificates import Course, template_of
from tests.support.designs import a_design
from tests.support.joined import laptop, ludza, office, preili, pristine_programme
from tests.support.members import carry, join
from tests.support.merging import rows_of
from tests.support.shared_acts import (
    SETTINGS,
    TEMPLATES,
    change_unasked,
    logo_file,
    own_template,
    settle,
)
from tests.support.stores import MovableClock, a_person

__all__ = ["laptop", "ludza", "office", "preili", "pristine_programme"]

KIND = OwnKindDraft("zoles turnīrs", "zoles turnīrā")
LEARNING = template_of(CertificateKind.NON_FORMAL)


@pytest.fixture
def reader(office, tmp_path):
    """Yield a laptop that reads the records of all centres and writes none."""
    clock = MovableClock()
    application = Application(Store(tmp_path / "reader", clock, BUILD_DATE))
    application.clock = clock
    application.settings.set_up(FirstAnswers("", laptop_name="Lasa", keeps_all=True))
    join(office, application, Role.READER, centre=None)
    yield application
    application.close()


@pytest.fixture
def settled(office, preili, tmp_path):
    """Return a centre's laptop that has what the office settled for the programme."""
    settle(office, tmp_path)
    carry(office, preili, tmp_path / "settled")
    return preili


def shared(application):
    """Return the programme's records with their stamps."""
    with application.people._store.database.reading() as connection:
        return {key: state for key, state in rows_of(connection).items() if key.centre == ORG_SCOPE}


def acts_of(application):
    with application.people._store.database.reading() as connection:
        return acts.newest(connection)


# What screens ask


def test_a_laptop_alone_may_change_everything(laptop):
    assert laptop("second").rights.now() == Rights()
    assert Rights().refusal is None


def test_a_coordinator_may_change_everything(office):
    assert office.rights.now() == Rights()


def test_a_centre_may_change_of_what_is_shared_what_it_added(office, preili, tmp_path):
    theirs = office.templates.save(None, "Biroja", a_design()).template
    kind = office.kinds.add(KIND)
    carry(office, preili, tmp_path / "in")
    own = preili.templates.copy(TemplateChoice(theirs.id), "Centra").template
    own_kind = preili.kinds.add(OwnKindDraft("pikniks", "piknikā"))

    rights = preili.rights.now()

    assert rights.may_write
    assert not rights.may_change_shared
    assert rights.may_change(own.id)
    assert rights.may_change(own_kind.id)
    assert not rights.may_change(theirs.id)
    assert not rights.may_change(kind.id)
    assert not rights.may_change(PARTICIPATION_TEMPLATE)
    assert isinstance(rights.refusal, CoordinatorOnlyError)


def test_a_laptop_that_only_reads_may_change_nothing(reader):
    rights = reader.rights.now()

    assert not rights.may_write
    assert not rights.may_change_shared
    assert isinstance(rights.refusal, ReadOnlyLaptopError)


def test_what_a_centre_added_before_a_backup_is_still_its_own(preili):
    own = preili.templates.save(None, "Centra", a_design()).template
    preili.safety.restore(preili.safety.back_up())

    assert preili.rights.now().may_change(own.id)
    preili.templates.rename(own.id, "Cits")


def test_what_a_laptop_added_before_it_joined_is_still_its_own(office, laptop, tmp_path):
    second = laptop("second")
    template = second.templates.save(None, "Centra", a_design()).template
    kind = second.kinds.add(KIND)
    join(office, second)
    carry(second, office, tmp_path / "first")

    second.templates.rename(template.id, "Pateicība")
    second.kinds.change(kind.code, OwnKindDraft("zolīte", "zolītē"))
    carry(second, office, tmp_path / "second")

    assert office.templates.one(template.id).name == "Pateicība"
    assert office.kinds.own(kind.code).nominative == "zolīte"


def test_what_was_put_aside_at_joining_is_the_same_on_both_sides(office, laptop, tmp_path):
    second = laptop("second")
    settle(second, tmp_path)
    SETTINGS["outcome_area.change"](second, tmp_path)
    SETTINGS["headcount_category.change"](second, tmp_path)
    join(office, second)

    carry(second, office, tmp_path / "out")

    assert shared(second) == shared(office)


def test_what_a_coordinator_put_aside_at_joining_is_put_aside_nowhere_else(
    office, laptop, tmp_path
):
    second = laptop("second")
    office.programme.add_suggested_areas()
    second.clock.go_on(hours=1)
    second.programme.add_suggested_areas()
    areas = office.programme.outcome_areas()

    join(office, second, Role.COORDINATOR)
    carry(second, office, tmp_path / "out")

    assert second.programme.outcome_areas() == office.programme.outcome_areas() == areas


def test_a_coordinator_that_was_taken_out_changes_nothing_shared_any_more(office, laptop, tmp_path):
    second = laptop("second")
    join(office, second, Role.COORDINATOR)
    assert second.rights.now().may_change_shared
    other = laptop("preili")
    (key,) = [
        one.member.sign_key
        for one in office.membership.roster()
        if one.member.name == "Preiļu otrais"
    ]
    office.membership.revoke(key, "lost")
    third = carry(office, other, tmp_path / "told")
    assert third

    with second.people._store.database.unnamed(capture=False) as connection:
        belonging.learn(connection, belonging.the_founding(connection), envelopes_at(office))

    assert not second.rights.now().may_change_shared


def envelopes_at(application):
    with application.people._store.database.reading() as connection:
        return trust.envelopes(connection)


# What the programme settled


def test_a_centre_settles_nothing_for_the_whole_programme(settled, tmp_path):
    before, newest = shared(settled), acts_of(settled)

    for done in SETTINGS.values():
        with pytest.raises(CoordinatorOnlyError) as refused:
            done(settled, tmp_path)
        assert "coordinator" in sentence(refused.value)

    assert shared(settled) == before
    assert acts_of(settled) == newest


@pytest.mark.parametrize("name", ["office", "second"])
def test_the_office_settles_it_and_so_does_a_laptop_alone(laptop, tmp_path, name):
    application = laptop(name)
    settle(application, tmp_path)

    for done in SETTINGS.values():
        newest = acts_of(application)
        done(application, tmp_path)
        assert acts_of(application) > newest


def test_a_centre_remembers_for_itself_how_its_sheets_look(settled):
    chosen = replace(settled.sheets.choice(SheetForm.CHILDREN), is_large_print=True)

    settled.sheets.remember(SheetForm.CHILDREN, chosen)

    assert settled.sheets.choice(SheetForm.CHILDREN) == chosen


def test_a_centre_changes_its_own_name_as_before(settled):
    centre = settled.settings.centre()
    settled.settings.change_centre(replace(centre, name="Preiļu jauniešu centrs"))
    assert settled.settings.centre().name == "Preiļu jauniešu centrs"


# Templates and kinds of events


def test_a_centre_changes_no_template_of_others_and_is_told_to_copy_it(settled, tmp_path):
    before = shared(settled)

    for done in TEMPLATES.values():
        with pytest.raises(CoordinatorOnlyError) as refused:
            done(settled, tmp_path)
        assert "copy" in sentence(refused.value)

    assert shared(settled) == before


def test_what_a_centre_decides_about_its_own_template_is_so_at_the_office(office, preili, tmp_path):
    own = preili.templates.save(None, "Paldies", a_design()).template

    for name, done in TEMPLATES.items():
        carry(preili, office, tmp_path / f"before {name}")
        done(preili, tmp_path)
        carry(preili, office, tmp_path / f"after {name}")

        assert office.templates.all() == preili.templates.all()
        if name != "template.remove":
            assert office.templates.revisions(own.id) == preili.templates.revisions(own.id)
            assert office.templates.rule_of(own.id) == preili.templates.rule_of(own.id)


def test_the_office_decides_about_a_template_of_a_centre(office, preili, tmp_path):
    preili.templates.save(None, "Paldies", a_design())
    carry(preili, office, tmp_path / "in")
    office.clock.go_on(hours=1)

    office.templates.rename(own_template(office), "Pateicība")
    carry(office, preili, tmp_path / "back")

    assert preili.templates.one(own_template(preili)).name == "Pateicība"


def test_a_kind_of_a_centre_is_renamed_by_it_everywhere(office, preili, tmp_path):
    kind = preili.kinds.add(KIND)
    carry(preili, office, tmp_path / "first")

    preili.kinds.change(kind.code, OwnKindDraft("zolīte", "zolītē"))
    carry(preili, office, tmp_path / "second")

    assert office.kinds.own(kind.code).nominative == "zolīte"


def test_a_centre_changes_no_kind_of_others(office, preili, tmp_path):
    kind = office.kinds.add(KIND)
    carry(office, preili, tmp_path / "in")

    with pytest.raises(CoordinatorOnlyError):
        preili.kinds.change(kind.code, OwnKindDraft("zolīte", "zolītē"))
    with pytest.raises(CoordinatorOnlyError):
        preili.kinds.remove(kind.code)

    assert preili.kinds.own(kind.code) == kind
    assert kind.code in dict(preili.kinds.choices())


def test_a_kind_that_the_office_removed_is_not_brought_back_at_a_centre(office, preili, tmp_path):
    kind = office.kinds.add(KIND)
    office.kinds.remove(kind.code)
    carry(office, preili, tmp_path / "in")

    with pytest.raises(CoordinatorOnlyError) as refused:
        preili.kinds.add(KIND)

    assert "removed" in sentence(refused.value)
    assert kind.code not in dict(preili.kinds.choices())


def issue_for_learning(application, course):
    course.present("Anna")
    drafts = application.certificates.drafts(
        EventSource(course.id), PaperOrder(kind=CertificateKind.NON_FORMAL)
    )
    return application.certificates.issue(drafts, LEARNING).certificates


def test_certificates_of_a_kind_that_nobody_used_before_are_issued_and_undone_at_a_centre(
    preili, office, tmp_path
):
    course = Course(preili)
    assert issue_for_learning(preili, course)

    preili.undo.undo()
    preili.undo.redo()
    carry(preili, office, tmp_path / "out")

    assert not preili.rights.now().may_change(LEARNING.template)
    assert office.certificates.of_event(course.id) == preili.certificates.of_event(course.id)


def test_certificates_are_issued_where_another_laptop_took_back_the_first_of_their_kind(
    preili, ludza, office, tmp_path
):
    assert issue_for_learning(ludza, Course(ludza))
    carry(ludza, office, tmp_path / "first")
    ludza.undo.undo()
    carry(ludza, office, tmp_path / "second")
    carry(office, preili, tmp_path / "third")
    course = Course(preili)

    (issued,) = issue_for_learning(preili, course)

    assert preili.certificates.print([issued.id])


def test_a_picture_that_another_laptop_took_back_is_brought_once_more(
    preili, ludza, office, tmp_path
):
    file = logo_file(tmp_path)
    ludza.templates.add_picture(file)
    carry(ludza, office, tmp_path / "first")
    ludza.undo.undo()
    carry(ludza, office, tmp_path / "second")
    carry(office, preili, tmp_path / "third")

    added = preili.templates.add_picture(file)

    assert preili.templates.add_picture(file).key == added.key
    assert preili.templates.picture_content(added.key)
    assert [one.id.hex() for one in preili.templates.pictures_all()] == [added.key]


def test_a_certificate_is_made_void_where_another_laptop_took_back_that_it_is(
    office, preili, laptop, tmp_path
):
    """The number stands without force for all who see only numbers."""
    second = laptop("second")
    join(office, second, centre=preili.settings.centre().id)
    carry(office, preili, tmp_path / "known")
    course = Course(preili)
    certificate = issued_at(preili, course)
    carry(preili, second, tmp_path / "first")
    second.certificates.make_void(certificate.id, "Kļūda vārdā")
    second.undo.undo()
    carry(second, preili, tmp_path / "second")
    assert preili.certificates.register()[0].certificate.state != "void"

    preili.certificates.make_void(certificate.id, "Kļūda vārdā")

    with preili.people._store.database.reading() as connection:
        assert ended_numbers.one(connection, certificate.number) is not None


def issued_at(application, course):
    person = course.present("Anna")
    return application.certificates.issue_to(course.id, [person]).certificates[0]


# Links between records of two centres


@pytest.fixture
def linked(office, preili, ludza, tmp_path):
    """Return the record of a person at one centre whom the office joined with another's."""
    here, there = preili.people.add(a_person("Anna")), ludza.people.add(a_person("Anna"))
    for centre in (preili, ludza):
        carry(centre, office, tmp_path / centre.settings.centre().name)
    office.duplicates.same(here.id, there.id)
    carry(office, preili, tmp_path / "linked")
    return here.id, there.id


def test_what_the_office_joined_of_two_centres_no_centre_parts(preili, linked):
    with pytest.raises(CoordinatorOnlyError) as refused:
        preili.duplicates.take_back(*linked)
    assert "different centres" in sentence(refused.value)

    with pytest.raises(CoordinatorOnlyError):
        preili.duplicates.take_out(linked[0])

    assert [one.pair for one in preili.duplicates.joined()] == [tuple(sorted(linked))]


def test_a_centre_joins_and_parts_its_own_records_as_before(preili, linked):
    other = preili.people.add(a_person("Anna"))

    preili.duplicates.same(linked[0], other.id)
    assert len(preili.duplicates.joined()) == 2

    preili.duplicates.take_back(linked[0], other.id)
    assert len(preili.duplicates.joined()) == 1


# Laptops that only read


def test_on_a_laptop_that_only_reads_no_record_changes(office, preili, reader, tmp_path):
    person = preili.people.add(a_person("Anna"))
    carry(preili, office, tmp_path / "first")
    carry(office, reader, tmp_path / "second")

    for refused in (
        # Before it is found that this laptop has no centre of its own.
        lambda: reader.people.add(a_person("Zane")),
        lambda: reader.people.remove(person.id),
        lambda: reader.people.change(person.id, a_person("Ilze")),
        lambda: reader.kinds.add(KIND),
        lambda: reader.settings.change_centre(replace(reader.settings.centres()[0], name="Cits")),
        *(lambda done=done: done(reader, tmp_path) for done in EVERYWHERE),
    ):
        with pytest.raises(ReadOnlyLaptopError) as why:
            refused()
        assert "only reads" in sentence(why.value)

    preili.people.change(person.id, a_person("Ilze"))
    carry(preili, office, tmp_path / "third")
    carry(office, reader, tmp_path / "fourth")
    assert [one.given for one in reader.people.find()] == ["Ilze"]


EVERYWHERE = [
    SETTINGS[name]
    for name in (
        "programme.change",
        "programme.evidence",
        "sheet.columns",
        "period.add",
        "logo.add",
    )
]


def test_a_laptop_that_only_reads_makes_papers_and_notes_what_is_its_own(
    office, preili, reader, tmp_path
):
    course = Course(preili)
    certificate = issued_at(preili, course)
    carry(preili, office, tmp_path / "first")
    carry(office, reader, tmp_path / "second")
    before = everything(reader)

    assert reader.certificates.print([certificate.id])
    reader.certificates.note_copies([certificate.id], CopyKind.PRINT)
    assert reader.sheets.preview(course.id, SheetWish()).pdf
    reader.sheets.remember(SheetForm.CHILDREN, reader.sheets.choice(SheetForm.CHILDREN))
    assert everything(reader) == before

    worker = reader.workers.add("Zane")
    reader.workers.rename(worker.id, "Zane K.")
    reader.workers.remove(worker.id)


def test_a_laptop_that_only_reads_names_those_who_sit_there_and_nobody_else(
    office, preili, laptop, tmp_path
):
    theirs = preili.workers.add("Zane")
    carry(preili, office, tmp_path / "first")
    second = laptop("second")
    join(office, second, Role.READER, centre=preili.settings.centre().id)
    own = second.workers.add("Ilze")

    with pytest.raises(ReadOnlyLaptopError):
        second.workers.rename(theirs.id, "Zanda")
    second.workers.rename(own.id, "Ilze K.")

    assert [one.name for one in second.workers.everyone()] == ["Ilze K.", "Zane"]


def test_what_was_done_before_a_laptop_only_read_stays_as_it_is(office, laptop):
    second = laptop("second")
    second.people.add(a_person("Anna"))
    second.kinds.add(KIND)
    second.undo.undo()
    join(office, second, Role.READER, centre=second.settings.centre().id)

    with pytest.raises(ReadOnlyLaptopError):
        second.undo.redo()
    with pytest.raises(ReadOnlyLaptopError):
        second.undo.undo()

    assert [one.given for one in second.people.find()] == ["Anna"]
    assert second.undo.next_undo() is None
    assert second.undo.next_redo() is None


def everything(application):
    with application.people._store.database.reading() as connection:
        return rows_of(connection)


# Before the laptop joined, before there was the rule, and after its part changed


def test_an_act_of_before_joining_is_not_taken_back_when_it_is_no_more_ones_own(office, laptop):
    alone = laptop("second")
    for application in (office, alone):
        SETTINGS["programme.change"](application, None)
    person = alone.people.add(a_person("Anna"))
    alone.people.add(a_person("Baiba"))
    alone.undo.undo()
    alone.undo.undo()
    alone.undo.redo()
    join(office, alone)

    alone.undo.undo()
    with pytest.raises(CoordinatorOnlyError):
        alone.undo.undo()

    assert alone.programme.programme().name == office.programme.programme().name
    assert person.id not in [one.id for one in alone.people.find()]
    with pytest.raises(NothingToUndoError):
        alone.undo.undo()
    alone.undo.redo()
    assert person.id in [one.id for one in alone.people.find()]


def written_before_the_rule(application, name):
    """Let the laptop be as one that joined and changed what is shared before that was refused."""
    change_unasked(application, name=name)
    with application.people._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'role'")
        for period in reporting_periods.standing(connection):
            records.remove(connection, tables.reporting_period, period.id)


def test_what_a_centre_changed_before_there_was_the_rule_gives_way(office, settled, tmp_path):
    settled.clock.go_on(hours=1)
    written_before_the_rule(settled, "Mēģinājums")
    assert not settled.rights.now().may_change_shared
    office.clock.go_on(hours=2)

    carry(office, settled, tmp_path / "next")

    assert settled.programme.programme() == office.programme.programme()
    assert settled.programme.periods() == office.programme.periods()


@pytest.mark.parametrize("is_noted", [True, False])
def test_becoming_a_coordinator_lets_nothing_of_before_loose(office, settled, tmp_path, is_noted):
    settled.clock.go_on(hours=1)
    written_before_the_rule(settled, "Mēģinājums")
    if is_noted:
        with settled.people._store.database.unnamed(capture=False) as connection:
            settings.write(connection, "role", Role.LAPTOP.value)
    name, periods = office.programme.programme().name, office.programme.periods()

    join(office, settled, Role.COORDINATOR)
    carry(settled, office, tmp_path / "next")

    for application in (office, settled):
        assert application.programme.programme().name == name
        assert application.programme.periods() == periods
    SETTINGS["programme.change"](settled, tmp_path)
    carry(settled, office, tmp_path / "own")
    assert office.programme.programme().name == settled.programme.programme().name


def test_what_a_coordinator_changed_and_told_nobody_gives_way_when_it_is_one_no_more(
    office, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, Role.COORDINATOR)
    second.clock.go_on(hours=1)
    SETTINGS["programme.change"](second, tmp_path)

    join(office, second, Role.LAPTOP)

    assert not second.rights.now().may_change_shared
    assert second.programme.programme() == office.programme.programme()


def test_what_a_coordinator_changed_and_told_stays_when_it_is_one_no_more(office, laptop, tmp_path):
    second = laptop("second")
    join(office, second, Role.COORDINATOR)
    SETTINGS["programme.change"](second, tmp_path)
    carry(second, office, tmp_path / "out")

    join(office, second, Role.LAPTOP)
    office.clock.go_on(hours=1)
    carry(second, office, tmp_path / "later")

    assert second.programme.programme() == office.programme.programme()
    assert office.programme.programme().name == "Cita programma"
