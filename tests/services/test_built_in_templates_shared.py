"""Templates that come with Kopā are the coordinator's from the founding on, used or not."""

from app.domain.ids import template_id
from app.domain.templates import BUILT_IN
from app.persistence import templates
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry

__all__ = ["laptop", "ludza", "office", "preili"]

TEACHER = template_id("teacher")


def values_of(application, template):
    with application.exchange._store.database.reading() as connection:
        found = connection.exec_driver_sql("SELECT * FROM template WHERE id = ?", (template,))
        return found.mappings().one()


def say_first(application, template, **cells):
    """Put a template of Kopā on record as a program that asks nobody, and set it."""
    settings = ", ".join(f"{name} = ?" for name in cells)
    with application.exchange._store.database.unnamed(capture=True) as connection:
        templates.add_built_in(connection, template)
        if cells:
            connection.exec_driver_sql(
                f"UPDATE template SET {settings} WHERE id = ?", (*cells.values(), template)
            )


def test_who_founds_a_programme_says_all_templates_of_kopa(office):
    with office.exchange._store.database.reading() as connection:
        found = {one.id for one in templates.every(connection)}

    assert found >= BUILT_IN.keys()


def test_they_are_the_same_records_as_where_they_are_used_first(office, laptop):
    alone = laptop("second")
    for one in BUILT_IN:
        say_first(alone, one)

    assert all(values_of(office, one) == values_of(alone, one) for one in BUILT_IN)


def test_no_centre_decides_how_a_template_of_kopa_is_set(office, preili, ludza, tmp_path):
    say_first(ludza, TEACHER)
    carry(ludza, office, tmp_path / "used")
    say_first(preili, TEACHER, rule="zzz", is_hidden=1, deleted=1)
    before = values_of(office, TEACHER)

    carry(preili, office, tmp_path / "forged")

    assert values_of(office, TEACHER) == before
    assert (before["is_hidden"], before["deleted"], before["rule"]) == (None, 0, None)
