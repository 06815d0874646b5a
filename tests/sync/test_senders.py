"""Whose files are taken in: members' alone, with what they may write, for whom they meant it."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors_exchange import (
    AnotherProgrammeError,
    DamagedBundleError,
    NotAddressedError,
    NotForThisLaptopError,
    ScopeNotAllowedError,
    SenderMayNotSendError,
    SenderRevokedError,
    SenderUnknownError,
    TooLargeError,
)
from app.domain.ids import ORG_SCOPE, CentreId, LaptopId, ProgrammeId
from app.domain.trust import Founding, Revocation, Role
from app.sync import limits
from app.sync.envelopes import SignKey, enveloped
from app.sync.reader import read_bundle
from app.sync.senders import Opening
from app.sync.statements import founding_statement, statement
from app.sync.writer import Sealing
from tests.support.bundles import (
    CENTRE,
    FOUNDING,
    LAPTOP,
    OTHER,
    RECOVERY,
    ROOT,
    TABLES,
    WRITER,
    Peer,
    a_person,
    a_sealing,
    an_opening,
    forged,
    joined_content,
    opened_content,
    proofs,
    read_all,
    seal_content,
    split_content,
    write_people,
)

AWAY = CentreId(b"away".ljust(16, b"."))
LEAD = Peer(LaptopId(b"lead".ljust(16, b".")), "Vecākā", Role.LEAD, CENTRE)
LAPTOP_HERE = Peer(LAPTOP, "Preiļi 2", Role.LAPTOP, CENTRE)
STRANGER = Peer(LAPTOP, "Nezināms")
OUT = Revocation(WRITER.sign.public, date(2026, 11, 20), "stolen")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "x.kopa"


def write(file, sealing=None, **head):
    write_people(file, [a_person(1, "Anna")], sealing or a_sealing(), **head)
    return file


def sent_by(by, statements, to=(OTHER,)):
    return Sealing(by.sign, by.identity, tuple(one.recipient for one in to), statements)


# --- who it is for ------------------------------------------------------------------------------


def test_everybody_whom_a_file_is_for_can_open_it(file):
    write(file, a_sealing(to=(OTHER, LEAD)))

    for who in (OTHER, LEAD, WRITER):
        assert len(read_all(file, an_opening(who))) == 1


def test_the_papers_in_the_safe_open_a_file_that_was_made_for_them_too(file):
    sealing = a_sealing()
    both = (*sealing.recipients, str(RECOVERY.to_public()))

    write(file, replace(sealing, recipients=both))

    assert len(read_all(file, Opening(str(RECOVERY), FOUNDING, ()))) == 1


def test_nobody_else_opens_it(file):
    write(file)

    with pytest.raises(NotForThisLaptopError):
        read_all(file, an_opening(LEAD))


def test_a_file_that_somebody_else_passed_on_is_not_taken_for_ones_own(file):
    write(file)

    seal_content(file, opened_content(file), LEAD)

    with pytest.raises(NotAddressedError):
        read_all(file, an_opening(LEAD))


def test_there_is_an_end_to_how_many_a_file_can_be_for(file, monkeypatch):
    monkeypatch.setattr(limits, "RECIPIENTS", 2)

    with pytest.raises(TooLargeError) as refused:
        write(file, a_sealing(to=(OTHER, LEAD)))

    assert refused.value.what == "recipients"


# --- who signed it ------------------------------------------------------------------------------


def test_the_sender_is_known_by_its_signature(file):
    write(file)

    with read_bundle(file, an_opening(), TABLES) as bundle:
        assert bundle.sender == WRITER.member()
        assert bundle.founding == FOUNDING


def test_a_stranger_is_named_as_one_to_be_added(file):
    write(file)
    with forged(file, by=SignKey(b"s" * 32)) as forgery:
        forgery.manifest["sender_name"] = "Nezināms"

    with pytest.raises(SenderUnknownError) as refused:
        read_all(file)
    assert refused.value.name == "Nezināms"


def test_nobody_makes_himself_a_member(file):
    own = statement(STRANGER.member(sign_key=SignKey(b"s" * 32).public), SignKey(b"s" * 32))
    write(file)
    with forged(file, by=SignKey(b"s" * 32)) as forgery:
        forgery.add_statements(own)

    with pytest.raises(SenderUnknownError):
        read_all(file)


def test_a_member_that_joined_later_is_known_by_its_own_file(file):
    write(file)

    assert len(read_all(file, an_opening(knows=proofs(OTHER.member())))) == 1


def test_a_laptop_that_a_lead_let_in_belongs(file):
    let_in = (*proofs(LEAD.member()), statement(LAPTOP_HERE.member(), LEAD.sign))

    write(file, sent_by(LAPTOP_HERE, let_in))

    with read_bundle(file, an_opening(), TABLES) as bundle:
        assert bundle.sender == LAPTOP_HERE.member()


@pytest.mark.parametrize("known_by", ["the reader", "the file"])
def test_a_laptop_that_was_reported_is_refused_with_the_day(file, known_by):
    gone = statement(OUT, ROOT)
    write(file)
    if known_by == "the file":
        with forged(file) as forgery:
            forgery.add_statements(gone)

    with pytest.raises(SenderRevokedError) as refused:
        read_all(file, an_opening(knows=[gone] if known_by == "the reader" else ()))
    found = refused.value
    assert (found.name, found.on, found.why) == ("Preiļi", date(2026, 11, 20), "stolen")


def test_a_laptop_that_was_reported_is_so_also_where_nobody_heard_that_it_belonged(file):
    write(file)
    with forged(file, by=LEAD.sign) as forgery:
        forgery.manifest["sender_name"] = "Vecākā"
    gone = statement(replace(OUT, sign_key=LEAD.sign.public), ROOT)

    with pytest.raises(SenderRevokedError) as refused:
        read_all(file, an_opening(knows=[gone]))
    assert refused.value.name == "Vecākā"


def test_a_file_says_for_whom_it_speaks_and_nobody_else(file):
    write(file)
    with forged(file) as forgery:
        forgery.manifest["sender"] = OTHER.laptop.hex()

    with pytest.raises(DamagedBundleError):
        read_all(file)


def test_a_signature_counts_for_what_it_was_made_on(file):
    write(file)
    content = split_content(opened_content(file))

    for kind in ("application/vnd.kopa.member+json", ""):
        seal_content(file, joined_content(content, kind=kind))
        with pytest.raises(DamagedBundleError) as refused:
            read_all(file)
        assert refused.value.part == "signature"


def test_a_signature_must_name_its_key(file):
    write(file)
    content = split_content(opened_content(file))
    key = WRITER.sign.public.hex().encode()

    seal_content(file, joined_content(content).replace(key + b'"}]}', b"0" * 64 + b'"}]}'))

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "signature"


# --- what it may bring --------------------------------------------------------------------------


def test_a_reader_sends_nothing(file):
    reader = Peer(LAPTOP, "Vērtētāja", Role.READER)

    with pytest.raises(SenderMayNotSendError):
        write(file, a_sealing(reader))
    assert not file.exists()

    write(file)
    with forged(file) as forgery:
        forgery.add_statements(statement(WRITER.member(role=Role.READER, version=2), ROOT))
    with pytest.raises(SenderMayNotSendError):
        read_all(file)


def test_a_centres_laptop_sends_its_centre_and_what_the_programme_shares(file):
    scopes = (ORG_SCOPE, CENTRE)

    write(file, a_sealing(LAPTOP_HERE), scopes=scopes, seen={one: {} for one in scopes})

    assert len(read_all(file)) == 1


def test_a_centres_laptop_sends_nothing_of_another_centre(file):
    elsewhere = {"scopes": (CENTRE, AWAY), "seen": {CENTRE: {}, AWAY: {}}}

    with pytest.raises(ScopeNotAllowedError) as refused:
        write(file, a_sealing(LAPTOP_HERE), **elsewhere)
    assert (refused.value.name, refused.value.scopes) == ("Preiļi 2", 1)

    write(file, **elsewhere)
    with forged(file) as forgery:
        forgery.add_statements(
            statement(WRITER.member(role=Role.LAPTOP, centre=CENTRE, version=2), ROOT)
        )
    with pytest.raises(ScopeNotAllowedError):
        read_all(file)


def test_nobody_writes_a_file_that_others_would_refuse(file):
    with pytest.raises(SenderUnknownError):
        write(file, sent_by(WRITER, proofs(OTHER.member())))
    with pytest.raises(SenderRevokedError):
        write(file, a_sealing(more=[statement(OUT, ROOT)]))
    with pytest.raises(DamagedBundleError):
        write(file, sent_by(WRITER, ()))

    assert not file.exists()


# --- the programme ------------------------------------------------------------------------------


@pytest.mark.parametrize("programme", [FOUNDING.programme, ProgrammeId(b"o" * 16)])
def test_a_file_under_another_root_is_of_another_programme(file, programme):
    root = SignKey(b"r" * 32)
    other = Founding(programme, "Cita", root.public, FOUNDING.recovery)
    member = statement(WRITER.member(), root)

    write(file, sent_by(WRITER, (founding_statement(other, root), member)), programme=programme)

    with pytest.raises(AnotherProgrammeError) as refused:
        read_all(file)
    assert refused.value.found == programme


def test_a_newcomer_believes_the_programme_of_the_file(file):
    write(file)

    with read_bundle(file, an_opening(founding=None), TABLES) as bundle:
        assert bundle.founding == FOUNDING


def test_a_newcomer_believes_no_file_with_two_programmes(file):
    root = SignKey(b"r" * 32)
    other = Founding(FOUNDING.programme, "Cita", root.public, FOUNDING.recovery)
    write(file)
    with forged(file) as forgery:
        forgery.add_statements(founding_statement(other, root))

    assert len(read_all(file)) == 1
    with pytest.raises(DamagedBundleError):
        read_all(file, an_opening(founding=None))


# --- the statements -----------------------------------------------------------------------------


def test_what_only_a_newer_program_says_of_members_is_handed_on(file):
    later = enveloped("application/vnd.kopa.holiday+json", b"{}", ROOT)

    write(file, a_sealing(more=[later]))

    with read_bundle(file, an_opening(), TABLES) as bundle:
        assert bundle.statements == (*proofs(WRITER.member()), later)


def test_the_signature_holds_the_statements_too(file):
    write(file)
    with forged(file) as forgery:
        forgery.add_statements(statement(OTHER.member(), ROOT), is_said=False)

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "statements"


@pytest.mark.parametrize(
    "more",
    [
        pytest.param([b"x" * (limits.STATEMENT_BYTES + 1)], id="a long one"),
        pytest.param([b"{}"] * (limits.STATEMENTS + 1), id="too many"),
    ],
)
def test_there_is_an_end_to_statements(file, more):
    write(file)
    with forged(file) as forgery:
        forgery.add_statements(*more)

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "statements"


def test_the_last_statement_needs_its_end(file):
    write(file)
    with forged(file) as forgery:
        forgery.honest.statements = forgery.honest.statements[:-1]
        forgery.add_statements()

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "statements"


def test_no_file_is_begun_with_more_statements_than_a_reader_takes(file, monkeypatch):
    monkeypatch.setattr(limits, "STATEMENTS", 1)

    with pytest.raises(TooLargeError) as refused:
        write(file)

    assert refused.value.what == "statements"
