"""Who gets a certificate by a rule, and who nearly does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certificates import Attended, IssueRule, RuleMeasure

ATTENDED = st.builds(
    lambda sessions, more, hours: Attended(sessions, sessions + more, hours),
    st.integers(0, 40),
    st.integers(0, 40),
    st.integers(0, 80),
)
RULES = st.builds(IssueRule, st.sampled_from(RuleMeasure), st.integers(0, 100))


@pytest.mark.parametrize(
    ("rule", "attended", "is_met", "is_nearly_met"),
    [
        pytest.param(IssueRule(), Attended(3, 4), True, False, id="three of four"),
        pytest.param(IssueRule(), Attended(5, 8), False, True, id="62 percent of 75"),
        pytest.param(IssueRule(), Attended(1, 2), False, False, id="half of three quarters"),
        pytest.param(IssueRule(least=0), Attended(0, 4), False, False, id="nothing attended"),
        pytest.param(
            IssueRule(RuleMeasure.HOURS, 10), Attended(1, 9, 10), True, False, id="hours reached"
        ),
        pytest.param(
            IssueRule(RuleMeasure.HOURS, 10), Attended(9, 9, 8), False, True, id="eight of ten"
        ),
        pytest.param(
            IssueRule(RuleMeasure.HOURS, 10), Attended(9, 9, 7), False, False, id="seven of ten"
        ),
        pytest.param(IssueRule(RuleMeasure.NONE), Attended(0, 4), True, False, id="no rule"),
    ],
)
def test_a_rule_tells_who_gets_one_and_who_nearly_does(rule, attended, is_met, is_nearly_met):
    assert rule.is_met(attended) is is_met
    assert rule.is_nearly_met(attended) is is_nearly_met


@given(RULES, ATTENDED)
def test_nobody_both_meets_a_rule_and_nearly_meets_it(rule, attended):
    assert not (rule.is_met(attended) and rule.is_nearly_met(attended))


@given(RULES, ATTENDED)
def test_who_attends_more_never_stands_worse(rule, attended):
    more = Attended(
        attended.sessions + 1, max(attended.held, attended.sessions + 1), attended.hours
    )
    if attended.held <= attended.sessions:
        more = Attended(more.sessions, more.sessions, attended.hours)

    assert rule.is_met(more) or not rule.is_met(attended)


@given(st.integers(1, 100), ATTENDED)
def test_all_sessions_meet_every_share(percent, attended):
    whole = Attended(attended.sessions, attended.sessions)

    assert IssueRule(least=percent).is_met(whole) == (attended.sessions > 0)
