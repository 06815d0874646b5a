"""Rows that no Kopā can have written, brought by whoever has the programme's key.

They hide no others, prove nothing, and stop nobody; what can be shown of them is.
"""

import json
from dataclasses import replace
from datetime import date

import pytest
from pypdfium2 import PdfDocument

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificate_register import RegisterFilter
from app.domain.certificate_wishes import HoursSource, PaperOrder
from app.domain.designs import CertificateKind
from app.domain.errors import DesignMissingError, NotFoundError
from app.domain.exports import COLUMNS, ExportWish, ListKind
from app.domain.ids import ORG_SCOPE, CertificateId, new_id
from app.domain.numbers_of_certificates import life_code_in, number_in
from app.domain.verification import Verdict
from app.persistence import records, tables
from app.persistence.store import Store
from app.services.certificate_numbers import note_ended
from app.services.certificate_signing import signer_of
from app.services.settings import FirstAnswers
from app.services.wording.errors import sentence
from tests.support.issued import anna, course
from tests.support.members import carry, join
from tests.support.stores import TODAY, MovableClock, as_elsewhere

__all__ = ["anna", "course"]

FORGED = "PRE-2026-ZZZZZ-001"

DEEP = '{"future":' + "[" * 50_000
PAPERS = [
    pytest.param("", id="nothing"),
    pytest.param('{"a', id="torn"),
    pytest.param("[]", id="a list"),
    pytest.param("null", id="null"),
    pytest.param("{}", id="a paper without anything"),
    pytest.param(DEEP, id="depth without end"),
    pytest.param({"first_day": "2026-13-45"}, id="a day that is none"),
    pytest.param({"hours": -5}, id="hours below nothing"),
    pytest.param({"hours": 1e300}, id="hours beyond all lives"),
    pytest.param(
        {
            "rows": [
                {
                    "title": "x",
                    "first_day": "2026-01-01",
                    "last_day": "2026-01-01",
                    "hours": 1e300,
                    "hours_unit": "academic",
                    "issuer": "x",
                }
            ]
        },
        id="such hours in a row of a statement",
    ),
]


@pytest.fixture
def sound(application, course, anna):
    """A certificate as Kopā writes them; forged ones stand beside it."""
    (certificate,) = application.certificates.issue_to(course.id, [anna]).certificates
    return certificate


def forge(application, sound, paper=None, **cells):
    """Add a row like that of a sound certificate, with other values; return its id."""
    table = tables.certificate
    with application._store.database.unnamed(capture=True) as connection:
        row = connection.execute(table.select().where(table.c.id == sound.id)).one()._asdict()
        if isinstance(paper, dict):
            paper = json.dumps(json.loads(row["paper"]) | paper)
        kept = row["paper"] if paper is None else paper
        row |= {"id": new_id(), "number": FORGED, "paper": kept, **cells}
        connection.execute(table.insert(), row)
    return CertificateId(row["id"])


def numbers_everywhere(application, course, person):
    """Return the numbers that each list shows."""
    service = application.certificates
    return [
        {line.certificate.number for line in service.register()},
        {line.certificate.number for line in service.register(RegisterFilter(person=person))},
        {one.number for one in service.of_event(course.id)},
        {one.number for one in application.people.page(person).certificates},
    ]


def only(answers):
    (answer,) = answers
    return answer


# --- rows that cannot be read ---------------------------------------------------------------------


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_that_cannot_be_read_hides_no_other(application, course, anna, sound, paper):
    forged = forge(application, sound, paper)

    for numbers in numbers_everywhere(application, course, anna):
        assert numbers == {sound.number}
    assert application.certificates.knows(sound.id)
    assert application.certificates.print([sound.id]).pages == 1
    with pytest.raises(NotFoundError):
        application.certificates.print([forged])


@pytest.mark.parametrize("issued_on", ["", "foo", "2026-02-31"])
def test_a_certificate_of_no_day_hides_no_other(application, course, anna, sound, issued_on):
    forge(application, sound, issued_on=issued_on)

    for numbers in numbers_everywhere(application, course, anna):
        assert numbers == {sound.number}
    assert application.today.today(date(2026, 12, 24)).papers >= 1


def test_the_register_is_exported_without_what_cannot_be_read(application, sound, tmp_path):
    forge(application, sound, "{}")
    wish = ExportWish(tuple(one.name for one in COLUMNS[ListKind.CERTIFICATES]))

    saved = application.list_exports.save_certificates(wish, tmp_path / "register.csv")

    assert saved.rows == 1


def test_a_day_of_handing_out_that_is_none_is_left_empty(application, sound):
    forge(application, sound, handed_on="nonsense")

    shown = {one.certificate.number: one.certificate for one in application.certificates.register()}

    assert shown[FORGED].handed_on is None


