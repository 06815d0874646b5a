import pytest

from app.domain.certificates import IssueRule, RuleMeasure
from app.services.wording.templates import rule_words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (IssueRule(RuleMeasure.SHARE, 100), "All sessions"),
        (IssueRule(RuleMeasure.SHARE, 75), "From 75% of the sessions"),
        (IssueRule(RuleMeasure.SHARE, 1), "At least one session"),
        (IssueRule(RuleMeasure.HOURS, 6), "From 6 hours attended"),
        (IssueRule(RuleMeasure.NONE), "For everybody on the list"),
    ],
)
def test_who_gets_a_certificate_is_said_without_odd_shares(rule, words):
    assert rule_words(rule) == words
