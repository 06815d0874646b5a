from datetime import date

from app.domain.certificates import CertificateDraft
from app.domain.papers import CertificatePaper, Issuer
from ui.certificates.issue_state import IssueWish

DAY = date(2026, 11, 22)


def test_another_name_on_a_paper_has_no_forms_of_the_name_before():
    paper = CertificatePaper(
        language="lv",
        recipient="Anna Bērziņa",
        title="Kursi",
        first_day=DAY,
        last_day=DAY,
        issued_on=DAY,
        issuer=Issuer("Preiļu centrs"),
        recipient_dative="Annai Bērziņai",
        recipient_accusative="Annu Bērziņu",
    )

    (draft,) = IssueWish(names={"Anna Bērziņa": "Ana"}).applied([CertificateDraft(paper)])

    assert draft.paper.recipient == "Ana"
    assert (draft.paper.recipient_dative, draft.paper.recipient_accusative) == ("", "")