def test_a_record_that_cannot_be_read_proves_no_number(application, sound):
    forge(application, sound, "{}")

    answer = only(application.verification.of_text(FORGED))

    assert (answer.verdict, answer.certificate) == (Verdict.UNKNOWN, None)
    assert only(application.verification.of_text(sound.number)).verdict is Verdict.GENUINE


def test_a_sitting_on_no_day_leaves_the_others_in_a_statement_of_hours(application, course, anna):
    # Between the days that are asked for, as texts are ordered.
    as_elsewhere(application._store, f"UPDATE session SET on_date = '{TODAY.year}-06-99'")
    order = PaperOrder(CertificateKind.HOURS_STATEMENT)
    source = HoursSource((anna,), date(TODAY.year, 1, 1), date(TODAY.year, 12, 31))

    (draft,) = application.certificates.drafts(source, order)

    (row,) = draft.paper.rows
    assert row.title == "Keramikas kursi"
    assert (row.first_day, row.last_day) == (date(TODAY.year, 1, 1), date(TODAY.year, 12, 31))


# --- records that the laptop of their number never signed ---------------------------------------


OTHER = {"recipient": "Kāds Cits"}


@pytest.mark.parametrize("key", [b"\x00" * 16, b"\xff" * 16], ids=["before", "after"])
@pytest.mark.parametrize("paper", [OTHER, OTHER | {"code": ""}], ids=["its code", "no code"])
def test_of_several_records_of_one_number_the_signed_one_counts(application, sound, key, paper):
    forge(application, sound, paper, id=key, number=sound.number)

    for asked in (sound.number, sound.paper.code):
        answer = only(application.verification.of_text(asked))
        assert (answer.verdict, answer.certificate.id) == (Verdict.GENUINE, sound.id)


FORGERIES = [
    pytest.param({"recipient": "Kāds Cits"}, id="another name under the code of somebody"),
    pytest.param({"title": "Cits pasākums"}, id="another title"),
    pytest.param({"hours": 120}, id="more hours"),
    pytest.param({"issued_on": "2025-01-01"}, id="another day"),
    pytest.param({"number": FORGED}, id="another number"),
    pytest.param({"code": ""}, id="no code"),
    pytest.param({"code": "nothing"}, id="a code that is none"),
]


@pytest.mark.parametrize("paper", FORGERIES)
def test_a_record_that_its_laptop_did_not_sign_is_not_shown_as_issued(application, sound, paper):
    number = f"{sound.number[:-3]}777"
    forge(application, sound, {"number": number} | paper, number=number)

    answer = only(application.verification.of_text(number))

    assert (answer.verdict, answer.certificate) == (Verdict.UNPROVED, None)


def test_a_forged_record_takes_nothing_from_a_right_signature(application, sound):
    number = f"{sound.number[:-3]}777"
    with application._store.database.reading() as connection:
        code = signer_of(connection)(replace(sound.paper, number=number))
    forge(application, sound, OTHER | {"number": number}, number=number)

    answer = only(application.verification.of_text(code))

    assert (answer.verdict, answer.is_signed, answer.certificate) == (Verdict.GENUINE, True, None)
    assert answer.claim.name == sound.paper.recipient


def test_a_forged_record_stands_for_no_issuing_that_was_undone(application, sound):
    forge(application, sound, OTHER, number=sound.number)
    application.undo.undo()

    for asked in (sound.number, sound.paper.code):
        assert only(application.verification.of_text(asked)).verdict is Verdict.TAKEN_BACK


def test_a_forged_record_makes_no_lost_letters_of_a_forged_code(application, sound):
    number = f"{sound.number[:-3]}777"
    code = sound.paper.code.replace(sound.number, number)
    forge(application, sound, {"number": number, "code": code}, number=number)

    for asked in (code, code.encode("ascii", "ignore").decode()):
        answer = only(application.verification.of_text(asked))
        assert (answer.verdict, answer.certificate) == (Verdict.CHANGED, None)


# --- layouts that did not come --------------------------------------------------------------------


def text_of(pdf):
    with PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


def test_a_certificate_in_a_unit_of_a_newer_kopa_is_listed_and_not_printed(
    application, course, anna, sound, tmp_path
):
    forged = forge(application, sound, {"hours_unit": "lightyears"})

    for numbers in numbers_everywhere(application, course, anna):
        assert numbers == {sound.number, FORGED}
    with pytest.raises(DesignMissingError):
        application.certificates.print([sound.id, forged])
    with pytest.raises(DesignMissingError):
        application.certificates.save_each([forged], tmp_path)


