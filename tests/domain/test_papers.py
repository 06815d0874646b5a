from dataclasses import FrozenInstanceError
from datetime import date

import msgspec
import pytest

from app.domain.papers import CertificatePaper, Issuer, Signatory


def a_paper():
    return CertificatePaper(
        language="lv",
        recipient="Anna Bērziņa",
        title="Talka",
        first_day=date(2026, 11, 22),
        last_day=date(2026, 11, 22),
        issued_on=date(2026, 11, 22),
        issuer=Issuer("Biedrība „Kopā”"),
        hours=1.5,
    )


def test_a_stored_paper_is_opened_as_it_was():
    stored = msgspec.json.encode(a_paper())

    assert msgspec.json.decode(stored, type=CertificatePaper) == a_paper()


def test_a_paper_does_not_change():
    with pytest.raises(FrozenInstanceError):
        a_paper().recipient = "Zane"


def test_a_paper_without_a_signatory_has_an_empty_one():
    assert a_paper().signatory == Signatory("", "")
