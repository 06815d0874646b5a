"""What laptops of a programme say under their signature, wherever it arrives."""

import base64
import json
from dataclasses import replace
from datetime import date

import pytest
from pyrage import x25519

from app.domain.trust import Founding, Member, Revocation, Role, Roster, Signed
from app.sync.envelopes import NoEnvelopeError, SignKey, enveloped
from app.sync.statements import (
    MEMBER,
    PROGRAMME,
    founding_code,
    founding_statement,
    read_founding,
    read_statements,
    statement,
)

ROOT, LEAD, LAPTOP, STRANGER = (SignKey(letter * 32) for letter in (b"r", b"l", b"p", b"x"))
RECIPIENT = str(x25519.Identity.generate().to_public())
FOUNDING = Founding(b"p" * 16, "Kopā Latgalē", ROOT.public, RECIPIENT)


def member(key, role=Role.LAPTOP):
    return Member(
        laptop=key.public[:16],
        name="Preiļu klēpjdators",
        sign_key=key.public,
        seal_key=RECIPIENT,
        role=role,
        centre=b"P" * 16,
        since=date(2026, 1, 5),
        expires=date(2027, 7, 5),
    )


def test_a_founding_says_the_same_after_the_way():
    assert read_founding(founding_statement(FOUNDING, ROOT)) == FOUNDING


def test_a_founding_that_somebody_else_signed_is_none():
    with pytest.raises(NoEnvelopeError):
        read_founding(founding_statement(FOUNDING, STRANGER))


@pytest.mark.parametrize("field", [{"root": "aa"}, {"recovery": "age1" + "q" * 58}, {"name": 7}])
def test_a_founding_that_cannot_be_is_none(field):
    content = {
        "programme": (b"p" * 16).hex(),
        "name": "Kopā",
        "root": ROOT.public.hex(),
        "recovery": RECIPIENT,
    }
    assert read_founding(enveloped(PROGRAMME, json.dumps(content).encode(), ROOT))

    with pytest.raises(NoEnvelopeError):
        read_founding(enveloped(PROGRAMME, json.dumps(content | field).encode(), ROOT))


def test_two_programmes_have_two_codes_and_the_name_alone_changes_none():
    other = replace(FOUNDING, root=STRANGER.public)

    assert founding_code(other) != founding_code(FOUNDING)
    assert founding_code(replace(FOUNDING, name="Cits")) == founding_code(FOUNDING)


def test_statements_of_the_root_and_of_its_leads_are_read_and_no_others():
    lead, laptop = member(LEAD, Role.LEAD), member(LAPTOP)
    gone = Revocation(LAPTOP.public, date(2026, 11, 22), "nozagts")
    envelopes = [
        statement(gone, LEAD),
        statement(laptop, LEAD),
        statement(member(STRANGER), STRANGER),
        b"{",
        b"\xff",
        statement(lead, ROOT),
    ]

    found = read_statements(envelopes, FOUNDING)

    assert {(one.what, one.by) for one in found} == {
        (lead, ROOT.public),
        (laptop, LEAD.public),
        (gone, LEAD.public),
    }
    assert Roster(FOUNDING, found).members == (lead,)


def test_a_statement_that_comes_twice_is_one():
    envelope = statement(member(LEAD, Role.LEAD), ROOT)

    (found,) = read_statements([envelope, envelope], FOUNDING)

    assert isinstance(found, Signed)


@pytest.mark.parametrize(
    "field",
    [
        {"version": 0},
        {"version": 1.5},
        {"role": "king"},
        {"since": "2026-02-30"},
        {"seal": "age1" + "q" * 58},
        {"sign": "zz"},
        {"laptop": "00"},
        {"name": "x" * 1001},
    ],
)
def test_a_statement_that_cannot_be_is_left_out_even_when_the_root_signed_it(field):
    envelope = statement(member(LEAD), ROOT)
    content = json.loads(base64.b64decode(json.loads(envelope)["payload"]))
    altered = enveloped(MEMBER, json.dumps(content | field).encode(), ROOT)

    assert read_statements([altered], FOUNDING) == ()
    assert len(read_statements([envelope, altered], FOUNDING)) == 1
