"""Who is working now: picked, kept, named beside later acts, known on other laptops."""

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors import NameMissingError, NotFoundError
from app.persistence import genesis
from app.persistence.capture import refresh_triggers
from app.persistence.store import Store
from tests.support.stores import a_person, table_dump


@pytest.fixture
def window(application):
    """The application as the window has it: a person sits before it."""
    application.workers.attend()
    return application


def workers_of_acts(store):
    with store.database.reading() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT worker FROM act ORDER BY id")]


def duties(store):
    return [row[-1] for row in table_dump(store, "duty")]


def reopened(store, clock):
    store.close()
    return Application(Store(store.folder.path, clock, BUILD_DATE))


def test_nobody_is_on_duty_until_somebody_is_picked(window):
    assert window.workers.on_duty() is None
    assert window.workers.everyone() == ()


def test_an_act_bears_whoever_was_picked(store, window):
    ilze = window.workers.add("Ilze")
    window.workers.pick(ilze.id)

    window.people.add(a_person())

    assert workers_of_acts(store)[-1] == ilze.id.hex()
    assert duties(store) == [ilze.id]


def test_who_was_picked_is_remembered_when_the_program_is_opened_again(store, window, clock):
    ilze = window.workers.add("Ilze")
    window.workers.pick(ilze.id)

    again = reopened(store, clock)

    assert again.workers.on_duty() == ilze
    again.close()


def test_opening_and_picking_write_no_duty(store, window):
    ilze = window.workers.add("Ilze")

    window.workers.pick(ilze.id)
    window.workers.pick(None)
    window.workers.pick(ilze.id)

    assert duties(store) == []


def test_several_acts_of_one_worker_write_one_duty(store, window):
    window.workers.pick(window.workers.add("Ilze").id)

    window.people.add(a_person())
    window.people.add(a_person(given="Zane"))

    assert len(duties(store)) == 1


def test_a_command_is_nobodys_though_somebody_was_picked(store, window, clock):
    ilze = window.workers.add("Ilze")
    window.workers.pick(ilze.id)
    window.people.add(a_person())
    command_line = reopened(store, clock)

    command_line.people.add(a_person(given="Zane"))

    assert workers_of_acts(command_line._store)[-1] is None
    assert set(duties(command_line._store)) == {ilze.id, None}
    command_line.close()


def test_nobody_can_be_picked_again(store, window):
    window.workers.pick(window.workers.add("Ilze").id)
    window.people.add(a_person())

    window.workers.pick(None)
    window.people.add(a_person(given="Zane"))

    assert window.workers.on_duty() is None
    assert workers_of_acts(store)[-1] is None


def test_the_same_name_is_not_added_twice(window):
    ilze = window.workers.add("Ilze Bērziņa")

    again = window.workers.add(" ilze  berzina ")

    assert again == ilze
    assert window.workers.everyone() == (ilze,)


def test_names_stand_in_latvian_order(window):
    for name in ("Žanna", "Zane", "Ģirts", "Gita"):
        window.workers.add(name)

    assert [one.name for one in window.workers.everyone()] == ["Gita", "Ģirts", "Zane", "Žanna"]


def test_a_name_can_be_corrected_and_that_undone(window):
    ilze = window.workers.add("Ilse")
    window.workers.rename(ilze.id, "Ilze")
    corrected = window.workers.everyone()

    window.undo.undo()

    assert [one.name for one in corrected] == ["Ilze"]
    assert [one.name for one in window.workers.everyone()] == ["Ilse"]


def test_somebody_taken_off_the_list_does_not_work_any_more(window):
    ilze = window.workers.add("Ilze")
    window.workers.pick(ilze.id)

    window.workers.remove(ilze.id)

    assert window.workers.on_duty() is None


def test_undoing_an_act_leaves_who_was_on_duty(store, window):
    ilze = window.workers.add("Ilze")
    window.workers.pick(ilze.id)
    window.people.add(a_person())

    window.undo.undo()

    assert duties(store) == [ilze.id]


def test_a_worker_needs_a_name(window):
    with pytest.raises(NameMissingError):
        window.workers.add("  ")


def test_nobody_unknown_can_be_picked(window):
    with pytest.raises(NotFoundError):
        window.workers.pick(bytes(16))


def test_set_up_tells_which_laptop_lives_here(store):
    assert len(table_dump(store, "laptop_life")) == 1


def test_a_restored_store_lives_anew_and_says_so(application, store, tmp_path):
    copy = application.safety.back_up(tmp_path)

    application.safety.restore(copy)

    lives = table_dump(store, "laptop_life")
    assert len(lives) == 2
    assert len({life[3] for life in lives}) == 1


def test_a_store_of_an_earlier_version_notes_its_life_once_when_opened(store, clock):
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("DROP TRIGGER keep_laptop_life")
        connection.exec_driver_sql("DELETE FROM laptop_life")
        connection.exec_driver_sql("DELETE FROM sync_row WHERE t = 27")
        assert not genesis.is_life_noted(connection)
        refresh_triggers(connection)

    again = reopened(store, clock)
    first = table_dump(again._store, "laptop_life")
    once_more = reopened(again._store, clock)

    assert len(first) == 1
    assert table_dump(once_more._store, "laptop_life") == first
    once_more.close()


def test_somebody_brought_back_by_undo_is_on_duty_again(store, window):
    ilze = window.workers.add("Ilze")
    window.workers.pick(ilze.id)
    window.workers.remove(ilze.id)
    window.people.add(a_person())
    window.undo.undo()
    window.undo.undo()

    window.people.add(a_person(given="Zane"))

    assert window.workers.on_duty() == ilze
    assert workers_of_acts(store)[-1] == ilze.id.hex()


def test_an_act_that_is_refused_leaves_the_duty_to_the_next(store, window):
    ilze = window.workers.add("Ilze")
    window.workers.pick(ilze.id)
    with pytest.raises(NotFoundError):
        window.people.remove(bytes(16))

    window.people.add(a_person())

    assert duties(store) == [ilze.id]


def test_a_restored_store_knows_who_is_on_duty(store, window, tmp_path):
    ilze = window.workers.add("Ilze")
    window.workers.pick(ilze.id)
    copy = window.safety.back_up(tmp_path)
    window.workers.pick(window.workers.add("Zane").id)
    window.people.add(a_person())

    window.safety.restore(copy)
    window.people.add(a_person())

    assert window.workers.on_duty() == ilze
    assert workers_of_acts(store)[-1] == ilze.id.hex()
    assert duties(store)[-1] == ilze.id
