"""Verifying without internet: honest answers, and never "genuine" for what was changed."""

import random
import shutil
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.certificate_register import Correction
from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import MOST_BYTES
from app.domain.ids import ORG_SCOPE, CertificateId
from app.domain.numbers_of_certificates import life_code_in
from app.domain.signed_text import SIGNATURE_DIGITS
from app.domain.verification import ClaimField, Verdict
from app.jobs import JobCancelled, NullJob
from app.persistence import certificates, records, tables
from app.persistence.store import Store
from app.services.certificate_numbers import note_ended
from app.services.certificate_signing import signer_of
from app.services.settings import FirstAnswers
from app.services.wording.errors import sentence
from app.services.wording.verification import compared, verdict_words
from tests.support.members import carry, join
from tests.support.stores import NOON, TODAY, MovableClock, a_person, a_session, an_event


def with_certificates(application, *names):
    event = application.events.add(an_event(), [a_session(TODAY)])
    (session,) = application.attendance.grid(event.id).sessions
    people = [application.people.add(a_person(given)).id for given in names]
    application.attendance.register(event.id, people)
    for person in people:
        application.attendance.mark(session.id, person, Mark.PRESENT)
    return application.certificates.issue_to(event.id, people).certificates


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A laptop that issued certificates, and one of another centre that took its file in."""
    place = tmp_path_factory.mktemp("verifying")
    made = {}
    for name in ("preili", "ludza"):
        made[name] = Application(Store(place / name, MovableClock(), BUILD_DATE))
        made[name].settings.set_up(FirstAnswers(f"{name.title()} centrs", laptop_name=name))
    join(made["preili"], made["ludza"])
    made["issued"] = with_certificates(made["preili"], "Anna", "Baiba")
    bring(made["preili"], made["ludza"], place / "first.kopa")
    yield made
    for name in ("preili", "ludza"):
        made[name].close()


def bring(sender, receiver, file):
    carry(sender, receiver, file.with_suffix(""))


def only(answers):
    (answer,) = answers
    return answer


# --- numbers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("{}", id="as it stands there"),
        pytest.param("  {}\n", id="with spaces and Enter"),
        pytest.param("{spaced}", id="spaces instead of dashes"),
        pytest.param("{lower}", id="small letters"),
        pytest.param("{bare}", id="without anything between"),
        pytest.param("{letter_o}", id="the letter O for nought"),
        pytest.param("{letter_l}", id="the letter l for one"),
        pytest.param("{cyrillic}", id="Cyrillic letters that look alike"),
        pytest.param("{russian}", id="a keyboard that is set to Russian"),
    ],
)
def test_a_number_is_found_however_it_is_typed(world, typed):
    certificate = world["issued"][0]
    number = certificate.number
    keys = str.maketrans("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ")
    asked = typed.format(
        number,
        spaced=number.replace("-", " "),
        lower=number.lower(),
        bare=number.replace("-", ""),
        letter_o=number.replace("0", "O"),
        letter_l=number[:-1] + number[-1].replace("1", "l"),
        cyrillic=number.translate(str.maketrans("PEATKMHBCX", "РЕАТКМНВСХ")),
        russian=number.translate(keys),
    )

    answer = only(world["preili"].verification.of_text(asked))

    assert (answer.verdict, answer.number) == (Verdict.GENUINE, number)
    assert answer.certificate.paper == certificate.paper


def test_a_number_that_nobody_gave_is_unknown_and_not_false(world):
    answer = only(world["preili"].verification.of_text("pre-2020-aaaaa-001"))

    assert answer.verdict is Verdict.UNKNOWN
    assert answer.number == "PRE-2020-AAAAA-001"
    assert answer.certificate is None


def test_nothing_asked_is_nothing_answered(world):
    assert world["preili"].verification.of_text("  \n ") == ()


def test_the_number_of_another_centre_is_known_once_its_file_came(application, world, tmp_path):
    number = world["issued"][0].number

    assert only(application.verification.of_text(number)).verdict is Verdict.UNKNOWN


# --- what became of a paper -----------------------------------------------------------------------


def test_a_void_paper_says_why_and_since_when(application):
    (certificate,) = with_certificates(application, "Anna")
    application.certificates.make_void(certificate.id, "Nepiedalījās")

    for asked in (certificate.number, certificate.paper.code):
        answer = only(application.verification.of_text(asked))
        assert (answer.verdict, answer.reason) == (Verdict.VOID, "Nepiedalījās")
        assert answer.ended_on == TODAY


def test_a_replaced_paper_names_the_one_that_counts(application):
    (old,) = with_certificates(application, "Ana")
    correction = Correction(recipient="Anna Bērziņa")
    (new,) = application.certificates.reissue(old.id, "Kļūda vārdā", correction).certificates

    for asked in (old.number, old.paper.code):
        answer = only(application.verification.of_text(asked))
        assert (answer.verdict, answer.replaced_by) == (Verdict.REPLACED, new.number)
    assert only(application.verification.of_text(new.paper.code)).verdict is Verdict.GENUINE


def test_an_issuing_that_was_undone_is_told_as_taken_back(application):
    (certificate,) = with_certificates(application, "Anna")
    application.undo.undo()

    for asked in (certificate.number, certificate.paper.code):
        assert only(application.verification.of_text(asked)).verdict is Verdict.TAKEN_BACK


# --- signatures -----------------------------------------------------------------------------------


def test_a_code_shows_what_was_issued_and_what_it_says(world):
    certificate = world["issued"][0]

    answer = only(world["preili"].verification.of_text(certificate.paper.code))

    assert (answer.verdict, answer.is_signed) == (Verdict.GENUINE, True)
    assert answer.certificate.id == certificate.id
    assert answer.claim.name == "Anna Bērziņa"
    assert answer.claim.number == certificate.number
    assert answer.claim.hours == certificate.paper.hours
    assert answer.claim.issued_on == TODAY
    assert answer.differences == ()


def test_a_laptop_without_the_record_proves_a_paper_by_its_key(world):
    certificate = world["issued"][0]

    answer = only(world["ludza"].verification.of_text(certificate.paper.code))

    assert (answer.verdict, answer.is_signed) == (Verdict.GENUINE, True)
    assert answer.certificate is None
    assert (answer.claim.name, answer.claim.centre) == ("Anna Bērziņa", "Preili centrs")


def test_a_laptop_that_never_got_the_key_cannot_tell(world, application):
    certificate = world["issued"][0]

    answer = only(application.verification.of_text(certificate.paper.code))

    assert (answer.verdict, answer.is_signed) == (Verdict.UNKNOWN, False)
    assert answer.claim.name == "Anna Bērziņa"


def test_that_a_number_lost_its_force_travels_to_other_centres(world, tmp_path):
    first, second = with_certificates(world["preili"], "Zane", "Ilze")
    world["preili"].certificates.make_void(first.id, "Kļūda")
    correction = Correction(recipient="Ilze Liepa")
    renewed = world["preili"].certificates.reissue(second.id, "Kļūda", correction)
    bring(world["preili"], world["ludza"], tmp_path / "second.kopa")

    void = only(world["ludza"].verification.of_text(first.paper.code))
    typed = only(world["ludza"].verification.of_text(first.number))
    replaced = only(world["ludza"].verification.of_text(second.paper.code))

    assert (void.verdict, void.is_signed, void.certificate) == (Verdict.VOID, True, None)
    assert (typed.verdict, typed.ended_on) == (Verdict.VOID, TODAY)
    assert replaced.verdict is Verdict.REPLACED
    assert replaced.replaced_by == renewed.certificates[0].number


def test_a_state_of_a_later_program_counts_as_void(application):
    with application._store.database.act("certificate.void") as act:
        note_ended(act.connection, "PRE-2026-AAAAA-001", "void", on=TODAY)
        (row,) = act.connection.execute(tables.ended_number.select()).all()
        records.change(act.connection, tables.ended_number, row.id, {"state": "melted"})

    assert only(application.verification.of_text("PRE-2026-AAAAA-001")).verdict is Verdict.VOID


def test_one_changed_letter_is_never_genuine(world):
    code = world["issued"][0].paper.code
    dice = random.Random(5)
    for laptop in ("preili", "ludza"):
        verify = world[laptop].verification.of_text
        for place, letter in enumerate(code):
            other = dice.choice("0123456789" if letter.isdigit() else "aābeZ9 \n-,—я")
            if other == letter:
                other = "7" if letter != "7" else "8"
            changed = code[:place] + other + code[place + 1 :]
            found = {answer.verdict for answer in verify(changed)}
            assert found.isdisjoint({Verdict.GENUINE, Verdict.TAKEN_BACK}), (place, other)


@given(place=st.integers(0, 10_000), other=st.characters(exclude_categories=["Cs"]))
def test_no_letter_whatsoever_in_the_place_of_another_is_genuine(world, place, other):
    code = world["issued"][0].paper.code
    place %= len(code)
    changed = code[:place] + other + code[place + 1 :]

    for laptop in ("preili", "ludza"):
        for answer in world[laptop].verification.of_text(changed):
            assert changed == code or answer.verdict is not Verdict.GENUINE


def test_a_letter_left_out_added_or_moved_is_never_genuine(world):
    code = world["issued"][0].paper.code
    verify = world["preili"].verification.of_text
    for place in range(1, len(code) - 1):
        left_out = code[:place] + code[place + 1 :]
        doubled = code[:place] + code[place] + code[place:]
        turned = code[: place - 1] + code[place] + code[place - 1] + code[place + 1 :]
        for changed in {left_out, doubled, turned} - {code}:
            assert all(one.verdict is not Verdict.GENUINE for one in verify(changed)), place


def test_what_was_changed_is_shown_beside_what_was_issued(world):
    certificate = world["issued"][0]
    forged = certificate.paper.code.replace("Anna Bērziņa", "Zane Bērziņa")

    answer = only(world["preili"].verification.of_text(forged))

    assert (answer.verdict, answer.is_signed) == (Verdict.CHANGED, False)
    assert answer.differences == (ClaimField.NAME,)
    assert answer.certificate.paper.recipient == "Anna Bērziņa"
    assert answer.claim.name == "Zane Bērziņa"


def test_a_signature_of_another_paper_proves_nothing(world):
    one, other = world["issued"]
    forged = other.paper.code[:-SIGNATURE_DIGITS] + one.paper.code[-SIGNATURE_DIGITS:]

    assert only(world["ludza"].verification.of_text(forged)).verdict is Verdict.CHANGED


def test_another_content_signed_under_the_same_number_is_not_what_was_issued(world):
    certificate = world["issued"][0]
    other = replace(certificate.paper, recipient="Kāds Cits")
    with world["preili"]._store.database.reading() as connection:
        code = signer_of(connection)(other)

    answer = only(world["preili"].verification.of_text(code))

    assert (answer.verdict, answer.differences) == (Verdict.CHANGED, (ClaimField.NAME,))


def test_a_key_that_came_under_a_foreign_code_proves_nothing(world, application):
    """Whoever puts a key of their own into a file can sign for the code of that key only."""
    certificate = world["issued"][0]
    with application._store.database.unnamed(capture=True) as connection:
        row = {"id": b"k" * 16, "centre_id": ORG_SCOPE, "code": "ZZZZZ", "public": b"\x01" * 32}
        records.add(connection, tables.signing_key, row)

    assert only(application.verification.of_text(certificate.paper.code)).verdict is Verdict.UNKNOWN


def signed(application, paper):
    with application._store.database.reading() as connection:
        return replace(paper, code=signer_of(connection)(paper))


def test_a_code_is_compared_with_the_record_that_it_is_of_where_a_file_brought_two(application):
    (certificate,) = with_certificates(application, "Anna")
    other = signed(application, replace(certificate.paper, recipient="Kāds Cits"))
    for key in (b"\x00", b"\xff"):
        twin = replace(certificate, id=CertificateId(key * 16), paper=other)
        with application._store.database.unnamed(capture=True) as connection:
            certificates.add(connection, application.settings.centre().id, [twin])

        of_first = only(application.verification.of_text(certificate.paper.code))
        of_other = only(application.verification.of_text(other.code))
        assert (of_first.verdict, of_first.certificate.paper) == (
            Verdict.GENUINE,
            certificate.paper,
        )
        assert (of_other.verdict, of_other.certificate.paper) == (Verdict.GENUINE, other)


def test_letters_that_two_laptops_claim_prove_nothing_without_a_record(application):
    (certificate,) = with_certificates(application, "Anna")
    unknown = replace(certificate.paper, number=f"{certificate.number[:-3]}777")
    code = signed(application, unknown).code
    assert only(application.verification.of_text(code)).verdict is Verdict.GENUINE
    own = life_code_in(certificate.number)
    row = {"id": b"k" * 16, "centre_id": ORG_SCOPE, "code": own, "public": b"\x01" * 32}
    with application._store.database.unnamed(capture=True) as connection:
        records.add(connection, tables.signing_key, row)

    answer = only(application.verification.of_text(code))
    recorded = only(application.verification.of_text(certificate.paper.code))

    assert (answer.verdict, answer.is_signed, answer.laptop) == (Verdict.DISPUTED, False, "")
    assert (recorded.verdict, recorded.is_signed) == (Verdict.GENUINE, True)


# --- scanners that work as a keyboard -------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(lambda code: code.replace("\n", "\r\n"), id="Windows line ends"),
        pytest.param(lambda code: f"{code}\n", id="Enter at the end"),
    ],
)
def test_a_scanner_that_types_all_letters_is_as_good_as_a_camera(world, typed):
    code = world["issued"][0].paper.code

    assert only(world["ludza"].verification.of_text(typed(code))).verdict is Verdict.GENUINE


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(lambda code: code.encode("ascii", "ignore").decode(), id="letters left out"),
        pytest.param(lambda code: code.encode("ascii", "replace").decode(), id="question marks"),
        pytest.param(
            lambda code: code.translate(str.maketrans("āčēģīķļņšūž", "acegiklnsuz")), id="bare"
        ),
        pytest.param(lambda code: code.replace("\n", ""), id="no line ends"),
        pytest.param(
            lambda code: code.encode("ascii", "ignore").decode().replace("\n", ""), id="both"
        ),
    ],
)
def test_letters_that_a_scanner_cannot_type_are_told_as_lost(world, typed):
    certificate = world["issued"][0]

    answer = only(world["preili"].verification.of_text(typed(certificate.paper.code)))

    assert answer.verdict is Verdict.LETTERS_LOST
    assert answer.certificate.id == certificate.id


def test_a_keyboard_set_to_russian_changes_nothing_that_counts(world):
    certificate = world["issued"][0]
    keys = str.maketrans(
        "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm,.",
        "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬйцукенгшщзфывапролдячсмитьбю",
    )
    typed = certificate.paper.code.encode("ascii", "ignore").decode().translate(keys)

    answer = only(world["preili"].verification.of_text(typed))

    assert answer.verdict is Verdict.LETTERS_LOST


def test_lost_letters_hide_no_change(world):
    code = world["issued"][0].paper.code.replace("Anna", "Zane")

    answer = only(world["preili"].verification.of_text(code.encode("ascii", "ignore").decode()))

    assert answer.verdict is Verdict.CHANGED


def test_a_text_whose_number_is_unknown_is_not_believed_either(world):
    digits = world["issued"][0].paper.code[-SIGNATURE_DIGITS - 1 :]

    answer = only(world["ludza"].verification.of_text(f"nothing\n{digits}"))

    assert (answer.verdict, answer.certificate) == (Verdict.CHANGED, None)


# --- what is no paper's ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param("PRE-2026 " * 1_000_000, id="a million numbers"),
        pytest.param("1" * 10_000_000, id="digits without end"),
        pytest.param("П" * 5_000_000, id="letters of another alphabet without end"),
        pytest.param("e\u0301" * 3_000_000, id="marks without end"),
        pytest.param("x\n" * 5_000_000, id="lines without end"),
        pytest.param("\0" * 50, id="letters that are none"),
        pytest.param("PRE-2026-\ud800", id="half a letter"),
        pytest.param("\u202ePRE-2026", id="letters that turn the line around"),
        pytest.param("' OR 1=1 --%_*?", id="letters that mean something to machines"),
    ],
)
def test_whatever_is_asked_is_answered_in_a_few_words(world, asked):
    answer = only(world["preili"].verification.of_text(asked))

    assert answer.verdict in {Verdict.UNKNOWN, Verdict.CHANGED}
    assert len(answer.asked) <= 4_000
    assert len(verdict_words(answer)) < 300


@pytest.mark.parametrize("hours", ["9" * 400, "9" * 400 + ",5"])
def test_hours_beyond_all_counting_are_none(world, hours):
    code = world["issued"][0].paper.code
    line = code.split("\n")[3]
    forged = code.replace(line, f"{hours}x45 min, {line[-10:]}")

    answer = only(world["preili"].verification.of_text(forged))

    assert (answer.verdict, answer.claim) == (Verdict.CHANGED, None)
    assert compared(answer)


# --- files ----------------------------------------------------------------------------------------


def test_every_page_of_a_pdf_is_answered(world, tmp_path):
    issued = world["issued"]
    world["preili"].certificates.save([one.id for one in issued], tmp_path / "papers.pdf")

    answers = world["ludza"].verification.of_file(tmp_path / "papers.pdf")

    assert [(one.page, one.number) for one in answers] == [
        (1, issued[0].number),
        (2, issued[1].number),
    ]
    assert {(one.verdict, one.is_signed) for one in answers} == {(Verdict.GENUINE, True)}


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_a_picture_of_a_paper_is_answered(world, tmp_path, suffix):
    certificate = world["issued"][0]
    world["preili"].certificates.save([certificate.id], tmp_path / "paper.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "paper.pdf")
    document[0].render(scale=150 / 72).to_pil().convert("RGB").save(tmp_path / f"photo.{suffix}")
    document.close()

    answer = only(world["ludza"].verification.of_file(tmp_path / f"photo.{suffix}"))

    assert (answer.verdict, answer.number) == (Verdict.GENUINE, certificate.number)


def test_a_file_that_is_neither_picture_nor_pdf_is_named(world, tmp_path):
    (tmp_path / "letter.pdf").write_text("Sveiki!")

    with pytest.raises(EvidenceRefusedError) as refused:
        world["preili"].verification.of_file(tmp_path / "letter.pdf")

    assert refused.value.problem is EvidenceProblem.NOT_A_PICTURE
    assert refused.value.file == "letter.pdf"


def test_a_file_that_is_too_large_to_be_read_is_named(world, tmp_path):
    with (tmp_path / "film.png").open("wb") as file:
        file.truncate(MOST_BYTES + 1)

    with pytest.raises(EvidenceRefusedError) as refused:
        world["preili"].verification.of_file(tmp_path / "film.png")

    assert refused.value.problem is EvidenceProblem.TOO_LARGE
    assert refused.value.file == "film.png"


def test_more_pages_than_are_read_are_counted_in_the_answer(world, tmp_path):
    document = pypdfium2.PdfDocument.new()
    for _ in range(2_001):
        document.new_page(10, 10)
    document.save(tmp_path / "archive.pdf")
    document.close()

    with pytest.raises(EvidenceRefusedError) as refused:
        world["preili"].verification.of_file(tmp_path / "archive.pdf")

    assert "archive.pdf" in sentence(refused.value)
    assert "2000" in sentence(refused.value)


def test_reading_a_file_can_be_stopped_between_its_answers(world, tmp_path):
    class StoppedLate(NullJob):
        """Somebody stops when the answers are looked up: the pages are read by then."""

        is_cancelled = False

        def report(self, progress):
            self.is_cancelled = progress.total == 2

    issued = world["issued"]
    world["preili"].certificates.save([one.id for one in issued], tmp_path / "papers.pdf")

    with pytest.raises(JobCancelled):
        world["preili"].verification.of_file(tmp_path / "papers.pdf", StoppedLate())


def test_a_file_that_is_gone_is_named(world, tmp_path):
    with pytest.raises(EvidenceRefusedError) as refused:
        world["preili"].verification.of_file(tmp_path / "gone.png")

    assert refused.value.problem is EvidenceProblem.UNREACHABLE
    assert refused.value.file == "gone.png"


# --- lives and keys -------------------------------------------------------------------------------


def test_papers_of_a_life_before_a_restore_stay_genuine(application):
    (before,) = with_certificates(application, "Anna")
    application.safety.restore(application.safety.back_up())
    (after,) = with_certificates(application, "Baiba")

    for certificate in (before, after):
        answer = only(application.verification.of_text(certificate.paper.code))
        assert (answer.verdict, answer.is_signed) == (Verdict.GENUINE, True)
    assert len(application.verification.known_keys()) == 2


def test_the_secret_half_of_a_key_is_in_no_file_for_others(world, tmp_path):
    with world["preili"]._store.database.reading() as connection:
        secret = connection.exec_driver_sql(
            "SELECT value FROM setting WHERE name = 'signing_secret'"
        ).scalar_one()
    copy = tmp_path / "data"
    shutil.copytree(world["ludza"].folder, copy, ignore=shutil.ignore_patterns("lock"))
    with Application(Store(copy, MovableClock(NOON), BUILD_DATE)) as taken_in:
        for table in tables.SYNCED:
            with taken_in._store.database.reading() as connection:
                rows = connection.exec_driver_sql(f"SELECT * FROM {table.name}").all()
            assert bytes.fromhex(secret) not in {cell for row in rows for cell in row}