@pytest.mark.parametrize(
    "content",
    [None, " ", '{"a', "[]", DEEP, '{"format": 99}'],
    ids=["not here", "empty", "torn", "a list", "depth without end", "of a newer Kopā"],
)
def test_a_certificate_whose_layout_is_not_here_is_named_and_not_printed_in_another(
    application, sound, content, tmp_path
):
    revision = forge_revision(application, sound, content)
    forged = forge(application, sound, revision_id=revision)
    service = application.certificates

    for act in (
        lambda: service.print([sound.id, forged]),
        lambda: service.save([forged], tmp_path / "papers.pdf"),
        lambda: service.save_each([forged], tmp_path),
    ):
        with pytest.raises(DesignMissingError) as refused:
            act()
        assert FORGED in sentence(refused.value)
    assert list(tmp_path.glob("*.pdf")) == []
    assert sound.number in text_of(service.print([sound.id]).pdf)


def forge_revision(application, sound, content):
    """Return a version of a template that says this, or one that is not here."""
    table, made = tables.template_revision, new_id()
    if content is None:
        return made
    with application._store.database.unnamed(capture=True) as connection:
        row = connection.execute(table.select().where(table.c.id == sound.revision)).one()
        if content.endswith("99}"):
            content = json.dumps(json.loads(row.content) | {"format": 99})
        connection.execute(table.insert(), row._asdict() | {"id": made, "content": content})
    return made


def test_certificates_of_before_there_were_versions_are_printed(application, sound):
    forged = forge(application, sound, revision_id=None)

    assert FORGED not in text_of(application.certificates.print([sound.id]).pdf)
    assert application.certificates.print([forged]).pages == 1


# --- the letters of a laptop that somebody else takes ---------------------------------------------


@pytest.fixture
def other(application, tmp_path):
    """Another laptop of the programme, on which rows are forged."""
    made = Application(Store(tmp_path / "other", MovableClock(), BUILD_DATE))
    made.settings.set_up(FirstAnswers("Programmas birojs", keeps_all=True))
    join(made, application)
    yield made
    made.close()


def claim_letters(connection, code):
    row = {"id": new_id(), "centre_id": ORG_SCOPE, "code": code, "public": b"\x01" * 32}
    records.add(connection, tables.signing_key, row)


def end_a_high_number(connection, code):
    note_ended(connection, f"PRE-2026-{code}-999999", "void")


def issue_a_high_number(connection, code):
    row = connection.execute(tables.certificate.select()).first()._asdict()
    row |= {"id": new_id(), "number": f"PRE-2026-{code}-999999"}
    connection.execute(tables.certificate.insert(), row)


@pytest.mark.parametrize("forged", [end_a_high_number, issue_a_high_number])
def test_a_high_number_from_elsewhere_uses_up_no_serials_and_changes_no_letters(
    application, course, sound, other, forged
):
    letters = life_code_in(sound.number)
    bring(application, other)
    with other._store.database.unnamed(capture=True) as connection:
        forged(connection, letters)

    bring(other, application)

    (later,) = application.certificates.issue_to(course.id, [course.present("Baiba")]).certificates
    assert later.number == number_in(sound.number.removesuffix("001"), 2)


def test_a_number_that_somebody_else_put_on_record_is_not_given_again(
    application, course, sound, other
):
    bring(application, other)
    series = sound.number.removesuffix("001")
    with other._store.database.unnamed(capture=True) as connection:
        note_ended(connection, number_in(series, 2), "void")

    bring(other, application)

    (later,) = application.certificates.issue_to(course.id, [course.present("Baiba")]).certificates
    assert later.number == number_in(series, 3)


@pytest.mark.parametrize("forged", [claim_letters])
def test_a_laptop_whose_letters_were_taken_goes_on_under_others(
    application, course, sound, other, forged
):
    letters = life_code_in(sound.number)
    bring(application, other)
    with other._store.database.unnamed(capture=True) as connection:
        forged(connection, letters)

    bring(other, application)

    (later,) = application.certificates.issue_to(course.id, [course.present("Baiba")]).certificates
    assert life_code_in(later.number) != letters
    assert later.number.endswith("-001")
    for certificate in (sound, later):
        answer = only(application.verification.of_text(certificate.paper.code))
        assert (answer.verdict, answer.is_signed) == (Verdict.GENUINE, True)


def test_a_laptop_whose_letters_were_taken_begins_anew_once(application, sound, other):
    with other._store.database.unnamed(capture=True) as connection:
        claim_letters(connection, life_code_in(sound.number))
    bring(other, application)
    known = application.verification.known_keys()

    bring(other, application)

    assert application.verification.known_keys() == known


def bring(sender, receiver):
    carry(sender, receiver, sender.folder.parent / new_id().hex())


def test_a_key_that_a_file_marks_as_deleted_still_proves_its_papers(application, sound, other):
    bring(application, other)
    with other._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE signing_key SET deleted = 1")

    bring(other, application)

    for laptop in (application, other):
        answer = only(laptop.verification.of_text(sound.paper.code))
        assert (answer.verdict, answer.is_signed) == (Verdict.GENUINE, True)
        assert life_code_in(sound.number) in {key.code for key in laptop.verification.known_keys()}
